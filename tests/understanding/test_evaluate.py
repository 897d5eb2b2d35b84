"""The evaluation: figures from outcomes, a page without outside hosts, near-duplicates found."""

from __future__ import annotations

from pathlib import Path

from bot.understanding.evaluate import evaluate, overlaps
from bot.understanding.training_files import Example


def test_a_report_is_one_page_without_outside_hosts(small_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "heldout" / "de"
    folder.mkdir(parents=True)
    for intent, name, sentence in (
        ("ask_question/minijob", "minijob", "darf ich neben dem Studium einen Minijob machen <b>"),
        ("greet", "greet", "schönen guten morgen"),
    ):
        (folder / f"{name}.yml").write_text(
            f'version: "3.1"\nnlu:\n- intent: {intent}\n  metadata: {{language: de}}\n'
            f"  examples: |\n    - {sentence}\n",
            "utf-8",
        )

    report = evaluate(folder.parent, tmp_path / "out" / "report.html", model=small_model)

    page = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert report.total.sentences == 2
    assert "<svg" in page
    assert "http" not in page
    assert "<b>" not in page


def test_a_sentence_that_was_trained_on_is_noticed() -> None:
    trained = [Example("wo melde ich mein gewerbe an", "ask_question/gewerbe_anmelden", "de")]
    near = Example("Wo melde ich mein Gewerbe an???", "ask_question/gewerbe_anmelden", "de")
    other = Example("was kostet die anmeldung beim amt", "ask_question/gewerbe_anmelden", "de")
    assert overlaps([near, other], trained) == [(near.text, trained[0].text)]
