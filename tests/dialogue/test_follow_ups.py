"""Which messages ask on about the last answer, and which sentences answer them: figures and promises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import yaml

from bot.errors import OperatorError
from bot.knowledge import Knowledge, load
from bot.languages import LANGUAGES
from bot.settings import PROJECT
from bot.understanding import training_files, vectors
from bot.understanding.encoder import shared_encoder
from bot.understanding.follow_ups import Aspect, asked_on, read, words
from bot.understanding.follow_ups.statements import Floats, answering
from bot.understanding.model import Understanding

SENTENCES = Path(__file__).parent / "follow_ups"
TODAY = date(2026, 11, 23)
PARTS = {"chosen_on": 0.95, "confirmed_on": 0.85}
"""The parts of the files, and the share of follow-ups that must be recognised."""


class Case(NamedTuple):
    """A message as it was heard after an answer."""

    language: str
    text: str
    aspect: str | None
    found: tuple[Aspect, ...]


@pytest.fixture(scope="module")
def understanding(model: Path) -> Iterator[Understanding]:
    """The project's model; the vectors of what is asked here are kept under `var/`."""
    encoder = shared_encoder()
    encoder.keep_on_disk(PROJECT / "var" / "tests" / "follow_ups.npz", shipped=PROJECT / vectors.FILE)
    encoder.batch([text for part in PARTS for _language, text, _aspect in rows(part)] + [e.text for e in held_out()])
    encoder.save()
    yield Understanding(model)
    encoder.keep_on_disk(None)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load(PROJECT / "knowledge")


def heard(understanding: Understanding, text: str, language: str) -> tuple[Aspect, ...]:
    parse = understanding.parse(text, language=language)
    return asked_on(parse, (language, parse["language"]["code"]))


def rows(part: str) -> Iterator[tuple[str, str, str | None]]:
    """Language, text and the aspect it asks for; none for a message that stands on its own."""
    for language in LANGUAGES:
        table = yaml.safe_load((SENTENCES / f"{language}.yml").read_text("utf-8"))[part]
        yield from ((language, row["text"], row["aspect"]) for row in table["follow_ups"])
        yield from ((language, text, None) for text in table["independent"])


def held_out() -> list[training_files.Example]:
    return training_files.read(PROJECT / "tests" / "understanding")[::5]


@pytest.mark.parametrize(("part", "recall"), PARTS.items())
def test_a_follow_up_is_recognised_and_a_question_of_its_own_is_not_swallowed(
    understanding: Understanding, part: str, recall: float
) -> None:
    found = [Case(*row, heard(understanding, row[1], row[0])) for row in rows(part)]
    follow_ups = [case for case in found if case.aspect]
    independent = [case for case in found if not case.aspect]
    missed = [(case.language, case.text) for case in follow_ups if not case.found]
    swallowed = [(case.language, case.text) for case in independent if case.found]
    wrong_aspect = [(case.text, case.found) for case in follow_ups if case.found and case.aspect not in case.found]

    assert len(missed) <= (1 - recall) * len(follow_ups), missed
    assert len(swallowed) <= 0.03 * len(independent), swallowed
    assert len(wrong_aspect) <= 0.05 * len(follow_ups), wrong_aspect
    # One language must not pay for the others.
    worst = Counter(language for language, _text in swallowed).most_common(1)
    assert not worst or worst[0][1] <= 0.1 * len(independent) / len(LANGUAGES) + 1, swallowed


def test_no_test_sentence_stands_among_the_examples() -> None:
    examples = {text.casefold() for language in LANGUAGES for text, _aspect in words.examples(language)}
    assert not examples & {text.casefold() for part in PARTS for _language, text, _aspect in rows(part)}


def test_held_out_questions_stand_on_their_own(understanding: Understanding) -> None:
    sample = held_out()
    swallowed = [e.text for e in sample if heard(understanding, e.text, e.language)]
    assert len(swallowed) <= 0.005 * len(sample), swallowed


def test_nobody_in_distress_gets_an_answer_about_the_last_topic(understanding: Understanding) -> None:
    folders = (PROJECT / "tests" / "understanding", PROJECT / "nlu")
    sentences = [e for folder in folders for e in training_files.read(folder) if e.intent == "distress"]
    # Only what the words alone would let pass needs the classifier's opinion.
    doubtful = [e for e in sentences if read(e.text, [e.language]).foreign <= 2]
    assert [e.text for e in doubtful if heard(understanding, e.text, e.language)] == []


@pytest.mark.parametrize(
    ("language", "text", "aspect"),
    [
        ("de", "und was kostet das?", Aspect.COST),
        ("de", "und wo?", Aspect.PLACE),
        ("de", "Und wie lange dauert das?", Aspect.TIME),
        ("tr", "hangi belgeler lazım?", Aspect.DOCUMENTS),
        ("tr", "hangi Unterlagen lazim", Aspect.DOCUMENTS),
        ("ar", "و كم يكلف؟", Aspect.COST),
        ("ar", "adesh bikalef", Aspect.COST),
        ("fa", "che madraki lazeme", Aspect.DOCUMENTS),
        ("ru", "skolko eto stoit", Aspect.COST),
        ("uk", "yaki dokumenty potribni", Aspect.DOCUMENTS),
        ("vi", "mat bao lau", Aspect.TIME),
        ("de", "welche unterlgaen brauche ich", Aspect.DOCUMENTS),
    ],
)
def test_what_people_type_most_often_is_understood_in_any_spelling(language: str, text: str, aspect: Aspect) -> None:
    reading = read(text, [language])
    assert (reading.aspects, reading.foreign) == ((aspect,), 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "was kostet eine Gewerbeanmeldung?"),
        ("uk", "коли платити податки"),
        ("vi", "xin tiền con ở đâu"),
        ("de", "was kostet alg2"),
    ],
)
def test_a_word_that_names_a_matter_is_never_taken_for_a_slip(language: str, text: str) -> None:
    assert read(text, [language]).foreign


