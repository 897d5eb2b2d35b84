"""What we promise about holding a time: it is the person's for some minutes, and nobody's a moment later."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from bot.booking import holds
from bot.booking import service as booking
from bot.booking.errors import (
    AppointmentCancelled,
    BeyondHorizon,
    HoldLapsed,
    NoSuchAppointment,
    NoticeTooShort,
    OwnOverlap,
    SlotInPast,
    SlotTaken,
    SlotUnavailable,
    TooManyAppointments,
)
from bot.booking.holds import HELD_FOR
from bot.booking.models import Appointment, AppointmentEvent, BusyBlock, Hold, HoldKind
from bot.booking.rules import Mode
from bot.werkstadt import WerkStadt
from tests.booking.conftest import NOW, WERKSTADT, Office, at, utc

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"
SECOND = timedelta(seconds=1)


@pytest.fixture
async def open_office(office: Office) -> Office:
    """One advisor and advice on the hour."""
    await office.service()
    await office.advisor()
    return office


async def test_what_is_held_is_free_for_nobody_else_and_then_booked(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    held = await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    assert (held.advisor.name, held.service.key, held.held_until) == ("A", "advice", NOW + HELD_FOR)
    assert "10:00" not in await office.times(TUESDAY)
    assert "10:00" in await office.times(TUESDAY, conversation_id=me)
    with pytest.raises(SlotTaken):
        await office.book(at(TUESDAY, "10:00"))
    with pytest.raises(SlotTaken):
        await office.hold(at(TUESDAY, "10:00"))

    booked = await office.confirm(me, starts_at=at(TUESDAY, "10:00"), now=NOW + HELD_FOR - SECOND)

    assert (booked.starts_at, booked.conversation_id, booked.advisor.id) == (held.starts_at, me, held.advisor_id)
    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(Hold)) == 0
        [noted] = (await session.scalars(select(AppointmentEvent))).all()
    assert (noted.change, noted.by, noted.starts_after) == ("booked", "resident", booked.starts_at)
    await office.assert_sound()


async def test_a_person_holds_one_time_and_choosing_again_lets_the_former_go(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    await office.hold(at(TUESDAY, "11:00"), conversation_id=me)
    assert await office.times(TUESDAY) == ["09:00", "10:00", "13:00", "14:00", "15:00"]
    async with office.store.read() as session:
        held = await holds.current(session, me, now=NOW)
    assert held is not None
    assert (held.starts_at, held.advisor.name, held.service.key) == (utc(at(TUESDAY, "11:00")), "A", "advice")
    await office.assert_sound()


async def test_a_refused_choice_leaves_the_former_one(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.book(at(TUESDAY, "11:00"))
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    for wanted, refusal in (
        (at(TUESDAY, "11:00"), SlotTaken),
        (at(TUESDAY, "12:00"), SlotUnavailable),
        (at("2026-11-23", "08:00"), SlotInPast),
        (at("2026-11-23", "11:00"), NoticeTooShort),
        (at("2027-11-23", "11:00"), BeyondHorizon),
    ):
        with pytest.raises(refusal):
            await office.hold(wanted, conversation_id=me)
    await office.assert_sound()
    assert (await office.confirm(me)).starts_at == utc(at(TUESDAY, "10:00"))


async def test_a_lapsed_hold_counts_for_nothing(open_office: Office) -> None:
    office, slow = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=slow)
    later = NOW + HELD_FOR
    assert "10:00" in await office.times(TUESDAY, now=later)
    async with office.store.read() as session:
        assert await holds.current(session, slow, now=later) is None
    booked = await office.book(at(TUESDAY, "10:00"), now=later)
    await office.assert_sound()
    with pytest.raises(HoldLapsed):
        await office.confirm(slow, now=later, starts_at=booked.starts_at)


async def test_a_late_confirm_books_all_the_same_if_nobody_took_the_time(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    booked = await office.confirm(me, now=NOW + timedelta(hours=1))
    assert booked.starts_at == utc(at(TUESDAY, "10:00"))
    await office.assert_sound()


async def test_a_late_confirm_after_somebody_else_held_the_time_says_that_it_lapsed(open_office: Office) -> None:
    office, slow = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=slow)
    await office.hold(at(TUESDAY, "10:00"), now=NOW + HELD_FOR)
    with pytest.raises(HoldLapsed):
        await office.confirm(slow, now=NOW + HELD_FOR)
    await office.assert_sound()


async def test_the_same_confirm_twice_gives_the_same_appointment(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    first = await office.confirm(me, starts_at=at(TUESDAY, "10:00"))
    again = await office.confirm(me, starts_at=at(TUESDAY, "10:00"))
    assert (again.id, again.reference) == (first.id, first.reference)
    with pytest.raises(HoldLapsed):
        await office.confirm(me)
    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 1


async def test_an_old_button_does_not_confirm_what_is_held_now(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    await office.hold(at(TUESDAY, "11:00"), conversation_id=me)
    with pytest.raises(HoldLapsed):
        await office.confirm(me, starts_at=at(TUESDAY, "10:00"))
    assert (await office.confirm(me, starts_at=at(TUESDAY, "11:00"))).starts_at == utc(at(TUESDAY, "11:00"))


async def test_a_released_time_is_free_again(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    for _ in range(2):
        async with office.store.begin() as session:
            await holds.release(session, me)
    assert "10:00" in await office.times(TUESDAY)
    await office.assert_sound()


async def test_the_limit_holds_when_holding_and_when_confirming(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "13:00"), conversation_id=me)
    async with office.store.begin() as session:
        await session.execute(Hold.__table__.update().values(kind=HoldKind.OFFER))
    for clock in ("09:00", "10:00"):
        await office.book(at(TUESDAY, clock), conversation_id=me)
    with pytest.raises(TooManyAppointments):
        await office.hold(at(TUESDAY, "14:00"), conversation_id=me)
    with pytest.raises(TooManyAppointments):
        await office.confirm(me, kind=HoldKind.OFFER)
    await office.assert_sound()


async def test_a_choice_and_an_offer_may_be_held_at_once_but_not_at_the_same_time(office: Office) -> None:
    await office.service()
    await office.advisor("A")
    await office.advisor("B")
    me = await office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    with pytest.raises(OwnOverlap):
        await office.hold(at(TUESDAY, "10:00"), conversation_id=me, kind=HoldKind.OFFER)
    await office.hold(at(TUESDAY, "11:00"), conversation_id=me, kind=HoldKind.OFFER)
    await office.assert_sound()
    assert "11:00" not in await office.times(TUESDAY, conversation_id=me)
    assert (await office.confirm(me, kind=HoldKind.OFFER)).starts_at == utc(at(TUESDAY, "11:00"))
    assert (await office.confirm(me)).starts_at == utc(at(TUESDAY, "10:00"))
    await office.assert_sound()


async def test_booking_another_time_directly_lets_the_choice_go(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    with pytest.raises(HoldLapsed):
        await office.confirm(me)
    await office.assert_sound()


async def test_two_phones_of_one_person_hold_one_time_once(office: Office) -> None:
    for werkstadt in (WERKSTADT, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt), max_open=1)
        await office.advisor(werkstadt=str(werkstadt))
    person = await office.person()
    web, telegram = await office.conversation(person_id=person), await office.conversation(person_id=person)
    await office.hold(at(TUESDAY, "10:00"), conversation_id=web, person_id=person)
    with pytest.raises(OwnOverlap):
        await office.hold(at(TUESDAY, "10:00"), conversation_id=telegram, person_id=person, werkstadt=WerkStadt.ARBEIT)
    await office.hold(at(TUESDAY, "11:00"), conversation_id=telegram, person_id=person)
    await office.confirm(telegram, person_id=person)
    with pytest.raises(TooManyAppointments):
        await office.confirm(web, person_id=person)
    await office.assert_sound()


async def test_details_left_while_holding_make_the_time_the_persons(open_office: Office) -> None:
    office, me, person = open_office, await open_office.conversation(), await open_office.person()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    async with office.store.begin() as session:
        await booking.link_person(session, conversation_id=me, person_id=person)
    await office.assert_sound()
    assert (await office.confirm(me, person_id=person)).person_id == person
    await office.assert_sound()


async def test_details_left_and_told_only_when_confirming_count_too(open_office: Office) -> None:
    office, me, person = open_office, await open_office.conversation(), await open_office.person()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    assert (await office.confirm(me, person_id=person)).person_id == person
    await office.assert_sound()


@pytest.mark.parametrize("clock", ["10:00", "10:15", "09:45", "11:00", "14:00"])
async def test_a_move_is_held_and_confirmed_and_shared_time_is_taken_once(office: Office, clock: str) -> None:
    await office.service(step_minutes=15, max_open=1)
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:15"), conversation_id=me)
    wanted = at(TUESDAY, clock) if clock != "10:15" else at(WEDNESDAY, clock)

    held = await office.hold(wanted, conversation_id=me, moves=booked.reference)
    await office.assert_sound()
    moved = await office.confirm(me, starts_at=wanted)

    assert (held.moves_id, moved.id, moved.reference) == (booked.id, booked.id, booked.reference)
    assert (moved.starts_at, moved.moved_from, moved.sequence) == (utc(wanted), booked.starts_at, 1)
    await office.assert_sound()
    async with office.store.read() as session:
        noted = (await session.scalars(select(AppointmentEvent.change).order_by(AppointmentEvent.id))).all()
    assert noted == ["booked", "moved"]


async def test_a_held_move_keeps_both_times_until_it_is_confirmed(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    await office.hold(at(TUESDAY, "11:00"), conversation_id=me, moves=booked.reference)
    assert await office.times(TUESDAY) == ["09:00", "13:00", "14:00", "15:00"]
    free_for_me = await office.times(TUESDAY, conversation_id=me, moves=booked.reference)
    assert free_for_me == ["09:00", "10:00", "11:00", "13:00", "14:00", "15:00"]
    # Somebody else's reference frees nothing.
    assert "10:00" not in await office.times(TUESDAY, moves=booked.reference)


async def test_a_lapsed_move_is_tried_anew_or_stays_where_it_was(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    later = NOW + HELD_FOR
    await office.hold(at(TUESDAY, "11:00"), conversation_id=me, moves=booked.reference)
    assert (await office.confirm(me, now=later)).starts_at == utc(at(TUESDAY, "11:00"))
    await office.hold(at(TUESDAY, "14:00"), conversation_id=me, moves=booked.reference)
    await office.book(at(TUESDAY, "14:00"), now=later)
    with pytest.raises(HoldLapsed):
        await office.confirm(me, now=later)
    async with office.store.read() as session:
        [kept] = await booking.upcoming(session, me, now=NOW)
    assert (kept.starts_at, kept.reference) == (utc(at(TUESDAY, "11:00")), booked.reference)
    await office.assert_sound()


async def test_a_move_held_on_one_phone_ends_when_the_other_changes_the_appointment(office: Office) -> None:
    await office.service(step_minutes=15)
    await office.advisor()
    person = await office.person()
    web, telegram = await office.conversation(person_id=person), await office.conversation(person_id=person)
    mine = {"person_id": person}
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=web, **mine)

    held = {"conversation_id": telegram, "moves": booked.reference, **mine}
    await office.hold(at(TUESDAY, "10:15"), **held)
    await office.assert_sound()
    await office.move(booked, web, at(WEDNESDAY, "10:00"), **mine)
    await office.assert_sound()
    with pytest.raises(HoldLapsed):
        await office.confirm(telegram, **mine)

    await office.hold(at(WEDNESDAY, "10:15"), **held)
    await office.cancel(booked, web, **mine)
    await office.assert_sound()
    with pytest.raises(HoldLapsed):
        await office.confirm(telegram, **mine)
    with pytest.raises(AppointmentCancelled):
        await office.hold(at(WEDNESDAY, "10:15"), **held)


async def test_a_move_held_on_one_phone_moves_what_was_booked_on_the_other(office: Office) -> None:
    await office.service(step_minutes=15)
    await office.advisor()
    person = await office.person()
    web, telegram = await office.conversation(person_id=person), await office.conversation(person_id=person)
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=web, person_id=person)
    await office.hold(at(TUESDAY, "10:15"), conversation_id=telegram, moves=booked.reference, person_id=person)
    moved = await office.confirm(telegram, person_id=person)
    assert (moved.id, moved.starts_at, moved.conversation_id) == (booked.id, utc(at(TUESDAY, "10:15")), web)
    await office.assert_sound()


async def test_only_ones_own_appointment_is_moved_by_a_hold(open_office: Office) -> None:
    office = open_office
    others = await office.book(at(TUESDAY, "10:00"))
    with pytest.raises(NoSuchAppointment):
        await office.hold(at(TUESDAY, "11:00"), moves=others.reference)


async def test_what_the_office_changed_meanwhile_counts_when_confirming(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    held = await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    block = BusyBlock(
        advisor_id=held.advisor_id, uid_hash="x", starts_at=at(TUESDAY, "10:50"), ends_at=at(TUESDAY, "11:30")
    )
    await office.add(block)
    with pytest.raises(SlotTaken):
        await office.confirm(me)
    async with office.store.begin() as session:
        await session.delete(await session.get_one(BusyBlock, block.id))
    await office.exception(TUESDAY, "closed", "10:30", "11:00")
    with pytest.raises(SlotUnavailable):
        await office.confirm(me)
    await office.assert_sound()


async def test_the_notice_was_kept_when_the_person_chose(office: Office) -> None:
    await office.service(notice_hours=1)
    await office.advisor()
    me = await office.conversation()
    await office.hold(at("2026-11-23", "10:00"), conversation_id=me)
    booked = await office.confirm(me, now=NOW + timedelta(minutes=4))
    assert booked.starts_at == utc(at("2026-11-23", "10:00"))
    await office.hold(at("2026-11-23", "11:00"), conversation_id=me, lasting=timedelta(hours=5))
    with pytest.raises(SlotInPast):
        await office.confirm(me, now=at("2026-11-23", "11:00"))


async def test_lapsed_holds_are_swept_up_and_told_about(open_office: Office) -> None:
    office = open_office
    people = [await office.conversation() for _ in range(3)]
    for person, clock in zip(people, ("09:00", "10:00", "11:00"), strict=True):
        lasting = timedelta(minutes=30) if clock == "11:00" else HELD_FOR
        await office.hold(at(TUESDAY, clock), conversation_id=person, lasting=lasting)
    async with office.store.begin() as session:
        gone = await holds.lapsed(session, now=NOW + HELD_FOR)
    assert {(row.conversation_id, row.advisor.name, row.service.key) for row in gone} == {
        (people[0], "A", "advice"),
        (people[1], "A", "advice"),
    }
    assert await office.times(TUESDAY) == ["09:00", "10:00", "13:00", "14:00", "15:00"]
    await office.assert_sound()


async def test_a_hold_goes_with_its_conversation(open_office: Office) -> None:
    office, me = open_office, await open_office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    async with office.store.begin() as session:
        await session.execute(Hold.metadata.tables["conversations"].delete())
    assert "10:00" in await office.times(TUESDAY)
    await office.assert_sound()


async def test_a_known_advisor_is_held_or_nobody(office: Office) -> None:
    await office.service()
    first, second = await office.advisor("A", languages=("de", "ar")), await office.advisor("B")
    held = await office.hold(at(TUESDAY, "10:00"), language="ar", advisor_id=second.id)
    assert held.advisor_id == second.id
    with pytest.raises(SlotTaken):
        await office.hold(at(TUESDAY, "10:00"), advisor_id=second.id)
    assert (await office.book(at(TUESDAY, "10:00"), advisor_id=first.id)).advisor_id == first.id


async def test_an_interpreter_is_wished_for_where_the_advisor_does_not_speak_the_language(office: Office) -> None:
    await office.service()
    arabic = await office.advisor("A", languages=("de", "ar"))
    german = await office.advisor("B")
    me = await office.conversation()
    assert (await office.book(at(TUESDAY, "10:00"), language="ar")).interpreter is None
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me, language="ar")
    assert (booked.advisor_id, booked.interpreter) == (german.id, "ar")
    # Moved to somebody who speaks it, they need nobody else; moved back, they do again.
    assert (await office.move(booked, me, at(TUESDAY, "14:00"), advisor_id=arabic.id)).interpreter is None
    await office.hold(at(TUESDAY, "15:00"), conversation_id=me, moves=booked.reference, advisor_id=german.id)
    assert (await office.confirm(me, language="ar")).interpreter == "ar"
    assert (await office.book(at(TUESDAY, "09:00"), language=None)).interpreter is None


async def test_a_phone_number_is_kept_for_a_call_only_and_forgotten_after_it(office: Office) -> None:
    await office.service()
    await office.advisor(phone=True)
    me = await office.conversation()
    number = "0000"
    assert (await office.book(at(TUESDAY, "09:00"), phone=number)).phone is None
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me, mode=Mode.PHONE)
    called = await office.confirm(me, phone=number)
    later = await office.book(at(TUESDAY, "11:00"), phone=number, mode=Mode.PHONE)
    cancelled = await office.book(at(TUESDAY, "13:00"), conversation_id=me, phone=number, mode=Mode.PHONE)
    await office.cancel(cancelled, me)
    async with office.store.begin() as session:
        assert await booking.wipe_phones(session, called.ends_at - SECOND) == 0
        assert await booking.wipe_phones(session, called.ends_at) == 1
    async with office.store.read() as session:
        kept = {a.reference: a.phone for a in await session.scalars(select(Appointment))}
        raw = (await session.execute(text("SELECT phone FROM appointments WHERE phone IS NOT NULL"))).scalars().all()
    assert (kept[called.reference], kept[later.reference], kept[cancelled.reference]) == (None, number, None)
    assert [number.encode() in stored for stored in raw] == [False]


async def test_search_for_a_person_leaves_out_their_other_phones_choice(open_office: Office) -> None:
    office, person = open_office, await open_office.person()
    web, telegram = await office.conversation(person_id=person), await office.conversation(person_id=person)
    await office.advisor("B")
    await office.hold(at(TUESDAY, "10:00"), conversation_id=web, person_id=person)
    assert "10:00" not in await office.times(TUESDAY, conversation_id=telegram, person_id=person)
    assert "10:00" in await office.times(TUESDAY)
