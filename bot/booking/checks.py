"""The rules of the write path, the same for whoever holds, books or moves, whatever the search has offered.

Locks are taken in one order everywhere, so that nobody waits in a circle: conversation, person, hold, appointment,
lapsed holds, group session, cells.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, Uuid, column, delete, func, select, table
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.booking.cells import Place, Time
from bot.booking.errors import (
    AppointmentCancelled,
    AppointmentOver,
    BeyondHorizon,
    NoSuchAppointment,
    NoticeTooShort,
    OwnOverlap,
    RoomTaken,
    SlotInPast,
    SlotTaken,
    SlotUnavailable,
    TooManyAppointments,
)
from bot.booking.loading import Busy, is_of, load_advisors, load_busy, load_rooms, load_service
from bot.booking.models import (
    REFERENCE_LENGTH,
    Appointment,
    BusyBlock,
    GroupSession,
    Hold,
    HoldKind,
    Service,
)
from bot.booking.rules import Mode, ServiceRules, by_preference
from bot.booking.slots import fits, is_free, is_within_hours, last_bookable_day
from bot.werkstadt import WerkStadt


@dataclass(frozen=True)
class Wish:
    """What somebody wants: a time of a service, perhaps with a certain advisor.

    Attributes:
        asker_id: The conversation that asks; its own hold of the kind `replaces` is no obstacle.
        conversation_id, person_id: Whose time it takes; those of the appointment where one is moved.
        moves: The appointment to be moved there; what it occupies now is no obstacle either.
    """

    asker_id: UUID | None
    conversation_id: UUID | None
    person_id: UUID | None
    service: Service
    werkstadt: WerkStadt
    mode: Mode
    starts_at: datetime
    language: str | None = None
    advisor_id: UUID | None = None
    moves: Appointment | None = None
    replaces: HoldKind = HoldKind.CHOICE

    @property
    def time(self) -> Time:
        """The time it needs, with the service's buffers."""
        return Time.from_start(self.starts_at, self.service.rules())


async def offered_service(session: AsyncSession, werkstadt: WerkStadt, key: str) -> Service:
    """The service as it is offered now. Raises `SlotUnavailable` if it is not."""
    found = await load_service(session, werkstadt, key)
    if found is None:
        raise SlotUnavailable
    return found


async def places(session: AsyncSession, wish: Wish, *, now: datetime, timezone: ZoneInfo) -> list[Place]:
    """Who can take the wish and where, best first: the advisor they had, then by language and work.

    Holds that have lapsed and would be in the way are removed.

    Raises:
        SlotInPast, NoticeTooShort, BeyondHorizon: The time is too early or too late.
        SlotUnavailable: Nobody works then.
        OwnOverlap: The person has an appointment themselves.
        SlotTaken, RoomTaken: Whoever works then has an appointment; or no room is free.
        TooManyAppointments: The person holds as many as the service allows.
    """
    check_moment(wish.service.rules(), wish.starts_at, now=now, timezone=timezone)
    find = _of_groups if wish.service.group_size > 1 else _of_advisors
    found = await find(session, wish, now=now, timezone=timezone)
    if wish.moves is None:
        await check_limit(session, wish.service, wish.conversation_id, wish.person_id, now=now)
    return found


async def check_still_given(session: AsyncSession, hold: Hold, *, timezone: ZoneInfo) -> None:
    """Check what may have changed since the time was held: the office's hours, the advisor's own calendar.

    The notice is not asked again: it was kept when the person chose.

    Raises:
        SlotUnavailable, SlotTaken: The advisor does not work then any more, or is busy.
    """
    day = hold.starts_at.astimezone(timezone).date()
    known = await load_advisors(
        session, werkstadt=None, first_day=day, last_day=day, mode=Mode(hold.mode), advisor_id=hold.advisor_id
    )
    works = any(is_within_hours(advisor, hold.starts_at, hold.ends_at, timezone) for _, advisor in known)
    if not hold.service.active or not works:
        raise SlotUnavailable
    if hold.session_id is not None:
        return  # the advisor's time is the session's, and one that is cancelled lets its holds go
    block = select(BusyBlock.id).where(
        BusyBlock.advisor_id == hold.advisor_id,
        BusyBlock.starts_at < hold.blocked_until,
        BusyBlock.ends_at > hold.blocked_from,
    )
    if await session.scalar(block.limit(1)) is not None:
        raise SlotTaken


