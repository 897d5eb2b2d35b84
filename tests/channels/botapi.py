"""A Bot API server on a loopback port: real HTTP, Telegram's wire format, Telegram's refusals.

Tests use it as a person would use the app (`send_text`, `tap`, `received`) and as bad luck would (`block`,
`flood`, `fail`, `away`). It knows nothing of the program under test but its token.
"""

from __future__ import annotations

import asyncio
import json
import socket
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

TOKEN = "123456789:AAsecretTOKENforTESTSonly_0123456789"
UPDATE_KINDS = {"message", "edited_message", "callback_query", "my_chat_member"}
PATIENCE_SECONDS = 30.0


class Refusal(Exception):
    """An error answer of the Bot API."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        self.code, self.description, self.parameters = code, description, parameters


@dataclass
class Received:
    """One message in a chat, as the person sees it."""

    message_id: int
    text: str = ""
    keyboard: list[list[dict[str, Any]]] = field(default_factory=list)
    document: bytes = b""
    name: str = ""
    previews: bool = True

    @property
    def titles(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


@dataclass(repr=False)
class BotAPI:
    """The server's state and the person's side of it."""

    root: str = ""
    chats: dict[int, list[Received]] = field(default_factory=lambda: defaultdict(list))
    actions: list[tuple[int, str]] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    pending: list[dict[str, Any]] = field(default_factory=list)
    webhook: dict[str, Any] = field(default_factory=dict)
    languages: dict[int, str] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)
    token: str = TOKEN
    polls: int = 0
    away: bool = False

    def __post_init__(self) -> None:
        self._update_id = 700_000_000
        self._message_id = 0
        self._query_id = 0
        self._troubles: list[tuple[str, int | None, Refusal]] = []
        self._news = asyncio.Event()
        self._changed = asyncio.Condition()

    # What a person does

    async def send_text(self, chat: int, text: str) -> int:
        """Type something; the update's id."""
        return self.update(message=self.message(chat, text=text))

    async def send(self, chat: int, **content: Any) -> int:
        """Send something that is not text, by Telegram's field: `voice={…}`."""
        return self.update(message=self.message(chat, **content))

    async def edit_text(self, chat: int, text: str) -> int:
        edited = self.message(chat, text=text) | {"edit_date": 1_790_000_001}
        return self.update(edited_message=edited)

    async def tap(self, chat: int, title: str) -> int:
        """Tap the last button with this title."""
        for shown in reversed(self.chats[chat]):
            for button in (b for row in shown.keyboard for b in row):
                if button["text"] == title and "callback_data" in button:
                    return self.tap_data(chat, button["callback_data"], shown)
        raise AssertionError(f"no button {title!r} in chat {chat}: {[m.titles for m in self.chats[chat]]}")

    def tap_data(self, chat: int, data: str, shown: Received | None = None) -> int:
        """Send any callback data, a forged one too."""
        self._query_id += 1
        query: dict[str, Any] = {
            "id": str(self._query_id),
            "from": self._person(chat),
            "chat_instance": "1",
            "data": data,
        }
        if shown:
            query["message"] = {
                "message_id": shown.message_id,
                "date": 1_790_000_000,
                "chat": self._chat(chat),
                "text": shown.text,
                "from": {"id": 1, "is_bot": True, "first_name": "Bot"},
                "reply_markup": {"inline_keyboard": shown.keyboard},
            }
        else:  # a message too old for Telegram to show
            query["message"] = {"message_id": 1, "date": 0, "chat": self._chat(chat)}
        return self.update(callback_query=query)

    async def leave(self, chat: int) -> int:
        """Block the bot in the app."""
        self.blocked.add(chat)
        person = {"id": 1, "is_bot": True, "first_name": "Bot"}
        return self.update(
            my_chat_member={
                "chat": self._chat(chat),
                "from": self._person(chat),
                "date": 1_790_000_000,
                "old_chat_member": {"user": person, "status": "member"},
                "new_chat_member": {"user": person, "status": "kicked", "until_date": 0},
            }
        )

    async def received(self, chat: int, count: int = 1) -> list[Received]:
        """Everything in the chat, once there are at least `count` messages."""
        await self.until(lambda: len(self.chats[chat]) >= count, f"{count} messages in {chat}")
        return self.chats[chat]

    async def texts(self, chat: int, count: int = 1) -> list[str]:
        return [message.text for message in await self.received(chat, count)]

    async def until(self, true: Callable[[], bool], what: str = "it") -> None:
        """Wait until `true()`, after whatever arrives here."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
                await self._changed.wait_for(true)
        except TimeoutError:
            raise AssertionError(f"waited in vain for {what}: { {c: len(m) for c, m in self.chats.items()} }") from None

    async def confirmed(self) -> None:
        """Wait until the bot confirmed every update."""
        await self.until(lambda: not self.pending, "the confirmation of all updates")

    # What goes wrong

    def block(self, chat: int) -> None:
        """The person blocked the bot and Telegram tells us only when we write."""
        self.blocked.add(chat)

    def flood(self, method: str, *, seconds: int, times: int = 1, chat: int | None = None) -> None:
        """Answer 429 for a while."""
        refusal = Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        self._troubles += [(method, chat, refusal)] * times

    def fail(
        self,
        method: str,
        *,
        code: int = 502,
        times: int = 1,
        chat: int | None = None,
        description: str = "Bad Gateway",
    ) -> None:
        """Answer with an error."""
        self._troubles += [(method, chat, Refusal(code, description))] * times

    # Building updates

    def update(self, **content: Any) -> int:
        self._update_id += 1
        self.pending.append({"update_id": self._update_id, **content})
        self._news.set()
        return self._update_id

    def message(self, chat: int, **content: Any) -> dict[str, Any]:
        self._message_id += 1
        return {
            "message_id": self._message_id,
            "date": 1_790_000_000,
            "chat": self._chat(chat),
            "from": self._person(chat),
            **content,
        }

    def _chat(self, chat: int) -> dict[str, Any]:
        if chat < 0:
            return {"id": chat, "type": "supergroup", "title": "A group"}
        return {"id": chat, "type": "private", "first_name": "Someone"}

    def _person(self, chat: int) -> dict[str, Any]:
        language = self.languages.get(chat, "de")
        return {"id": abs(chat), "is_bot": False, "first_name": "Someone", "language_code": language}

    # The bot's side

    async def call(self, request: Request) -> Response:
        if self.away:
            return Response("<html>Bad Gateway</html>", status_code=502)
        method = request.path_params["method"]
        try:
            if request.path_params["token"] != self.token:
                raise Refusal(401, "Unauthorized")
            async with request.form() as form:
                values = {**request.query_params, **dict(form.items())}
                self.calls.append((method, values))
                result = await self._answer(method, values)
        except Refusal as refusal:
            body: dict[str, Any] = {
                "ok": False,
                "error_code": refusal.code,
                "description": refusal.description,
            }
            if refusal.parameters:
                body["parameters"] = refusal.parameters
            return JSONResponse(body, status_code=refusal.code)
        finally:
            async with self._changed:
                self._changed.notify_all()
        # Escaped, as Telegram does: a lone surrogate passes as well.
        return Response(json.dumps({"ok": True, "result": result}), media_type="application/json")

    async def _answer(self, method: str, values: dict[str, Any]) -> Any:
        handler = getattr(self, f"_on_{method.lower()}", None)
        if handler is None:
            raise Refusal(404, "Not Found")
        chat = values.get("chat_id")
        for trouble in self._troubles:
            if trouble[0] == method and trouble[1] in (None, int(chat) if chat else None):
                self._troubles.remove(trouble)
                raise trouble[2]
        return await handler(values)

    async def _on_getme(self, values: dict[str, Any]) -> Any:
        return {"id": 123456789, "is_bot": True, "first_name": "WerkStadt", "username": "werkstadt_test_bot"}

    async def _on_getupdates(self, values: dict[str, Any]) -> Any:
        self.polls += 1
        if self.webhook.get("url"):
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        allowed = set(json.loads(values.get("allowed_updates", "[]"))) or UPDATE_KINDS
        offset, limit = int(values.get("offset", 0)), int(values.get("limit", 100))
        if offset > 0:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]
            async with self._changed:
                self._changed.notify_all()
        found = [update for update in self.pending if allowed & update.keys()][:limit]
        if not found:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), float(values.get("timeout", 0)))
            except TimeoutError:
                return []
            found = [update for update in self.pending if allowed & update.keys()][:limit]
        return found

    async def _on_sendmessage(self, values: dict[str, Any]) -> Any:
        chat, text = self._reachable(values), values.get("text", "")
        if not text.strip():
            raise Refusal(400, "Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > 4096:
            raise Refusal(400, "Bad Request: message is too long")
        if values.get("parse_mode"):
            raise Refusal(400, "Bad Request: these texts are plain")
        shown = self._shown(chat, values)
        shown.text = text
        shown.previews = not json.loads(values.get("link_preview_options", "{}")).get("is_disabled")
        return self._sent(chat, shown, text=text)

    async def _on_senddocument(self, values: dict[str, Any]) -> Any:
        chat, document = self._reachable(values), values.get("document")
        if isinstance(document, str) and document.startswith("attach://"):
            document = values.get(document.removeprefix("attach://"))
        if not isinstance(document, UploadFile):
            raise Refusal(400, "Bad Request: there is no document in the request")
        shown = self._shown(chat, values)
        shown.document, shown.name = await document.read(), document.filename or ""
        kind = {"file_id": "f", "file_unique_id": "u", "file_name": shown.name}
        return self._sent(chat, shown, document=kind)

    async def _on_sendchataction(self, values: dict[str, Any]) -> Any:
        self.actions.append((self._reachable(values), values["action"]))
        return True

    async def _on_answercallbackquery(self, values: dict[str, Any]) -> Any:
        if values["callback_query_id"] in self.answered:
            raise Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.answered.append(values["callback_query_id"])
        return True

    async def _on_editmessagereplymarkup(self, values: dict[str, Any]) -> Any:
        chat = self._reachable(values)
        for shown in self.chats[chat]:
            if shown.message_id == int(values["message_id"]):
                keyboard = _keyboard(values)
                if keyboard == shown.keyboard:
                    raise Refusal(400, "Bad Request: message is not modified")
                shown.keyboard = keyboard
                return {"message_id": shown.message_id, "date": 1_790_000_000, "chat": self._chat(chat)}
        raise Refusal(400, "Bad Request: message to edit not found")

    async def _on_setmycommands(self, values: dict[str, Any]) -> Any:
        commands = json.loads(values["commands"])
        if not all(1 <= len(c["command"]) <= 32 and 1 <= len(c["description"]) <= 256 for c in commands):
            raise Refusal(400, "Bad Request: BOT_COMMAND_INVALID")
        self.commands[values.get("language_code", "")] = commands
        return True

    async def _on_deletewebhook(self, values: dict[str, Any]) -> Any:
        self.webhook = {}
        return True

    async def _on_setwebhook(self, values: dict[str, Any]) -> Any:
        self.webhook = dict(values)
        return True

    def _reachable(self, values: dict[str, Any]) -> int:
        try:
            chat = int(values["chat_id"])
        except (KeyError, ValueError):
            raise Refusal(400, "Bad Request: chat_id is empty") from None
        if chat in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if chat == 0 or chat in self.unknown:
            raise Refusal(400, "Bad Request: chat not found")
        return chat

    def _shown(self, chat: int, values: dict[str, Any]) -> Received:
        self._message_id += 1
        return Received(self._message_id, keyboard=_keyboard(values))

    def _sent(self, chat: int, shown: Received, **content: Any) -> dict[str, Any]:
        self.chats[chat].append(shown)
        sent = {"message_id": shown.message_id, "date": 1_790_000_000, "chat": self._chat(chat)}
        return {**sent, **content, "from": {"id": 123456789, "is_bot": True, "first_name": "WerkStadt"}}


def _keyboard(values: dict[str, Any]) -> list[list[dict[str, Any]]]:
    try:
        rows = json.loads(values.get("reply_markup", "{}")).get("inline_keyboard", [])
    except ValueError:
        raise Refusal(400, "Bad Request: can't parse reply keyboard markup JSON object") from None
    for button in (b for row in rows for b in row):
        if not button.get("text"):
            raise Refusal(400, "Bad Request: inline keyboard button text must be non-empty")
        if ("url" in button) == ("callback_data" in button):
            raise Refusal(400, "Bad Request: inline keyboard button must have exactly one kind")
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
        if "url" in button and "." not in (urlsplit(button["url"]).hostname or ""):
            raise Refusal(400, f"Bad Request: inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return rows


@asynccontextmanager
async def serve() -> AsyncIterator[BotAPI]:
    """A running server; `api.root` is its address."""
    api = BotAPI()
    app = Starlette(routes=[Route("/bot{token}/{method}", api.call, methods=["GET", "POST"])])
    listener = socket.create_server(("127.0.0.1", 0))
    api.root = f"http://127.0.0.1:{listener.getsockname()[1]}"
    config = uvicorn.Config(
        app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1, timeout_keep_alive=60
    )
    server = uvicorn.Server(config)
    # Without `serve`, which would take the signals away from the tests.
    task = asyncio.create_task(server._serve(sockets=[listener]))
    try:
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.005)
        yield api
    finally:
        server.should_exit = True
        api._news.set()
        await task
        listener.close()
