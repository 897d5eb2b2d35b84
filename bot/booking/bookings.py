"""Gives times to people: books, moves, and confirms what was held. Every rule is checked here again.

Knows no sentence and no channel. The unique cells (`cells.py`) settle who gets a time.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import holds
from bot.booking.cells import Had, Place, Time, give_back_but, hand_over, share_with, take
from bot.booking.checks import (
    Wish,
    check_limit,
    check_still_given,
    lock_holders,
    lock_own,
    offered_service,
    places,
    with_people,
)
from bot.booking.errors import HoldLapsed, SlotInPast, SlotTaken, SlotUnavailable
from bot.booking.history import record
from bot.booking.loading import is_of
from bot.booking.models import Actor, Appointment, Change, Hold, HoldKind
from bot.booking.rules import ADVICE, Mode
from bot.booking.waiting import offer_freed
from bot.werkstadt import WerkStadt


async def book(
    session: AsyncSession,
    *,
    conversation_id: UUID | None,
    person_id: UUID | None,
    werkstadt: WerkStadt,
    starts_at: datetime,
    language: str | None,
    now: datetime,
    timezone: ZoneInfo,
    mode: Mode = Mode.ON_SITE,
    service: str = ADVICE,
    advisor_id: UUID | None = None,
    phone: str | None = None,
    by: str = Actor.RESIDENT,
) -> Appointment:
    """Give the time to the person, with an advisor who is free and, if possible, speaks `language`.

    The caller owns the transaction. After a refusal nothing of the attempt is left in it, so it can go on.
    What the conversation had chosen before is let go.

    Args:
        advisor_id: Only with this advisor.
        phone: Where to call; kept for an appointment by phone only.

    Raises:
        SlotInPast, NoticeTooShort, BeyondHorizon: The time is too early or too late.
        SlotUnavailable: Nobody works then, or the WerkStadt gives no such appointments.
        OwnOverlap: The person has an appointment themselves.
        SlotTaken: Whoever works then has an appointment, perhaps from a moment ago. `RoomTaken`, `SessionFull`
            are kinds of it.
        TooManyAppointments: The person holds as many as the service allows.
    """
    offered = await offered_service(session, werkstadt, service)
    await lock_holders(session, conversation_id, person_id)
    if conversation_id is not None:
        await _lock_hold(session, conversation_id, HoldKind.CHOICE)
    wish = Wish(
        asker_id=conversation_id,
        conversation_id=conversation_id,
        person_id=person_id,
        service=offered,
        werkstadt=werkstadt,
        mode=mode,
        starts_at=starts_at,
        language=language,
        advisor_id=advisor_id,
    )
    found = await places(session, wish, now=now, timezone=timezone)
    appointment = Appointment(
        conversation_id=conversation_id,
        person_id=person_id,
        service=offered,
        werkstadt=str(werkstadt),
        mode=str(mode),
        phone=phone if mode == Mode.PHONE else None,
        **wish.time._asdict(),
        booked_at=now,
    )
    async with session.begin_nested():
        if conversation_id is not None:
            await holds.release(session, conversation_id)
        appointment.advisor = found[0].advisor
        session.add(appointment)
        await session.flush()
        _put(appointment, await take(session, appointment, wish.time, found), language)
        record(session, appointment, Change.BOOKED, by, now=now)
    return appointment


async def move(
    session: AsyncSession,
    *,
    reference: str,
    conversation_id: UUID | None,
    starts_at: datetime,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None = None,
    person_id: UUID | None = None,
    advisor_id: UUID | None = None,
    by: str = Actor.RESIDENT,
    reason: str | None = None,
) -> Appointment:
    """Give the appointment another time, with the same advisor if possible. Refused, it stays where it was.

    Args:
        advisor_id: Only with this advisor.

    Raises:
        NoSuchAppointment, AppointmentCancelled, AppointmentOver: There is nothing to move.
        SlotInPast, NoticeTooShort, BeyondHorizon, SlotUnavailable, OwnOverlap, SlotTaken: As for `book`.
    """
    await lock_holders(session, conversation_id, person_id)
    if conversation_id is not None:
        await _lock_hold(session, conversation_id, HoldKind.CHOICE)
    appointment = await lock_own(session, reference, conversation_id, person_id, now=now)
    wish = Wish(
        asker_id=conversation_id,
        conversation_id=appointment.conversation_id,
        person_id=appointment.person_id,
        service=appointment.service,
        werkstadt=WerkStadt(appointment.werkstadt),
        mode=Mode(appointment.mode),
        starts_at=starts_at,
        language=language,
        advisor_id=advisor_id,
        moves=appointment,
    )
    if wish.time.starts_at == appointment.starts_at and advisor_id in (None, appointment.advisor_id):
        return appointment
    found = await places(session, wish, now=now, timezone=timezone)
    async with session.begin_nested():
        await _forget_choices(session, appointment, conversation_id)
        place = await take(session, appointment, wish.time, found, had=Had.of(appointment))
        await give_back_but(session, appointment, wish.time, place)
    _moved(session, appointment, wish.time, place, language, by=by, now=now, reason=reason)
    await session.flush()
    await offer_freed(session, **_freed(appointment), now=now, timezone=timezone)
    return appointment


async def confirm(
    session: AsyncSession,
    *,
    conversation_id: UUID,
    person_id: UUID | None,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None,
    kind: HoldKind = HoldKind.CHOICE,
    starts_at: datetime | None = None,
    phone: str | None = None,
) -> Appointment:
    """Book what the conversation holds, or move the appointment it is held for.

    A hold that has lapsed is tried anew: if nobody took the time, it is booked all the same. Confirming what was
    confirmed before gives the same appointment again, if `starts_at` says which.

    Args:
        starts_at: When the time begins that the person saw.
        phone: Where to call; kept for an appointment by phone only.

    Raises:
        HoldLapsed: Nothing is held any more, or another time than the person saw.
        SlotInPast, NoticeTooShort, BeyondHorizon, SlotUnavailable, OwnOverlap, SlotTaken, TooManyAppointments,
            NoSuchAppointment, AppointmentCancelled, AppointmentOver: As for `book` and `move`.
    """
    await lock_holders(session, conversation_id, person_id)
    held = await _lock_hold(session, conversation_id, kind)
    if held is None:
        return await _confirmed_before(session, conversation_id, starts_at)
    if starts_at is not None and held.starts_at != starts_at:
        raise HoldLapsed
    if held.held_until <= now:
        return await _anew(
            session, held, person_id=person_id, now=now, timezone=timezone, language=language, phone=phone
        )
    if held.starts_at <= now:
        raise SlotInPast
    place, time = Place(held.advisor, held.room_id, held.session_id), Time.of(held)
    if held.moves_id is not None:
        reference = await _reference(session, held.moves_id)
        appointment = await lock_own(session, reference, conversation_id, person_id, now=now)
        await check_still_given(session, held, timezone=timezone)
        await hand_over(session, held, appointment)
        # What another phone of the person holds for it goes too: that counts on the time it had.
        await session.execute(delete(Hold).where(Hold.moves_id == appointment.id))
        await give_back_but(session, appointment, time, place)
        _moved(session, appointment, time, place, language, by=Actor.RESIDENT, now=now)
    else:
        person_id = person_id or held.person_id
        await check_still_given(session, held, timezone=timezone)
        await check_limit(session, held.service, conversation_id, person_id, now=now)
        appointment = Appointment(
            conversation_id=conversation_id,
            person_id=person_id,
            service=held.service,
            advisor=held.advisor,
            werkstadt=held.service.werkstadt,
            mode=held.mode,
            phone=phone if held.mode == Mode.PHONE else None,
            **time._asdict(),
            booked_at=now,
        )
        _put(appointment, place, language)
        session.add(appointment)
        await session.flush()
        await hand_over(session, held, appointment)
        if person_id is not None and held.person_id is None:
            await share_with(session, conversation_id=conversation_id, person_id=person_id)
        record(session, appointment, Change.BOOKED, Actor.RESIDENT, now=now)
    await session.execute(delete(Hold).where(Hold.id == held.id))
    await session.flush()
    if held.moves_id is not None:
        await offer_freed(session, **_freed(appointment), now=now, timezone=timezone)
    return appointment


async def _anew(
    session: AsyncSession,
    held: Hold,
    *,
    person_id: UUID | None,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None,
    phone: str | None,
) -> Appointment:
    """Take the time of a hold that has lapsed as if it had never been held."""
    conversation_id, service = held.conversation_id, held.service
    moved = await _reference(session, held.moves_id) if held.moves_id else None
    await session.execute(delete(Hold).where(Hold.id == held.id))
    try:
        if moved is not None:
            return await move(
                session,
                reference=moved,
                conversation_id=conversation_id,
                person_id=person_id,
                starts_at=held.starts_at,
                now=now,
                timezone=timezone,
                language=language,
                advisor_id=held.advisor_id,
            )
        return await book(
            session,
            conversation_id=conversation_id,
            person_id=person_id,
            werkstadt=WerkStadt(service.werkstadt),
            starts_at=held.starts_at,
            language=language,
            now=now,
            timezone=timezone,
            mode=Mode(held.mode),
            service=service.key,
            advisor_id=held.advisor_id,
            phone=phone,
        )
    except (SlotTaken, SlotUnavailable) as error:
        raise HoldLapsed from error


async def _confirmed_before(session: AsyncSession, conversation_id: UUID, starts_at: datetime | None) -> Appointment:
    """The conversation's appointment at this time: somebody tapped twice. Raises `HoldLapsed` if there is none."""
    if starts_at is None:
        raise HoldLapsed
    same = with_people().where(
        is_of(conversation_id, None), Appointment.starts_at == starts_at, Appointment.cancelled_at.is_(None)
    )
    appointment = (await session.scalars(same)).first()
    if appointment is None:
        raise HoldLapsed
    return appointment


