"""A text as a row of marks: which words mean a weekday, a month, "next", "after" … in one language.

Knows spelling (missing accents, foreign digits, one slip of the finger) and the tables in `vocabulary/`.
Does not know what the marks add up to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.languages import LANGUAGES

VOCABULARY = Path(__file__).parent / "vocabulary"
MAX_TEXT = 500
"""Whoever names a day names it early; what comes later is not read."""

LONG = 6
"""From this many letters on, a weekday or month with a typing slip is still recognised."""

# People who write to an office in Leipzig mix in German and English, and other languages of their script.
_MIXED_IN = ("de", "en")
_SCRIPTS = ((re.compile(r"[\u0600-\u06ff]"), ("ar", "fa")), (re.compile(r"[\u0400-\u04ff]"), ("ru", "uk")))
_AMOUNTS = ("%", "€", "$", "§")

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_NOTHING_MEANT: Mapping[str, Any] = {}

# Letters that Unicode does not take apart, and Arabic letters that people type for one another.
_SAME = str.maketrans({
    "đ": "d", "ł": "l", "ı": "i", "ø": "o", "æ": "ae", "œ": "oe",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ء": None, "ـ": None,
    "’": "'", "ʼ": "'", "`": "'", "´": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "−": "-",
})  # fmt: skip

_TOKEN = re.compile(
    r"""(?P<year_first>\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d))
    |(?P<full>\d{1,2}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{4}|[./-]\d{2})(?![\d:]|[./-]\d))
    |(?P<dotted>\d{1,2}\.\s?\d{1,2}\.(?!\d))
    |(?P<clock>\d{1,2}(?::\s?|\s?[hg]\s?)\d{2}(?::\d{2})?(?!\d))
    |(?P<short>(?<![\d.,/:-])\d{1,2}[./]\d{1,2}(?![\d]|[./,]\d))
    |(?P<number>\d+)
    |(?P<word>[^\W\d_]+)
    |(?P<dash>-)""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Mark:
    """A piece of a text and what it can mean: "bis" is both "before" and the middle of a range."""

    meanings: Mapping[str, Any] = field(default_factory=dict)
    raw: str = ""
    dotted: bool = False
    """A number with a full stop right behind it, as in "24."."""

    def is_a(self, *kinds: str) -> bool:
        """Whether it can mean one of these."""
        return any(kind in self.meanings for kind in kinds)

    def __getitem__(self, kind: str) -> Any:
        return self.meanings[kind]


NOTHING = Mark()
UNKNOWN = Mark({"unknown": None})


class Row(list[Mark]):
    """The marks of a text, in order."""

    def at(self, position: int) -> Mark:
        """The mark there; `NOTHING` before the first and behind the last."""
        return self[position] if 0 <= position < len(self) else NOTHING

    def near(self, position: int, step: int = 1, *, skip: tuple[str, ...] = ("filler",)) -> int:
        """The position of the neighbour, not counting the kinds in `skip`; outside the row if there is none."""
        position += step
        while self.at(position).is_a(*skip):
            position += step
        return position

    def has(self, *kinds: str) -> bool:
        """Whether any mark can mean one of these."""
        return any(mark.is_a(*kinds) for mark in self)


@dataclass
class _Node:
    meanings: dict[str, Any] = field(default_factory=dict)
    following: dict[str, _Node] = field(default_factory=dict)


class Lexicon:
    """What the words of one language mean, phrases of several words included. The longest phrase wins."""

    def __init__(self, language: str, table: dict[str, Any]) -> None:
        self.language = language
        self._root = _Node()
        self._long: dict[str, _Node] = {}
        self._prefixes = _listed(table.get("prefixes", ""))
        self._suffixes = _listed(table.get("suffixes", ""))
        for phrase, kind, value in _entries(table):
            self._add(phrase, kind, value)

    def match(self, tokens: list[str], start: int) -> tuple[int, Mapping[str, Any]]:
        """How many tokens from `start` on form the longest known phrase, and what it means."""
        node, best = self._root, (0, dict[str, Any]())
        for length, token in enumerate(tokens[start:], 1):
            found = self._step(node, token)
            if found is None:
                break
            node = found
            if node.meanings:
                best = (length, node.meanings)
        return best

    def kinds(self) -> dict[str, set[Any]]:
        """What the language has words for, and with which values."""
        found: dict[str, set[Any]] = {}
        nodes = [self._root]
        while nodes:
            node = nodes.pop()
            for kind, value in node.meanings.items():
                found.setdefault(kind, set()).add(value)
            nodes += node.following.values()
        return found

    def _step(self, node: _Node, token: str) -> _Node | None:
        if token in node.following:
            return node.following[token]
        for form in self._stems(token):
            if form in node.following:
                return node.following[form]
        return self._misspelt(token) if node is self._root else None

    def _stems(self, token: str) -> Iterator[str]:
        # Short stems are other words: Turkish "dünya" is not "dün" with an ending.
        for prefix in self._prefixes:
            if token.startswith(prefix) and len(token) - len(prefix) >= 3:
                yield token[len(prefix) :]
        for suffix in self._suffixes:
            if token.endswith(suffix) and len(token) - len(suffix) >= 4:
                yield token[: -len(suffix)]

    def _misspelt(self, token: str) -> _Node | None:
        if len(token) < LONG:
            return None
        close = [node for word, node in self._long.items() if _one_slip(token, word)]
        meanings = [node.meanings for node in close]
        return close[0] if close and all(meaning == meanings[0] for meaning in meanings) else None

    def _add(self, phrase: str, kind: str, value: Any) -> None:
        node = self._root
        tokens = [match.group() for match in _TOKEN.finditer(plain(phrase))]
        for token in tokens:
            node = node.following.setdefault(token, _Node())
        node.meanings.setdefault(kind, value)
        if kind in ("weekday", "month") and len(tokens) == 1 and len(tokens[0]) >= LONG:
            self._long[tokens[0]] = node


