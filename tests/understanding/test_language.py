"""The language of a message: letters rule out, few words do not decide, nothing hostile flips it."""

from __future__ import annotations

import numpy as np
import pytest

from bot.understanding.language import by_letters, decide
from bot.understanding.model import Understanding
from bot.understanding.neutral import CODES, sentences

HOSTILE = ["", "   ", "😀😀", "12345", "?!?!", "\x00\x01", "\ud800", "://", "a", "٣٤٥", "/", "-" * 5000, "\u202e\u202d"]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_readable_never_flips_the_language(text: str) -> None:
    anything = np.full(len(CODES), 1 / len(CODES), np.float32)
    assert decide(text, anything, "uk") == ("uk", 0.0)


def test_one_word_of_another_language_leaves_the_conversation_as_it_is() -> None:
    mostly_english = np.full(len(CODES), 0.02, np.float32)
    mostly_english[CODES.index("en")] = 0.78
    assert decide("ok", mostly_english, "tr")[0] == "tr"
    assert decide("I would like to know more", mostly_english, "tr")[0] == "en"


@pytest.mark.parametrize(
    ("text", "codes"),
    [("где зарегистрироваться", {"ru", "uk"}), ("أين أسجل", {"ar", "fa"}), ("چطور ثبت کنم", {"ar", "fa"})],
)
def test_letters_rule_languages_out(text: str, codes: set[str]) -> None:
    shares = by_letters(text, np.full(len(CODES), 1 / len(CODES), np.float32))
    assert {code for code, share in zip(CODES, shares, strict=True) if share > 0} == codes


@pytest.mark.parametrize(("text", "code"), [("що це їжа", "uk"), ("это мы были", "ru"), ("چی گفت", "fa")])
def test_a_letter_of_its_own_settles_it(text: str, code: str) -> None:
    shares = by_letters(text, np.full(len(CODES), 1 / len(CODES), np.float32))
    assert CODES[int(shares.argmax())] == code


def test_a_language_outside_the_twelve_is_no_opinion(understanding: Understanding) -> None:
    parsed = understanding.parse("wie viel darf ich im Minijob verdienen", language="xx")
    assert parsed["language"]["code"] == "de"


def test_everyday_sentences_exist_in_every_language() -> None:
    counts = {code: len(sentences(code)) for code in CODES}
    assert min(counts.values()) >= 50, counts


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_end_in_a_fallback_in_the_conversations_language(text: str, understanding: Understanding) -> None:
    if text == "/":
        pytest.skip("read by Rasa's own handler of buttons")
    parsed = understanding.parse(text, language="vi")
    assert parsed["language"]["code"] == "vi"
