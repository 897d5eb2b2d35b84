"""Articles edited while the program runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.knowledge import Knowledge, KnowledgeBroken, LiveKnowledge
from bot.knowledge.reading import Reader

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


def soon(live: LiveKnowledge) -> Knowledge:
    """What is served when the look that this question starts is over."""
    live.current()
    for thread in threading.enumerate():
        if thread.name == "knowledge":
            thread.join(5)
    return live.current()


def test_an_edit_is_live_within_seconds(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    change("pause/de.md", 'title: "Pause"', 'title: "Die Pause"')

    assert live.current().titles("de")["pause"] == "Pause"
    clock.forward(2)
    assert soon(live).titles("de")["pause"] == "Die Pause"


def test_nobody_waits_for_the_look(folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    live = LiveKnowledge(folder, clock)
    before, free, looks = live.current(), threading.Event(), []
    signatures = Reader.signatures

    def slow(reader: Reader) -> dict[Path, tuple[int, int]]:
        looks.append(threading.current_thread())
        free.wait(5)
        return signatures(reader)

    monkeypatch.setattr(Reader, "signatures", slow)
    clock.forward(2)
    started = time.monotonic()
    served = [live.current() for _ in range(100)]
    took = time.monotonic() - started
    free.set()
    soon(live)

    assert all(knowledge is before for knowledge in served)
    assert took < 1
    assert len(looks) == 1
    assert looks[0] is not threading.current_thread()


def test_many_looks_at_once_end_with_the_last_edit(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    title = "Pause"
    with ThreadPoolExecutor(4) as pool:
        for number in range(10):
            change("pause/de.md", f'title: "{title}"', f'title: "Pause {number:02}"')
            title = f"Pause {number:02}"
            for _ in range(4):
                pool.submit(live.look)
    live.look()

    assert live.current().titles("de")["pause"] == "Pause 09"
    assert live.problems == ()


def test_a_look_that_fails_is_made_again(
    folder: Path, change: Change, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = LiveKnowledge(folder, clock)
    change("pause/de.md", 'title: "Pause"', 'title: "Die Pause"')
    with monkeypatch.context() as broken:
        broken.setattr(Reader, "read", lambda reader: 1 / 0)
        clock.forward(2)
        assert soon(live).titles("de")["pause"] == "Pause"
    clock.forward(2)
    assert soon(live).titles("de")["pause"] == "Die Pause"


def test_a_broken_edit_keeps_the_last_good_articles_and_says_why(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    before = live.current()
    change("pause/de.md", "<!-- more -->", "")
    clock.forward(2)

    assert soon(live) is before
    assert [(problem.file, problem.line) for problem in live.problems] == [("knowledge/pause/de.md", 10)]

    change("pause/de.md", "Sie dauert", "<!-- more -->\nSie dauert")
    clock.forward(2)
    assert soon(live) is not before
    assert live.problems == ()


def test_new_removed_and_unchanged_files_are_noticed(folder: Path, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    before = live.current()
    clock.forward(2)
    assert soon(live) is before

    (folder / "lohn" / "en.md").unlink()
    clock.forward(2)
    assert soon(live).titles("en")["lohn"] == "Lohn"


def test_a_folder_that_vanishes_changes_nothing(folder: Path, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    folder.rename(folder.with_name("gone"))
    clock.forward(2)

    assert soon(live).article("lohn") is not None
    assert live.problems


def test_a_clock_set_back_does_not_stop_the_looking(folder: Path, change: Change, clock: Clock) -> None:
    live = LiveKnowledge(folder, clock)
    clock.forward(-3600)
    change("pause/de.md", 'title: "Pause"', 'title: "Die Pause"')

    assert soon(live).titles("de")["pause"] == "Die Pause"


def test_a_broken_folder_is_refused_at_the_start(folder: Path, change: Change, clock: Clock) -> None:
    change("pause/de.md", "<!-- more -->", "")

    with pytest.raises(KnowledgeBroken, match=r"knowledge/pause/de\.md:10: expected exactly one line"):
        LiveKnowledge(folder, clock)
