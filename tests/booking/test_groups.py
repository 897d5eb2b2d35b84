"""What we promise about groups: as many people as seats, each once, and nobody is forgotten when it is cancelled."""

from __future__ import annotations

import asyncio
from collections import Counter
from uuid import UUID

import pytest
from sqlalchemy import select

from bot.booking import groups
from bot.booking.errors import (
    AppointmentCancelled,
    HoldLapsed,
    OwnOverlap,
    RoomTaken,
    SessionFull,
    SlotInPast,
    SlotTaken,
    SlotUnavailable,
    TooManyAppointments,
)
from bot.booking.holds import HELD_FOR
from bot.booking.models import Advisor, Appointment, AppointmentEvent, GroupSession
from bot.errors import ResidentError
from tests.booking.conftest import BERLIN, NOW, WERKSTADT, Office, at, utc

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"
COURSE = {"service": "course"}


@pytest.fixture
async def advisor(office: Office) -> Advisor:
    """An advisor who gives advice and a course of three seats, in the only room."""
    await office.service()
    await office.service(
        key="course", group_size=3, needs_room=True, duration_minutes=90, buffer_before_minutes=15, buffer_minutes=15
    )
    await office.room()
    return await office.advisor(languages=("de", "uk"))


async def _join(office: Office, meeting: GroupSession, person: UUID | None = None) -> Appointment:
    person = person or await office.conversation()
    async with office.store.begin() as session:
        return await groups.join(
            session,
            session_id=meeting.id,
            conversation_id=person,
            person_id=None,
            language="ar",
            now=NOW,
            timezone=BERLIN,
        )


async def _free(office: Office) -> list[int]:
    async with office.store.read() as session:
        return [found.free for found in await groups.open_sessions(session, WERKSTADT, now=NOW, service="course")]


async def test_a_session_takes_its_advisors_time_once_and_people_take_seats(office: Office, advisor: Advisor) -> None:
    meeting = await office.group(at(TUESDAY, "10:00"), advisor)
    assert await office.times(TUESDAY) == ["13:00", "14:00", "15:00"]
    assert await office.times(TUESDAY, **COURSE) == ["10:00"]

    first = await _join(office, meeting)
    others = [await office.book(at(TUESDAY, "10:00"), **COURSE) for _ in range(2)]

    assert (first.session_id, first.advisor.id, first.interpreter) == (meeting.id, advisor.id, "ar")
    assert first.ends_at == utc(at(TUESDAY, "11:30"))
    assert {a.session_id for a in others} == {meeting.id}
    assert await office.times(TUESDAY, **COURSE) == []
    assert await _free(office) == [0]
    with pytest.raises(SessionFull):
        await _join(office, meeting)
    await office.assert_sound()


async def test_a_person_has_one_seat(office: Office, advisor: Advisor) -> None:
    meeting = await office.group(at(TUESDAY, "10:00"), advisor)
    me = await office.conversation()
    await _join(office, meeting, me)
    with pytest.raises(OwnOverlap):
        await _join(office, meeting, me)
    assert await office.times(TUESDAY, conversation_id=me, **COURSE) == []
    assert await _free(office) == [2]
    await office.group(at(WEDNESDAY, "10:00"), advisor)
    await office.book(at(WEDNESDAY, "10:00"), conversation_id=me, **COURSE)
    await office.group(at("2026-11-26", "10:00"), advisor)
    with pytest.raises(TooManyAppointments):
        await office.book(at("2026-11-26", "10:00"), conversation_id=me, **COURSE)


async def test_a_seat_is_held_confirmed_moved_and_given_back(office: Office, advisor: Advisor) -> None:
    await office.group(at(TUESDAY, "10:00"), advisor, seats=1)
    await office.group(at(WEDNESDAY, "10:00"), advisor)
    me = await office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me, **COURSE)
    assert await office.times(TUESDAY, **COURSE) == []
    assert await office.times(TUESDAY, conversation_id=me, **COURSE) == ["10:00"]
    with pytest.raises(SessionFull):
        await office.book(at(TUESDAY, "10:00"), **COURSE)
    booked = await office.confirm(me)
    await office.assert_sound()
    await office.hold(at(WEDNESDAY, "10:00"), conversation_id=me, moves=booked.reference)
    await office.assert_sound()
    await office.confirm(me)
    await office.assert_sound()
    assert await _free(office) == [1, 2]
    await office.move(booked, me, at(TUESDAY, "10:00"))
    assert await _free(office) == [0, 3]
    await office.cancel(booked, me)
    assert await _free(office) == [1, 3]
    await office.assert_sound()


