"""An office under everything that can happen to it, one step at a time, in any order Hypothesis likes.

Each step is a transaction of its own against a real database; after each the tables are read and judged.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar, TypeVar
from uuid import UUID, uuid4

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import changes, groups, holds, offers, waiting
from bot.booking import service as booking
from bot.booking.errors import HoldLapsed, OwnOverlap, TooManyAppointments
from bot.booking.models import (
    Appointment,
    BusyBlock,
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
from tests.booking.invariants import assert_sound

Result = TypeVar("Result")
ADVICE, COURSE = "advice", "course"
NEAR = 5
SHOWN = {"timezone": BERLIN}
people = st.integers(0, 2)
numbers = st.integers(0, 1000)
services = st.sampled_from([ADVICE, ADVICE, ADVICE, COURSE])
# Guesses: near enough to meet what others have, on and off the raster, inside and outside the rules.
guesses = st.tuples(st.integers(0, 4), st.integers(8, 13), st.sampled_from([0, 30, 15, 10]))


class OfficeMachine(RuleBasedStateMachine):
    """The steps people, the office, the calendars and the clock take. `store` and `runner` come from the test."""

    store: ClassVar[Store]
    runner: ClassVar[asyncio.Runner]

    @initialize()
    def opens(self) -> None:
        """A week in November: two advisors, one room, three conversations of which two are one person's."""
        self.now = utc(NOW)
        self._run(self._open())

    async def _open(self) -> None:
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
        persons = [person, person, None]
        self.people = [(await office.conversation(person_id=known), known) for known in persons]

    # What people do.

    @rule(who=people, service=services, number=numbers)
    def holds_what_is_shown(self, who: int, service: str, number: int) -> None:
        if slot := self._shown(who, service, number):
            outcome = self._try(lambda session: holds.hold(session, **self._wish(who, service, slot.starts_at)))
            self._given_as_shown(outcome, slot)

    @rule(who=people, service=services, number=numbers)
    def books_what_is_shown(self, who: int, service: str, number: int) -> None:
        if slot := self._shown(who, service, number):
            outcome = self._try(lambda session: booking.book(session, **self._wish(who, service, slot.starts_at)))
            self._given_as_shown(outcome, slot)

    @rule(who=people, service=services, guess=guesses, books=st.booleans())
    def guesses_a_time(self, who: int, service: str, guess: tuple[int, int, int], books: bool) -> None:
        wanted = self._moment(guess)
        shown = {slot.starts_at for slot in self._all_shown(who, service)}
        do = booking.book if books else holds.hold
        outcome = self._try(lambda session: do(session, **self._wish(who, service, wanted)))
        assert (wanted in shown) or isinstance(outcome, ResidentError), f"{wanted} was not shown but given"

    @rule(who=people)
    def confirms(self, who: int) -> None:
        """What is held, and nothing else, is booked or moved."""
        conversation, person = self.people[who]
        held = self._run(self._held(conversation))
        language = {"language": "ar", "now": self.now, **SHOWN}
        outcome = self._try(
            lambda session: booking.confirm(session, conversation_id=conversation, person_id=person, **language)
        )
        if held is None:
            assert isinstance(outcome, HoldLapsed)
        elif isinstance(outcome, Appointment):
            assert outcome.starts_at == held.starts_at

    @rule(who=people, service=services, number=numbers, minutes=st.sampled_from([0, 1, 4, 5, 6, 30]))
    def holds_and_confirms(self, who: int, service: str, number: int, minutes: int) -> None:
        """The common case: what is shown is held, read for a while and confirmed."""
        if slot := self._shown(who, service, number):
            self._try(lambda session: holds.hold(session, **self._wish(who, service, slot.starts_at)))
            self.now += timedelta(minutes=minutes)
            self.confirms(who)

    @rule(who=people)
    def lets_go(self, who: int) -> None:
        self._in_transaction(lambda session: holds.release(session, self.people[who][0]))

    @rule(who=people, number=numbers, guess=guesses, held=st.booleans())
    def moves(self, who: int, number: int, guess: tuple[int, int, int], held: bool) -> None:
        if not (mine := self._mine(who, number)):
            return
        conversation, person = self.people[who]
        key = self._run(self._service_key(mine.service_id))
        shown = self._all_shown(who, key, moves=mine.reference)
        # Most wishes are shown and near to where it stands, so that old and new time overlap.
        near = sorted((slot.starts_at for slot in shown), key=lambda start: abs(start - mine.starts_at))[:NEAR]
        wanted = near[number % len(near)] if near and number % 4 else self._moment(guess)
        common = {"conversation_id": conversation, "person_id": person, "starts_at": wanted, "now": self.now, **SHOWN}
        if held:
            wish = common | {"werkstadt": WERKSTADT, "language": "ar", "moves": mine.reference}
            outcome = self._try(lambda session: holds.hold(session, **wish))
        else:
            outcome = self._try(lambda session: booking.move(session, reference=mine.reference, **common))
        allowed = {slot.starts_at for slot in shown} | {mine.starts_at}
        assert isinstance(outcome, ResidentError) or wanted in allowed, f"moved to {wanted}, not shown"

    @rule(who=people, number=numbers)
    def cancels(self, who: int, number: int) -> None:
        if mine := self._mine(who, number):
            conversation, person = self.people[who]
            given = {"conversation_id": conversation, "person_id": person, "now": self.now, **SHOWN}
            self._in_transaction(lambda session: booking.cancel(session, reference=mine.reference, **given))

    # The waiting list.

    @rule(who=people, hour=st.sampled_from([None, 9, 10, 11]), ahead=st.integers(0, 3), leaves=st.booleans())
    def waits(self, who: int, hour: int | None, ahead: int, leaves: bool) -> None:
        given = {"conversation_id": self.people[who][0], "now": self.now, **SHOWN}
        if leaves and ahead == 0:
            self._in_transaction(lambda session: waiting.leave_all(session, **given))
            return
        wishes = Wishes(starts_from=time(hour) if hour else None, until=self._today() + timedelta(days=ahead))
        self._try(lambda session: waiting.join(session, werkstadt=WERKSTADT, wishes=wishes, **given))

    @rule(number=numbers, accepts=st.booleans())
    def answers_an_offer(self, number: int, accepts: bool) -> None:
        if not (open_ := self._run(self._offers())):
            return
        offer, conversation = open_[number % len(open_)]
        person = dict(self.people)[conversation]
        given = {"offer_id": offer.id, "conversation_id": conversation, "now": self.now, **SHOWN}
        if accepts:
            taken = {"person_id": person, "language": "ar"}
            outcome = self._try(lambda session: offers.accept(session, **given, **taken))
            assert isinstance(outcome, ResidentError) or outcome.starts_at == offer.starts_at
        else:
            self._in_transaction(lambda session: offers.decline(session, **given))

    @rule()
    def looks_what_lapsed(self) -> None:
        """What the background job does every few seconds."""
        self._run(self._job())

    async def _job(self) -> None:
        async with self.store.begin() as session:
            await holds.lapsed(session, now=self.now)
            await offers.close_lapsed(session)
            await offers.close_past(session, now=self.now, **SHOWN)
        async with self.store.begin() as session:
            for werkstadt, service_id in await offers.awaited(session):
                await waiting.offer_freed(session, werkstadt=werkstadt, service_id=service_id, now=self.now, **SHOWN)
        for pending in await self._unannounced():
            async with self.store.begin() as session:
                await offers.announce(session, pending, now=self.now, **SHOWN)

    # What the office and the advisors' calendars do.

    @rule(
        kind=st.sampled_from(["closed", "extra", "busy"]),
        who=st.sampled_from([None, 0, 1]),
        ahead=st.integers(0, 3),
        hour=st.integers(8, 18),
        lasting=st.sampled_from([None, 1, 2]),
    )
    def a_day_differs(self, kind: str, who: int | None, ahead: int, hour: int, lasting: int | None) -> None:
        """A closure, extra hours, or an entry in an advisor's own calendar; what is booked there stays."""
        day, hours = self._today() + timedelta(days=ahead), {"starts": time(hour), "ends": time(hour + (lasting or 3))}
        one = self.advisors[who or 0].id
        if kind == "busy":
            start = datetime.combine(day, time(hour, 10), BERLIN)
            end = start + timedelta(hours=lasting or 3)
            block = BusyBlock(advisor_id=one, uid_hash=uuid4().hex, starts_at=start, ends_at=end)
            self._in_transaction(lambda session: _added(session, block))
            return
        if kind == "closed" and lasting is None:
            hours = {}
        scope = {} if who is None and kind == "closed" else {"advisor_id": one}
        exception = HoursException(day=day, kind=kind, **hours, **scope)
        self._in_transaction(lambda session: changes.add_exception(session, exception, now=self.now, **SHOWN))

    @rule(who=st.integers(0, 1), guess=guesses, seats=st.integers(1, 2), number=numbers)
    def courses_change(self, who: int, guess: tuple[int, int, int], seats: int, number: int) -> None:
        """A course is planned, or one of those planned is cancelled."""
        planned = self._run(self._courses())
        if planned and number % 3 == 0:
            chosen = planned[number % len(planned)]
            self._try(lambda session: groups.cancel_session(session, session_id=chosen, now=self.now))
            return
        wanted = self._moment(guess)
        given = {"werkstadt": WERKSTADT, "service": COURSE, "advisor_id": self.advisors[who].id, "seats": seats}
        self._try(lambda session: groups.plan_session(session, starts_at=wanted, now=self.now, **given, **SHOWN))

    # The clock.

    @rule(minutes=st.sampled_from([1, 4, 5, 6, 29, 30, 60, 240, 960]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    # What must be true after every step.

    @invariant()
    def holds_together(self) -> None:
        if hasattr(self, "people"):
            self._run(self._judge())

    async def _judge(self) -> None:
        async with self.store.read() as session:
            await assert_sound(session)
            await self._assert_limits(session)
            await self._assert_no_lost_offer(session)

    async def _assert_limits(self, session: AsyncSession) -> None:
        """Nobody has more coming appointments of a service than it allows, whichever phone they used."""
        for conversation, person in self.people:
            mine = Appointment.conversation_id == conversation
            mine = mine | (Appointment.person_id == person) if person else mine
            counted = (
                select(func.count(), Service.max_open)
                .select_from(Appointment)
                .join(Service, Service.id == Appointment.service_id)
                .where(mine, Appointment.cancelled_at.is_(None), Appointment.ends_at > self.now)
                .group_by(Service.id, Service.max_open)
            )
            for count, limit in await session.execute(counted):
                assert count <= limit, f"{count} appointments, {limit} allowed"

    async def _assert_no_lost_offer(self, session: AsyncSession) -> None:
        """Who may still answer has the time; nobody may answer two."""
        rows = (
            await session.execute(
                select(WaitingOffer, WaitingEntry, Hold)
                .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
                .outerjoin(Hold, Hold.id == WaitingOffer.hold_id)
                .where(WaitingOffer.answer.is_(None))
                .execution_options(populate_existing=True)
            )
        ).all()
        asked: set[UUID] = set()
        for offer, entry, held in rows:
            since = offer.announced_at or offer.offered_at
            if since + holds.OFFERED_FOR > self.now:
                assert held is not None, "an offer that may still be answered has lost its time"
                assert (held.starts_at, held.conversation_id) == (offer.starts_at, entry.conversation_id)
                assert held.held_until > self.now
                whose = dict(self.people)[entry.conversation_id] or entry.conversation_id
                assert whose not in asked, "somebody was offered two times at once"
                asked.add(whose)

    # How the steps are taken.

    def _run(self, work: Awaitable[Result]) -> Result:
        return self.runner.run(work)  # type: ignore[arg-type]

    def _in_transaction(self, do: Callable[[AsyncSession], Awaitable[Result]]) -> Result:
        async def transaction() -> Result:
            async with self.store.begin() as session:
                return await do(session)

        return self._run(transaction())

    def _try(self, do: Callable[[AsyncSession], Awaitable[Result]]) -> Result | ResidentError:
        """What comes out; after a refusal the transaction is committed as it is, as the assistant does."""

        async def refused_or(session: AsyncSession) -> Result | ResidentError:
            try:
                return await do(session)
            except ResidentError as error:
                return error

        return self._in_transaction(refused_or)

    def _given_as_shown(self, outcome: Hold | Appointment | ResidentError, slot: Slot) -> None:
        if isinstance(outcome, ResidentError):
            # Other conversations of the same person may hold or have enough already; nothing else is a reason.
            assert isinstance(outcome, TooManyAppointments | OwnOverlap), f"{slot.starts_at} was shown: {outcome!r}"
            return
        assert outcome.starts_at == slot.starts_at
        self._assert_rules(outcome)

    def _assert_rules(self, given: Hold | Appointment) -> None:
        """The rules, said once more and otherwise than the search says them."""
        service = given.service
        local = given.starts_at.astimezone(BERLIN)
        assert given.starts_at - self.now >= timedelta(hours=service.notice_hours)
        assert (local.date() - self._today()).days <= service.horizon_days
        assert given.ends_at - given.starts_at == timedelta(minutes=service.duration_minutes)
        assert given.starts_at - given.blocked_from == timedelta(minutes=service.buffer_before_minutes)
        assert given.blocked_until - given.ends_at == timedelta(minutes=service.buffer_minutes)
        assert (given.room_id is not None) == service.needs_room
        open_ = self._run(self._works(given.advisor_id, local.date()))
        end = given.ends_at.astimezone(BERLIN)
        minutes = range(local.hour * 60 + local.minute, end.hour * 60 + end.minute)
        assert all(minute in open_ for minute in minutes), f"{local} is outside the hours"

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
            **SHOWN,
        }

    def _all_shown(self, who: int, service: str, *, moves: str | None = None) -> list[Slot]:
        conversation, person = self.people[who]
        asked = {"conversation_id": conversation, "person_id": person, "service": service, "moves": moves}

        async def search() -> list[Slot]:
            async with self.store.read() as session:
                return await booking.next_slots(
                    session, WERKSTADT, limit=200, language="ar", now=self.now, **asked, **SHOWN
                )

        return self._run(search())

    def _shown(self, who: int, service: str, number: int) -> Slot | None:
        """One of the first times shown: people want what others want."""
        shown = self._all_shown(who, service)[:NEAR]
        return shown[number % len(shown)] if shown else None

    def _mine(self, who: int, number: int) -> Appointment | None:
        conversation, person = self.people[who]

        async def upcoming() -> list[Appointment]:
            async with self.store.read() as session:
                return await booking.upcoming(session, conversation, now=self.now, person_id=person)

        mine = self._run(upcoming())
        return mine[number % len(mine)] if mine else None

    async def _held(self, conversation: UUID) -> Hold | None:
        async with self.store.read() as session:
            theirs = select(Hold).where(Hold.conversation_id == conversation, Hold.kind == HoldKind.CHOICE)
            return (await session.scalars(theirs)).one_or_none()

    async def _offers(self) -> list[tuple[WaitingOffer, UUID]]:
        async with self.store.read() as session:
            rows = await session.execute(
                select(WaitingOffer, WaitingEntry.conversation_id)
                .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
                .order_by(WaitingOffer.offered_at, WaitingOffer.id)
            )
            return [(offer, conversation) for offer, conversation in rows]

    async def _unannounced(self) -> list[offers.Announcing]:
        async with self.store.read() as session:
            return await offers.unannounced(session)

    async def _courses(self) -> list[UUID]:
        async with self.store.read() as session:
            coming = select(GroupSession.id).where(GroupSession.cancelled_at.is_(None)).order_by(GroupSession.starts_at)
            return list(await session.scalars(coming))

    async def _service_key(self, service_id: UUID) -> str:
        async with self.store.read() as session:
            return (await session.get_one(Service, service_id)).key

    def _moment(self, guess: tuple[int, int, int]) -> datetime:
        ahead, hour, minute = guess
        return utc(datetime.combine(self._today() + timedelta(days=ahead), time(hour, minute), BERLIN))

    def _today(self) -> date:
        return self.now.astimezone(BERLIN).date()


async def _added(session: AsyncSession, row: Any) -> None:
    session.add(row)


def _minutes(starts: time | None, ends: time | None) -> range:
    if starts is None or ends is None:
        return range(24 * 60)
    return range(starts.hour * 60 + starts.minute, ends.hour * 60 + ends.minute)
