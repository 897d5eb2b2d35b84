"""Which sentences of an article answer what is asked on about it: by what they say and by their meaning.

Knows German sentences; the translations of an article say the same line by line, so the places found hold for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from bot.errors import OperatorError
from bot.understanding.follow_ups.words import Aspect

# libyaml's loader is ten times faster; without it the plain one reads the same.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FILE = Path(__file__).with_name("statements.yml")
ITEM = "- "
MOST = 3
"""So many sentences are an answer; a list counts as one with the sentence before it."""
ENOUGH = 2.0
"""A sentence with cues of this weight answers the question."""
NEAR = 1.0
"""One with a hint does so too where its meaning stands out by so many deviations."""
MEANING = 0.5
"""What a deviation of meaning weighs where several would do."""

Floats = NDArray[np.float32]
Embed = Callable[[str, Sequence[str]], tuple[Floats, Floats]]
"""The vectors of a question and of sentences, each of length 1."""


@dataclass(frozen=True)
class Cues:
    """What tells that a sentence is about an aspect."""

    tells: re.Pattern[str]
    hints: re.Pattern[str]
    against: re.Pattern[str]

    def weight(self, sentence: str) -> float:
        """How much of the aspect a sentence holds."""
        if self.against.search(sentence):
            return 0.0
        return 2.0 * len(set(self.tells.findall(sentence))) + len(set(self.hints.findall(sentence)))


def answering(
    question: str, lines: Sequence[str | None], aspects: Sequence[Aspect], *, embed: Embed
) -> dict[Aspect, tuple[int, ...]]:
    """The places of the lines that answer each of `aspects`, in the article's order; none where it does not say.

    Args:
        lines: The article's lines in German, items of a list beginning with a hyphen; `None` for one that may not be
            said today.
        embed: Called in the caller's thread; takes some milliseconds a sentence.
    """
    statements = _statements(lines)
    texts = [" ".join(lines[at] or "" for at in places) for places in statements]
    if not texts:
        return dict.fromkeys(aspects, ())
    query, vectors = embed(question, texts)
    likeness = vectors @ query
    standing_out = (likeness - likeness.mean()) / max(float(likeness.std()), 1e-3)
    return {aspect: _best(aspect, statements, texts, standing_out) for aspect in aspects}


def _best(
    aspect: Aspect, statements: Sequence[tuple[int, ...]], texts: Sequence[str], standing_out: Floats
) -> tuple[int, ...]:
    cues = _cues()[aspect]
    weights = [cues.weight(text.casefold().replace("\u00a0", " ")) for text in texts]
    fitting = [
        at for at, weight in enumerate(weights) if weight >= ENOUGH or (weight and float(standing_out[at]) >= NEAR)
    ]
    if aspect is Aspect.START and 0 not in fitting:
        fitting.insert(0, 0)  # the first sentence of an article is what to do first
    ranked = sorted(fitting, key=lambda at: -(min(weights[at], 4.0) + MEANING * float(standing_out[at])))
    return tuple(place for at in sorted(ranked[:MOST]) for place in statements[at])


def _statements(lines: Sequence[str | None]) -> list[tuple[int, ...]]:
    """The places of the lines that belong together: a sentence; one and the list it introduces; a question and more."""
    found: list[list[int]] = []
    for at, line in enumerate(lines):
        if line is None:
            continue
        if found and found[-1][-1] == at - 1 and _goes_on(lines[found[-1][0]] or "", lines[at - 1] or "", line):
            found[-1].append(at)
        else:
            found.append([at])
    return [tuple(places) for places in found]


def _goes_on(first: str, before: str, line: str) -> bool:
    # "Ask them: may I work?" is no question that the next line answers.
    is_question = before.endswith("?") and ":" not in before
    return is_question or (line.startswith(ITEM) and first.endswith(":"))


@cache
def _cues() -> Mapping[Aspect, Cues]:
    """The file's cues, read when first asked for.

    Raises:
        OperatorError: The file cannot be used.
    """
    table = yaml.load(FILE.read_text("utf-8"), _LOADER)  # noqa: S506 - a safe loader, in C or in Python
    if not isinstance(table, dict) or set(table) != set(map(str, Aspect)):
        raise OperatorError(f"{FILE.name}: expected an entry for each of {', '.join(Aspect)}")
    found = {}
    for name, entry in table.items():
        if not isinstance(entry, dict) or set(entry) != {"tells", "hints", "against"}:
            raise OperatorError(f"{FILE.name}: {name}: expected tells, hints and against")
        found[Aspect(name)] = Cues(*(_pattern(entry[kind]) for kind in ("tells", "hints", "against")))
    return found


def _pattern(beginnings: Sequence[str]) -> re.Pattern[str]:
    written = (re.escape(str(text).casefold()).replace("0", r"\d[\d.,]*") for text in beginnings)
    either = "|".join(written)
    return re.compile(rf"(?<!\w)(?:{either})" if either else r"(?!)")
