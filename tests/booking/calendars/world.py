"""An advisor with a calendar of their own on a real server, kept in step as in the running program."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from bot.booking import service as booking
from bot.booking.calendars.accounts import Access, OpenConflict, connect, open_conflicts
from bot.booking.calendars.running import CalendarSync
from bot.booking.models import Advisor, Appointment, BusyBlock, CalendarAccount
from bot.store import Store
from tests.booking.calendars.server import PASSWORD, USER, Phone
from tests.booking.conftest import BERLIN, Office
from tests.conftest import SettableClock

HALF_A_MINUTE = timedelta(seconds=30)


class World:
    """Office, advisor and their phone."""

    def __init__(self, store: Store, phone: Phone) -> None:
        self.store = store
        self.office = Office(store)
        self.phone = phone
        self.clock = SettableClock()
        self.calendars = CalendarSync(store, clock=self.clock, timezone=BERLIN)

    async def opens(self, *, url: str | None = None, **values: Any) -> World:
        """An office with one advisor, whose calendar is connected and looked at."""
        await self.office.service(horizon_days=60, max_open=50, notice_hours=0)
        self.advisor = await self.office.advisor("A", **values)
        await self.connect(self.advisor, url=url)
        await self.calendars.once()
        return self

    async def connect(self, advisor: Advisor, *, url: str | None = None) -> None:
        await connect(self.store, advisor.id, Access(url or self.phone.url, USER, PASSWORD))

    async def passes(self, step: timedelta = HALF_A_MINUTE) -> None:
        """Time goes by, and the program looks at the calendars that are due."""
        self.clock.forward(step)
        await self.calendars.once()

    async def book(self, starts_at: datetime, **values: Any) -> Appointment:
        return await self.office.book(starts_at, **{"now": self.clock()} | values)

    async def move(self, appointment: Appointment, starts_at: datetime) -> None:
        async with self.store.begin() as session:
            await booking.move(
                session,
                reference=appointment.reference,
                conversation_id=appointment.conversation_id,
                starts_at=starts_at,
                now=self.clock(),
                timezone=BERLIN,
            )

    async def cancel(self, appointment: Appointment) -> None:
        async with self.store.begin() as session:
            await booking.cancel(
                session,
                reference=appointment.reference,
                conversation_id=appointment.conversation_id,
                now=self.clock(),
            )

    async def times(self, day: str) -> list[str]:
        """The free times of a day, as residents are offered them."""
        return await self.office.times(day, now=self.clock())

    async def blocks(self) -> list[tuple[str, str]]:
        """When the advisor's own calendar says they are busy, in local time."""
        async with self.store.read() as session:
            found = (await session.scalars(select(BusyBlock).order_by(BusyBlock.starts_at))).all()
        return [(_local(block.starts_at), _local(block.ends_at)) for block in found]

    async def account(self, advisor_id: UUID | None = None) -> CalendarAccount:
        async with self.store.read() as session:
            return await session.get_one(CalendarAccount, advisor_id or self.advisor.id)

    async def failure(self, advisor_id: UUID | None = None) -> str | None:
        return (await self.account(advisor_id)).failure

    async def conflicts(self) -> list[OpenConflict]:
        async with self.store.read() as session:
            return await open_conflicts(session)

    async def kinds(self) -> list[tuple[str, str | None]]:
        """What contradicts which appointment."""
        return [(found.conflict.kind, found.reference) for found in await self.conflicts()]


def title(appointment: Appointment) -> str:
    return f"Beratung {appointment.reference}"


def _local(moment: datetime) -> str:
    return moment.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M")
