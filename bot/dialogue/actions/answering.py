"""For each question of a form that is answered by choosing: whether a typed text is such an answer.

Without this, "Donnerstag um 10" in answer to "When?" might be taken for a wish to list appointments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.dialogue.actions.choosing import is_about_times
from bot.dialogue.actions.joining import is_about_waiting
from bot.languages import LANGUAGES
from bot.understanding.names import language_named_in
from bot.werkstadt import werkstadt_in, werkstadt_named

MAX_ANSWER = 80
"""Longer texts are not an answer but a message of their own."""
FEWEST_DIGITS = 4
"""Whoever types so many means a telephone number, right or wrong."""


def answering(clock: Clock, timezone: ZoneInfo) -> Mapping[str, Callable[[str, str], bool]]:
    """By slot: whether a text (second argument: the conversation's language) answers its question."""

    def is_time(text: str, language: str) -> bool:
        return is_about_times(text, language, now=clock(), timezone=timezone)

    def is_wait(text: str, language: str) -> bool:
        return is_about_waiting(text, language, now=clock(), timezone=timezone)

    def is_phone(text: str, language: str) -> bool:
        return sum(map(str.isdecimal, text)) >= FEWEST_DIGITS

    def is_contact(text: str, language: str) -> bool:
        return "@" in text or is_phone(text, language) or len(text.split()) == 1

    checks = {
        "booking_werkstadt": lambda text, language: (werkstadt_named(text) or werkstadt_in(text)) is not None,
        "booking_time": is_time,
        "booking_phone": is_phone,
        "booking_confirmed": is_time,
        "waiting_times": is_wait,
        "waiting_phone": is_phone,
        "intake_language": lambda text, language: text in LANGUAGES or language_named_in(text) is not None,
    }
    # A contact may be refused for its length, but it is not another question for that.
    return {slot: _short(check) for slot, check in checks.items()} | {"intake_contact": is_contact}


def _short(check: Callable[[str, str], bool]) -> Callable[[str, str], bool]:
    return lambda text, language: len(text) <= MAX_ANSWER and check(text, language)
