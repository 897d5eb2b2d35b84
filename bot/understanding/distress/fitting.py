"""Fits the head of `bot.understanding.distress` on `sentences/<language>.yml` and writes `head.npz` anew:

python -m bot.understanding.distress.fitting
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import numpy as np
import yaml

from bot.settings import PROJECT
from bot.understanding import vectors
from bot.understanding.distress import HEAD, NAMES, Floats, Head
from bot.understanding.encoder import Encoder
from bot.understanding.heads import softmax
from bot.understanding.neutral import CODES, centred, means, shares_of

SENTENCES = Path(__file__).parent / "sentences"
# Found by leaving each language out in turn.
STEPS, RATE, MOMENTUM = 400, 0.1, 0.9
DECAY, SCALE, SMOOTHING = 0.01, 6.0, 0.02


def sentences() -> list[tuple[str, str, str]]:
    """Text, name and language of each sentence; one that needs two kinds of help stands under both."""
    found = []
    for code in CODES:
        by_name = yaml.safe_load((SENTENCES / f"{code}.yml").read_text("utf-8"))
        found += [(text, name, code) for name in NAMES for text in by_name[name]]
    return found


def digest(rows: list[tuple[str, str, str]]) -> str:
    """A name for exactly these sentences."""
    return hashlib.sha256("\n".join("\t".join(row) for row in rows).encode()).hexdigest()[:16]


def fitted(rows: list[tuple[str, str, str]], encoder: Encoder) -> Head:
    """A softmax head, by gradient descent on all sentences at once; every name counts alike."""
    texts, names, languages = (list(column) for column in zip(*rows, strict=True))
    language_means = means(encoder)
    inner = centred(encoder.batch(texts), shares_of(languages), language_means) * np.float32(SCALE)
    inputs: Floats = np.hstack([inner, np.ones((len(rows), 1), np.float32)]).astype(np.float32)
    labels = np.array([NAMES.index(name) for name in names])
    target = np.full((len(rows), len(NAMES)), SMOOTHING / len(NAMES), np.float32)
    target[np.arange(len(rows)), labels] += 1 - SMOOTHING
    share = 1 / np.bincount(labels)[labels]
    share = (share / share.sum())[:, None].astype(np.float32)
    weights: Floats = np.zeros((inputs.shape[1], len(NAMES)), np.float32)
    moved = np.zeros_like(weights)
    for _ in range(STEPS):
        slope = inputs.T @ ((softmax(inputs @ weights) - target) * share) + DECAY * weights
        moved = MOMENTUM * moved + slope
        weights = np.asarray(weights - RATE * moved, np.float32)
    weights[:-1] *= SCALE
    return Head(weights, language_means, digest(rows))


def refresh() -> int:
    """Write the head for the sentences as they are now; returns their number."""
    rows = sentences()
    encoder = Encoder()
    encoder.keep_on_disk(None, shipped=PROJECT / vectors.FILE)
    made = fitted(rows, encoder)
    with HEAD.open("wb") as out:
        np.savez_compressed(
            out, names=np.array(NAMES), weights=made.weights, means=made.means, made_of=np.array(made.made_of)
        )
    return len(rows)


if __name__ == "__main__":
    sys.stdout.write(f"{HEAD.name}: {refresh()} sentences\n")
