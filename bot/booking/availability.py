"""Free days and times of a WerkStadt, as the database has them. Promises nothing: booking settles that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.loading import load_advisors, load_busy, load_service
from bot.booking.rules import ADVICE, Mode, Slot, by_preference
from bot.booking.slots import by_day, distinct, last_bookable_day
from bot.werkstadt import WerkStadt


async def free_days(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    now: datetime,
    timezone: ZoneInfo,
    limit: int,
    after: date | None = None,
    mode: Mode = Mode.ON_SITE,
    service: str = ADVICE,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
) -> list[date]:
    """The next `limit` days with a free time, after `after`.

    Args:
        conversation_id, person_id: Who asks; times at which they have an appointment themselves are left out.
    """
    days = await _free(
        session,
        werkstadt,
        first_day=after + timedelta(days=1) if after else None,
        now=now,
        timezone=timezone,
        mode=mode,
        service=service,
        conversation_id=conversation_id,
        person_id=person_id,
    )
    return [day for day, _ in islice(days, limit)]


async def free_slots(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    day: date,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None = None,
    mode: Mode = Mode.ON_SITE,
    service: str = ADVICE,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
) -> list[Slot]:
    """The free times of `day`, each once, with an advisor who speaks `language` where there is one."""
    days = await _free(
        session,
        werkstadt,
        first_day=day,
        last_day=day,
        now=now,
        timezone=timezone,
        language=language,
        mode=mode,
        service=service,
        conversation_id=conversation_id,
        person_id=person_id,
    )
    return [slot for _, slots in days for slot in distinct(slots)]


async def next_slots(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    now: datetime,
    timezone: ZoneInfo,
    after: datetime | None = None,
    limit: int = 3,
    language: str | None = None,
    mode: Mode = Mode.ON_SITE,
    service: str = ADVICE,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
) -> list[Slot]:
    """The next `limit` free times that start after `after`, each once, as `free_slots` gives them."""
    days = await _free(
        session,
        werkstadt,
        first_day=after.astimezone(timezone).date() if after else None,
        now=now,
        timezone=timezone,
        language=language,
        mode=mode,
        service=service,
        conversation_id=conversation_id,
        person_id=person_id,
    )
    later = (slot for _, slots in days for slot in distinct(slots) if after is None or slot.starts_at > after)
    return list(islice(later, limit))


async def _free(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    first_day: date | None = None,
    last_day: date | None = None,
    now: datetime,
    timezone: ZoneInfo,
    language: str | None = None,
    mode: Mode,
    service: str,
    conversation_id: UUID | None,
    person_id: UUID | None,
) -> Iterator[tuple[date, list[Slot]]]:
    found = await load_service(session, werkstadt, service)
    if found is None:
        return iter(())
    rules = found.rules()
    today = now.astimezone(timezone).date()
    first_day = max(first_day, today) if first_day else today
    horizon = last_bookable_day(rules, now=now, timezone=timezone)
    last_day = min(last_day, horizon) if last_day else horizon
    if first_day > last_day:
        return iter(())
    advisors = await load_advisors(session, werkstadt=werkstadt, first_day=first_day, last_day=last_day, mode=mode)
    busy = await load_busy(
        session,
        werkstadt,
        first_day=first_day,
        last_day=last_day,
        timezone=timezone,
        conversation_id=conversation_id,
        person_id=person_id,
    )
    return by_day(
        by_preference([known for _, known in advisors], language),
        rules,
        busy=busy.advisors,
        own=busy.own,
        now=now,
        timezone=timezone,
        first_day=first_day,
        last_day=last_day,
    )
