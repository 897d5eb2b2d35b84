"""The hours in which nobody is written to unasked, in local time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.booking.rules import Interval

QUIET_FROM = time(21)
QUIET_UNTIL = time(8)


def is_quiet(moment: datetime, timezone: ZoneInfo) -> bool:
    """Whether `moment` lies in the quiet hours; their first moment does, the moment they end does not."""
    local = moment.astimezone(timezone).time()
    return local >= QUIET_FROM or local < QUIET_UNTIL


def quiet_around(moment: datetime, timezone: ZoneInfo) -> Interval | None:
    """The quiet hours that `moment` lies in; `None` if it lies in none."""
    if not is_quiet(moment, timezone):
        return None
    evening = evening_of(moment, timezone)
    return Interval(
        datetime.combine(evening, QUIET_FROM, timezone).astimezone(UTC),
        datetime.combine(evening + timedelta(days=1), QUIET_UNTIL, timezone).astimezone(UTC),
    )


def evening_of(moment: datetime, timezone: ZoneInfo) -> date:
    """The day on whose evening the quiet hours began that `moment` lies in."""
    local = moment.astimezone(timezone)
    return local.date() if local.time() >= QUIET_FROM else local.date() - timedelta(days=1)
