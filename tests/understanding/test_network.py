"""The network learns what is there to learn, the same way every time, and survives being stored."""

from __future__ import annotations

import numpy as np
import pytest

from bot.understanding import network, ngrams
from bot.understanding.transliteration import latin, skeleton

TEXTS = [f"{word} {number}" for word in ("gewerbe", "minijob", "kindergeld") for number in range(30)]
LABELS = np.repeat(np.arange(3), 30)
SCHEDULE = network.Schedule(hidden=16, epochs=20, batch=16, rate=0.02)


def trained() -> tuple[network.Network, ngrams.Sparse, np.ndarray[tuple[int, int], np.dtype[np.float32]]]:
    dense = np.random.default_rng(1).standard_normal((90, 8)).astype(np.float32)
    _told, grams = ngrams.counted(TEXTS, buckets=512)
    return network.train(dense, grams, LABELS, 3, buckets=512, schedule=SCHEDULE), grams, dense


def test_words_tell_the_classes_apart_where_vectors_are_noise() -> None:
    fitted, grams, dense = trained()
    assert (fitted.logits(dense, grams).argmax(axis=1) == LABELS).mean() > 0.95


def test_training_twice_gives_the_same_network() -> None:
    first, grams, dense = trained()
    second, _grams, _dense = trained()
    assert np.array_equal(first.logits(dense, grams), second.logits(dense, grams))


def test_a_stored_network_says_the_same() -> None:
    fitted, grams, dense = trained()
    again = network.Network.from_arrays(fitted.arrays())
    assert np.allclose(fitted.logits(dense, grams), again.logits(dense, grams), atol=0.05)


@pytest.mark.parametrize(
    ("written", "word"),
    [("гевербеанмельдунг", "gewerbeanmeldung"), ("минимум", "minimum"), ("كيندرجيلد", "kinderjild")],
)
def test_words_of_other_alphabets_keep_their_consonants(written: str, word: str) -> None:
    assert skeleton(ngrams.folded(written)) == skeleton(word)


def test_latin_letters_and_other_alphabets_stay_as_they_are() -> None:
    assert latin("gewerbe") == "gewerbe"
    assert latin("仕事") == "仕事"


def test_a_word_in_cyrillic_shares_features_with_the_same_word_in_latin_letters() -> None:
    assert len(ngrams.grams_of("гевербе") & ngrams.grams_of("geverbe")) > 5
