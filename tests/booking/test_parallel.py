"""Many people at the same instant: one gets the time, the others get an offer, nothing is left behind."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select

from bot.booking import service as booking
from bot.booking.errors import SlotTaken, TooManyAppointments
from bot.booking.models import AdvisorCell, Appointment, HolderCell
from bot.booking.rules import Slot
from bot.errors import ResidentError
from tests.booking.conftest import BERLIN, NOW, WERKSTADT, Office, at, defaults

TUESDAY = "2026-11-24"
TAKERS = 50


async def test_of_fifty_takers_one_wins_and_the_others_are_offered_the_next_times(office: Office) -> None:
    await office.service()
    await office.advisor()
    wanted = at(TUESDAY, "10:00")
    people = [await office.conversation() for _ in range(TAKERS)]

    outcomes = await asyncio.gather(*(_take_or_ask(office, person, wanted) for person in people))

    won = [outcome for outcome in outcomes if isinstance(outcome, Appointment)]
    offered = [outcome for outcome in outcomes if isinstance(outcome, list)]
    assert (len(won), len(offered)) == (1, TAKERS - 1)
    assert all(
        [slot.starts_at for slot in offer] == [at(TUESDAY, clock) for clock in ("11:00", "13:00", "14:00")]
        for offer in offered
    )
    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 1
        assert await session.scalar(select(func.count()).select_from(AdvisorCell)) == 12
        assert await session.scalar(select(func.count()).select_from(HolderCell)) == 9


async def test_two_advisors_make_two_winners(office: Office) -> None:
    await office.service()
    await office.advisor("A")
    await office.advisor("B", languages=("de", "ar"))
    wanted = at(TUESDAY, "10:00")
    people = [await office.conversation() for _ in range(12)]

    outcomes = await asyncio.gather(*(_take_or_ask(office, person, wanted) for person in people))

    won = [outcome for outcome in outcomes if isinstance(outcome, Appointment)]
    assert len({appointment.advisor_id for appointment in won}) == len(won) == 2


async def test_one_person_tapping_many_times_at_once_stays_within_the_limit(office: Office) -> None:
    await office.service(max_open=2)
    await office.advisor()
    me = await office.conversation()
    clocks = ("09:00", "10:00", "11:00", "13:00", "14:00", "15:00")

    outcomes = await asyncio.gather(*(_book(office, me, at(TUESDAY, clock)) for clock in clocks))

    assert Counter(type(outcome) for outcome in outcomes) == {Appointment: 2, TooManyAppointments: 4}


async def test_two_moves_of_one_appointment_at_once_leave_one_time_taken(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "09:00"), conversation_id=me)

    clocks = ("10:00", "11:00", "13:00")
    await asyncio.gather(*(_move(office, booked, me, at(TUESDAY, clock)) for clock in clocks))

    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(AdvisorCell)) == 12
    assert len(await office.times(TUESDAY)) == 5


async def test_neighbours_who_swap_at_once_neither_deadlock_nor_lose_their_times(office: Office) -> None:
    await office.service()
    await office.advisor()
    clocks = ("09:00", "10:00", "11:00", "13:00", "14:00")
    people = [await office.conversation() for _ in clocks]
    booked = [
        await office.book(at(TUESDAY, clock), conversation_id=person)
        for clock, person in zip(clocks, people, strict=True)
    ]
    wanted = [*clocks[1:], "09:00"]

    async with asyncio.timeout(20):
        outcomes = await asyncio.gather(
            *(
                _move(office, appointment, person, at(TUESDAY, clock))
                for appointment, person, clock in zip(booked, people, wanted, strict=True)
            )
        )

    assert {type(outcome) for outcome in outcomes} <= {Appointment, SlotTaken}
    async with office.store.read() as session:
        starts = (await session.scalars(select(Appointment.starts_at))).all()
        assert len(set(starts)) == len(clocks)
        assert await session.scalar(select(func.count()).select_from(AdvisorCell)) == 12 * len(clocks)


async def _take_or_ask(office: Office, person: UUID, wanted: datetime) -> Appointment | list[Slot]:
    """What the assistant does: book, and after a refusal offer the next times in the same transaction."""
    async with office.store.begin() as session:
        try:
            return await booking.book(session, conversation_id=person, starts_at=wanted, **defaults())
        except SlotTaken:
            return await booking.next_slots(
                session,
                WERKSTADT,
                now=NOW,
                timezone=BERLIN,
                after=wanted - timedelta(minutes=30),
                limit=3,
                language="de",
            )


async def _book(office: Office, person: UUID, wanted: datetime) -> Appointment | ResidentError:
    try:
        return await office.book(wanted, conversation_id=person)
    except ResidentError as error:
        return error


async def _move(
    office: Office, appointment: Appointment, person: UUID, wanted: datetime
) -> Appointment | ResidentError:
    try:
        async with office.store.begin() as session:
            return await booking.move(
                session,
                reference=appointment.reference,
                conversation_id=person,
                starts_at=wanted,
                now=NOW,
                timezone=BERLIN,
            )
    except ResidentError as error:
        return error
