"""Tells whoever waits that there is something new in the database. Only a hint: what counts is stored.

One process needs no more than this; several share wake-ups through Redis where `REDIS_URL` is set, and look
every few seconds anyway.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict

import structlog

log = structlog.get_logger(__name__)
REDIS_CHANNEL = "werkstadt:wakeups"
RETRY_SECONDS = 5.0


class Wakeups:
    """Named bells. `start` connects the processes; without Redis it does nothing."""

    def __init__(self, redis_url: str | None = None) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = defaultdict(set)
        self._redis_url = redis_url
        self._listener: asyncio.Task[None] | None = None
        self._outbox: asyncio.Queue[str] = asyncio.Queue(maxsize=10_000)

    def notify(self, topic: str) -> None:
        """Wake everybody who waits for `topic`, here and in the other processes."""
        self._ring(topic)
        if self._redis_url:
            with contextlib.suppress(asyncio.QueueFull):  # the others look by themselves every few seconds
                self._outbox.put_nowait(topic)

    async def wait(self, topic: str, timeout: float) -> bool:  # noqa: ASYNC109 - a wait that may end without news
        """Wait until `topic` is notified; `False` when `timeout` seconds went by first."""
        bell = asyncio.Event()
        self._waiting[topic].add(bell)
        try:
            # Not `wait_for`: in Python 3.11 it can swallow the cancellation of whoever waits here.
            async with asyncio.timeout(timeout):
                await bell.wait()
        except TimeoutError:
            return False
        else:
            return True
        finally:
            self._waiting[topic].discard(bell)
            if not self._waiting[topic]:
                del self._waiting[topic]

    async def start(self) -> None:
        """Connect to the other processes."""
        if self._redis_url:
            self._listener = asyncio.create_task(self._keep_connected(self._redis_url), name="wakeups")

    async def stop(self) -> None:
        """Disconnect."""
        if self._listener:
            self._listener.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listener

    def _ring(self, topic: str) -> None:
        for bell in self._waiting.get(topic, ()):
            bell.set()

    async def _keep_connected(self, url: str) -> None:
        """Publish and listen; after a loss try again, since people are waiting either way."""
        from redis import asyncio as redis

        while True:
            try:
                async with redis.from_url(url, decode_responses=True) as client, asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._publish(client))
                    tasks.create_task(self._listen(client))
            except* (redis.RedisError, OSError) as group:
                log.warning("wakeups_disconnected", error=type(group.exceptions[0]).__name__)
            await asyncio.sleep(RETRY_SECONDS)

    async def _publish(self, client: object) -> None:
        while True:
            await client.publish(REDIS_CHANNEL, await self._outbox.get())  # type: ignore[attr-defined]

    async def _listen(self, client: object) -> None:
        async with client.pubsub() as channel:  # type: ignore[attr-defined]
            await channel.subscribe(REDIS_CHANNEL)
            async for message in channel.listen():
                if message["type"] == "message":
                    self._ring(message["data"])
