"""For each question of a form that is answered by choosing: whether a typed text is such an answer.

Without this, "Donnerstag um 10" in answer to "On which day?" might be taken for a wish to list appointments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.dialogue.actions.booking import werkstadt_named
from bot.errors import ResidentError
from bot.languages import LANGUAGES
from bot.understanding.dates import day_in, time_in
from bot.understanding.names import language_named_in

MAX_ANSWER = 80
"""Longer texts are not an answer but a message of their own."""


def answering(clock: Clock, timezone: ZoneInfo) -> Mapping[str, Callable[[str, str], bool]]:
    """By slot: whether a text (second argument: the conversation's language) answers its question."""

    def is_day(text: str, language: str) -> bool:
        try:
            return day_in(text, language, now=clock(), timezone=timezone) is not None
        except ResidentError:  # a day that does not exist is an answer too: it is refused with its reason
            return True

    def is_time(text: str, language: str) -> bool:
        today = clock().astimezone(timezone).date()
        return time_in(text, language, day=today, timezone=timezone) is not None

    checks = {
        "booking_werkstadt": lambda text, language: werkstadt_named(text) is not None,
        "booking_day": is_day,
        "booking_time": is_time,
        "intake_language": lambda text, language: text in LANGUAGES or language_named_in(text) is not None,
    }
    return {slot: _short(check) for slot, check in checks.items()}


def _short(check: Callable[[str, str], bool]) -> Callable[[str, str], bool]:
    return lambda text, language: len(text) <= MAX_ANSWER and check(text, language)
