"""What counts as an answer to each question of the intake form. Knows no dialogue and stores nothing."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from bot.errors import ResidentError
from bot.phones import phone_number

CONSENT_VERSION = "2026-11-22"
"""The date of the consent text in the catalogues (`intake-consent`); raise it whenever its meaning changes."""
LIMITS = {"name": 100, "contact": 120, "language": 60, "topic": 300, "note": 2000}
_MAIL = re.compile(r"[^@\s<>()]{1,64}@[^@\s<>()]+\.[^@\s<>().]{2,}")


class Situation(StrEnum):
    """What a person lives on."""

    EMPLOYED = "employed"
    SELF_EMPLOYED = "self_employed"
    UNEMPLOYED_SGB2 = "unemployed_sgb2"
    UNEMPLOYED_SGB3 = "unemployed_sgb3"
    OTHER = "other"


class AnswerTooLong(ResidentError):
    """The answer is longer than the question takes."""

    key = "answer_too_long"


class AnswerEmpty(ResidentError):
    """Nothing readable is left of the answer."""

    key = "answer_empty"


class NoContact(ResidentError):
    """The text is neither a phone number that exists nor a mail address."""

    key = "no_contact"


def checked(question: str, text: str) -> str:
    """The answer as it is stored.

    Raises:
        AnswerEmpty, AnswerTooLong, NoContact: It cannot be taken; the question is asked again.
    """
    plain = _plain(text)
    if not plain:
        raise AnswerEmpty
    if len(plain) > LIMITS[question]:
        raise AnswerTooLong(limit=LIMITS[question])
    return _contact(plain) if question == "contact" else plain


def _plain(text: str) -> str:
    """Without control characters and surrounding space; letters of all scripts stay."""
    kept = "".join(c if unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn") else " " for c in text)
    return re.sub(r"\s+", " ", kept).strip()


def _contact(text: str) -> str:
    """A mail address as typed, or a phone number in international form ("+49 341 …")."""
    if _MAIL.fullmatch(text):
        return text
    number = phone_number(text)
    if number is None:
        raise NoContact
    return number
