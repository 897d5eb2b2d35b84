"""When somebody who waits could come, again and again: weekdays, times of day, from which day and until which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.understanding.dates import _named, _rows
from bot.understanding.dates.days import WEEK, Named, resolve
from bot.understanding.dates.times import Clock, ImpossibleTime, bounds, clocks, is_impossible
from bot.understanding.dates.words import Row


@dataclass(frozen=True)
class Window:
    """When somebody could come; what they say nothing about is empty.

    Attributes:
        weekdays: Monday is 0.
        earliest, latest: Between which times of day; both equal: exactly then.
        first, last: Between which days, both included; both equal: on that day only.
    """

    weekdays: frozenset[int] = frozenset()
    earliest: time | None = None
    latest: time | None = None
    first: date | None = None
    last: date | None = None

    def __bool__(self) -> bool:
        return self != Window()


def window_in(text: str, language: str, *, now: datetime, timezone: ZoneInfo) -> Window | None:
    """What a text says about when somebody could come; `None` if it says nothing about it.

    A weekday alone is every such day, "next Tuesday" and "24 November" are one day, "until Friday" is the next.

    Raises:
        ImpossibleDay, ImpossibleTime: It names a day or a time that does not exist, and nothing else.
    """
    today = now.astimezone(timezone).date()
    impossible = False
    for row, words in _rows(text, language):
        named = _with_short_weekdays(row, _named(row, words))
        found = clocks(row, named.used)
        earliest, latest = bounds(row, found)
        window = replace(_days(row, named, found, today), earliest=earliest, latest=latest)
        if window:
            return window
        impossible = impossible or is_impossible(row, named.used)
    if impossible:
        raise ImpossibleTime
    return None


def _days(row: Row, named: Named, found: Sequence[Clock], today: date) -> Window:
    repeated = [weekday for weekday in named.weekdays if weekday[2] is None]
    if repeated and repeated == named.weekdays and named.week is None and not _is_dated(named):
        bound = _beside(row, repeated[0][0]) if len(repeated) == 1 else None
        if bound is None:
            return Window(weekdays=_weekdays(row, repeated))
        return _bounded(bound, *resolve(named, today))
    if named.week is not None and not named.weekdays:
        monday = today - timedelta(days=today.weekday()) + timedelta(days=WEEK * named.week)
        days: Sequence[date] = (max(monday, today), monday + timedelta(days=WEEK - 1))
    else:
        days = resolve(named, today)
    if not days:
        return Window()
    bound = None if found or row.has("part") else _anywhere(row)
    weekdays = frozenset(day.weekday() for day in days) if len(named.weekdays) and bound is None else frozenset()
    return replace(_bounded(bound, days[0], days[-1]), weekdays=weekdays)


def _with_short_weekdays(row: Row, named: Named) -> Named:
    """ "Di und Do": asked for days, short ones mean days, unless the text is about something else too."""
    known = {position for position, _, _ in named.weekdays}
    short = [(at, mark["weekday_short"], None) for at, mark in enumerate(row) if mark.is_a("weekday_short")]
    missing = [] if row.has("unknown") else [weekday for weekday in short if weekday[0] not in known]
    return replace(named, weekdays=sorted([*named.weekdays, *missing]))


def _bounded(bound: str | None, first: date, last: date | None = None) -> Window:
    """From the first day on, until the last one, or just these."""
    last = last or first
    return Window(first=None if bound == "before" else first, last=None if bound == "after" else last)


def _is_dated(named: Named) -> bool:
    """Whether it names days of the calendar."""
    return bool(
        named.dates
        or named.swappable
        or named.solar
        or named.days_of_month
        or named.offsets
        or named.later
        or named.months_later
    )


def _beside(row: Row, position: int) -> str | None:
    """Whether "from" or "until" stands before the weekday."""
    before = row.at(row.near(position, -1, skip=("filler", "day_before", "at")))
    return next((kind for kind in ("before", "after") if before.is_a(kind)), None)


def _anywhere(row: Row) -> str | None:
    """Whether the text says "from" or "until"; nothing if both."""
    found = [kind for kind in ("before", "after") if row.has(kind)]
    return found[0] if len(found) == 1 else None


def _weekdays(row: Row, named: list[tuple[int, int, str | None]]) -> frozenset[int]:
    """The weekdays, and those between two that are joined by "until" or a dash."""
    found = {number for _, number, _ in named}
    for (first, start, _), (second, end, _) in pairwise(named):
        between = row[first + 1 : second]
        if len(between) == 1 and (between[0].is_a("before") or between[0].raw == "-"):
            found |= {(start + n) % WEEK for n in range((end - start) % WEEK)}
    return frozenset(found)
