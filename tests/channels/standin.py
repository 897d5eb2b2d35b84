"""A conversation that needs no model and no database, and the chat's HTTP side served over it on the loopback."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.channels.web import Limits, Metrics, exception_handlers, routes
from bot.clock import Clock
from bot.conversation.files import FileContent, NoSuchFile
from bot.conversation.messages import Author, Button, Channel, File, Incoming, Link, Outgoing
from bot.conversation.models import Conversation
from bot.conversation.wakeups import Wakeups
from bot.errors import StoreUnavailable, UnknownConversation
from bot.settings import Settings
from bot.texts import Texts

FILE = FileContent("Termin – موعد.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
BUTTONS = (
    Button("Termin buchen", "/book_appointment"),
    Button("Mit einem Menschen sprechen", "/talk_to_human"),
)

WELCOME = Outgoing("Guten Tag!", buttons=BUTTONS)


@dataclass
class StandInConversations:
    """Repeats what it is told. `script` says what else is answered to a text.

    Attributes:
        down: The database does not answer.
        held: A human holds every conversation.
        broken: Every message hits a bug.
    """

    wakeups: Wakeups
    script: dict[str, list[Outgoing]] = field(default_factory=dict)
    down: bool = False
    held: bool = False
    broken: bool = False
    languages: dict[UUID, str] = field(default_factory=dict)
    said: dict[UUID, list[Outgoing]] = field(default_factory=dict)
    unasked_ids: set[str] = field(default_factory=set)
    handled: list[Incoming] = field(default_factory=list)
    delivered_ids: list[int] = field(default_factory=list)
    answers: dict[tuple[UUID, str], list[Outgoing]] = field(default_factory=dict)
    welcome: Outgoing = WELCOME
    count: int = 0

    async def open(
        self, channel: Channel, address: str, *, language: str | None = None
    ) -> tuple[Conversation, list[Outgoing]]:
        self._up()
        conversation = Conversation(id=uuid4(), channel=channel, address=address, language=language or "de")
        self.languages[conversation.id] = conversation.language
        self.said[conversation.id] = []
        return conversation, [self._keep(conversation.id, replace(self.welcome, language=conversation.language))]

    async def handle(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]:
        self._up()
        if self.broken:
            raise RuntimeError("a bug")
        key = (conversation_id, incoming.message_id or uuid4().hex)
        if key in self.answers:
            return self.answers[key]
        self.handled.append(incoming)
        text = incoming.text or incoming.payload or ""
        if text.startswith("/change_language"):
            self.languages[conversation_id] = text[-4:-2]
        self._keep(conversation_id, Outgoing(text, author=Author.RESIDENT))
        answers = self.script.get(text, [Outgoing(f"Sie sagen: {text}")])
        if self.held:
            answers = []
        kept = [self._keep(conversation_id, self._spoken(conversation_id, answer)) for answer in answers]
        self.answers[key] = kept
        return kept

    async def say(self, conversation_id: UUID, message: Outgoing) -> int:
        kept = self._keep(conversation_id, message)
        self.unasked_ids.add(kept.id)
        self.wakeups.notify(f"conversation:{conversation_id}")
        return int(kept.id)

    async def unasked(self, conversation_id: UUID, *, after: int = 0) -> list[Outgoing]:
        self._up()
        said = self.said.get(conversation_id, [])
        return [m for m in said if m.id in self.unasked_ids and int(m.id) > after]

    async def delivered(self, message_id: int, *, failure: str | None = None) -> None:
        self.delivered_ids.append(message_id)

    async def history(self, conversation_id: UUID, *, before: int | None = None, limit: int = 50) -> list[Outgoing]:
        self._up()
        return [m for m in self.said[conversation_id] if before is None or int(m.id) < before][-limit:]

    async def language(self, conversation_id: UUID) -> str:
        self._up()
        if conversation_id not in self.languages:
            raise UnknownConversation
        return self.languages[conversation_id]

    async def ping(self) -> None:
        self._up()

    def forget(self, conversation_id: UUID) -> None:
        """Delete the conversation."""
        del self.languages[conversation_id], self.said[conversation_id]

    def only(self) -> UUID:
        """The newest conversation."""
        return list(self.said)[-1]

    def _up(self) -> None:
        if self.down:
            raise StoreUnavailable

    def _spoken(self, conversation_id: UUID, message: Outgoing) -> Outgoing:
        language = self.languages[conversation_id]
        return message if message.language != "de" else replace(message, language=language)

    def _keep(self, conversation_id: UUID, message: Outgoing) -> Outgoing:
        self.count += 1
        kept = replace(message, id=str(self.count))
        self.said[conversation_id].append(kept)
        return kept


class StandInFiles:
    """One file, under the address `right`."""

    async def read(self, token: str) -> FileContent:
        if token != "right":
            raise NoSuchFile
        return FILE


@dataclass
class StandInApp:
    """What `routes` asks for."""

    settings: Settings
    texts: Texts
    clock: Clock
    conversations: StandInConversations
    wakeups: Wakeups
    files: StandInFiles = field(default_factory=StandInFiles)

    @property
    def store(self) -> StandInConversations:
        return self.conversations


def standin_app(texts: Texts, clock: Clock, keys: tuple[str, ...]) -> StandInApp:
    """The parts around the chat's HTTP side, none of them heavy."""
    settings = Settings(data_dir=Path("unused"), database_url="unused", encryption_keys=keys)
    wakeups = Wakeups()
    return StandInApp(settings, texts, clock, StandInConversations(wakeups), wakeups)


def asgi(app: StandInApp, *, limits: Limits | None = None) -> Starlette:
    """The chat's addresses as the program mounts them."""
    metrics = Metrics()
    return Starlette(
        routes=routes(app, limits=limits, metrics=metrics),
        exception_handlers=dict(exception_handlers(app, metrics=metrics)),
    )


@asynccontextmanager
async def serving(application: ASGIApp, *, port: int = 0) -> AsyncIterator[str]:
    """Serve on a loopback port; its root address. Open streams are cut at the end, as in a restart."""
    listener = socket.create_server(("127.0.0.1", port))
    config = uvicorn.Config(
        application, log_level="critical", access_log=False, ws="none", lifespan="off", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
        listener.close()


@dataclass
class Client:
    """Somebody's chat client, as simple as can be."""

    http: httpx.AsyncClient
    token: str = ""

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def starts(self, **body: object) -> httpx.Response:
        """Begin a conversation and keep its token."""
        response = await self.http.post("/api/chat/sessions", json=body)
        if response.status_code == 201:
            self.token = response.json()["token"]
        return response

    async def sends(self, body: object = None, **more: object) -> httpx.Response:
        """Send a message: an object as JSON, or bytes as they are."""
        content = {"content": body} if isinstance(body, bytes) else {"json": body if body is not None else more}
        return await self.http.post("/api/chat/messages", headers=self.bearer, **content)


SOURCES = (
    Link("Gewerbe anmelden", "https://www.leipzig.de/gewerbe"),
    Link("Industrie- und Handelskammer zu Leipzig", "https://www.leipzig.ihk.de/"),
    Link("böse", "javascript:alert(1)"),
)
CALENDAR = File("termin.ics", "http://elsewhere.invalid/files/right/termin.ics")
