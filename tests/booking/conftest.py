"""People, advisors and rules for the tests of booking; each test spells out only what it is about."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from bot.booking import groups, holds
from bot.booking import service as booking
from bot.booking.models import Advisor, Appointment, GroupSession, Hold, HoursException, Room, Service, WeeklyHours
from bot.cases.models import Person
from bot.conversation.models import Conversation
from bot.store import Store
from bot.werkstadt import WerkStadt
from tests.booking.invariants import assert_sound

BERLIN = ZoneInfo("Europe/Berlin")
WERKSTADT = WerkStadt.UNTERNEHMEN
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
WEEKDAYS = range(5)


def at(day: date | str, clock: str) -> datetime:
    """A local moment: `at("2026-11-24", "10:00")`."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=BERLIN)


class Office:
    """A WerkStadt in a test's database."""

    def __init__(self, store: Store) -> None:
        self.store = store

    async def add(self, *rows: Any) -> None:
        async with self.store.begin() as session:
            for row in rows:
                session.add(row)
                await session.flush()

    async def service(self, **rules: Any) -> Service:
        row = Service(**{"werkstadt": str(WERKSTADT), "notice_hours": 4, "max_open": 2} | rules)
        await self.add(row)
        return row

    async def advisor(
        self,
        name: str = "A",
        *,
        languages: tuple[str, ...] = ("de",),
        spans: tuple[tuple[str, str], ...] = (("09:00", "12:00"), ("13:00", "16:00")),
        weekdays: Any = WEEKDAYS,
        **values: Any,
    ) -> Advisor:
        row = Advisor(name=name, languages=list(languages), **{"werkstadt": str(WERKSTADT)} | values)
        await self.add(row)
        await self.add(
            *(
                WeeklyHours(
                    advisor_id=row.id,
                    weekday=weekday,
                    starts=time.fromisoformat(starts),
                    ends=time.fromisoformat(ends),
                )
                for weekday in weekdays
                for starts, ends in spans
            )
        )
        return row

    async def exception(self, day: str, kind: str, *times: str, **scope: Any) -> None:
        starts, ends = (time.fromisoformat(t) for t in times) if times else (None, None)
        await self.add(HoursException(day=date.fromisoformat(day), kind=kind, starts=starts, ends=ends, **scope))

    async def conversation(self, *, person_id: UUID | None = None) -> UUID:
        row = Conversation(
            channel="web",
            address="",
            address_index=str(uuid4()),
            language="de",
            person_id=person_id,
            created_at=NOW,
            last_seen_at=NOW,
        )
        await self.add(row)
        return row.id

    async def person(self) -> UUID:
        row = Person(language="de", created_at=NOW)
        await self.add(row)
        return row.id

    async def book(self, starts_at: datetime, **values: Any) -> Appointment:
        """Book for somebody new unless told otherwise, in a transaction of its own."""
        if "conversation_id" not in values:
            values["conversation_id"] = await self.conversation()
        async with self.store.begin() as session:
            return await booking.book(session, starts_at=starts_at, **defaults() | values)

    async def hold(self, starts_at: datetime, **values: Any) -> Hold:
        """Hold a time for somebody new unless told otherwise, in a transaction of its own."""
        if "conversation_id" not in values:
            values["conversation_id"] = await self.conversation()
        async with self.store.begin() as session:
            return await holds.hold(session, starts_at=starts_at, **defaults() | values)

    async def confirm(self, conversation_id: UUID, **values: Any) -> Appointment:
        """Confirm what the conversation holds, in a transaction of its own."""
        given: dict[str, Any] = {"person_id": None, "now": NOW, "timezone": BERLIN, "language": "de"} | values
        async with self.store.begin() as session:
            return await booking.confirm(session, conversation_id=conversation_id, **given)

    async def move(self, appointment: Appointment, me: UUID, starts_at: datetime, **values: Any) -> Appointment:
        """Move an appointment, in a transaction of its own."""
        given: dict[str, Any] = {"now": NOW, "timezone": BERLIN} | values
        async with self.store.begin() as session:
            return await booking.move(
                session, reference=appointment.reference, conversation_id=me, starts_at=starts_at, **given
            )

    async def cancel(self, appointment: Appointment, me: UUID, **values: Any) -> Appointment:
        """Cancel an appointment, in a transaction of its own."""
        given: dict[str, Any] = {"now": NOW} | values
        async with self.store.begin() as session:
            return await booking.cancel(session, reference=appointment.reference, conversation_id=me, **given)

    async def room(self, name: str = "Raum 1", **values: Any) -> Room:
        row = Room(name=name, **{"werkstadt": str(WERKSTADT)} | values)
        await self.add(row)
        return row

    async def group(self, starts_at: datetime, advisor: Advisor, **values: Any) -> GroupSession:
        """Plan a session of the service "course", in a transaction of its own."""
        given: dict[str, Any] = {"werkstadt": WERKSTADT, "service": "course", "now": NOW, "timezone": BERLIN} | values
        async with self.store.begin() as session:
            return await groups.plan_session(session, starts_at=starts_at, advisor_id=advisor.id, **given)

    async def assert_sound(self) -> None:
        """Nothing overlaps, and exactly what people and groups need is occupied."""
        async with self.store.read() as session:
            await assert_sound(session)

    async def times(self, day: str, **values: Any) -> list[str]:
        """The free times of a day, as people read them."""
        given: dict[str, Any] = {"now": NOW, "timezone": BERLIN} | values
        async with self.store.read() as session:
            slots = await booking.free_slots(session, WERKSTADT, day=date.fromisoformat(day), **given)
        return [slot.starts_at.astimezone(BERLIN).strftime("%H:%M") for slot in slots]


def defaults() -> dict[str, Any]:
    return {"person_id": None, "werkstadt": WERKSTADT, "language": "de", "now": NOW, "timezone": BERLIN}


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


@pytest.fixture
def office(store: Store) -> Office:
    return Office(store)


@pytest.fixture
async def people(office: Office) -> list[UUID]:
    """Three people, and an office with two advisors and three days of appointments."""
    await office.service(max_open=2, step_minutes=30, horizon_days=3)
    await office.advisor("A")
    await office.advisor("B", languages=("de", "ar"), spans=(("10:00", "13:00"),))
    return [await office.conversation() for _ in range(3)]
