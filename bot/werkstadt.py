"""The five WerkStädte. Ids are the topic ids of the articles that describe them."""

from __future__ import annotations

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
