"""What an advisor's calendar should show of ours: their appointments by reference, their group sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.ics import Entry
from bot.booking.models import Appointment, AppointmentEvent, CalendarEntry, GroupSession

# Advisors read these in their own calendars, in German; nothing else about anybody stands there.
APPOINTMENT = "Beratung {reference}"
GROUP = "Gruppenberatung"


class Ours(NamedTuple):
    """Something of ours, and what we know of it in one advisor's calendar.

    Attributes:
        wanted: It should stand there; otherwise it stands there and should not.
        row: What we wrote; empty when we did not yet.
    """

    entry: Entry
    is_group: bool
    wanted: bool
    row: CalendarEntry | None

    @property
    def stands(self) -> bool:
        """Whether we wrote it and did not take it away."""
        return self.row is not None and self.row.gone_at is None

    def about(self) -> dict[str, UUID | None]:
        """The columns that say what a row is about."""
        return about(self.entry.id, is_group=self.is_group)


def about(id_: UUID, *, is_group: bool) -> dict[str, UUID | None]:
    """The columns that say what a row is about."""
    return {"appointment_id": None if is_group else id_, "session_id": id_ if is_group else None}


async def load_feed(session: AsyncSession, advisor_id: UUID, *, since: datetime) -> list[Entry]:
    """Everything of the advisor that begins after `since`, the cancelled included, by time."""
    appointments = await session.execute(
        _appointments().where(Appointment.advisor_id == advisor_id, Appointment.starts_at >= since)
    )
    groups = await session.scalars(
        select(GroupSession).where(GroupSession.advisor_id == advisor_id, GroupSession.starts_at >= since)
    )
    entries = [_of_appointment(row, at) for row, at in appointments] + [_of_group(group) for group in groups]
    return sorted(entries, key=lambda entry: (entry.starts_at, entry.id))


async def load_ours(session: AsyncSession, advisor_id: UUID, *, now: datetime) -> list[Ours]:
    """What should stand in the advisor's calendar from now on, and what stands there and should not."""
    appointments = await session.execute(
        _appointments()
        .add_columns(CalendarEntry)
        .outerjoin(CalendarEntry, _written(CalendarEntry.appointment_id == Appointment.id, advisor_id))
        .where(_of_interest(Appointment, advisor_id, now))
    )
    groups = await session.execute(
        select(GroupSession, CalendarEntry)
        .outerjoin(CalendarEntry, _written(CalendarEntry.session_id == GroupSession.id, advisor_id))
        .where(_of_interest(GroupSession, advisor_id, now))
    )

    def wanted(row: Appointment | GroupSession) -> bool:
        return row.cancelled_at is None and row.advisor_id == advisor_id

    return [
        *(Ours(_of_appointment(a, at), False, wanted(a), row) for a, at, row in appointments),
        *(Ours(_of_group(group), True, wanted(group), row) for group, row in groups),
    ]


async def load_unwanted(session: AsyncSession, advisor_id: UUID, ids: Sequence[UUID]) -> list[UUID]:
    """Which of these are cancelled or somebody else's, though they stand in this advisor's calendar."""
    found: list[UUID] = []
    for table in (Appointment, GroupSession):
        gone = or_(table.cancelled_at.is_not(None), table.advisor_id != advisor_id)
        found += (await session.scalars(select(table.id).where(table.id.in_(ids), gone))).all()
    return found


def _appointments() -> Select[Appointment, datetime]:
    """Appointments with their last change. Seats of a group are not among them: the group stands for all."""
    events = select(func.max(AppointmentEvent.at)).where(AppointmentEvent.appointment_id == Appointment.id)
    changed_at = func.coalesce(events.correlate(Appointment).scalar_subquery(), Appointment.booked_at)
    return select(Appointment, changed_at).where(Appointment.session_id.is_(None))


def _written(same: Any, advisor_id: UUID) -> Any:
    return and_(same, CalendarEntry.advisor_id == advisor_id)


def _of_interest(table: type[Appointment] | type[GroupSession], advisor_id: UUID, now: datetime) -> Any:
    wanted = and_(table.advisor_id == advisor_id, table.cancelled_at.is_(None), table.ends_at > now)
    stands = and_(CalendarEntry.id.is_not(None), CalendarEntry.gone_at.is_(None))
    return or_(wanted, and_(stands, or_(table.advisor_id != advisor_id, table.cancelled_at.is_not(None))))


def _of_appointment(row: Appointment, changed_at: datetime) -> Entry:
    summary = APPOINTMENT.format(reference=row.reference)
    return Entry(row.id, summary, row.starts_at, row.ends_at, row.sequence, row.cancelled_at, changed_at)


def _of_group(row: GroupSession) -> Entry:
    # A group session is not moved, only called off; what never changes may bear any date.
    changed_at = row.cancelled_at or row.blocked_from
    return Entry(
        row.id, GROUP, row.starts_at, row.ends_at, int(row.cancelled_at is not None), row.cancelled_at, changed_at
    )
