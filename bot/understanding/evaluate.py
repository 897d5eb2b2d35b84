"""How well messages are understood: figures on sentences that were never trained on. Knows no page layout."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from bot.understanding import training_files
from bot.understanding.decision import ANSWER, CLARIFY, FALLBACK
from bot.understanding.encoder import clean
from bot.understanding.intents import OUT_OF_SCOPE, QUESTION
from bot.understanding.model import Understanding
from bot.understanding.ngrams import folded, grams_of
from bot.understanding.training_files import Example

ALIKE = 0.8
"""Sentences that share so much of their n-grams are the same sentence."""
BINS = 10


@dataclass(frozen=True)
class Outcome:
    """One sentence and what was made of it."""

    example: Example
    language: str
    intent: str
    """What the classifier thinks before the decision; `ask_question` for every topic."""
    decided: str
    decision: str
    article: str | None
    ranking: tuple[str, ...]
    confidence: float
    milliseconds: float

    @property
    def topic(self) -> str | None:
        """The topic the sentence asks for, if it is a question."""
        return self.example.intent.partition("/")[2] or None

    @property
    def is_right(self) -> bool:
        """Whether the first guess, answered or not, is what the sentence asks for."""
        if self.topic:
            return self.intent == QUESTION and self.article == self.topic
        return self.intent == self.example.intent

    @property
    def guess(self) -> str:
        """The first guess, by the name used for labels."""
        return f"{QUESTION}/{self.article}" if self.intent == QUESTION else self.intent


@dataclass(frozen=True)
class Figures:
    """Shares between 0 and 1 over a group of sentences; `None` where the group has no such sentence."""

    sentences: int
    topics_first: float | None
    topics_first_three: float | None
    services: float | None
    answered: float | None
    """Real questions that were answered at once."""
    clarified: float | None
    turned_away: float | None
    """Real questions that fell back."""
    wrong_answers: float | None
    """Real questions that were answered with another article or service, without asking back."""
    rejected: float | None
    """Out-of-scope sentences that fell back."""
    distress_found: float | None
    language: float | None
    """Of the sentences of three words or more."""


@dataclass(frozen=True)
class Report:
    """Everything that was measured."""

    outcomes: tuple[Outcome, ...]
    total: Figures
    by_language: Mapping[str, Figures]
    by_label: Mapping[str, tuple[int, float]]
    """Sentences and the share that is right, by full intent."""
    confusions: Sequence[tuple[str, str, int]]
    calibration: Sequence[tuple[float, float, int]]
    """Mean confidence, share that is right, and sentences, by tenths of confidence."""
    calibration_error: float
    coverage: Sequence[tuple[float, float]]
    """Share of questions answered, and the share of them that is right, from strict to generous."""
    slowest: Sequence[tuple[str, float]] = field(default=())

    def summary(self) -> str:
        """The main figures as lines for a terminal: all languages together, then each."""
        rows = {"all": self.total, **dict(sorted(self.by_language.items()))}
        head = f"{'':6}{'n':>6}{'topic':>8}{'top 3':>8}{'service':>9}{'rejected':>10}{'distress':>10}{'language':>10}"
        lines = [head]
        for name, f in rows.items():
            shares = (f.topics_first, f.topics_first_three, f.services, f.rejected, f.distress_found, f.language)
            cells = [("–" if share is None else f"{share:.1%}") for share in shares]
            widths = (8, 8, 9, 10, 10, 10)
            columns = "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
            lines.append(f"{name:6}{f.sentences:>6}{columns}")
        lines.append(f"calibration error {self.calibration_error:.1%}")
        return "\n".join(lines)


def evaluate(folder: Path, out: Path, *, model: Path, progress: Callable[[str, float], None] | None = None) -> Report:
    """Understand every sentence of `folder` with `model` and write the report to `out` as one HTML file.

    Raises:
        OperatorError: A file of `folder` cannot be used, or the model cannot be loaded.
    """
    from bot.understanding.report import written  # the page needs this module's types

    examples = training_files.read(folder)
    understanding = Understanding(model)
    report = measured(understood(examples, understanding, progress))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(written(report), "utf-8")
    return report


def understood(
    examples: Sequence[Example], understanding: Understanding, progress: Callable[[str, float], None] | None = None
) -> list[Outcome]:
    """What the model makes of each sentence, without a conversation around it."""
    found = []
    for at, example in enumerate(examples):
        found.append(_outcome(example, understanding))
        if progress and at % 50 == 0:
            progress("evaluating", at / len(examples))
    return found


def measured(outcomes: Sequence[Outcome]) -> Report:
    """The figures of outcomes."""
    languages = sorted({outcome.example.language for outcome in outcomes})
    calibration, error = _calibration(outcomes)
    wrong = Counter((o.example.intent, o.guess) for o in outcomes if not o.is_right)
    return Report(
        outcomes=tuple(outcomes),
        total=figures(outcomes),
        by_language={code: figures([o for o in outcomes if o.example.language == code]) for code in languages},
        by_label=_by_label(outcomes),
        confusions=[(wanted, got, count) for (wanted, got), count in wrong.most_common(40)],
        calibration=calibration,
        calibration_error=error,
        coverage=_coverage(outcomes),
        slowest=[(o.example.text, o.milliseconds) for o in sorted(outcomes, key=lambda o: -o.milliseconds)[:10]],
    )


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """The shares over a group of sentences."""
    questions = [o for o in outcomes if o.topic]
    outside = [o for o in outcomes if o.example.intent == OUT_OF_SCOPE]
    services = [o for o in outcomes if not o.topic and o.example.intent != OUT_OF_SCOPE]
    longer = [o for o in outcomes if len(clean(o.example.text).split()) >= 3]
    return Figures(
        sentences=len(outcomes),
        topics_first=_share(o.is_right for o in questions),
        topics_first_three=_share(o.topic in o.ranking[:3] for o in questions),
        services=_share(o.is_right for o in services),
        answered=_share(o.decision == ANSWER for o in questions),
        clarified=_share(o.decision == CLARIFY for o in questions),
        turned_away=_share(o.decision == FALLBACK for o in questions),
        wrong_answers=_share(o.decision not in (CLARIFY, FALLBACK) and not o.is_right for o in questions),
        rejected=_share(o.decision == FALLBACK for o in outside),
        distress_found=_share(o.decided == "distress" for o in outcomes if o.example.intent == "distress"),
        language=_share(o.language == o.example.language for o in longer),
    )


def overlaps(heldout: Sequence[Example], trained: Sequence[Example]) -> list[tuple[str, str]]:
    """Held-out sentences that stand in the training data too, near-duplicates included."""
    found = []
    for code in sorted({example.language for example in heldout}):
        theirs = _Sentences([example.text for example in trained if example.language == code])
        mine = [example.text for example in heldout if example.language == code]
        found += [(text, twin) for text in mine if (twin := theirs.twin(text)) is not None]
    return found


class _Sentences:
    """Sentences by their n-grams, so that the one most like another is found without comparing with all."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._folded = {folded(text): text for text in texts}
        grams = [np.fromiter(grams_of(text), np.uint32) for text in texts]
        self._sizes = np.array([len(found) for found in grams], np.int64)
        every = np.concatenate(grams) if grams else np.zeros(0, np.uint32)
        order = np.argsort(every, kind="stable")
        self._grams = every[order]
        self._places = np.repeat(np.arange(len(texts)), self._sizes)[order]

    def twin(self, text: str) -> str | None:
        """The same sentence or one nearly like it, if there is one."""
        if not self._texts or folded(text) in self._folded:
            return self._folded.get(folded(text))
        mine = np.fromiter(grams_of(text), np.uint32)
        if not len(mine):
            return None
        begins, ends = np.searchsorted(self._grams, mine, "left"), np.searchsorted(self._grams, mine, "right")
        holders = [self._places[begin:end] for begin, end in zip(begins, ends, strict=True)]
        shared = np.bincount(np.concatenate(holders), minlength=len(self._texts))
        likeness = shared / np.maximum(len(mine) + self._sizes - shared, 1)
        best = int(likeness.argmax())
        return self._texts[best] if likeness[best] > ALIKE else None


