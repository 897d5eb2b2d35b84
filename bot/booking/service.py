"""Everything that is done with appointments, for those who talk to people; cancelling and what is said about one.

Knows no sentence and no channel. Booking, moving and confirming are in `bookings.py`, holding in `holds.py`.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.availability import free, free_days, free_slots, next_slots
from bot.booking.bookings import book, confirm, move
from bot.booking.cells import give_back, share_with
from bot.booking.checks import lock_holders, lock_own, normal_reference, with_people
from bot.booking.errors import NoSuchAppointment
from bot.booking.history import record
from bot.booking.loading import is_of
from bot.booking.models import Actor, Appointment, Change, Hold
from bot.booking.waiting import offer_freed
from bot.werkstadt import WerkStadt

__all__ = [
    "book",
    "cancel",
    "coming",
    "confirm",
    "find",
    "free",
    "free_days",
    "free_slots",
    "link_person",
    "move",
    "next_slots",
    "normal_reference",
    "note_reason",
    "upcoming",
    "wipe_phones",
]


async def cancel(
    session: AsyncSession,
    *,
    reference: str,
    conversation_id: UUID | None,
    now: datetime,
    by: str = Actor.RESIDENT,
    reason: str | None = None,
    person_id: UUID | None = None,
    timezone: ZoneInfo | None = None,
) -> Appointment:
    """Cancel the person's appointment and free its time. The appointment itself stays, for the statistics.

    Args:
        timezone: With it the time is offered to those who wait for one before anybody else sees it; without it,
            the background job offers it if it is still free.

    Raises:
        NoSuchAppointment: The person has none with this reference.
        AppointmentCancelled, AppointmentOver: There is nothing to cancel any more.
    """
    await lock_holders(session, conversation_id, person_id)
    appointment = await lock_own(session, reference, conversation_id, person_id, now=now)
    await strike_out(session, appointment, by=by, now=now, reason=reason)
    if timezone is not None:
        werkstadt, service_id = WerkStadt(appointment.werkstadt), appointment.service_id
        await offer_freed(session, werkstadt=werkstadt, service_id=service_id, now=now, timezone=timezone)
    return appointment


async def strike_out(
    session: AsyncSession, appointment: Appointment, *, by: str, now: datetime, reason: str | None
) -> None:
    """Cancel an appointment that the caller has locked, whoever's it is."""
    # A time that is held for moving it counts on the time it has.
    await session.execute(delete(Hold).where(Hold.moves_id == appointment.id))
    appointment.cancelled_at = now
    appointment.cancel_reason = reason
    appointment.phone = None
    appointment.sequence += 1
    await give_back(session, appointment)
    record(session, appointment, Change.CANCELLED, by, now=now, before=appointment.starts_at, reason=reason)
    await session.flush()


async def note_reason(
    session: AsyncSession,
    *,
    reference: str,
    conversation_id: UUID,
    reason: str,
    person_id: UUID | None = None,
    now: datetime | None = None,
) -> None:
    """Keep why the person's appointment was cancelled, told after the fact.

    Args:
        now: When it is told; without it, as if it had been said when cancelling.

    Raises:
        NoSuchAppointment: They have none with this reference that is cancelled.
    """
    theirs = select(Appointment).where(
        Appointment.reference == normal_reference(reference), is_of(conversation_id, person_id)
    )
    appointment = (await session.scalars(theirs.with_for_update())).one_or_none()
    if appointment is None or appointment.cancelled_at is None:
        raise NoSuchAppointment
    now = now or appointment.cancelled_at
    appointment.cancel_reason = reason
    record(session, appointment, Change.REASON_GIVEN, Actor.RESIDENT, now=now, reason=reason)
    await session.flush()


async def coming(
    session: AsyncSession, *, reference: str, conversation_id: UUID, now: datetime, person_id: UUID | None = None
) -> Appointment:
    """Note that the person says they are coming; saying so again changes nothing.

    Raises:
        NoSuchAppointment, AppointmentCancelled, AppointmentOver: There is nothing to come to.
    """
    await lock_holders(session, conversation_id, person_id)
    appointment = await lock_own(session, reference, conversation_id, person_id, now=now)
    if appointment.confirmed_at is None:
        appointment.confirmed_at = now
        record(session, appointment, Change.CONFIRMED, Actor.RESIDENT, now=now)
        await session.flush()
    return appointment


async def upcoming(
    session: AsyncSession, conversation_id: UUID, *, now: datetime, person_id: UUID | None = None
) -> list[Appointment]:
    """The person's appointments that can still be moved or cancelled, with advisors; the next one first."""
    statement = with_people().where(
        is_of(conversation_id, person_id), Appointment.cancelled_at.is_(None), Appointment.starts_at > now
    )
    return list((await session.scalars(statement.order_by(Appointment.starts_at))).all())


async def find(session: AsyncSession, reference: str) -> Appointment | None:
    """The appointment with this reference, whoever's it is; for callers that know who may see it."""
    statement = with_people().where(Appointment.reference == normal_reference(reference))
    return (await session.scalars(statement)).one_or_none()


async def link_person(session: AsyncSession, *, conversation_id: UUID, person_id: UUID) -> None:
    """Say whose the conversation's appointments and holds are, once the person has left their details."""
    await lock_holders(session, conversation_id, person_id)
    for owned in (Appointment, Hold):
        await session.execute(
            update(owned)
            .where(owned.conversation_id == conversation_id, owned.person_id.is_(None))
            .values(person_id=person_id)
        )
    await share_with(session, conversation_id=conversation_id, person_id=person_id)


async def wipe_phones(session: AsyncSession, now: datetime) -> int:
    """Forget the phone numbers of appointments that are over; how many there were."""
    over = update(Appointment).where(Appointment.phone.is_not(None), Appointment.ends_at <= now).values(phone=None)
    return len((await session.scalars(over.returning(Appointment.id))).all())
