"""Whether a message asks what an official term means ("was ist eine Gewerbeanmeldung?"), and which.

The ways of asking stand in `definitions.yml`; the terms are given. Knows spelling: case, accents, other alphabets,
endings, one slip of the finger or two. A message that asks anything else about a term names none here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.errors import OperatorError
from bot.languages import LANGUAGES
from bot.understanding.ngrams import folded
from bot.understanding.transliteration import latin, skeleton

# libyaml's loader is ten times faster; without it the plain one reads the same.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FILE = Path(__file__).with_name("definitions.yml")
GAP = "…"
MOST_WORDS = 14
LONG, LONGEST = 5, 10
"""From so many letters on, one slip or two are forgiven."""
BONES = 4
"""So many consonants tell a German word that is written in another alphabet."""
_ENDINGS = ("en", "er", "es", "e", "n", "s")
_MIXED_IN = ("de", "en")


@dataclass(frozen=True)
class Asking:
    """How one language asks for a meaning."""

    patterns: tuple[re.Pattern[str], ...]
    around: frozenset[str]


def prepare() -> None:
    """Read the ways of asking, so that no message waits for them.

    Raises:
        OperatorError: The file cannot be used.
    """
    _asking()


def term_asked_for(text: str, languages: Iterable[str], terms: Iterable[str]) -> str | None:
    """The one of `terms` whose meaning `text` asks for; `None` if it asks for none of them.

    Args:
        languages: Those the message may be in, the likeliest first; German and English are tried anyway.
    """
    words = _words(text)
    if not 1 < len(words) <= MOST_WORDS:
        return None
    known = tuple(terms)
    for language in dict.fromkeys((*languages, *_MIXED_IN)):
        for named in _named(" ".join(words), _asking()[language]):
            if found := _nearest(named, known):
                return found
    return None


def _named(text: str, asking: Asking) -> Iterator[str]:
    """What stands in the gap of every way of asking that fits, without what may stand around a word."""
    for pattern in asking.patterns:
        if found := pattern.fullmatch(text):
            words = found["gap"].split()
            while words and words[0] in asking.around:
                words.pop(0)
            while words and words[-1] in asking.around:
                words.pop()
            if words:
                yield " ".join(words)


def _nearest(named: str, terms: tuple[str, ...]) -> str | None:
    """The term that is meant, if it is the only one as near."""
    found = {term: distance for term in terms if (distance := _distance(_joined(named), term)) is not None}
    best = min(found.values(), default=None)
    nearest = [term for term, distance in found.items() if distance == best]
    return nearest[0] if len(nearest) == 1 else None


def _distance(named: str, term: str) -> int | None:
    """The slips between two words: none for another ending or another alphabet; `None` where they are too many."""
    written = _joined(" ".join(_words(term)))
    if named == written or any(named == written + ending or named + ending == written for ending in _ENDINGS):
        return 0
    bones = skeleton(named)
    if latin(named) != named and len(bones) >= BONES and bones == skeleton(written):
        return 0
    forgiven = 0 if len(written) < LONG else 1 if len(written) < LONGEST else 2
    found = slips(named, written, most=forgiven + 1)
    return found if found <= forgiven else None


def slips(one: str, other: str, *, most: int) -> int:
    """How many letters must be changed, added, left out or swapped with their neighbour; at most `most`."""
    if abs(len(one) - len(other)) >= most:
        return most
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if last and i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(text))


def _joined(text: str) -> str:
    return text.replace(" ", "")


@cache
def _asking() -> Mapping[str, Asking]:
    """The ways of asking of every language, read when first asked for.

    Raises:
        OperatorError: The file cannot be used.
    """
    table = yaml.load(FILE.read_text("utf-8"), _LOADER)  # noqa: S506 - a safe loader, in C or in Python
    if not isinstance(table, dict) or set(table) != set(LANGUAGES):
        raise OperatorError(f"{FILE.name}: expected an entry for each of {', '.join(LANGUAGES)}")
    return {language: _read(language, entry) for language, entry in table.items()}


def _read(language: str, entry: Any) -> Asking:
    if not isinstance(entry, dict) or set(entry) != {"patterns", "around"}:
        raise OperatorError(f"{FILE.name}: {language}: expected patterns and around")
    patterns = []
    for written in entry["patterns"]:
        before, gap, after = str(written).partition(GAP)
        if not gap or not (before.strip() or after.strip()):
            raise OperatorError(f"{FILE.name}: {language}: {written!r} needs one {GAP} and a word beside it")
        parts = (re.escape(" ".join(_words(part))) for part in (before, after))
        patterns.append(re.compile(" ?".join(("{}", "(?P<gap>.+?)", "{}")).format(*parts)))
    return Asking(tuple(patterns), frozenset(word for text in entry["around"] for word in _words(text)))
