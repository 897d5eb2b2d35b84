"""What becomes of the offers of the waiting list: announced, accepted, declined, lapsed. Knows no text."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.bookings import book, confirm
from bot.booking.conversations import lock_for_message
from bot.booking.errors import HoldLapsed, NoticeTooShort, SlotInPast, SlotTaken, SlotUnavailable
from bot.booking.holds import OFFERED_FOR, with_people
from bot.booking.models import Answered, Appointment, Hold, HoldKind, Service, WaitingEntry, WaitingOffer
from bot.booking.quiet import is_quiet
from bot.booking.rules import Mode
from bot.booking.waiting import close, give_up
from bot.errors import ResidentError
from bot.werkstadt import WerkStadt

AT_ONCE = 50


class OfferOver(ResidentError):
    """The offered time is somebody else's by now, or there never was such an offer."""

    key = "offer_over"


class Announcing(NamedTuple):
    """An offer that the person does not know of yet."""

    offer_id: UUID
    hold_id: UUID
    conversation_id: UUID


async def accept(
    session: AsyncSession,
    *,
    offer_id: UUID,
    conversation_id: UUID,
    person_id: UUID | None,
    language: str,
    now: datetime,
    timezone: ZoneInfo,
) -> Appointment:
    """Book the offered time; the person waits no longer. Whoever comes late gets it too if nobody else has it.

    Raises:
        OfferOver: The time is gone. They stay on the list.
        OwnOverlap, TooManyAppointments: They booked something else meanwhile; the offer stands until it lapses.
    """
    offer, entry = await _offer_of(session, offer_id, conversation_id)
    if offer is None or entry is None:
        raise OfferOver
    common = {
        "conversation_id": conversation_id,
        "person_id": person_id,
        "starts_at": offer.starts_at,
        "language": language,
        "now": now,
        "timezone": timezone,
        "phone": entry.phone,
    }
    try:
        try:
            appointment = await confirm(session, kind=HoldKind.OFFER, **common)  # type: ignore[arg-type]
        except HoldLapsed:
            if offer.answer == Answered.ACCEPTED:  # and cancelled since: that button has done its work
                raise
            service = await session.get_one(Service, entry.service_id)
            appointment = await book(
                session,
                werkstadt=WerkStadt(service.werkstadt),
                mode=Mode(entry.mode),
                service=service.key,
                **common,  # type: ignore[arg-type]
            )
    except (HoldLapsed, SlotTaken, SlotUnavailable, NoticeTooShort, SlotInPast) as error:
        raise OfferOver from error
    offer.answer = str(Answered.ACCEPTED)
    close(entry, now=now)
    await session.flush()
    return appointment


async def decline(
    session: AsyncSession, *, offer_id: UUID, conversation_id: UUID, now: datetime, timezone: ZoneInfo
) -> WaitingEntry | None:
    """Let the offered time go to the next one. An offer that is over stays as it is.

    Returns:
        The entry, if the person still waits.
    """
    offer, entry = await _offer_of(session, offer_id, conversation_id)
    if offer is None or entry is None:
        return None
    if offer.answer is None:
        await give_up(session, offer, entry, Answered.DECLINED, now=now, timezone=timezone)
    return entry if entry.closed_at is None else None


async def entry_of(session: AsyncSession, *, offer_id: UUID, conversation_id: UUID) -> WaitingEntry | None:
    """The entry to which an offer was made, if the person still waits."""
    _, entry = await _offer_of(session, offer_id, conversation_id)
    return entry if entry is not None and entry.closed_at is None else None


async def unannounced(session: AsyncSession) -> list[Announcing]:
    """The offers that are to be announced, the oldest first."""
    rows = await session.execute(
        select(WaitingOffer.id, WaitingOffer.hold_id, WaitingEntry.conversation_id)
        .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
        .where(WaitingOffer.answer.is_(None), WaitingOffer.announced_at.is_(None), WaitingOffer.hold_id.is_not(None))
        .order_by(WaitingOffer.offered_at, WaitingOffer.id)
        .limit(AT_ONCE)
    )
    return [Announcing(offer_id, hold_id, talk) for offer_id, hold_id, talk in rows if hold_id is not None]


