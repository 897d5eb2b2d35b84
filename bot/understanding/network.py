"""A small neural network over sentence vectors and hashed n-grams, in numpy. Knows numbers, no texts and no labels.

One hidden layer reads the vector; the n-grams go straight to the classes. Its size does not depend on the number of
sentences, neither in training nor afterwards (docs/understanding.md compares it with what was tried before).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.heads import softmax
from bot.understanding.ngrams import Sparse

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

_NAMES = ("inward", "inward_bias", "outward", "outward_bias", "grams")
# Adam's usual constants.
_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True)
class Schedule:
    """How a network is trained: found on folds and on half of the held-out languages."""

    hidden: int = 1024
    epochs: int = 15
    batch: int = 256
    rate: float = 2e-3
    warmup: float = 0.05
    """The share of steps in which the rate rises; afterwards it falls with a cosine."""
    dropout: float = 0.5
    smoothing: float = 0.1
    dense_scale: float = 8.0
    gram_scale: float = 6.0


@dataclass(frozen=True)
class Network:
    """Trained weights."""

    inward: Floats
    inward_bias: Floats
    outward: Floats
    outward_bias: Floats
    grams: Floats

    @property
    def buckets(self) -> int:
        """Size of the n-gram table."""
        return len(self.grams)

    def logits(self, dense: Floats, grams: Sparse) -> Floats:
        """One row of scores a text, not yet probabilities."""
        hidden = np.maximum(dense @ self.inward + self.inward_bias, 0)
        return np.asarray(hidden @ self.outward + self.outward_bias + _sums(self.grams, grams), np.float32)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What is stored in the model archive."""
        return {name: getattr(self, name).astype(np.float16) for name in _NAMES}

    @classmethod
    def from_arrays(cls, stored: Mapping[str, NDArray[Any]]) -> Network:
        """The counterpart of `arrays`."""
        return cls(*(stored[name].astype(np.float32) for name in _NAMES))


def train(
    dense: Floats,
    grams: Sparse,
    labels: Whole,
    classes: int,
    *,
    buckets: int,
    schedule: Schedule | None = None,
    seed: int = 7,
) -> Network:
    """Fit a network by mini-batches; rare classes weigh more a sentence."""
    schedule = schedule or Schedule()
    random = np.random.default_rng(seed)
    weights = _start(dense.shape[1], schedule.hidden, classes, buckets, random)
    adam = _Adam(weights)
    target = np.full((classes, classes), schedule.smoothing / classes, np.float32)
    target[np.diag_indices(classes)] += 1 - schedule.smoothing
    share = _balance(labels, classes)
    steps = schedule.epochs * -(-len(labels) // schedule.batch)
    step = 0
    for _epoch in range(schedule.epochs):
        order = random.permutation(len(labels))
        for at in range(0, len(order), schedule.batch):
            rows = order[at : at + schedule.batch]
            wanted = labels[rows]
            seen = (dense[rows] * schedule.dense_scale, _filled(grams.rows(rows), buckets) * schedule.gram_scale)
            slopes = _slopes(weights, seen, target[wanted], share[wanted], schedule.dropout, random)
            step += 1
            adam.step(slopes, schedule.rate * _pace(step / steps, schedule.warmup))
    inward, inward_bias, outward, outward_bias, table = weights
    return Network(inward * schedule.dense_scale, inward_bias, outward, outward_bias, table * schedule.gram_scale)


def _slopes(
    weights: list[Floats],
    seen: tuple[Floats, Floats],
    target: Floats,
    share: Floats,
    dropout: float,
    random: np.random.Generator,
) -> list[Floats]:
    """The slope of every weight for one batch."""
    inward, inward_bias, outward, outward_bias, table = weights
    dense, grams = seen
    hidden = np.maximum(dense @ inward + inward_bias, 0)
    # What is dropped or was negative learns nothing from this batch.
    open_ = (random.random(hidden.shape, np.float32) > dropout).astype(np.float32) / np.float32(1 - dropout)
    open_[hidden <= 0] = 0
    hidden *= open_
    error = softmax(hidden @ outward + outward_bias + grams @ table) - target
    error *= share[:, None] / np.float32(len(dense))
    back = (error @ outward.T) * open_
    return [dense.T @ back, back.sum(axis=0), hidden.T @ error, error.sum(axis=0), grams.T @ error]


def _start(width: int, hidden: int, classes: int, buckets: int, random: np.random.Generator) -> list[Floats]:
    def normal(rows: int, columns: int, spread: float) -> Floats:
        return random.standard_normal((rows, columns), np.float32) * np.float32(spread)

    return [
        normal(width, hidden, (2 / width) ** 0.5),
        np.zeros(hidden, np.float32),
        normal(hidden, classes, 0.3 / hidden**0.5),
        np.zeros(classes, np.float32),
        np.zeros((buckets, classes), np.float32),
    ]


def _pace(done: float, warmup: float) -> float:
    return float(min(1, done / warmup) * 0.5 * (1 + np.cos(np.pi * done)))


class _Adam:
    """Adaptive steps; the arrays are changed in place."""

    def __init__(self, weights: list[Floats]) -> None:
        self._weights = weights
        self._means = [np.zeros_like(w) for w in weights]
        self._squares = [np.zeros_like(w) for w in weights]
        self._room = [np.empty_like(w) for w in weights]
        self._steps = 0

    def step(self, slopes: list[Floats], rate: float) -> None:
        self._steps += 1
        mean_share, square_share = 1 - _FIRST**self._steps, 1 - _SECOND**self._steps
        rows = zip(self._weights, slopes, self._means, self._squares, self._room, strict=True)
        for weight, slope, mean, square, room in rows:
            mean *= _FIRST
            np.multiply(slope, 1 - _FIRST, out=room)
            mean += room
            np.multiply(slope, slope, out=room)
            room *= 1 - _SECOND
            square *= _SECOND
            square += room
            np.multiply(square, 1 / square_share, out=room)
            np.sqrt(room, out=room)
            room += _TINY
            np.divide(mean, room, out=room)
            room *= rate / mean_share
            weight -= room


def _balance(labels: Whole, classes: int) -> Floats:
    counts = np.maximum(np.bincount(labels, minlength=classes), 1)
    return np.asarray(np.clip(np.sqrt(len(labels) / classes / counts), 0.3, 3), np.float32)


def _filled(grams: Sparse, buckets: int) -> Floats:
    """The rows of a batch as a full matrix: BLAS is faster than gathering."""
    count = len(grams.starts) - 1
    rows = np.repeat(np.arange(count), grams.starts[1:] - grams.starts[:-1])
    flat = np.zeros(count * buckets, np.float32)
    np.add.at(flat, rows * buckets + grams.indices, grams.weights)
    return flat.reshape(count, buckets)


def _sums(table: Floats, grams: Sparse) -> Floats:
    """The weighted sum of the table's rows for each text."""
    out = np.zeros((len(grams.starts) - 1, table.shape[1]), np.float32)
    for row in range(len(out)):
        here = slice(grams.starts[row], grams.starts[row + 1])
        out[row] = grams.weights[here] @ table[grams.indices[here]]
    return out
