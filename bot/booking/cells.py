"""Takes and gives back time. The unique cells settle who gets it; no SELECT does.

An advisor's cells are taken first, then a room's, then the person's, each in order of time, and a move takes the
new ones before it gives back the old. So transactions wait for each other in one direction only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple, Self
from uuid import UUID

from sqlalchemy import and_, delete, exists, insert, literal, not_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.booking.errors import OwnOverlap, RoomTaken, SessionFull, SlotTaken
from bot.booking.models import Advisor, AdvisorCell, Appointment, GroupSeat, GroupSession, Hold, HolderCell, RoomCell
from bot.booking.rules import CELL, ServiceRules

_Cells = type[AdvisorCell] | type[RoomCell] | type[HolderCell]
_ALL: tuple[_Cells, ...] = (AdvisorCell, RoomCell, HolderCell)
_OWNER: dict[type[Any], str] = {Appointment: "appointment_id", Hold: "hold_id", GroupSession: "session_id"}


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

    @classmethod
    def of(cls, row: Appointment | Hold | GroupSession) -> Self:
        """The time that an appointment, a hold or a group session has."""
        return cls(row.blocked_from, row.starts_at, row.ends_at, row.blocked_until)


class Place(NamedTuple):
    """With whom and where: an advisor, perhaps in a room; or a seat in their group session."""

    advisor: Advisor
    room_id: UUID | None = None
    session_id: UUID | None = None


@dataclass(frozen=True)
class Had:
    """What an appointment occupies before it is moved: no need to take it twice."""

    time: Time
    advisor_id: UUID
    room_id: UUID | None
    session_id: UUID | None
    holders: tuple[UUID, ...]

    @classmethod
    def of(cls, appointment: Appointment) -> Self:
        """What the appointment occupies as it stands."""
        row = appointment
        return cls(Time.of(row), row.advisor_id, row.room_id, row.session_id, tuple(holders(row)))


async def take(
    session: AsyncSession,
    owner: Appointment | Hold,
    time: Time,
    places: Sequence[Place],
    *,
    had: Had | None = None,
) -> Place:
    """Occupy `time` for the owner's person and the first of `places` that still has it.

    The owner must be in the database. After a refusal nothing of the attempt is left.

    Args:
        had: What the appointment that is moved occupies; where the times overlap, that stays.

    Raises:
        SlotTaken, RoomTaken, SessionFull: None of the places has the time any more.
        OwnOverlap: The person has another appointment.
    """
    refusal: SlotTaken = SlotTaken()
    gone: set[UUID] = set()
    for place in places:
        if place.advisor.id in gone:
            continue
        try:
            async with session.begin_nested():
                await _occupy(session, owner, time, place, had)
        except _Collision as collision:
            if collision.cells is HolderCell:
                raise OwnOverlap from collision
            if collision.cells is AdvisorCell:
                gone.add(place.advisor.id)
            refusal = RoomTaken() if collision.cells is RoomCell else SlotTaken()
        except SessionFull as full:
            refusal = full
        else:
            return place
    raise refusal


async def take_for_session(session: AsyncSession, meeting: GroupSession, time: Time) -> None:
    """Occupy the advisor's time and the room's for a group session. Its row must be in the database.

    Raises:
        SlotTaken, RoomTaken: They are not free.
    """
    try:
        async with session.begin_nested():
            await _occupy_place(session, meeting, time, meeting.advisor_id, meeting.room_id, None)
    except _Collision as collision:
        raise (RoomTaken if collision.cells is RoomCell else SlotTaken) from collision


async def hand_over(session: AsyncSession, hold: Hold, appointment: Appointment) -> None:
    """Give what is held to the appointment, in place: it is not free for a moment in between."""
    if hold.session_id is not None:
        await _release_seat(session, appointment)
        changed: tuple[type[Any], ...] = (GroupSeat, HolderCell)
    else:
        changed = (AdvisorCell, RoomCell, HolderCell) if hold.room_id else (AdvisorCell, HolderCell)
    for cells in changed:
        await session.execute(
            update(cells).where(cells.hold_id == hold.id).values(hold_id=None, appointment_id=appointment.id)
        )


async def give_back(session: AsyncSession, appointment: Appointment) -> None:
    """Free all the appointment's time."""
    for cells in _ALL:
        await session.execute(delete(cells).where(cells.appointment_id == appointment.id))
    if appointment.session_id is not None:
        await _release_seat(session, appointment)


async def give_back_session(session: AsyncSession, meeting: GroupSession) -> None:
    """Free the time of a group session's advisor and room. The seats' people are the caller's care."""
    for cells in (AdvisorCell, RoomCell):
        await session.execute(delete(cells).where(cells.session_id == meeting.id))


