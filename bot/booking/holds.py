"""Keeps a time for a person while they read the summary or answer an offer. Says nothing to anybody.

What is held is occupied by cells like an appointment. When a hold lapses nothing happens: it counts for nothing
from then on, and whoever wants the time removes it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.booking.cells import Had, take
from bot.booking.checks import Wish, lock_holders, lock_own, offered_service, places
from bot.booking.models import Appointment, Hold, HoldKind
from bot.booking.rules import ADVICE, Mode
from bot.werkstadt import WerkStadt

HELD_FOR = timedelta(minutes=5)
"""For reading a summary and tapping yes."""
OFFERED_FOR = timedelta(minutes=30)
"""For answering an offer that came unasked."""


async def hold(
    session: AsyncSession,
    *,
    conversation_id: UUID,
    person_id: UUID | None,
    werkstadt: WerkStadt,
    starts_at: datetime,
    language: str | None,
    now: datetime,
    timezone: ZoneInfo,
    mode: Mode = Mode.ON_SITE,
    service: str = ADVICE,
    advisor_id: UUID | None = None,
    moves: str | None = None,
    kind: HoldKind = HoldKind.CHOICE,
    lasting: timedelta = HELD_FOR,
) -> Hold:
    """Keep the time for the person, under the rules of `book`; the conversation's former hold of this kind goes.

    The caller owns the transaction. Refused, the former hold stays and nothing of the attempt is left.

    Args:
        advisor_id: Only with this advisor; otherwise with whoever is free and, if possible, speaks `language`.
        moves: The reference of the person's appointment that is to be moved there; its WerkStadt, service and
            way of meeting are then used.

    Returns:
        The hold, with its advisor and service.

    Raises:
        NoSuchAppointment, AppointmentCancelled, AppointmentOver: There is nothing to move.
        SlotInPast, NoticeTooShort, BeyondHorizon, SlotUnavailable, OwnOverlap, SlotTaken, RoomTaken, SessionFull,
            TooManyAppointments: As for `book`.
    """
    await lock_holders(session, conversation_id, person_id)
    await session.execute(select(Hold.id).where(*_theirs(conversation_id, kind)).with_for_update())
    moved: Appointment | None = None
    if moves is not None:
        moved = await lock_own(session, moves, conversation_id, person_id, now=now)
        offered, werkstadt, mode = moved.service, WerkStadt(moved.werkstadt), Mode(moved.mode)
    else:
        offered = await offered_service(session, werkstadt, service)
    wish = Wish(
        asker_id=conversation_id,
        conversation_id=moved.conversation_id if moved else conversation_id,
        person_id=moved.person_id if moved else person_id,
        service=offered,
        werkstadt=werkstadt,
        mode=mode,
        starts_at=starts_at,
        language=language,
        advisor_id=advisor_id,
        moves=moved,
        replaces=kind,
    )
    found = await places(session, wish, now=now, timezone=timezone)
    held = Hold(
        kind=str(kind),
        conversation_id=conversation_id,
        person_id=person_id,
        service=offered,
        moves_id=moved.id if moved else None,
        mode=str(mode),
        **wish.time._asdict(),
        held_until=now + lasting,
    )
    async with session.begin_nested():
        await _forget(session, conversation_id, kind)
        held.advisor = found[0].advisor
        session.add(held)
        await session.flush()
        place = await take(session, held, wish.time, found, had=Had.of(moved) if moved else None)
        held.advisor, held.room_id, held.session_id = place
        await session.flush()
    return held


async def current(
    session: AsyncSession, conversation_id: UUID, *, now: datetime, kind: HoldKind = HoldKind.CHOICE
) -> Hold | None:
    """What the conversation holds at this moment, with advisor and service."""
    live = with_people().where(*_theirs(conversation_id, kind), Hold.held_until > now)
    return (await session.scalars(live)).one_or_none()


async def release(session: AsyncSession, conversation_id: UUID, *, kind: HoldKind = HoldKind.CHOICE) -> None:
    """Let go what the conversation holds, if anything."""
    await _forget(session, conversation_id, kind)


async def lapsed(session: AsyncSession, *, now: datetime, limit: int = 50) -> list[Hold]:
    """Remove holds that have lapsed, whoever's they were; those another process is busy with are left to it.

    Returns:
        What was removed, with advisor and service; the objects belong to no session any more.
    """
    over = with_people().where(Hold.held_until <= now).order_by(Hold.id).limit(limit)
    gone = list((await session.scalars(over.with_for_update(of=Hold, skip_locked=True))).all())
    for row in gone:
        session.expunge(row)
    if gone:
        await session.execute(delete(Hold).where(Hold.id.in_([row.id for row in gone])))
    return gone


def with_people() -> Select[Hold]:
    """Holds with their advisors and services."""
    return (
        select(Hold)
        .options(joinedload(Hold.advisor, innerjoin=True), joinedload(Hold.service, innerjoin=True))
        .execution_options(populate_existing=True)
    )


async def _forget(session: AsyncSession, conversation_id: UUID, kind: HoldKind) -> None:
    """Its cells go with its row."""
    await session.execute(delete(Hold).where(*_theirs(conversation_id, kind)))


def _theirs(conversation_id: UUID, kind: HoldKind) -> tuple[ColumnElement[bool], ...]:
    return (Hold.conversation_id == conversation_id, Hold.kind == kind)
