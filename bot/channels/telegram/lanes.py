"""Does things of one chat one after another, and chats side by side. Knows neither chats nor messages."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

import structlog

log = structlog.get_logger(__name__)
Job = Callable[[], Awaitable[None]]
CANCEL_AGAIN_SECONDS = 1.0


class Lanes:
    """Queues by key. A job that raises is logged and the next one begins: none stops those behind it."""

    def __init__(self) -> None:
        self._waiting: dict[int, deque[Job]] = {}
        self._workers: set[asyncio.Task[None]] = set()

    def add(self, key: int, job: Job) -> None:
        """Put `job` at the end of the lane `key`."""
        if key in self._waiting:
            self._waiting[key].append(job)
            return
        self._waiting[key] = deque([job])
        worker = asyncio.create_task(self._work(key), name=f"telegram lane {key}")
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def close(self, patience: float) -> None:
        """Let running and waiting jobs end; after `patience` seconds stop them."""
        if self._workers:
            await asyncio.wait(self._workers, timeout=patience)
        await ended(self._workers)
        self._waiting.clear()

    async def _work(self, key: int) -> None:
        jobs = self._waiting[key]
        while jobs:
            job = jobs.popleft()
            try:
                await job()
            except Exception:
                log.exception("telegram_job_failed")
        del self._waiting[key]


async def ended(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Cancel `tasks` until they are over: a cancellation can get lost on its way through a library."""
    running = set(tasks)
    while running:
        for task in running:
            task.cancel()
        _, running = await asyncio.wait(running, timeout=CANCEL_AGAIN_SECONDS)
