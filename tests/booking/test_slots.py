"""The search is right on every kind of day and fast enough for all of them. No database here."""

from __future__ import annotations

import time as stopwatch
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.booking.rules import (
    AdvisorRules,
    DayException,
    ExceptionKind,
    Interval,
    ServiceRules,
    Slot,
    WeeklySpan,
    by_preference,
)
from bot.booking.slots import distinct, fits, is_free, is_holiday, search
from tests.booking.conftest import BERLIN, WERKSTADT, at

SERVICE = ServiceRules(
    duration=timedelta(minutes=45),
    buffer=timedelta(minutes=15),
    step=timedelta(minutes=60),
    notice=timedelta(0),
    horizon_days=90,
    max_open=2,
)
CLOSED, EXTRA = ExceptionKind.CLOSED, ExceptionKind.EXTRA


def hours(*spans: tuple[str, str], weekdays: object = range(7)) -> tuple[WeeklySpan, ...]:
    return tuple(
        WeeklySpan(weekday, time.fromisoformat(starts), time.fromisoformat(ends))
        for weekday in weekdays
        for starts, ends in spans
    )


def advisor(*spans: tuple[str, str], weekdays: object = range(5), **values: object) -> AdvisorRules:
    given = {"id": uuid4(), "weekly": hours(*spans, weekdays=weekdays)} | values
    return AdvisorRules(werkstadt=WERKSTADT, **given)


def found(
    *advisors: AdvisorRules,
    day: str,
    now: datetime | None = None,
    service: ServiceRules = SERVICE,
    busy: dict[UUID, list[Interval]] | None = None,
) -> list[Slot]:
    first = date.fromisoformat(day)
    return search(
        advisors,
        service,
        busy=busy or {},
        now=now or at(first - timedelta(days=3), "00:00"),
        timezone=BERLIN,
        first_day=first,
        last_day=first,
    )


def clocks(slots: list[Slot]) -> list[str]:
    return [slot.starts_at.astimezone(BERLIN).strftime("%H:%M") for slot in slots]


def test_a_day_with_two_spans() -> None:
    slots = found(advisor(("09:00", "12:00"), ("13:00", "15:00")), day="2026-11-24")
    assert clocks(slots) == ["09:00", "10:00", "11:00", "13:00", "14:00"]
    assert {slot.ends_at - slot.starts_at for slot in slots} == {timedelta(minutes=45)}


def test_an_appointment_must_fit_before_closing_time_its_buffer_need_not() -> None:
    assert clocks(found(advisor(("09:00", "10:45")), day="2026-11-24")) == ["09:00", "10:00"]
    assert clocks(found(advisor(("09:00", "10:40")), day="2026-11-24")) == ["09:00"]


def test_spans_that_touch_or_overlap_are_one() -> None:
    slots = found(advisor(("09:00", "10:30"), ("10:30", "11:30"), ("11:00", "12:00")), day="2026-11-24")
    assert clocks(slots) == ["09:00", "10:00", "11:00"]


def test_hours_hold_from_their_first_day_to_their_last() -> None:
    span = replace(
        hours(("09:00", "10:00"), weekdays=[1])[0],
        valid_from=date(2026, 11, 24),
        valid_until=date(2026, 12, 1),
    )
    someone = advisor(weekly=(span,))
    days = ("2026-11-17", "2026-11-24", "2026-12-01", "2026-12-08")
    assert [len(found(someone, day=day)) for day in days] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    ("exceptions", "expected"),
    [
        ([(CLOSED, None, None)], []),
        ([(CLOSED, "09:30", "11:00")], ["11:00"]),
        ([(EXTRA, "14:00", "15:00")], ["09:00", "10:00", "11:00", "14:00"]),
        ([(EXTRA, "14:00", "16:00"), (CLOSED, "15:00", "16:00")], ["09:00", "10:00", "11:00", "14:00"]),
        ([(EXTRA, "14:00", "15:00"), (CLOSED, None, None)], []),
        ([(CLOSED, "00:00", "23:59")], []),
    ],
)
def test_days_that_differ(exceptions: list[tuple[ExceptionKind, str, str]], expected: list[str]) -> None:
    day = date(2026, 11, 24)
    known = tuple(
        DayException(day, kind, *(time.fromisoformat(t) if t else None for t in times)) for kind, *times in exceptions
    )
    someone = advisor(("09:00", "12:00"), exceptions=known)
    assert clocks(found(someone, day="2026-11-24")) == expected
    assert clocks(found(someone, day="2026-11-25")) == ["09:00", "10:00", "11:00"]


