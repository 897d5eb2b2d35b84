"""The evaluation: figures from outcomes, a page without outside hosts, near-duplicates found."""

from __future__ import annotations

from pathlib import Path

from bot.understanding.evaluate import Outcome, evaluate, measured, overlaps
from bot.understanding.report import written
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


def outcome(text: str, intent: str, guess: str, *, language: str = "de", confidence: float = 0.9) -> Outcome:
    """A sentence and what was made of it."""
    name, _slash, topic = guess.partition("/")
    ranking = (topic,) if topic else ()
    decision = "answer" if topic else "service"
    return Outcome(
        Example(text, intent, language), language, name, name, decision, topic or None, ranking, confidence, 1.0
    )


def test_the_page_says_which_goals_were_missed_and_shows_the_sentences_that_were_misunderstood() -> None:
    job, greet = "ask_question/minijob", "greet"
    right = [outcome("minijob grenze", job, job), outcome("bonjour", greet, greet, language="fr")]
    wrong = [outcome("مرحبا <i>", greet, job, language="ar"), outcome("wie hoch ist der lohn", job, greet)]
    page = written(measured(right + wrong))
    assert "<strong>50,0 %</strong>" in page
    assert "Ziel mindestens 95 %: verfehlt" in page
    assert "مرحبا &lt;i&gt;" in page
    assert "<i>" not in page
    assert page.count("wie hoch ist der lohn") >= 2  # among the confusions and among its language's sentences
    assert "<td>minijob</td>" in page


def test_a_page_about_few_sentences_can_be_written_too() -> None:
    page = written(measured([outcome("hallo", "greet", "greet")]))
    assert "<svg" in page
    assert "NaN" not in page
