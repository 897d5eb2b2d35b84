"""What the words of a message can be: cues for what is asked, words that name no matter, or anything else.

Knows spelling (case, accents, Latin letters for other alphabets, one slip of the finger) and the tables in
`vocabulary/`; does not know what was answered before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from bot.errors import OperatorError
from bot.languages import LANGUAGES
from bot.understanding.known_words import known_words
from bot.understanding.ngrams import folded
from bot.understanding.transliteration import latin, skeleton

# libyaml's loader is ten times faster; without it the plain one reads the same.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
VOCABULARY = Path(__file__).parent / "vocabulary"
LONG = 4
"""From so many letters on, a word with one slip is still recognised."""
SHORTEST = 3
"""What is left of a word without its prefix has at least so many letters."""
ENDING = 3
"""So many letters more are another ending of the same word."""
BONES = 4
"""So many consonants tell a word of another alphabet that is typed in Latin letters."""
_APART = str.maketrans("'’-\u200c", "    ")
GAP = 2
"""So many words may stand between two words of a phrase."""


K = TypeVar("K", int, str)


class Aspect(StrEnum):
    """What can be asked about a matter."""

    COST = "cost"
    AMOUNT = "amount"
    PLACE = "place"
    TIME = "time"
    DOCUMENTS = "documents"
    START = "start"
    WHO = "who"
    ONLINE = "online"
    CONDITIONS = "conditions"
    CONSEQUENCE = "consequence"


@dataclass(frozen=True)
class Cue:
    """A phrase that asks for an aspect; each word as in the table, a star standing for any ending.

    Attributes:
        weak: It asks for the aspect only where nothing clearer stands beside it.
    """

    words: tuple[str, ...]
    aspect: Aspect
    weak: bool = False


class Vocabulary:
    """The cues and the neutral words of one language, those of another one's cues added where they are mixed in.

    Args:
        mixed: Cues of another language that people put into this one: "hangi Unterlagen lazım".
    """

    def __init__(self, language: str, table: Mapping[str, Any], mixed: Sequence[Cue] = ()) -> None:
        self.own = tuple(sorted(_cues(table), key=lambda cue: -len(cue.words)))
        self.cues = tuple(sorted((*self.own, *mixed), key=lambda cue: -len(cue.words)))
        self._neutral = frozenset(_words(table["neutral"]))
        self._prefixes = tuple(folded(prefix) for prefix in table.get("prefixes", ()))
        self._accents = bool(table.get("accents"))
        written = self._neutral | {word for cue in self.cues for word in cue.words}
        stems = {word for word in written if word.endswith("*")}
        self._stems = tuple((folded(word[:-1]), word) for word in stems)
        self._whole = _indexed((folded(word), word) for word in written - stems)
        long = [word for word in self._whole if len(word) >= LONG]
        self._by_length = _indexed((len(word), word) for word in long)
        self._by_start = _indexed((word[:LONG], word) for word in long)
        self._bones = _indexed((bones, word) for word in written if (bones := _bones(word)))

    def exact(self, words: Sequence[str]) -> bool:
        """Whether accents tell the words of this message apart: "tiền con" is not "tiền còn"."""
        return self._accents and any(folded(word) != word for word in words)

    def forms(self, word: str, *, exact: bool = False) -> frozenset[str]:
        """Every word of the tables that a word of a message may be.

        Args:
            exact: Its accents are as the person wants them; otherwise they may be missing or wrong.
        """
        token = folded(word)
        if not token.isalpha():
            # Arabic in Latin letters has digits ("3alay"); any other word with digits names something.
            return self._whole.get(token, frozenset())
        if exact:
            return self._spelt(token) & {word}
        found = self._spelt(token)
        for prefix in self._prefixes:
            if token.startswith(prefix) and len(token) - len(prefix) >= SHORTEST:
                found |= self._spelt(token.removeprefix(prefix))
        if not found and len(token) >= LONG and token not in known_words():
            # A word of our own texts is no slip: "podatki" (taxes) is not "podati" (to hand in).
            found = self._slipped(token) or self._inflected(token)
        if not found and token.isascii():
            found = self._bones.get(skeleton(token), frozenset())
        return found

    def is_neutral(self, forms: frozenset[str]) -> bool:
        """Whether a word with these forms names no matter of its own."""
        return not forms.isdisjoint(self._neutral)

    def _spelt(self, token: str) -> frozenset[str]:
        stems = frozenset(word for stem, word in self._stems if token.startswith(stem))
        return self._whole.get(token, frozenset()) | stems

    def _slipped(self, token: str) -> frozenset[str]:
        lengths = range(len(token) - 1, len(token) + 2)
        near = [self._whole[word] for at in lengths for word in self._by_length.get(at, ()) if one_slip(token, word)]
        stems = frozenset(word for stem, word in self._stems if len(stem) >= LONG and _slipped_stem(token, stem))
        return stems.union(*near)

    def _inflected(self, token: str) -> frozenset[str]:
        alike = self._by_start.get(token[:LONG], ())
        return frozenset().union(*(self._whole[word] for word in alike if _same_stem(token, word)))


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of `language`, read when first asked for; German cues are understood everywhere.

    Raises:
        OperatorError: The file cannot be used; the text names it and the reason.
    """
    mixed = () if language == "de" else vocabulary("de").own
    return Vocabulary(language, _read(language), mixed)


