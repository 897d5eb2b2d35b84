"""What the tests of this folder share: a small model, the training sentences, the held-out sentences understood."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import PROJECT
from bot.understanding import training_files, vectors
from bot.understanding.encoder import shared_encoder
from bot.understanding.evaluate import Report, measured, understood
from bot.understanding.model import Understanding, train
from bot.understanding.training_files import Example

LANGUAGES = ("de", "en", "tr", "ar")
TOPICS = ("minijob", "kindergeld", "gewerbe_anmelden")
SERVICES = ("greet", "thanks", "book_appointment", "distress", "out_of_scope", "change_language")


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a part of our own training files."""
    project = tmp_path_factory.mktemp("project")
    for name in ("config.yml", "domain.yml"):
        (project / name).write_text((PROJECT / name).read_text("utf-8"), "utf-8")
    for folder in ("stories", *(f"nlu/{code}" for code in LANGUAGES)):
        (project / folder).mkdir(parents=True)
    for path in (PROJECT / "stories").glob("*.yml"):
        (project / "stories" / path.name).write_text(path.read_text("utf-8"), "utf-8")
    for code in LANGUAGES:
        for name in TOPICS + SERVICES:
            text = (PROJECT / "nlu" / code / f"{name}.yml").read_text("utf-8")
            (project / "nlu" / code / f"{name}.yml").write_text(text, "utf-8")
    if (PROJECT / vectors.FILE).exists():
        shutil.copy(PROJECT / vectors.FILE, project / vectors.FILE)
    return project


@pytest.fixture(scope="session")
def small_model(small_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its trained model."""
    return train(small_project, tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def understanding(small_model: Path) -> Iterator[Understanding]:
    """The model, loaded."""
    yield Understanding(small_model)
    shared_encoder().keep_on_disk(None)


@pytest.fixture(scope="session")
def training_sentences() -> list[Example]:
    """All training sentences, read once."""
    return training_files.read(PROJECT / "nlu")


@pytest.fixture(scope="session")
def held_out() -> list[Example]:
    """Sentences nothing was trained on, written by people who never saw the training files."""
    return training_files.read(PROJECT / "tests" / "understanding")


@pytest.fixture(scope="session")
def report(model: Path, held_out: list[Example]) -> Report:
    """What the project's own model makes of the held-out sentences; their vectors are kept under `var/`."""
    encoder = shared_encoder()
    encoder.keep_on_disk(PROJECT / "var" / "tests" / "embeddings.npz")
    try:
        encoder.batch([example.text for example in held_out])
        encoder.save()
        return measured(understood(held_out, Understanding(model)))
    finally:
        encoder.keep_on_disk(None)
