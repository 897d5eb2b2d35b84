"""When somebody who waits could come is understood in twelve languages: weekdays, times of day, from and until when."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.dates import ImpossibleDay, ImpossibleTime
from bot.understanding.dates.windows import Window, window_in

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)


def meant(text: str, language: str) -> str:
    """`weekdays earliest-latest first..last`, without what the text says nothing about."""
    window = window_in(text, language, now=MONDAY, timezone=BERLIN) or Window()
    parts = ["".join(str(day + 1) for day in sorted(window.weekdays))]
    if window.earliest or window.latest:
        parts.append("-".join(f"{bound:%H:%M}" if bound else "" for bound in (window.earliest, window.latest)))
    if window.first or window.last:
        parts.append("..".join(f"{day:%m-%d}" if day else "" for day in (window.first, window.last)))
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "dienstags oder donnerstags vormittags", "24 -12:00"),
        ("de", "Montag bis Mittwoch ab 15 Uhr", "123 15:00-"),
        ("de", "montag - mittwoch vormittags", "123 -12:00"),
        ("de", "Di und Do", "24"),
        ("de", "freitag bis montag", "1567"),
        ("de", "bis Freitag", "..11-27"),
        ("de", "ab Montag", "11-30.."),
        ("de", "diese Woche", "11-23..11-29"),
        ("de", "ab nächster Woche", "11-30.."),
        ("de", "nur am 26.11.", "11-26..11-26"),
        ("de", "bis zum 4. Dezember", "..12-04"),
        ("de", "morgen oder übermorgen", "11-24..11-25"),
        ("de", "nächsten Dienstag", "2 11-24..12-01"),
        ("de", "um 10 Uhr", "10:00-10:00"),
        ("de", "zwischen 10 und 12", "10:00-12:00"),
        ("de", "bis 12 Uhr", "-12:00"),
        ("de", "das ist mir alles zu kompliziert", ""),
        ("en", "tuesdays and thursdays after 3pm", "24 15:00-"),
        ("en", "until friday", "..11-27"),
        ("ar", "الاثنين والأربعاء صباحا", "13 -12:00"),
        ("tr", "salı ve perşembe öğleden sonra", "24 12:00-18:00"),
        ("ru", "по вторникам и четвергам утром", "24 -12:00"),
        ("ru", "до пятницы", "..11-27"),
        ("uk", "вівторок або четвер після 15", "24 15:00-"),
        ("vi", "thứ ba và thứ năm buổi sáng", "24 -12:00"),
        ("fa", "سه‌شنبه‌ها صبح", "2 -12:00"),
        ("fa", "هفته آینده", "11-30..12-06"),
        ("pl", "we wtorki i czwartki po 15", "24 15:00-"),
        ("ro", "marți și joi dimineața", "24 -12:00"),
        ("es", "martes y jueves por la tarde", "24 12:00-18:00"),
        ("fr", "mardi et jeudi matin", "24 -12:00"),
        ("fr", "jusqu'à vendredi", "..11-27"),
    ],
)
def test_a_window_is_understood(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


def test_days_and_times_that_do_not_exist_are_refused_with_their_reason() -> None:
    with pytest.raises(ImpossibleDay):
        window_in("am 30. Februar", "de", now=MONDAY, timezone=BERLIN)
    with pytest.raises(ImpossibleTime):
        window_in("um 24:30 uhr", "de", now=MONDAY, timezone=BERLIN)
