"""A desk served over real HTTP, with the real conversations and a dialogue that says one sentence."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from bot import desk
from bot.accounts import service as accounts
from bot.accounts.models import Account, Role
from bot.conversation.messages import Channel, Incoming
from bot.conversation.models import Conversation
from bot.conversation.service import Conversations
from bot.conversation.wakeups import Wakeups
from bot.handoff import service as handoffs
from bot.handoff.models import Handoff, Reason
from bot.settings import Settings
from bot.store import Store
from bot.texts import Texts
from bot.werkstadt import WerkStadt
from tests.conftest import SettableClock

ASSISTANT_SAYS = "Antwort des Assistenten"


class OneSentence:
    """A dialogue without understanding."""

    async def prepare(self, text: str) -> None:
        return None

    async def understand(self, text: str, *, language: str) -> dict[str, Any]:
        return {
            "text": text,
            "language": {"code": language, "confidence": 0.0},
            "intent": {"name": "ask_question", "confidence": 1.0},
        }

    async def turn(self, turn: Any, heard: Any) -> None:
        turn.said.append({"text": ASSISTANT_SAYS})


@dataclass(frozen=True)
class DeskParts:
    """What `bot.app` gives to the desk."""

    settings: Settings
    store: Store
    texts: Texts
    clock: SettableClock
    wakeups: Wakeups
    conversations: Conversations


@dataclass
class Desk:
    """A served desk and the people around it."""

    parts: DeskParts
    origin: str

    async def account(self, name: str = "Frau Demo", role: Role = Role.ADVISOR) -> Account:
        account = Account(
            email=f"{uuid4().hex}@example.org",
            name=name,
            password_hash="-",
            role=role,
            created_at=self.parts.clock(),
        )
        async with self.parts.store.begin() as session:
            session.add(account)
        return account

    async def browser(self, account: Account | None = None) -> Browser:
        """A browser, signed in as `account`."""
        client = httpx.AsyncClient(base_url=self.origin, headers={"Origin": self.origin, "Accept": "text/html"})
        if account is None:
            return Browser(client, "")
        async with self.parts.store.begin() as session:
            token = await accounts.begin_session(session, account.id, now=self.parts.clock())
        async with self.parts.store.read() as session:
            signed_in = await accounts.account_of(session, token, now=self.parts.clock())
        assert signed_in
        client.cookies.set("werkstadt_desk", token, path="/desk")
        return Browser(client, signed_in.csrf)

    async def waiting(
        self,
        text: str = "Ich möchte mit einem Menschen sprechen",
        *,
        language: str = "de",
        reason: Reason = Reason.REQUEST,
        summary: str = "Sprache: Deutsch\nGrund: Möchte mit einem Menschen sprechen",
    ) -> tuple[Conversation, Handoff]:
        """A resident who wrote `text` and waits."""
        conversation, _ = await self.parts.conversations.open(Channel.WEB, uuid4().hex, language=language)
        await self.says(conversation, text)
        async with self.parts.store.begin() as session:
            handoff = await handoffs.open_handoff(
                session,
                conversation.id,
                reason=reason,
                summary=summary,
                werkstadt=WerkStadt.KOMPETENZ,
                now=self.parts.clock(),
            )
        self.parts.wakeups.notify("desk")
        return conversation, handoff

    async def says(self, conversation: Conversation, text: str) -> list[str]:
        """The resident writes; what the assistant answers."""
        answers = await self.parts.conversations.handle(conversation.id, Incoming(text=text))
        return [answer.text for answer in answers]

    async def reads(self, conversation: Conversation) -> list[str]:
        """What reached the resident unasked."""
        return [message.text for message in await self.parts.conversations.unasked(conversation.id)]


@dataclass
class Browser:
    """Somebody's browser at the desk."""

    client: httpx.AsyncClient
    csrf: str

    async def get(self, path: str, **more: Any) -> httpx.Response:
        return await self.client.get(f"/desk{path}", **more)

    async def post(self, path: str, **fields: str) -> httpx.Response:
        return await self.client.post(f"/desk{path}", data={"csrf": self.csrf} | fields)

    async def take(self, handoff: Handoff) -> httpx.Response:
        return await self.post(f"/gespraech/{handoff.id}/uebernehmen")

    async def reply(self, handoff: Handoff, text: str) -> httpx.Response:
        return await self.post(f"/gespraech/{handoff.id}/antwort", text=text)

    async def close(self, handoff: Handoff) -> httpx.Response:
        return await self.post(f"/gespraech/{handoff.id}/beenden")


@pytest.fixture
async def served(
    store: Store, texts: Texts, clock: SettableClock, encryption_keys: tuple[str, ...], tmp_path: Path
) -> AsyncIterator[Desk]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    origin = f"http://127.0.0.1:{listener.getsockname()[1]}"
    wakeups = Wakeups()
    parts = DeskParts(
        settings=Settings(data_dir=tmp_path, database_url="", encryption_keys=encryption_keys, public_url=origin),
        store=store,
        texts=texts,
        clock=clock,
        wakeups=wakeups,
        conversations=Conversations(store=store, texts=texts, dialogue=OneSentence(), wakeups=wakeups, clock=clock),
    )
    app = Starlette(routes=[Mount("/desk", routes=desk.routes(parts))])
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=1))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:  # noqa: ASYNC110 - the server has no event to wait for
        await asyncio.sleep(0.01)
    yield Desk(parts, origin)
    server.should_exit = True
    await running


Open = Callable[[Account | None], Awaitable[Browser]]


@pytest.fixture
async def browser(served: Desk) -> AsyncIterator[Open]:
    """Makes browsers and closes them afterwards."""
    opened: list[Browser] = []

    async def make(account: Account | None = None) -> Browser:
        opened.append(await served.browser(account))
        return opened[-1]

    yield make
    for one in opened:
        await one.client.aclose()
