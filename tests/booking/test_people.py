"""What we promise about people: a few appointments each, one place at a time, whichever phone they use."""

from __future__ import annotations

import pytest

from bot.booking import service as booking
from bot.booking.errors import (
    OwnOverlap,
    TooManyAppointments,
)
from bot.werkstadt import WerkStadt
from tests.booking.conftest import NOW, Office, at

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"


async def test_a_person_holds_only_so_many_appointments_until_one_is_over_or_cancelled(
    office: Office,
) -> None:
    await office.service(max_open=2)
    await office.advisor()
    me = await office.conversation()
    first = await office.book(at(TUESDAY, "09:00"), conversation_id=me)
    await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    with pytest.raises(TooManyAppointments) as caught:
        await office.book(at(TUESDAY, "11:00"), conversation_id=me)
    assert caught.value.params == {"limit": 2}

    async with office.store.begin() as session:
        await booking.cancel(session, reference=first.reference, conversation_id=me, now=NOW)
    await office.book(at(TUESDAY, "11:00"), conversation_id=me)
    await office.book(at("2026-11-26", "09:00"), conversation_id=me, now=at(WEDNESDAY, "09:00"))


async def test_the_limit_counts_a_persons_other_channels(office: Office) -> None:
    await office.service(max_open=1)
    await office.advisor()
    person = await office.person()
    await office.book(at(TUESDAY, "09:00"), person_id=person)
    with pytest.raises(TooManyAppointments):
        await office.book(at(TUESDAY, "10:00"), person_id=person)


async def test_nobody_is_in_two_places_at_once(office: Office) -> None:
    for werkstadt in (WerkStadt.UNTERNEHMEN, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt), step_minutes=15)
        await office.advisor(werkstadt=str(werkstadt))
    me = await office.conversation()
    await office.book(at(TUESDAY, "10:00"), conversation_id=me, werkstadt=WerkStadt.ARBEIT)

    with pytest.raises(OwnOverlap):
        await office.book(at(TUESDAY, "10:30"), conversation_id=me)

    assert "10:30" in await office.times(TUESDAY)
    assert "10:30" not in await office.times(TUESDAY, conversation_id=me)
    # The buffer is the advisor's time, not the person's.
    assert "10:45" in await office.times(TUESDAY, conversation_id=me)
    await office.book(at(TUESDAY, "10:45"), conversation_id=me)


async def test_the_same_button_twice_books_once(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    with pytest.raises(OwnOverlap):
        await office.book(at(TUESDAY, "10:00"), conversation_id=me)


async def test_details_left_later_join_the_channels_of_a_person(office: Office) -> None:
    for werkstadt in (WerkStadt.UNTERNEHMEN, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt))
        await office.advisor(werkstadt=str(werkstadt))
    web, telegram, person = await office.conversation(), await office.conversation(), await office.person()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=web)
    for _ in range(2):
        async with office.store.begin() as session:
            await booking.link_person(session, conversation_id=web, person_id=person)

    with pytest.raises(OwnOverlap):
        await office.book(at(TUESDAY, "10:00"), conversation_id=telegram, person_id=person, werkstadt=WerkStadt.ARBEIT)
    async with office.store.read() as session:
        [seen] = await booking.upcoming(session, telegram, now=NOW, person_id=person)
    assert (seen.id, seen.person_id) == (booked.id, person)
