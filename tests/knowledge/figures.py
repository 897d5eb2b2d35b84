"""Finds the figures of a text so that texts of different languages can be compared.

Knows how the twelve languages write digits, thousands, decimals, days, months and paragraph signs. Number
words ("two months") are no figures. Knows no article.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from babel import Locale

# Languages that part thousands with a plain space. Elsewhere two numbers side by side are two numbers.
SPACED = ("fr", "ru", "uk", "pl", "es")
_INVISIBLE = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u00ad"))
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SECTIONS = re.compile(r"§§\s*([^)§]*?)(?=[A-ZÄÖÜ][A-Za-zÄÖÜäöü]|[)§]|$)|§\s*(\d+[a-z]?)(?![a-z])", re.MULTILINE)
_SECTION = re.compile(r"\d+[a-z]?(?![a-z0-9])")
_BOOK = re.compile(r"\bSGB\s+([IVX]+)\b")
_DAY = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NOON = re.compile(r"(?<!\d)(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b\.?", re.IGNORECASE)
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})(?::|\s?h\s?|\.(?=\d\d Uhr))(\d{2})(?!\d)")
_VIETNAMESE_MONTH = re.compile(r"tháng (\d{1,2})(?:/(\d{4}))?")
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º|-?го|-?е)?"
# Month names the standard tables do not hold: Syrian and Iraqi names, Persian spellings, inflected stems.
_ALSO: dict[str, list[str]] = {
    "ar": [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
        "تشرين الثاني", "كانون الأول",
    ],
    "fa": [
        "ژانویه", "فوریه", "مارس", "آوریل", "مه|می", "ژوئن|جون", "ژوئیه|جولای", "اوت|آگوست", "سپتامبر",
        "اکتبر", "نوامبر", "دسامبر",
    ],
    "ru": [
        r"январ\w*", r"феврал\w*", r"март\w*", r"апрел\w*", "ма[йяе]", r"июн\w*", r"июл\w*", r"август\w*",
        r"сентябр\w*", r"октябр\w*", r"ноябр\w*", r"декабр\w*",
    ],
    "uk": [
        r"січ\w*", r"лют\w*", r"берез\w*", r"квіт\w*", r"трав\w*", r"черв\w*", r"лип\w*", r"серп\w*",
        r"верес\w*", r"жовт\w*", r"листопад\w*", r"груд\w*",
    ],
    "pl": [
        r"stycz\w*", r"lut\w*", r"mar(?:zec|ca|cu)", r"kwie\w*", r"maj\w*", r"czerw\w*", r"lip\w*",
        r"sierp\w*", r"wrze\w*", r"paździ\w*", r"listopad\w*", r"grud\w*",
    ],
}  # fmt: skip


@dataclass
class Figures:
    """What a text states in figures."""

    numbers: set[str] = field(default_factory=set)
    sections: set[str] = field(default_factory=set)
    months: set[int] = field(default_factory=set)
    """Months of a date only: a month that stands alone is a word."""
    books: set[str] = field(default_factory=set)
    """Books of the SGB."""

    def all(self) -> set[str]:
        """As one set, for lists of what may or may not be said."""
        named = {f"§ {s}" for s in self.sections} | {f"SGB {b}" for b in self.books}
        return self.numbers | named | {f"month {m}" for m in self.months}


def figures(text: str, language: str) -> Figures:
    """The figures of `text`. Placeholders are none; they are compared by themselves."""
    text = _PLACEHOLDER.sub(" # ", _latin_digits(text.translate(_INVISIBLE)))
    found = Figures()
    text = _take_sections(text, found)
    found.books = set(_BOOK.findall(text))
    text = _take_dates(text, language, found)
    text = _take_clock(text, found)
    found.numbers |= {_canonical(number[0]) for number in _numbers(language).finditer(text)}
    return found


def differences(german: Figures, other: Figures) -> list[str]:
    """What `other` leaves out and what it adds, a line each."""
    ours, theirs = german.all(), other.all()
    lines = [f"{figure} is missing" for figure in sorted(ours - theirs)]
    return lines + [f"{figure} is not in the German text" for figure in sorted(theirs - ours)]


def _latin_digits(text: str) -> str:
    digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    return digits.replace("٫", ".").replace("٬", ",").replace("٪", "%")


def _take_sections(text: str, found: Figures) -> str:
    def take(match: re.Match[str]) -> str:
        found.sections |= set(_SECTION.findall(match[1])) if match[1] is not None else {match[2]}
        return " # "

    return _SECTIONS.sub(take, text)


def _take_dates(text: str, language: str, found: Figures) -> str:
    def numeric(match: re.Match[str]) -> str:
        found.months.add(int(match[2]))
        return f" {match[1]} # {match[3]} "

    def vietnamese(match: re.Match[str]) -> str:
        found.months.add(int(match[1]))
        return f" # {match[2] or ''} "

    text = _ISO_DAY.sub(numeric, _DAY.sub(numeric, text))
    if language == "vi":
        return _VIETNAMESE_MONTH.sub(vietnamese, text)
    for month, (after_day, before_number) in _months(language).items():
        if after_day.search(text) or before_number.search(text):
            found.months.add(month)
    return text


def _take_clock(text: str, found: Figures) -> str:
    def half_day(match: re.Match[str]) -> str:
        hour = int(match[1]) % 12 + (12 if match[3].lower() == "p" else 0)
        return f" {hour}:{match[2] or '00'} "

    def take(match: re.Match[str]) -> str:
        found.numbers.add(match[1].lstrip("0") or "0")
        if match[2] != "00":
            found.numbers.add(f"{int(match[1])}:{match[2]}")
        return " # "

    return _CLOCK.sub(take, _NOON.sub(half_day, text))


@cache
def _numbers(language: str) -> re.Pattern[str]:
    gaps = ".,'’\u00a0\u202f" + (" " if language in SPACED else "")
    return re.compile(
        rf"(?<!\d)\d{{1,3}}(?:[{gaps}]\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?|\d+(?:[.,]\d{{1,2}}(?!\d))?"
    )


def _canonical(written: str) -> str:
    decimals = re.search(r"[.,](\d{1,2})$", written)
    whole = re.sub(r"\D", "", written[: decimals.start()] if decimals else written)
    number = Decimal(f"{whole}.{decimals[1]}" if decimals else whole)
    return f"{number.normalize():f}"


@cache
def _months(language: str) -> dict[int, tuple[re.Pattern[str], re.Pattern[str]]]:
    months = Locale.parse(language).months
    found = {}
    for month in range(1, 13):
        names = {re.escape(months[context]["wide"][month]) for context in ("format", "stand-alone")}
        if language in _ALSO:
            names.add(_ALSO[language][month - 1])
        name = f"(?:{'|'.join(sorted(names, key=len, reverse=True))})"
        found[month] = (
            re.compile(rf"\d{{1,2}}{_ORDINAL}\s+(?:de\s+|din\s+)?{name}\b", re.IGNORECASE),
            re.compile(rf"\b{name}(?:\s+(?:de|del|din))?,?\s+(?:\d|#)", re.IGNORECASE),
        )
    return found
