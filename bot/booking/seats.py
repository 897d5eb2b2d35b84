"""Which group sessions have a free seat. Promises nothing: booking settles that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.loading import Busy
from bot.booking.models import GroupSeat, GroupSession, Hold, HoldKind, Service
from bot.booking.rules import AdvisorRules, Mode, Slot
from bot.booking.slots import is_free, is_within_hours
from bot.werkstadt import WerkStadt


async def free_seats(
    session: AsyncSession,
    service: Service,
    *,
    busy: Busy,
    advisors: Sequence[AdvisorRules],
    mode: Mode,
    asker_id: UUID | None,
    now: datetime,
    timezone: ZoneInfo,
    first_day: date,
    last_day: date,
) -> Iterator[tuple[date, list[Slot]]]:
    """The days with group sessions that have a free seat, as `availability.free` gives them.

    Args:
        advisors: Whose sessions, in order of preference. Those in hours that were closed since are left out.
    """
    kept = and_(Hold.id == GroupSeat.hold_id, Hold.held_until > now)
    if asker_id is not None:
        kept = and_(kept, or_(Hold.conversation_id != asker_id, Hold.kind != HoldKind.CHOICE))
    seat = exists().where(
        GroupSeat.session_id == GroupSession.id, GroupSeat.appointment_id.is_(None), ~exists().where(kept)
    )
    begin = datetime.combine(first_day, time.min, timezone).astimezone(UTC)
    end = datetime.combine(last_day + timedelta(days=1), time.min, timezone).astimezone(UTC)
    meetings = select(GroupSession).where(
        GroupSession.service_id == service.id,
        GroupSession.mode == mode,
        GroupSession.cancelled_at.is_(None),
        GroupSession.starts_at >= max(begin, now + timedelta(hours=service.notice_hours)),
        GroupSession.starts_at < end,
        GroupSession.advisor_id.in_([advisor.id for advisor in advisors]),
        seat,
    )
    preference = {advisor.id: (number, advisor) for number, advisor in enumerate(advisors)}
    found = sorted(
        await session.scalars(meetings), key=lambda row: (row.starts_at, preference[row.advisor_id][0], row.id)
    )
    slots = [
        Slot(WerkStadt(service.werkstadt), row.advisor_id, row.starts_at, row.ends_at)
        for row in found
        if is_free(busy.own, row.starts_at, row.ends_at)
        and is_within_hours(preference[row.advisor_id][1], row.starts_at, row.ends_at, timezone)
    ]
    return ((day, list(of_day)) for day, of_day in groupby(slots, lambda s: s.starts_at.astimezone(timezone).date()))
