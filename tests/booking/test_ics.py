"""The calendar file says the right time in every calendar, and never more than it should."""

from __future__ import annotations

from datetime import UTC, timedelta
from uuid import UUID

import pytest
from icalendar import Calendar

from bot.booking.ics import calendar_file
from bot.booking.models import Appointment
from tests.booking.conftest import NOW, at, utc


def make_appointment(day: str = "2026-11-24", **values: object) -> Appointment:
    starts_at = utc(at(day, "10:00"))
    given = {
        "id": UUID(int=7),
        "reference": "K7MP2QXD",
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=45),
        "sequence": 0,
    }
    return Appointment(**given | values)


def parsed(appointment: Appointment, **words: str) -> object:
    given = {"summary": "Termin", "description": "Bitte mitbringen: …"} | words
    raw = calendar_file(appointment, now=NOW, **given)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    calendar = Calendar.from_ical(raw)
    assert (calendar["method"], calendar["version"]) == ("PUBLISH", "2.0")
    [event] = calendar.walk("VEVENT")
    assert len(calendar.subcomponents) == 1
    return event


@pytest.mark.parametrize(
    ("day", "hour"),
    [("2026-11-24", 9), ("2026-10-24", 8), ("2026-10-25", 9), ("2026-03-28", 9), ("2026-03-29", 8)],
)
def test_it_parses_back_to_the_same_moment_on_both_sides_of_the_clock_change(day: str, hour: int) -> None:
    event = parsed(make_appointment(day))
    assert event["dtstart"].dt == at(day, "10:00")
    assert event["dtstart"].dt.astimezone(UTC).hour == hour
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=45)
    assert (event["status"], event["sequence"]) == ("CONFIRMED", 0)
    assert b"Z" in event["dtstart"].to_ical()


def test_a_later_file_replaces_the_earlier() -> None:
    first, moved = parsed(make_appointment()), parsed(make_appointment("2026-11-25", sequence=1))
    cancelled = parsed(make_appointment("2026-11-25", sequence=2, cancelled_at=NOW))
    assert first["uid"] == moved["uid"] == cancelled["uid"]
    assert first["sequence"] < moved["sequence"] < cancelled["sequence"]
    assert cancelled["status"] == "CANCELLED"


@pytest.mark.parametrize(
    "words",
    [
        "موعد مع مستشارة — يرجى إحضار بطاقة الهوية",
        "Bìzness; tư vấn, số 1\\2",
        "a\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT",
    ],
)
def test_any_words_stay_words(words: str) -> None:
    event = parsed(make_appointment(), summary="Termin", description=words * 3, location="Raum 1", language="ar")
    assert str(event["description"]).replace("\r\n", "\n") == (words * 3).replace("\r\n", "\n")
    assert event["description"].params["language"] == "ar"
    assert "attendee" not in event
