"""The languages people write to us in: their own names, direction and CLDR locale. Knows no sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True)
class Language:
    """One of the languages every text of the program exists in."""

    code: str
    name: str
    """What its speakers call it; shown on buttons."""
    direction: Direction = "ltr"


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("de", "Deutsch"),
        Language("en", "English"),
        Language("ar", "العربية", "rtl"),
        Language("tr", "Türkçe"),
        Language("ru", "Русский"),
        Language("uk", "Українська"),
        Language("vi", "Tiếng Việt"),
        Language("fa", "فارسی", "rtl"),
        Language("pl", "Polski"),
        Language("ro", "Română"),
        Language("es", "Español"),
        Language("fr", "Français"),
    )
}
DEFAULT_LANGUAGE = "de"


def direction_of(code: str) -> Direction:
    """The writing direction of `code`; left to right for languages outside the twelve."""
    language = LANGUAGES.get(code)
    return language.direction if language else "ltr"
