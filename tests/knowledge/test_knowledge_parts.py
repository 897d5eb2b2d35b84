"""Parts of an article: the few words that say for whom it is, and its lines one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge import Knowledge, KnowledgeBroken, expired, load
from bot.languages import LANGUAGES

Change = Callable[[str, str, str], None]
TODAY = date(2026, 11, 23)
TITLE = 'title: "Lohn"'


def about(text: str) -> str:
    return f'{TITLE}\nabout: "{text}"'


def test_a_description_is_optional_and_each_language_has_its_own(folder: Path, change: Change) -> None:
    assert load(folder).abouts("en") == {}
    change("lohn/de.md", TITLE, about("was Ihnen zusteht"))
    knowledge = load(folder)
    assert knowledge.abouts("de") == {"lohn": "was Ihnen zusteht"}
    # The title is English there, so a German description beside it would be none.
    assert knowledge.abouts("en") == {}
    change("lohn/en.md", 'title: "Wages"', 'title: "Wages"\nabout: "what you are owed"')
    assert load(folder).abouts("en") == {"lohn": "what you are owed"}
    assert load(folder).abouts("tr") == {"lohn": "what you are owed"}


def test_seventy_characters_are_the_most(folder: Path, change: Change) -> None:
    change("lohn/de.md", TITLE, about("a" * 70))
    assert load(folder).abouts("de")
    change("lohn/de.md", "a" * 70, "a" * 71)
    with pytest.raises(KnowledgeBroken, match=r"lohn/de\.md:3: about: 71 characters, at most 70"):
        load(folder)


def test_simple_german_uses_the_german_description(folder: Path, change: Change) -> None:
    change("lohn/de-simple.md", 'title: "Ihr Lohn"', 'title: "Ihr Lohn"\nabout: "mein Geld"')
    with pytest.raises(KnowledgeBroken, match=r"de-simple\.md:3: unknown key 'about'"):
        load(folder)


def test_the_lines_of_a_translation_stand_beside_the_german_ones(folder: Path) -> None:
    lines = load(folder).lines("lohn", "en", today=TODAY)
    assert lines is not None
    assert lines.german[1] == "Der Lohn ist seit 1. Januar 2026 13,90\N{NO-BREAK SPACE}€."
    assert lines.said[1] == "Since 1 January 2026 the wage has been €13.90."
    assert lines.message([2, 0]) == "Also in a mini-job.\n\nAsk the office."


def test_a_translation_cut_otherwise_stands_alone(folder: Path, change: Change) -> None:
    change("lohn/en.md", "Ask the office.\n", "Ask the office.\nOr call.\n")
    lines = load(folder).lines("lohn", "en", today=TODAY)
    assert lines is not None
    assert lines.german == lines.said


def test_a_line_whose_figure_ran_out_is_left_out_and_an_expired_article_has_none(folder: Path, change: Change) -> None:
    change("values.yml", "until: 2026-12-31", "until: 2026-11-01")
    lines = load(folder).lines("lohn", "de", today=TODAY)
    assert lines is not None
    assert lines.said[1] is None
    assert lines.message([0, 1]) == "Fragen Sie das Amt."
    assert load(folder).lines("lohn", "de", today=date(2027, 11, 23)) is None


def test_an_unknown_topic_has_no_lines(folder: Path) -> None:
    assert load(folder).lines("urlaub", "de", today=TODAY) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_we_ship_says_the_same_line_by_line(knowledge: Knowledge, language: str) -> None:
    """Follow-ups are found in the German lines and said in the translation's."""
    apart = []
    for article in knowledge:
        lines = knowledge.lines(article.topic, language, today=TODAY)
        german = knowledge.lines(article.topic, "de", today=TODAY)
        assert lines is not None
        assert german is not None
        if lines.german != german.said:
            apart.append(article.topic)
    assert apart == []


def test_expired_articles_are_listed_the_first_to_run_out_first(folder: Path, change: Change) -> None:
    change("pause/de.md", "valid_until: 2027-11-22", "valid_until: 2026-11-22")
    knowledge = load(folder)
    assert [article.topic for article in expired(knowledge, TODAY)] == ["pause"]
    assert [article.topic for article in expired(knowledge, date(2027, 11, 23))] == ["pause", "lohn"]
    assert expired(knowledge, date(2026, 11, 22)) == []
