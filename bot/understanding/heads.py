"""A softmax head over an embedding and hashed n-grams, in numpy. Knows numbers, no texts and no labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.ngrams import Sparse

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]


@dataclass(frozen=True)
class Schedule:
    """How a head is trained: found on held-out folds (docs/understanding.md)."""

    epochs: int = 12
    batch: int = 128
    rate: float = 0.05
    decay: float = 1e-6
    smoothing: float = 0.05
    dense_scale: float = 6.0
    sparse_scale: float = 3.0


@dataclass(frozen=True)
class Head:
    """Trained weights: logits are `dense @ dense_weights + grams @ sparse_weights + bias`."""

    dense: Floats
    sparse: NDArray[np.float16]
    bias: Floats
    temperature: float = 1.0

    def logits(self, dense: Floats, grams: Sparse) -> Floats:
        """One row of logits a text, before the temperature."""
        return np.asarray(dense @ self.dense + _sums(self.sparse, grams) + self.bias, np.float32)

    def probabilities(self, dense: Floats, grams: Sparse) -> Floats:
        """One row of calibrated probabilities a text."""
        return softmax(self.logits(dense, grams) / self.temperature)

    def arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """What is stored in the model archive."""
        return {
            prefix + "dense": self.dense,
            prefix + "sparse": self.sparse,
            prefix + "bias": self.bias,
            prefix + "temperature": np.array([self.temperature], np.float32),
        }

    @classmethod
    def from_arrays(cls, stored: Mapping[str, NDArray[Any]], prefix: str) -> Head:
        """The counterpart of `arrays`."""
        return cls(
            stored[prefix + "dense"],
            stored[prefix + "sparse"],
            stored[prefix + "bias"],
            float(stored[prefix + "temperature"][0]),
        )


def softmax(logits: Floats) -> Floats:
    """Row by row."""
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), np.float32)


def train(
    dense: Floats, grams: Sparse, labels: Whole, classes: int, *, buckets: int, schedule: Schedule, seed: int = 7
) -> Head:
    """Fit a head by mini-batches with AdaGrad; classes count equally, however many sentences they have."""
    random = np.random.default_rng(seed)
    weights = np.zeros((dense.shape[1], classes), np.float32)
    sparse_weights = np.zeros((buckets, classes), np.float32)
    bias = np.zeros(classes, np.float32)
    squares = np.full_like(weights, 1e-4)
    sparse_squares = np.full((buckets, 1), 1e-4, np.float32)
    bias_squares = np.full_like(bias, 1e-4)
    dense = dense * schedule.dense_scale
    target = np.full((classes, classes), schedule.smoothing / classes, np.float32)
    target[np.diag_indices(classes)] += 1 - schedule.smoothing
    share = _balance(labels, classes)
    for epoch in range(schedule.epochs):
        rate = schedule.rate * (1 - epoch / schedule.epochs)
        order = random.permutation(len(labels))
        for at in range(0, len(order), schedule.batch):
            rows = order[at : at + schedule.batch]
            x = dense[rows]
            touched, present = _present(grams.rows(rows))
            picked = sparse_weights[touched]
            logits = x @ weights + schedule.sparse_scale * (present @ picked) + bias
            error = (softmax(logits) - target[labels[rows]]) * share[labels[rows], None]
            slope = x.T @ error / len(rows) + schedule.decay * weights
            squares += slope**2
            weights -= rate * slope / np.sqrt(squares)
            total = error.mean(axis=0)
            bias_squares += total**2
            bias -= rate * total / np.sqrt(bias_squares)
            change = (present.T @ error) * np.float32(schedule.sparse_scale / len(rows))
            sums = sparse_squares[touched] + np.einsum("ij,ij->i", change, change)[:, None] / classes
            sparse_squares[touched] = sums
            change *= rate / np.sqrt(sums)
            sparse_weights[touched] = picked - change
    return Head(
        weights * schedule.dense_scale,
        (sparse_weights * schedule.sparse_scale).astype(np.float16),
        bias,
    )


def temperature(logits: Floats, labels: Whole) -> float:
    """The one number that makes held-out confidences honest: the least negative log-likelihood."""
    candidates = np.geomspace(0.01, 5, 120)
    rows = np.arange(len(labels))
    losses = [-np.log(softmax(logits / t)[rows, labels] + 1e-9).mean() for t in candidates]
    return float(candidates[int(np.argmin(losses))])


def _balance(labels: Whole, classes: int) -> Floats:
    counts = np.maximum(np.bincount(labels, minlength=classes), 1)
    # The square root: rare classes weigh more a sentence, without letting five sentences rule.
    share = np.sqrt(len(labels) / classes / counts)
    return np.asarray(np.clip(share, 0.3, 3), np.float32)


def _sums(table: NDArray[Any], grams: Sparse) -> Floats:
    """The weighted sum of the table's rows for each text."""
    out = np.zeros((len(grams.starts) - 1, table.shape[1]), np.float32)
    filled = np.flatnonzero(grams.starts[1:] > grams.starts[:-1])
    if len(filled):
        picked = table[grams.indices] * grams.weights[:, None]
        out[filled] = np.add.reduceat(picked, grams.starts[:-1][filled], axis=0, dtype=np.float32)
    return out


def _present(grams: Sparse) -> tuple[NDArray[np.int32], Floats]:
    """The distinct features of a batch, and its rows as a matrix over them: BLAS is faster than gathering."""
    touched, where = np.unique(grams.indices, return_inverse=True)
    rows = np.repeat(np.arange(len(grams.starts) - 1), grams.starts[1:] - grams.starts[:-1])
    present = np.zeros((len(grams.starts) - 1, len(touched)), np.float32)
    present[rows, where] = grams.weights
    return touched, present
