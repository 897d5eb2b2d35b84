"""What an article says on a given day, in a given language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.knowledge import Knowledge, Rendered, layout, load
from bot.knowledge.layout import message
from bot.knowledge.values import written_amount, written_day
from bot.languages import LANGUAGES

TODAY = date(2026, 11, 23)
Change = Callable[[str, str, str], None]


def said(knowledge: Knowledge, topic: str, language: str, *, simple: bool = False, today: date = TODAY) -> Rendered:
    rendered = knowledge.rendered(topic, language, simple=simple, today=today)
    assert rendered is not None
    return rendered


def test_a_missing_language_falls_back_to_english_then_german(folder: Path) -> None:
    knowledge = load(folder)

    assert (said(knowledge, "lohn", "tr").language, said(knowledge, "pause", "tr").language) == ("en", "de")
    assert said(knowledge, "lohn", "tr").is_fallback
    assert not said(knowledge, "lohn", "en").is_fallback
    assert said(knowledge, "lohn", "tr").office == "the office"
    assert knowledge.titles("tr") == {"lohn": "Wages", "pause": "Pause"}
    assert knowledge.rendered("nothing", "de", today=TODAY) is None


def test_simple_language_is_given_where_it_exists_and_german_is_spoken(folder: Path) -> None:
    knowledge = load(folder)

    assert said(knowledge, "lohn", "de", simple=True).title == "Ihr Lohn"
    assert not said(knowledge, "pause", "de", simple=True).is_simple
    assert not said(knowledge, "lohn", "en", simple=True).is_simple


def test_a_figure_changes_by_itself_on_new_years_day(folder: Path) -> None:
    knowledge = load(folder)

    assert "seit 1. Januar 2026 13,90\u00a0€" in said(knowledge, "lohn", "de", today=date(2026, 12, 31)).short
    assert "seit 1. Januar 2027 14,60\u00a0€" in said(knowledge, "lohn", "de", today=date(2027, 1, 1)).short
    assert (
        "Since 1 January 2027 the wage has been €14.60" in said(knowledge, "lohn", "en", today=date(2027, 1, 1)).short
    )


def test_a_figure_that_has_run_out_takes_its_sentence_along_and_says_so(folder: Path, change: Change) -> None:
    change("lohn/de.md", "2027-11-22", "2028-11-22")
    answer = said(load(folder), "lohn", "de", today=date(2028, 1, 1))

    assert answer.short == "Fragen Sie das Amt."
    assert answer.outdated
    assert not said(load(folder), "lohn", "de").outdated


def test_an_unknown_next_figure_is_left_out_without_being_missed(folder: Path, change: Change) -> None:
    change("lohn/de.md", "Er gilt", "Ab {lohn.next_since}: {lohn.next}.\nEr gilt")
    knowledge = load(folder)

    assert "Ab 1. Januar 2027: 14,60\u00a0€." in said(knowledge, "lohn", "de").more
    next_year = said(knowledge, "lohn", "de", today=date(2027, 6, 1))
    assert next_year.more == "Er gilt auch im Minijob."
    assert not next_year.outdated


def test_an_article_whose_check_has_run_out_states_nothing(folder: Path) -> None:
    knowledge = load(folder)

    last_day, after = (said(knowledge, "pause", "de", today=date(2027, 11, day)) for day in (22, 23))
    assert not last_day.expired
    assert after.expired
    assert (after.short, after.more, after.office) == ("", "", "Amt")


def test_an_introduction_goes_with_its_list(folder: Path, change: Change) -> None:
    change("lohn/de.md", "Er gilt", "Löhne:\n- {lohn}\n- {lohn.year}: {lohn}\nEr gilt")
    change("lohn/de.md", "2027-11-22", "2028-11-22")
    knowledge = load(folder)

    assert said(knowledge, "lohn", "de").more.startswith("Löhne:\n• 13,90\u00a0€\n• 2026: 13,90\u00a0€\n\n")
    assert said(knowledge, "lohn", "de", today=date(2028, 1, 1)).more == "Er gilt auch im Minijob."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_writes_figures_in_latin_digits(language: str) -> None:
    written = [
        written_amount(Decimal("1587.40"), "EUR", language),
        written_amount(Decimal("1014"), "EUR", language),
        written_amount(Decimal("8.1"), "percent", language),
        written_amount(Decimal("1.0"), "percent", language),
        written_amount(Decimal("90"), "number", language),
        written_day(date(2027, 1, 1), language),
    ]
    digits = ["".join(char for char in text if char.isdecimal()) for text in written]

    # Vietnamese numbers its months.
    assert digits == ["158740", "1014", "81", "1", "90", "112027" if language == "vi" else "12027"]
    assert all(char in "0123456789" for text in digits for char in text)
    assert "€" in written[0] and "€" in written[1] and "%" in written[2]  # noqa: PT018
    assert not {"\u200e", "\u200f"} & set("".join(written))


def test_sentences_become_short_paragraphs_under_the_first_step() -> None:
    lines = [
        "Tun Sie das zuerst.",
        "Kurz.",
        "Auch kurz.",
        "Bringen Sie mit:",
        "- Ausweis",
        "- Brief",
        "W" * 200,
        "Ende.",
    ]

    assert message(lines, is_simple=False) == (
        "Tun Sie das zuerst.\n\nKurz. Auch kurz.\n\nBringen Sie mit:\n• Ausweis\n• Brief\n\n" + "W" * 200 + "\n\nEnde."
    )


def test_simple_language_keeps_a_sentence_a_line() -> None:
    lines = ["Das ist so.", "Das auch.", "Sie haben Geld?", "Sagen Sie es.", "Das hilft:", "- Brief", "Gut."]

    assert message(lines, is_simple=True) == (
        "Das ist so.\nDas auch.\n\nSie haben Geld?\nSagen Sie es.\n\nDas hilft:\n• Brief\n\nGut."
    )


def test_citations_keep_their_order_in_right_to_left_texts() -> None:
    isolated = layout.isolated("سجّلوا النشاط (§ 14 GewO، § 3 GewAnzV). وأيضاً § 15 Abs. 1 GewO في لايبزيغ.")
    assert "(\u2066§ 14 GewO\u2069، \u2066§ 3 GewAnzV\u2069)" in isolated
    assert "\u2066§ 15 Abs. 1 GewO\u2069 في" in isolated