async def test_a_lapsed_hold_leaves_its_seat_to_the_next(office: Office, advisor: Advisor) -> None:
    meeting = await office.group(at(TUESDAY, "10:00"), advisor, seats=1)
    slow = await office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=slow, **COURSE)
    later = NOW + HELD_FOR
    assert await office.times(TUESDAY, now=later, **COURSE) == ["10:00"]
    booked = await office.book(at(TUESDAY, "10:00"), now=later, **COURSE)
    assert booked.session_id == meeting.id
    with pytest.raises(HoldLapsed):
        await office.confirm(slow, now=later)
    await office.assert_sound()


async def test_of_more_takers_than_seats_each_seat_goes_to_one(office: Office, advisor: Advisor) -> None:
    meeting = await office.group(at(TUESDAY, "10:00"), advisor, seats=5)
    people = [await office.conversation() for _ in range(20)]

    async def take(number: int, person: UUID) -> Appointment | ResidentError:
        try:
            if number % 2:
                return await _join(office, meeting, person)
            await office.hold(at(TUESDAY, "10:00"), conversation_id=person, **COURSE)
            return await office.confirm(person)
        except ResidentError as error:
            return error

    outcomes = await asyncio.gather(*(take(number, person) for number, person in enumerate(people)))

    assert Counter(type(outcome) for outcome in outcomes) == {Appointment: 5, SessionFull: 15}
    assert await _free(office) == [0]
    await office.assert_sound()


async def test_a_cancelled_session_cancels_everybodys_appointment_and_says_whose(
    office: Office, advisor: Advisor
) -> None:
    meeting = await office.group(at(TUESDAY, "10:00"), advisor)
    joined = [await _join(office, meeting) for _ in range(2)]
    waits = await office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=waits, **COURSE)
    async with office.store.begin() as session:
        told = await groups.cancel_session(session, session_id=meeting.id, now=NOW, reason="krank")
    assert {a.id for a in told} == {a.id for a in joined}
    assert "10:00" in await office.times(TUESDAY)
    assert await office.times(TUESDAY, **COURSE) == []
    with pytest.raises(HoldLapsed):
        await office.confirm(waits)
    with pytest.raises(SlotUnavailable):
        await _join(office, meeting)
    async with office.store.begin() as session:
        changes = (await session.scalars(select(AppointmentEvent.change).where(AppointmentEvent.by == "advisor"))).all()
        with pytest.raises(AppointmentCancelled):
            await groups.cancel_session(session, session_id=meeting.id, now=NOW)
    assert changes == ["cancelled", "cancelled"]
    await office.assert_sound()


async def test_joining_while_the_session_is_cancelled_leaves_nobody_behind(office: Office, advisor: Advisor) -> None:
    meeting = await office.group(at(TUESDAY, "10:00"), advisor, seats=10)
    people = [await office.conversation() for _ in range(8)]
    held = people[4:]
    for person in held:
        await office.hold(at(TUESDAY, "10:00"), conversation_id=person, **COURSE)

    async def cancel() -> None:
        async with office.store.begin() as session:
            await groups.cancel_session(session, session_id=meeting.id, now=NOW)

    await asyncio.gather(
        *(_join(office, meeting, person) for person in people[:4]),
        cancel(),
        *(office.confirm(person) for person in held),
        return_exceptions=True,
    )

    async with office.store.read() as session:
        assert not (await session.scalars(select(Appointment).where(Appointment.cancelled_at.is_(None)))).all()
    await office.assert_sound()


async def test_a_session_is_planned_in_the_advisors_hours_and_free_time_only(office: Office, advisor: Advisor) -> None:
    await office.book(at(TUESDAY, "14:00"))
    for when, refusal in (
        (at(TUESDAY, "11:00"), SlotUnavailable),
        (at("2026-11-28", "10:00"), SlotUnavailable),
        (at(TUESDAY, "10:02"), SlotUnavailable),
        (at("2026-11-23", "08:00"), SlotInPast),
        (at(TUESDAY, "13:00"), SlotTaken),
    ):
        with pytest.raises(refusal):
            await office.group(when, advisor)
    with pytest.raises(SlotUnavailable):
        await office.group(at(TUESDAY, "10:00"), advisor, service="advice")
    other = await office.advisor("B")
    await office.group(at(TUESDAY, "10:00"), advisor)
    with pytest.raises(RoomTaken):
        await office.group(at(TUESDAY, "10:00"), other)
    await office.assert_sound()


async def test_a_group_service_without_a_session_gives_no_appointments(office: Office, advisor: Advisor) -> None:
    assert await office.times(TUESDAY, **COURSE) == []
    with pytest.raises(SlotUnavailable):
        await office.book(at(TUESDAY, "10:00"), **COURSE)
