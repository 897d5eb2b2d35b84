"""One word never flips the language of a conversation; a person's choice always wins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.language import Decision, decide

CODES = st.sampled_from(["de", "ar", "tr", "uk"])
CONFIDENCE = st.floats(0, 1)


def after(**changes: object) -> Decision:
    given_: dict[str, object] = {
        "current": "de",
        "chosen": False,
        "candidate": None,
        "first": False,
        "detected": "tr",
        "confidence": 0.99,
        "words": 5,
    }
    return decide(**(given_ | changes))  # type: ignore[arg-type]


@given(detected=CODES, confidence=CONFIDENCE, words=st.integers(0, 2), candidate=st.none() | CODES)
def test_one_or_two_words_never_change_the_language(
    detected: str, confidence: float, words: int, candidate: str | None
) -> None:
    decision = after(detected=detected, confidence=confidence, words=words, candidate=candidate)
    assert decision.language == "de"


@given(detected=CODES, confidence=CONFIDENCE, words=st.integers(0, 50), first=st.booleans())
def test_a_chosen_language_is_never_changed_by_detection(
    detected: str, confidence: float, words: int, first: bool
) -> None:
    decision = after(chosen=True, detected=detected, confidence=confidence, words=words, first=first)
    assert decision == Decision("de", None)


def test_the_first_message_sets_the_language_even_if_short() -> None:
    assert after(first=True, words=1).language == "tr"


def test_a_sure_sentence_changes_the_language_at_once() -> None:
    assert after(confidence=0.95) == Decision("tr", None)


def test_two_likely_sentences_in_a_row_change_the_language() -> None:
    first = after(confidence=0.7)
    assert first == Decision("de", "tr")
    assert after(confidence=0.7, candidate=first.candidate) == Decision("tr", None)


def test_a_sentence_in_the_old_language_forgets_the_candidate() -> None:
    assert after(detected="de", candidate="tr") == Decision("de", None)
