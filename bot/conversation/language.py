"""Which language a conversation is held in: detected, confirmed by behaviour, changed at once when chosen."""

from __future__ import annotations

from dataclasses import dataclass

SURE = 0.9
"""From here one longer message is enough to change the language."""
LIKELY = 0.6
"""From here a message counts as one of the two that change it."""
WORDS = 3
"""Shorter messages never change the language: "ok", "Termin", "Jobcenter" are the same in many."""


@dataclass(frozen=True)
class Decision:
    """The conversation's language from now on, and one that was seen once and waits to be confirmed."""

    language: str
    candidate: str | None


def decide(
    *,
    current: str,
    chosen: bool,
    candidate: str | None,
    first: bool,
    detected: str,
    confidence: float,
    words: int,
) -> Decision:
    """The language after a message in `detected`.

    A person's own choice always wins. Otherwise a change needs a longer message that is surely in another
    language, or two in a row that probably are. The first message of a conversation may be short: there is
    nothing yet that it could flip.
    """
    if chosen or detected == current:
        return Decision(current, None)
    if first and confidence >= LIKELY:
        return Decision(detected, None)
    if words < WORDS or confidence < LIKELY:
        return Decision(current, candidate)
    if confidence >= SURE or detected == candidate:
        return Decision(detected, None)
    return Decision(current, detected)
