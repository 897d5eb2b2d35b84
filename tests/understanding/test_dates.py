"""Days and times are understood as people type them, in twelve languages; what is unclear is asked back."""

from __future__ import annotations

import time as stopwatch
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.languages import LANGUAGES
from bot.understanding.dates import AmbiguousDay, DaySpan, ImpossibleDay, ImpossibleTime, day_in, span_in, time_in
from bot.understanding.dates.solar import gregorian
from bot.understanding.dates.words import lexicon

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
TUESDAY = date(2026, 11, 24)
PHRASES = Path(__file__).with_name("dates")


def rows(kind: str) -> list[tuple[str, str, str]]:
    """Language, phrase and expectation from the tables `dates/<language>.txt`, of one kind."""
    found = []
    for path in sorted(PHRASES.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith(kind + " "):
                expected, phrase = line.removeprefix(kind).strip().split(maxsplit=1)
                found.append((path.stem, phrase, expected))
    return found


def the_day(text: str, language: str, now: datetime = MONDAY) -> str:
    """What `day_in` makes of a text, as the tables write it."""
    try:
        day = day_in(text, language, now=now, timezone=BERLIN)
    except ImpossibleDay:
        return "impossible"
    except AmbiguousDay as error:
        return "/".join(option.isoformat() for option in error.options)
    return day.isoformat() if day else "none"


def the_time(text: str, language: str, day: date = TUESDAY) -> str:
    moment = time_in(text, language, day=day, timezone=BERLIN)
    return f"{moment:%H:%M}" if moment else "none"


def the_span(text: str, language: str) -> str:
    span = span_in(text, language, now=MONDAY, timezone=BERLIN)
    if span is None:
        return "none"
    bounds = [f"{bound:%H:%M}" if bound else "" for bound in (span.earliest, span.latest)]
    hours = "asap" if span.asap else "-".join(bounds)
    return f"{span.day.isoformat()}," + hours if span.day else hours


@pytest.mark.parametrize(("language", "phrase", "expected"), rows("day"))
def test_a_day_is_understood(language: str, phrase: str, expected: str) -> None:
    assert the_day(phrase, language) == expected


@pytest.mark.parametrize(("language", "phrase", "expected"), rows("time"))
def test_a_time_is_understood(language: str, phrase: str, expected: str) -> None:
    assert the_time(phrase, language) == expected


@pytest.mark.parametrize(("language", "phrase", "expected"), rows("span"))
def test_a_wish_is_understood(language: str, phrase: str, expected: str) -> None:
    assert the_span(phrase, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_tried_with_at_least_twenty_phrases(language: str) -> None:
    tried = [phrase for kind in ("day", "time", "span") for tongue, phrase, _ in rows(kind) if tongue == language]

    assert len(set(tried)) >= 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_the_same_things(language: str) -> None:
    words = lexicon(language)
    known = words.kinds()

    assert known["weekday"] == set(range(7))
    assert known["month"] == set(range(1, 13))
    assert known["day"] >= {-1, 0, 1, 2}
    assert known["part"] >= {"morning", "noon", "afternoon", "evening", "after_work"}
    assert known["week"] >= {0, 1}
    assert known.keys() >= {"number", "unit", "coming", "at", "and", "asap", "filler"}
    assert known.keys() & {"after", "after_number"}
    assert known.keys() & {"before", "before_number"}
    assert known.keys() & {"within", "later"}


def test_a_weekday_alone_is_never_today() -> None:
    assert the_day("Montag", "de") == "2026-11-30"
    assert the_day("heute, Montag", "de") == "2026-11-23"


def test_days_count_from_the_offices_midnight_not_from_utc() -> None:
    late_in_berlin = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    assert the_day("heute", "de", late_in_berlin) == "2026-11-24"


def test_a_day_without_a_year_that_has_just_passed_is_that_day() -> None:
    assert the_day("20.11.", "de") == "2026-11-20"
    assert the_day("1.6.", "de") == "2026-06-01"


def test_a_day_without_a_year_that_passed_long_ago_is_next_years() -> None:
    assert the_day("15.1.", "de") == "2027-01-15"
    assert the_day("29.2.", "de", datetime(2027, 11, 1, tzinfo=UTC)) == "2028-02-29"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["31.02.", "30.02.2027", "2027-02-30", "00.00.", "29.2.2027", "31/11/2026"])
def test_a_day_that_does_not_exist_is_refused(language: str, text: str) -> None:
    with pytest.raises(ImpossibleDay):
        day_in(text, language, now=MONDAY, timezone=BERLIN)


def test_day_and_month_in_english_order_are_asked_back() -> None:
    with pytest.raises(AmbiguousDay) as caught:
        day_in("03/04", "en", now=MONDAY, timezone=BERLIN)

    assert caught.value.options == (date(2027, 3, 4), date(2027, 4, 3))
    assert the_day("03/04", "fr") == "2027-04-03"
    assert the_day("24/11", "en") == the_day("11/24", "en") == "2026-11-24"


def test_a_text_full_of_dates_names_no_day() -> None:
    assert the_day(" ".join(f"{day}.12." for day in range(1, 20)), "de") == "none"


def test_a_date_with_the_wrong_weekday_is_asked_back() -> None:
    assert the_day("Dienstag, 24.11.", "de") == "2026-11-24"
    assert the_day("Mittwoch, 24.11.", "de") == "2026-11-24/2026-11-25"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2028, 2, 29), date(2026, 1, 1)])
