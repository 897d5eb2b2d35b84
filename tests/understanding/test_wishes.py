"""What people say about a choice of times is understood in twelve languages, on any keyboard."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.languages import LANGUAGES
from bot.understanding.dates import DaySpan, ImpossibleTime, asked_in, span_in
from bot.understanding.dates.wishes import WISHES
from bot.understanding.dates.words import lexicon_in

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
PHRASES = Path(__file__).with_name("wishes.txt")
NEXT_WEEK = (date(2026, 11, 30), date(2026, 12, 6))

ROWS = [tuple(line.split(maxsplit=2)) for line in PHRASES.read_text("utf-8").splitlines() if not line.startswith("#")]


def meant(text: str, language: str) -> str:
    """What the program makes of a phrase, as the table writes it."""
    span = span_in(text, language, now=MONDAY, timezone=BERLIN)
    if span and (span.day, span.until) == NEXT_WEEK:
        return "week"
    if span and (span.earliest or span.latest):
        return "-".join(f"{bound:%H:%M}" if bound else "" for bound in (span.earliest, span.latest))
    asked = asked_in(text, language)
    return asked.shift or asked.mode or ("asap" if span and span.asap else "none")


@pytest.mark.parametrize(("language", "expected", "phrase"), ROWS)
def test_a_wish_is_understood(language: str, expected: str, phrase: str) -> None:
    assert meant(phrase, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_the_same_wishes(language: str) -> None:
    known = lexicon_in(WISHES, language).kinds()
    assert known["shift"] == {"earlier", "later", "other_day"}
    assert known["mode"] == {"on_site", "phone", "video"}
    tried = {expected for tongue, expected, _ in ROWS if tongue == language}
    assert tried >= {"earlier", "later", "other_day", "phone", "video", "on_site", "none", "asap", "16:00-", "week"}


def test_a_day_and_the_way_to_meet_may_stand_in_one_sentence() -> None:
    text = "donnerstag nach 15 uhr, lieber telefonisch"
    span = span_in(text, "de", now=MONDAY, timezone=BERLIN)
    assert span is not None
    assert (str(span.day), f"{span.earliest:%H:%M}") == ("2026-11-26", "15:00")
    assert asked_in(text, "de").mode == "phone"


def test_contrary_words_ask_for_nothing() -> None:
    assert not asked_in("telefon oder video, das ist mir gleich", "de")


def test_of_this_week_only_the_rest_is_meant() -> None:
    assert span_in("diese woche", "de", now=MONDAY, timezone=BERLIN) == DaySpan(
        date(2026, 11, 23), None, None, False, date(2026, 11, 29)
    )


@pytest.mark.parametrize("text", ["24:30", "25:00", "um 26 Uhr", "morgen um 10:75"])
def test_a_time_that_no_clock_shows_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleTime):
        span_in(text, "de", now=MONDAY, timezone=BERLIN)
