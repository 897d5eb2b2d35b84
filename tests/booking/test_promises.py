"""Whatever people do, in whatever order: what is offered is given, and nothing overlaps."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import service as booking
from bot.booking.models import AdvisorCell, Appointment, HoursException
from bot.errors import ResidentError
from tests.booking.conftest import BERLIN, NOW, WERKSTADT, Office, defaults

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["book", "book", "book", "move", "cancel", "sick", "wait", "guess"]),
        st.integers(0, 10**6),
    ),
    min_size=3,
    max_size=12,
)


class _Undo(Exception):
    """Ends an example; nothing failed."""


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
async def test_what_is_offered_can_be_booked_and_nothing_ever_overlaps(
    office: Office, people: list[UUID], steps: list[tuple[str, int]]
) -> None:
    async with _undone(office) as session:
        day = _OfficeDay(session, people)
        for step, number in steps:
            await getattr(day, step)(random.Random(number))
            await day.assert_nothing_overlaps()


class _OfficeDay:
    """The steps people take, each as a method; `now` moves on with `wait`."""

    def __init__(self, session: AsyncSession, people: list[UUID]) -> None:
        self.session = session
        self.people = people
        self.now = NOW

    async def book(self, chance: random.Random) -> None:
        """An offered time is given, unless the person has too many already."""
        person = chance.choice(self.people)
        if offered := await self._offer(person):
            slot = chance.choice(offered)
            if len(await booking.upcoming(self.session, person, now=self.now)) < 2:
                booked = await booking.book(self.session, **self._wish(person, slot.starts_at))
                assert booked.starts_at == slot.starts_at

    async def guess(self, chance: random.Random) -> None:
        """A time that was not offered is refused."""
        person = chance.choice(self.people)
        wish = self.now.replace(minute=0) + timedelta(minutes=15 * chance.randrange(-8, 400))
        offered = {slot.starts_at for slot in await self._offer(person)}
        if wish not in offered:
            try:
                await booking.book(self.session, **self._wish(person, wish))
            except ResidentError:
                return
            raise AssertionError(f"{wish} was not offered but given")

    async def move(self, chance: random.Random) -> None:
        """A move to an offered time works and keeps the reference."""
        person = chance.choice(self.people)
        mine = await booking.upcoming(self.session, person, now=self.now)
        offered = await self._offer(person)
        if mine and offered:
            slot, appointment = chance.choice(offered), chance.choice(mine)
            wish = {"conversation_id": person, "now": self.now, "timezone": BERLIN}
            moved = await booking.move(self.session, reference=appointment.reference, starts_at=slot.starts_at, **wish)
            assert (moved.id, moved.starts_at) == (appointment.id, slot.starts_at)

    async def cancel(self, chance: random.Random) -> None:
        """A cancelled time is free again."""
        person = chance.choice(self.people)
        for appointment in (await booking.upcoming(self.session, person, now=self.now))[:1]:
            await booking.cancel(self.session, reference=appointment.reference, conversation_id=person, now=self.now)

    async def sick(self, chance: random.Random) -> None:
        """Somebody is away for a while; appointments that stand stay."""
        start = chance.randrange(8, 16)
        closed = HoursException(
            day=(self.now + timedelta(days=chance.randrange(4))).date(),
            kind="closed",
            starts=time(start),
            ends=time(start + 1),
        )
        self.session.add(closed)
        await self.session.flush()

    async def wait(self, chance: random.Random) -> None:
        self.now += timedelta(minutes=5 * chance.randrange(200))

    async def assert_nothing_overlaps(self) -> None:
        live = (
            await self.session.scalars(
                select(Appointment).where(Appointment.cancelled_at.is_(None)).order_by(Appointment.starts_at)
            )
        ).all()
        for advisor_id in {a.advisor_id for a in live}:
            mine = [a for a in live if a.advisor_id == advisor_id]
            assert all(a.blocked_until <= b.starts_at for a, b in pairwise(mine))
        for person in self.people:
            mine = [a for a in live if a.conversation_id == person]
            assert all(a.ends_at <= b.starts_at for a, b in pairwise(mine))
        cells = len((await self.session.scalars(select(AdvisorCell.starts_at))).all())
        assert cells == sum((a.blocked_until - a.starts_at) // timedelta(minutes=5) for a in live)

    async def _offer(self, person: UUID) -> list[Any]:
        return await booking.next_slots(
            self.session,
            WERKSTADT,
            now=self.now,
            timezone=BERLIN,
            limit=500,
            language="ar",
            conversation_id=person,
        )

    def _wish(self, person: UUID, starts_at: datetime) -> dict[str, Any]:
        return defaults() | {
            "conversation_id": person,
            "starts_at": starts_at,
            "now": self.now,
            "language": "ar",
        }


@asynccontextmanager
async def _undone(office: Office) -> AsyncIterator[AsyncSession]:
    """A transaction of which nothing stays, so that every example starts with an empty calendar."""
    try:
        async with office.store.begin() as session:
            yield session
            raise _Undo
    except _Undo:
        pass
