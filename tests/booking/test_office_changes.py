"""What the office changes while appointments stand: nothing is cancelled behind anybody's back."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from bot.booking import changes
from bot.booking.errors import AdvisorHasAppointments, HoldLapsed
from bot.booking.models import Advisor, Appointment, HoursException, WeeklyHours
from bot.werkstadt import WerkStadt
from tests.booking.conftest import BERLIN, NOW, Office, at

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"
SHOWN = {"now": NOW, "timezone": BERLIN}


async def test_an_advisor_with_appointments_cannot_be_deleted(office: Office) -> None:
    await office.service()
    advisor = await office.advisor()
    await office.book(at(TUESDAY, "10:00"))
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        async with office.store.begin() as session:
            await session.delete(await session.get_one(type(advisor), advisor.id))


async def test_an_advisor_somebody_still_comes_to_is_not_removed(office: Office) -> None:
    await office.service()
    await office.service(key="course", group_size=3)
    advisor = await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    meeting = await office.group(at(WEDNESDAY, "10:00"), advisor)
    await office.book(at(WEDNESDAY, "10:00"), service="course")
    async with office.store.begin() as session:
        with pytest.raises(AdvisorHasAppointments) as caught:
            await changes.remove_advisor(session, advisor.id, now=NOW)
    assert caught.value.params == {"count": 2}
    assert meeting.advisor_id == advisor.id

    await office.cancel(booked, me)
    async with office.store.begin() as session:
        with pytest.raises(AdvisorHasAppointments) as caught:
            await changes.remove_advisor(session, advisor.id, now=NOW)
        assert caught.value.params == {"count": 1}
        # When all is over they leave, and the statistics stay.
        assert await changes.remove_advisor(session, advisor.id, now=at("2026-12-01", "09:00")) is False
    async with office.store.read() as session:
        kept = await session.get_one(Advisor, advisor.id)
    assert kept.active is False
    assert await office.times(TUESDAY) == []


async def test_an_advisor_nobody_ever_came_to_is_deleted_with_their_hours_and_holds(office: Office) -> None:
    await office.service()
    advisor = await office.advisor()
    me = await office.conversation()
    await office.hold(at(TUESDAY, "10:00"), conversation_id=me)
    async with office.store.begin() as session:
        assert await changes.remove_advisor(session, advisor.id, now=NOW) is True
    with pytest.raises(HoldLapsed):
        await office.confirm(me)
    async with office.store.read() as session:
        assert await session.scalar(select(WeeklyHours.id)) is None
    await office.assert_sound()


async def test_hours_that_end_under_bookings_keep_and_flag_them(office: Office) -> None:
    await office.service()
    advisor = await office.advisor()
    inside = await office.book(at(TUESDAY, "14:00"))
    outside = await office.book(at(TUESDAY, "10:00"))
    other = await office.book(at(WEDNESDAY, "10:00"))
    async with office.store.begin() as session:
        mornings = select(WeeklyHours).where(WeeklyHours.weekday == 1, WeeklyHours.starts == time(9))
        hours = (await session.scalars(mornings)).one()
        flagged = await changes.remove_hours(session, hours.id, **SHOWN)
    assert [a.id for a in flagged] == [outside.id]
    assert await _stranded(office) == {outside.id}
    assert "10:00" not in await office.times(TUESDAY)
    async with office.store.begin() as session:
        (await session.get_one(Advisor, advisor.id)).active = False
    assert await _stranded(office) == {inside.id, outside.id, other.id}
    await office.assert_sound()


async def test_a_day_off_keeps_and_flags_the_bookings_it_concerns(office: Office) -> None:
    for werkstadt in (WerkStadt.UNTERNEHMEN, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt))
    advisor = await office.advisor()
    await office.advisor("B", werkstadt=str(WerkStadt.ARBEIT))
    me = await office.conversation()
    mine = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    await office.book(at(WEDNESDAY, "10:00"))
    elsewhere = await office.book(at(TUESDAY, "10:00"), werkstadt=WerkStadt.ARBEIT)

    async def closes(**scope: object) -> set[object]:
        exception = HoursException(day=date.fromisoformat(TUESDAY), kind="closed", **scope)
        async with office.store.begin() as session:
            return {a.id for a in await changes.add_exception(session, exception, **SHOWN)}

    assert await closes(starts=time(11), ends=time(12), advisor_id=advisor.id) == set()
    assert await closes(starts=time(10, 30), ends=time(11), advisor_id=advisor.id, reason="krank") == {mine.id}
    assert await closes() == {mine.id, elsewhere.id}
    await office.move(mine, me, at(WEDNESDAY, "11:00"))
    assert await _stranded(office) == {elsewhere.id}


async def test_an_appointment_across_two_spans_that_touch_is_inside_the_hours(office: Office) -> None:
    await office.service(step_minutes=30)
    await office.advisor(spans=(("09:00", "10:00"), ("10:00", "11:00")))
    await office.book(at(TUESDAY, "09:30"))
    assert await _stranded(office) == set()


async def _stranded(office: Office) -> set[object]:
    async with office.store.read() as session:
        found: list[Appointment] = await changes.stranded(session, **SHOWN)
    return {appointment.id for appointment in found}
