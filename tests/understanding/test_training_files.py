"""A broken training file is refused with its file, line and reason; Rasa reads the good ones as we do."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.errors import OperatorError
from bot.settings import PROJECT
from bot.understanding import model, training_files

GOOD = 'version: "3.1"\nnlu:\n- intent: greet\n  metadata: {language: de}\n  examples: |\n    - hallo\n'


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (GOOD.replace("- hallo", "hallo"), "nlu/de/x.yml:6: expected `- a sentence`"),
        (GOOD.replace("language: de", "language: tr"), "nlu/de/x.yml:3: says language tr, but lies in de/"),
        (GOOD.replace("{language: de}", "{}"), "nlu/de/x.yml:3: `metadata"),
        (GOOD.replace("greet", "gret"), "nlu/de/x.yml:3: the intent 'gret' is not in domain.yml"),
        (GOOD + "  extra: 1\n", "nlu/de/x.yml:3: greet has the unknown key 'extra'"),
        (GOOD.replace("  examples", " examples"), "nlu/de/x.yml:5: "),
        ("nlu: 3\n", "nlu/de/x.yml:1: expected `version` and a list `nlu`"),
    ],
)
def test_a_broken_file_is_named_with_line_and_reason(tmp_path: Path, content: str, complaint: str) -> None:
    folder = tmp_path / "nlu" / "de"
    folder.mkdir(parents=True)
    (folder / "x.yml").write_text(content, "utf-8")
    with pytest.raises(OperatorError) as caught:
        training_files.read(tmp_path / "nlu", intents=frozenset({"greet"}))
    assert str(caught.value).startswith(complaint)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_bytes(GOOD.encode().replace(b"hallo", b"\xff"))
    with pytest.raises(OperatorError, match=":6: not readable as UTF-8"):
        training_files.read(tmp_path)


def test_rasa_reads_the_same_sentences(tmp_path: Path) -> None:
    from rasa.shared.importers.utils import training_data_from_paths

    path = PROJECT / "nlu" / "de" / "minijob.yml"
    ours = training_files.read(path.parent.parent / "de")
    theirs = training_data_from_paths([str(path)], "de").intent_examples
    assert {m.get("text") for m in theirs} == {e.text for e in ours if e.intent == "ask_question/minijob"}


def test_training_and_understanding_open_no_socket(
    small_project: Path, small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "socketpair", refuse)
    trained = model.train(small_project, tmp_path)
    assert model.Understanding(trained).parse("hallo")["intent"]["name"]
