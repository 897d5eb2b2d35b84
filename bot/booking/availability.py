"""Free days and times of a WerkStadt, as the database has them. Promises nothing: booking settles that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import NamedTuple, Required, TypedDict, Unpack
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.loading import Busy, load_advisors, load_busy, load_rooms, load_service
from bot.booking.models import Advisor, HoldKind, Service
from bot.booking.rules import ADVICE, Interval, Mode, Slot, by_preference
from bot.booking.seats import free_seats
from bot.booking.slots import by_day, distinct, last_bookable_day
from bot.werkstadt import WerkStadt


class Asked(TypedDict, total=False):
    """What every search takes.

    Attributes:
        mode, service: How people meet (on site), and for what (advice).
        conversation_id, person_id: Who asks. Times at which they have an appointment themselves are left out;
            what the conversation has chosen and not yet confirmed does not count.
        advisor_id: Only this advisor.
        moves: The reference of the asking person's appointment that is to be moved: it does not count either.
    """

    now: Required[datetime]
    timezone: Required[ZoneInfo]
    mode: Mode
    service: str
    conversation_id: UUID | None
    person_id: UUID | None
    advisor_id: UUID | None
    moves: str | None


class Found(NamedTuple):
    """What a search finds.

    Attributes:
        advisors: All advisors of the WerkStadt by name, also those who cannot be met the way that was asked for.
        last_day: Appointments are given up to this day.
        days: The days with free times, as `free` gives them.
    """

    advisors: Sequence[Advisor]
    last_day: date
    days: Iterator[tuple[date, list[Slot]]]


async def free_days(
    session: AsyncSession, werkstadt: WerkStadt, *, limit: int, after: date | None = None, **asked: Unpack[Asked]
) -> list[date]:
    """The next `limit` days with a free time, after `after`."""
    first_day = after + timedelta(days=1) if after else None
    days = await free(session, werkstadt, first_day=first_day, **asked)
    return [day for day, _ in islice(days, limit)]


async def free_slots(
    session: AsyncSession, werkstadt: WerkStadt, *, day: date, language: str | None = None, **asked: Unpack[Asked]
) -> list[Slot]:
    """The free times of `day`, each once, with an advisor who speaks `language` where there is one."""
    days = await free(session, werkstadt, first_day=day, last_day=day, language=language, **asked)
    return [slot for _, slots in days for slot in distinct(slots)]


async def next_slots(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    after: datetime | None = None,
    limit: int = 3,
    language: str | None = None,
    **asked: Unpack[Asked],
) -> list[Slot]:
    """The next `limit` free times that start after `after`, each once, as `free_slots` gives them."""
    first_day = after.astimezone(asked["timezone"]).date() if after else None
    days = await free(session, werkstadt, first_day=first_day, language=language, **asked)
    later = (slot for _, slots in days for slot in distinct(slots) if after is None or slot.starts_at > after)
    return list(islice(later, limit))


async def free(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    first_day: date | None = None,
    last_day: date | None = None,
    language: str | None = None,
    **asked: Unpack[Asked],
) -> Iterator[tuple[date, list[Slot]]]:
    """The days with free times, with all of these: where several advisors are free, whoever speaks `language` first.

    The rest is searched only as far as it is asked for: who needs three days does not search ninety.
    """
    found = await search(session, werkstadt, first_day=first_day, last_day=last_day, language=language, **asked)
    return found.days


async def search(
    session: AsyncSession,
    werkstadt: WerkStadt,
    *,
    first_day: date | None = None,
    last_day: date | None = None,
    language: str | None = None,
    **asked: Unpack[Asked],
) -> Found:
    """As `free`, with what somebody who chooses may want to know besides."""
    service = await load_service(session, werkstadt, asked.get("service", ADVICE))
    now, timezone = asked["now"], asked["timezone"]
    today = now.astimezone(timezone).date()
    if service is None:
        return Found([], today, iter(()))
    rules = service.rules()
    first_day = max(first_day, today) if first_day else today
    horizon = last_bookable_day(rules, now=now, timezone=timezone)
    last_day = min(last_day, horizon) if last_day else horizon
    everybody = await load_advisors(session, werkstadt=werkstadt, first_day=first_day, last_day=last_day)
    people = [advisor for advisor, _ in everybody]
    if first_day > last_day:
        return Found(people, horizon, iter(()))
    mode, advisor_id = asked.get("mode", Mode.ON_SITE), asked.get("advisor_id")
    busy = await _busy(session, werkstadt, first_day, last_day, asked)
    if service.group_size > 1:
        seats = await free_seats(
            session,
            service,
            busy=busy,
            advisors=by_preference([known for person, known in everybody if advisor_id in (None, person.id)], language),
            mode=mode,
            asker_id=asked.get("conversation_id"),
            now=now,
            timezone=timezone,
            first_day=first_day,
            last_day=last_day,
        )
        return Found(people, horizon, seats)
    advisors = [known for person, known in everybody if person.offers(mode) and advisor_id in (None, person.id)]
    days = by_day(
        by_preference(advisors, language),
        rules,
        busy=busy.advisors,
        own=busy.own,
        rooms=await _rooms(session, werkstadt, service, mode, busy),
        now=now,
        timezone=timezone,
        first_day=first_day,
        last_day=last_day,
    )
    return Found(people, horizon, days)


async def _busy(session: AsyncSession, werkstadt: WerkStadt, first_day: date, last_day: date, asked: Asked) -> Busy:
    asker = asked.get("conversation_id")
    return await load_busy(
        session,
        werkstadt,
        first_day=first_day,
        last_day=last_day,
        now=asked["now"],
        timezone=asked["timezone"],
        conversation_id=asker,
        person_id=asked.get("person_id"),
        moves=asked.get("moves"),
        replaces=(asker, HoldKind.CHOICE) if asker else None,
    )


async def _rooms(
    session: AsyncSession, werkstadt: WerkStadt, service: Service, mode: Mode, busy: Busy
) -> list[list[Interval]] | None:
    if not service.needs_room or mode != Mode.ON_SITE:
        return None
    return [busy.rooms.get(room_id, []) for room_id in await load_rooms(session, werkstadt)]