def test_what_a_button_carries_is_taken_as_it_is(language: str, day: date) -> None:
    assert day_in(day.isoformat(), language, now=MONDAY, timezone=BERLIN) == day

    moment = datetime.combine(day, time(10, 30), BERLIN)
    assert time_in(moment.isoformat(timespec="minutes"), language, day=day, timezone=BERLIN) == moment
    assert time_in(moment.astimezone(UTC).isoformat(), language, day=day, timezone=BERLIN) == moment


@pytest.mark.parametrize(("language", "text"), [("tr", "Donnerstag"), ("ar", "am Donnerstag"), ("de", "thursday")])
def test_german_and_english_words_are_understood_in_every_language(language: str, text: str) -> None:
    assert the_day(text, language) == "2026-11-26"


def test_a_language_of_the_same_script_is_understood_before_the_conversation_has_changed_to_it() -> None:
    assert the_day("в четверг", "de") == the_day("у четвер", "de") == "2026-11-26"
    assert the_day("الخميس", "de") == the_day("پنجشنبه", "de") == "2026-11-26"
    assert the_day("Thursday", "sv") == "2026-11-26"


@pytest.mark.parametrize("text", ["24:30", "25:00", "24:00", "10:75", "99", "-", "um 26 Uhr", "24 Uhr 30"])
def test_a_time_that_does_not_exist_is_no_time(text: str) -> None:
    assert the_time(text, "de") == "none"


def test_hours_without_more_lie_in_the_offices_day() -> None:
    assert [the_time(f"um {hour}", "de") for hour in (1, 3, 6, 8, 12)] == ["13:00", "15:00", "18:00", "08:00", "12:00"]


def test_two_times_are_no_time_but_a_wish() -> None:
    assert the_time("zwischen 10 und 12", "de") == "none"
    assert the_span("zwischen 10 und 12", "de") == "10:00-12:00"


