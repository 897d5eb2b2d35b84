"""Any folder of Markdown files can be searched: how its pages are cut, and that what stands deep inside is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import PROJECT
from bot.understanding import vectors
from bot.understanding.encoder import shared_encoder
from bot.understanding.neutral import shares_of
from bot.understanding.passages import LONGEST_PASSAGE, passages
from bot.understanding.searching import PassageIndex

FILLER = "Die Stadtverwaltung arbeitet mit vielen Stellen zusammen und freut sich über Anregungen aller Art."
PAGES = {
    "hunde": ("Hundehaltung", "Wer einen Hund hält, meldet ihn bei der Stadt an und zahlt Hundesteuer."),
    "muell": ("Abfall", "Sperrmüll wie alte Möbel holt die Stadtreinigung nach Anmeldung kostenlos ab."),
    "heirat": ("Standesamt", "Für die Hochzeit brauchen Sie eine Geburtsurkunde und einen gültigen Ausweis."),
    "parken": ("Verkehr", "Mit dem Bewohnerparkausweis dürfen Sie in Ihrer Straße ohne Gebühr parken."),
    "kita": ("Kinder", "Einen Platz im Kindergarten suchen Sie über das Elternportal der Stadt."),
}


def page(folder: Path, name: str, title: str, *lines: str) -> None:
    """Write an article of another folder."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.md").write_text(f"# {title}\n\n" + "\n".join(lines) + "\n", "utf-8")


def test_short_lines_stand_together_in_one_passage(tmp_path: Path) -> None:
    page(tmp_path, "fahrrad", "Fahrrad", "Licht vorne und hinten", "Eine Klingel", "- Zwei Bremsen")
    texts = [passage.text for passage in passages(tmp_path)]
    assert texts == ["Fahrrad", "Licht vorne und hinten Eine Klingel Zwei Bremsen"]


def test_a_passage_begins_with_the_last_line_of_the_one_before(tmp_path: Path) -> None:
    lines = [f"Satz Nummer {number} sagt etwas Eigenes über diese Sache." for number in range(9)]
    page(tmp_path, "lang", "Lang", *lines)
    first, second, *_ = [passage.text for passage in passages(tmp_path)][1:]
    assert len(first) <= LONGEST_PASSAGE
    last = max(line for line in lines if first.endswith(line))
    assert second.startswith(last)


def test_a_page_without_line_breaks_is_cut_between_its_sentences(tmp_path: Path) -> None:
    sentences = [f"Dieser Satz trägt die Nummer {number} und sonst nichts weiter." for number in range(30)]
    page(tmp_path, "block", "Block", " ".join(sentences))
    texts = [passage.text for passage in passages(tmp_path)][1:]
    assert all(text.startswith("Dieser Satz") and text.endswith("weiter.") for text in texts)
    assert max(map(len, texts)) <= LONGEST_PASSAGE
    assert all(any(sentence in text for text in texts) for sentence in sentences)


def test_a_heading_begins_a_passage_of_its_own(tmp_path: Path) -> None:
    page(tmp_path, "zwei", "Zwei Dinge", "Das erste.", "## Anderes", "Das zweite.")
    assert [passage.text for passage in passages(tmp_path)] == ["Zwei Dinge", "Das erste.", "Anderes Das zweite."]


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("fr", "quels papiers faut-il pour se marier ?", "heirat"),
        ("uk", "куди подіти старі меблі?", "muell"),
        ("ar", "كيف أجد مكانا لطفلي في الروضة؟", "kita"),
        ("de", "wo darf ich das auto in meiner straße abstellen", "parken"),
    ],
)
def test_a_fact_deep_in_a_long_page_is_found_in_another_language(
    tmp_path: Path, language: str, question: str, expected: str
) -> None:
    for name, (title, fact) in PAGES.items():
        page(tmp_path, name, title, *[FILLER] * 6, fact, *[FILLER] * 6)
    encoder = shared_encoder()
    encoder.keep_on_disk(None, shipped=PROJECT / vectors.FILE)
    try:
        index = PassageIndex(passages(tmp_path), encoder)
        ranked = index.rank(question, encoder.query(question), shares_of([language])[0])
    finally:
        encoder.keep_on_disk(None)
    assert ranked[0][0] == expected
    assert sum(share for _article, share in ranked) == pytest.approx(1, abs=1e-3)
