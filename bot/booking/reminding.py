"""Which reminders of appointments are due, and who sends each: the one that inserts its row. Knows no text.

There is no bookkeeping when an appointment is booked, moved or cancelled: what is due follows from where it
stands, so a restart or a lost process forgets nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import Enum, StrEnum, auto
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.booking.conversations import CONVERSATIONS, lock_for_message
from bot.booking.models import Appointment, AppointmentEvent, Change, Reminder
from bot.booking.quiet import evening_of, is_quiet, quiet_around

AT_ONCE = 100
"""A run of the job sends so many at most; the next run, seconds later, sends the rest."""


class Kind(StrEnum):
    """Which of the two reminders of an appointment."""

    DAY = "day"
    HOURS = "hours"


class Decision(Enum):
    """What is to be done about a reminder now."""

    WAIT = auto()
    SEND = auto()
    SKIP = auto()


LEAD = {Kind.DAY: timedelta(hours=24), Kind.HOURS: timedelta(hours=2)}
# After an outage a late reminder goes out only while it leaves so much time.
USEFUL = {Kind.DAY: timedelta(hours=3), Kind.HOURS: timedelta(minutes=15)}
# A reminder two hours before that falls into the quiet hours waits for their end if that leaves so much time.
ENOUGH = timedelta(minutes=30)
# Else it comes the evening before, when plans for the morning are made.
EVENING = time(20)
# "The last moment before the quiet hours", with some minutes left for the job to get there.
LAST_MOMENT = time(20, 55)
# No reminder is due earlier before the appointment, also with the quiet hours and the hour of a clock change.
AHEAD = {Kind.DAY: timedelta(hours=38), Kind.HOURS: timedelta(hours=15)}


class Times(NamedTuple):
    """What decides about an appointment's reminders.

    Attributes:
        settled_at: When it was booked, or moved to where it stands.
    """

    starts_at: datetime
    settled_at: datetime


@dataclass(frozen=True)
class Due:
    """A reminder to be sent, or (`send` is false) to be noted as no longer any use."""

    appointment_id: UUID
    conversation_id: UUID
    kind: Kind
    starts_at: datetime
    send: bool


def due_at(kind: Kind, starts_at: datetime, timezone: ZoneInfo) -> datetime:
    """When the reminder should go out; never in the quiet hours, always before the appointment."""
    # In UTC, since a day with 23 hours is short only on the clock.
    moment = starts_at.astimezone(UTC) - LEAD[kind]
    quiet = quiet_around(moment, timezone)
    if quiet is None:
        return moment
    if kind == Kind.HOURS and quiet.end <= starts_at - ENOUGH:
        return quiet.end
    clock = LAST_MOMENT if kind == Kind.DAY else EVENING
    return datetime.combine(evening_of(moment, timezone), clock, timezone).astimezone(UTC)


def decide(kind: Kind, times: Times, *, now: datetime, timezone: ZoneInfo) -> Decision:
    """What to do about the reminder at `now`, in whichever second the job gets there."""
    due = due_at(kind, times.starts_at, timezone)
    if times.settled_at >= due:
        return Decision.SKIP  # whoever books in the evening needs no reminder of it at night
    if now < due:
        return Decision.WAIT
    if now > times.starts_at - USEFUL[kind]:
        return Decision.SKIP
    if kind == Kind.DAY and now >= due_at(Kind.HOURS, times.starts_at, timezone):
        return Decision.SKIP  # late by so much that the other one goes out now
    return Decision.WAIT if is_quiet(now, timezone) else Decision.SEND


async def due(session: AsyncSession, *, now: datetime, timezone: ZoneInfo) -> list[Due]:
    """The reminders about which something is to be done now, the nearest appointments first; one query."""
    moved_at = (
        select(func.max(AppointmentEvent.at))
        .where(AppointmentEvent.appointment_id == Appointment.id, AppointmentEvent.change == Change.MOVED)
        .scalar_subquery()
    )
    done = {kind: _is_done(kind) for kind in Kind}
    rows = await session.execute(
        select(
            Appointment.id,
            Appointment.conversation_id,
            Appointment.starts_at,
            Appointment.booked_at,
            moved_at.label("moved_at"),
            CONVERSATIONS.c.blocked_at.is_not(None).label("blocked"),
            *(condition.label(kind) for kind, condition in done.items()),
        )
        .join(CONVERSATIONS, CONVERSATIONS.c.id == Appointment.conversation_id)
        .where(
            Appointment.starts_at > now,
            Appointment.starts_at <= now + max(AHEAD.values()),
            Appointment.cancelled_at.is_(None),
            or_(*(and_(Appointment.starts_at <= now + AHEAD[kind], ~done[kind]) for kind in Kind)),
        )
        .order_by(Appointment.starts_at)
    )
    return list(_due(rows.mappings(), now, timezone))[:AT_ONCE]


async def claim(session: AsyncSession, reminder: Due, *, now: datetime) -> Appointment | None:
    """Take it upon this process to send the reminder, or to note that it is no longer any use.

    The caller puts the message into the outbox in the same transaction.

    Returns:
        The appointment with advisor and service; `None` if another process was faster, or if it was moved,
        cancelled or forgotten a moment ago.
    """
    await lock_for_message(session, reminder.conversation_id)
    appointment = await session.scalar(
        select(Appointment)
        .options(joinedload(Appointment.advisor, innerjoin=True), joinedload(Appointment.service, innerjoin=True))
        .where(
            Appointment.id == reminder.appointment_id,
            Appointment.starts_at == reminder.starts_at,
            Appointment.conversation_id == reminder.conversation_id,
            Appointment.cancelled_at.is_(None),
        )
        .with_for_update(of=Appointment)
    )
    if appointment is None:
        return None
    row = Reminder(
        appointment_id=appointment.id,
        kind=str(reminder.kind),
        starts_at=reminder.starts_at,
        at=now,
        sent=reminder.send,
    )
    try:
        async with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return None
    return appointment


def _is_done(kind: Kind) -> ColumnElement[bool]:
    """The condition that this reminder of the appointment, where it stands, was sent or given up."""
    return exists().where(
        Reminder.appointment_id == Appointment.id,
        Reminder.kind == str(kind),
        Reminder.starts_at == Appointment.starts_at,
    )


def _due(rows: Iterable[Mapping[Any, Any]], now: datetime, timezone: ZoneInfo) -> Iterator[Due]:
    for row in rows:
        times = Times(row["starts_at"], row["moved_at"] or row["booked_at"])
        for kind in Kind:
            decision = Decision.WAIT if row[kind] else decide(kind, times, now=now, timezone=timezone)
            if decision != Decision.WAIT:
                # Whoever blocked us would find it when they write again, perhaps long after the appointment.
                send = decision == Decision.SEND and not row["blocked"]
                yield Due(row["id"], row["conversation_id"], kind, times.starts_at, send=send)
