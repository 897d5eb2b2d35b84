"""What the entries of an advisor's calendar mean: when they are busy, and what stands there of ours.

Titles, places and people are not looked at. Pure: no database, no network, no clock.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]
import structlog

from bot.booking.calendars.failures import CalendarFailure, Failure
from bot.booking.ics import Entry, id_of

log = structlog.get_logger(__name__)

READING_SECONDS = 10.0
MAX_OCCURRENCES = 1500
# Nobody has an appointment every minute; a rule that says so would keep us counting for hours.
TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})
# What says when an entry recurs. One that cannot be read would make it look like a single one.
RECURRENCE = ("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")


@dataclass(frozen=True)
class Found:
    """One of our entries as it stands there.

    Attributes:
        components: Its VEVENTs; one, unless somebody made a series of it.
    """

    href: str
    etag: str | None
    components: tuple[icalendar.Event, ...]


@dataclass
class Reading:
    """What a calendar says.

    Attributes:
        blocks: By digest of the entry's UID and start: when it ends.
        ours: Our entries, by appointment.
        unreadable: How many entries cannot be understood, or not in full.
    """

    blocks: dict[tuple[str, datetime], datetime] = field(default_factory=dict)
    ours: dict[UUID, Found] = field(default_factory=dict)
    unreadable: int = 0


class _Unreadable(Exception):
    """The entry cannot be understood."""


def read(
    entries: Iterable[tuple[str, str | None, str]],
    *,
    first: datetime,
    last: datetime,
    timezone: ZoneInfo,
    digest: Callable[[str], str],
) -> Reading:
    """Read entries (address, etag, data) for the time from `first` to `last`.

    Args:
        timezone: Where all-day entries and those without a zone take place.
        digest: Makes of a UID what we keep of it.

    Raises:
        CalendarFailure: It takes too long: too many entries, or rules made to keep us busy.
    """
    reading, errors = Reading(), set()
    patience = time.monotonic() + READING_SECONDS
    for href, etag, data in entries:
        if time.monotonic() > patience:
            raise CalendarFailure(Failure.TOO_LARGE)
        try:
            calendar = _parsed(data)
            events = tuple(component for component in calendar.subcomponents if isinstance(component, icalendar.Event))
            uid = str(events[0]["UID"])
            if ours := id_of(uid):
                reading.ours[ours] = Found(href, etag, events)
                continue
            hidden = digest(uid)
            for start, end, certain in _occurrences(calendar, events, first, last, timezone):
                key = (hidden, start)
                reading.blocks[key] = max(end, reading.blocks.get(key, end))
                reading.unreadable += not certain
        except Exception as error:
            # People's calendars hold everything, and one entry must not hide the others. The text would quote it.
            errors.add(type(error).__name__)
            reading.unreadable += 1
    if reading.unreadable:
        log.warning("calendar_entries_unreadable", count=reading.unreadable, errors=sorted(errors))
    return reading


def shows(found: Found, entry: Entry, *, timezone: ZoneInfo) -> bool:
    """Whether what stands there still says what we wrote: title, times, and that it takes place once.

    A reminder or a colour that the advisor added is theirs to add.
    """
    if len(found.components) != 1:
        return False
    [event] = found.components
    try:
        return (
            str(event.get("SUMMARY", "")) == entry.summary
            and str(event.get("STATUS", "")).upper() != "CANCELLED"
            and _utc(event.start, timezone) == entry.starts_at
            and _utc(event.end, timezone) == entry.ends_at
            and not any(name in event for name in RECURRENCE)
        )
    except (ValueError, LookupError, AttributeError, TypeError):
        return False


def _parsed(data: str) -> icalendar.Calendar:
    calendar = icalendar.Calendar.from_ical(data)
    if not isinstance(calendar, icalendar.Calendar):
        raise _Unreadable
    return calendar


def _occurrences(
    calendar: icalendar.Calendar,
    events: tuple[icalendar.Event, ...],
    first: datetime,
    last: datetime,
    timezone: ZoneInfo,
) -> Iterator[tuple[datetime, datetime, bool]]:
    """When the entry takes time, in UTC; and whether its time zone is known."""
    for event in events:
        _check_recurrence(event)
    certain = not any(map(_is_lost, events))
    found = recurring_ical_events.of(calendar).between(first, last)
    if len(found) > MAX_OCCURRENCES:
        raise _Unreadable
    for event in found:
        if str(event.get("TRANSP", "")).upper() == "TRANSPARENT" or str(event.get("STATUS", "")).upper() == "CANCELLED":
            continue
        start, end = _utc(event.start, timezone), _utc(event.end, timezone)
        if start < end and start < last and end > first:
            yield start, end, certain


def _check_recurrence(event: icalendar.Event) -> None:
    for name in RECURRENCE:
        values = event.get(name, [])
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, icalendar.vBroken) or (name == "RRULE" and not value):
                raise _Unreadable
    for rule in event.rrules:
        if TOO_OFTEN.intersection(rule.get("FREQ", ())):
            raise _Unreadable


def _is_lost(event: icalendar.Event) -> bool:
    """Whether the entry names a zone nobody knows; it is read as local time."""
    named = "TZID" in event["DTSTART"].params
    return named and isinstance(event.start, datetime) and event.start.tzinfo is None


def _utc(moment: date, timezone: ZoneInfo) -> datetime:
    """A moment of the format in UTC: a day begins at midnight, and what has no zone is local time."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, dt.time.min)
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone)).astimezone(UTC)
