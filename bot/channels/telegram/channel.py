"""The Telegram channel: connects, fetches updates or takes them from a webhook, and stops without loss.

Polling belongs to one process (Telegram refuses a second); several processes use the webhook. Everything that
happens with an update is in `answering`, everything unasked in `outbox`.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import urlencode

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot, BotCommand, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.commands import COMMANDS
from bot.channels.telegram.answering import Answering
from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.lanes import Lanes, ended
from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.ports import Pace, TelegramApp
from bot.channels.telegram.sending import Sender, seconds_of
from bot.channels.telegram.updates import KINDS, read_update
from bot.errors import OperatorError
from bot.languages import DEFAULT_LANGUAGE, LANGUAGES

log = structlog.get_logger(__name__)

WEBHOOK_PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not the secret
MAX_BODY_BYTES = 1_000_000
WEBHOOK_PATIENCE_SECONDS = 25.0
REQUEST_SECONDS = 20.0


class TelegramChannel:
    """Runs inside the program's event loop. `start` returns at once: Telegram may be away for hours.

    Attributes:
        problem: What an operator should know, like a refused token; `None` while all is well.

    Raises:
        OperatorError: There is no token.
    """

    def __init__(self, app: TelegramApp, *, pace: Pace | None = None) -> None:
        settings = app.settings
        if not settings.telegram_token:
            raise OperatorError("WERKSTADT_TELEGRAM_TOKEN: no token set; @BotFather gives one (docs/telegram.md)")
        _keep_secrets_out_of_logs()
        self.problem: str | None = None
        self._app = app
        self._pace = pace or Pace()
        self._token = settings.telegram_token
        self._request, self._poll_request = _request(connections=64), _request(connections=2)
        self._bot = Bot(
            settings.telegram_token,
            base_url=f"{settings.telegram_api_url}/bot",
            base_file_url=f"{settings.telegram_api_url}/file/bot",
            request=self._request,
            get_updates_request=self._poll_request,
        )
        sender = Sender(self._bot, app.files, public_url=settings.public_url, pace=self._pace)
        self._inbox = Inbox()
        self._lanes = Lanes()
        self._answering = Answering(app, self._bot, sender, self._pace)
        self._outbox = Outbox(app, sender, self._lanes, self._pace)
        self._settling: dict[int, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begin to work."""
        self._tasks = [
            asyncio.create_task(self._work(), name="telegram"),
            asyncio.create_task(self._for_ever("outbox", self._outbox.run), name="telegram outbox"),
        ]

    async def stop(self) -> None:
        """Finish what is begun, within limits, and confirm it. The rest comes again after the next start."""
        await ended(self._tasks)
        await self._lanes.close(self._pace.farewell)
        await self._answering.close()
        if self._polls and self._inbox.offset:
            with suppress(TelegramError):
                await self._fetch(self._inbox.offset, hold=0, limit=1)
        # Not `Bot.shutdown`: it closes nothing if Telegram was away when we started.
        for request in (self._request, self._poll_request):
            await request.shutdown()

    def routes(self) -> list[Route]:
        """The webhook, where it is used; to be mounted at the root of `PUBLIC_URL`."""
        return [] if self._polls else [Route(WEBHOOK_PATH, self._receive, methods=["POST"])]

    @property
    def _polls(self) -> bool:
        return self._app.settings.telegram_mode == "polling"

    @property
    def _secret(self) -> str:
        """The same in every process, and of no use to anybody who reads it."""
        return hmac.new(self._token.encode(), b"werkstadt webhook", hashlib.sha256).hexdigest()

    async def _work(self) -> None:
        await self._for_ever("connect", self._connect, once=True)
        introduction = asyncio.create_task(self._introduce(), name="telegram commands")
        try:
            if self._polls:
                await self._for_ever("polling", self._poll)
        finally:
            await ended([introduction])

    async def _connect(self) -> None:
        await self._bot.initialize()
        if self._polls:
            await self._bot.delete_webhook()
        else:
            url = self._app.settings.public_url + WEBHOOK_PATH
            await self._bot.set_webhook(url, secret_token=self._secret, allowed_updates=KINDS)
        log.info("telegram_connected", mode=self._app.settings.telegram_mode)

    async def _introduce(self) -> None:
        """Put the commands into Telegram's menu, in every language. A missing menu harms nobody."""
        for code in LANGUAGES:
            commands = [BotCommand(name, self._app.texts.get(f"telegram-command-{name}", code)) for name in COMMANDS]
            try:
                await self._bot.set_my_commands(commands, language_code=code)
                if code == DEFAULT_LANGUAGE:
                    await self._bot.set_my_commands(commands)
            except TelegramError as error:
                log.warning("telegram_commands_not_set", language=code, error=self._safe(error))
                return

    async def _poll(self) -> None:
        """Fetch updates once and hand them to their chats."""
        offset = self._inbox.offset
        updates = await self._fetch(offset, hold=0 if self._inbox.busy else self._pace.long_poll)
        self._inbox.confirmed(offset)
        by_id = {update["update_id"]: update for update in updates}
        for update_id in sorted(self._inbox.take(by_id)):
            self._accept(by_id[update_id])
        # What is unfinished would be handed out again at once: ask when it is done, or soon, for other chats.
        await self._inbox.idle(self._pace.busy_poll)

    async def _fetch(self, offset: int, *, hold: int, limit: int = 100) -> list[dict[str, Any]]:
        """`getUpdates`, undecoded: one update that cannot be read must not hold up the others."""
        query = {"offset": offset, "timeout": hold, "limit": limit, "allowed_updates": json.dumps(KINDS)}
        found = await self._poll_request.post(
            f"{self._bot.base_url}/getUpdates?{urlencode(query)}", read_timeout=hold + REQUEST_SECONDS
        )
        return found if isinstance(found, list) else []

    def _accept(self, raw: dict[str, Any]) -> asyncio.Event:
        """Queue an update in its chat; the event tells when it is settled."""
        update_id = raw["update_id"]
        settled = self._settling[update_id] = asyncio.Event()
        try:
            heard = read_update(Update.de_json(raw, self._bot))
        except Exception as error:  # whatever Telegram thinks of next
            log.error("telegram_update_unreadable", update=update_id, error=type(error).__name__)
            heard = None
        if heard is None:
            self._settled(update_id)
        else:
            self._lanes.add(heard.chat_id, partial(self._settle, heard))
        return settled

    async def _settle(self, heard: Any) -> None:
        try:
            await self._answering.settle(heard)
        except Exception:
            # A mistake of ours: repeating it would stop the chat for ever.
            log.exception("telegram_update_failed", update=heard.update_id)
        self._settled(heard.update_id)

    def _settled(self, update_id: int) -> None:
        self._inbox.finish(update_id)
        self._settling.pop(update_id).set()

    async def _receive(self, request: Request) -> Response:
        """Telegram's webhook. Confirmed when the update is settled; until then Telegram sends it again."""
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret.encode()):
            return Response(status_code=403)
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY_BYTES:
                return Response(status_code=413)
        try:
            raw = json.loads(body)
            update_id = int(raw["update_id"])
        except (ValueError, TypeError, KeyError):
            return Response(status_code=400)
        settled = self._settling.get(update_id) or self._accept(raw)
        try:
            async with asyncio.timeout(WEBHOOK_PATIENCE_SECONDS):
                await settled.wait()
        except TimeoutError:
            return Response(status_code=503)
        return Response(status_code=200)

    async def _for_ever(self, what: str, step: Callable[[], Awaitable[None]], *, once: bool = False) -> None:
        """Repeat `step`; after a failure with growing pauses. With `once`, until it works the first time."""
        pauses = self._pace.retries()
        while True:
            try:
                await step()
            except Exception as error:  # the channel must outlive Telegram, the network and our own mistakes
                pause = seconds_of(error) if isinstance(error, RetryAfter) else next(pauses)
                if isinstance(error, (InvalidToken, Conflict)):
                    pause = self._pace.longest_retry
                self._report(what, error)
                await asyncio.sleep(pause)
            else:
                pauses = self._pace.retries()
                self.problem = None
                if once:
                    return

    def _report(self, what: str, error: Exception) -> None:
        if isinstance(error, InvalidToken):
            self.problem = "WERKSTADT_TELEGRAM_TOKEN: Telegram refuses the token; @BotFather shows the valid one"
        elif isinstance(error, Conflict):
            self.problem = "another program fetches this bot's messages; stop it, or set TELEGRAM_MODE=webhook"
        elif isinstance(error, TelegramError):
            self.problem = f"Telegram cannot be reached at {self._app.settings.telegram_api_url}"
        else:
            self.problem = f"{what} failed: {type(error).__name__}"
        log.error("telegram_problem", what=what, problem=self.problem, error=self._safe(error))

    def _safe(self, error: Exception) -> str:
        """An error's text without the token, which some of them carry, and without what a server answered."""
        text = f"{type(error).__name__}: {error}".partition(". Parsing the server response")[0]
        return text.replace(self._token, "…")


def _request(*, connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        read_timeout=REQUEST_SECONDS,
        write_timeout=REQUEST_SECONDS,
        connect_timeout=10.0,
        pool_timeout=REQUEST_SECONDS,
    )


def _keep_secrets_out_of_logs() -> None:
    """These libraries log addresses and answers, and the token is part of every address."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # We report its errors ourselves, without the token.
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    # Waiting times as `timedelta`: the library's own switch, which it reads from here.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