def test_saxon_holidays_are_free_of_appointments() -> None:
    assert is_holiday(date(2026, 11, 18))  # Buß- und Bettag, in Saxony only
    assert is_holiday(date(2027, 11, 17))
    assert is_holiday(date(2026, 10, 31))  # Reformationstag
    assert not is_holiday(date(2026, 6, 4))  # Fronleichnam: not in Leipzig
    someone = advisor(("09:00", "12:00"))
    assert found(someone, day="2026-11-18") == []
    assert found(someone, day="2026-11-19") != []


def test_extra_hours_on_a_holiday_hold_because_somebody_entered_them_on_purpose() -> None:
    extra = DayException(date(2026, 11, 18), EXTRA, time(10), time(11))
    assert clocks(found(advisor(("09:00", "12:00"), exceptions=(extra,)), day="2026-11-18")) == ["10:00"]


def test_notice_is_counted_to_the_minute() -> None:
    service = replace(SERVICE, notice=timedelta(hours=24))
    someone = advisor(("09:00", "12:00"))
    on_time = found(someone, day="2026-11-24", now=at("2026-11-23", "10:00"), service=service)
    too_late = found(someone, day="2026-11-24", now=at("2026-11-23", "10:01"), service=service)
    assert (clocks(on_time), clocks(too_late)) == (["10:00", "11:00"], ["11:00"])


def test_the_last_day_of_the_horizon_is_the_last() -> None:
    service = replace(SERVICE, horizon_days=7)
    someone = advisor(("09:00", "10:00"))
    now = at("2026-11-23", "23:59")
    assert found(someone, day="2026-11-30", now=now, service=service)
    assert not found(someone, day="2026-12-01", now=now, service=service)


def test_busy_time_and_its_buffer_are_left_out() -> None:
    service = replace(SERVICE, step=timedelta(minutes=15))
    someone = advisor(("09:00", "12:00"))
    busy = {someone.id: [Interval(at("2026-11-24", "10:00"), at("2026-11-24", "11:00"))]}
    assert clocks(found(someone, day="2026-11-24", service=service, busy=busy)) == ["09:00", "11:00", "11:15"]


def test_a_time_is_offered_once_with_whoever_speaks_the_language() -> None:
    german, arabic = (
        advisor(("09:00", "12:00"), languages=("de",)),
        advisor(("09:00", "11:00"), languages=("de", "ar")),
    )
    slots = distinct(found(*by_preference([german, arabic], "ar"), day="2026-11-24"))
    assert clocks(slots) == ["09:00", "10:00", "11:00"]
    assert [slot.advisor_id for slot in slots] == [arabic.id, arabic.id, german.id]


@pytest.mark.parametrize(
    ("day", "utc_hour"),
    [
        ("2027-03-26", None),  # Good Friday
        ("2027-03-25", 8),
        ("2027-03-30", 7),
        ("2026-10-23", 7),
        ("2026-10-26", 8),
    ],
)
def test_weekday_hours_around_the_clock_changes_stay_on_the_wall_clock(day: str, utc_hour: int | None) -> None:
    slots = found(advisor(("09:00", "10:00")), day=day)
    assert [slot.starts_at.hour for slot in slots] == ([] if utc_hour is None else [utc_hour])
    assert all(slot.starts_at.tzinfo is UTC for slot in slots)


def test_the_sunday_in_spring_has_no_hour_from_two_to_three() -> None:
    sunday = advisor(("01:00", "05:00"), ("09:00", "10:00"), weekdays=[6])
    slots = found(sunday, day="2026-03-29")
    assert clocks(slots) == ["01:00", "03:00", "04:00", "09:00"]
    assert [slot.starts_at.hour for slot in slots] == [0, 1, 2, 7]


