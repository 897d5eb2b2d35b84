"""A small folder of articles to break and mend, and the real one, read once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge import Knowledge, load
from bot.settings import PROJECT

KNOWLEDGE = PROJECT / "knowledge"

FRONT = """---
title: "{title}"
office: "Amt"
werkstadt: [werkstadt_arbeit, kompetenzwerkstadt]
checked_on: 2026-11-22
valid_until: 2027-11-22
sources:
  - "https://www.gesetze-im-internet.de/milog/"
related: [{related}]
---
"""
GERMAN = "Fragen Sie das Amt.\nDer Lohn ist seit {lohn.since} {lohn}.\n<!-- more -->\nEr gilt auch im Minijob.\n"
VALUES = """lohn:
  topic: lohn
  unit: EUR
  periods:
    - {from: 2026-01-01, until: 2026-12-31, value: "13.90"}
    - {from: 2027-01-01, until: 2027-12-31, value: "14.60"}
  source: https://www.gesetze-im-internet.de/milog/
"""
GLOSSARY = """terms:
  Mindestlohn:
    topic: lohn
    gloss: {de: "kleinster erlaubter Lohn", en: "minimum wage"}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two topics in German, one also in simple German and English; figures, a term, the real help lines."""
    root = tmp_path / "knowledge"
    write(root / "lohn" / "de.md", FRONT.format(title="Lohn", related="pause") + GERMAN)
    write(root / "lohn" / "de-simple.md", '---\ntitle: "Ihr Lohn"\n---\n' + GERMAN)
    write(
        root / "lohn" / "en.md",
        '---\ntitle: "Wages"\noffice: "the office"\ntranslation: machine\n---\n'
        "Ask the office.\nSince {lohn.since} the wage has been {lohn}.\n<!-- more -->\nAlso in a mini-job.\n",
    )
    plain = "Machen Sie eine Pause.\n<!-- more -->\nSie dauert 30 Minuten.\n"
    write(root / "pause" / "de.md", FRONT.format(title="Pause", related="lohn") + plain)
    write(root / "values.yml", VALUES)
    write(root / "glossary.yml", GLOSSARY)
    write(root / "emergency.yml", (KNOWLEDGE / "emergency.yml").read_text("utf-8"))
    return root


def write(path: Path, text: str) -> None:
    """Write `text` to `path`, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def change(folder: Path) -> Callable[[str, str, str], None]:
    """Replace a piece of text in a file of the small folder; it must be there."""

    def replace(file: str, old: str, new: str) -> None:
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new), "utf-8")

    return replace


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """What we ship."""
    return load(KNOWLEDGE)