def examples(language: str) -> list[tuple[str, Aspect]]:
    """Whole sentences of `language` that ask on, with what each asks for.

    Raises:
        OperatorError: The file cannot be used.
    """
    return [(text, Aspect(aspect)) for aspect, texts in _read(language).get("examples", {}).items() for text in texts]


def plain(text: str) -> str:
    """`text` in lower case and composed; accents stay, marks that belong to no letter (Arabic vowels) do not."""
    composed = unicodedata.normalize("NFC", text.casefold())
    return "".join(c for c in composed if not unicodedata.combining(c))


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter: another one, one more, one less, or two neighbours swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )


def _slipped_stem(token: str, stem: str) -> bool:
    lengths = range(len(stem) - 1, min(len(stem) + 1, len(token)) + 1)
    return token[0] == stem[0] and any(one_slip(token[:length], stem) for length in lengths)


def _same_stem(token: str, whole: str) -> bool:
    shared = next(
        (at for at, (a, b) in enumerate(zip(token, whole, strict=False)) if a != b), min(len(token), len(whole))
    )
    return shared >= max(LONG, len(whole) - 2) and len(token) - shared <= ENDING


def _bones(word: str) -> str:
    """The consonants of a word of another alphabet, so that "dokumenty" finds "документы"; "" where too few."""
    written = folded(word.removesuffix("*"))
    bones = skeleton(written)
    return bones if len(bones) >= BONES and latin(written) != written else ""


def _indexed(pairs: Iterable[tuple[K, str]]) -> dict[K, frozenset[str]]:
    found: dict[K, frozenset[str]] = {}
    for key, word in pairs:
        found[key] = found.get(key, frozenset()) | {word}
    return found


def _cues(table: Mapping[str, Any]) -> Iterator[Cue]:
    for aspect in Aspect:
        weak = {_words(phrase) for phrase in table.get("weak", {}).get(aspect.value, ())}
        for phrase in table[aspect.value]:
            words = _words(phrase)
            yield Cue(words, aspect, words in weak)


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(plain(phrase).translate(_APART).split())


def _read(language: str) -> Mapping[str, Any]:
    path = VOCABULARY / f"{language}.yml"
    if language not in LANGUAGES or not path.exists():
        raise OperatorError(f"{path.name}: no words for what is asked on about an answer")
    table = yaml.load(path.read_text("utf-8"), _LOADER)  # noqa: S506 - a safe loader, in C or in Python
    if problem := _wrong_in(table):
        raise OperatorError(f"follow_ups/vocabulary/{path.name}: {problem}")
    return dict(table)


def _wrong_in(table: Any) -> str | None:
    if not isinstance(table, dict):
        return "expected aspects and their phrases"
    if unknown := sorted(set(table) - {*Aspect, "accents", "examples", "neutral", "prefixes", "weak"}):
        return f"unknown key {unknown[0]!r}"
    for aspect in Aspect:
        phrases = table.get(aspect.value)
        if not isinstance(phrases, list) or not all(isinstance(p, str) and folded(p) for p in phrases):
            return f"{aspect}: expected a list of phrases"
    if not isinstance(table.get("neutral"), str):
        return "neutral: expected words"
    for aspect, sentences in table.get("examples", {}).items():
        if aspect not in tuple(Aspect) or not all(isinstance(sentence, str) for sentence in sentences):
            return f"examples: {aspect} is no aspect with a list of sentences"
    for aspect, phrases in table.get("weak", {}).items():
        if aspect not in tuple(Aspect) or set(phrases) - set(table[aspect]):
            return f"weak: {aspect} has no such phrase of its own"
    return None
