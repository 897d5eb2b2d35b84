"""When the offices really are open: the hours of their advisors, with holidays, closures and extra days."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.loading import load_advisors
from bot.booking.rules import Interval
from bot.booking.slots import merged, open_on
from bot.werkstadt import WerkStadt

# Longer than any closure between the years; further ahead, "we do not know yet" is the honest answer.
LOOK_AHEAD = timedelta(days=60)


async def openings(
    session: AsyncSession,
    *,
    first_day: date,
    last_day: date,
    timezone: ZoneInfo,
    werkstadt: WerkStadt | None = None,
) -> list[Interval]:
    """When at least one advisor of `werkstadt` (or of any) works on these days, by time, in UTC."""
    advisors = await load_advisors(session, werkstadt=werkstadt, first_day=first_day, last_day=last_day)
    days = [first_day + timedelta(days=n) for n in range((last_day - first_day).days + 1)]
    return merged(interval for _, rules in advisors for day in days for interval in open_on(rules, day, timezone))


async def is_open(
    session: AsyncSession, *, now: datetime, timezone: ZoneInfo, werkstadt: WerkStadt | None = None
) -> bool:
    """Whether somebody works right now."""
    today = now.astimezone(timezone).date()
    found = await openings(session, first_day=today, last_day=today, timezone=timezone, werkstadt=werkstadt)
    return any(interval.start <= now < interval.end for interval in found)


async def next_opening(
    session: AsyncSession, *, now: datetime, timezone: ZoneInfo, werkstadt: WerkStadt | None = None
) -> datetime | None:
    """The next moment at which closed doors open; while somebody works, that is after the coming break.

    Returns:
        In UTC; `None` if nobody is known to work within `LOOK_AHEAD`.
    """
    today = now.astimezone(timezone).date()
    found = await openings(
        session, first_day=today, last_day=today + LOOK_AHEAD, timezone=timezone, werkstadt=werkstadt
    )
    return next((interval.start for interval in found if interval.start > now), None)
