"""A week of office life: bookings, a public holiday, a sick day, a move, cancellations, the waiting list, reminders.

The calendar it leaves behind is printed (`pytest -s`) and compared with the one below, line by line.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from bot.booking import changes, records, waiting
from bot.booking import service as booking
from bot.booking.errors import SlotTaken, SlotUnavailable
from bot.booking.models import Appointment, HoursException, Outcome, Reminder
from bot.booking.offers import accept
from bot.booking.wishes import Wishes
from bot.conversation.jobs import Jobs
from bot.conversation.models import LoggedMessage
from bot.conversation.wakeups import Wakeups
from bot.store import Store
from bot.texts import Texts
from tests.booking.conftest import BERLIN, WERKSTADT, Office, at
from tests.conftest import SettableClock

FRIDAY_BEFORE = at("2026-11-13", "10:00")
MON, TUE, WED, THU, FRI = (f"2026-11-{day}" for day in range(16, 21))
CALENDAR = """\
Mo 16.11. 09:00 Anna  P1   attended, 40 minutes
Mo 16.11. 09:00 Boris P2   no_show
Mo 16.11. 10:00 Anna  P3   cancelled
Mo 16.11. 10:00 Anna  P9   attended, 30 minutes
Mo 16.11. 14:05 Anna  P10  attended, 25 minutes, walk-in
Di 17.11. 13:00 Anna  P5   moved
Do 19.11. 09:00 Anna  P6
Do 19.11. 09:00 Boris P7
Do 19.11. 10:00 Boris P4   moved
Fr 20.11. 09:00 Anna  P8   cancelled
Fr 20.11. 13:00 Anna  P1   follow-up
"""
REMINDED = {
    "P1": (1, 1),
    "P2": (1, 1),
    "P3": (0, 0),  # cancelled in time
    "P4": (2, 1),  # moved after the first: reminded anew
    "P5": (1, 1),  # moved after the first, to less than a day ahead
    "P6": (1, 1),
    "P7": (1, 1),
    "P8": (1, 0),  # cancelled after the first
    "P9": (1, 1),
}
"""How often each was reminded the day before and two hours before."""


class Week:
    """The office, its people by name, its clock and its background work."""

    def __init__(self, store: Store, texts: Texts) -> None:
        self.store, self.office = store, Office(store)
        self.clock = SettableClock(FRIDAY_BEFORE)
        self.jobs = Jobs(store=store, texts=texts, wakeups=Wakeups(), clock=self.clock, timezone=BERLIN)
        self.ids: dict[str, UUID] = {}
        self.appointments: dict[str, Appointment] = {}

    async def opens(self) -> None:
        await self.office.service(notice_hours=4, max_open=2)
        self.anna = await self.office.advisor("Anna", languages=("de", "uk"))
        self.boris = await self.office.advisor("Boris", languages=("de", "ar"), spans=(("09:00", "12:00"),))

    async def books(self, name: str, moment: datetime, language: str = "de") -> None:
        self.ids[name] = self.ids.get(name) or await self.office.conversation()
        self.appointments[name] = await self.office.book(
            moment, conversation_id=self.ids[name], language=language, now=self.clock()
        )

    async def cancels(self, name: str) -> None:
        await self.office.cancel(self.appointments[name], self.ids[name], now=self.clock(), timezone=BERLIN)

    async def moves(self, name: str, moment: datetime, by: str = "resident") -> None:
        await self.office.move(self.appointments[name], self.ids[name], moment, now=self.clock(), by=by)

    async def waits(self, name: str, *weekdays: int) -> None:
        self.ids[name] = await self.office.conversation()
        wishes = Wishes(weekdays=frozenset(weekdays), until=date.fromisoformat(MON))
        async with self.store.begin() as session:
            await waiting.join(
                session,
                conversation_id=self.ids[name],
                werkstadt=WERKSTADT,
                wishes=wishes,
                now=self.clock(),
                timezone=BERLIN,
            )

    async def accepts(self, name: str) -> None:
        """Tap the first button of the last message."""
        payload = (await self.told(name))[-1]["buttons"][0]["payload"]
        async with self.store.begin() as session:
            self.appointments[name] = await accept(
                session,
                offer_id=UUID(payload.split('"')[3]),
                conversation_id=self.ids[name],
                person_id=None,
                language="de",
                now=self.clock(),
                timezone=BERLIN,
            )

    async def told(self, name: str) -> list[dict]:  # type: ignore[type-arg]
        query = select(LoggedMessage.body).where(LoggedMessage.conversation_id == self.ids[name], LoggedMessage.unasked)
        async with self.store.read() as session:
            return list((await session.scalars(query.order_by(LoggedMessage.id))).all())

    async def until(self, moment: datetime) -> None:
        """Time goes by, with the background work every half an hour."""
        while self.clock() < moment:
            self.clock.set(min(moment, self.clock() + timedelta(minutes=30)))
            await self.jobs.run_once()

    async def ends(self, name: str, outcome: Outcome, minutes: int | None = None) -> None:
        async with self.store.begin() as session:
            await records.record_outcome(
                session,
                appointment_id=self.appointments[name].id,
                outcome=outcome,
                minutes=minutes,
                now=self.clock(),
            )

    async def calendar(self) -> str:
        names = {id_: name for name, id_ in self.ids.items()}
        query = select(Appointment).options(joinedload(Appointment.advisor))
        async with self.store.read() as session:
            rows = (await session.scalars(query)).all()
        return "".join(sorted((_line(row, names) for row in rows), key=_by_time))


def _line(row: Appointment, names: dict[UUID, str]) -> str:
    local = row.starts_at.astimezone(BERLIN)
    day = ("Mo", "Di", "Mi", "Do", "Fr")[local.weekday()]
    assert row.conversation_id
    about = [
        row.outcome or ("cancelled" if row.cancelled_at else "moved" if row.moved_from else ""),
        f"{row.minutes} minutes" if row.minutes else "",
        "walk-in" if row.walk_in else "",
        "follow-up" if row.follow_up_of else "",
    ]
    said = ", ".join(part for part in about if part)
    return f"{day} {local:%d.%m. %H:%M} {row.advisor.name:<5} {names[row.conversation_id]:<4} {said}".rstrip() + "\n"


def _by_time(line: str) -> tuple[str, str]:
    return line[3:], line


async def test_a_week_of_office_life_leaves_the_calendar_one_expects(
    sqlite_store: Store, texts: Texts, capsys: pytest.CaptureFixture[str]
) -> None:
    week = Week(sqlite_store, texts)
    await week.opens()

    # Friday: people book; Wednesday is the Day of Repentance, a holiday in Saxony only.
    await week.books("P1", at(MON, "09:00"), "uk")
    await week.books("P2", at(MON, "09:00"))
    await week.books("P3", at(MON, "10:00"), "uk")
    await week.books("P4", at(TUE, "09:00"), "ar")
    await week.books("P5", at(TUE, "10:00"), "uk")
    await week.books("P6", at(THU, "09:00"), "uk")
    await week.books("P7", at(THU, "09:00"))
    await week.books("P8", at(FRI, "09:00"), "uk")
    with pytest.raises(SlotUnavailable):
        await week.books("P9", at(WED, "10:00"))
    with pytest.raises(SlotTaken):
        await week.books("P9", at(MON, "09:00"))
    # The rest of that Monday is full.
    await week.office.exception(MON, "closed", "10:00", "12:00", advisor_id=week.boris.id)
    await week.office.exception(MON, "closed", "11:00", "16:00", advisor_id=week.anna.id)
    await week.waits("P9", 0)

    # In the afternoon somebody cancels; whoever waits is asked, and takes it.
    await week.until(at("2026-11-13", "15:00"))
    assert await week.told("P9") == []
    await week.cancels("P3")
    await week.until(at("2026-11-13", "15:10"))
    with pytest.raises((SlotTaken, SlotUnavailable)):
        await week.books("P11", at(MON, "10:00"))
    await week.accepts("P9")

    # Monday: one comes, one does not, one comes by without an appointment, one agrees on the next.
    await week.until(at(MON, "14:30"))
    await week.ends("P1", Outcome.ATTENDED, 40)
    await week.ends("P2", Outcome.NO_SHOW)
    await week.ends("P9", Outcome.ATTENDED, 30)
    week.ids["P10"] = await week.office.conversation()
    async with week.store.begin() as session:
        await records.walk_in(
            session, advisor_id=week.anna.id, minutes=25, now=week.clock(), conversation_id=week.ids["P10"]
        )
        await records.follow_up(
            session,
            appointment_id=week.appointments["P1"].id,
            starts_at=at(FRI, "13:00"),
            now=week.clock(),
            timezone=BERLIN,
            language="uk",
        )

    # Boris is ill on Tuesday: his appointment is flagged, the office moves it. P5 would rather come later.
    async with week.store.begin() as session:
        ill = HoursException(advisor_id=week.boris.id, day=date.fromisoformat(TUE), kind="closed")
        flagged = await changes.add_exception(session, ill, now=week.clock(), timezone=BERLIN)
    assert [a.reference for a in flagged] == [week.appointments["P4"].reference]
    await week.moves("P4", at(THU, "10:00"), by="advisor")
    await week.moves("P5", at(TUE, "13:00"))
    async with week.store.read() as session:
        assert await changes.stranded(session, now=week.clock(), timezone=BERLIN) == []

    await week.until(at(THU, "12:00"))
    await week.cancels("P8")
    await week.until(at(FRI, "18:00"))

    printed = await week.calendar()
    with capsys.disabled():
        print(f"\n{printed}")  # noqa: T201 - the week is there to be read
    assert printed == CALENDAR
    await week.office.assert_sound()
    async with week.store.read() as session:
        spent = await records.minutes_of_advice(session, date.fromisoformat(MON), date.fromisoformat(FRI), BERLIN)
        sent = (await session.execute(select(Reminder.appointment_id, Reminder.kind, Reminder.sent))).all()
    assert spent[WERKSTADT] == sum(spent.values()) == 95
    await _reminded_once_by_day(week, sent)


async def _reminded_once_by_day(week: Week, sent: list) -> None:  # type: ignore[type-arg]
    """Who kept an appointment was reminded the day before and hours before, once each, and never at night."""
    reminded = Counter((id_, kind) for id_, kind, is_sent in sent if is_sent)
    assert {name: (reminded[a.id, "day"], reminded[a.id, "hours"]) for name, a in week.appointments.items()} == REMINDED
    async with week.store.read() as session:
        moments = (await session.scalars(select(LoggedMessage.created_at).where(LoggedMessage.unasked))).all()
        upcoming = await booking.upcoming(session, week.ids["P6"], now=week.clock())
    assert all(8 <= moment.astimezone(BERLIN).hour < 21 for moment in moments)
    assert upcoming == []
