"""Reads what the search needs, with the same few queries however many advisors and days there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    false,
    not_,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.models import (
    Advisor,
    Appointment,
    BusyBlock,
    GroupSession,
    Hold,
    HoldKind,
    HoursException,
    Room,
    Service,
    WeeklyHours,
)
from bot.booking.rules import AdvisorRules, Interval, Mode
from bot.werkstadt import WerkStadt


@dataclass(frozen=True)
class Busy:
    """What is occupied.

    Attributes:
        advisors, rooms: The time of each, buffers included.
        own: The asking person's time.
        lapsed: Holds that have lapsed and so count for nothing: what they still occupy, buffers included.
    """

    advisors: dict[UUID, list[Interval]] = field(default_factory=dict)
    rooms: dict[UUID, list[Interval]] = field(default_factory=dict)
    own: list[Interval] = field(default_factory=list)
    lapsed: dict[UUID, Interval] = field(default_factory=dict)


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
    advisor_id: UUID | None = None,
) -> list[tuple[Advisor, AdvisorRules]]:
    """The active advisors of a WerkStadt (or of all) with their rules for these days, by name.

    Args:
        mode: Only those who can be met this way.
        advisor_id: Only this one.
    """
    chosen = [Advisor.id == advisor_id] if advisor_id else []
    people = _active(select(Advisor), werkstadt).where(*chosen).order_by(Advisor.name, Advisor.id)
    advisors = (await session.scalars(people)).all()
    ids = _active(select(Advisor.id), werkstadt).where(*chosen)
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


async def load_rooms(session: AsyncSession, werkstadt: WerkStadt) -> list[UUID]:
    """The rooms of a WerkStadt in which appointments take place, by name."""
    rooms = select(Room.id).where(Room.werkstadt == werkstadt, Room.active).order_by(Room.name)
    return list((await session.scalars(rooms)).all())


async def load_busy(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    first_day: date,
    last_day: date,
    now: datetime,
    timezone: ZoneInfo,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
    moves: str | None = None,
    replaces: tuple[UUID, HoldKind] | None = None,
) -> Busy:
    """What occupies the WerkStadt's advisors and rooms and the person on these days, in one query.

    Args:
        moves: The reference of the person's appointment that is to be moved: it does not count.
        replaces: Nor does what this conversation holds of this kind: holding anew lets it go.
    """
    start, end = _bounds(first_day, last_day, timezone)
    busy = Busy()
    mine = _Mine(conversation_id, person_id, moves, replaces)
    for row in await session.execute(_occupied(werkstadt, start, end, mine)):
        blocked = Interval(row.blocked_from, row.blocked_until)
        if row.held_until is not None and row.held_until <= now:
            busy.lapsed[row.hold_id] = blocked
            continue
        busy.advisors.setdefault(row.advisor_id, []).append(blocked)
        if row.room_id is not None:
            busy.rooms.setdefault(row.room_id, []).append(blocked)
        if row.mine:
            busy.own.append(Interval(row.starts_at, row.ends_at))
    return busy


def is_of(
    conversation_id: UUID | None, person_id: UUID | None, of: type[Appointment] | type[Hold] = Appointment
) -> ColumnElement[bool]:
    """The condition that an appointment (or a hold) belongs to the conversation or the person."""
    mine: list[ColumnElement[bool]] = []
    if conversation_id is not None:
        mine.append(of.conversation_id == conversation_id)
    if person_id is not None:
        mine.append(of.person_id == person_id)
    return or_(false(), *mine)


@dataclass(frozen=True)
class _Mine:
    """Whose time counts as their own, and what of it does not count."""

    conversation_id: UUID | None
    person_id: UUID | None
    moves: str | None
    replaces: tuple[UUID, HoldKind] | None

    def of(self, table: type[Appointment] | type[Hold]) -> ColumnElement[bool]:
        return is_of(self.conversation_id, self.person_id, table)

    def moved(self) -> ColumnElement[bool]:
        return and_(Appointment.reference == (self.moves or ""), self.of(Appointment))

    def replaced(self) -> ColumnElement[bool]:
        if self.replaces is None:
            return false()
        conversation_id, kind = self.replaces
        return and_(Hold.conversation_id == conversation_id, Hold.kind == kind)


def _occupied(werkstadt: WerkStadt, start: datetime, end: datetime, mine: _Mine) -> CompoundSelect[Any]:
    """Appointments, holds, group sessions and the advisors' own calendars, as rows of the same shape."""
    advisors = _active(select(Advisor.id), werkstadt)
    rooms = select(Room.id).where(Room.werkstadt == werkstadt)

    def ours(table: Any) -> ColumnElement[bool]:
        return or_(table.advisor_id.in_(advisors), table.room_id.in_(rooms))

    def between(table: Any) -> ColumnElement[bool]:
        return and_(table.blocked_from < end, table.blocked_until > start)

    no_hold, never = type_coerce(null(), Hold.id.type), type_coerce(null(), Hold.held_until.type)
    holds = select(*_times(Hold), Hold.id.label("hold_id"), Hold.held_until, mine.of(Hold).label("mine")).where(
        between(Hold), or_(ours(Hold), mine.of(Hold)), not_(mine.replaced())
    )
    appointments = select(*_times(Appointment), no_hold, never, mine.of(Appointment)).where(
        Appointment.cancelled_at.is_(None),
        between(Appointment),
        or_(ours(Appointment), mine.of(Appointment)),
        not_(mine.moved()),
    )
    sessions = select(*_times(GroupSession), no_hold, never, false()).where(
        GroupSession.cancelled_at.is_(None), between(GroupSession), ours(GroupSession)
    )
    block = BusyBlock
    room = type_coerce(null(), Hold.room_id.type)
    blocks = select(
        block.advisor_id, room, block.starts_at, block.starts_at, block.ends_at, block.ends_at, no_hold, never, false()
    ).where(block.starts_at < end, block.ends_at > start, block.advisor_id.in_(advisors))
    return union_all(holds, appointments, sessions, blocks)


def _times(table: Any) -> list[Any]:
    return [table.advisor_id, table.room_id, table.blocked_from, table.starts_at, table.ends_at, table.blocked_until]


def _active(statement: Select[Any], werkstadt: WerkStadt | None) -> Select[Any]:
    statement = statement.where(Advisor.active)
    return statement if werkstadt is None else statement.where(Advisor.werkstadt == werkstadt)


def _bounds(first_day: date, last_day: date, timezone: ZoneInfo) -> tuple[datetime, datetime]:
    """The days in UTC with a day more on both sides: buffers may reach past midnight."""
    start = datetime.combine(first_day - timedelta(days=1), time.min, timezone).astimezone(UTC)
    end = datetime.combine(last_day + timedelta(days=2), time.min, timezone).astimezone(UTC)
    return start, end
