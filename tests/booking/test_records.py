"""What advisors note afterwards (who came, how long it took, what was agreed) and what is counted of it."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.booking import records
from bot.booking import service as booking
from bot.booking.errors import AppointmentCancelled, AppointmentNotBegun, NoSuchAppointment, SlotTaken, SlotUnavailable
from bot.booking.models import AdvisorCell, Appointment, AppointmentEvent, Outcome
from bot.booking.rules import Mode
from bot.werkstadt import WerkStadt
from tests.booking.conftest import BERLIN, NOW, Office, at, utc

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"
NOON = at(TUESDAY, "12:00")


async def _record(office: Office, appointment: Appointment, outcome: Outcome, **values: object) -> Appointment:
    given = {"now": NOON} | values
    async with office.store.begin() as session:
        return await records.record_outcome(session, appointment_id=appointment.id, outcome=outcome, **given)


async def _changes(office: Office) -> list[tuple[str, str]]:
    async with office.store.read() as session:
        events = await session.scalars(select(AppointmentEvent).order_by(AppointmentEvent.id))
        return [(noted.change, noted.by) for noted in events]


async def test_one_word_says_what_became_of_an_appointment_and_another_corrects_it(office: Office) -> None:
    await office.service()
    await office.advisor()
    booked = await office.book(at(TUESDAY, "10:00"))
    missed = await _record(office, booked, Outcome.NO_SHOW)
    assert (missed.outcome, missed.minutes) == ("no_show", 0)
    came = await _record(office, booked, Outcome.ATTENDED)
    assert (came.outcome, came.minutes) == ("attended", 45)
    for _ in range(2):
        assert (await _record(office, booked, Outcome.ATTENDED, minutes=70)).minutes == 70
    assert await _changes(office) == [
        ("booked", "resident"),
        ("no_show", "advisor"),
        ("attended", "advisor"),
        ("attended", "advisor"),
    ]


async def test_only_what_took_place_has_an_outcome(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "13:00"), conversation_id=me)
    with pytest.raises(AppointmentNotBegun):
        await _record(office, booked, Outcome.ATTENDED)
    await office.cancel(booked, me)
    with pytest.raises(AppointmentCancelled):
        await _record(office, booked, Outcome.NO_SHOW, now=at(WEDNESDAY, "09:00"))
    booked.id = uuid4()
    with pytest.raises(NoSuchAppointment):
        await _record(office, booked, Outcome.NO_SHOW)


async def test_who_came_by_is_counted_and_takes_nobodys_time(office: Office) -> None:
    await office.service()
    advisor = await office.advisor()
    await office.book(at(TUESDAY, "11:00"))
    async with office.store.begin() as session:
        noted = await records.walk_in(session, advisor_id=advisor.id, minutes=25, now=NOON, language="ar")
        with pytest.raises(SlotUnavailable):
            await records.walk_in(session, advisor_id=advisor.id, minutes=25, now=NOON, service="course")
    assert (noted.walk_in, noted.outcome, noted.minutes, noted.interpreter) == (True, "attended", 25, "ar")
    assert (noted.starts_at, noted.ends_at) == (utc(NOON - timedelta(minutes=25)), utc(NOON))
    async with office.store.read() as session:
        assert noted.id not in set(await session.scalars(select(AdvisorCell.appointment_id)))
    await office.assert_sound()


async def test_what_was_agreed_is_the_next_appointment_of_the_same_two_people(office: Office) -> None:
    await office.service()
    await office.advisor("A")
    advisor = await office.advisor("B", languages=("de", "ar"), phone=True)
    me = await office.conversation()
    before = await office.book(at(TUESDAY, "10:00"), conversation_id=me, language="ar")
    assert before.advisor_id == advisor.id
    given = {"appointment_id": before.id, "now": NOON, "timezone": BERLIN}
    async with office.store.begin() as session:
        agreed = await records.follow_up(session, starts_at=at(WEDNESDAY, "10:00"), mode=Mode.PHONE, **given)
    assert (agreed.follow_up_of, agreed.advisor_id, agreed.conversation_id) == (before.id, advisor.id, me)
    assert agreed.mode == "phone"
    await office.book(at(WEDNESDAY, "11:00"), advisor_id=advisor.id)
    async with office.store.begin() as session:
        with pytest.raises(SlotTaken):
            await records.follow_up(session, starts_at=at(WEDNESDAY, "11:00"), **given)
        given["appointment_id"] = uuid4()
        with pytest.raises(NoSuchAppointment):
            await records.follow_up(session, starts_at=at(WEDNESDAY, "13:00"), **given)
    assert (await _changes(office))[1] == ("booked", "advisor")


async def test_minutes_of_advice_are_counted_by_werkstadt_and_local_day(office: Office) -> None:
    for werkstadt in (WerkStadt.UNTERNEHMEN, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt))
    advisor = await office.advisor()
    other = await office.advisor("B", werkstadt=str(WerkStadt.ARBEIT))
    attended = await office.book(at(TUESDAY, "09:00"))
    missed = await office.book(at(TUESDAY, "10:00"))
    await office.book(at(TUESDAY, "11:00"))  # nobody said what became of it
    await _record(office, attended, Outcome.ATTENDED)
    await _record(office, missed, Outcome.NO_SHOW)
    async with office.store.begin() as session:
        for who, moment in (
            (advisor, NOON),
            (other, at(TUESDAY, "00:20")),
            (other, at(TUESDAY, "23:59")),
            (other, at(WEDNESDAY, "00:30")),
        ):
            await records.walk_in(session, advisor_id=who.id, minutes=20, now=moment)
        tuesday, wednesday = date(2026, 11, 24), date(2026, 11, 25)
        counted = await records.minutes_of_advice(session, tuesday, tuesday, BERLIN)
        both = await records.minutes_of_advice(session, tuesday, wednesday, BERLIN)
    assert counted == dict.fromkeys(WerkStadt, 0) | {WerkStadt.UNTERNEHMEN: 65, WerkStadt.ARBEIT: 40}
    assert both[WerkStadt.ARBEIT] == 60


async def test_who_says_that_they_come_is_noted_once(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    for minutes in (0, 5):
        async with office.store.begin() as session:
            noted = await booking.coming(
                session, reference=booked.reference, conversation_id=me, now=NOW + timedelta(minutes=minutes)
            )
    assert noted.confirmed_at == utc(NOW)
    assert await _changes(office) == [("booked", "resident"), ("confirmed", "resident")]
    assert (await office.move(booked, me, at(WEDNESDAY, "10:00"))).confirmed_at is None
    async with office.store.begin() as session:
        with pytest.raises(NoSuchAppointment):
            await booking.coming(session, reference=booked.reference, conversation_id=uuid4(), now=NOW)


async def test_a_reason_may_be_given_after_cancelling(office: Office) -> None:
    await office.service()
    await office.advisor()
    me, stranger = await office.conversation(), await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    given = {"reference": booked.reference, "reason": "krank", "now": NOW}
    async with office.store.begin() as session:
        with pytest.raises(NoSuchAppointment):
            await booking.note_reason(session, conversation_id=me, **given)
    await office.cancel(booked, me)
    async with office.store.begin() as session:
        with pytest.raises(NoSuchAppointment):
            await booking.note_reason(session, conversation_id=stranger, **given)
        await booking.note_reason(session, conversation_id=me, **given)
    async with office.store.read() as session:
        kept = await booking.find(session, booked.reference)
        last = (await session.scalars(select(AppointmentEvent).order_by(AppointmentEvent.id.desc()))).first()
    assert kept is not None
    assert last is not None
    assert (kept.cancel_reason, last.change, last.reason, last.at) == ("krank", "reason_given", "krank", utc(NOW))
