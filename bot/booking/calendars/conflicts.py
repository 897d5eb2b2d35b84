"""What an advisor's calendar contradicts, noted until it is settled: by a person, or because it is true no more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.calendars.ours import about
from bot.booking.calendars.reading import Reading
from bot.booking.models import Appointment, BusyBlock, CalendarConflict, GroupSession

OVERLAP, CHANGED, DELETED = "overlap", "changed", "deleted"
# As many rows as every database takes in one statement.
ROWS_AT_ONCE = 500
# No appointment takes longer; what began earlier is over.
LONGEST = timedelta(days=2)


class Contradiction(NamedTuple):
    """Something found now.

    Attributes:
        id: The appointment or group session.
        is_new: It was not so a moment ago: noted again though it was settled before.
    """

    kind: str
    id: UUID
    is_group: bool
    starts_at: datetime
    is_new: bool


async def replace_blocks(session: AsyncSession, advisor_id: UUID, reading: Reading) -> set[tuple[str, datetime]]:
    """Make the advisor's busy times those of `reading`; which of them are new."""
    rows = await session.execute(
        select(BusyBlock.id, BusyBlock.uid_hash, BusyBlock.starts_at, BusyBlock.ends_at).where(
            BusyBlock.advisor_id == advisor_id
        )
    )
    known = {(uid_hash, starts_at): (id_, ends_at) for id_, uid_hash, starts_at, ends_at in rows}
    new = {key for key, ends_at in reading.blocks.items() if key not in known or known[key][1] != ends_at}
    gone = sorted(id_ for key, (id_, _) in known.items() if key in new or key not in reading.blocks)
    for part in _parts(gone):
        await session.execute(delete(BusyBlock).where(BusyBlock.id.in_(part)))
    added = [
        {"advisor_id": advisor_id, "uid_hash": key[0], "starts_at": key[1], "ends_at": reading.blocks[key]}
        for key in sorted(new)
    ]
    for part in _parts(added):
        await session.execute(insert(BusyBlock), part)
    return new


async def overlaps(
    session: AsyncSession, advisor_id: UUID, *, now: datetime, new: set[tuple[str, datetime]]
) -> list[Contradiction]:
    """Where the advisor's own entries lie over their appointments that are not over.

    Args:
        new: The busy times that were not there before.
    """
    found: dict[UUID, Contradiction] = {}
    for table in (Appointment, GroupSession):
        rows = await session.execute(
            select(table.id, table.starts_at, BusyBlock.uid_hash, BusyBlock.starts_at)
            .join(BusyBlock, BusyBlock.advisor_id == table.advisor_id)
            .where(
                table.advisor_id == advisor_id,
                table.cancelled_at.is_(None),
                table.ends_at > now,
                BusyBlock.starts_at < table.ends_at,
                BusyBlock.ends_at > table.starts_at,
                *([Appointment.session_id.is_(None)] if table is Appointment else []),
            )
        )
        for id_, starts_at, uid_hash, block_starts_at in rows:
            is_new = (uid_hash, block_starts_at) in new or (id_ in found and found[id_].is_new)
            found[id_] = Contradiction(OVERLAP, id_, table is GroupSession, starts_at, is_new)
    return list(found.values())


async def note(session: AsyncSession, advisor_id: UUID, found: Iterable[Contradiction], *, now: datetime) -> None:
    """Note what was found, and settle what is true no more."""
    recent = CalendarConflict.starts_at > now - LONGEST
    rows = await session.scalars(
        select(CalendarConflict).where(
            CalendarConflict.advisor_id == advisor_id, or_(CalendarConflict.settled_at.is_(None), recent)
        )
    )
    known = {(row.kind, row.appointment_id or row.session_id, row.starts_at): row for row in rows}
    seen = set()
    # By id: transactions that wait for the same appointments do so in the same order.
    for each in sorted(found, key=lambda each: each.id):
        key = (each.kind, each.id, each.starts_at)
        seen.add(key)
        row = known.get(key)
        if row is None:
            row = CalendarConflict(
                advisor_id=advisor_id,
                kind=each.kind,
                starts_at=each.starts_at,
                found_at=now,
                **about(each.id, is_group=each.is_group),
            )
            session.add(row)
        elif row.settled_at is not None and each.is_new:
            row.settled_at, row.found_at = None, now
    await _settle(session, advisor_id, seen, now=now)
    await session.flush()


async def _settle(session: AsyncSession, advisor_id: UUID, seen: set[Any], *, now: datetime) -> None:
    """Settle contradictions of appointments that were moved, cancelled or given to somebody else, or are overlapped
    no more. What nobody settled before it took place stays: somebody may have come and met nobody."""
    for table, column in (
        (Appointment, CalendarConflict.appointment_id),
        (GroupSession, CalendarConflict.session_id),
    ):
        rows = await session.execute(
            select(CalendarConflict, table.advisor_id, table.starts_at, table.cancelled_at)
            .join(table, column == table.id)
            .where(CalendarConflict.advisor_id == advisor_id, CalendarConflict.settled_at.is_(None))
        )
        for conflict, whose, starts_at, cancelled_at in rows:
            elsewhere = whose != advisor_id or starts_at != conflict.starts_at
            key = (conflict.kind, conflict.appointment_id or conflict.session_id, conflict.starts_at)
            resolved = conflict.kind == OVERLAP and key not in seen
            if cancelled_at or (conflict.starts_at > now and (elsewhere or resolved)):
                conflict.settled_at = now


def _parts(rows: list[Any]) -> Iterable[list[Any]]:
    return (rows[start : start + ROWS_AT_ONCE] for start in range(0, len(rows), ROWS_AT_ONCE))
