"""Which language a browser asks for. Knows the header, not the person."""

from __future__ import annotations

from bot.languages import DEFAULT_LANGUAGE, LANGUAGES
from bot.texts import FALLBACK_LANGUAGE

MAX_RANGES = 20


def known_language(tag: str) -> str | None:
    """The language of ours that a tag like `ar-EG` or `UK` means."""
    code = tag.strip().replace("_", "-").partition("-")[0].lower()
    return code if code in LANGUAGES else None


def negotiated(accept_language: str | None) -> str:
    """The best of our languages for an Accept-Language header; German when it says nothing."""
    if not accept_language or accept_language.strip() == "*":
        return DEFAULT_LANGUAGE
    wanted = sorted((_quality(part), -n, part) for n, part in enumerate(accept_language.split(",")[:MAX_RANGES]))
    for quality, _, part in reversed(wanted):
        if quality > 0 and (code := known_language(part.partition(";")[0])):
            return code
    return FALLBACK_LANGUAGE


def _quality(part: str) -> float:
    _, _, weight = part.partition(";q=")
    try:
        return float(weight) if weight else 1.0
    except ValueError:
        return 0.0
