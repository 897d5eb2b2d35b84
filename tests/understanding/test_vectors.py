"""The vectors that come with the project are those of its sentences, and a damaged file harms nobody."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from structlog.testing import capture_logs

from bot.settings import PROJECT
from bot.understanding import kept, vectors
from bot.understanding.encoder import Encoder, key_of
from bot.understanding.follow_ups import Aspect
from bot.understanding.training_files import Example

SENTENCE = 'version: "3.1"\nnlu:\n- intent: greet\n  metadata: {language: de}\n  examples: |\n    - hallo\n'


@pytest.fixture(scope="module")
def shipped() -> dict[bytes, kept.Packed]:
    return kept.read(PROJECT / vectors.FILE)


def test_nearly_all_training_sentences_come_with_their_vector(
    shipped: dict[bytes, kept.Packed], training_sentences: list[Example]
) -> None:
    missing = [e.text for e in training_sentences if key_of(e.text, "query") not in shipped]
    # A new sentence or two may wait for the next `python -m bot.understanding.vectors`; training embeds them meanwhile.
    assert len(missing) <= 0.03 * len(training_sentences), f"{len(missing)} missing: run bot.understanding.vectors"


def test_shipped_vectors_are_what_the_engine_makes(
    shipped: dict[bytes, kept.Packed], training_sentences: list[Example]
) -> None:
    known = sorted({e.text for e in training_sentences if key_of(e.text, "query") in shipped})
    sample = random.Random(7).sample(known, 40)
    encoder = Encoder()
    for text in sample:
        made, stored = encoder.query(text), shipped[key_of(text, "query")].vector()
        assert made @ stored / np.linalg.norm(made) / np.linalg.norm(stored) > 0.999, text


@pytest.mark.parametrize("damage", ["text", "cut", "flipped", "layout", "infinite"])
def test_a_damaged_file_is_ignored_with_a_warning(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "vectors.npz"
    kept.write(path, dict(zip([b"1" * 16, b"2" * 16], kept.packed(np.eye(2, 384, dtype=np.float32)), strict=True)))
    content = bytearray(path.read_bytes())
    if damage == "text":
        path.write_text("not an archive", "utf-8")
    elif damage == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "flipped":
        content[60:120] = bytes(60)
        path.write_bytes(content)
    else:
        scales = np.full(2, np.inf if damage == "infinite" else 1, np.float32)
        width = 384 if damage == "infinite" else 5
        np.savez(path, keys=np.zeros((2, 16), np.uint8), values=np.zeros((2, width), np.int8), scales=scales)

    encoder = Encoder()
    with capture_logs() as logged:
        encoder.keep_on_disk(None, shipped=path)

    assert [line["event"] for line in logged] == ["vectors_ignored"]
    assert encoder.batch(["eins"]).shape == (1, 384)


def test_a_missing_file_is_no_reason_to_warn(tmp_path: Path) -> None:
    with capture_logs() as logged:
        assert kept.read(tmp_path / "vectors.npz") == {}
    assert logged == []


def test_a_shipped_vector_is_not_kept_a_second_time(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped.npz", tmp_path / "own.npz"
    first = Encoder()
    first.keep_on_disk(shipped)
    first.batch(["eins"])
    first.save()

    second = Encoder()
    second.keep_on_disk(own, shipped=shipped)
    second.batch(["eins", "zwei"])
    second.save()

    assert set(kept.read(own)) == {key_of("zwei", "query")}


def test_refreshing_twice_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nlu" / "de").mkdir(parents=True)
    (tmp_path / "nlu" / "de" / "greet.yml").write_text(SENTENCE, "utf-8")
    monkeypatch.setattr(vectors, "sentences", lambda code: [f"Das Wetter ist schön ({code})."])
    monkeypatch.setattr(vectors, "examples", lambda code: [(f"Und was kostet das? ({code})", Aspect.COST)])

    count = vectors.refresh(tmp_path)
    first = (tmp_path / vectors.FILE).read_bytes()
    (tmp_path / vectors.FILE).unlink()
    vectors.refresh(tmp_path)

    assert count == 37  # one sentence, twelve everyday ones, these as passages, and twelve follow-ups
    assert (tmp_path / vectors.FILE).read_bytes() == first


def test_packing_loses_next_to_nothing() -> None:
    rows = np.random.default_rng(7).standard_normal((50, 384)).astype(np.float32)
    again = np.array([p.vector() for p in kept.packed(rows)])
    likeness = (rows * again).sum(axis=1) / np.linalg.norm(rows, axis=1) / np.linalg.norm(again, axis=1)
    assert likeness.min() > 0.9998
