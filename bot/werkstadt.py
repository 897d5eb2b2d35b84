"""The five WerkStädte. Ids are the topic ids of the articles that describe them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum


class WerkStadt(StrEnum):
    """One of the five offices that advise; its value is stored and stands in button payloads."""

    UNTERNEHMEN = "unternehmenswerkstadt"
    STANDORT = "werkstadt_standort"
    ARBEIT = "werkstadt_arbeit"
    KOMPETENZ = "kompetenzwerkstadt"
    KONZEPT = "konzeptwerkstadt"

    @property
    def label(self) -> str:
        """The proper name, the same in every language."""
        return LABELS[self]


LABELS = {
    WerkStadt.UNTERNEHMEN: "UnternehmensWerkStadt",
    WerkStadt.STANDORT: "WerkStadt Standort",
    WerkStadt.ARBEIT: "WerkStadt Arbeit",
    WerkStadt.KOMPETENZ: "KompetenzWerkStadt",
    WerkStadt.KONZEPT: "KonzeptWerkStadt",
}
# However it is written: "unternehmenswerkstadt", "Unternehmens WerkStadt", "unternehmens-werkstadt".
_WRITTEN: Mapping[WerkStadt, re.Pattern[str]] = {
    werkstadt: re.compile(rf"\b{'[ _-]?'.join(re.findall('[A-Z][a-z]+', label))}\b", re.IGNORECASE)
    for werkstadt, label in LABELS.items()
}


def werkstadt_named(text: str) -> WerkStadt | None:
    """The WerkStadt that a text is the id or the name of."""
    return next((werkstadt for werkstadt, name in _WRITTEN.items() if name.fullmatch(text.strip())), None)


def werkstadt_in(text: str) -> WerkStadt | None:
    """The one WerkStadt that a sentence mentions."""
    found = [werkstadt for werkstadt, name in _WRITTEN.items() if name.search(text)]
    return found[0] if len(found) == 1 else None


def without_names(text: str) -> str:
    """What a sentence says besides the names of WerkStädte."""
    for name in _WRITTEN.values():
        text = name.sub(" ", text)
    return " ".join(text.split())
