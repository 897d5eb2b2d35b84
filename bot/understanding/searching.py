"""Finds the article of any folder that answers a question, by meaning, without training on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.languages import DEFAULT_LANGUAGE
from bot.understanding import heads, ngrams
from bot.understanding.encoder import Encoder, Progress
from bot.understanding.neutral import CODES, centred, means, shares_of
from bot.understanding.passages import Passage

Floats = NDArray[np.float32]

NEAREST = (0.75, 0.25)
"""How much an article's nearest passage weighs, and its second nearest: one sentence may answer, two make it surer."""
GRAMS = 0.5
"""The weight, beside the passages, of shared n-grams."""
TEMPERATURE = 0.03
BUCKETS = 2**12


class PassageIndex:
    """Passages as vectors and n-grams. Everything is embedded when it is made.

    Args:
        language: The language of passages that name none.
    """

    def __init__(
        self,
        texts: Sequence[Passage],
        encoder: Encoder,
        *,
        language: str = DEFAULT_LANGUAGE,
        progress: Progress | None = None,
    ) -> None:
        self.articles = sorted({passage.article for passage in texts})
        places = {article: at for at, article in enumerate(self.articles)}
        self._of = np.array([places[passage.article] for passage in texts], np.int64)
        written = [_with_title(passage) for passage in texts]
        spoken = [passage.language or language for passage in texts]
        vectors = encoder.batch(written, kind="passage", progress=progress)
        self._vectors = centred(vectors, shares_of(spoken), means(encoder, kind="passage"))
        self._told = ngrams.rarity(written)
        self._grams = self._gram_table(written)
        self._query_means = means(encoder)

    def rank(self, text: str, vector: Floats, shares: Floats) -> list[tuple[str, float]]:
        """The articles, nearest first, with the share of belief each deserves.

        Args:
            vector: The text's vector as the encoder made it.
            shares: How much the text is of each language, in the order of `CODES`.
        """
        query = centred(vector[None], shares[None], self._query_means)[0]
        score = self._nearest(self._vectors @ query) + GRAMS * self._shared_grams(text)
        beliefs = heads.softmax(np.asarray(score[None] / TEMPERATURE, np.float32))[0]
        order = np.argsort(-score, kind="stable")
        return [(self.articles[at], float(beliefs[at])) for at in order]

    def _nearest(self, likeness: Floats) -> Floats:
        score = np.zeros(len(self.articles), np.float32)
        last: Floats | None = None
        for weight in NEAREST:
            best = np.full(len(self.articles), -1.0, np.float32)
            np.maximum.at(best, self._of, likeness)
            # An article of a single passage has no second nearest.
            last = best if last is None else np.where(best < -0.99, last, best)
            score += np.float32(weight) * last
            # The nearest passage of each article is taken out, so that the next round finds the second.
            likeness = np.where(likeness >= best[self._of], np.float32(-1.0), likeness)
        return score

    def _gram_table(self, written: Sequence[str]) -> Floats:
        joined = [
            " ".join(text for text, of in zip(written, self._of, strict=True) if of == at)
            for at in range(len(self.articles))
        ]
        found = ngrams.weighted(joined, self._told, buckets=BUCKETS)
        table = np.zeros((len(self.articles), BUCKETS), np.float32)
        rows = np.repeat(np.arange(len(table)), found.starts[1:] - found.starts[:-1])
        np.add.at(table, (rows, found.indices), found.weights)
        return table

    def _shared_grams(self, text: str) -> Floats:
        found = ngrams.weighted([text], self._told, buckets=BUCKETS)
        return np.asarray(self._table_columns(found.indices) @ found.weights, np.float32)

    def _table_columns(self, indices: NDArray[np.int32]) -> Floats:
        return self._grams[:, indices]


def _with_title(passage: Passage) -> str:
    return passage.text if passage.text == passage.title else f"{passage.title}: {passage.text}"


def even_shares() -> Floats:
    """What is known of a text's language when nothing is: of each alike."""
    return np.full(len(CODES), 1 / len(CODES), np.float32)