@cache
def lexicon(language: str) -> Lexicon:
    """The words of one of the twelve languages for days and times, read when first needed."""
    return lexicon_in(VOCABULARY, language)


def lexicon_in(folder: Path, language: str) -> Lexicon:
    """The words of a language in a folder of tables."""
    path = folder / f"{language}.yml"
    # BaseLoader makes strings only: "on" (Turkish: ten) stays a word and a key like -30 is converted below.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    table = yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506 - our own file, strings only
    return Lexicon(language, table)


def languages_of(text: str, language: str) -> list[str]:
    """In which languages to read a text, in order: the person's own, then those that may be mixed in."""
    languages = [language] if language in LANGUAGES else []
    for script, users in _SCRIPTS:
        if script.search(text[:MAX_TEXT]):
            languages += users
    return list(dict.fromkeys([*languages, *_MIXED_IN]))


def read(text: str, words: Lexicon) -> Row:
    """The text as marks; a word nobody knows becomes a mark that is "unknown"."""
    source = plain(text)
    matches = list(_TOKEN.finditer(source))
    tokens = [match.group() for match in matches]
    row = Row()
    position = 0
    while position < len(tokens):
        length, meanings = 0, _NOTHING_MEANT
        if matches[position].lastgroup in ("word", "number"):
            length, meanings = words.match(tokens, position)
        row.append(Mark(meanings, tokens[position]) if length else _literal(matches[position], source))
        position += length or 1
    return row


def plain(text: str) -> str:
    """The text without case, accents and vowel signs, with ASCII digits, at most `MAX_TEXT` characters."""
    folded = unicodedata.normalize("NFKD", text.strip()[:MAX_TEXT].casefold())
    letters = "".join(_ascii_digit(c) for c in folded if unicodedata.category(c) not in ("Mn", "Cf", "Cs"))
    letters = letters.translate(_SAME)[:MAX_TEXT]
    letters = re.sub(r"(?<=[\u0400-\u04ff])'(?=[\u0400-\u04ff])", "", letters)
    # A hyphen joins words ("après-midi", "24-го"), but between two numbers it is a range.
    return re.sub(r"(?<=\w)-(?=[^\W\d_])", " ", letters)


def _ascii_digit(character: str) -> str:
    return str(unicodedata.digit(character)) if unicodedata.category(character) == "Nd" else character


def _literal(match: re.Match[str], source: str) -> Mark:
    kind, raw = match.lastgroup or "", match.group()
    numbers = [int(n) if len(n) <= 4 else -1 for n in re.findall(r"\d+", raw)]
    if kind == "year_first":
        return Mark({"date": (numbers[0], numbers[1], numbers[2])}, raw)
    if kind == "full":
        year = numbers[2] + (2000 if numbers[2] < 100 else 0)
        return Mark({"date": (year, numbers[1], numbers[0])}, raw)
    if kind == "dotted":
        return Mark({"date": (None, numbers[1], numbers[0])}, raw)
    if kind in ("clock", "short"):
        return Mark({kind: (numbers[0], numbers[1])}, raw)
    if kind == "number" and not _is_no_hour(match, source):
        return Mark({"number": numbers[0]}, raw, dotted=source[match.end() : match.end() + 1] == ".")
    return Mark({"and" if kind == "dash" else "unknown": None}, raw)


def _is_no_hour(match: re.Match[str], source: str) -> bool:
    """The 3 in "mat3am" is an Arabic letter, the 2 in "A2" a level: neither is an hour, nor is 20 %."""
    if source[match.end() : match.end() + 1] in _AMOUNTS or source[match.start() - 1 : match.start()] in _AMOUNTS:
        return True
    before, behind = source[max(0, match.start() - 2) : match.start()], source[match.end() : match.end() + 1]
    if not before[-1:].isascii() or not before[-1:].isalpha():
        return False
    return len(before) < 2 or not before[0].isalpha() or (behind.isascii() and behind.isalpha())


def _entries(table: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Every phrase of a table, its kind and its value: the key it stands under."""
    for kind, content in table.items():
        if kind in ("prefixes", "suffixes"):
            continue
        groups = {"": content} if isinstance(content, str) else content
        for key, phrases in groups.items():
            value = WEEKDAYS.index(key) if key in WEEKDAYS else _number_or_word(key)
            for phrase in _listed(phrases):
                yield phrase, kind, value


def _number_or_word(key: str) -> int | str:
    return int(key) if key.lstrip("-").isdigit() else key


def _listed(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split(",") if phrase.strip()]


def _one_slip(typed: str, word: str) -> bool:
    """One letter missing, too many or swapped with its neighbour; in long words also one wrong letter.

    Short words with one other letter are other words ("Sorgen" is not "morgen").
    """
    if typed[0] != word[0] or abs(len(typed) - len(word)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    if len(typed) != len(word):
        shorter, longer = sorted((typed, word), key=len)
        return longer[:at] + longer[at + 1 :] == shorter
    swapped = word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
    return typed == swapped or (len(word) >= 8 and typed[at + 1 :] == word[at + 1 :])
