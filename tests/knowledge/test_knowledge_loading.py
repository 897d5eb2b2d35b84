"""A folder is taken whole or refused with file, line and reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge import KnowledgeBroken, load
from bot.werkstadt import WerkStadt

Change = Callable[[str, str, str], None]


def problems(folder: Path) -> list[str]:
    with pytest.raises(KnowledgeBroken) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_sound_folder_is_read(folder: Path) -> None:
    article = load(folder).article("lohn")

    assert article is not None
    assert article.werkstaedte == (WerkStadt.ARBEIT, WerkStadt.KOMPETENZ)
    assert article.related == ("pause",)
    assert set(article.texts) == {"de", "de-simple", "en"}
    assert article.texts["en"].translation == "machine"
    assert load(folder).article("nothing") is None


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("lohn/de.md", 'title: "Lohn"\n', "", "lohn/de.md:2: title is missing"),
        ("lohn/de.md", 'title: "Lohn"', "title: [Lohn]", "lohn/de.md:2: title: expected a text"),
        ("lohn/de.md", "2026-11-22", "2026-02-30", "lohn/de.md:5: checked_on: day is out of range"),
        ("lohn/de.md", "2026-11-22", "gestern", "lohn/de.md:5: checked_on: expected a day"),
        ("lohn/de.md", "2026-11-22", "2026-11-22 10:00:00", "lohn/de.md:5: checked_on: expected a day"),
        ("lohn/de.md", "2027-11-22", "2025-11-22", "lohn/de.md:6: valid_until: 2025-11-22 is before"),
        ("lohn/de.md", "werkstadt_arbeit,", "werkstadt_schlaf,", "lohn/de.md:4: werkstadt: 'werkstadt_s"),
        ("lohn/de.md", "werkstadt:", "werkstatt:", "lohn/de.md:4: unknown key 'werkstatt'"),
        ("lohn/de.md", "related: [pause]", "related: [schlaf]", "lohn/de.md:9: related: there is no"),
        ("lohn/de.md", "related: [pause]", "related: [lohn]", "lohn/de.md:9: related: there is no"),
        ("lohn/de.md", "https://www", "javascript:www", "lohn/de.md:7: sources: 'javascript:www"),
        ("lohn/de.md", "https://www", "file:///www", "lohn/de.md:7: sources: 'file:///www"),
        ("lohn/de.md", 'office: "Amt"', 'title: "Amt"', "lohn/de.md:3: title stands twice"),
        ("lohn/de.md", 'office: "Amt"', 'office: "Amt', "lohn/de.md:"),
        ("lohn/de.md", "<!-- more -->\n", "", "lohn/de.md:10: expected exactly one line"),
        ("lohn/de.md", "Er gilt", "<!-- more -->\nEr gilt", "lohn/de.md:14: expected exactly one line"),
        ("lohn/de.md", "{lohn}", "{gehalt}", "lohn/de.md:12: unknown placeholder {gehalt}"),
        ("lohn/de.md", "{lohn}", "{lohn.until}", "lohn/de.md:12: unknown placeholder {lohn.until}"),
        ("lohn/de.md", "{lohn}", "{lohn", "lohn/de.md:12: a brace without its partner"),
        ("lohn/de.md", "das Amt.", "das Amt: www.amt.de", "lohn/de.md:11: holds a link"),
        ("lohn/de.md", "das Amt.", "<b>das Amt</b>.", "lohn/de.md:11: holds <"),
        ("lohn/de.md", "das Amt.", "das\x00Amt.", "lohn/de.md:11: holds the control character U+0000"),
        ("lohn/de.md", "---\ntitle", "title", "lohn/de.md:1: expected front matter"),
        ("lohn/en.md", "machine", "perfect", "lohn/en.md:4: translation: expected machine or reviewed"),
        ("lohn/en.md", "office:", "sources:", "lohn/en.md:3: unknown key 'sources'"),
        ("lohn/de-simple.md", "title:", "translation: machine\ntitle:", "lohn/de-simple.md:2: unknown key"),
        ("values.yml", "topic: lohn", "topic: gehalt", "values.yml:1: lohn: there is no topic 'gehalt'"),
        ("values.yml", "unit: EUR", "unit: Taler", "values.yml:1: lohn: unit 'Taler'"),
        ("values.yml", '"13.90"', '"13,90"', "values.yml:1: lohn: value '13,90' is no number"),
        ("values.yml", "until: 2026-12-31", "until: 2027-06-30", "values.yml:1: lohn: the period from 2027"),
        ("values.yml", "until: 2026-12-31", "until: null", "values.yml:1: lohn: the period from 2027"),
        ("values.yml", "https", "ftp", "values.yml:1: lohn: 'ftp://www.gesetze"),
        ("glossary.yml", "topic: lohn", "topic: gehalt", "glossary.yml:1: Mindestlohn: there is no topic"),
        ("glossary.yml", "de:", "xx:", "glossary.yml:1: Mindestlohn: unknown language 'xx'"),
        ("emergency.yml", "kind: housing", "kind: weather", "emergency.yml:"),
        ("emergency.yml", "kind: violence", "kind: danger", "a person in distress would get no number"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_and_line(
    folder: Path, change: Change, file: str, old: str, new: str, reason: str
) -> None:
    change(file, old, new)

    assert any(reason in problem for problem in problems(folder)), problems(folder)


def test_all_problems_are_named_at_once(folder: Path, change: Change) -> None:
    change("lohn/de.md", "{lohn}", "{gehalt}")
    change("pause/de.md", "[lohn]", "[schlaf]")

    assert len(problems(folder)) == 2


def test_broken_figures_do_not_blame_the_articles(folder: Path, change: Change) -> None:
    change("values.yml", "unit: EUR", "unit: [")

    assert [problem.split(":")[0] for problem in problems(folder)] == ["knowledge/values.yml"]


def test_a_file_that_is_no_text_is_refused(folder: Path) -> None:
    (folder / "lohn" / "en.md").write_bytes(b"---\ntitle: Wages\n---\n\xff\xfe")

    assert problems(folder) == ["knowledge/lohn/en.md:4: is not UTF-8 text"]


def test_an_unknown_language_and_a_topic_without_german_are_refused(folder: Path) -> None:
    (folder / "lohn" / "en.md").rename(folder / "lohn" / "xx.md")
    (folder / "pause" / "de.md").rename(folder / "pause" / "de-simple.md")

    found = " ".join(problems(folder))
    assert "lohn/xx.md:1: unknown language 'xx'" in found
    assert "pause/de.md:1: is missing" in found


def test_help_lines_must_be_there(folder: Path) -> None:
    (folder / "emergency.yml").unlink()

    assert problems(folder)[0].startswith("knowledge/emergency.yml:1: cannot be read")


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert any("holds no article" in problem for problem in problems(tmp_path / "nowhere"))


def test_editors_own_files_and_line_ends_do_not_matter(folder: Path) -> None:
    german = folder / "lohn" / "de.md"
    (folder / "lohn" / ".de.md.swp").write_bytes(b"\xff")
    (folder / "lohn" / "de.md~").write_bytes(b"\xff")
    german.write_bytes(b"\xef\xbb\xbf" + german.read_bytes().replace(b"\n", b"\r\n"))

    assert load(folder).article("lohn") is not None
