"""The unique cells that make a double booking impossible: five minutes of an advisor, a room, a person; a seat.

What occupies a cell is an appointment, a hold or a group session; when its row goes, its cells go with it.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base

ONE_OWNER = (
    "(CASE WHEN appointment_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN hold_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN session_id IS NULL THEN 0 ELSE 1 END) = 1"
)


class _Occupied:
    """What occupies the cell: exactly one of the three."""

    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
    hold_id: Mapped[UUID | None] = mapped_column(ForeignKey("holds.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("group_sessions.id", ondelete="CASCADE"), index=True)


class AdvisorCell(_Occupied, Base):
    """Five minutes of an advisor, buffers included."""

    __tablename__ = "advisor_cells"
    __table_args__ = (CheckConstraint(ONE_OWNER, name="one_owner"),)

    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id"), primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)


class RoomCell(_Occupied, Base):
    """Five minutes of a room, buffers included."""

    __tablename__ = "room_cells"
    __table_args__ = (CheckConstraint(ONE_OWNER, name="one_owner"),)

    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)


class HolderCell(Base):
    """Five minutes of a person who has a live appointment, or holds a time.

    Attributes:
        holder_id: The conversation and, once known, the person: one row each, so that somebody who writes on
            the chat page and on Telegram is not in two places either. It is one or the other: no foreign key.
    """

    __tablename__ = "holder_cells"
    __table_args__ = (CheckConstraint("(appointment_id IS NULL) <> (hold_id IS NULL)", name="one_owner"),)

    holder_id: Mapped[UUID] = mapped_column(primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
    hold_id: Mapped[UUID | None] = mapped_column(ForeignKey("holds.id", ondelete="CASCADE"), index=True)


class GroupSeat(Base):
    """One seat of a group session: free, held, or somebody's. There are no more seats than rows."""

    __tablename__ = "group_seats"
    __table_args__ = (CheckConstraint("appointment_id IS NULL OR hold_id IS NULL", name="one_owner"),)

    session_id: Mapped[UUID] = mapped_column(ForeignKey("group_sessions.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), unique=True)
    hold_id: Mapped[UUID | None] = mapped_column(ForeignKey("holds.id", ondelete="SET NULL"), unique=True)
