"""An appointment as a calendar file. Its words are passed in; this module knows the format only."""

from __future__ import annotations

from datetime import datetime

from icalendar import Calendar, Event

from bot.booking.models import Appointment

PRODUCT = "-//WerkStadt//Termine//DE"


def calendar_file(
    appointment: Appointment,
    *,
    summary: str,
    description: str,
    location: str | None = None,
    language: str | None = None,
    now: datetime,
) -> bytes:
    """The `.ics` of an appointment; a later one replaces an earlier one, a cancelled one strikes it out.

    Times are UTC: every calendar shows them in its own zone, and no daylight-saving table can be out of date.

    Args:
        now: When the file is made (its DTSTAMP).
    """
    event = Event()
    event.add("uid", f"{appointment.id}@werkstadt")
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", appointment.starts_at)
    event.add("dtend", appointment.ends_at)
    event.add("status", "CANCELLED" if appointment.cancelled_at else "CONFIRMED")
    worded = {"language": language} if language else {}
    event.add("summary", summary, parameters=worded)
    event.add("description", description, parameters=worded)
    if location:
        event.add("location", location, parameters=worded)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
