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
MEANWHILE = (
    "books",
    "books",
    "moves",
    "moves",
    "cancels",
    "wants the same",
    "chooses",
    "confirms",
    "closes",
    "goes on",
)
# What, who (the person's other phone, or somebody else), and which of several.
happenings = st.lists(st.tuples(st.sampled_from(MEANWHILE), st.integers(1, 2), numbers), max_size=4)
answers = st.sampled_from(["confirms", "confirms", "confirms", "lets go", "falls asleep"])
Happenings = list[tuple[str, int, int]]


class OfficeMachine(RuleBasedStateMachine, OfficeSteps):
    """Every rule is a step; reading a summary is one in which others take theirs, each judged like this one."""

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

    @rule(who=people, service=services, number=numbers, happens=happenings, then=answers)
    def reads_a_summary(self, who: int, service: str, number: int, happens: Happenings, then: str) -> None:
        """A shown time is held; while the person reads, things happen; then they confirm, let go or fall asleep."""
        self._meanwhile(who, self.hold_shown(who, service, number), service, happens)
        self._answers(who, then)

    @rule(who=people, number=numbers, guess=guesses, happens=happenings, then=answers)
    def reads_a_summary_of_a_move(self, who: int, number: int, guess: Guess, happens: Happenings, then: str) -> None:
        """The same, for an appointment that is to be moved."""
        self._meanwhile(who, self.move(who, number, guess, held=True), ADVICE, happens)
        self._answers(who, then)

    @rule(
        what=st.sampled_from(["books", "guesses", "guesses and books", "moves", "cancels"]),
        who=people,
        service=services,
        number=numbers,
        guess=guesses,
    )
    def acts(self, what: str, who: int, service: str, number: int, guess: Guess) -> None:
        """What people do without a summary in between."""
        if what == "books":
            self.book_shown(who, service, number)
        elif what == "moves":
            self.move(who, number, guess, held=False)
        elif what == "cancels":
            self.cancel(who, number)
        else:
            self.take_guessed(who, service, guess, books=what == "guesses and books")

    @rule(who=people, hour=st.sampled_from([None, 9, 10, 11]), ahead=st.integers(0, 3), number=numbers)
    def waits(self, who: int, hour: int | None, ahead: int, number: int) -> None:
        """The waiting list: join, leave, answer an offer; the job that looks what lapsed."""
        if number % 4 == 0:
            self.wait(who, hour, ahead)
        elif number % 4 == 1:
            self.answer_offer(number % 3, accepts=number % 8 == 1)
        elif number == 2:
            self.wait_no_longer(who)
        else:
            self.run(self.look_what_lapsed())

    @rule(
        kind=st.sampled_from(["closed", "extra", "busy", "course", "course", "no course"]),
        who=st.integers(0, 1),
        all_=st.booleans(),
        guess=guesses,
        lasting=st.sampled_from([None, 1, 2]),
    )
    def the_office_changes(self, kind: str, who: int, all_: bool, guess: Guess, lasting: int | None) -> None:
        """A closure, extra hours, an entry in an advisor's own calendar, a course; what is booked stays."""
        ahead, hour, _ = guess
        day, advisor_id = self.today() + timedelta(days=ahead), self.advisors[who].id
        if kind == "busy":
            start = datetime.combine(day, time(hour, 10), BERLIN)
            end = start + timedelta(hours=lasting or 3)
            block = BusyBlock(advisor_id=advisor_id, uid_hash=uuid4().hex, starts_at=start, ends_at=end)
            self.done(lambda session: _added(session, block))
        elif kind == "course":
            self.plan_course(who, guess, lasting or 2)
        elif kind == "no course":
            self.cancel_course(hour)
        else:
            whole = kind == "closed" and lasting is None
            hours = {} if whole else {"starts": time(hour), "ends": time(hour + (lasting or 3))}
            scope = {} if all_ and kind == "closed" else {"advisor_id": advisor_id}
            self._differs(HoursException(day=day, kind=kind, **hours, **scope))

    @rule(minutes=st.sampled_from([1, 4, 5, 6, 29, 30, 60, 240, 960]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @invariant()
    def holds_together(self) -> None:
        if hasattr(self, "people"):
            self.judge()

    def _meanwhile(self, reader: int, wanted: datetime | None, service: str, happens: Happenings) -> None:
        """What happens while a summary is read."""
        for what, other, number in happens:
            who = (reader + other) % 3
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
            elif what == "closes" and wanted is not None and number % 3 == 0:
                local = wanted.astimezone(BERLIN)
                hours = {"starts": time(local.hour), "ends": time(local.hour + 1)}
                self._differs(HoursException(day=local.date(), kind="closed", **hours))
            elif what == "goes on":
                self.now += timedelta(minutes=number % 7)
                self.run(self.look_what_lapsed())
            self.judge()

    def _answers(self, who: int, then: str) -> None:
        if then == "confirms":
            self.confirm(who)
        elif then == "lets go":
            self.let_go(who)

    def _differs(self, exception: HoursException) -> None:
        self.done(lambda session: changes.add_exception(session, exception, now=self.now, **ZONE))


async def _added(session: AsyncSession, row: Any) -> None:
    session.add(row)