def test_the_sunday_in_autumn_has_it_twice() -> None:
    sunday = advisor(("01:00", "05:00"), ("09:00", "10:00"), weekdays=[6])
    slots = found(sunday, day="2026-10-25")
    assert clocks(slots) == ["01:00", "02:00", "02:00", "03:00", "04:00", "09:00"]
    assert [slot.starts_at.hour for slot in slots] == [23, 0, 1, 2, 3, 8]
    assert all(a.ends_at <= b.starts_at for a, b in pairwise(slots))


def test_hours_that_touch_the_doubled_hour_do_not_grow() -> None:
    assert clocks(found(advisor(("01:00", "02:00"), weekdays=[6]), day="2026-10-25")) == ["01:00"]
    assert clocks(found(advisor(("02:30", "03:30"), weekdays=[6]), day="2026-10-25")) == ["02:30"]


def test_hours_inside_the_skipped_hour_offer_nothing() -> None:
    assert found(advisor(("02:05", "02:55"), weekdays=[6]), day="2026-03-29") == []


def test_ninety_days_and_twenty_five_advisors_take_less_than_fifty_milliseconds() -> None:
    advisors = [advisor(("09:00", "12:00"), ("13:00", "17:00")) for _ in range(25)]
    first = date(2026, 11, 24)
    busy = {
        someone.id: [
            Interval(start, start + timedelta(hours=1))
            for n in range(0, 90, 2)
            for start in (at(first + timedelta(days=n), "10:00"), at(first + timedelta(days=n), "14:00"))
        ]
        for someone in advisors
    }

    def once() -> float:
        began = stopwatch.process_time()
        slots = search(
            advisors,
            SERVICE,
            busy=busy,
            now=at("2026-11-23", "09:00"),
            timezone=BERLIN,
            first_day=first,
            last_day=first + timedelta(days=89),
        )
        assert len(slots) > 8000
        return stopwatch.process_time() - began

    # The best of some: others use this machine too.
    assert min(once() for _ in range(7)) < 0.050


minutes = st.integers(0, 23 * 60 // 5).map(lambda n: n * 5)
spans = st.tuples(minutes, minutes).filter(lambda pair: pair[0] < pair[1])


def _time(minute: int) -> time:
    return time(minute // 60, minute % 60)


@settings(max_examples=150, deadline=None)
@given(
    day=st.dates(date(2026, 1, 1), date(2028, 12, 31))
    | st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)]),
    weekly=st.lists(spans, max_size=3),
    closed=st.lists(spans, max_size=2),
    busy=st.lists(spans, max_size=3),
    lengths=st.tuples(*[st.integers(1, 24).map(lambda n: n * 5)] * 3),
    now_minute=st.integers(-3000, 1500),
    notice=st.integers(0, 48),
)
def test_whatever_the_rules_an_offered_time_keeps_all_of_them(
    day: date,
    weekly: list[tuple[int, int]],
    closed: list[tuple[int, int]],
    busy: list[tuple[int, int]],
    lengths: tuple[int, int, int],
    now_minute: int,
    notice: int,
) -> None:
    duration, buffer, step = (timedelta(minutes=length) for length in lengths)
    service = ServiceRules(duration, buffer, step, timedelta(hours=notice), 90, 2)
    someone = AdvisorRules(
        uuid4(),
        WERKSTADT,
        weekly=tuple(WeeklySpan(day.weekday(), _time(a), _time(b)) for a, b in weekly),
        exceptions=tuple(DayException(day, CLOSED, _time(a), _time(b)) for a, b in closed),
    )
    midnight = at(day, "00:00").astimezone(UTC)
    now = midnight + timedelta(minutes=now_minute)
    taken = [Interval(midnight + timedelta(minutes=a), midnight + timedelta(minutes=b)) for a, b in busy]

    slots = search([someone], service, busy={someone.id: taken}, now=now, timezone=BERLIN, first_day=day, last_day=day)

    for slot in slots:
        assert slot.starts_at - now >= service.notice
        assert slot.ends_at - slot.starts_at == duration
        assert fits(someone, service, slot.starts_at, BERLIN)
        assert is_free(taken, slot.starts_at, slot.ends_at + buffer)
        assert not is_holiday(day)
        for moment in (slot.starts_at, slot.ends_at - timedelta(minutes=5)):
            local = moment.astimezone(BERLIN)
            assert local.date() == day
            minute = local.hour * 60 + local.minute
            assert any(a <= minute < b for a, b in weekly)
            assert not any(a <= minute < b for a, b in closed)
