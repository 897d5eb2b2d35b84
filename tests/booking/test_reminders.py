"""Reminders come when they help: the day before and two hours before, never at night, never too late to be useful."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.booking import reminding
from bot.booking import service as booking
from bot.booking.models import Appointment, Reminder
from bot.booking.quiet import is_quiet
from bot.booking.reminding import Decision, Due, Kind, Times, decide, due_at
from bot.conversation.models import Conversation
from tests.booking.conftest import BERLIN, NOW, Office, at

LONG_AGO = datetime(2025, 6, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "starts", "due"),
    [
        (Kind.DAY, ("2026-11-25", "10:00"), ("2026-11-24", "10:00")),
        (Kind.HOURS, ("2026-11-25", "10:00"), ("2026-11-25", "08:00")),
        (Kind.HOURS, ("2026-11-25", "15:30"), ("2026-11-25", "13:30")),
        # Two hours before is night: at eight if that leaves half an hour, else the evening before.
        (Kind.HOURS, ("2026-11-25", "09:00"), ("2026-11-25", "08:00")),
        (Kind.HOURS, ("2026-11-25", "08:30"), ("2026-11-25", "08:00")),
        (Kind.HOURS, ("2026-11-25", "08:29"), ("2026-11-24", "20:00")),
        (Kind.HOURS, ("2026-11-25", "23:30"), ("2026-11-25", "20:00")),
        # The day before is night: the last moment before it.
        (Kind.DAY, ("2026-11-25", "07:30"), ("2026-11-23", "20:55")),
        (Kind.DAY, ("2026-11-25", "21:30"), ("2026-11-24", "20:55")),
        # The nights in which the clock changes are an hour shorter and longer; a day before is 24 hours before.
        (Kind.DAY, ("2026-03-29", "10:00"), ("2026-03-28", "09:00")),
        (Kind.DAY, ("2026-10-25", "10:00"), ("2026-10-24", "11:00")),
        (Kind.HOURS, ("2026-03-29", "09:00"), ("2026-03-29", "08:00")),
        (Kind.HOURS, ("2026-10-25", "08:15"), ("2026-10-24", "20:00")),
        (Kind.DAY, ("2026-03-30", "07:30"), ("2026-03-28", "20:55")),
    ],
)
def test_when_a_reminder_is_due(kind: Kind, starts: tuple[str, str], due: tuple[str, str]) -> None:
    assert due_at(kind, at(*starts), BERLIN) == at(*due)


def moments() -> st.SearchStrategy[datetime]:
    """Any five minutes of a year with both clock changes."""
    first = datetime(2026, 1, 2, tzinfo=UTC)
    return st.integers(0, 365 * 288).map(lambda n: first + n * timedelta(minutes=5))


@given(starts=moments(), lead=st.integers(0, 60 * 60), pause=st.integers(1, 180), outage=st.integers(0, 30 * 60))
@example(starts=at("2026-03-29", "03:30").astimezone(UTC), lead=3000, pause=3, outage=0)
def test_whenever_the_job_runs_reminders_come_at_most_once_by_day_and_before_the_appointment(
    starts: datetime, lead: int, pause: int, outage: int
) -> None:
    """The job runs every `pause` minutes from the booking on, and not for `outage` minutes somewhere."""
    booked = starts - timedelta(minutes=lead)
    sent: dict[Kind, datetime] = {}
    settled: set[Kind] = set()
    now, away = booked, starts - timedelta(minutes=outage + 60)
    while now < starts + timedelta(hours=1):
        for kind in set(Kind) - settled:
            decision = decide(kind, Times(starts, booked), now=now, timezone=BERLIN)
            if decision == Decision.SEND:
                sent[kind] = now
            if decision != Decision.WAIT:
                settled.add(kind)
        now += timedelta(minutes=pause)
        if away <= now < away + timedelta(minutes=outage):
            now = away + timedelta(minutes=outage)
    for kind, moment in sent.items():
        assert not is_quiet(moment, BERLIN)
        assert moment <= starts - reminding.USEFUL[kind]
        assert moment >= due_at(kind, starts, BERLIN) > booked
    if len(sent) == 2:
        assert sent[Kind.DAY] < sent[Kind.HOURS], "the second one says nothing new at the same moment"


@given(starts=moments())
def test_both_reminders_come_when_nothing_is_late(starts: datetime) -> None:
    for kind in Kind:
        due = due_at(kind, starts, BERLIN)
        assert decide(kind, Times(starts, LONG_AGO), now=due, timezone=BERLIN) == Decision.SEND


def test_what_was_booked_after_the_moment_is_not_reminded_of() -> None:
    starts, booked = at("2026-11-25", "10:00"), at("2026-11-24", "10:30")
    times = Times(starts, booked)
    assert decide(Kind.DAY, times, now=booked, timezone=BERLIN) == Decision.SKIP
    assert decide(Kind.HOURS, times, now=at("2026-11-25", "08:00"), timezone=BERLIN) == Decision.SEND


@pytest.mark.parametrize(
    ("kind", "clock", "decision"),
    [
        (Kind.DAY, ("2026-11-25", "11:00"), Decision.SEND),
        (Kind.DAY, ("2026-11-25", "12:01"), Decision.SKIP),
        (Kind.DAY, ("2026-11-24", "23:00"), Decision.WAIT),
        (Kind.HOURS, ("2026-11-25", "14:45"), Decision.SEND),
        (Kind.HOURS, ("2026-11-25", "14:46"), Decision.SKIP),
    ],
)
def test_after_an_outage_only_a_useful_one_is_sent(kind: Kind, clock: tuple[str, str], decision: Decision) -> None:
    times = Times(at("2026-11-25", "15:00"), LONG_AGO)
    assert decide(kind, times, now=at(*clock), timezone=BERLIN) == decision


def test_when_both_are_late_only_the_second_one_is_sent() -> None:
    """Early in the morning both reminders are due the day before; after an outage they would come together."""
    times, evening = Times(at("2026-11-25", "08:10"), LONG_AGO), at("2026-11-24", "20:05")
    assert decide(Kind.DAY, times, now=evening, timezone=BERLIN) == Decision.SKIP
    assert decide(Kind.HOURS, times, now=evening, timezone=BERLIN) == Decision.SEND


async def due(office: Office, now: datetime) -> list[Due]:
    async with office.store.read() as session:
        return await reminding.due(session, now=now, timezone=BERLIN)


async def claim(office: Office, item: Due, now: datetime) -> Appointment | None:
    async with office.store.begin() as session:
        return await reminding.claim(session, item, now=now)


@pytest.fixture
async def booked(office: Office) -> Appointment:
    """An appointment on Thursday at ten, booked on Monday."""
    await office.service()
    await office.advisor()
    return await office.book(at("2026-11-26", "10:00"))


DAY, HOURS = at("2026-11-25", "10:00"), at("2026-11-26", "08:00")


async def test_a_due_reminder_is_found_until_somebody_took_it(office: Office, booked: Appointment) -> None:
    assert await due(office, DAY - timedelta(seconds=1)) == []
    (item,) = await due(office, DAY)
    assert (item.appointment_id, item.kind, item.send) == (booked.id, Kind.DAY, True)
    assert (await claim(office, item, DAY)) is not None
    assert await due(office, DAY) == []
    assert await claim(office, item, DAY) is None
    assert [found.kind for found in await due(office, HOURS)] == [Kind.HOURS]


async def test_of_many_who_claim_at_once_one_sends(office: Office, booked: Appointment) -> None:
    (item,) = await due(office, DAY)
    claimed = await asyncio.gather(*(claim(office, item, DAY) for _ in range(8)))
    assert sum(found is not None for found in claimed) == 1
    async with office.store.read() as session:
        assert len((await session.scalars(select(Reminder))).all()) == 1


async def test_a_cancelled_appointment_is_not_reminded_of_even_if_it_was_found_a_moment_before(
    office: Office, booked: Appointment
) -> None:
    (item,) = await due(office, DAY)
    async with office.store.begin() as session:
        await booking.cancel(
            session,
            reference=booked.reference,
            conversation_id=booked.conversation_id,
            now=DAY,
            timezone=BERLIN,
        )
    assert await claim(office, item, DAY) is None
    assert await due(office, DAY) == []


async def test_a_moved_appointment_is_reminded_of_anew(office: Office, booked: Appointment) -> None:
    (item,) = await due(office, DAY)
    await claim(office, item, DAY)
    async with office.store.begin() as session:
        await booking.move(
            session,
            reference=booked.reference,
            conversation_id=booked.conversation_id,
            starts_at=at("2026-12-01", "11:00"),
            now=DAY,
            timezone=BERLIN,
        )
    assert await due(office, HOURS) == []
    (again,) = await due(office, at("2026-11-30", "11:00"))
    assert (again.kind, again.starts_at) == (Kind.DAY, at("2026-12-01", "11:00"))


async def test_moved_to_within_a_day_there_is_only_the_second_reminder(office: Office, booked: Appointment) -> None:
    moved = at("2026-11-25", "12:00")
    async with office.store.begin() as session:
        await booking.move(
            session,
            reference=booked.reference,
            conversation_id=booked.conversation_id,
            starts_at=at("2026-11-26", "11:00"),
            now=moved,
            timezone=BERLIN,
        )
    found = await due(office, moved)
    assert [(item.kind, item.send) for item in found] == [(Kind.DAY, False)]
    assert [(i.kind, i.send) for i in await due(office, at("2026-11-26", "09:00")) if i.send] == [(Kind.HOURS, True)]


async def test_somebody_who_blocked_us_gets_none_that_would_be_read_much_later(
    office: Office, booked: Appointment
) -> None:
    async with office.store.begin() as session:
        await session.execute(update(Conversation).values(blocked_at=NOW))
    (item,) = await due(office, DAY)
    assert item.send is False