def _outcome(example: Example, understanding: Understanding) -> Outcome:
    begun = time.perf_counter()
    parsed = understanding.parse(example.text)
    milliseconds = (time.perf_counter() - begun) * 1000
    ranking: list[dict[str, Any]] = parsed.get("article_ranking") or []
    article = parsed.get("article")
    intents = parsed.get("intent_ranking") or [parsed["intent"]]
    is_question = intents[0]["name"] == QUESTION
    confidence = intents[0]["confidence"] * (article["confidence"] if is_question and article else 1)
    return Outcome(
        example,
        (parsed.get("language") or {}).get("code", ""),
        intents[0]["name"],
        parsed["intent"]["name"],
        parsed.get("decision", ""),
        article["id"] if article else None,
        tuple(entry["id"] for entry in ranking),
        confidence,
        milliseconds,
    )


def _share(values: Iterable[bool]) -> float | None:
    listed = list(values)
    return sum(listed) / len(listed) if listed else None


def _by_label(outcomes: Sequence[Outcome]) -> dict[str, tuple[int, float]]:
    groups: dict[str, list[bool]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.example.intent].append(outcome.is_right)
    rows = {label: (len(right), sum(right) / len(right)) for label, right in groups.items()}
    return dict(sorted(rows.items(), key=lambda row: (row[1][1], row[0])))


def _calibration(outcomes: Sequence[Outcome]) -> tuple[list[tuple[float, float, int]], float]:
    """The bins and the expected calibration error: how far confidence and truth are apart, on average."""
    bins: dict[int, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        bins[min(int(outcome.confidence * BINS), BINS - 1)].append(outcome)
    rows = [
        (
            sum(o.confidence for o in members) / len(members),
            sum(o.is_right for o in members) / len(members),
            len(members),
        )
        for _bin, members in sorted(bins.items())
    ]
    return rows, sum(abs(sure - right) * count for sure, right, count in rows) / max(len(outcomes), 1)


def _coverage(outcomes: Sequence[Outcome]) -> list[tuple[float, float]]:
    questions = sorted((o for o in outcomes if o.topic), key=lambda o: -o.confidence)
    curve = []
    right = 0
    step = max(len(questions) // 100, 1)
    for count, outcome in enumerate(questions, 1):
        right += outcome.is_right
        if count % step == 0 or count == len(questions):
            curve.append((count / len(questions), right / count))
    return curve
