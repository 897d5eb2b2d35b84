"""Keeps all advisors' calendars in step: which is due, who syncs it, how many at once.

An account is claimed in the database, so any number of processes share the work; what a process that died had
claimed, another one takes over when the claim has run out.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import or_, select, update

from bot.booking.calendars.failures import Failure
from bot.booking.calendars.sync import note_failure, sync
from bot.booking.models import CalendarAccount
from bot.clock import Clock
from bot.errors import StoreUnavailable
from bot.store import Store

log = structlog.get_logger(__name__)

TICK_SECONDS = 5.0
# Threads of their own: a server that hangs must not keep others of the program waiting for one.
AT_ONCE = 4
# Longer than a look and what is written after it may take: `client.ALL_SECONDS` twice, `reading.READING_SECONDS` twice.
LEASE = timedelta(seconds=90)


class CalendarSync:
    """Syncs what is due.

    Args:
        timezone: Where the offices are.
    """

    def __init__(self, store: Store, *, clock: Clock, timezone: ZoneInfo) -> None:
        self._store = store
        self._clock = clock
        self._timezone = timezone
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="calendars")
        self._at_work: dict[UUID, asyncio.Task[None]] = {}

    @classmethod
    @asynccontextmanager
    async def running(cls, store: Store, *, clock: Clock, timezone: ZoneInfo) -> AsyncIterator[Self]:
        """Sync beside everything else while the block lasts."""
        calendars = cls(store, clock=clock, timezone=timezone)
        task = asyncio.create_task(calendars._run(), name="calendars")
        try:
            yield calendars
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await calendars.close()

    async def once(self) -> None:
        """Sync all accounts that are due, and wait until that is done."""
        await self._start()
        while self._at_work:
            await asyncio.wait(self._at_work.values())
            await self._start()

    async def close(self) -> None:
        """Stop what is under way. A thread that waits for a server ends by itself within seconds."""
        for task in self._at_work.values():
            task.cancel()
        await asyncio.gather(*self._at_work.values(), return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _run(self) -> None:
        while True:
            try:
                await self._start()
            except Exception as error:
                _tell(error)
            await asyncio.sleep(TICK_SECONDS)

    async def _start(self) -> None:
        """Begin with as many of those that are due as there are threads free."""
        free = AT_ONCE - len(self._at_work)
        if free <= 0:
            return
        for advisor_id in await self._due(limit=free):
            task = asyncio.create_task(self._sync(advisor_id), name=f"calendar {advisor_id}")
            self._at_work[advisor_id] = task
            task.add_done_callback(partial(self._done, advisor_id))

    def _done(self, advisor_id: UUID, task: asyncio.Task[None]) -> None:
        del self._at_work[advisor_id]

    async def _due(self, *, limit: int) -> list[UUID]:
        due = (
            select(CalendarAccount.advisor_id)
            .where(_is_free(self._clock()), CalendarAccount.advisor_id.not_in(self._at_work))
            .order_by(CalendarAccount.claimed_until.nulls_first())
            .limit(limit)
        )
        async with self._store.read() as session:
            return list(await session.scalars(due))

    async def _sync(self, advisor_id: UUID) -> None:
        """Sync one account. Whatever happens, the others go on."""
        try:
            lease = await self._claim(advisor_id)
            if lease is None:
                return
            try:
                await sync(
                    self._store,
                    advisor_id,
                    lease,
                    clock=self._clock,
                    timezone=self._timezone,
                    in_thread=self._in_thread,
                )
            except StoreUnavailable:
                raise
            except Exception as error:
                _tell(error, advisor=str(advisor_id))
                async with self._store.begin() as session:
                    await note_failure(session, advisor_id, lease, Failure.UNEXPECTED, now=self._clock())
        except Exception as error:
            _tell(error, advisor=str(advisor_id))

    async def _claim(self, advisor_id: UUID) -> datetime | None:
        """Claim the account; `None` when another process was faster."""
        now = self._clock()
        lease = now + LEASE
        claim = (
            update(CalendarAccount)
            .where(CalendarAccount.advisor_id == advisor_id, _is_free(now))
            .values(claimed_until=lease)
            .returning(CalendarAccount.advisor_id)
        )
        async with self._store.begin() as session:
            return lease if await session.scalar(claim) else None

    async def _in_thread(self, function: Callable[..., Any], *args: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, function, *args)


def _tell(error: Exception, **about: str) -> None:
    """Log what went wrong without its text and its trace: they could quote somebody's calendar."""
    if isinstance(error, StoreUnavailable):
        log.warning("calendars_wait_for_database")
    else:
        log.error("calendar_sync_failed", error=type(error).__name__, **about)


def _is_free(now: datetime) -> Any:
    return or_(CalendarAccount.claimed_until.is_(None), CalendarAccount.claimed_until <= now)
