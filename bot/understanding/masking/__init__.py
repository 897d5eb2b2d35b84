"""Takes out of a question what could lead to a person: names, numbers, addresses, links. Strict: when in doubt, out.

What is left may be read by the people who write articles. Knows no gap and no database.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.understanding.known_words import known_words
from bot.understanding.ngrams import folded

NAME, NUMBER, MAIL, LINK, ADDRESS = "‹name›", "‹number›", "‹mail›", "‹link›", "‹address›"
LONGEST = 400
"""Characters of a masked text; nobody reads more of it in a list."""
MOST_NAMES = 4
"""Words of one name."""
STREET_WORDS = 2
"""So many words may stand between a street's word and its number."""

COMPOUND, COMPOUND_END = 11, 6
"""A word of so many letters that ends with a known one of so many is no name."""

_WORDS = Path(__file__).parent / "names.yml"
_WORD = re.compile(r"[^\W\d_]+")
_SOLID = re.compile(r"\S+")
_LINK = re.compile(r"://|^www\.|[^\W_]{2,}\.[^\W\d_]{2,}(?:[/:?#]|\W*$)", re.IGNORECASE)
_STREET_ENDINGS = ("strasse", "weg", "platz", "allee", "gasse")
_STOP = re.compile(r"[.,;:!?\n()،؛؟/]")


@dataclass(frozen=True)
class _Patterns:
    sure: tuple[tuple[str, ...], ...]
    likely: tuple[tuple[str, ...], ...]
    ends: frozenset[str]
    streets: frozenset[str]


@dataclass(frozen=True)
class _Word:
    text: str
    start: int
    end: int
    keys: tuple[str, ...]
    """The word folded: ligatures and the like may make several of one."""


def masked(text: str, *, known: Container[str] | None = None) -> str:
    """`text` without what could lead to a person.

    Reads all our texts at the first call: make it beside the event loop.

    Args:
        known: The folded words that are no names; those of our own texts if not given.
    """
    known = known_words() if known is None else known
    # Compatibility forms first: full-width digits and letters are digits and letters.
    text = " ".join(unicodedata.normalize("NFKC", text).split())
    hidden = [*_solid(text)]
    words = [_Word(m[0], m.start(), m.end(), tuple(folded(m[0]).split())) for m in _WORD.finditer(text)]
    hidden += _streets(words, hidden)
    hidden += _names(text, words, known)
    return _without(text, hidden)[:LONGEST]


_Span = tuple[int, int, str]


def _solid(text: str) -> Iterator[_Span]:
    """Whatever stands without a space around a digit, an at sign or a link."""
    for found in _SOLID.finditer(text):
        if "@" in found[0]:
            yield found.start(), found.end(), MAIL
        elif _LINK.search(found[0]):
            yield found.start(), found.end(), LINK
        elif any(c.isnumeric() for c in found[0]):
            yield found.start(), found.end(), NUMBER


def _streets(words: list[_Word], hidden: list[_Span]) -> Iterator[_Span]:
    """A street's name beside a number: "Musterstraße 5", "12 rue des Fleurs", "улица Ленина 3"."""
    streets = _patterns().streets
    numbers = [(start, end) for start, end, sort in hidden if sort == NUMBER]
    for at, word in enumerate(words):
        is_bare = not streets.isdisjoint(word.keys)
        if not is_bare and not any(key.endswith(_STREET_ENDINGS) for key in word.keys):
            continue
        first = words[max(at - 1, 0)] if is_bare else word
        last = words[min(at + STREET_WORDS, len(words) - 1)]
        for start, end in numbers:
            if start >= word.end and sum(word.end <= other.start < start for other in words) <= STREET_WORDS:
                yield first.start, end, ADDRESS
            elif end <= word.start and sum(end <= other.start < word.start for other in words) <= 1:
                yield start, last.end, ADDRESS


def _names(text: str, words: list[_Word], known: Container[str]) -> Iterator[_Span]:
    patterns = _patterns()
    keys = [key for word in words for key in word.keys]
    owner = [at for at, word in enumerate(words) for _ in word.keys]
    for place in range(len(keys)):
        for introduced, is_sure in ((patterns.sure, True), (patterns.likely, False)):
            for phrase in introduced:
                after = place + len(phrase)
                if tuple(keys[place:after]) == phrase and after < len(keys):
                    yield from _following(text, words[owner[after] :], known, is_sure=is_sure)
    for word in words:
        if word.text[0].isupper() and not _is_known(word, known):
            yield word.start, word.end, NAME


def _following(text: str, words: list[_Word], known: Container[str], *, is_sure: bool) -> Iterator[_Span]:
    """The words of a name that is introduced: the first one at any rate where that is sure."""
    ends = _patterns().ends
    for count, word in enumerate(words[:MOST_NAMES]):
        if count and (_STOP.search(text[words[count - 1].end : word.start]) or ends.issuperset(word.keys)):
            return
        if not is_sure and _is_known(word, known):
            return
        yield word.start, word.end, NAME


def _is_known(word: _Word, known: Container[str]) -> bool:
    return all(key in known or _is_compound(key, known) for key in word.keys)


def _is_compound(key: str, known: Container[str]) -> bool:
    """A German noun made of a known one, "drohnenführerschein": what is new about a question is often such a word."""
    return len(key) >= COMPOUND and any(key[at:] in known for at in range(3, len(key) - COMPOUND_END + 1))


def _without(text: str, hidden: list[_Span]) -> str:
    """The text with each run of hidden places replaced by what it was."""
    out: list[str] = []
    at, last = 0, ""
    for start, end, sort in sorted(hidden):
        if end <= at:
            continue
        between = text[at:start] if start > at else ""
        if last != sort or between.strip():
            out += [between, sort]
        at, last = end, sort
    return "".join([*out, text[at:]])


@functools.cache
def _patterns() -> _Patterns:
    content = yaml.safe_load(_WORDS.read_text("utf-8"))
    sure, likely = (tuple(tuple(_keys(phrase)) for phrase in content[name]) for name in ("sure", "likely"))
    ends, streets = (frozenset(_keys(content[name])) for name in ("ends", "streets"))
    return _Patterns(sure, likely, ends, streets)


def _keys(text: str) -> list[str]:
    return [key for word in _WORD.findall(unicodedata.normalize("NFKC", text)) for key in folded(word).split()]
