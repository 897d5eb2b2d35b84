"""The one place that builds the program's parts and wires them together."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from bot.booking import ics, waiting
from bot.booking import service as booking
from bot.booking.calendars.feeds import Feeds
from bot.booking.calendars.running import CalendarSync
from bot.cases import service as cases
from bot.clock import Clock, utc_now
from bot.conversation.files import FileContent, Files
from bot.conversation.jobs import Jobs
from bot.conversation.models import Conversation
from bot.conversation.service import Conversations
from bot.conversation.wakeups import Wakeups
from bot.dialogue.actions import all_actions
from bot.dialogue.actions.answering import answering
from bot.dialogue.actions.base import Tools
from bot.dialogue.engine import Dialogue
from bot.knowledge.live import LiveKnowledge
from bot.languages import DEFAULT_LANGUAGE
from bot.settings import PROJECT, Settings
from bot.store import Store, open_store
from bot.texts import Texts
from bot.understanding.ahead import prefetch
from bot.werkstadt import WerkStadt

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from bot.channels.telegram import TelegramChannel
    from bot.channels.web import Limits


@dataclass(frozen=True)
class App:
    """The parts of the running program, as channels and desk use them."""

    settings: Settings
    clock: Clock
    store: Store
    texts: Texts
    knowledge: LiveKnowledge
    wakeups: Wakeups
    files: Files
    feeds: Feeds
    conversations: Conversations


def build(
    settings: Settings,
    model: Path,
    *,
    clock: Clock = utc_now,
    store: Store | None = None,
    texts: Texts | None = None,
) -> App:
    """Make all parts. Connects to nothing yet; the database is used at the first message.

    Args:
        store, texts: Parts that exist already; made here otherwise.

    Raises:
        OperatorError: Texts, articles or model cannot be used; the message names the file.
    """
    store = store or open_store(settings.database_url, settings.encryption_keys)
    texts = texts or Texts(PROJECT / "locales", timezone=settings.timezone)
    knowledge = LiveKnowledge(PROJECT / "knowledge", clock)
    readers = _Readers(store, texts, clock)
    files = Files(settings, {"appointment": readers.appointment, "data": readers.data})
    tools = Tools(texts=texts, knowledge=knowledge, timezone=settings.timezone, files=files)
    dialogue = Dialogue(
        model,
        texts=texts,
        actions=all_actions(tools),
        answers=answering(clock, settings.timezone),
        terms=lambda: knowledge.current().glossary,
        prefetch=prefetch,
    )
    wakeups = Wakeups(settings.redis_url)
    conversations = Conversations(store=store, texts=texts, dialogue=dialogue, wakeups=wakeups, clock=clock)
    return App(
        settings=settings,
        clock=clock,
        store=store,
        texts=texts,
        knowledge=knowledge,
        wakeups=wakeups,
        files=files,
        feeds=Feeds(store, clock),
        conversations=conversations,
    )


def create_asgi(app: App, *, limits: Limits | None = None) -> Starlette:
    """The web server: chat page, chat API, desk, and what runs beside them.

    Args:
        limits: How much one person may ask for; load tests on the loopback raise it.
    """
    from starlette.applications import Starlette
    from starlette.routing import Mount

    from bot import desk
    from bot.channels import web

    telegram = _telegram(app)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running(app, telegram):
            yield

    metrics = web.Metrics()
    return Starlette(
        routes=[
            Mount("/desk", routes=desk.routes(app)),
            *(telegram.routes() if telegram else []),
            *web.routes(app, limits=limits, metrics=metrics),
        ],
        exception_handlers=web.exception_handlers(app, metrics=metrics),
        lifespan=lifespan,
    )


@asynccontextmanager
async def running(app: App, telegram: TelegramChannel | None = None) -> AsyncIterator[None]:
    """What runs beside the web server of this process: wake-ups, jobs, calendars, and Telegram if it is set up."""
    async with AsyncExitStack() as stack:
        stack.push_async_callback(app.store.close)
        await app.wakeups.start()
        stack.push_async_callback(app.wakeups.stop)
        jobs = Jobs(
            store=app.store,
            texts=app.texts,
            wakeups=app.wakeups,
            clock=app.clock,
            timezone=app.settings.timezone,
        )
        await stack.enter_async_context(jobs.running())
        calendars = CalendarSync.running(app.store, clock=app.clock, timezone=app.settings.timezone)
        await stack.enter_async_context(calendars)
        if telegram:
            await telegram.start()
            stack.push_async_callback(telegram.stop)
        yield


def _telegram(app: App) -> TelegramChannel | None:
    if not app.settings.telegram_token:
        return None
    from bot.channels.telegram import TelegramChannel

    return TelegramChannel(app)


class _Readers:
    """Who knows the content of each kind of file."""

    def __init__(self, store: Store, texts: Texts, clock: Clock) -> None:
        self._store = store
        self._texts = texts
        self._clock = clock

    async def appointment(self, reference: str, name: str) -> FileContent | None:
        """The .ics of an appointment, as it stands now."""
        async with self._store.read() as session:
            found = await booking.find(session, reference)
            if found is None:
                return None
            language = await session.scalar(
                select(Conversation.language).where(Conversation.id == found.conversation_id)
            )
        werkstadt = WerkStadt(found.werkstadt).label
        language = language or DEFAULT_LANGUAGE
        data = ics.calendar_file(
            found,
            summary=self._texts.get("booking-ics", language, werkstadt=werkstadt),
            description=self._texts.get("booking-ics-note", language, reference=reference),
            language=language,
            now=self._clock(),
        )
        return FileContent(name, "text/calendar", data)

    async def data(self, conversation_id: str, name: str) -> FileContent | None:
        """Everything stored about the person of a conversation."""
        async with self._store.read() as session:
            conversation = await session.get(Conversation, UUID(conversation_id))
            if conversation is None:
                return None
            stored: dict[str, object] = {"language": conversation.language}
            if conversation.person_id:
                stored |= await cases.export(session, conversation.person_id)
            mine = await booking.upcoming(session, conversation.id, now=conversation.last_seen_at)
            waits = await waiting.waiting_of(session, conversation.id)
        stored["appointments"] = [
            {"werkstadt": a.werkstadt, "starts_at": a.starts_at.isoformat(), "reference": a.reference} for a in mine
        ]
        stored["waiting_list"] = [
            {"werkstadt": werkstadt, "weekdays": entry.weekdays, "until": entry.until.isoformat(), "phone": entry.phone}
            for entry, werkstadt in waits
        ]
        text = json.dumps(stored, ensure_ascii=False, indent=2)
        return FileContent(name, "application/json", text.encode("utf-8"))
