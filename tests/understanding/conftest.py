"""A small model, trained once for all tests of this folder: three languages, three topics, six services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import PROJECT
from bot.understanding.encoder import shared_encoder
from bot.understanding.model import Understanding, train

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
