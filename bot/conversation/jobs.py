"""What is done without anybody writing: reminders, the waiting list, times that were held too long, tidying up.

Every process runs all of it. Who does what is settled in the database: by a unique row, a row lock, or because
doing it twice changes nothing. Each piece of work has a transaction of its own; one that fails is logged with its
ids and tried again later, and keeps nothing else from being done.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Self, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import availability, holds, offers, proposals, reminding, waiting
from bot.booking import service as booking
from bot.booking.models import Appointment, Hold, HoldKind
from bot.booking.offers import Announcing
from bot.booking.proposals import Preference
from bot.booking.quiet import is_quiet
from bot.booking.reminding import Due
from bot.booking.rules import Mode
from bot.clock import Clock
from bot.conversation import log
from bot.conversation.messages import Outgoing
from bot.conversation.models import Conversation
from bot.conversation.unasked import Unasked
from bot.conversation.wakeups import Wakeups
from bot.errors import StoreUnavailable
from bot.handoff import service as handoffs
from bot.knowledge import gaps
from bot.store import Store, retrying
from bot.texts import Texts
from bot.werkstadt import WerkStadt

events = structlog.get_logger(__name__)
Item = TypeVar("Item")

TOPIC = "booking"
"""The bell that makes the jobs look at once, thoroughly: hours changed, a time became free."""
LOOK_SECONDS = 3.0
THOROUGH_EVERY = timedelta(seconds=60)
"""How often everything is looked at that nobody rings for: a new day inside the horizon, the end of quiet hours."""
TELL_WITHIN = timedelta(minutes=10)
"""Later than this nobody wants to hear that a time they looked at is no longer held."""
TRY_AGAIN_AFTER = timedelta(minutes=10)
"""What failed for another reason than the database is left alone for so long."""


class Jobs:
    """The background work of one process."""

    def __init__(self, *, store: Store, texts: Texts, wakeups: Wakeups, clock: Clock, timezone: ZoneInfo) -> None:
        self._store = store
        self._wakeups = wakeups
        self._clock = clock
        self._timezone = timezone
        self._unasked = Unasked(texts, timezone=timezone)
        self._failed: dict[tuple[str, UUID, str], datetime] = {}
        self._thorough_at: datetime | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Self]:
        """Work beside everything else while the block lasts."""
        task = asyncio.create_task(self._run(), name="jobs")
        try:
            yield self
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def run_once(self, *, thorough: bool = True) -> None:
        """Do what is to be done now. Raises nothing: the next run tries again.

        Args:
            thorough: Also what takes a search, like offering times that nobody gave back.
        """
        now = self._clock()
        self._failed = {key: until for key, until in self._failed.items() if until > now}
        jobs = [self._let_go, self._announce, self._remind]
        if thorough:
            self._thorough_at = now
            jobs = [self._let_go, self._offer, self._announce, self._remind, self._tidy]
        for job in jobs:
            name = job.__name__.strip("_")
            try:
                await job(now)
            except StoreUnavailable:
                events.warning("jobs_without_store", job=name)
                return
            except Exception:
                events.exception("job_failed", job=name)

    async def _run(self) -> None:
        rung = True
        while True:
            # Waiting begins before looking: what is stored in between rings the bell.
            bell = asyncio.create_task(self._wakeups.wait(TOPIC, LOOK_SECONDS))
            try:
                last = self._thorough_at
                await self.run_once(thorough=rung or last is None or self._clock() - last >= THOROUGH_EVERY)
                rung = await bell
            finally:
                bell.cancel()

    async def _let_go(self, now: datetime) -> None:
        """Times that were held too long: the next in the list are asked, whoever chose them is told."""
        async with self._store.read() as session:
            if not await offers.anything_lapsed(session, now=now):
                return

        async def transaction() -> tuple[list[Hold], set[tuple[WerkStadt, UUID]]]:
            async with self._store.begin() as session:
                return await holds.lapsed(session, now=now), await offers.close_lapsed(session)

        gone, services = await retrying(transaction)
        services |= {(WerkStadt(held.service.werkstadt), held.service_id) for held in gone}
        for service in sorted(services):
            await self._offer_in(*service, now=now)
        told = [held for held in gone if held.kind == HoldKind.CHOICE and now - held.held_until < TELL_WITHIN]
        await self._each("let_go", told, lambda held: (held.id, ""), self._tell, now)

    async def _offer(self, now: datetime) -> None:
        """Times that became free without anybody giving them back: new hours, a new day, the end of the night."""
        if is_quiet(now, self._timezone):
            return
        async with self._store.read() as session:
            services = await offers.awaited(session)
        for service in services:
            await self._offer_in(*service, now=now)

    async def _announce(self, now: datetime) -> None:
        """Offers that were made a moment ago."""
        async with self._store.read() as session:
            pending = await offers.unannounced(session)
        await self._each("announce", pending, lambda offer: (offer.offer_id, ""), self._announced, now)

    async def _remind(self, now: datetime) -> None:
        async with self._store.read() as session:
            due = await reminding.due(session, now=now, timezone=self._timezone)
        await self._each("remind", due, lambda item: (item.appointment_id, str(item.kind)), self._reminded, now)

    async def _tidy(self, now: datetime) -> None:
        """What is over is closed; numbers to call and old gaps are forgotten."""
        async with self._store.begin() as session:
            await offers.close_past(session, now=now, timezone=self._timezone)
            await booking.wipe_phones(session, now=now)
            await gaps.forget_old(session, now.astimezone(self._timezone).date())

    async def _offer_in(self, werkstadt: WerkStadt, service_id: UUID, *, now: datetime) -> None:
        """Offer what is free of one service, some at a time so that no transaction holds many people's rows."""

        async def transaction() -> int:
            async with self._store.begin() as session:
                made = await waiting.offer_freed(
                    session, werkstadt=werkstadt, service_id=service_id, now=now, timezone=self._timezone
                )
                return len(made)

        while await retrying(transaction) == waiting.AT_ONCE:
            pass

    async def _tell(self, held: Hold, now: datetime) -> None:
        """Say that a time is no longer held, with the nearest free ones."""
        async with self._store.begin() as session:
            talk = await session.get(Conversation, held.conversation_id)
            if talk is None or talk.blocked_at or await self._is_busy(session, talk, now):
                return
            free = await self._nearest(session, held, talk, now)
            self._say(session, talk, self._unasked.let_go(held.starts_at, free, talk.language), now)
        self._ring(talk)

    async def _is_busy(self, session: AsyncSession, talk: Conversation, now: datetime) -> bool:
        """Whether they look at another time by now, or talk to a human."""
        if await holds.current(session, talk.id, now=now) is not None:
            return True
        handoff = await handoffs.live_handoff(session, talk.id)
        return handoff is not None and handoff.taken_at is not None

    async def _nearest(self, session: AsyncSession, held: Hold, talk: Conversation, now: datetime) -> list[datetime]:
        moves = None
        if held.moves_id is not None:
            moves = await session.scalar(select(Appointment.reference).where(Appointment.id == held.moves_id))
        found = await availability.search(
            session,
            WerkStadt(held.service.werkstadt),
            language=talk.language,
            now=now,
            timezone=self._timezone,
            mode=Mode(held.mode),
            service=held.service.key,
            conversation_id=talk.id,
            person_id=talk.person_id,
            moves=moves,
        )
        local = held.starts_at.astimezone(self._timezone)
        wish = Preference(local.date(), local.date(), local.time(), local.time())
        preferred = [advisor.id for advisor in found.advisors if talk.language in advisor.languages]
        page = proposals.nearest(found.days, wish, preferred=preferred, timezone=self._timezone)
        return [slot.starts_at for slot in page.slots]

    async def _announced(self, pending: Announcing, now: datetime) -> None:
        async with self._store.begin() as session:
            held = await offers.announce(session, pending, now=now, timezone=self._timezone)
            if held is None:
                return
            talk = await session.get_one(Conversation, pending.conversation_id)
            self._say(session, talk, self._unasked.offer(pending.offer_id, held, talk.language), now)
        self._ring(talk)

    async def _reminded(self, item: Due, now: datetime) -> None:
        async with self._store.begin() as session:
            appointment = await reminding.claim(session, item, now=now)
            if appointment is None or not item.send:
                return
            talk = await session.get_one(Conversation, item.conversation_id)
            self._say(session, talk, self._unasked.reminder(appointment, talk.language), now)
        self._ring(talk)

    def _say(self, session: AsyncSession, talk: Conversation, message: Outgoing, now: datetime) -> None:
        """Put the message into the outbox; it goes out when the transaction is committed."""
        session.add(log.row_of(talk.id, message, now, unasked=True))

    def _ring(self, talk: Conversation) -> None:
        self._wakeups.notify(f"conversation:{talk.id}")
        self._wakeups.notify(talk.channel)

    async def _each(
        self,
        job: str,
        items: Iterable[Item],
        key: Callable[[Item], tuple[UUID, str]],
        do: Callable[[Item, datetime], Awaitable[None]],
        now: datetime,
    ) -> None:
        """Do each piece of work; one that fails is left alone for a while, and the others are done."""
        for item in items:
            id_, kind = key(item)
            if (job, id_, kind) in self._failed:
                continue
            try:
                await retrying(partial(do, item, now))
            except StoreUnavailable:
                raise
            except Exception:
                self._failed[job, id_, kind] = now + TRY_AGAIN_AFTER
                events.exception("job_failed", job=job, id=str(id_), kind=kind)
