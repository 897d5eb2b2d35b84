"""What must be true of the database after every step, whatever people did: read from the tables, not from the code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.holds import OFFERED_FOR
from bot.booking.models import (
    AdvisorCell,
    Appointment,
    GroupSeat,
    GroupSession,
    Hold,
    HolderCell,
    RoomCell,
    Service,
    WaitingEntry,
    WaitingOffer,
)

FIVE = timedelta(minutes=5)
Cell = tuple[UUID, datetime, UUID]
People = list[tuple[UUID, UUID | None]]
"""Conversations with their persons."""


async def assert_sound(session: AsyncSession) -> None:
    """Nothing overlaps, no session has more people than seats, and the cells are exactly what their owners need."""
    state = await _State.read(session)
    state.assert_nothing_overlaps()
    state.assert_cells_match()
    state.assert_seats_match()


async def assert_limits(session: AsyncSession, people: People, *, now: datetime) -> None:
    """Nobody has more coming appointments of a service than it allows, whichever phone they used."""
    for conversation, person in people:
        mine = Appointment.conversation_id == conversation
        mine = mine | (Appointment.person_id == person) if person else mine
        counted = (
            select(func.count(), Service.max_open)
            .select_from(Appointment)
            .join(Service, Service.id == Appointment.service_id)
            .where(mine, Appointment.cancelled_at.is_(None), Appointment.ends_at > now)
            .group_by(Service.id, Service.max_open)
        )
        for count, limit in await session.execute(counted):
            assert count <= limit, f"{count} appointments, {limit} allowed"


async def assert_no_lost_offer(session: AsyncSession, people: People, *, now: datetime) -> None:
    """Who may still answer an offer has the time kept for them; nobody may answer two."""
    rows = await session.execute(
        select(WaitingOffer, WaitingEntry, Hold)
        .join(WaitingEntry, WaitingEntry.id == WaitingOffer.entry_id)
        .outerjoin(Hold, Hold.id == WaitingOffer.hold_id)
        .where(WaitingOffer.answer.is_(None))
        .execution_options(populate_existing=True)
    )
    asked: set[UUID] = set()
    for offer, entry, held in rows:
        if (offer.announced_at or offer.offered_at) + OFFERED_FOR > now:
            assert held is not None, "an offer that may still be answered has lost its time"
            assert (held.starts_at, held.conversation_id) == (offer.starts_at, entry.conversation_id)
            assert held.held_until > now
            whose = dict(people)[entry.conversation_id] or entry.conversation_id
            assert whose not in asked, "somebody was offered two times at once"
            asked.add(whose)


class _State:
    """All live rows."""

    appointments: list[Appointment]
    holds: list[Hold]
    meetings: list[GroupSession]
    advisor_cells: list[AdvisorCell]
    room_cells: list[RoomCell]
    holder_cells: list[HolderCell]
    seats: list[GroupSeat]

    @classmethod
    async def read(cls, session: AsyncSession) -> _State:
        async def rows(table: type[Any], *where: Any) -> list[Any]:
            statement = select(table).where(*where).execution_options(populate_existing=True)
            return list(await session.scalars(statement))

        state = cls()
        live = (Appointment.cancelled_at.is_(None), Appointment.walk_in.is_(False))
        state.appointments = await rows(Appointment, *live)
        state.holds = await rows(Hold)
        state.meetings = await rows(GroupSession, GroupSession.cancelled_at.is_(None))
        state.advisor_cells = await rows(AdvisorCell)
        state.room_cells = await rows(RoomCell)
        state.holder_cells = await rows(HolderCell)
        state.seats = await rows(GroupSeat)
        return state

    def assert_nothing_overlaps(self) -> None:
        alone = [*(a for a in self.appointments if a.session_id is None), *self.meetings]
        for of in ("advisor_id", "room_id"):
            _assert_apart(((getattr(row, of), row.blocked_from, row.blocked_until) for row in alone), of)
        for of in ("conversation_id", "person_id"):
            _assert_apart(((getattr(row, of), row.starts_at, row.ends_at) for row in self.appointments), of)

    def assert_cells_match(self) -> None:
        moved = {a.id: a for a in self.appointments}
        advisors: list[Cell] = []
        rooms: list[Cell] = []
        people: list[Cell] = []
        for row in (*self.appointments, *self.holds, *self.meetings):
            before = moved.get(row.moves_id) if isinstance(row, Hold) else None
            if isinstance(row, GroupSession) or row.session_id is None:
                blocked = _cells(row.blocked_from, row.blocked_until)
                had = _cells(before.blocked_from, before.blocked_until) if before else set()
                advisors += [
                    (row.advisor_id, cell, row.id)
                    for cell in blocked - (had if before and before.advisor_id == row.advisor_id else set())
                ]
                if row.room_id is not None:
                    rooms += [
                        (row.room_id, cell, row.id)
                        for cell in blocked - (had if before and before.room_id == row.room_id else set())
                    ]
            if not isinstance(row, GroupSession):
                whose = before or row
                met = _cells(row.starts_at, row.ends_at) - (
                    _cells(before.starts_at, before.ends_at) if before else set()
                )
                people += [
                    (holder, cell, row.id)
                    for holder in (whose.conversation_id, whose.person_id)
                    if holder
                    for cell in met
                ]
        _assert_same(((c.advisor_id, c.starts_at, _owner(c)) for c in self.advisor_cells), advisors, "advisor cells")
        _assert_same(((c.room_id, c.starts_at, _owner(c)) for c in self.room_cells), rooms, "room cells")
        _assert_same(((c.holder_id, c.starts_at, _owner(c)) for c in self.holder_cells), people, "holder cells")

    def assert_seats_match(self) -> None:
        taken = [(s.session_id, s.appointment_id or s.hold_id) for s in self.seats if s.appointment_id or s.hold_id]
        owners = [(row.session_id, row.id) for row in (*self.appointments, *self.holds) if row.session_id]
        assert Counter(taken) == Counter(owners), "seats do not match their people"


def _assert_apart(spans: Iterable[tuple[UUID | None, datetime, datetime]], of: str) -> None:
    known = sorted(span for span in spans if span[0] is not None)  # type: ignore[type-var]
    for (whose, _, end), (other, start, _) in pairwise(known):
        assert whose != other or end <= start, f"{of} {whose}: {end} after {start}"


def _assert_same(found: Iterable[Cell], expected: list[Cell], what: str) -> None:
    there, wanted = set(found), set(expected)
    assert there == wanted, f"{what}: too many {there - wanted}, missing {wanted - there}"


def _cells(start: datetime, end: datetime) -> set[datetime]:
    return {start + n * FIVE for n in range((end - start) // FIVE)}


def _owner(cell: Any) -> UUID:
    owner = cell.appointment_id or cell.hold_id or getattr(cell, "session_id", None)
    assert owner is not None
    return owner
