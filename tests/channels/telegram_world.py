"""The Telegram channel with everything around it real: store, conversations, wake-ups, files, HTTP.

Only the dialogue is a script, so that these tests need no trained model.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.channels.telegram import Pace, TelegramChannel
from bot.channels.telegram.lanes import ended
from bot.clock import Clock
from bot.conversation.files import FileContent, Files
from bot.conversation.messages import Author, Channel, Outgoing
from bot.conversation.models import Conversation, LoggedMessage
from bot.conversation.service import Conversations
from bot.conversation.wakeups import Wakeups
from bot.dialogue.payloads import Payload
from bot.dialogue.turn import Turn
from bot.errors import StoreUnavailable
from bot.settings import Settings
from bot.store import Store
from bot.texts import Texts
from tests.channels.botapi import TOKEN, BotAPI, serve

PACE = Pace(
    long_poll=5,
    busy_poll=0.05,
    look_every=0.05,
    typing_every=0.1,
    first_retry=0.02,
    longest_retry=0.1,
    farewell=2,
)
PUBLIC_URL = "https://bot.example.org"


class Script:
    """Answers every text with "Echo: …" unless told otherwise; remembers what was said to it."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.answers: dict[str, list[dict[str, Any]]] = {}
        self.pause = 0.0
        self.failure: Exception | None = None
        self.at_once = 0
        self.most_at_once = 0

    async def prepare(self, text: str) -> None:
        """Nothing to compute: the script is known by heart."""

    async def understand(self, text: str, *, language: str) -> dict[str, Any]:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(self.pause)
        self.at_once -= 1
        return {"text": text, "intent": {"name": "ask_question"}, "language": {"code": language, "confidence": 1.0}}

    async def turn(self, turn: Turn, heard: dict[str, Any] | Payload) -> None:
        if self.failure:
            raise self.failure
        said = f"/{heard.intent}" if isinstance(heard, Payload) else heard["text"]
        self.heard.append(said)
        turn.said += self.answers.get(said, [{"text": f"Echo: {said}"}])


class PluggedStore(Store):
    """A store that can be unplugged."""

    def __init__(self, store: Store) -> None:
        self.__dict__.update(store.__dict__)
        self.plugged = True
        self.refused = 0

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        self._check()
        async with super().begin() as session:
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        self._check()
        async with super().read() as session:
            yield session

    def _check(self) -> None:
        if not self.plugged:
            self.refused += 1
            raise StoreUnavailable


@dataclass(frozen=True)
class App:
    settings: Settings
    store: PluggedStore
    texts: Texts
    conversations: Conversations
    wakeups: Wakeups
    files: Files
    clock: Clock


@dataclass(repr=False)
class World:
    """A running channel, the server it talks to, and what it talks about."""

    api: BotAPI
    app: App
    script: Script
    channel: TelegramChannel
    others: list[TelegramChannel] = field(default_factory=list)

    async def restart(self) -> None:
        """Stop as an operator does, and start again."""
        await self.channel.stop()
        await self.start()

    async def crash(self) -> None:
        """Stop without a word, as a power cut does."""
        await ended((*self.channel._tasks, *self.channel._lanes._workers))
        await self.channel._answering.close()
        for request in (self.channel._request, self.channel._poll_request):
            await request.shutdown()

    async def start(self) -> None:
        self.channel = TelegramChannel(self.app, pace=PACE)
        await self.channel.start()

    async def another_process(self) -> TelegramChannel:
        """A second process on the same database, which does not poll."""
        from dataclasses import replace

        app = replace(self.app, settings=replace(self.app.settings, telegram_mode="webhook"))
        channel = TelegramChannel(app, pace=PACE)
        self.others.append(channel)
        channel._tasks = [asyncio.create_task(channel._outbox.run())]
        return channel

    async def conversation(self, chat: int) -> Conversation:
        index = self.app.store.index_of(f"{Channel.TELEGRAM}:{chat}")
        async with self.app.store.read() as session:
            return (await session.scalars(select(Conversation).where(Conversation.address_index == index))).one()

    async def advisor_says(self, chat: int, text: str) -> int:
        conversation = await self.conversation(chat)
        return await self.app.conversations.say(conversation.id, Outgoing(text, author=Author.ADVISOR))

    async def row(self, message_id: int) -> LoggedMessage:
        async with self.app.store.read() as session:
            return await session.get_one(LoggedMessage, message_id)

    async def eventually(self, true: Callable[[], Any], what: str) -> None:
        """Wait for something that happens in the database."""
        for _ in range(500):
            if await true():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"waited in vain for {what}")

    async def settled(self, message_id: int) -> LoggedMessage:
        async def done() -> bool:
            row = await self.row(message_id)
            return bool(row.delivered_at or row.failure)

        await self.eventually(done, f"the delivery of {message_id}")
        return await self.row(message_id)

    async def said(self, conversation_id: UUID, author: Author) -> list[str]:
        async with self.app.store.read() as session:
            rows = await session.scalars(
                select(LoggedMessage)
                .where(LoggedMessage.conversation_id == conversation_id, LoggedMessage.author == author)
                .order_by(LoggedMessage.id)
            )
            return [row.body["text"] for row in rows]


async def _calendar(key: str, name: str) -> FileContent:
    return FileContent(name, "text/calendar", f"BEGIN:VCALENDAR {key}".encode())


@asynccontextmanager
async def world(
    store: Store, texts: Texts, clock: Clock, *, mode: str = "polling", start: bool = True
) -> AsyncIterator[World]:
    """Everything running; `start=False` leaves the channel for the test to start."""
    async with serve() as api:
        settings = Settings(
            data_dir=Path("unused"),
            database_url="unused",
            encryption_keys=("key",),
            public_url=PUBLIC_URL,
            telegram_token=TOKEN,
            telegram_api_url=api.root,
            telegram_mode=mode,
        )
        plugged, wakeups, script = PluggedStore(store), Wakeups(), Script()
        conversations = Conversations(store=plugged, texts=texts, dialogue=script, wakeups=wakeups, clock=clock)
        files = Files(settings, {"appointment": _calendar})
        app = App(settings, plugged, texts, conversations, wakeups, files, clock)
        made = World(api, app, script, TelegramChannel(app, pace=PACE))
        if start:
            await made.channel.start()
        try:
            yield made
        finally:
            for channel in (made.channel, *made.others):
                await channel.stop()
