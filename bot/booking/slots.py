"""Which times are free: a search over rules and busy intervals. Pure and fast; knows no database.

Working hours are local time; everything else is UTC, so a day with 23 or 25 hours needs no special case.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from operator import itemgetter
from uuid import UUID
from zoneinfo import ZoneInfo

import holidays

from bot.booking.rules import (
    CELL,
    AdvisorRules,
    DayException,
    ExceptionKind,
    Interval,
    ServiceRules,
    Slot,
    WeeklySpan,
)
from bot.werkstadt import WerkStadt

ONE_DAY = timedelta(days=1)
_Minutes = list[tuple[int, int]]
_by_start = itemgetter(2)


def search(
    advisors: Sequence[AdvisorRules],
    service: ServiceRules,
    *,
    busy: Mapping[UUID, Iterable[Interval]],
    own: Iterable[Interval] = (),
    rooms: Iterable[Iterable[Interval]] | None = None,
    now: datetime,
    timezone: ZoneInfo,
    first_day: date,
    last_day: date,
) -> list[Slot]:
    """All slots that may be booked on `first_day` to `last_day`, by time; see `by_day`."""
    days = by_day(
        advisors,
        service,
        busy=busy,
        own=own,
        rooms=rooms,
        now=now,
        timezone=timezone,
        first_day=first_day,
        last_day=last_day,
    )
    return [slot for _, slots in days for slot in slots]


def by_day(
    advisors: Sequence[AdvisorRules],
    service: ServiceRules,
    *,
    busy: Mapping[UUID, Iterable[Interval]],
    own: Iterable[Interval] = (),
    rooms: Iterable[Iterable[Interval]] | None = None,
    now: datetime,
    timezone: ZoneInfo,
    first_day: date,
    last_day: date,
) -> Iterator[tuple[date, list[Slot]]]:
    """The days that have free slots, with them, one at a time: who needs three days does not search ninety.

    Args:
        advisors: In order of preference; slots that start together come in this order.
        busy: What occupies each advisor, buffers included.
        own: What occupies the person who asks.
        rooms: What occupies each room, buffers included, of which any will do; `None` if no room is needed.
    """
    earliest = now.astimezone(UTC) + service.notice
    first_day = max(first_day, earliest.astimezone(timezone).date())
    last_day = min(last_day, last_bookable_day(service, now=now, timezone=timezone))
    works = [(advisor, _Week(advisor), _Busy(busy.get(advisor.id, ()))) for advisor in advisors]
    mine = _Busy(own)
    places = None if rooms is None else [_Busy(room) for room in rooms]
    starts: dict[Interval, list[Interval]] = {}
    for day in _days(first_day, last_day):
        found: list[Slot] = []
        for advisor, week, taken in works:
            for interval in week.open_on(day, timezone):
                if interval not in starts:
                    starts[interval] = [
                        slot
                        for slot in _raster(interval, service)
                        if slot.start >= earliest
                        and mine.leaves(slot.start, slot.end)
                        and (places is None or _leave_one(places, slot, service))
                    ]
                found += _free(advisor.werkstadt, advisor.id, starts[interval], taken, service)
        starts.clear()
        if found:
            found.sort(key=_by_start)
            yield day, found


def distinct(slots: Iterable[Slot]) -> list[Slot]:
    """One slot for each time: the first, which is the most preferred advisor's."""
    first: dict[datetime, Slot] = {}
    for slot in slots:
        first.setdefault(slot.starts_at, slot)
    return list(first.values())


def open_on(advisor: AdvisorRules, day: date, timezone: ZoneInfo) -> list[Interval]:
    """When `advisor` works on `day`: weekly hours (not on holidays), plus extra hours, minus closures."""
    return _Week(advisor).open_on(day, timezone)


def fits(advisor: AdvisorRules, service: ServiceRules, starts_at: datetime, timezone: ZoneInfo) -> bool:
    """Whether an appointment may start at `starts_at` by `advisor`'s hours, whoever else may have booked."""
    day = starts_at.astimezone(timezone).date()
    return any(
        starts_at in (slot.start for slot in _raster(interval, service)) for interval in open_on(advisor, day, timezone)
    )


def is_within_hours(advisor: AdvisorRules, start: datetime, end: datetime, timezone: ZoneInfo) -> bool:
    """Whether `advisor` works from `start` to `end`."""
    day = start.astimezone(timezone).date()
    return any(open_.start <= start and end <= open_.end for open_ in merged(open_on(advisor, day, timezone)))


def is_free(busy: Iterable[Interval], start: datetime, end: datetime) -> bool:
    """Whether none of `busy` overlaps `start` to `end`."""
    return all(taken.end <= start or end <= taken.start for taken in busy)


def last_bookable_day(service: ServiceRules, *, now: datetime, timezone: ZoneInfo) -> date:
    """The last day inside the service's horizon."""
    return now.astimezone(timezone).date() + timedelta(days=service.horizon_days)


def is_holiday(day: date) -> bool:
    """Whether `day` is a public holiday in Saxony."""
    return day in _holidays(day.year)


