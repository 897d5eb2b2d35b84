"""The waiting list: who waits for which times, and whom a free time is offered to. Knows no text and no channel.

A time that becomes free is held for the first person it suits, in the transaction that frees it, so nobody else
sees it before. What becomes of the offer then is in `offers`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.availability import search
from bot.booking.checks import check_limit, lock_holders, offered_service
from bot.booking.conversations import CONVERSATIONS
from bot.booking.errors import BeyondHorizon, OwnOverlap, SlotInPast, SlotTaken, SlotUnavailable
from bot.booking.holds import OFFERED_FOR, hold, release
from bot.booking.models import Advisor, Answered, Appointment, Hold, HoldKind, Service, WaitingEntry, WaitingOffer
from bot.booking.quiet import is_quiet
from bot.booking.rules import ADVICE, Mode, Slot
from bot.booking.slots import last_bookable_day
from bot.booking.wishes import FreeTimes, Wishes
from bot.errors import ResidentError
from bot.werkstadt import WerkStadt

MOST_WAITING = 500
AT_ONCE = 10
"""So many offers are made in one transaction at most; the job makes the others."""
TRIES = 5
"""So many times are tried for one person; whoever is busy at all of them is passed over."""


class Waits(NamedTuple):
    """An entry of the waiting list, and where."""

    entry: WaitingEntry
    werkstadt: WerkStadt


async def join(
    session: AsyncSession,
    *,
    conversation_id: UUID,
    werkstadt: WerkStadt,
    wishes: Wishes,
    now: datetime,
    timezone: ZoneInfo,
    person_id: UUID | None = None,
    phone: str | None = None,
    service: str = ADVICE,
) -> WaitingEntry:
    """Put the person on the list. Whoever is on it already gets other wishes and keeps their place.

    Without a last day they wait as far ahead as appointments are given.

    Args:
        phone: Where to call; kept for appointments by phone only, until they wait no longer.

    Raises:
        SlotUnavailable: The WerkStadt gives no such appointments.
        SlotInPast, BeyondHorizon: The days they wish for are over, or too far away.
        TooManyAppointments: They have as many as the service allows: no offer could be accepted.
    """
    offered = await offered_service(session, werkstadt, service)
    await check_limit(session, offered, conversation_id, person_id, now=now)
    horizon = last_bookable_day(offered.rules(), now=now, timezone=timezone)
    until = min(wishes.until or horizon, horizon)
    if until < now.astimezone(timezone).date():
        raise SlotInPast
    if wishes.since and wishes.since > until:
        raise BeyondHorizon(days=offered.horizon_days)
    entry = await session.scalar(
        select(WaitingEntry).where(
            WaitingEntry.conversation_id == conversation_id,
            WaitingEntry.service_id == offered.id,
            WaitingEntry.closed_at.is_(None),
        )
    )
    if entry is None:
        entry = WaitingEntry(conversation_id=conversation_id, service_id=offered.id, created_at=now)
        session.add(entry)
    entry.language, entry.mode = wishes.language, str(wishes.mode)
    entry.weekdays = sorted(wishes.weekdays)
    entry.starts_from, entry.ends_by = wishes.starts_from, wishes.ends_by
    entry.since, entry.until = wishes.since, until
    entry.phone = phone if wishes.mode == Mode.PHONE else None
    await session.flush()
    return entry


async def leave(
    session: AsyncSession, *, entry_id: UUID, conversation_id: UUID, now: datetime, timezone: ZoneInfo
) -> None:
    """Take the person off the list; a time they were just offered goes to the next. Twice is as good as once."""
    found = select(WaitingEntry).where(
        WaitingEntry.id == entry_id, WaitingEntry.conversation_id == conversation_id, WaitingEntry.closed_at.is_(None)
    )
    entry = await session.scalar(found)
    if entry is None:
        return
    close(entry, now=now)
    await session.flush()
    open_offer = select(WaitingOffer).where(WaitingOffer.entry_id == entry.id, WaitingOffer.answer.is_(None))
    offer = await session.scalar(open_offer)
    if offer is not None:
        await give_up(session, offer, entry, Answered.DECLINED, now=now, timezone=timezone)


def close(entry: WaitingEntry, *, now: datetime) -> None:
    """End the wait; the number to call is forgotten."""
    entry.closed_at = entry.closed_at or now
    entry.phone = None


async def leave_all(session: AsyncSession, *, conversation_id: UUID, now: datetime, timezone: ZoneInfo) -> None:
    """Take the person off every list, because they want to be forgotten."""
    for waits in await waiting_of(session, conversation_id):
        await leave(session, entry_id=waits.entry.id, conversation_id=conversation_id, now=now, timezone=timezone)


async def waiting_of(session: AsyncSession, conversation_id: UUID) -> list[Waits]:
    """What the person waits for, the oldest first."""
    rows = await session.execute(
        select(WaitingEntry, Service.werkstadt)
        .join(Service, Service.id == WaitingEntry.service_id)
        .where(WaitingEntry.conversation_id == conversation_id, WaitingEntry.closed_at.is_(None))
        .order_by(WaitingEntry.created_at, WaitingEntry.id)
    )
    return [Waits(entry, WerkStadt(werkstadt)) for entry, werkstadt in rows]


async def others_before(session: AsyncSession, entry: WaitingEntry) -> bool:
    """Whether somebody waits longer for the same service."""
    longer = exists().where(
        WaitingEntry.service_id == entry.service_id,
        WaitingEntry.closed_at.is_(None),
        WaitingEntry.created_at < entry.created_at,
    )
    return bool(await session.scalar(select(longer)))


async def offer_freed(
    session: AsyncSession, *, werkstadt: WerkStadt, service_id: UUID, now: datetime, timezone: ZoneInfo
) -> list[WaitingOffer]:
    """Hold the free times of a service for those who wait for it, first come first offered.

    Call it in the transaction that freed a time, after giving it back. Nobody is offered two times at once or
    the same time twice; in the quiet hours nothing is offered, and the time is simply free.

    Returns:
        The new offers, not announced yet: the background job does that.
    """
    if is_quiet(now, timezone):
        return []
    today = now.astimezone(timezone).date()
    rows = await session.execute(_first_come(service_id, today))
    waiting = [_Candidate(entry, person_id, language) for entry, person_id, language in rows]
    if not waiting:
        return []
    service = await session.get_one(Service, service_id)
    # Accepted in the last minute, it is still booked as long before as the office asks for.
    earliest = now + service.rules().notice + OFFERED_FOR
    free: dict[Mode, list[Slot]] = {}
    advisors: dict[UUID, Advisor] = {}
    for mode in {Mode(candidate.entry.mode) for candidate in waiting}:
        found = await search(session, werkstadt, now=now, timezone=timezone, mode=mode, service=service.key)
        free[mode] = [slot for _, slots in found.days for slot in slots if slot.starts_at >= earliest]
        advisors |= {advisor.id: advisor for advisor in found.advisors}
    times = FreeTimes(free, advisors.values(), service.rules(), timezone)
    unwanted = await _unwanted(session, waiting, now=now)
    offers: list[WaitingOffer] = []
    for candidate in waiting:
        entry = candidate.entry
        suitable = times.suiting(Wishes.of(entry), language=candidate.language, but=unwanted[entry.id], limit=TRIES)
        made = await _offered(session, candidate, suitable, service, now=now, timezone=timezone)
        if made is None:
            continue
        offer, held = made
        offers.append(offer)
        if len(offers) == AT_ONCE:
            break
        times.take(held.advisor_id, held.blocked_from, held.blocked_until)
    return offers


async def give_up(
    session: AsyncSession,
    offer: WaitingOffer,
    entry: WaitingEntry,
    answer: Answered,
    *,
    now: datetime,
    timezone: ZoneInfo,
) -> None:
    """Let the offered time go, to the next one it suits."""
    offer.answer = str(answer)
    if offer.hold_id is not None:
        await release(session, entry.conversation_id, kind=HoldKind.OFFER)
    await session.flush()
    service = await session.get_one(Service, entry.service_id)
    werkstadt = WerkStadt(service.werkstadt)
    await offer_freed(session, werkstadt=werkstadt, service_id=service.id, now=now, timezone=timezone)


class _Candidate(NamedTuple):
    """Somebody who waits and has no offer open: the entry, who they are, the language they write in."""

    entry: WaitingEntry
    person_id: UUID | None
    language: str


def _first_come(service_id: UUID, today: date) -> Select[WaitingEntry, UUID | None, str]:
    return (
        select(WaitingEntry, CONVERSATIONS.c.person_id, CONVERSATIONS.c.language)
        .join(CONVERSATIONS, CONVERSATIONS.c.id == WaitingEntry.conversation_id)
        .where(
            WaitingEntry.service_id == service_id,
            WaitingEntry.closed_at.is_(None),
            WaitingEntry.until >= today,
            # Whoever blocked us would not read the offer.
            CONVERSATIONS.c.blocked_at.is_(None),
            ~_has_offer(WaitingEntry.conversation_id, CONVERSATIONS.c.person_id),
        )
        .order_by(WaitingEntry.created_at, WaitingEntry.id)
        .limit(MOST_WAITING)
    )


def _has_offer(conversation_id: object, person_id: object | None) -> ColumnElement[bool]:
    """The condition that a time is held for the person's answer, in whichever of their conversations."""
    theirs = Hold.conversation_id == conversation_id
    if person_id is not None:  # "equal to nothing" would mean everybody who left no details
        theirs = or_(theirs, Hold.person_id == person_id)
    return exists().where(Hold.kind == str(HoldKind.OFFER), theirs)


