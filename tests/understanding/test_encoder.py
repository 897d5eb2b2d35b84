"""Texts become vectors safely: cleaned, embedded once, kept across trainings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.understanding.encoder import LONGEST_TEXT, Encoder, clean


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hallo\x00welt", "hallo welt"),
        ("a\ud800b", "a b"),
        ("  zwei \r\n\t Wörter ", "zwei Wörter"),
        ("\u202emirrored\u202c", "mirrored"),
        ("Ge\u00adwerbe", "Gewerbe"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("u\u0308ber", "über"),
        ("\x00\x01\ud800", ""),
    ],
)
def test_a_text_is_cleaned_before_it_is_embedded(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_a_very_long_text_is_cut() -> None:
    assert len(clean("wort " * 20_000)) <= LONGEST_TEXT


def test_an_identical_text_is_embedded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = Encoder()
    first = encoder.query("wie melde ich ein Gewerbe an")
    monkeypatch.setattr(encoder, "_engine", lambda: pytest.fail("embedded again"))

    assert encoder.query(" wie melde  ich ein Gewerbe an\n") is first


def test_a_message_and_a_training_sentence_have_the_same_vector() -> None:
    asked = Encoder().query("merhaba")
    trained = Encoder().batch(["merhaba", "selam"])[0]
    assert asked @ trained / np.linalg.norm(asked) / np.linalg.norm(trained) > 0.9995


def test_vectors_kept_on_disk_are_not_computed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "vectors.npz"
    first = Encoder()
    first.keep_on_disk(path)
    vectors = first.batch(["eins", "zwei"])
    first.save()

    second = Encoder()
    second.keep_on_disk(path)
    monkeypatch.setattr(second, "_engine", lambda: pytest.fail("embedded again"))
    assert np.array_equal(second.batch(["zwei", "eins"]), vectors[::-1])
    assert np.array_equal(second.query("eins"), vectors[0])


def test_a_damaged_file_of_vectors_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "vectors.npz"
    path.write_bytes(b"not an archive")
    encoder = Encoder()
    encoder.keep_on_disk(path)
    assert encoder.batch(["eins"]).shape == (1, 384)
    encoder.save()
    assert path.stat().st_size > 100


def test_vectors_of_deleted_sentences_are_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "vectors.npz"
    encoder = Encoder()
    encoder.keep_on_disk(path)
    encoder.batch(["bleibt", "geht"])
    encoder.save()
    encoder.keep_on_disk(path)
    encoder.batch(["bleibt"])
    encoder.save()
    with np.load(path) as stored:
        assert len(stored["keys"]) == 1
