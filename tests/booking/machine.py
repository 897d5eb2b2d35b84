"""An office under everything that can happen to it, in any order Hypothesis likes."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking import changes
from bot.booking.models import BusyBlock, HoursException
from tests.booking.conftest import BERLIN
from tests.booking.steps import ADVICE, COURSE, ZONE, Guess, OfficeSteps

people = st.integers(0, 2)
numbers = st.integers(0, 59)
services = st.sampled_from([ADVICE, ADVICE, ADVICE, COURSE])
# Near enough to meet what others have, on and off the raster, inside and outside the rules.
guesses = st.tuples(st.integers(0, 4), st.integers(8, 13), st.sampled_from([0, 30, 15, 10]))
MEANWHILE = ("books", "moves", "cancels", "wants the same", "chooses", "confirms", "time", "job", "offer", "closes")
happenings = st.lists(st.tuples(st.sampled_from(MEANWHILE), people, numbers), max_size=5)


class OfficeMachine(RuleBasedStateMachine, OfficeSteps):
    """Every rule is a step; reading a summary is one in which others take theirs."""

    @initialize(
        booked=st.lists(st.tuples(people, services, numbers), max_size=4), courses=st.lists(guesses, max_size=2)
    )
    def opens(self, booked: list[tuple[int, str, int]], courses: list[Guess]) -> None:
        """Not always empty: some have appointments already."""
        self.run(self.open())
        for guess in courses:
            self.plan_course(0, guess, 2)
        for who, service, number in booked:
            self.book_shown(who, service, number)

    @rule(who=people, service=services, number=numbers, happens=happenings, then=st.sampled_from([1, 1, 1, 0, -1]))
    def reads_a_summary(
        self, who: int, service: str, number: int, happens: list[tuple[str, int, int]], then: int
    ) -> None:
        """A shown time is held; while the person reads, things happen; then they confirm, let go or fall asleep."""
        self._meanwhile(self.hold_shown(who, service, number), service, happens)
        self._answers(who, then)

    @rule(who=people, number=numbers, guess=guesses, happens=happenings, then=st.sampled_from([1, 1, 1, 0, -1]))
    def reads_a_summary_of_a_move(
        self, who: int, number: int, guess: Guess, happens: list[tuple[str, int, int]], then: int
    ) -> None:
        """The same, for an appointment that is to be moved."""
        self._meanwhile(self.move(who, number, guess, held=True), ADVICE, happens)
        self._answers(who, then)

    @rule(who=people, service=services, number=numbers)
    def books(self, who: int, service: str, number: int) -> None:
        self.book_shown(who, service, number)

    @rule(who=people, service=services, guess=guesses, books=st.booleans())
    def guesses_a_time(self, who: int, service: str, guess: Guess, books: bool) -> None:
        self.take_guessed(who, service, guess, books=books)

    @rule(who=people, number=numbers, guess=guesses)
    def moves(self, who: int, number: int, guess: Guess) -> None:
        self.move(who, number, guess, held=False)

    @rule(who=people, number=numbers)
    def cancels(self, who: int, number: int) -> None:
        self.cancel(who, number)

    @rule(who=people, hour=st.sampled_from([None, 9, 10, 11]), ahead=st.integers(0, 3), leaves=numbers)
    def waits(self, who: int, hour: int | None, ahead: int, leaves: int) -> None:
        if leaves % 5 == 1:
            self.wait_no_longer(who)
        else:
            self.wait(who, hour, ahead)

    @rule(number=numbers, accepts=st.booleans())
    def answers_an_offer(self, number: int, accepts: bool) -> None:
        self.answer_offer(number % 3, accepts=accepts)

    @rule()
    def looks(self) -> None:
        self.run(self.look_what_lapsed())

    @rule(
        kind=st.sampled_from(["closed", "extra", "busy"]),
        who=st.sampled_from([None, 0, 1]),
        ahead=st.integers(0, 3),
        hour=st.integers(8, 18),
        lasting=st.sampled_from([None, 1, 2]),
    )
    def a_day_differs(self, kind: str, who: int | None, ahead: int, hour: int, lasting: int | None) -> None:
        """A closure, extra hours, or an entry in an advisor's own calendar; what is booked there stays."""
        day = self.today() + timedelta(days=ahead)
        one = self.advisors[who or 0].id
        if kind == "busy":
            start = datetime.combine(day, time(hour, 10), BERLIN)
            end = start + timedelta(hours=lasting or 3)
            block = BusyBlock(advisor_id=one, uid_hash=uuid4().hex, starts_at=start, ends_at=end)
            self.done(lambda session: _added(session, block))
            return
        whole = kind == "closed" and lasting is None
        hours = {} if whole else {"starts": time(hour), "ends": time(hour + (lasting or 3))}
        scope = {} if who is None and kind == "closed" else {"advisor_id": one}
        self._differs(HoursException(day=day, kind=kind, **hours, **scope))

    @rule(who=st.integers(0, 1), guess=guesses, seats=st.integers(1, 2), number=numbers)
    def courses_change(self, who: int, guess: Guess, seats: int, number: int) -> None:
        """A course is planned, or one of those planned is cancelled."""
        if number % 4 == 1:
            self.cancel_course(number)
        else:
            self.plan_course(who, guess, seats)

    @rule(minutes=st.sampled_from([1, 4, 5, 6, 29, 30, 60, 240, 960]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @invariant()
    def holds_together(self) -> None:
        if hasattr(self, "people"):
            self.judge()

    def _meanwhile(self, wanted: datetime | None, service: str, happens: list[tuple[str, int, int]]) -> None:
        """What happens while a summary is read, each judged like a step of its own."""
        for what, who, number in happens:
            if what == "books":
                self.book_shown(who, ADVICE, number)
            elif what == "moves":
                self.move(who, number, (1, 9, 0), held=number % 2 == 0)
            elif what == "cancels":
                self.cancel(who, number)
            elif what == "wants the same" and wanted is not None:
                self.want_the_same(who, service, wanted)
            elif what == "chooses":
                self.hold_shown(who, ADVICE, number)
            elif what == "confirms":
                self.confirm(who)
            elif what == "time":
                self.now += timedelta(minutes=number % 7)
            elif what == "job":
                self.run(self.look_what_lapsed())
            elif what == "offer":
                self.answer_offer(number % 3, accepts=number % 2 == 0)
            elif what == "closes" and wanted is not None and number % 3 == 0:
                local = wanted.astimezone(BERLIN)
                hours = {"starts": time(local.hour), "ends": time(local.hour + 1)}
                self._differs(HoursException(day=local.date(), kind="closed", **hours))
            self.judge()

    def _answers(self, who: int, then: int) -> None:
        if then > 0:
            self.confirm(who)
        elif then == 0:
            self.let_go(who)

    def _differs(self, exception: HoursException) -> None:
        self.done(lambda session: changes.add_exception(session, exception, now=self.now, **ZONE))


async def _added(session: AsyncSession, row: Any) -> None:
    session.add(row)
