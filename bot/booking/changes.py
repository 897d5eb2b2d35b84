"""What the office changes while appointments stand: advisors who leave, hours that end, days that differ.

Nothing is cancelled by this. What no longer fits is kept and flagged, and a person decides.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.checks import with_people
from bot.booking.errors import AdvisorHasAppointments
from bot.booking.loading import load_advisors
from bot.booking.models import Advisor, Appointment, GroupSession, Hold, HoursException, WeeklyHours
from bot.booking.slots import is_within_hours


async def remove_advisor(session: AsyncSession, advisor_id: UUID, *, now: datetime) -> bool:
    """Delete an advisor; one who advised somebody before is made inactive instead, for the statistics.

    Returns:
        Whether they were deleted.

    Raises:
        AdvisorHasAppointments: Somebody still comes to them. Move or cancel these first, or make them inactive.
    """
    advisor = await session.get_one(Advisor, advisor_id, with_for_update=True, populate_existing=True)
    coming = select(func.count()).where(
        Appointment.advisor_id == advisor_id,
        Appointment.session_id.is_(None),
        Appointment.cancelled_at.is_(None),
        Appointment.ends_at > now,
    )
    meetings = select(func.count()).where(
        GroupSession.advisor_id == advisor_id, GroupSession.cancelled_at.is_(None), GroupSession.ends_at > now
    )
    count = (await session.scalar(coming) or 0) + (await session.scalar(meetings) or 0)
    if count:
        raise AdvisorHasAppointments(count=count)
    await session.execute(delete(Hold).where(Hold.advisor_id == advisor_id))
    met = exists().where(Appointment.advisor_id == advisor_id) | exists().where(GroupSession.advisor_id == advisor_id)
    if await session.scalar(select(met)):
        advisor.active = False
        await session.flush()
        return False
    await session.delete(advisor)
    await session.flush()
    return True


async def remove_hours(
    session: AsyncSession, hours_id: UUID, *, now: datetime, timezone: ZoneInfo
) -> list[Appointment]:
    """End an advisor's hours on a weekday. Bookings in them stand.

    Returns:
        The advisor's coming appointments that now lie outside their hours.
    """
    hours = await session.get_one(WeeklyHours, hours_id)
    await session.delete(hours)
    await session.flush()
    return await stranded(session, now=now, timezone=timezone, advisor_id=hours.advisor_id)


async def add_exception(
    session: AsyncSession, exception: HoursException, *, now: datetime, timezone: ZoneInfo
) -> list[Appointment]:
    """Enter a day that differs: holiday, illness, an extra day. Bookings on it stand.

    Returns:
        The coming appointments of that day that now lie outside the hours.
    """
    session.add(exception)
    await session.flush()
    return [
        appointment
        for appointment in await stranded(session, now=now, timezone=timezone)
        if appointment.starts_at.astimezone(timezone).date() == exception.day
        and exception.concerns(appointment.advisor)
    ]


async def stranded(
    session: AsyncSession, *, now: datetime, timezone: ZoneInfo, advisor_id: UUID | None = None
) -> list[Appointment]:
    """The coming appointments (of an advisor) at a time at which the advisor does not work, the next one first."""
    coming = with_people().where(Appointment.cancelled_at.is_(None), Appointment.starts_at > now)
    if advisor_id is not None:
        coming = coming.where(Appointment.advisor_id == advisor_id)
    appointments = list(await session.scalars(coming.order_by(Appointment.starts_at, Appointment.id)))
    if not appointments:
        return []
    known = await load_advisors(
        session,
        werkstadt=None,
        first_day=appointments[0].starts_at.astimezone(timezone).date(),
        last_day=appointments[-1].starts_at.astimezone(timezone).date(),
        advisor_id=advisor_id,
    )
    # Who is inactive is not among them: nobody receives these people.
    rules = {advisor.id: advisor for _, advisor in known}
    return [
        row
        for row in appointments
        if row.advisor_id not in rules
        or not is_within_hours(rules[row.advisor_id], row.starts_at, row.ends_at, timezone)
    ]
