"""Entries are read right whatever calendar program wrote them, and none of them can do harm."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from structlog.testing import capture_logs

from bot.booking.calendars import reading as module
from bot.booking.calendars.failures import CalendarFailure
from bot.booking.calendars.reading import Reading, read, shows
from bot.booking.ics import Entry, entry_file, id_of
from tests.booking.calendars.server import event
from tests.booking.conftest import BERLIN, at

FIRST, LAST = at("2026-11-22", "00:00"), at("2027-01-22", "00:00")
OURS = Entry(UUID(int=7), "Beratung K7MP2QXD", at("2026-11-24", "10:00"), at("2026-11-24", "10:45"), 2, None, FIRST)


def entry(*lines: str, uid: str = "own@phone") -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", event(*lines, uid=uid), "END:VCALENDAR", ""])


def reading(*texts: str) -> Reading:
    numbered = [(f"/{n}.ics", None, text) for n, text in enumerate(texts)]
    return read(numbered, first=FIRST, last=LAST, timezone=BERLIN, digest=str.upper)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no calendar",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        "BEGIN:VEVENT\r\nEND:VEVENT\r\n",
        entry("DTSTART:20261124T250000Z"),
        entry("DTSTART:20260230T100000Z"),
        entry("DESCRIPTION:no start"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=SECONDLY"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=MINUTELY;COUNT=5"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=HOURLY;BYMINUTE=0,15,30,45"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:often"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=XX"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:tomorrow"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H").replace("UID:own@phone\r\n", ""),
    ],
)
def test_what_cannot_be_understood_is_counted_and_hides_nothing(text: str, caplog: pytest.LogCaptureFixture) -> None:
    began = time.monotonic()
    with capture_logs() as said:
        found = reading(text, entry("DTSTART:20261125T100000Z", "DURATION:PT1H"))
    assert time.monotonic() - began < 5
    assert (found.unreadable, len(found.blocks)) == (1, 1)
    assert [each["event"] for each in said] == ["calendar_entries_unreadable"]
    assert "Geheim" not in str(said) + caplog.text


def test_a_calendar_made_to_keep_us_busy_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READING_SECONDS", 0.2)
    never = entry("DTSTART:19700101T090000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    with pytest.raises(CalendarFailure, match="too_large"):
        reading(*[never] * 50)


@given(
    st.text(), st.sampled_from(["DTSTART", "DTEND", "RRULE", "RDATE", "EXDATE", "DURATION", "TRANSP", "RECURRENCE-ID"])
)
def test_nothing_in_an_entry_ends_the_reading(junk: str, name: str) -> None:
    found = reading(junk, entry("DTSTART:20261124T100000Z", f"{name}:{junk}"), entry("DTSTART;VALUE=DATE:20261125"))
    assert ("OWN@PHONE", at("2026-11-25", "00:00")) in found.blocks


@given(
    st.integers(0, 58 * 24 * 3600).map(
        lambda seconds: at("2026-11-23", "00:00").astimezone(UTC) + timedelta(seconds=seconds)
    ),
    st.integers(1, 3 * 24 * 3600).map(lambda seconds: timedelta(seconds=seconds)),
    st.sampled_from(["Europe/Berlin", "Asia/Tehran", "America/St_Johns", "UTC"]),
)
def test_a_moment_is_the_same_in_every_zone(start: datetime, length: timedelta, zone: str) -> None:
    local = start.astimezone(ZoneInfo(zone)), (start + length).astimezone(ZoneInfo(zone))
    found = reading(
        entry(*(f"{n};TZID={zone}:{m:%Y%m%dT%H%M%S}" for n, m in zip(("DTSTART", "DTEND"), local, strict=True)))
    )
    assert found.blocks == {("OWN@PHONE", start): start + length}


def test_only_our_own_uids_are_ours() -> None:
    found = reading(
        entry_file(OURS).decode(),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", uid="kaffee@werkstadt"),
        entry("DTSTART:20261124T100000Z", "DURATION:PT1H", uid=f"{OURS.id}@elsewhere"),
    )
    assert list(found.ours) == [OURS.id]
    assert {uid for uid, _ in found.blocks} == {"KAFFEE@WERKSTADT", f"{OURS.id}@ELSEWHERE"}
    assert id_of(f"{OURS.id}@werkstadt") == OURS.id


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("", "", True),
        ("20261124T090000Z", "20261124T100000", True),
        ("END:VEVENT", "BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT", True),
        ("DTEND:20261124T094500Z", "DURATION:PT45M", True),
        ("DTEND:20261124T094500Z", "DTEND:20261124T094600Z", False),
        ("20261124T090000Z", "20261124T090000", False),
        ("K7MP2QXD", "Frau", False),
        ("CONFIRMED", "CANCELLED", False),
        ("STATUS", "RRULE:FREQ=DAILY;COUNT=2\r\nSTATUS", False),
        ("DTSTART:20261124T090000Z\r\n", "", False),
        ("DTSTART:", "DTSTART:x", False),
        ("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT", False),
    ],
)
def test_what_stands_there_is_compared_by_what_it_means(old: str, new: str, same: bool) -> None:
    text = entry_file(OURS).decode().replace("\r\n ", "")
    assert old in text
    found = reading(text.replace(old, new, 1))
    assert shows(found.ours[OURS.id], OURS, timezone=BERLIN) is same


def test_the_same_entry_is_always_the_same_bytes() -> None:
    assert entry_file(OURS) == entry_file(OURS)
    [written] = Calendar.from_ical(entry_file(OURS)).walk("VEVENT")
    assert (written["SEQUENCE"], written["LAST-MODIFIED"].dt) == (2, FIRST)
