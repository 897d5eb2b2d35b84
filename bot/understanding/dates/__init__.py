"""Days and times as people type them, in twelve languages; they count from Europe/Berlin or what is passed in.

The words stand in `vocabulary/<language>.yml`; what they add up to is worked out in `days` and `times`,
which know no language. Nothing here looks at the calendar of an office or at the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.understanding.dates.days import WEEK, AmbiguousDay, ImpossibleDay, Named, collect, resolve
from bot.understanding.dates.times import ImpossibleTime, bounds, clocks, is_impossible
from bot.understanding.dates.wishes import Asked, asked_in
from bot.understanding.dates.words import UNKNOWN, Lexicon, Row, languages_of, lexicon, read

__all__ = [
    "AmbiguousDay",
    "Asked",
    "DaySpan",
    "ImpossibleDay",
    "ImpossibleTime",
    "asked_in",
    "day_in",
    "span_in",
    "time_in",
]

MOST_OPTIONS = 7
"""A week of days can be asked back; a text full of dates names no day."""

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?")

_OWN_LANGUAGE_ONLY = ("weekday_short", "date", "short", "day_before", "day_after")


@dataclass(frozen=True)
class DaySpan:
    """When somebody could come: at or after `earliest`, before `latest`; both equal: exactly then."""

    day: date | None
    earliest: time | None
    latest: time | None
    asap: bool
    """As soon as possible."""
    until: date | None = None
    """The last of several days that begin with `day`: "next week"."""


def day_in(text: str, language: str, *, now: datetime, timezone: ZoneInfo) -> date | None:
    """The one calendar day a text names, None if it names none.

    A weekday alone is the next such day, not today. A day without a year is this year's, also if it has just
    passed; next year's if it passed more than half a year ago.

    Raises:
        ImpossibleDay: It names a day that does not exist.
        AmbiguousDay: It can mean several days, or names several.
    """
    today = now.astimezone(timezone).date()
    for row, words in _rows(text, language):
        days = resolve(_named(row, words), today)
        if len(days) > MOST_OPTIONS:
            return None
        if len(days) > 1:
            raise AmbiguousDay(days)
        if days:
            return days[0]
    return None


def time_in(text: str, language: str, *, day: date, timezone: ZoneInfo) -> datetime | None:
    """The moment on `day` that a text names, in `timezone`; None if it names no time or several.

    An hour that daylight saving skips becomes the hour after it; of a doubled hour the first is meant.
    """
    if _MOMENT.fullmatch(text.strip()):
        return _moment(text.strip(), timezone)
    for row, words in _rows(text, language):
        found = {clock.time for clock in clocks(row, _named(row, words).used)} or _dotted_alone(row)
        if len(found) > 1:
            return None
        if found:
            return _local(datetime.combine(day, found.pop()), timezone)
    return None


def span_in(text: str, language: str, *, now: datetime, timezone: ZoneInfo) -> DaySpan | None:
    """When somebody could come: a day or week, a part of the day, a time before or after which, or as soon as possible.

    Raises:
        ImpossibleDay, AmbiguousDay: As for `day_in`.
        ImpossibleTime: It names a time that no clock shows, and none that a clock does.
    """
    day = day_in(text, language, now=now, timezone=timezone)
    until = None
    if day is None:
        day, until = _week_in(text, language, today=now.astimezone(timezone).date())
    impossible = False
    for row, words in _rows(text, language):
        used = _named(row, words).used
        earliest, latest = bounds(row, clocks(row, used))
        asap = row.has("asap")
        if earliest or latest or asap:
            return DaySpan(day, earliest, latest, asap, until)
        impossible = impossible or is_impossible(row, used)
    if impossible:
        raise ImpossibleTime
    return DaySpan(day, None, None, False, until) if day else None


def _named(row: Row, words: Lexicon) -> Named:
    return collect(row, month_first=words.language == "en")


def _rows(text: str, language: str) -> Iterator[tuple[Row, Lexicon]]:
    """The text read in the person's own language, then in those that may be mixed in.

    From a language mixed in, only whole words count: the Polish "do" (until) is no German Thursday, and what a
    number means is settled by the first language.
    """
    for place, code in enumerate(languages_of(text, language)):
        row = read(text, lexicon(code))
        if place:
            row = Row(UNKNOWN if mark.is_a(*_OWN_LANGUAGE_ONLY) else mark for mark in row)
        yield row, lexicon(code)


def _week_in(text: str, language: str, *, today: date) -> tuple[date | None, date | None]:
    """The first and the last day of the week that a text names; of this week only what is left."""
    for row, words in _rows(text, language):
        week = _named(row, words).week
        if week is not None:
            monday = today - timedelta(days=today.weekday()) + timedelta(days=WEEK * week)
            return (today if week == 0 else monday), monday + timedelta(days=WEEK - 1)
    return None, None


def _dotted_alone(row: Row) -> set[time]:
    """ "10.15" and nothing else: asked for a time, people mean a time."""
    if len(row) != 1 or not row[0].is_a("short") or "." not in row[0].raw:
        return set()
    hour, minute = row[0]["short"]
    return {time(hour, minute)} if hour < 24 and minute < 60 and len(row[0].raw.split(".")[1]) == 2 else set()


def _moment(text: str, timezone: ZoneInfo) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(timezone) if moment.tzinfo else _local(moment, timezone)
    except (ValueError, OverflowError):
        return None


def _local(naive: datetime, timezone: ZoneInfo) -> datetime:
    """A local time as a real moment: going over UTC moves a time that does not exist behind the gap."""
    return naive.replace(tzinfo=timezone).astimezone(UTC).astimezone(timezone)