async def _unwanted(
    session: AsyncSession, waiting: Sequence[_Candidate], *, now: datetime
) -> Mapping[UUID, set[datetime]]:
    """By entry, the times not to be offered: offered before, or given up by the person themselves."""
    entries = {candidate.entry.conversation_id: candidate.entry.id for candidate in waiting}
    unwanted = defaultdict[UUID, set[datetime]](set)
    offered = select(WaitingOffer.entry_id, WaitingOffer.starts_at).where(
        WaitingOffer.entry_id.in_(entries.values()), WaitingOffer.starts_at > now
    )
    for entry_id, starts_at in await session.execute(offered):
        unwanted[entry_id].add(starts_at)
    given_up = select(
        Appointment.conversation_id, Appointment.starts_at, Appointment.cancelled_at, Appointment.moved_from
    ).where(
        Appointment.conversation_id.in_(entries),
        or_(Appointment.cancelled_at.is_not(None), Appointment.moved_from.is_not(None)),
        Appointment.ends_at > now,
    )
    for row in await session.execute(given_up):
        left = row.starts_at if row.cancelled_at else row.moved_from
        unwanted[entries[row.conversation_id]].add(left)
    return unwanted


async def _offered(
    session: AsyncSession,
    candidate: _Candidate,
    suitable: Sequence[Slot],
    service: Service,
    *,
    now: datetime,
    timezone: ZoneInfo,
) -> tuple[WaitingOffer, Hold] | None:
    """Hold the first of the times that can be held for them; `None` if none can."""
    entry, person_id = candidate.entry, candidate.person_id
    if not suitable or not await _still_waits(session, candidate):
        return None
    for slot in suitable:
        try:
            # One savepoint for both: a time held without an offer would be lost until it lapses.
            async with session.begin_nested():
                held = await hold(
                    session,
                    conversation_id=entry.conversation_id,
                    person_id=person_id,
                    werkstadt=slot.werkstadt,
                    starts_at=slot.starts_at,
                    language=candidate.language,
                    now=now,
                    timezone=timezone,
                    mode=Mode(entry.mode),
                    service=service.key,
                    advisor_id=slot.advisor_id,
                    kind=HoldKind.OFFER,
                    lasting=OFFERED_FOR,
                )
                offer = WaitingOffer(entry_id=entry.id, hold_id=held.id, starts_at=held.starts_at, offered_at=now)
                session.add(offer)
        except (OwnOverlap, SlotTaken, SlotUnavailable, IntegrityError):
            continue  # this time does not work for them; the next may
        except ResidentError:
            return None  # they have as many appointments as they may have
        return offer, held
    return None


async def _still_waits(session: AsyncSession, candidate: _Candidate) -> bool:
    """Whether they still wait without an offer; from now on nobody else gives them one."""
    entry = candidate.entry
    await lock_holders(session, entry.conversation_id, candidate.person_id)
    waits = exists().where(
        WaitingEntry.id == entry.id,
        WaitingEntry.closed_at.is_(None),
        ~_has_offer(entry.conversation_id, candidate.person_id),
    )
    return bool(await session.scalar(select(waits)))
