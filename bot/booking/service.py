"""Booking, moving and cancelling. Every rule is checked here again, whatever the search has offered.

Knows no sentence and no channel. The unique cells (`cells.py`) settle who gets a time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, Uuid, column, func, select, table, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.booking.availability import free_days, free_slots, next_slots
from bot.booking.cells import Time, give_back, share_with, take
from bot.booking.errors import (
    AppointmentCancelled,
    AppointmentOver,
    BeyondHorizon,
    NoSuchAppointment,
    NoticeTooShort,
    OwnOverlap,
    SlotInPast,
    SlotTaken,
    SlotUnavailable,
    TooManyAppointments,
)
from bot.booking.loading import is_of, load_advisors, load_busy, load_service
from bot.booking.models import REFERENCE_LENGTH, Actor, Advisor, Appointment, AppointmentEvent, Change
from bot.booking.rules import ADVICE, Mode, ServiceRules, by_preference
from bot.booking.slots import fits, is_free, last_bookable_day
from bot.werkstadt import WerkStadt

__all__ = [
    "book",
    "cancel",
    "find",
    "free_days",
    "free_slots",
    "link_person",
    "move",
    "next_slots",
    "upcoming",
]


async def book(
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
) -> Appointment:
    """Give the time to the person, with an advisor who is free and, if possible, speaks `language`.

    The caller owns the transaction. After a refusal nothing of the attempt is left in it, so it can go on.

    Raises:
        SlotInPast, NoticeTooShort, BeyondHorizon: The time is too early or too late.
        SlotUnavailable: Nobody works then, or the WerkStadt gives no such appointments.
        OwnOverlap: The person has an appointment themselves.
        SlotTaken: Whoever works then has an appointment, perhaps from a moment ago.
        TooManyAppointments: The person holds as many as the service allows.
    """
    offered = await load_service(session, werkstadt, service)
    if offered is None:
        raise SlotUnavailable
    _check_moment(offered.rules(), starts_at, now=now, timezone=timezone)
    await _lock_holders(session, conversation_id, person_id)
    time = Time.from_start(starts_at, offered.rules())
    appointment = Appointment(
        conversation_id=conversation_id,
        person_id=person_id,
        service=offered,
        werkstadt=str(werkstadt),
        mode=str(mode),
        **time._asdict(),
        booked_at=now,
    )
    advisors = await _free_advisors(session, appointment, time, language=language, timezone=timezone)
    await _check_limit(session, appointment, now=now)
    async with session.begin_nested():
        appointment.advisor = advisors[0]
        session.add(appointment)
        await session.flush()
        appointment.advisor = await take(session, appointment, time, advisors)
        _record(session, appointment, Change.BOOKED, Actor.RESIDENT, now=now)
    return appointment


async def move(
    session: AsyncSession,
    *,
    reference: str,
    conversation_id: UUID,
    starts_at: datetime,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None = None,
    person_id: UUID | None = None,
    by: str = Actor.RESIDENT,
    reason: str | None = None,
) -> Appointment:
    """Give the appointment another time, with the same advisor if possible. Refused, it stays where it was.

    Raises:
        NoSuchAppointment, AppointmentCancelled, AppointmentOver: There is nothing to move.
        SlotInPast, NoticeTooShort, BeyondHorizon, SlotUnavailable, OwnOverlap, SlotTaken: As for `book`.
    """
    appointment = await _own_live(session, reference, conversation_id, person_id, now=now)
    rules = appointment.service.rules()
    _check_moment(rules, starts_at, now=now, timezone=timezone)
    await _lock_holders(session, appointment.conversation_id, appointment.person_id)
    time = Time.from_start(starts_at, rules)
    if time.starts_at == appointment.starts_at:
        return appointment
    advisors = await _free_advisors(session, appointment, time, language=language, timezone=timezone)
    async with session.begin_nested():
        advisor = await take(session, appointment, time, advisors)
    before = appointment.starts_at
    appointment.advisor = advisor
    appointment.moved_from = before
    for name, moment in time._asdict().items():
        setattr(appointment, name, moment)
    appointment.sequence += 1
    _record(session, appointment, Change.MOVED, by, now=now, before=before, reason=reason)
    await session.flush()
    return appointment


async def cancel(
    session: AsyncSession,
    *,
    reference: str,
    conversation_id: UUID,
    now: datetime,
    by: str = Actor.RESIDENT,
    reason: str | None = None,
    person_id: UUID | None = None,
) -> Appointment:
    """Cancel the person's appointment and free its time. The appointment itself stays, for the statistics.

    Raises:
        NoSuchAppointment: The person has none with this reference.
        AppointmentCancelled, AppointmentOver: There is nothing to cancel any more.
    """
    appointment = await _own_live(session, reference, conversation_id, person_id, now=now)
    appointment.cancelled_at = now
    appointment.cancel_reason = reason
    appointment.sequence += 1
    await give_back(session, appointment)
    _record(session, appointment, Change.CANCELLED, by, now=now, before=appointment.starts_at, reason=reason)
    await session.flush()
    return appointment


async def upcoming(
    session: AsyncSession, conversation_id: UUID, *, now: datetime, person_id: UUID | None = None
) -> list[Appointment]:
    """The person's appointments that can still be moved or cancelled, with advisors; the next one first."""
    statement = _with_advisor().where(
        is_of(conversation_id, person_id), Appointment.cancelled_at.is_(None), Appointment.starts_at > now
    )
    return list((await session.scalars(statement.order_by(Appointment.starts_at))).all())


