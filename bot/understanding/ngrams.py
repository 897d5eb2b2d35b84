"""Texts as hashed character n-grams: what the embedding blurs (spelling, official terms). Knows no language."""

from __future__ import annotations

import itertools
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.understanding.transliteration import latin, skeleton

LONGEST = 5
PLACES = 2**18
"""Size of the table of rarities."""
_SHORTEST_SKELETON = 3
_SKELETON_PART = 4
# Letters that decomposition does not part from their marks, and the Arabic and Persian writings of one letter.
_SAME = str.maketrans(
    "ıłđøßæœىيئكأإآٱةؤёґ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹",
    "ildosaoیییکااااهوег01234567890123456789",
)
_SEPARATORS = "?!.,;:،؟؛…\"'()„“”«»–—-/\u200c\u200d\u0640"
_SPACES = str.maketrans(dict.fromkeys(_SEPARATORS, " "))

Floats = NDArray[np.float32]
Hashes = NDArray[np.uint32]


@dataclass(frozen=True)
class Sparse:
    """Rows of weighted hashed features, one after the other."""

    indices: NDArray[np.int32]
    weights: NDArray[np.float32]
    starts: NDArray[np.int64]
    """Where each row begins, and where the last one ends."""

    def rows(self, chosen: NDArray[np.int64]) -> Sparse:
        """The chosen rows, in that order."""
        lengths = (self.starts[1:] - self.starts[:-1])[chosen]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        # The position of every kept feature: its row's beginning plus a running count inside the row.
        where = np.repeat(self.starts[:-1][chosen] - starts[:-1], lengths) + np.arange(starts[-1])
        return Sparse(self.indices[where], self.weights[where], starts)


def folded(text: str) -> str:
    """`text` without case, accents, punctuation and spelling variants of one letter."""
    text = unicodedata.normalize("NFD", text.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(text.translate(_SAME).translate(_SPACES).split())


def sparse(texts: Sequence[str], *, buckets: int) -> Sparse:
    """The n-grams of many texts as they are written, accents and all; every row has length 1."""
    rows = []
    for text in texts:
        words = text.casefold().translate(_SPACES).split()
        found = np.array([h % buckets for h in _hashes(words, shortest=2)], np.int32)
        rows.append((found, np.full(len(found), 1 / max(len(found), 1) ** 0.5, np.float32)))
    return _joined(rows)


def rarity(texts: Sequence[str]) -> Floats:
    """How much each hashed n-gram tells, by its rarity in `texts`; 0 for one seen in a single text or in none."""
    return _rarity([_array(grams_of(text)) for text in texts])


def weighted(texts: Sequence[str], told: Floats, *, buckets: int) -> Sparse:
    """The folded n-grams and word pairs of many texts, weighted by rarity; every row has length 1."""
    return _joined([_weighted(_array(grams_of(text)), told, buckets) for text in texts])


def counted(texts: Sequence[str], *, buckets: int) -> tuple[Floats, Sparse]:
    """`rarity` and `weighted` of the same texts, taken apart only once."""
    grams = [_array(grams_of(text)) for text in texts]
    told = _rarity(grams)
    return told, _joined([_weighted(found, told, buckets) for found in grams])


def _rarity(grams: Sequence[Hashes]) -> Floats:
    counts = np.zeros(PLACES, np.int64)
    for found in grams:
        counts[np.unique(found % PLACES)] += 1
    told = np.log(len(grams) / np.maximum(counts, 1))
    return np.where(counts > 1, told, 0).astype(np.float32)


def _weighted(found: Hashes, told: Floats, buckets: int) -> tuple[NDArray[np.int32], Floats]:
    weights = told[found % PLACES]
    length = float(np.linalg.norm(weights)) or 1.0
    # A sign from another bit: two n-grams in one bucket cancel out on average instead of adding up.
    signs = np.where(found >> 31 & 1, 1, -1)
    kept = weights > 0
    return (found % buckets)[kept].astype(np.int32), (weights * signs / length)[kept].astype(np.float32)


def _array(found: set[int]) -> Hashes:
    # Sorted, since sums of floats depend on their order and sets have none.
    return np.array(sorted(found), np.uint32)


def grams_of(text: str) -> set[int]:
    """The hashed n-grams and word pairs of a text, without case, accents and punctuation.

    Words of other alphabets count in Latin letters too, and every word without its vowels.
    """
    words = folded(text).split()
    pairs = {_hash(f"{first}_{second}") for first, second in itertools.pairwise(words)}
    in_latin = [written for written in map(latin, words) if written not in words]
    return _hashes(words, shortest=3) | _hashes(in_latin, shortest=3) | pairs | _skeletons(words)


def _skeletons(words: Sequence[str]) -> set[int]:
    found = set()
    for bones in map(skeleton, words):
        if len(bones) >= _SHORTEST_SKELETON:
            found.add(_hash(f"~{bones}"))
            found.update(_hash(f"~{bones[at : at + _SKELETON_PART]}") for at in range(len(bones) - _SKELETON_PART + 1))
    return found


def _hashes(words: Sequence[str], *, shortest: int) -> set[int]:
    found = set()
    for word in words:
        padded = f" {word} "
        found.add(_hash(padded))
        for length in range(shortest, LONGEST + 1):
            found.update(_hash(padded[at : at + length]) for at in range(len(padded) - length + 1))
    return found


def _hash(part: str) -> int:
    return zlib.crc32(part.encode("utf-8", "replace"))


def _joined(rows: Sequence[tuple[NDArray[np.int32], Floats]]) -> Sparse:
    lengths = np.array([len(indices) for indices, _ in rows], np.int64)
    return Sparse(
        np.concatenate([indices for indices, _ in rows]).astype(np.int32),
        np.concatenate([weights for _, weights in rows]).astype(np.float32),
        np.concatenate([[0], np.cumsum(lengths)]),
    )
