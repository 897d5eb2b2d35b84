"""Whether a message asks on about what was just answered: "und was kostet das?", "hangi belgeler lazım?".

It does when every word of it is either part of a phrase that asks for an aspect (cost, place, documents …) or
names no matter at all; or when nearly every word is, its meaning is that of such questions, and nothing else was
understood with any confidence. A message with a matter of its own ("was kostet eine Gewerbeanmeldung?") stands on
its own. The intent classifier cannot tell the two apart: it knows one message and no conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.languages import LANGUAGES
from bot.understanding.follow_ups.words import GAP, Aspect, Cue, Vocabulary, plain, vocabulary

__all__ = ["Aspect", "Reading", "asked_on", "prepare", "read"]

MOST_WORDS = 14
MOST_ASPECTS = 2
MOST_FOREIGN = 2
"""So many words that name something else are let pass where the meaning is sure."""
SURE = 0.6
"""From here on the meaning is that of a follow-up (docs/understanding.md)."""
UNDERSTOOD, OUTSIDE = 0.7, 0.2
"""From here on something else was understood, or that it is none of our business."""
DISTRESS = 0.9
"""From here on distress is not a slip of the classifier."""
# "Where shall I go", "what shall I do": despair may say the same.
_LIKE_DESPAIR = frozenset({Aspect.PLACE, Aspect.START})
# People mix these into every language.
_MIXED_IN = ("de", "en")
QUESTION, OUT_OF_SCOPE = "ask_question", "out_of_scope"
_WORD = re.compile(r"[^\W_]+")


def prepare() -> None:
    """Read every language's words, so that no message waits for them.

    Raises:
        OperatorError: A file cannot be used.
    """
    for code in LANGUAGES:
        vocabulary(code)


@dataclass(frozen=True)
class Reading:
    """What the words of a message are.

    Attributes:
        aspects: What it asks for, in its order.
        foreign: How many of its words are neither part of that nor neutral.
    """

    aspects: tuple[Aspect, ...] = ()
    words: int = 0
    foreign: int = 0


def asked_on(parse: Mapping[str, Any], languages: Iterable[str]) -> tuple[Aspect, ...]:
    """The aspects a message asks for without naming a matter; none if it stands on its own.

    Args:
        parse: The message as the pipeline understood it.
        languages: Those it may be in, the likeliest first; German and English are tried anyway.
    """
    reading = read(parse["text"], languages)
    if not 0 < reading.words <= MOST_WORDS:
        return ()
    shares = {entry["name"]: entry["confidence"] for entry in parse.get("intent_ranking") or ()}
    is_distress = parse["intent"]["name"] == "distress"
    if reading.aspects and not reading.foreign:
        unsure = shares.get("distress", 0.0) < DISTRESS and _LIKE_DESPAIR.isdisjoint(reading.aspects)
        return reading.aspects if unsure or not is_distress else ()
    meant = parse.get("follow_up") or {"confidence": 0.0}
    is_near = reading.foreign <= MOST_FOREIGN and reading.foreign * 2 <= reading.words
    if is_distress or not is_near or meant["confidence"] < SURE or _understood(parse, shares):
        return ()
    return reading.aspects or (Aspect(meant["aspect"]),)


def read(text: str, languages: Iterable[str]) -> Reading:
    """`text` in the language in which fewest of its words are foreign, one with an aspect first."""
    words = _WORD.findall(plain(text))
    if not 0 < len(words) <= MOST_WORDS:
        return Reading(words=len(words))
    readings = [_reading(words, vocabulary(code)) for code in dict.fromkeys((*languages, *_MIXED_IN))]
    return min(readings, key=lambda reading: (bool(reading.foreign), not reading.aspects, reading.foreign))


def _understood(parse: Mapping[str, Any], shares: Mapping[str, float]) -> bool:
    """Whether something else was understood with confidence, be it that it is none of our business."""
    article = parse.get("article") or {"confidence": 0.0}
    others = {name: share for name, share in shares.items() if name not in (QUESTION, OUT_OF_SCOPE)}
    as_question = shares.get(QUESTION, 0.0) * article["confidence"]
    return max([as_question, *others.values()]) >= UNDERSTOOD or shares.get(OUT_OF_SCOPE, 0.0) >= OUTSIDE


def _reading(written: Sequence[str], words: Vocabulary) -> Reading:
    exact = words.exact(written)
    forms = [words.forms(word, exact=exact) for word in written]
    if forms.count(frozenset()) > MOST_FOREIGN:
        return Reading((), len(written), forms.count(frozenset()))
    free = [True] * len(written)
    present = frozenset().union(*forms)
    found: dict[int, Cue] = {}
    for cue in words.cues:
        places = _places(cue, forms, free) if present.issuperset(cue.words) else ()
        if places:
            found[places[0]] = cue
            for place in places:
                free[place] = False
    foreign = sum(1 for at, is_free in enumerate(free) if is_free and not words.is_neutral(forms[at]))
    cues = [found[at] for at in sorted(found)]
    clear = [cue for cue in cues if not cue.weak] or cues
    return Reading(tuple(dict.fromkeys(cue.aspect for cue in clear))[:MOST_ASPECTS], len(written), foreign)


def _places(cue: Cue, forms: Sequence[frozenset[str]], free: Sequence[bool]) -> list[int]:
    """Where the words of `cue` stand, in order and near each other, among the words not yet taken."""
    for start in range(len(forms)):
        places: list[int] = []
        for word in cue.words:
            begin, end = (places[-1] + 1, places[-1] + 2 + GAP) if places else (start, start + 1)
            at = next((i for i in range(begin, min(end, len(forms))) if free[i] and word in forms[i]), None)
            if at is None:
                break
            places.append(at)
        if len(places) == len(cue.words):
            return places
    return []
