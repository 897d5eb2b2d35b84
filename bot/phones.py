"""Telephone numbers as people type them: with any digits, with words around them. Stores nothing."""

from __future__ import annotations

import phonenumbers

COUNTRY = "DE"
"""A number without a country is a German one."""

MOST_CHARACTERS = 120


def phone_number(text: str) -> str | None:
    """The one number in `text` in international form ("+49 341 …"); `None` if there is none that can be called.

    Letters are no digits here: in "0341 123456 bitte" the last word is not dialled.
    """
    matches = phonenumbers.PhoneNumberMatcher(text[:MOST_CHARACTERS], COUNTRY)
    found = {
        phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.INTERNATIONAL) for match in matches
    }
    return str(found.pop()) if len(found) == 1 else None