def merged(intervals: Iterable[Interval]) -> list[Interval]:
    """The same time in as few intervals as possible, by start."""
    joined: list[Interval] = []
    for interval in sorted(intervals):
        if joined and interval.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, interval.end))
        else:
            joined.append(interval)
    return joined


class _Week:
    """An advisor's hours, ready to be asked for many days."""

    def __init__(self, advisor: AdvisorRules) -> None:
        self._weekly: list[list[WeeklySpan]] = [[] for _ in range(7)]
        for span in advisor.weekly:
            self._weekly[span.weekday].append(span)
        self._exceptions: dict[date, list[DayException]] = {}
        for exception in advisor.exceptions:
            self._exceptions.setdefault(exception.day, []).append(exception)

    def open_on(self, day: date, timezone: ZoneInfo) -> list[Interval]:
        minutes: _Minutes = []
        if not is_holiday(day):
            minutes = [_span(s.starts, s.ends) for s in self._weekly[day.weekday()] if s.holds_on(day)]
        exceptions = self._exceptions.get(day, ())
        minutes += [_span(e.starts, e.ends) for e in exceptions if e.kind == ExceptionKind.EXTRA]
        if len(minutes) > 1:
            minutes = _joined(minutes)
        for exception in exceptions:
            if exception.kind == ExceptionKind.CLOSED:
                minutes = _without(minutes, _span(exception.starts, exception.ends))
        return [
            Interval(start, end)
            for first, last in minutes
            if (start := _begins(day, first, timezone)) < (end := _ends(day, last, timezone))
        ]


class _Busy:
    """Occupied time, ready to be asked for many slots."""

    def __init__(self, intervals: Iterable[Interval]) -> None:
        # Moments of one zone compare ten times as fast as moments of two.
        joined = merged(Interval(start.astimezone(UTC), end.astimezone(UTC)) for start, end in intervals)
        self._starts = [interval.start for interval in joined]
        self._ends = [interval.end for interval in joined]

    def leaves(self, start: datetime, end: datetime) -> bool:
        """Whether `start` to `end` is free."""
        following = bisect_right(self._ends, start)
        return following == len(self._starts) or end <= self._starts[following]

    def __bool__(self) -> bool:
        return bool(self._starts)


def _free(
    werkstadt: WerkStadt, advisor_id: UUID, slots: list[Interval], taken: _Busy, service: ServiceRules
) -> list[Slot]:
    if not taken:
        return [Slot(werkstadt, advisor_id, start, end) for start, end in slots]
    before, after = service.buffer_before, service.buffer
    return [Slot(werkstadt, advisor_id, a, b) for a, b in slots if taken.leaves(a - before, b + after)]


def _leave_one(rooms: list[_Busy], slot: Interval, service: ServiceRules) -> bool:
    start, end = slot.start - service.buffer_before, slot.end + service.buffer
    return any(room.leaves(start, end) for room in rooms)


def _raster(interval: Interval, service: ServiceRules) -> list[Interval]:
    """The appointments that fit one after another into working hours, taken or not."""
    start = _on_cell(interval.start)
    last = interval.end - service.duration
    slots = []
    while start <= last:
        slots.append(Interval(start, start + service.duration))
        start += service.step
    return slots


def _on_cell(moment: datetime) -> datetime:
    """`moment`, or the beginning of the next cell."""
    over = timedelta(minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond) % CELL
    return moment + (CELL - over) if over else moment


@lru_cache(maxsize=8192)
def _begins(day: date, minute: int, timezone: ZoneInfo) -> datetime:
    """When hours that begin at this local time begin, in UTC: of two readings the later."""
    return max(_readings(day, minute, timezone))


@lru_cache(maxsize=8192)
def _ends(day: date, minute: int, timezone: ZoneInfo) -> datetime:
    """When hours that end at this local time end, in UTC: of two readings the earlier."""
    return min(_readings(day, minute, timezone))


def _readings(day: date, minute: int, timezone: ZoneInfo) -> list[datetime]:
    """A local time in UTC. In the hour that comes twice or never there are two readings, else two equal ones.

    Beginning with the later and ending with the earlier, nobody is booked outside the hours.
    """
    clock = time(minute // 60, minute % 60)
    return [datetime.combine(day, clock.replace(fold=fold), timezone).astimezone(UTC) for fold in (0, 1)]


@lru_cache(maxsize=16)
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("DE", subdiv="SN", years=year))


def _span(starts: time | None, ends: time | None) -> tuple[int, int]:
    first = 0 if starts is None else starts.hour * 60 + starts.minute
    last = 24 * 60 - 1 if ends is None else ends.hour * 60 + ends.minute
    return first, last


def _joined(minutes: _Minutes) -> _Minutes:
    joined: _Minutes = []
    for first, last in sorted(minutes):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def _without(minutes: _Minutes, closed: tuple[int, int]) -> _Minutes:
    start, end = closed
    left: _Minutes = []
    for first, last in minutes:
        left += [(a, b) for a, b in ((first, min(last, start)), (max(first, end), last)) if a < b]
    return left


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY
