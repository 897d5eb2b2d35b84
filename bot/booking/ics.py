"""Appointments in calendar format: the person's file, and what advisors see in their own calendars.

Times are UTC: every calendar shows them in its own zone, and no daylight-saving table can be out of date. All words
are passed in; this module knows the format only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, Protocol
from uuid import UUID

from icalendar import Calendar, Event, vDuration

from bot.booking.models import Appointment

PRODUCT = "-//WerkStadt//Termine//DE"
DOMAIN = "@werkstadt"
# How often those who subscribed to a feed should look again.
FEED_REFRESH = timedelta(minutes=15)


class Entry(NamedTuple):
    """An appointment or a group session as an advisor's calendar shows it.

    Attributes:
        changed_at: When it changed the last time.
    """

    id: UUID
    summary: str
    starts_at: datetime
    ends_at: datetime
    sequence: int
    cancelled_at: datetime | None
    changed_at: datetime


def calendar_file(
    appointment: Appointment,
    *,
    summary: str,
    description: str,
    location: str | None = None,
    language: str | None = None,
    now: datetime,
) -> bytes:
    """The person's `.ics` of an appointment; a later one replaces an earlier one, a cancelled one strikes it out.

    Args:
        now: When the file is made (its DTSTAMP).
    """
    words = {"summary": summary, "description": description, "location": location}
    return _calendar([_event(appointment, words, stamp=now, language=language)], method="PUBLISH")


def entry_file(entry: Entry) -> bytes:
    """An entry of an advisor's own calendar. The same entry always gives the same bytes."""
    return _calendar([_entry_event(entry)])


def feed_file(entries: Iterable[Entry]) -> bytes:
    """An advisor's feed. The same entries always give the same bytes."""
    return _calendar(map(_entry_event, entries), refresh=FEED_REFRESH)


def id_of(uid: str) -> UUID | None:
    """What an entry with this UID is about; `None` when it is not one of ours."""
    try:
        return UUID(uid.removesuffix(DOMAIN)) if uid.endswith(DOMAIN) else None
    except ValueError:
        return None


class _Time(Protocol):
    """What an event needs to know besides its words; appointments and entries have it."""

    @property
    def id(self) -> UUID: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def sequence(self) -> int: ...
    @property
    def cancelled_at(self) -> datetime | None: ...


def _entry_event(entry: Entry) -> Event:
    event = _event(entry, {"summary": entry.summary}, stamp=entry.changed_at)
    event.add("last-modified", entry.changed_at)
    return event


def _event(time: _Time, words: Mapping[str, str | None], *, stamp: datetime, language: str | None = None) -> Event:
    event = Event()
    event.add("uid", f"{time.id}{DOMAIN}")
    event.add("sequence", time.sequence)
    event.add("dtstamp", stamp)
    event.add("dtstart", time.starts_at.astimezone(UTC))
    event.add("dtend", time.ends_at.astimezone(UTC))
    event.add("status", "CANCELLED" if time.cancelled_at else "CONFIRMED")
    for name, text in words.items():
        if text:
            event.add(name, text, parameters={"language": language} if language else {})
    return event


def _calendar(events: Iterable[Event], *, method: str | None = None, refresh: timedelta | None = None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    if method:
        calendar.add("method", method)
    if refresh:
        calendar.add("refresh-interval", refresh, parameters={"VALUE": "DURATION"})
        # The name Outlook knows it by.
        calendar.add("x-published-ttl", vDuration(refresh))
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())
