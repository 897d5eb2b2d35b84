"""One look at one advisor's calendar: read their entries, find what contradicts ours, write ours.

No transaction is open while a server is waited for. What a look found is stored before anything is written there,
so that a contradiction is noted even if we stop in the middle.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.calendars.conflicts import note, overlaps, replace_blocks
from bot.booking.calendars.failures import CalendarFailure, Failure
from bot.booking.calendars.looking import Done, Look, Plan, Snapshot, carry_out, look_at, plan_of
from bot.booking.calendars.ours import load_ours, load_unwanted
from bot.booking.models import Advisor, CalendarAccount, CalendarEntry, Service
from bot.clock import Clock
from bot.store import Store

log = structlog.get_logger(__name__)

REST = timedelta(seconds=25)
LONGEST_REST = timedelta(minutes=10)
LEAST_HORIZON = timedelta(days=60)
MOST_HORIZON = timedelta(days=400)
DAY = timedelta(days=1)

InThread = Callable[..., Awaitable[Any]]
"""Calls a function that waits in a thread, like `asyncio.to_thread`."""


async def sync(
    store: Store, advisor_id: UUID, lease: datetime, *, clock: Clock, timezone: ZoneInfo, in_thread: InThread
) -> None:
    """Bring an account that was claimed until `lease` in step, or note why that is not possible; then let it go."""
    snapshot = await _snapshot(store, advisor_id, lease, now=clock())
    if snapshot is None:
        return
    try:
        look = await in_thread(look_at, snapshot, timezone, store.index_of)
    except CalendarFailure as failure:
        async with store.begin() as session:
            await note_failure(session, advisor_id, lease, failure.failure, now=clock())
        return
    plan = plan_of(snapshot, look, timezone)
    async with store.begin() as session:
        going_on = await _note_look(session, snapshot, look, plan, now=clock())
    if going_on:
        done = await in_thread(carry_out, snapshot, plan)
        async with store.begin() as session:
            await _note_done(session, snapshot, look, done, now=clock())


async def note_failure(
    session: AsyncSession, advisor_id: UUID, lease: datetime, failure: Failure, *, now: datetime
) -> None:
    """Note why the calendar is out of reach and let it rest: as long as it has been, so that waits double."""
    account = await _claimed(session, advisor_id, lease)
    if account is None:
        return
    if account.failure != failure:
        log.warning("calendar_failed", advisor=str(advisor_id), failure=str(failure))
    account.failed_at = account.failed_at or now
    account.failure = str(failure)
    account.claimed_until = now + min(max(now - account.failed_at, REST), LONGEST_REST)


async def _snapshot(store: Store, advisor_id: UUID, lease: datetime, *, now: datetime) -> Snapshot | None:
    async with store.read() as session:
        account = await session.scalar(_account(advisor_id, lease))
        if account is None:
            return None
        ours = await load_ours(session, advisor_id, now=now)
        days = await session.scalar(
            select(func.max(Service.horizon_days))
            .join(Advisor, Advisor.werkstadt == Service.werkstadt)
            .where(Advisor.id == advisor_id, Service.active)
        )
    horizon = max([LEAST_HORIZON, timedelta(days=days or 0), *(each.entry.ends_at - now for each in ours)])
    return Snapshot(
        advisor_id=advisor_id,
        lease=lease,
        url=account.url,
        username=account.username,
        password=account.password,
        etag=account.etag,
        failure=account.failure,
        ours=ours,
        first=now - DAY,
        # The last bookable day ends at midnight there, and all-day entries begin at midnight somewhere.
        last=now + min(horizon, MOST_HORIZON) + 2 * DAY,
    )


async def _note_look(session: AsyncSession, snapshot: Snapshot, look: Look, plan: Plan, *, now: datetime) -> bool:
    """Store what was seen; whether there is something to write. If not, let the account go."""
    account = await _claimed(session, snapshot.advisor_id, snapshot.lease)
    if account is None:
        return False
    new: set[tuple[str, datetime]] = set()
    if look.reading is not None:
        new = await replace_blocks(session, snapshot.advisor_id, look.reading)
        strays = sorted(look.reading.ours.keys() - {each.entry.id for each in snapshot.ours})
        if strays:
            unwanted = await load_unwanted(session, snapshot.advisor_id, strays)
            plan.removals += [(look.reading.ours[id_].href, None) for id_ in unwanted]
    found = await overlaps(session, snapshot.advisor_id, now=now, new=new)
    await note(session, snapshot.advisor_id, [*found, *plan.contradictions], now=now)
    rows = await _rows(session, [id_ for id_, _ in plan.kept])
    for id_, there in plan.kept:
        if id_ in rows:
            rows[id_].etag, rows[id_].href = there.etag, there.href
    account.etag = look.etag
    if plan.writes or plan.removals:
        return True
    _let_go(account, _unreadable(snapshot, look), now=now)
    return False


async def _note_done(session: AsyncSession, snapshot: Snapshot, look: Look, done: Done, *, now: datetime) -> None:
    account = await _claimed(session, snapshot.advisor_id, snapshot.lease)
    if account is None:
        return
    known = [each.row.id for each in [*(write.ours for write, _ in done.written), *done.removed] if each.row]
    rows = await _rows(session, known)
    for write, etag in done.written:
        row = rows.get(write.ours.row.id) if write.ours.row else None
        if row is None:
            row = CalendarEntry(advisor_id=snapshot.advisor_id, **write.ours.about())
            session.add(row)
        row.href, row.etag, row.sequence, row.gone_at = write.href, etag, write.ours.entry.sequence, None
    for each in done.removed:
        if each.row and each.row.id in rows:
            rows[each.row.id].gone_at = now
    if done.again:
        account.etag = None
    _let_go(account, done.failure or _unreadable(snapshot, look), now=now)


async def _rows(session: AsyncSession, ids: list[UUID]) -> dict[UUID, CalendarEntry]:
    if not ids:
        return {}
    return {row.id: row for row in await session.scalars(select(CalendarEntry).where(CalendarEntry.id.in_(ids)))}


def _unreadable(snapshot: Snapshot, look: Look) -> Failure | None:
    """Whether some of their entries are not understood; an unchanged calendar is as it was."""
    was = snapshot.failure == Failure.ENTRIES_UNREADABLE
    return Failure.ENTRIES_UNREADABLE if (look.reading.unreadable if look.reading else was) else None


def _let_go(account: CalendarAccount, failure: Failure | None, *, now: datetime) -> None:
    """Let the account rest until its next turn."""
    account.failed_at = (account.failed_at or now) if failure else None
    account.failure = str(failure) if failure else None
    account.synced_at = now
    account.claimed_until = now + REST


async def _claimed(session: AsyncSession, advisor_id: UUID, lease: datetime) -> CalendarAccount | None:
    """The account, if it is still claimed by us: neither disconnected nor taken over by another process."""
    return await session.scalar(_account(advisor_id, lease).with_for_update())


def _account(advisor_id: UUID, lease: datetime) -> Select[CalendarAccount]:
    return select(CalendarAccount).where(
        CalendarAccount.advisor_id == advisor_id, CalendarAccount.claimed_until == lease
    )