def test_a_time_that_the_clock_skips_in_spring_becomes_the_hour_after() -> None:
    spring = date(2027, 3, 28)

    moment = time_in("02:30", "de", day=spring, timezone=BERLIN)
    assert moment is not None
    assert (f"{moment:%H:%M}", moment.astimezone(UTC)) == ("03:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC))

    morning = time_in("10 Uhr", "de", day=spring, timezone=BERLIN)
    assert morning is not None
    assert morning.astimezone(UTC) == datetime(2027, 3, 28, 8, 0, tzinfo=UTC)


def test_of_a_time_that_comes_twice_in_autumn_the_first_is_meant() -> None:
    autumn = date(2026, 10, 25)

    moment = time_in("02:30", "de", day=autumn, timezone=BERLIN)
    assert moment is not None
    assert moment.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    morning = time_in("10 Uhr", "de", day=autumn, timezone=BERLIN)
    assert morning is not None
    assert morning.astimezone(UTC) == datetime(2026, 10, 25, 9, 0, tzinfo=UTC)


def test_tomorrow_is_the_next_day_on_the_nights_the_clock_changes() -> None:
    assert the_day("morgen", "de", datetime(2026, 10, 24, 22, 30, tzinfo=UTC)) == "2026-10-26"
    assert the_day("morgen", "de", datetime(2027, 3, 27, 23, 30, tzinfo=UTC)) == "2027-03-29"


def test_the_persian_calendar_is_right_at_its_edges() -> None:
    assert gregorian(1405, 1, 1) == date(2026, 3, 21)
    assert gregorian(1403, 12, 30) == date(2025, 3, 20)
    assert gregorian(1404, 12, 30) is None
    assert gregorian(1408, 12, 30) == date(2030, 3, 20)
    assert gregorian(1410, 1, 1) == date(2031, 3, 21)


HOSTILE = [
    "", " ", "\x00", "\ud800", "💥" * 4000, "1" * 4000, "1." * 2000, "1 " * 2000, "24.11." * 600, "9" * 5000,
    "montag " * 600, "nach " * 1000, "a" * 4000, "in zwei " * 500, "٢" * 4000, "ﷺ" * 500, "halb " * 800,
    "9999-12-31", "0000-00-00", "31.12.9999", "in 999999 wochen", "in 400 monaten", "1/2/3/4/5/6", "10:10:10:10",
    "'; DROP TABLE appointments; --", "<script>alert(1)</script>", "192.168.1.1", "0341 123 45 67", "{}[]()|\\",
    "Mrz.. 32", "den den den", "(((((((((((((((((", "²³½", "۹۹/۹۹", "-1.-1.", "March March 3 3 March", "٣١/٠٢",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_do_no_harm(text: str) -> None:
    for language in (*LANGUAGES, "xx", ""):
        understand(text, language)


@given(text=st.text(max_size=600), language=st.sampled_from([*LANGUAGES]))
@settings(max_examples=200, deadline=None)
def test_any_text_is_answered_with_a_day_or_one_of_two_questions(text: str, language: str) -> None:
    understand(text, language)


PIECES = sorted({piece for kind in ("day", "time", "span") for _, phrase, _ in rows(kind) for piece in phrase.split()})


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=12), language=st.sampled_from([*LANGUAGES]))
@settings(max_examples=300, deadline=None)
def test_words_in_any_order_are_answered_too(pieces: list[str], language: str) -> None:
    understand(" ".join(pieces), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_texts_take_no_long_time(language: str) -> None:
    texts = [" ".join(PIECES[start : start + 500])[:4000] for start in range(0, 200, 40)] + HOSTILE
    understand("warm", language)
    took = min(_seconds(texts, language) for _ in range(3)) / len(texts)

    # Three questions a text; on an idle machine it is a tenth of this.
    assert took < 0.1


def understand(text: str, language: str) -> None:
    """Ask for a day, a time and a span: an answer of the right kind, or one of the errors."""
    for ask in (day_in, span_in):
        with suppress(ImpossibleDay, AmbiguousDay, ImpossibleTime):
            answer = ask(text, language, now=MONDAY, timezone=BERLIN)
            assert answer is None or isinstance(answer, date | DaySpan)
            assert not isinstance(answer, datetime)
    moment = time_in(text, language, day=TUESDAY, timezone=BERLIN)
    assert moment is None or moment.utcoffset() in (timedelta(hours=1), timedelta(hours=2))


def _seconds(texts: list[str], language: str) -> float:
    start = stopwatch.perf_counter()
    for text in texts:
        understand(text, language)
    return stopwatch.perf_counter() - start
