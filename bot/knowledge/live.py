"""The knowledge while the program runs: an edited article is live in seconds, a broken one changes nothing.

Knows when files change; knows nothing of what stands in them.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.knowledge.articles import Knowledge
from bot.knowledge.problems import KnowledgeBroken, Problem
from bot.knowledge.reading import Reader, Signature

LOOK_EVERY = timedelta(seconds=2)

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class _State:
    """Replaced as a whole, so that no reader in another thread sees half of a change."""

    knowledge: Knowledge
    signatures: dict[Path, Signature]
    problems: tuple[Problem, ...] = ()


class LiveKnowledge:
    """Gives the current knowledge; changed files are looked for at most once per `LOOK_EVERY`.

    Asking for the state of a thousand files takes 20 ms, so it happens in a thread beside the event loop: whoever
    asks first after an edit starts the look, and whoever asks when it is done gets the edit. New knowledge
    replaces the old one as a whole or not at all.

    Raises:
        KnowledgeBroken: The knowledge cannot be used at the start, when there is no last good one.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._reader = Reader(folder)
        self._clock = clock
        self._looked_at: datetime = clock()
        self._looking = threading.Lock()
        signatures = self._reader.signatures()
        self._state = _State(self._reader.read(), signatures)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the files as they stand now are not served; empty while they are."""
        return self._state.problems

    def current(self) -> Knowledge:
        """The last good knowledge, at once. Keep it for one answer, not for longer."""
        now = self._clock()
        # A clock set back must not stop the looking.
        if abs(now - self._looked_at) >= LOOK_EVERY and not self._looking.locked():
            self._looked_at = now
            threading.Thread(target=self._look_beside, name="knowledge", daemon=True).start()
        return self._state.knowledge

    def look(self) -> None:
        """Look for changed files now, in the caller's thread; returns when they are served or refused."""
        with self._looking:
            self._look()

    def _look_beside(self) -> None:
        try:
            self.look()
        except Exception:
            log.exception("knowledge_not_looked_at")

    def _look(self) -> None:
        # Taken before reading: a file written meanwhile differs at the next look and is read again.
        signatures = self._reader.signatures()
        last = self._state
        if signatures == last.signatures:
            return
        try:
            knowledge = self._reader.read()
        except KnowledgeBroken as error:
            self._state = _State(last.knowledge, signatures, error.problems)
            log.warning("knowledge_refused", problem=str(error))
        else:
            self._state = _State(knowledge, signatures)
            log.info("knowledge_replaced", articles=len(knowledge.articles))
