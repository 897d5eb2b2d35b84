"""Articles edited while the program runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.knowledge import KnowledgeBroken, LiveKnowledge

Change = Callable[[str, str, str], None]


class Clock:
    """Moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_an_edit_is_live_within_seconds(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    change("pause/de.md", 'title: "Pause"', 'title: "Die Pause"')

    assert live.current().titles("de")["pause"] == "Pause"
    clock.forward(2)
    assert live.current().titles("de")["pause"] == "Die Pause"


def test_a_broken_edit_keeps_the_last_good_articles_and_says_why(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    before = live.current()
    change("pause/de.md", "<!-- more -->", "")
    clock.forward(2)

    assert live.current() is before
    assert [(problem.file, problem.line) for problem in live.problems] == [("knowledge/pause/de.md", 10)]

    change("pause/de.md", "Sie dauert", "<!-- more -->\nSie dauert")
    clock.forward(2)
    assert live.current() is not before
    assert live.problems == ()


def test_new_removed_and_unchanged_files_are_noticed(folder: Path, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    before = live.current()
    clock.forward(2)
    assert live.current() is before

    (folder / "lohn" / "en.md").unlink()
    clock.forward(2)
    assert live.current().titles("en")["lohn"] == "Lohn"


def test_a_folder_that_vanishes_changes_nothing(folder: Path, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    folder.rename(folder.with_name("gone"))
    clock.forward(2)

    assert live.current().article("lohn") is not None
    assert live.problems


def test_a_clock_set_back_does_not_stop_the_looking(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    clock.forward(-3600)
    change("pause/de.md", 'title: "Pause"', 'title: "Die Pause"')

    assert live.current().titles("de")["pause"] == "Die Pause"


def test_a_broken_folder_is_refused_at_the_start(folder: Path, change: Change, clock: Clock) -> None:
    change("pause/de.md", "<!-- more -->", "")

    with pytest.raises(KnowledgeBroken, match=r"knowledge/pause/de\.md:10: expected exactly one line"):
        LiveKnowledge(folder, clock)
