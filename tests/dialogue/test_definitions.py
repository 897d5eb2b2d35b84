"""Questions for the meaning of an official term: found in every language, typed carelessly, and nothing else taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge import load
from bot.languages import LANGUAGES
from bot.settings import PROJECT
from bot.understanding import training_files
from bot.understanding.definitions import slips, term_asked_for

TERMS = tuple(load(PROJECT / "knowledge").glossary)


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("de", "Was ist eine Gewerbeanmeldung?", "Gewerbeanmeldung"),
        ("de", "was bedeutet eigentlich das wort sperrzeit", "Sperrzeit"),
        ("de", "was ist ne gewerbeanmedlung", "Gewerbeanmeldung"),
        ("de", "ELSTER oder was ist das Finanzmat?", None),
        ("en", "what's a Steuer-ID?", "Steuer-ID"),
        ("en", "what does Duldung mean", "Duldung"),
        ("en", "WHAT IS KURZARBEITERGELD", "Kurzarbeitergeld"),
        ("ar", "شو يعني Finanzamt", "Finanzamt"),
        ("ar", "ما معنى Aufenthaltstitel؟", "Aufenthaltstitel"),
        ("tr", "Gewerbeschein ne demek", "Gewerbeschein"),
        ("tr", "finanzamt nedir?", "Finanzamt"),
        ("ru", "что такое Гевербешайн?", "Gewerbeschein"),
        ("ru", "chto takoe Fuhrungszeugnis", "Führungszeugnis"),
        ("uk", "що таке Finanzamt", "Finanzamt"),
        ("uk", "що таке фінанцамт", "Finanzamt"),
        ("vi", "Steuernummer là gì", "Steuernummer"),
        ("vi", "steuernumer la gi", "Steuernummer"),
        ("fa", "Bürgergeld یعنی چی؟", "Bürgergeld"),
        ("fa", "Minijob chie", "Minijob"),
        ("pl", "co to jest Berufsgenossenschaft", "Berufsgenossenschaft"),
        ("ro", "ce înseamnă Führungszeugnis?", "Führungszeugnis"),
        ("es", "¿qué es el Führungszeugnis?", "Führungszeugnis"),
        ("fr", "c'est quoi l'IHK ?", "IHK"),
        ("fr", "qu'est-ce qu'une Gewerbeanmeldung", "Gewerbeanmeldung"),
    ],
)
def test_the_term_is_found_in_each_language_and_spelling(language: str, text: str, term: str | None) -> None:
    assert term_asked_for(text, [language], TERMS) == term


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "was kostet eine Gewerbeanmeldung?"),
        ("de", "wo ist das Finanzamt"),
        ("de", "was ist der Unterschied zwischen Minijob und Midijob"),
        ("de", "was ist mit meinem Kindergeld los"),
        ("de", "Finanzamt"),
        ("en", "what is the deadline for the Gewerbeanmeldung"),
        ("tr", "Finanzamt ne zaman açık"),
        ("ru", "что делать с Gewerbeschein"),
        ("uk", "що треба для Gewerbeanmeldung"),
        ("fr", "c'est combien la Gewerbeanmeldung"),
        ("de", "was ist eine Steuer"),
        ("de", ""),
    ],
)
def test_another_question_about_a_term_is_left_to_the_articles(language: str, text: str) -> None:
    assert term_asked_for(text, [language], TERMS) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_can_be_asked_for_in_every_language(language: str) -> None:
    asked = {"de": "was ist {}", "en": "what is {}", "ar": "ما هو {}", "tr": "{} nedir", "ru": "что такое {}"}
    asked |= {"uk": "що таке {}", "vi": "{} là gì", "fa": "{} چیست", "pl": "co to jest {}", "ro": "ce este {}"}
    asked |= {"es": "qué es {}", "fr": "c'est quoi {}"}
    missed = [term for term in TERMS if term_asked_for(asked[language].format(term.lower()), [language], TERMS) != term]
    assert missed == []


def test_held_out_questions_go_to_the_articles() -> None:
    examples = training_files.read(PROJECT / "tests" / "understanding")
    taken = [e.text for e in examples if term_asked_for(e.text, [e.language], TERMS)]
    assert taken == []


@given(st.text("abcdef", max_size=8), st.text("abcdef", max_size=8))
def test_slips_are_counted_the_same_in_both_directions(one: str, other: str) -> None:
    found = slips(one, other, most=3)
    assert found == slips(other, one, most=3)
    assert (found == 0) == (one == other)
    assert abs(len(one) - len(other)) <= found or found == 3
