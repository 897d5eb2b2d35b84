"""Takes and gives back the time of an appointment. The unique cells settle who gets it; no SELECT does.

Cells are inserted in order of time, and a move takes the new ones before it gives back the old. So
transactions wait for each other in one direction only and cannot deadlock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, Self
from uuid import UUID

from sqlalchemy import and_, delete, exists, insert, literal, not_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.booking.errors import OwnOverlap, SlotTaken
from bot.booking.models import Advisor, AdvisorCell, Appointment, HolderCell
from bot.booking.rules import CELL, ServiceRules


class Time(NamedTuple):
    """The time of an appointment in UTC: the person's from `starts_at` to `ends_at`, the advisor's with the buffers."""

    blocked_from: datetime
    starts_at: datetime
    ends_at: datetime
    blocked_until: datetime

    @classmethod
    def from_start(cls, starts_at: datetime, rules: ServiceRules) -> Self:
        """The time an appointment of this service needs."""
        starts_at = starts_at.astimezone(UTC)
        ends_at = starts_at + rules.duration
        return cls(starts_at - rules.buffer_before, starts_at, ends_at, ends_at + rules.buffer)


async def take(session: AsyncSession, appointment: Appointment, time: Time, advisors: Sequence[Advisor]) -> Advisor:
    """Occupy `time` for the appointment's person and the first of `advisors` who still has it.

    The appointment must be in the database. What it occupied before (when it is moved) is given back.
    A refusal may leave some of the cells taken: the caller's savepoint undoes them.

    Raises:
        SlotTaken: None of the advisors has the time any more.
        OwnOverlap: The person has another appointment.
    """
    old = Time(appointment.blocked_from, appointment.starts_at, appointment.ends_at, appointment.blocked_until)
    moving = time != old
    advisor = None
    for candidate in advisors:
        had = _cells(old.blocked_from, old.blocked_until) if moving and candidate.id == appointment.advisor_id else []
        rows = [
            {"advisor_id": candidate.id, "starts_at": cell, "appointment_id": appointment.id}
            for cell in _cells(time.blocked_from, time.blocked_until)
            if cell not in had
        ]
        if await _insert(session, AdvisorCell, rows):
            advisor = candidate
            break
    if advisor is None:
        raise SlotTaken
    had = _cells(old.starts_at, old.ends_at) if moving else []
    rows = [
        {"holder_id": holder, "starts_at": cell, "appointment_id": appointment.id}
        for holder in holders(appointment)
        for cell in _cells(time.starts_at, time.ends_at)
        if cell not in had
    ]
    if not await _insert(session, HolderCell, rows):
        raise OwnOverlap
    if moving:
        await _give_back_but(session, appointment, time, advisor)
    return advisor


async def give_back(session: AsyncSession, appointment: Appointment) -> None:
    """Free all the appointment's time."""
    for cells in (AdvisorCell, HolderCell):
        await session.execute(delete(cells).where(cells.appointment_id == appointment.id))


async def share_with(session: AsyncSession, *, conversation_id: UUID, person_id: UUID) -> None:
    """Count the conversation's time as the person's too; a cell they already have stays as it is."""
    theirs = aliased(HolderCell)
    missing = select(literal(person_id), HolderCell.starts_at, HolderCell.appointment_id).where(
        HolderCell.holder_id == conversation_id,
        not_(exists().where(theirs.holder_id == person_id, theirs.starts_at == HolderCell.starts_at)),
    )
    await session.execute(insert(HolderCell).from_select(["holder_id", "starts_at", "appointment_id"], missing))


def holders(appointment: Appointment) -> list[UUID]:
    """Whose time the appointment takes, besides the advisor's."""
    return sorted(id_ for id_ in (appointment.conversation_id, appointment.person_id) if id_ is not None)


async def _insert(session: AsyncSession, cells: type[AdvisorCell | HolderCell], rows: list[dict[str, object]]) -> bool:
    """Insert all rows or none; whether it was all."""
    if not rows:
        return True
    try:
        # One statement keeps the order of the rows, and with it the order in which transactions wait.
        async with session.begin_nested():
            await session.execute(insert(cells.__table__).values(rows))  # type: ignore[arg-type]
    except IntegrityError:
        return False
    return True


async def _give_back_but(session: AsyncSession, appointment: Appointment, time: Time, advisor: Advisor) -> None:
    kept = and_(
        AdvisorCell.advisor_id == advisor.id,
        AdvisorCell.starts_at >= time.blocked_from,
        AdvisorCell.starts_at < time.blocked_until,
    )
    await session.execute(delete(AdvisorCell).where(AdvisorCell.appointment_id == appointment.id, not_(kept)))
    kept = and_(HolderCell.starts_at >= time.starts_at, HolderCell.starts_at < time.ends_at)
    await session.execute(delete(HolderCell).where(HolderCell.appointment_id == appointment.id, not_(kept)))


def _cells(start: datetime, end: datetime) -> Iterable[datetime]:
    """The cells from `start` to `end`, by time. Both lie on the grid: `rules.CELL` says why."""
    return [start + n * CELL for n in range((end - start) // CELL)]
