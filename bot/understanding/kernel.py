"""Kernel ridge regression over sentence vectors and hashed n-grams, in numpy. Knows numbers, no texts and no labels.

Of all that was tried (docs/understanding.md) nothing generalises better from 20,000 sentences in 100 classes: every
training sentence votes, and votes that are explained by its neighbours are not counted twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.heads import softmax
from bot.understanding.ngrams import Sparse

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

SHARPNESS = 4.0
"""How fast a training sentence's vote fades with distance: exp(SHARPNESS * (cosine - 1))."""
RIDGE = 0.3
GRAMS = 0.2
"""The weight of shared n-grams beside meaning."""
STEPS = 10
"""Of conjugate gradients; further ones change nothing measurable on held-out sentences."""
_BLOCK = 1024


@dataclass(frozen=True)
class Kernel:
    """Trained votes: one row of `vectors` and `votes` a training sentence; n-grams in primal form."""

    vectors: Floats
    votes: Floats
    grams: Floats
    temperature: float = 0.05

    def scores(self, dense: Floats, grams: Sparse) -> Floats:
        """One row of class scores a text; 1 is "surely", 0 "surely not"."""
        near = np.exp(SHARPNESS * (dense @ self.vectors.T - 1))
        return np.asarray(near @ self.votes + _sums(self.grams, grams), np.float32)

    def probabilities(self, dense: Floats, grams: Sparse) -> Floats:
        """One row of calibrated probabilities a text."""
        return softmax(self.scores(dense, grams) / self.temperature)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What is stored in the model archive."""
        return {
            "vectors": self.vectors.astype(np.float16),
            "votes": self.votes.astype(np.float16),
            "grams": self.grams.astype(np.float16),
            "temperature": np.array([self.temperature], np.float32),
        }

    @classmethod
    def from_arrays(cls, stored: Mapping[str, NDArray[Any]]) -> Kernel:
        """The counterpart of `arrays`."""
        vectors, votes, grams = (stored[name].astype(np.float32) for name in ("vectors", "votes", "grams"))
        return cls(vectors, votes, grams, float(stored["temperature"][0]))


class Fitting:
    """The kernel matrix of the training sentences, and fits on any part of them."""

    def __init__(self, dense: Floats, grams: Sparse, labels: Whole, classes: int, *, buckets: int) -> None:
        self._dense = dense
        self._grams = _table(grams, buckets)
        self._matrix = _matrix(dense)
        self._target = np.eye(classes, dtype=np.float32)[labels]

    def fit(self, used: NDArray[np.bool_] | None = None) -> Kernel:
        """Fit on the sentences marked in `used`, or on all."""
        mask = np.ones(len(self._dense), np.float32) if used is None else used.astype(np.float32)
        votes = self._solve(mask[:, None])
        return Kernel(self._dense, votes, GRAMS * (self._grams.T @ votes))

    def _solve(self, mask: Floats) -> Floats:
        # Conjugate gradients for all classes at once; a masked row stays zero, as if it were not there.
        solution = np.zeros_like(self._target)
        rest = self._target * mask
        direction = rest.copy()
        size = np.einsum("ij,ij->j", rest, rest)
        for _step in range(STEPS):
            image = self._times(direction) * mask
            length = size / np.maximum(np.einsum("ij,ij->j", direction, image), 1e-12)
            solution += length * direction
            rest -= length * image
            smaller = np.einsum("ij,ij->j", rest, rest)
            direction = rest + smaller / np.maximum(size, 1e-12) * direction
            size = smaller
        return solution

    def _times(self, votes: Floats) -> Floats:
        out = RIDGE * votes + GRAMS * (self._grams @ (self._grams.T @ votes))

        def block(at: int) -> None:
            out[at : at + _BLOCK] += self._matrix[at : at + _BLOCK] @ votes

        _in_threads(block, len(votes))
        return np.asarray(out, np.float32)


def _matrix(dense: Floats) -> Floats:
    out = np.empty((len(dense), len(dense)), np.float32)

    def block(at: int) -> None:
        part = out[at : at + _BLOCK]
        np.matmul(dense[at : at + _BLOCK], dense.T, out=part)
        part -= 1
        part *= SHARPNESS
        np.exp(part, out=part)

    _in_threads(block, len(dense))
    return out


def _in_threads(work: Any, rows: int) -> None:
    # numpy gives the interpreter lock back inside BLAS; BLAS itself runs on one thread (see encoder.py).
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(0, rows, _BLOCK)))


def _table(grams: Sparse, buckets: int) -> Floats:
    table = np.zeros((len(grams.starts) - 1, buckets), np.float32)
    rows = np.repeat(np.arange(len(table)), grams.starts[1:] - grams.starts[:-1])
    np.add.at(table, (rows, grams.indices), grams.weights)
    return table


def _sums(table: Floats, grams: Sparse) -> Floats:
    """The weighted sum of the table's rows for each text."""
    out = np.zeros((len(grams.starts) - 1, table.shape[1]), np.float32)
    for row in range(len(out)):
        here = slice(grams.starts[row], grams.starts[row + 1])
        out[row] = grams.weights[here] @ table[grams.indices[here]]
    return out
