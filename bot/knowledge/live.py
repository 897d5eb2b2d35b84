"""The knowledge while the program runs: an edited article is live in seconds, a broken one changes nothing.

Knows when files change; knows nothing of what stands in them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.knowledge.articles import Knowledge
from bot.knowledge.problems import KnowledgeBroken, Problem
from bot.knowledge.reading import Reader, Signature

LOOK_EVERY = timedelta(seconds=2)

log = structlog.get_logger(__name__)


class LiveKnowledge:
    """Gives the current knowledge, looking for changed files at most once per `LOOK_EVERY`.

    A look costs a few milliseconds and only changed files are parsed, so it happens in the caller's way:
    whoever asks after an edit gets the edit. New knowledge replaces the old one as a whole or not at all.

    Raises:
        KnowledgeBroken: The knowledge cannot be used at the start, when there is no last good one.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._reader = Reader(folder)
        self._clock = clock
        self._looked_at: datetime = clock()
        self._signatures: dict[Path, Signature] = self._reader.signatures()
        self._knowledge = self._reader.read()
        self.problems: tuple[Problem, ...] = ()
        """Why the files as they stand now are not served; empty while they are."""

    def current(self) -> Knowledge:
        """The last good knowledge. Keep it for one answer, not for longer."""
        now = self._clock()
        # A clock set back must not stop the looking.
        if abs(now - self._looked_at) >= LOOK_EVERY:
            self._looked_at = now
            self._look()
        return self._knowledge

    def _look(self) -> None:
        # Taken before reading: a file written meanwhile differs at the next look and is read again.
        signatures = self._reader.signatures()
        if signatures == self._signatures:
            return
        self._signatures = signatures
        try:
            self._knowledge = self._reader.read()
        except KnowledgeBroken as error:
            self.problems = error.problems
            log.warning("knowledge_refused", problem=str(error))
        else:
            self.problems = ()
            log.info("knowledge_replaced", articles=len(self._knowledge.articles))
