"""The bars of the project, on sentences nothing was trained on: a model or a language that falls below fails here.

The figures behind each bar are in docs/understanding.md.
"""

from __future__ import annotations

import pytest

from bot.languages import LANGUAGES
from bot.understanding.evaluate import Figures, Report, overlaps
from bot.understanding.training_files import Example


def share(figures: Figures, name: str) -> float:
    """A figure that must be there."""
    found = getattr(figures, name)
    assert isinstance(found, float), f"no sentences for {name}"
    return found


def test_every_language_has_enough_held_out_sentences(held_out: list[Example]) -> None:
    counts = {code: sum(example.language == code for example in held_out) for code in LANGUAGES}
    assert min(counts.values()) >= 120, counts


def test_every_topic_and_intent_has_enough_held_out_sentences(
    held_out: list[Example], training_sentences: list[Example]
) -> None:
    counts = dict.fromkeys((example.intent for example in training_sentences), 0)
    for example in held_out:
        counts[example.intent] += 1
    assert min(counts.values()) >= 5, min(counts.items(), key=lambda item: item[1])


def test_held_out_sentences_are_held_out(held_out: list[Example], training_sentences: list[Example]) -> None:
    assert overlaps(held_out, training_sentences) == []


@pytest.mark.parametrize(
    ("name", "bar"),
    [
        ("topics_first", 0.95),
        ("topics_first_three", 0.99),
        ("services", 0.95),
        ("language", 0.98),
        ("rejected", 0.92),
        ("distress_found", 0.97),
    ],
)
def test_all_languages_together_reach_the_bar(report: Report, name: str, bar: float) -> None:
    assert share(report.total, name) >= bar


def test_hardly_a_real_question_is_turned_away(report: Report) -> None:
    assert share(report.total, "turned_away") <= 0.03


def test_no_language_is_more_than_five_points_under_the_best(report: Report) -> None:
    shares = {code: share(report.by_language[code], "topics_first") for code in LANGUAGES}
    assert max(shares.values()) - min(shares.values()) <= 0.05, shares


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_language_falls_behind(report: Report, code: str) -> None:
    here = report.by_language[code]
    # 48 sentences a language ask for a service, 127 a question: one is two points, or 0.8.
    assert share(here, "topics_first") >= 0.94
    assert share(here, "topics_first_three") >= 0.98
    assert share(here, "services") >= 0.90
    assert share(here, "distress_found") >= 0.75
    assert share(here, "language") >= 0.97
    assert share(here, "turned_away") <= 0.05


def test_confidences_are_honest(report: Report) -> None:
    assert report.calibration_error <= 0.03


def test_distress_is_not_seen_everywhere(report: Report) -> None:
    wrongly = [o for o in report.outcomes if o.decided == "distress" and o.example.intent != "distress"]
    assert len(wrongly) <= 0.01 * len(report.outcomes)