async def find(session: AsyncSession, reference: str) -> Appointment | None:
    """The appointment with this reference, whoever's it is; for callers that know who may see it."""
    statement = _with_advisor().where(Appointment.reference == normal_reference(reference))
    return (await session.scalars(statement)).one_or_none()


async def link_person(session: AsyncSession, *, conversation_id: UUID, person_id: UUID) -> None:
    """Say whose the conversation's appointments are, once the person has left their details."""
    await _lock_holders(session, conversation_id, person_id)
    await session.execute(
        update(Appointment)
        .where(Appointment.conversation_id == conversation_id, Appointment.person_id.is_(None))
        .values(person_id=person_id)
    )
    await share_with(session, conversation_id=conversation_id, person_id=person_id)


def normal_reference(typed: str) -> str:
    """A reference as people type it ("k7mp-2qxd"), as it is stored."""
    return "".join(character for character in typed if character.isalnum()).upper()[: REFERENCE_LENGTH + 1]


def _check_moment(rules: ServiceRules, starts_at: datetime, *, now: datetime, timezone: ZoneInfo) -> None:
    if starts_at.tzinfo is None:
        raise ValueError(f"naive datetime {starts_at!r}: a moment needs its time zone")
    if starts_at <= now:
        raise SlotInPast
    if starts_at - now < rules.notice:
        raise NoticeTooShort(hours=rules.notice // timedelta(hours=1))
    if starts_at.astimezone(timezone).date() > last_bookable_day(rules, now=now, timezone=timezone):
        raise BeyondHorizon(days=rules.horizon_days)


async def _lock_holders(session: AsyncSession, conversation_id: UUID | None, person_id: UUID | None) -> None:
    """Let one transaction at a time change a person's appointments, so that counting them holds.

    SQLite has only one writer anyway and leaves the lock out of the statement. The tables are named, not
    imported: booking does not know the subjects they belong to.
    """
    for name, holder_id in (("conversations", conversation_id), ("persons", person_id)):
        if holder_id is not None:
            rows = table(name, column("id", Uuid))
            await session.execute(select(rows.c.id).where(rows.c.id == holder_id).with_for_update(key_share=True))


async def _check_limit(session: AsyncSession, appointment: Appointment, *, now: datetime) -> None:
    service = appointment.service
    held = await session.scalar(
        select(func.count()).where(
            is_of(appointment.conversation_id, appointment.person_id),
            Appointment.service_id == service.id,
            Appointment.cancelled_at.is_(None),
            Appointment.ends_at > now,
        )
    )
    if (held or 0) >= service.max_open:
        raise TooManyAppointments(limit=service.max_open)


async def _free_advisors(
    session: AsyncSession, appointment: Appointment, time: Time, *, language: str | None, timezone: ZoneInfo
) -> list[Advisor]:
    """Who can take the appointment at `time`, best first: the advisor they had, then by language and work."""
    werkstadt, day = WerkStadt(appointment.werkstadt), time.starts_at.astimezone(timezone).date()
    known = await load_advisors(session, werkstadt=werkstadt, first_day=day, last_day=day, mode=Mode(appointment.mode))
    rules = appointment.service.rules()
    working = [advisor for _, advisor in known if fits(advisor, rules, time.starts_at, timezone)]
    if not working:
        raise SlotUnavailable
    busy = await load_busy(
        session,
        werkstadt,
        first_day=day,
        last_day=day,
        timezone=timezone,
        conversation_id=appointment.conversation_id,
        person_id=appointment.person_id,
        ignore=appointment.id,
    )
    if not is_free(busy.own, time.starts_at, time.ends_at):
        raise OwnOverlap
    free = [
        advisor
        for advisor in working
        if is_free(busy.advisors.get(advisor.id, ()), time.blocked_from, time.blocked_until)
    ]
    if not free:
        raise SlotTaken
    load = {advisor_id: len(taken) for advisor_id, taken in busy.advisors.items()}
    best = by_preference(free, language, load=load)
    best.sort(key=lambda advisor: advisor.id != appointment.advisor_id)
    people = {advisor.id: advisor for advisor, _ in known}
    return [people[advisor.id] for advisor in best]


async def _own_live(
    session: AsyncSession, reference: str, conversation_id: UUID, person_id: UUID | None, *, now: datetime
) -> Appointment:
    """The person's appointment, locked so that two changes at once follow each other."""
    statement = (
        _with_advisor()
        .where(Appointment.reference == normal_reference(reference), is_of(conversation_id, person_id))
        .with_for_update(of=Appointment)
        .execution_options(populate_existing=True)
    )
    appointment = (await session.scalars(statement)).one_or_none()
    if appointment is None:
        raise NoSuchAppointment
    if appointment.cancelled_at is not None:
        raise AppointmentCancelled
    if appointment.starts_at <= now:
        raise AppointmentOver
    return appointment


def _with_advisor() -> Select[Appointment]:
    return select(Appointment).options(
        joinedload(Appointment.advisor, innerjoin=True), joinedload(Appointment.service, innerjoin=True)
    )


def _record(
    session: AsyncSession,
    appointment: Appointment,
    change: Change,
    by: str,
    *,
    now: datetime,
    before: datetime | None = None,
    reason: str | None = None,
) -> None:
    session.add(
        AppointmentEvent(
            appointment_id=appointment.id,
            at=now,
            change=str(change),
            by=Actor(by).value,
            starts_before=before,
            starts_after=None if change == Change.CANCELLED else appointment.starts_at,
            reason=reason,
        )
    )