def test_a_long_message_is_never_a_follow_up(understanding: Understanding) -> None:
    assert heard(understanding, "und was kostet das " * 6, "de") == ()


def test_the_pipeline_says_what_it_said_before_and_the_follow_up_beside_it(understanding: Understanding) -> None:
    parse = understanding.parse("und was kostet das?")
    assert parse["follow_up"]["aspect"] == "cost"
    assert parse["intent"]["name"] in ("ask_question", "nlu_fallback")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("- a list", "expected aspects"),
        ("colour: [red]", "unknown key 'colour'"),
        ("neutral: und", "cost: expected a list of phrases"),
    ],
)
def test_a_broken_vocabulary_is_refused_with_its_reason(
    content: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "VOCABULARY", tmp_path)
    (tmp_path / "de.yml").write_text(content, "utf-8")
    with pytest.raises(OperatorError, match=problem):
        words.examples("de")


def _by_order(question: str, sentences: Sequence[str]) -> tuple[Floats, Floats]:
    """Stands in for the embedding where only the cues count: all sentences mean the same."""
    return np.ones(1, np.float32), np.ones((len(sentences), 1), np.float32)


def said(knowledge: Knowledge, topic: str, aspect: Aspect, language: str = "de", **options: Any) -> str:
    lines = knowledge.lines(topic, language, today=TODAY, **options)
    assert lines is not None
    return lines.message(answering("?", lines.german, [aspect], embed=_by_order)[aspect])


@pytest.mark.parametrize(
    ("topic", "aspect", "part"),
    [
        ("gewerbe_anmelden", Aspect.COST, "Wie hoch die Gebühr in Leipzig ist"),
        ("gewerbe_anmelden", Aspect.PLACE, "Ordnungsamt"),
        ("gewerbe_anmelden", Aspect.DOCUMENTS, "ausgefülltes Formular"),
        ("gewerbe_anmelden", Aspect.CONSEQUENCE, "1.000 Euro Geldbuße"),
        ("gewerbe_anmelden", Aspect.TIME, "innerhalb von 3 Tagen"),
        ("kindergeld", Aspect.ONLINE, "elektronisch bei der Familienkasse"),
        ("kindergeld", Aspect.AMOUNT, "€"),
        ("basiskonto", Aspect.WHO, "jeder Verbraucher"),
        ("buergschaftsbank", Aspect.CONDITIONS, "tragfähiges Konzept"),
        ("wohnsitz_anmelden", Aspect.START, "innerhalb von 2 Wochen"),
        ("schufa", Aspect.COST, "kostenlos"),
    ],
)
def test_the_sentences_that_say_it_are_picked(knowledge: Knowledge, topic: str, aspect: Aspect, part: str) -> None:
    assert part in said(knowledge, topic, aspect)


def test_what_an_article_does_not_say_is_not_made_up(knowledge: Knowledge) -> None:
    assert said(knowledge, "kindergeld", Aspect.CONSEQUENCE) == ""


def test_an_answer_is_at_most_three_sentences_or_lists(knowledge: Knowledge) -> None:
    for article in knowledge:
        lines = knowledge.lines(article.topic, "de", today=TODAY)
        assert lines is not None
        for aspect in Aspect:
            places = answering("?", lines.german, [aspect], embed=_by_order)[aspect]
            alone = [at for at in places if not (lines.german[at] or "").startswith("- ")]
            assert len(alone) <= 4, (article.topic, aspect)  # a question keeps its answer


def test_every_language_says_the_same_sentences(knowledge: Knowledge) -> None:
    german = said(knowledge, "gewerbe_anmelden", Aspect.CONSEQUENCE)
    for language in LANGUAGES:
        text = said(knowledge, "gewerbe_anmelden", Aspect.CONSEQUENCE, language)
        assert text.count("GewO") == german.count("GewO"), language


def test_simple_language_is_answered_in_simple_language(knowledge: Knowledge) -> None:
    simple = said(knowledge, "gewerbe_anmelden", Aspect.COST, simple=True)
    assert simple == "Wie hoch ist die Gebühr?\nDas sagt Ihnen das Ordnungsamt."


def _aspects() -> Iterator[str]:
    return (aspect.value for aspect in Aspect)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_phrases_and_examples_for_every_aspect(language: str) -> None:
    asked = Counter(aspect.value for _text, aspect in words.examples(language))
    phrases = Counter(cue.aspect.value for cue in words.vocabulary(language).own)
    assert all(phrases[aspect] >= 4 for aspect in _aspects())
    assert sum(asked.values()) >= 45
