"""The two days a year with 23 and 25 hours: what is shown, held, booked and moved is one and the same moment."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.booking import changes
from bot.booking.errors import SlotTaken, SlotUnavailable
from tests.booking.conftest import BERLIN, Office, at, utc

SPRING, AUTUMN = ("2026-03-29", "2027-03-28"), ("2026-10-25", "2028-10-29")
NIGHT = (("01:00", "05:00"), ("09:00", "11:00"))


async def _office(office: Office, day: str) -> datetime:
    """A night advisor on that Sunday; two days before it."""
    await office.service(buffer_minutes=15, step_minutes=60)
    await office.advisor(spans=NIGHT, weekdays=[6])
    return at(day, "12:00") - timedelta(days=2)


@pytest.mark.parametrize("day", SPRING)
async def test_in_spring_no_time_between_two_and_three_exists(office: Office, day: str) -> None:
    now = await _office(office, day)
    assert await office.times(day, now=now) == ["01:00", "03:00", "04:00", "09:00", "10:00"]
    me = await office.conversation()
    # 02:30 does not exist; as a moment it is 03:30 and that is not on the raster.
    with pytest.raises(SlotUnavailable):
        await office.hold(at(day, "02:30"), conversation_id=me, now=now)
    held = await office.hold(at(day, "01:00"), conversation_id=me, now=now)
    assert held.ends_at - held.starts_at == timedelta(minutes=45)
    assert held.blocked_until.astimezone(BERLIN).strftime("%H:%M") == "03:00"
    booked = await office.confirm(me, now=now, starts_at=at(day, "01:00"))
    # What begins at three is the hour that follows.
    neighbour = await office.book(at(day, "03:00"), now=now)
    assert neighbour.starts_at - booked.starts_at == timedelta(hours=1)
    await office.assert_sound()


@pytest.mark.parametrize("day", AUTUMN)
async def test_in_autumn_the_hour_from_two_to_three_is_there_twice_and_booked_twice(office: Office, day: str) -> None:
    now = await _office(office, day)
    assert await office.times(day, now=now) == ["01:00", "02:00", "02:00", "03:00", "04:00", "09:00", "10:00"]
    first, second = at(day, "02:00"), at(day, "02:00").replace(fold=1)
    me, other = await office.conversation(), await office.conversation()
    await office.hold(first, conversation_id=me, now=now)
    await office.hold(second, conversation_id=other, now=now)
    a, b = await office.confirm(me, now=now, starts_at=utc(first)), await office.confirm(other, now=now)
    assert b.starts_at - a.starts_at == timedelta(hours=1)
    for moment in (first, second):
        with pytest.raises(SlotTaken):
            await office.book(utc(moment), now=now)
    assert await office.times(day, now=now) == ["01:00", "03:00", "04:00", "09:00", "10:00"]
    await office.assert_sound()


@pytest.mark.parametrize("day", [*SPRING, *AUTUMN])
async def test_a_time_after_the_change_is_told_by_the_new_clock(office: Office, day: str) -> None:
    now = await _office(office, day)
    me = await office.conversation()
    booked = await office.book(at(day, "09:00"), conversation_id=me, now=now)
    assert booked.starts_at.hour == (7 if day in SPRING else 8)
    moved = await office.move(booked, me, at(day, "10:00"), now=now)
    assert moved.starts_at - booked.starts_at == timedelta(hours=1)
    assert await office.times(day, now=now) == (
        ["01:00", "03:00", "04:00", "09:00"]
        if day in SPRING
        else ["01:00", "02:00", "02:00", "03:00", "04:00", "09:00"]
    )
    async with office.store.read() as session:
        assert not await changes.stranded(session, now=now, timezone=BERLIN)


@pytest.mark.parametrize("day", [*SPRING, *AUTUMN])
async def test_a_days_notice_over_the_change_is_twenty_four_hours(office: Office, day: str) -> None:
    await office.service(notice_hours=24)
    await office.advisor(spans=(("09:00", "11:00"),), weekdays=[6])
    now = utc(at(day, "09:00")) - timedelta(hours=24)
    assert await office.times(day, now=now) == ["09:00", "10:00"]
    assert await office.times(day, now=now + timedelta(minutes=1)) == ["10:00"]


@pytest.mark.parametrize("day", [*SPRING, *AUTUMN])
async def test_a_hold_lasts_five_minutes_through_the_change(office: Office, day: str) -> None:
    await office.service(notice_hours=0)
    await office.advisor(spans=(("09:00", "11:00"),), weekdays=[6])
    me = await office.conversation()
    # In every year the clocks change at 01:00 UTC.
    now = datetime.fromisoformat(f"{day}T00:58:00+00:00")
    held = await office.hold(at(day, "10:00"), conversation_id=me, now=now)
    assert held.held_until - now == timedelta(minutes=5)
    assert await office.times(day, now=now + timedelta(minutes=4)) == ["09:00"]
    assert await office.times(day, now=now + timedelta(minutes=5)) == ["09:00", "10:00"]
