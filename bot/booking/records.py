"""What became of appointments, as the advisor says: attended, missed, somebody came by, what was agreed next.

Minutes of advice are counted from this; funders ask for them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.bookings import book
from bot.booking.checks import offered_service, with_people
from bot.booking.errors import AppointmentCancelled, AppointmentNotBegun, NoSuchAppointment
from bot.booking.history import record
from bot.booking.models import Actor, Advisor, Appointment, Change, Outcome
from bot.booking.rules import ADVICE, Mode
from bot.werkstadt import WerkStadt


async def record_outcome(
    session: AsyncSession,
    *,
    appointment_id: UUID,
    outcome: Outcome,
    now: datetime,
    minutes: int | None = None,
    by: str = Actor.ADVISOR,
) -> Appointment:
    """Note whether the person came, and how long the advice took. Saying otherwise later corrects it.

    Args:
        minutes: Of advice; as long as planned if nothing is said. Who did not come got none.

    Raises:
        NoSuchAppointment, AppointmentCancelled: There was no such appointment.
        AppointmentNotBegun: It is still to come.
    """
    found = with_people().where(Appointment.id == appointment_id).with_for_update(of=Appointment)
    appointment = await session.scalar(found.execution_options(populate_existing=True))
    if appointment is None:
        raise NoSuchAppointment
    if appointment.cancelled_at is not None:
        raise AppointmentCancelled
    if appointment.starts_at > now:
        raise AppointmentNotBegun
    planned = (appointment.ends_at - appointment.starts_at) // timedelta(minutes=1)
    came = outcome == Outcome.ATTENDED
    given = (planned if minutes is None else minutes) if came else 0
    if (appointment.outcome, appointment.minutes) != (outcome, given):
        appointment.outcome, appointment.minutes = str(outcome), given
        record(session, appointment, Change(outcome), by, now=now)
        await session.flush()
    return appointment


async def walk_in(
    session: AsyncSession,
    *,
    advisor_id: UUID,
    minutes: int,
    now: datetime,
    service: str = ADVICE,
    mode: Mode = Mode.ON_SITE,
    language: str | None = None,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
    by: str = Actor.ADVISOR,
) -> Appointment:
    """Note that somebody came by without an appointment and was advised until just now.

    It takes nobody's time: it is over.

    Args:
        minutes: Of advice, at least one.
        language: What the person speaks; an interpreter is noted if the advisor does not.

    Raises:
        SlotUnavailable: The advisor's WerkStadt does not give this service.
    """
    advisor = await session.get_one(Advisor, advisor_id)
    offered = await offered_service(session, WerkStadt(advisor.werkstadt), service)
    begun = now - timedelta(minutes=minutes)
    appointment = Appointment(
        conversation_id=conversation_id,
        person_id=person_id,
        advisor=advisor,
        service=offered,
        werkstadt=advisor.werkstadt,
        mode=str(mode),
        interpreter=None if language is None or language in advisor.languages else language,
        blocked_from=begun,
        starts_at=begun,
        ends_at=now,
        blocked_until=now,
        booked_at=now,
        outcome=str(Outcome.ATTENDED),
        minutes=minutes,
        walk_in=True,
    )
    session.add(appointment)
    await session.flush()
    record(session, appointment, Change.ATTENDED, by, now=now)
    await session.flush()
    return appointment


async def follow_up(
    session: AsyncSession,
    *,
    appointment_id: UUID,
    starts_at: datetime,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None = None,
    mode: Mode | None = None,
    phone: str | None = None,
    by: str = Actor.ADVISOR,
) -> Appointment:
    """Book the next appointment of the same person with the same advisor, as agreed with them.

    Args:
        language: What the person speaks; otherwise as noted for the interpreter.
        mode: How they meet next time; otherwise as this time.

    Raises:
        NoSuchAppointment: There was none to follow up.
        SlotInPast, NoticeTooShort, BeyondHorizon, SlotUnavailable, OwnOverlap, SlotTaken, TooManyAppointments: As
            for `book`.
    """
    before = await session.scalar(with_people().where(Appointment.id == appointment_id))
    if before is None:
        raise NoSuchAppointment
    appointment = await book(
        session,
        conversation_id=before.conversation_id,
        person_id=before.person_id,
        werkstadt=WerkStadt(before.werkstadt),
        starts_at=starts_at,
        language=language or before.interpreter,
        now=now,
        timezone=timezone,
        mode=mode or Mode(before.mode),
        service=before.service.key,
        advisor_id=before.advisor_id,
        phone=phone,
        by=by,
    )
    appointment.follow_up_of = before.id
    await session.flush()
    return appointment


async def minutes_of_advice(
    session: AsyncSession, first_day: date, last_day: date, timezone: ZoneInfo
) -> dict[WerkStadt, int]:
    """How many minutes of advice people got on these days, by WerkStadt; in a group each person's count."""
    begin = datetime.combine(first_day, time.min, timezone).astimezone(UTC)
    end = datetime.combine(last_day + timedelta(days=1), time.min, timezone).astimezone(UTC)
    sums = await session.execute(
        select(Appointment.werkstadt, func.sum(Appointment.minutes))
        .where(
            Appointment.outcome == Outcome.ATTENDED,
            Appointment.starts_at >= begin,
            Appointment.starts_at < end,
        )
        .group_by(Appointment.werkstadt)
    )
    return dict.fromkeys(WerkStadt, 0) | {WerkStadt(name): int(minutes or 0) for name, minutes in sums}
