"""Every change of an appointment as an event: who, when, what, from where to where, why."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.models import Actor, Appointment, AppointmentEvent, Change


def record(
    session: AsyncSession,
    appointment: Appointment,
    change: Change,
    by: str,
    *,
    now: datetime,
    before: datetime | None = None,
    reason: str | None = None,
) -> None:
    """Note a change that has just been made; it is written with the transaction.

    Args:
        before: When the appointment began before this change, where that is not where it begins now.
    """
    session.add(
        AppointmentEvent(
            appointment_id=appointment.id,
            at=now,
            change=str(change),
            by=Actor(by).value,
            starts_before=before,
            starts_after=appointment.starts_at if change in (Change.BOOKED, Change.MOVED) else None,
            reason=reason,
        )
    )