def check_moment(rules: ServiceRules, starts_at: datetime, *, now: datetime, timezone: ZoneInfo) -> None:
    """Check that the time is neither over nor too close nor too far.

    Raises:
        SlotInPast, NoticeTooShort, BeyondHorizon: It is.
    """
    if starts_at.tzinfo is None:
        raise ValueError(f"naive datetime {starts_at!r}: a moment needs its time zone")
    if starts_at <= now:
        raise SlotInPast
    if starts_at - now < rules.notice:
        raise NoticeTooShort(hours=rules.notice // timedelta(hours=1))
    if starts_at.astimezone(timezone).date() > last_bookable_day(rules, now=now, timezone=timezone):
        raise BeyondHorizon(days=rules.horizon_days)


async def check_limit(
    session: AsyncSession, service: Service, conversation_id: UUID | None, person_id: UUID | None, *, now: datetime
) -> None:
    """Check that the person may have one more. Their row must be locked (`lock_holders`), so that counting holds.

    Raises:
        TooManyAppointments: They have as many as the service allows.
    """
    held = await session.scalar(
        select(func.count()).where(
            is_of(conversation_id, person_id),
            Appointment.service_id == service.id,
            Appointment.cancelled_at.is_(None),
            Appointment.ends_at > now,
        )
    )
    if (held or 0) >= service.max_open:
        raise TooManyAppointments(limit=service.max_open)


async def lock_holders(session: AsyncSession, conversation_id: UUID | None, person_id: UUID | None) -> None:
    """Let one transaction at a time change a person's appointments, so that counting them holds.

    SQLite has only one writer anyway and leaves the lock out of the statement. The tables are named, not
    imported: booking does not know the subjects they belong to.
    """
    for name, holder_id in (("conversations", conversation_id), ("persons", person_id)):
        if holder_id is not None:
            rows = table(name, column("id", Uuid))
            await session.execute(select(rows.c.id).where(rows.c.id == holder_id).with_for_update(key_share=True))


async def lock_own(
    session: AsyncSession, reference: str, conversation_id: UUID | None, person_id: UUID | None, *, now: datetime
) -> Appointment:
    """The person's coming appointment, locked so that two changes at once follow each other.

    Raises:
        NoSuchAppointment: The person has none with this reference.
        AppointmentCancelled, AppointmentOver: It cannot be changed any more.
    """
    statement = (
        with_people()
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


def with_people() -> Select[Appointment]:
    """Appointments with their advisors and services."""
    return select(Appointment).options(
        joinedload(Appointment.advisor, innerjoin=True), joinedload(Appointment.service, innerjoin=True)
    )


def normal_reference(typed: str) -> str:
    """A reference as people type it ("k7mp-2qxd"), as it is stored."""
    return "".join(character for character in typed if character.isalnum()).upper()[: REFERENCE_LENGTH + 1]


async def remove_lapsed(session: AsyncSession, ids: Iterable[UUID], *, now: datetime) -> None:
    """Remove those of the holds that have lapsed; one that is being confirmed at this moment stays."""
    lapsed = select(Hold.id).where(Hold.id.in_(ids), Hold.held_until <= now).order_by(Hold.id).with_for_update()
    if gone := (await session.scalars(lapsed)).all():
        await session.execute(delete(Hold).where(Hold.id.in_(gone)))


async def _of_advisors(session: AsyncSession, wish: Wish, *, now: datetime, timezone: ZoneInfo) -> list[Place]:
    time, rules = wish.time, wish.service.rules()
    day = time.starts_at.astimezone(timezone).date()
    known = await load_advisors(
        session, werkstadt=wish.werkstadt, first_day=day, last_day=day, mode=wish.mode, advisor_id=wish.advisor_id
    )
    working = [advisor for _, advisor in known if fits(advisor, rules, time.starts_at, timezone)]
    if not working:
        raise SlotUnavailable
    busy = await _busy(session, wish, now=now, timezone=timezone)
    free = [
        advisor
        for advisor in working
        if is_free(busy.advisors.get(advisor.id, ()), time.blocked_from, time.blocked_until)
    ]
    if not free:
        raise SlotTaken
    rooms: list[UUID | None] = [None]
    if wish.service.needs_room and wish.mode == Mode.ON_SITE:
        rooms = [
            room_id
            for room_id in await load_rooms(session, wish.werkstadt)
            if is_free(busy.rooms.get(room_id, ()), time.blocked_from, time.blocked_until)
        ]
        if not rooms:
            raise RoomTaken
    load = {
        advisor_id: sum(taken.start.astimezone(timezone).date() == day for taken in intervals)
        for advisor_id, intervals in busy.advisors.items()
    }
    best = by_preference(free, wish.language, load=load)
    if wish.moves is not None:
        before = wish.moves
        best.sort(key=lambda advisor: advisor.id != before.advisor_id)
        rooms.sort(key=lambda room_id: room_id != before.room_id)
    people = {advisor.id: advisor for advisor, _ in known}
    return [Place(people[advisor.id], room_id) for advisor in best for room_id in rooms]


async def _of_groups(session: AsyncSession, wish: Wish, *, now: datetime, timezone: ZoneInfo) -> list[Place]:
    """The group sessions that begin then, locked: the seat is looked for after this."""
    time = wish.time
    day = time.starts_at.astimezone(timezone).date()
    known = await load_advisors(
        session, werkstadt=wish.werkstadt, first_day=day, last_day=day, advisor_id=wish.advisor_id
    )
    working = {
        person.id: person
        for person, advisor in known
        if is_within_hours(advisor, time.starts_at, time.ends_at, timezone)
    }
    meetings = select(GroupSession.id, GroupSession.advisor_id).where(
        GroupSession.service_id == wish.service.id,
        GroupSession.starts_at == wish.starts_at,
        GroupSession.mode == wish.mode,
        GroupSession.cancelled_at.is_(None),
    )
    found = {id_: working[advisor] for id_, advisor in await session.execute(meetings) if advisor in working}
    if not found:
        raise SlotUnavailable
    await _busy(session, wish, now=now, timezone=timezone)
    locked = select(GroupSession.id).where(GroupSession.id.in_(found), GroupSession.cancelled_at.is_(None))
    live = await session.scalars(locked.order_by(GroupSession.id).with_for_update(key_share=True))
    places = [Place(found[id_], None, id_) for id_ in live]
    return sorted(places, key=lambda place: wish.language not in place.advisor.languages)


async def _busy(session: AsyncSession, wish: Wish, *, now: datetime, timezone: ZoneInfo) -> Busy:
    """What is occupied around the wish; whoever asks is free themselves, and lapsed holds are out of the way."""
    time = wish.time
    day = time.starts_at.astimezone(timezone).date()
    busy = await load_busy(
        session,
        wish.werkstadt,
        first_day=day,
        last_day=day,
        now=now,
        timezone=timezone,
        conversation_id=wish.conversation_id,
        person_id=wish.person_id,
        moves=wish.moves.reference if wish.moves else None,
        replaces=(wish.asker_id, wish.replaces) if wish.asker_id else None,
    )
    if not is_free(busy.own, time.starts_at, time.ends_at):
        raise OwnOverlap
    in_the_way = [id_ for id_, taken in busy.lapsed.items() if not is_free([taken], *_blocked(time))]
    if in_the_way:
        await remove_lapsed(session, in_the_way, now=now)
    return busy


def _blocked(time: Time) -> tuple[datetime, datetime]:
    return time.blocked_from, time.blocked_until
