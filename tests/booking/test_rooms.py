"""What we promise about rooms: an appointment that needs one has one, and no room is given to two."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from bot.booking.errors import RoomTaken, SlotTaken
from bot.booking.models import Appointment
from bot.booking.rules import Mode
from bot.errors import ResidentError
from bot.werkstadt import WerkStadt
from tests.booking.conftest import Office, at

TUESDAY = "2026-11-24"


@pytest.fixture
async def crowded(office: Office) -> Office:
    """Three advisors who share two rooms."""
    await office.service(needs_room=True)
    for name in "ABC":
        await office.advisor(name, phone=True, spans=(("09:00", "11:00"),))
    for name in ("Raum 1", "Raum 2"):
        await office.room(name)
    return office


async def test_as_many_appointments_at_once_as_there_are_rooms(crowded: Office) -> None:
    booked = [await crowded.book(at(TUESDAY, "09:00")) for _ in range(2)]
    assert None not in (rooms := {a.room_id for a in booked})
    assert len(rooms) == 2
    with pytest.raises(RoomTaken):
        await crowded.book(at(TUESDAY, "09:00"))
    with pytest.raises(RoomTaken):
        await crowded.hold(at(TUESDAY, "09:00"))
    assert await crowded.times(TUESDAY) == ["10:00"]
    await crowded.assert_sound()


async def test_who_does_not_come_needs_no_room(crowded: Office) -> None:
    for _ in range(2):
        await crowded.book(at(TUESDAY, "09:00"))
    assert await crowded.times(TUESDAY, mode=Mode.PHONE) == ["09:00", "10:00"]
    assert (await crowded.book(at(TUESDAY, "09:00"), mode=Mode.PHONE)).room_id is None
    with pytest.raises(SlotTaken):
        await crowded.book(at(TUESDAY, "09:00"), mode=Mode.PHONE)


async def test_a_held_room_is_taken_and_handed_over(crowded: Office) -> None:
    me = await crowded.conversation()
    held = await crowded.hold(at(TUESDAY, "09:00"), conversation_id=me)
    other = await crowded.book(at(TUESDAY, "09:00"))
    with pytest.raises(RoomTaken):
        await crowded.book(at(TUESDAY, "09:00"))
    booked = await crowded.confirm(me)
    assert held.room_id == booked.room_id != other.room_id
    await crowded.assert_sound()
    await crowded.move(booked, me, at(TUESDAY, "10:00"))
    await crowded.assert_sound()
    await crowded.cancel(booked, me)
    await crowded.assert_sound()
    for _ in range(2):
        await crowded.book(at(TUESDAY, "10:00"))


async def test_a_room_that_is_closed_or_elsewhere_does_not_count(office: Office) -> None:
    await office.service(needs_room=True)
    await office.advisor()
    await office.room(active=False)
    await office.room(werkstadt=str(WerkStadt.ARBEIT))
    assert await office.times(TUESDAY) == []
    with pytest.raises(RoomTaken):
        await office.book(at(TUESDAY, "10:00"))
    await office.room("Raum 2")
    assert (await office.book(at(TUESDAY, "10:00"))).room_id is not None


async def test_two_half_free_rooms_make_no_room(office: Office) -> None:
    await office.service(needs_room=True, duration_minutes=60, buffer_minutes=0, step_minutes=60)
    await office.service(key="short", needs_room=True, duration_minutes=30, buffer_minutes=0, step_minutes=30)
    for name in "ABC":
        await office.advisor(name, spans=(("09:00", "10:00"),))
    await office.room("Raum 1")
    await office.room("Raum 2")
    await office.book(at(TUESDAY, "09:00"), service="short")
    other = await office.conversation()
    booked = await office.book(at(TUESDAY, "09:00"), service="short", conversation_id=other)
    await office.move(booked, other, at(TUESDAY, "09:30"))
    await office.assert_sound()
    assert await office.times(TUESDAY) == []
    assert await office.times(TUESDAY, service="short") == ["09:00", "09:30"]
    with pytest.raises(RoomTaken):
        await office.book(at(TUESDAY, "09:00"))


async def test_of_many_at_once_as_many_win_as_there_are_rooms(crowded: Office) -> None:
    people = [await crowded.conversation() for _ in range(12)]

    async def take(person: object) -> Appointment | ResidentError:
        try:
            return await crowded.book(at(TUESDAY, "09:00"), conversation_id=person)
        except ResidentError as error:
            return error

    outcomes = Counter(type(outcome) for outcome in await asyncio.gather(*map(take, people)))

    assert outcomes[Appointment] == 2
    assert set(outcomes) <= {Appointment, RoomTaken, SlotTaken}
    await crowded.assert_sound()
