"""The mean vector of a language, from everyday sentences that have nothing to do with our topics.

Two texts of one language resemble each other for that alone; without the mean, what they are about remains.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.languages import LANGUAGES
from bot.understanding.encoder import Encoder, Kind, Progress
from bot.understanding.kept import DIMENSIONS

FOLDER = Path(__file__).parent / "neutral"
CODES = tuple(LANGUAGES)
Floats = NDArray[np.float32]


def sentences(code: str) -> list[str]:
    """The neutral sentences of a language; none for a language without a file."""
    path = FOLDER / f"{code}.txt"
    if not path.exists():
        return []
    return [line for line in path.read_text("utf-8").splitlines() if line.strip()]


def means(encoder: Encoder, *, kind: Kind = "query", progress: Progress | None = None) -> Floats:
    """One mean a language, in the order of `CODES`; the mean of all where a language has no sentences."""
    found = {code: encoder.batch(sentences(code), kind=kind, progress=progress) for code in CODES}
    rows = [vectors.mean(axis=0) for vectors in found.values() if len(vectors)]
    middle = np.mean(rows, axis=0) if rows else np.zeros(DIMENSIONS, np.float32)
    return np.array([found[code].mean(axis=0) if len(found[code]) else middle for code in CODES], np.float32)


def centred(vectors: Floats, shares: Floats, language_means: Floats) -> Floats:
    """`vectors` without their languages' means, of length 1 again.

    Args:
        shares: How much each text is of each language, a row a text, in the order of `CODES`.
    """
    moved = vectors - shares @ language_means
    return np.asarray(moved / np.maximum(np.linalg.norm(moved, axis=-1, keepdims=True), 1e-6), np.float32)


def shares_of(languages: list[str]) -> Floats:
    """Rows that are wholly of the named language; of all alike where it is none of ours."""
    out = np.full((len(languages), len(CODES)), 1 / len(CODES), np.float32)
    for row, language in enumerate(languages):
        if language in CODES:
            out[row] = 0
            out[row, CODES.index(language)] = 1
    return out