async def announce(session: AsyncSession, pending: Announcing, *, now: datetime, timezone: ZoneInfo) -> Hold | None:
    """Begin the time to answer; the caller puts the message into the outbox in the same transaction.

    In the quiet hours the offer is taken back instead, as if it had never been made.

    Returns:
        What is held, with advisor and service; `None` if there is nothing to announce (any more).
    """
    await lock_for_message(session, pending.conversation_id)
    held = await session.scalar(
        with_people().where(Hold.id == pending.hold_id, Hold.held_until > now).with_for_update(of=Hold)
    )
    offer = await session.scalar(
        select(WaitingOffer)
        .where(
            WaitingOffer.id == pending.offer_id,
            WaitingOffer.announced_at.is_(None),
            WaitingOffer.answer.is_(None),
        )
        .with_for_update()
    )
    if held is None or offer is None:
        return None
    if is_quiet(now, timezone):
        await session.delete(offer)
        await session.flush()
        await session.delete(held)
        return None
    offer.announced_at = now
    held.held_until = now + OFFERED_FOR
    await session.flush()
    return held


async def anything_lapsed(session: AsyncSession, *, now: datetime) -> bool:
    """Whether there is anything for `close_lapsed`, or a hold that has lapsed."""
    lapsed, behind = exists().where(Hold.held_until <= now), exists().where(_left_behind())
    return bool(await session.scalar(select(or_(lapsed, behind))))


async def close_lapsed(session: AsyncSession) -> set[tuple[WerkStadt, UUID]]:
    """Note which offers lapsed: their holds are gone. One that was never announced may be made again.

    Returns:
        The services whose next in the list are to be asked: WerkStadt and id of each.
    """
    rows = await session.execute(
        select(WaitingOffer, Service)
        .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
        .join(Service, Service.id == WaitingEntry.service_id)
        .where(_left_behind())
        .order_by(WaitingOffer.id)
        .with_for_update(of=WaitingOffer, skip_locked=True)
    )
    services = set()
    for offer, service in rows.all():
        services.add((WerkStadt(service.werkstadt), service.id))
        if offer.announced_at is None:
            await session.delete(offer)
        else:
            offer.answer = str(Answered.LAPSED)
    await session.flush()
    return services


async def awaited(session: AsyncSession) -> list[tuple[WerkStadt, UUID]]:
    """The services somebody waits for: WerkStadt and id of each."""
    waited_for = select(WaitingEntry.service_id).where(WaitingEntry.closed_at.is_(None))
    rows = await session.execute(
        select(Service.werkstadt, Service.id).where(Service.id.in_(waited_for)).order_by(Service.id)
    )
    return [(WerkStadt(werkstadt), service_id) for werkstadt, service_id in rows]


async def close_past(session: AsyncSession, *, now: datetime, timezone: ZoneInfo) -> None:
    """Take those off the list whose last day is over."""
    today = now.astimezone(timezone).date()
    await session.execute(
        update(WaitingEntry)
        .where(WaitingEntry.closed_at.is_(None), WaitingEntry.until < today)
        .values(closed_at=now, phone=None)
    )


async def _offer_of(
    session: AsyncSession, offer_id: UUID, conversation_id: UUID
) -> tuple[WaitingOffer | None, WaitingEntry | None]:
    """An offer made in this conversation, and its entry."""
    found = await session.execute(
        select(WaitingOffer, WaitingEntry)
        .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
        .where(WaitingOffer.id == offer_id, WaitingEntry.conversation_id == conversation_id)
    )
    row = found.one_or_none()
    return (row[0], row[1]) if row else (None, None)


def _left_behind() -> ColumnElement[bool]:
    """The condition that an offer is open but nothing is held for it any more."""
    return and_(WaitingOffer.answer.is_(None), WaitingOffer.hold_id.is_(None))
