"""The steps that can be taken in an office, each a transaction of its own against a real database, and judged.

`machine.py` puts them into any order. What a step must lead to is said here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import groups, holds, offers, waiting
from bot.booking import service as booking
from bot.booking.errors import HoldLapsed, OwnOverlap, TooManyAppointments
from bot.booking.models import (
    Appointment,
    GroupSession,
    Hold,
    HoldKind,
    HoursException,
    Service,
    WaitingEntry,
    WaitingOffer,
    WeeklyHours,
)
from bot.booking.rules import Slot
from bot.booking.slots import is_holiday
from bot.booking.wishes import Wishes
from bot.errors import ResidentError
from bot.store import Store
from bot.tables import Base
from tests.booking.conftest import BERLIN, NOW, WERKSTADT, Office, utc
from tests.booking.invariants import assert_limits, assert_no_lost_offer, assert_sound

Result = TypeVar("Result")
Guess = tuple[int, int, int]
ADVICE, COURSE = "advice", "course"
NEAR = 5
"""People want what others want: one of the first so many times."""
ZONE = {"timezone": BERLIN}


class OfficeSteps:
    """Two advisors, one room, three conversations of which two are one person's.

    Attributes:
        store, runner: The test's database and event loop.
        taken: How many steps were taken and judged.
    """

    store: ClassVar[Store]
    runner: ClassVar[asyncio.Runner]
    taken: ClassVar[int] = 0
    now: datetime

    async def open(self) -> None:
        """Begin anew on a Monday in November."""
        self.now = utc(NOW)
        async with self.store.begin() as session:
            for table in reversed(Base.metadata.sorted_tables):
                await session.execute(table.delete())
        office = Office(self.store)
        rules = {"duration_minutes": 45, "buffer_before_minutes": 5, "step_minutes": 30, "horizon_days": 3}
        await office.service(needs_room=True, notice_hours=2, max_open=2, **rules)
        await office.service(key=COURSE, group_size=2, notice_hours=2, max_open=1, **rules)
        await office.room()
        self.advisors = [
            await office.advisor("A", spans=(("09:00", "12:00"),)),
            await office.advisor("B", languages=("de", "ar"), spans=(("10:00", "13:00"),)),
        ]
        person = await office.person()
        self.people = [(await office.conversation(person_id=known), known) for known in (person, person, None)]

    def judge(self) -> None:
        """What must be true after every step."""

        async def judged() -> None:
            async with self.store.read() as session:
                await assert_sound(session)
                await assert_limits(session, self.people, now=self.now)
                await assert_no_lost_offer(session, self.people, now=self.now)

        self.run(judged())
        type(self).taken += 1

    # People.

    def hold_shown(self, who: int, service: str, number: int) -> datetime | None:
        """Hold one of the times shown; when it begins, if it was given."""
        return self._take_shown(holds.hold, who, service, number)

    def book_shown(self, who: int, service: str, number: int) -> None:
        """Book one of the times shown."""
        self._take_shown(booking.book, who, service, number)

    def take_guessed(self, who: int, service: str, guess: Guess, *, books: bool) -> None:
        """Book or hold a time that is not shown: it is refused."""
        wanted = self.moment(guess)
        shown = {slot.starts_at for slot in self.shown(who, service)}
        do = booking.book if books else holds.hold
        outcome = self.tried(lambda session: do(session, **self._wish(who, service, wanted)))
        assert (wanted in shown) or isinstance(outcome, ResidentError), f"{wanted} was not shown but given"

    def want_the_same(self, who: int, service: str, wanted: datetime) -> None:
        """Book a time that somebody holds: refused while they do."""
        blocked = self.run(self._is_held(wanted, besides=self.people[who][0])) and service == ADVICE
        outcome = self.tried(lambda session: booking.book(session, **self._wish(who, service, wanted)))
        # The other advisor may be free, but there is one room.
        assert isinstance(outcome, ResidentError) or not blocked, f"{wanted} is held but was given"

    def confirm(self, who: int) -> None:
        """What is held, and nothing else, is booked or moved."""
        conversation, person = self.people[who]
        held = self.run(self._held(conversation))
        given = {"conversation_id": conversation, "person_id": person, "language": "ar", "now": self.now, **ZONE}
        outcome = self.tried(lambda session: booking.confirm(session, **given))
        if held is None:
            assert isinstance(outcome, HoldLapsed)
        elif isinstance(outcome, Appointment):
            assert outcome.starts_at == held.starts_at

    def let_go(self, who: int) -> None:
        """Choose nothing after all."""
        self.done(lambda session: holds.release(session, self.people[who][0]))

    def move(self, who: int, number: int, guess: Guess, *, held: bool) -> datetime | None:
        """Move one of the person's appointments, or hold where it would go; mostly near to where it stands."""
        if not (mine := self._mine(who, number)):
            return None
        conversation, person = self.people[who]
        shown = self.shown(who, self.run(self._service_key(mine.service_id)), moves=mine.reference)
        near = sorted((slot.starts_at for slot in shown), key=lambda start: abs(start - mine.starts_at))[:NEAR]
        wanted = near[number % len(near)] if near and number % 4 else self.moment(guess)
        common = {"conversation_id": conversation, "person_id": person, "starts_at": wanted, "now": self.now, **ZONE}
        if held:
            wish = common | {"werkstadt": WERKSTADT, "language": "ar", "moves": mine.reference}
            outcome: object = self.tried(lambda session: holds.hold(session, **wish))
        else:
            outcome = self.tried(lambda session: booking.move(session, reference=mine.reference, **common))
        if isinstance(outcome, ResidentError):
            return None
        assert wanted in {slot.starts_at for slot in shown} | {mine.starts_at}, f"moved to {wanted}, not shown"
        return wanted

    def cancel(self, who: int, number: int) -> None:
        """Cancel one of the person's appointments."""
        if mine := self._mine(who, number):
            conversation, person = self.people[who]
            given = {"conversation_id": conversation, "person_id": person, "now": self.now, **ZONE}
            self.done(lambda session: booking.cancel(session, reference=mine.reference, **given))

    # The waiting list.

    def wait(self, who: int, hour: int | None, ahead: int) -> None:
        """Join the list, or change what is wished for."""
        wishes = Wishes(starts_from=time(hour) if hour else None, until=self.today() + timedelta(days=ahead))
        conversation, person = self.people[who]
        given = {"conversation_id": conversation, "person_id": person, "werkstadt": WERKSTADT, "now": self.now, **ZONE}
        self.tried(lambda session: waiting.join(session, wishes=wishes, **given))

    def wait_no_longer(self, who: int) -> None:
        """Leave the list."""
        given = {"conversation_id": self.people[who][0], "now": self.now, **ZONE}
        self.done(lambda session: waiting.leave_all(session, **given))

    def answer_offer(self, number: int, *, accepts: bool) -> None:
        """Answer an offer, of today or of yesterday."""
        if not (made := self.run(self._offers())):
            return
        offer, conversation = made[number % len(made)]
        given = {"offer_id": offer.id, "conversation_id": conversation, "now": self.now, **ZONE}
        if accepts:
            taken = {"person_id": dict(self.people)[conversation], "language": "ar"}
            outcome = self.tried(lambda session: offers.accept(session, **given, **taken))
            assert isinstance(outcome, ResidentError) or outcome.starts_at == offer.starts_at
        else:
            self.done(lambda session: offers.decline(session, **given))

    async def look_what_lapsed(self) -> None:
        """What the background job does every few seconds."""
        async with self.store.begin() as session:
            await holds.lapsed(session, now=self.now)
            await offers.close_lapsed(session)
            await offers.close_past(session, now=self.now, **ZONE)
        async with self.store.begin() as session:
            for werkstadt, service_id in await offers.awaited(session):
                await waiting.offer_freed(session, werkstadt=werkstadt, service_id=service_id, now=self.now, **ZONE)
        async with self.store.read() as session:
            unannounced = await offers.unannounced(session)
        for pending in unannounced:
            async with self.store.begin() as session:
                await offers.announce(session, pending, now=self.now, **ZONE)

    # Courses.

    def plan_course(self, who: int, guess: Guess, seats: int) -> None:
        """Plan a course, if the advisor works then and is free."""
        given = {"werkstadt": WERKSTADT, "service": COURSE, "advisor_id": self.advisors[who].id, "seats": seats}
        wanted = self.moment(guess)
        self.tried(lambda session: groups.plan_session(session, starts_at=wanted, now=self.now, **given, **ZONE))

    def cancel_course(self, number: int) -> None:
        """Cancel one of the courses, with everybody's seat."""
        if planned := self.run(self._courses()):
            chosen = planned[number % len(planned)]
            self.tried(lambda session: groups.cancel_session(session, session_id=chosen, now=self.now))

    # How steps are taken.

    def run(self, work: Awaitable[Result]) -> Result:
        """The result of `work` in the test's event loop."""
        return self.runner.run(work)  # type: ignore[arg-type]

    def done(self, do: Callable[[AsyncSession], Awaitable[Result]]) -> Result:
        """What comes out of a transaction."""

        async def transaction() -> Result:
            async with self.store.begin() as session:
                return await do(session)

        return self.run(transaction())

    def tried(self, do: Callable[[AsyncSession], Awaitable[Result]]) -> Result | ResidentError:
        """The same; after a refusal the transaction is committed as it is, as the assistant does."""

        async def refused_or(session: AsyncSession) -> Result | ResidentError:
            try:
                return await do(session)
            except ResidentError as error:
                return error

        return self.done(refused_or)

    def shown(self, who: int, service: str, *, moves: str | None = None) -> list[Slot]:
        """All times shown to the person."""
        conversation, person = self.people[who]
        asked = {"conversation_id": conversation, "person_id": person, "service": service, "moves": moves}

        async def search() -> list[Slot]:
            async with self.store.read() as session:
                return await booking.next_slots(
                    session, WERKSTADT, limit=200, language="ar", now=self.now, **asked, **ZONE
                )

        return self.run(search())

    def moment(self, guess: Guess) -> datetime:
        """So many days ahead, at this hour and minute."""
        ahead, hour, minute = guess
        return utc(datetime.combine(self.today() + timedelta(days=ahead), time(hour, minute), BERLIN))

    def today(self) -> date:
        """The day in Berlin."""
        return self.now.astimezone(BERLIN).date()

    def _take_shown(self, do: Callable[..., Any], who: int, service: str, number: int) -> datetime | None:
        shown = self.shown(who, service)[:NEAR]
        if not shown:
            return None
        slot = shown[number % len(shown)]
        outcome = self.tried(lambda session: do(session, **self._wish(who, service, slot.starts_at)))
        if isinstance(outcome, ResidentError):
            # They may have enough already, or an offer at the same time; nothing else is a reason.
            assert isinstance(outcome, TooManyAppointments | OwnOverlap), f"{slot.starts_at} was shown: {outcome!r}"
            return None
        assert outcome.starts_at == slot.starts_at
        self._assert_rules(outcome)
        return slot.starts_at

    def _assert_rules(self, given: Hold | Appointment) -> None:
        """The rules, said once more and otherwise than the search says them."""
        service = given.service
        local = given.starts_at.astimezone(BERLIN)
        assert given.starts_at - self.now >= timedelta(hours=service.notice_hours)
        assert (local.date() - self.today()).days <= service.horizon_days
        assert given.ends_at - given.starts_at == timedelta(minutes=service.duration_minutes)
        assert given.starts_at - given.blocked_from == timedelta(minutes=service.buffer_before_minutes)
        assert given.blocked_until - given.ends_at == timedelta(minutes=service.buffer_minutes)
        assert (given.room_id is not None) == service.needs_room
        end = given.ends_at.astimezone(BERLIN)
        minutes = set(range(local.hour * 60 + local.minute, end.hour * 60 + end.minute))
        assert minutes <= self.run(self._works(given.advisor_id, local.date())), f"{local} is outside the hours"

    async def _works(self, advisor_id: UUID, day: date) -> set[int]:
        """The minutes of a day in which an advisor works."""
        async with self.store.read() as session:
            weekly = await session.scalars(
                select(WeeklyHours).where(WeeklyHours.advisor_id == advisor_id, WeeklyHours.weekday == day.weekday())
            )
            found = set() if is_holiday(day) else {m for row in weekly for m in _minutes(row.starts, row.ends)}
            differing = (await session.scalars(select(HoursException).where(HoursException.day == day))).all()
        concerned = [e for e in differing if e.advisor_id in (None, advisor_id)]
        found |= {m for e in concerned if e.kind == "extra" for m in _minutes(e.starts, e.ends)}
        return found - {m for e in concerned if e.kind == "closed" for m in _minutes(e.starts, e.ends)}

    def _wish(self, who: int, service: str, starts_at: datetime) -> dict[str, Any]:
        conversation, person = self.people[who]
        return {
            "conversation_id": conversation,
            "person_id": person,
            "werkstadt": WERKSTADT,
            "starts_at": starts_at,
            "language": "ar",
            "now": self.now,
            "service": service,
            **ZONE,
        }

    def _mine(self, who: int, number: int) -> Appointment | None:
        conversation, person = self.people[who]

        async def upcoming() -> list[Appointment]:
            async with self.store.read() as session:
                return await booking.upcoming(session, conversation, now=self.now, person_id=person)

        mine = self.run(upcoming())
        return mine[number % len(mine)] if mine else None

    async def _held(self, conversation: UUID) -> Hold | None:
        async with self.store.read() as session:
            theirs = select(Hold).where(Hold.conversation_id == conversation, Hold.kind == HoldKind.CHOICE)
            return (await session.scalars(theirs)).one_or_none()

    async def _is_held(self, starts_at: datetime, *, besides: UUID) -> bool:
        async with self.store.read() as session:
            live = select(Hold.id).where(
                Hold.starts_at == starts_at,
                Hold.held_until > self.now,
                Hold.room_id.is_not(None),
                Hold.conversation_id != besides,
            )
            return await session.scalar(live.limit(1)) is not None

    async def _offers(self) -> list[tuple[WaitingOffer, UUID]]:
        async with self.store.read() as session:
            rows = await session.execute(
                select(WaitingOffer, WaitingEntry.conversation_id)
                .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
                .order_by(WaitingOffer.offered_at.desc(), WaitingOffer.id)
            )
            return [(offer, conversation) for offer, conversation in rows]

    async def _courses(self) -> list[UUID]:
        async with self.store.read() as session:
            coming = select(GroupSession.id).where(GroupSession.cancelled_at.is_(None)).order_by(GroupSession.starts_at)
            return list(await session.scalars(coming))

    async def _service_key(self, service_id: UUID) -> str:
        async with self.store.read() as session:
            return (await session.get_one(Service, service_id)).key


def _minutes(starts: time | None, ends: time | None) -> range:
    if starts is None or ends is None:
        return range(24 * 60)
    return range(starts.hour * 60 + starts.minute, ends.hour * 60 + ends.minute)
