"""Buttons carry at most what Telegram carries, and nothing forged gets through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.payloads import MAX_BYTES, PAYLOADS, Payload, payload, read_payload
from bot.errors import UnknownButton
from bot.settings import PROJECT

TOPICS = sorted(path.name for path in (PROJECT / "knowledge").iterdir() if path.is_dir())


@pytest.mark.parametrize("intent", ["ask_question", "show_more", "helpful", "not_helpful", "simple_language"])
def test_every_topic_fits_into_a_button(intent: str) -> None:
    assert len(TOPICS) == 83
    for topic in TOPICS:
        assert len(payload(intent, topic=topic).encode()) <= MAX_BYTES


def test_a_payload_comes_back_as_it_was_made() -> None:
    made = payload("inform", s="booking_time", v="2026-11-24T09:00+01:00")
    assert read_payload(made) == Payload("inform", {"s": "booking_time", "v": "2026-11-24T09:00+01:00"})


def test_a_payload_that_no_button_can_carry_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="no payload a button can carry"):
        payload("ask_question", topic="x" * 64)
    with pytest.raises(ValueError, match="no payload"):
        payload("greet", topic="minijob")


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "/",
        "greet",
        "/no_such_intent",
        "/greet{",
        '/greet{"topic": "minijob"}',
        '/ask_question{"topic": 7}',
        '/ask_question{"topic": ["minijob"]}',
        "/ask_question[1]",
        '/ask_question{"topic":"a\\u0000b"}',
        "/ask_question" + '{"topic":"' + "x" * 60 + '"}',
        "/distress",
    ],
)
def test_forged_payloads_are_refused(forged: str) -> None:
    with pytest.raises(UnknownButton):
        read_payload(forged)


@given(st.text(max_size=80))
def test_any_text_is_either_a_known_payload_or_refused(text: str) -> None:
    try:
        found = read_payload(text)
    except UnknownButton:
        return
    assert found.intent in PAYLOADS
    assert found.values.keys() <= PAYLOADS[found.intent]