async def _lock_hold(session: AsyncSession, conversation_id: UUID, kind: HoldKind) -> Hold | None:
    theirs = holds.with_people().where(Hold.conversation_id == conversation_id, Hold.kind == kind)
    return (await session.scalars(theirs.with_for_update(of=Hold))).one_or_none()


async def _forget_choices(session: AsyncSession, appointment: Appointment, conversation_id: UUID | None) -> None:
    """Let go what was chosen while the appointment stood elsewhere: such a hold counts on the time it had."""
    await session.execute(delete(Hold).where(Hold.moves_id == appointment.id))
    if conversation_id is not None:
        await holds.release(session, conversation_id)


def _freed(appointment: Appointment) -> dict[str, Any]:
    return {"werkstadt": WerkStadt(appointment.werkstadt), "service_id": appointment.service_id}


async def _reference(session: AsyncSession, appointment_id: UUID) -> str:
    return await session.scalar(select(Appointment.reference).where(Appointment.id == appointment_id)) or ""


def _put(appointment: Appointment, place: Place, language: str | None) -> None:
    """With whom and where; an interpreter is wished for where the advisor does not speak the language."""
    appointment.advisor, appointment.room_id, appointment.session_id = place
    spoken = language is None or language in place.advisor.languages
    appointment.interpreter = None if spoken else language


def _moved(
    session: AsyncSession,
    appointment: Appointment,
    time: Time,
    place: Place,
    language: str | None,
    *,
    by: str,
    now: datetime,
    reason: str | None = None,
) -> None:
    before = appointment.starts_at
    _put(appointment, place, language or appointment.interpreter)
    for name, moment in time._asdict().items():
        setattr(appointment, name, moment)
    appointment.moved_from = before
    appointment.confirmed_at = None
    appointment.sequence += 1
    record(session, appointment, Change.MOVED, by, now=now, before=before, reason=reason)
