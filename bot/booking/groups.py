"""Group sessions: the office plans them, people take a seat, never more than there are.

The advisor's time and the room's belong to the session. A seat is a row, and whoever joins gets an appointment like
any other, so it is listed, moved and cancelled like any other.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.booking.bookings import book
from bot.booking.cells import Time, give_back_session, take_for_session
from bot.booking.checks import offered_service, remove_lapsed, with_people
from bot.booking.errors import AppointmentCancelled, AppointmentOver, RoomTaken, SlotInPast, SlotTaken, SlotUnavailable
from bot.booking.loading import Busy, load_advisors, load_busy, load_rooms
from bot.booking.models import Actor, Appointment, GroupSeat, GroupSession, Hold, Service
from bot.booking.rules import CELL, Mode
from bot.booking.service import strike_out
from bot.booking.slots import is_free, is_within_hours
from bot.werkstadt import WerkStadt


class OpenSession(NamedTuple):
    """A coming group session, with advisor and service, and how many of its seats are free."""

    meeting: GroupSession
    free: int


async def plan_session(
    session: AsyncSession,
    *,
    werkstadt: WerkStadt,
    service: str,
    advisor_id: UUID,
    starts_at: datetime,
    now: datetime,
    timezone: ZoneInfo,
    mode: Mode = Mode.ON_SITE,
    room_id: UUID | None = None,
    seats: int | None = None,
) -> GroupSession:
    """Set up a group session in the advisor's hours and occupy their time and a room.

    Args:
        room_id: The room; otherwise any that is free, if the service needs one.
        seats: How many people fit; otherwise as many as the service says.

    Raises:
        SlotInPast: The time is over.
        SlotUnavailable: The service is not given in groups, or the advisor does not work then.
        SlotTaken, RoomTaken: The advisor has an appointment, or the room is not free.
    """
    offered = await offered_service(session, werkstadt, service)
    if starts_at <= now:
        raise SlotInPast
    if offered.group_size < 2 or starts_at.timestamp() % CELL.total_seconds():
        raise SlotUnavailable
    time = Time.from_start(starts_at, offered.rules())
    day = time.starts_at.astimezone(timezone).date()
    found = await load_advisors(
        session, werkstadt=werkstadt, first_day=day, last_day=day, mode=mode, advisor_id=advisor_id
    )
    if not any(is_within_hours(rules, time.starts_at, time.ends_at, timezone) for _, rules in found):
        raise SlotUnavailable
    busy = await load_busy(session, werkstadt, first_day=day, last_day=day, now=now, timezone=timezone)
    blocked = (time.blocked_from, time.blocked_until)
    if not is_free(busy.advisors.get(advisor_id, ()), *blocked):
        raise SlotTaken
    if room_id is None and offered.needs_room and mode == Mode.ON_SITE:
        room_id = await _free_room(session, werkstadt, busy, blocked)
    await remove_lapsed(session, [id_ for id_, taken in busy.lapsed.items() if not is_free([taken], *blocked)], now=now)
    meeting = GroupSession(advisor=found[0][0], service=offered, room_id=room_id, mode=str(mode), **time._asdict())
    async with session.begin_nested():
        session.add(meeting)
        await session.flush()
        await take_for_session(session, meeting, time)
        session.add_all(GroupSeat(session_id=meeting.id, number=n + 1) for n in range(seats or offered.group_size))
    return meeting


async def open_sessions(
    session: AsyncSession, werkstadt: WerkStadt, *, now: datetime, service: str | None = None
) -> list[OpenSession]:
    """The coming group sessions of a WerkStadt (or of one of its services), full ones too, the next one first."""
    held = and_(Hold.id == GroupSeat.hold_id, Hold.held_until > now)
    free = (
        select(func.count())
        .select_from(GroupSeat)
        .outerjoin(Hold, held)
        .where(GroupSeat.session_id == GroupSession.id, GroupSeat.appointment_id.is_(None), Hold.id.is_(None))
        .scalar_subquery()
    )
    coming = (
        _with_people(select(GroupSession, free))
        .join(Service, Service.id == GroupSession.service_id)
        .where(Service.werkstadt == werkstadt, GroupSession.cancelled_at.is_(None), GroupSession.starts_at > now)
        .order_by(GroupSession.starts_at, GroupSession.id)
    )
    if service is not None:
        coming = coming.where(Service.key == service)
    return [OpenSession(meeting, count) for meeting, count in await session.execute(coming)]


async def join(
    session: AsyncSession,
    *,
    session_id: UUID,
    conversation_id: UUID | None,
    person_id: UUID | None,
    language: str | None,
    now: datetime,
    timezone: ZoneInfo,
    by: str = Actor.RESIDENT,
) -> Appointment:
    """Give the person a seat, under the rules of `bookings.book`. They leave by cancelling the appointment.

    Raises:
        SlotUnavailable: There is no such session.
        SessionFull: It has no free seat.
        SlotInPast, NoticeTooShort, BeyondHorizon, OwnOverlap, TooManyAppointments: As for `book`.
    """
    meeting = await session.scalar(_with_people(select(GroupSession)).where(GroupSession.id == session_id))
    if meeting is None:
        raise SlotUnavailable
    # An advisor has one session at a time, so time and advisor say which.
    return await book(
        session,
        conversation_id=conversation_id,
        person_id=person_id,
        werkstadt=WerkStadt(meeting.service.werkstadt),
        starts_at=meeting.starts_at,
        language=language,
        now=now,
        timezone=timezone,
        mode=Mode(meeting.mode),
        service=meeting.service.key,
        advisor_id=meeting.advisor_id,
        by=by,
    )


async def cancel_session(
    session: AsyncSession, *, session_id: UUID, now: datetime, by: str = Actor.ADVISOR, reason: str | None = None
) -> list[Appointment]:
    """Cancel a group session with everybody's appointment; held seats are let go.

    Returns:
        The appointments that were cancelled: their people are to be told.

    Raises:
        SlotUnavailable: There is no such session.
        AppointmentCancelled, AppointmentOver: There is nothing to cancel any more.
    """
    found = _with_people(select(GroupSession)).where(GroupSession.id == session_id)
    locked = found.with_for_update(of=GroupSession, key_share=True).execution_options(populate_existing=True)
    meeting = await session.scalar(locked)
    if meeting is None:
        raise SlotUnavailable
    if meeting.cancelled_at is not None:
        raise AppointmentCancelled
    if meeting.starts_at <= now:
        raise AppointmentOver
    # Whoever confirms a held seat at this moment is waited for here, and found below.
    await session.execute(delete(Hold).where(Hold.session_id == meeting.id))
    theirs = with_people().where(Appointment.session_id == meeting.id, Appointment.cancelled_at.is_(None))
    appointments = list(await session.scalars(theirs.order_by(Appointment.id).with_for_update(of=Appointment)))
    for appointment in appointments:
        await strike_out(session, appointment, by=by, now=now, reason=reason)
    meeting.cancelled_at = now
    await give_back_session(session, meeting)
    await session.flush()
    return appointments


async def _free_room(
    session: AsyncSession, werkstadt: WerkStadt, busy: Busy, blocked: tuple[datetime, datetime]
) -> UUID:
    for room_id in await load_rooms(session, werkstadt):
        if is_free(busy.rooms.get(room_id, ()), *blocked):
            return room_id
    raise RoomTaken


def _with_people(statement: Select[Any]) -> Select[Any]:
    return statement.options(
        joinedload(GroupSession.advisor, innerjoin=True), joinedload(GroupSession.service, innerjoin=True)
    )
