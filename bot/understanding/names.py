"""Which language a text names: "let's speak Arabic", "auf Türkisch bitte", "по-украински". Names come from CLDR."""

from __future__ import annotations

import functools
import re
import unicodedata

from babel import Locale

from bot.languages import LANGUAGES

# Forms that CLDR does not list: the stem of an adverb or adjective that people use instead of the noun.
STEMS = {
    "de": (
        "nemeck",
        "niemieck",
        "немец",
        "німець",
        "german",
        "aleman",
        "allemand",
        "almanc",
        "آلمان",
        "ألمان",
        "المان",
    ),
    "en": (
        "ingles",
        "angiel",
        "англи",
        "англі",
        "englez",
        "anglais",
        "ingiliz",
        "انجليز",
        "إنجليز",
        "انگلیس",
    ),
    "ar": ("arab", "عرب", "араб"),
    "tr": ("turk", "turec", "турец", "турец", "ترك", "ترک"),
    "ru": ("russ", "rus", "росій", "русск", "روس"),
    "uk": ("ukrain", "україн", "украин", "أوكران", "اوكران", "اوکراین"),
    "vi": ("vietnam", "viet", "вьетнам", "wietnam", "فيتنام", "ویتنام"),
    "fa": ("pers", "farsi", "dari", "перс", "фарси", "فارس", "دری"),
    "pl": ("poln", "polsk", "polish", "poloni", "польс", "polonez", "بولند", "لهستان"),
    "ro": ("rumän", "ruman", "roman", "румын", "румун", "romen", "roumain", "رومان"),
    "es": ("span", "espan", "hiszpan", "испан", "іспан", "ispanyol", "إسبان", "اسپانیا"),
    "fr": ("franz", "franc", "french", "fransiz", "француз", "فرنس", "فرانس"),
}


def language_named_in(text: str) -> str | None:
    """The code of the one language of the twelve that `text` names; `None` for none or several."""
    plain = _plain(text)
    found = {code for code, pattern in _patterns().items() if pattern.search(plain)}
    return found.pop() if len(found) == 1 else None


@functools.cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {code: re.compile(rf"(?<!\w)(?:al-?|ال)?(?:{'|'.join(sorted(_names(code)))})") for code in LANGUAGES}


def _names(code: str) -> set[str]:
    names = {_plain(LANGUAGES[code].name), *map(_plain, STEMS[code])}
    names |= {_plain(Locale(other).languages[code]) for other in LANGUAGES}
    return {re.escape(name) for name in names if name}


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("ı", "i")