async def give_back_but(session: AsyncSession, appointment: Appointment, time: Time, place: Place) -> None:
    """Free what the appointment occupied before it was moved to `time` and `place`."""
    blocked, met = (time.blocked_from, time.blocked_until), (time.starts_at, time.ends_at)
    await _delete_but(session, AdvisorCell, appointment, AdvisorCell.advisor_id == place.advisor.id, blocked)
    if appointment.room_id is not None:
        await _delete_but(session, RoomCell, appointment, RoomCell.room_id == place.room_id, blocked)
    await _delete_but(session, HolderCell, appointment, None, met)


async def share_with(session: AsyncSession, *, conversation_id: UUID, person_id: UUID) -> None:
    """Count the conversation's time as the person's too; a cell they already have stays as it is."""
    theirs = aliased(HolderCell)
    missing = select(literal(person_id), HolderCell.starts_at, HolderCell.appointment_id, HolderCell.hold_id).where(
        HolderCell.holder_id == conversation_id,
        not_(exists().where(theirs.holder_id == person_id, theirs.starts_at == HolderCell.starts_at)),
    )
    columns = ["holder_id", "starts_at", "appointment_id", "hold_id"]
    await session.execute(insert(HolderCell).from_select(columns, missing))


def holders(owner: Appointment | Hold) -> list[UUID]:
    """Whose time it takes, besides the advisor's."""
    return sorted(id_ for id_ in (owner.conversation_id, owner.person_id) if id_ is not None)


class _Collision(Exception):
    """Somebody else has one of the cells."""

    def __init__(self, cells: _Cells) -> None:
        self.cells = cells


async def _occupy(session: AsyncSession, owner: Appointment | Hold, time: Time, place: Place, had: Had | None) -> None:
    if place.session_id is not None:
        await _take_seat(session, owner, place.session_id)
    else:
        await _occupy_place(session, owner, time, place.advisor.id, place.room_id, had)
    # A hold of another phone that moves an appointment takes the appointment's people, no more and no fewer.
    people = had.holders if had else holders(owner)
    kept = _cells(had.time.starts_at, had.time.ends_at) if had else ()
    await _insert(session, HolderCell, owner, "holder_id", people, _cells(time.starts_at, time.ends_at), kept)


async def _occupy_place(
    session: AsyncSession,
    owner: Appointment | Hold | GroupSession,
    time: Time,
    advisor_id: UUID,
    room_id: UUID | None,
    had: Had | None,
) -> None:
    cells = _cells(time.blocked_from, time.blocked_until)
    old = _cells(had.time.blocked_from, had.time.blocked_until) if had and had.session_id is None else ()
    kept = old if had and had.advisor_id == advisor_id else ()
    await _insert(session, AdvisorCell, owner, "advisor_id", [advisor_id], cells, kept)
    if room_id is not None:
        kept = old if had and had.room_id == room_id else ()
        await _insert(session, RoomCell, owner, "room_id", [room_id], cells, kept)


async def _insert(
    session: AsyncSession,
    cells: _Cells,
    owner: Appointment | Hold | GroupSession,
    column: str,
    of: Iterable[UUID],
    moments: Sequence[datetime],
    kept: Sequence[datetime],
) -> None:
    rows = [
        {column: id_, "starts_at": moment, _OWNER[type(owner)]: owner.id}
        for id_ in of
        for moment in moments
        if moment not in kept
    ]
    if not rows:
        return
    try:
        # One statement keeps the order of the rows, and with it the order in which transactions wait.
        await session.execute(insert(cells.__table__).values(rows))  # type: ignore[arg-type]
    except IntegrityError as error:
        raise _Collision(cells) from error


async def _take_seat(session: AsyncSession, owner: Appointment | Hold, session_id: UUID) -> None:
    """Take the first free seat. The caller has locked the session's row, so nobody else looks for one."""
    if isinstance(owner, Appointment):
        await _release_seat(session, owner)
    free = select(GroupSeat.number).where(
        GroupSeat.session_id == session_id, GroupSeat.appointment_id.is_(None), GroupSeat.hold_id.is_(None)
    )
    number = await session.scalar(free.order_by(GroupSeat.number).limit(1))
    if number is None:
        raise SessionFull
    seat = and_(GroupSeat.session_id == session_id, GroupSeat.number == number)
    await session.execute(update(GroupSeat).where(seat).values({_OWNER[type(owner)]: owner.id}))


async def _release_seat(session: AsyncSession, appointment: Appointment) -> None:
    theirs = GroupSeat.appointment_id == appointment.id
    await session.execute(update(GroupSeat).where(theirs).values(appointment_id=None))


async def _delete_but(
    session: AsyncSession,
    cells: _Cells,
    appointment: Appointment,
    kept: Any,
    between: tuple[datetime, datetime],
) -> None:
    inside = and_(cells.starts_at >= between[0], cells.starts_at < between[1])
    inside = inside if kept is None else and_(kept, inside)
    await session.execute(delete(cells).where(cells.appointment_id == appointment.id, not_(inside)))


def _cells(start: datetime, end: datetime) -> list[datetime]:
    """The cells from `start` to `end`, by time. Both lie on the grid: `rules.CELL` says why."""
    return [start + n * CELL for n in range((end - start) // CELL)]
