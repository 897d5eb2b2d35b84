"""What we promise of the articles we ship: complete, sourced, with the same figures in every language."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge import Article, Distress, Knowledge, review
from bot.knowledge.articles import SIMPLE
from bot.knowledge.values import PLACEHOLDER, written_amount
from bot.languages import LANGUAGES
from bot.werkstadt import WerkStadt
from tests.knowledge.figures import Figures, differences, figures

HERE = Path(__file__).parent
TOPICS = 83
# Versions every topic must have; the others are only compared where they exist.
COMPLETE = {*LANGUAGES, "de-simple"}
VERSIONS = (SIMPLE, *(code for code in LANGUAGES if code != "de"))
TODAY = date(2026, 11, 23)

_MARKDOWN = re.compile(r"\*\*|__|`|^#|^\s*[*+] |\]\(|^>")
# The program writes the € itself, and the Russian and Ukrainian sign for "year".
_DOUBLED = re.compile(
    r"\{(?P<id>\w+)(?:\.next)?\}\s?(?:€|eur|евро|євро|يورو|یورو|avro|%)"
    r"|\{\w+\.(?:next_)?since\}\s?(?:г\.|года|р\.|року)",
    re.IGNORECASE,
)


def body(article: Article, version: str) -> str:
    text = article.texts[version]
    return "\n".join((*text.short, *text.more))


def stated(article: Article, version: str) -> Figures:
    return figures(body(article, version), "de" if version == SIMPLE else version)


def test_every_topic_is_there_in_every_complete_version(knowledge: Knowledge) -> None:
    assert len(knowledge.articles) == TOPICS
    missing = [(a.topic, version) for a in knowledge for version in sorted(COMPLETE - a.texts.keys())]

    assert missing == []


@pytest.mark.parametrize("version", VERSIONS)
def test_every_figure_of_the_german_text_stands_in_every_version(knowledge: Knowledge, version: str) -> None:
    wrong = [
        f"{article.topic}/{version}.md: {difference}"
        for article in knowledge
        if version in article.texts
        for difference in differences(stated(article, "de"), stated(article, version))
    ]

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_placeholder_stands_in_every_version(knowledge: Knowledge, version: str) -> None:
    wrong = [
        f"{article.topic}/{version}.md: {sorted(german ^ theirs)}"
        for article in knowledge
        if version in article.texts
        if (german := set(PLACEHOLDER.findall(body(article, "de"))))
        != (theirs := set(PLACEHOLDER.findall(body(article, version))))
    ]

    assert not wrong, "\n".join(wrong)


def test_articles_are_plain_sentences(knowledge: Knowledge) -> None:
    wrong = [
        f"{article.topic}/{version}.md: {line}"
        for article in knowledge
        for version, text in article.texts.items()
        for line in (*text.short, *text.more)
        if _MARKDOWN.search(line) or _DOUBLED.search(line)
    ]

    assert not wrong, "\n".join(wrong)


def test_every_source_is_one_of_the_fact_base(knowledge: Knowledge) -> None:
    known = defaultdict(set)
    for line in (HERE / "fact_sources.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            topic, address = line.split(" ", 1)
            known[topic].add(address)

    assert [(a.topic, s) for a in knowledge for s in a.sources if s not in known[a.topic]] == []
    assert [v.id for v in knowledge.values if v.source not in known[v.topic]] == []


def test_no_figure_that_nobody_confirmed_is_stated(knowledge: Knowledge) -> None:
    unconfirmed = json.loads((HERE / "unconfirmed_numbers.json").read_text("utf-8"))
    wrong = [
        f"{article.topic}/{version}.md: {sorted(found)}"
        for article in knowledge
        for version in article.texts
        if (found := stated(article, version).all() & set(unconfirmed.get(article.topic, ())))
    ]

    assert unconfirmed.keys() <= knowledge.articles.keys()
    assert not wrong, "\n".join(wrong)


def test_the_minimum_wage_of_2027_appears_by_itself_in_every_language(knowledge: Knowledge) -> None:
    article = knowledge.articles["mindestlohn"]
    value = knowledge.values.by_id["mindestlohn"]
    for language in article.texts.keys() - {SIMPLE}:
        old, new = (written_amount(period.amount, "EUR", language) for period in value.periods)
        before = knowledge.rendered("mindestlohn", language, today=date(2026, 12, 31))
        after = knowledge.rendered("mindestlohn", language, today=date(2027, 1, 1))
        assert before is not None
        assert after is not None
        assert old in before.short
        assert new in after.short
        assert old not in after.short
        assert not after.outdated


def test_every_version_shows_the_same_figures_today_and_next_year(knowledge: Knowledge) -> None:
    for today in (TODAY, date(2027, 1, 1), date(2027, 7, 1)):
        for article in knowledge:
            seen = {
                (r.outdated, r.expired)
                for code in article.texts
                if (r := knowledge.rendered(article.topic, code.partition("-")[0], simple="-" in code, today=today))
            }
            assert len(seen) == 1, article.topic


def test_nothing_we_ship_is_empty_or_out_of_date(knowledge: Knowledge) -> None:
    for article in knowledge:
        answer = knowledge.rendered(article.topic, "de", today=TODAY)
        assert answer is not None
        assert answer.short
        assert answer.more
        assert not answer.outdated
        assert not answer.expired


def test_the_articles_about_a_werkstadt_refer_to_it(knowledge: Knowledge) -> None:
    for office in WerkStadt:
        assert knowledge.articles[office].werkstaedte == (office,)
    for topic in ("ostwerkstadt_ueberblick", "partner_wegweiser"):
        assert set(knowledge.articles[topic].werkstaedte) == set(WerkStadt)


def test_every_official_term_is_explained_in_every_language(knowledge: Knowledge) -> None:
    assert knowledge.glossary
    assert [(t.term, code) for t in knowledge.glossary.values() for code in LANGUAGES if code not in t.glosses] == []
    assert knowledge.glossary["Gewerbeanmeldung"].with_gloss("en") == "Gewerbeanmeldung (business registration)"


def test_only_these_help_lines_are_said(knowledge: Knowledge) -> None:
    shown = {kind: [line.shown for line in knowledge.emergency.lines(kind)] for kind in Distress}

    assert shown == {
        Distress.DANGER: ["112", "110"],
        Distress.VIOLENCE: ["116 016"],
        Distress.DESPAIR: ["0800 111 0 111", "0800 111 0 222", "116 123"],
        Distress.HOUSING: ["https://www.leipzig.de/obdachlos"],
    }


def test_help_lines_without_a_sure_source_wait_for_a_person(knowledge: Knowledge) -> None:
    unsure = [line.id for line in knowledge.emergency.all if line.mark not in ("V", "W")]

    assert [line.id for line in knowledge.emergency.unconfirmed()] == unsure
    assert len([line for line in review(knowledge, TODAY) if "emergency.yml" in line]) == len(unsure)


def test_the_review_names_what_runs_out(knowledge: Knowledge) -> None:
    found = review(knowledge, TODAY)
    later = review(knowledge, date(2028, 1, 1))

    assert any("ukraine_visumfrei_tage" in line and "no figure after 2026-12-04" in line for line in found)
    assert not any("mindestlohn/de.md" in line for line in found)
    assert any(line.startswith("knowledge/mindestlohn/de.md: ran out on 2027-11-22") for line in later)
    assert any("mindestlohn (mindestlohn) has no figure for today" in line for line in later)
