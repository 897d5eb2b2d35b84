"""Which updates may be confirmed to Telegram. Pure arithmetic on update ids; knows no network.

Telegram forgets every update below the `offset` we ask with. So the offset never passes an update that is not
handled yet: a crash loses nothing, and Telegram keeps what we have no room for (it hands out 100 at a time).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable


class Inbox:
    """The updates seen and not yet confirmed."""

    def __init__(self) -> None:
        self._next = 0
        self._unfinished: set[int] = set()
        self._finished: set[int] = set()
        self._idle = asyncio.Event()
        self._idle.set()

    @property
    def offset(self) -> int:
        """The lowest update that must not be forgotten; 0 at first: Telegram begins where we left."""
        return min(self._unfinished, default=self._next)

    @property
    def busy(self) -> bool:
        """Whether updates are still being handled."""
        return bool(self._unfinished)

    def take(self, update_ids: Iterable[int]) -> set[int]:
        """Note the updates of one answer of Telegram; those that were not seen before."""
        ids = set(update_ids)
        if not ids:
            return set()
        new = ids - self._unfinished - self._finished
        self._unfinished |= new
        # Not the maximum of all time: after a quiet week Telegram may go on with lower ids.
        self._next = max(ids) + 1
        if self._unfinished:
            self._idle.clear()
        return new

    def finish(self, update_id: int) -> None:
        """This update is handled and may be confirmed."""
        if update_id in self._unfinished:
            self._unfinished.remove(update_id)
            self._finished.add(update_id)
        if not self._unfinished:
            self._idle.set()

    def confirmed(self, offset: int) -> None:
        """Telegram was asked with `offset` and forgot everything below."""
        self._finished = {update_id for update_id in self._finished if update_id >= offset}

    async def idle(self, patience: float) -> None:
        """Wait until everything is handled, `patience` seconds at most."""
        try:
            async with asyncio.timeout(patience):
                await self._idle.wait()
        except TimeoutError:
            return
