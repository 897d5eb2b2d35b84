"""Reads what the search needs, with the same few queries however many advisors and days there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.models import Advisor, Appointment, HoursException, Service, WeeklyHours
from bot.booking.rules import AdvisorRules, Interval, Mode
from bot.werkstadt import WerkStadt


@dataclass(frozen=True)
class Busy:
    """What is occupied: each advisor's time with its buffers, and the asking person's own."""

    advisors: dict[UUID, list[Interval]]
    own: list[Interval]


async def load_service(session: AsyncSession, werkstadt: WerkStadt, key: str) -> Service | None:
    """The service as it is offered now, if it is."""
    return await session.scalar(
        select(Service).where(Service.werkstadt == werkstadt, Service.key == key, Service.active)
    )


async def load_advisors(
    session: AsyncSession,
    *,
    werkstadt: WerkStadt | None,
    first_day: date,
    last_day: date,
    mode: Mode | None = None,
) -> list[tuple[Advisor, AdvisorRules]]:
    """The active advisors of a WerkStadt (or of all) with their rules for these days, by name.

    Args:
        mode: Only those who can be met this way.
    """
    advisors = (await session.scalars(_active(select(Advisor), werkstadt).order_by(Advisor.name, Advisor.id))).all()
    ids = _active(select(Advisor.id), werkstadt)
    hours = (await session.scalars(select(WeeklyHours).where(WeeklyHours.advisor_id.in_(ids)))).all()
    exceptions = (
        await session.scalars(
            select(HoursException).where(
                HoursException.day.between(first_day, last_day),
                or_(HoursException.advisor_id.in_(ids), HoursException.advisor_id.is_(None)),
            )
        )
    ).all()
    return [
        (
            advisor,
            AdvisorRules(
                id=advisor.id,
                werkstadt=WerkStadt(advisor.werkstadt),
                languages=tuple(advisor.languages),
                weekly=tuple(row.span() for row in hours if row.advisor_id == advisor.id),
                exceptions=tuple(row.exception() for row in exceptions if row.concerns(advisor)),
            ),
        )
        for advisor in advisors
        if mode is None or advisor.offers(mode)
    ]


async def load_busy(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    first_day: date,
    last_day: date,
    timezone: ZoneInfo,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
    ignore: UUID | None = None,
) -> Busy:
    """What occupies the WerkStadt's advisors and the person on these days.

    Args:
        ignore: An appointment that does not count, because it is to be moved.
    """
    start, end = _bounds(first_day, last_day, timezone)
    advisor_ids = _active(select(Advisor.id), werkstadt)
    mine = is_of(conversation_id, person_id)
    rows = await session.execute(
        select(
            Appointment.id,
            Appointment.advisor_id,
            Appointment.blocked_from,
            Appointment.starts_at,
            Appointment.ends_at,
            Appointment.blocked_until,
            mine.label("mine"),
        ).where(
            Appointment.cancelled_at.is_(None),
            Appointment.blocked_from < end,
            Appointment.blocked_until > start,
            or_(Appointment.advisor_id.in_(advisor_ids), mine),
        )
    )
    busy = Busy({}, [])
    for appointment_id, advisor_id, blocked_from, starts_at, ends_at, blocked_until, own in rows:
        if appointment_id == ignore:
            continue
        busy.advisors.setdefault(advisor_id, []).append(Interval(blocked_from, blocked_until))
        if own:
            busy.own.append(Interval(starts_at, ends_at))
    return busy


def is_of(conversation_id: UUID | None, person_id: UUID | None) -> ColumnElement[bool]:
    """The condition that an appointment belongs to the conversation or the person."""
    mine: list[ColumnElement[bool]] = []
    if conversation_id is not None:
        mine.append(Appointment.conversation_id == conversation_id)
    if person_id is not None:
        mine.append(Appointment.person_id == person_id)
    return or_(false(), *mine)


def _active(statement: Select[Any], werkstadt: WerkStadt | None) -> Select[Any]:
    statement = statement.where(Advisor.active)
    return statement if werkstadt is None else statement.where(Advisor.werkstadt == werkstadt)


def _bounds(first_day: date, last_day: date, timezone: ZoneInfo) -> tuple[datetime, datetime]:
    """The days in UTC, and a day more: the buffer of the last appointment may reach past midnight."""
    start = datetime.combine(first_day, time.min, timezone).astimezone(UTC)
    end = datetime.combine(last_day + timedelta(days=2), time.min, timezone).astimezone(UTC)
    return start, end
