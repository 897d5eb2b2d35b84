"""The waiting list, what it offered to whom, and the reminders that were sent."""

from __future__ import annotations

import datetime as dt
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base, Encrypted


class Answered(StrEnum):
    """What became of an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"


class WaitingEntry(Base):
    """Somebody waits for a time that suits them. First come, first offered.

    Attributes:
        language: The advisor must speak it; empty where any will do.
        mode: On site, phone or video.
        phone: Where to call, for an appointment by phone; deleted when the entry ends.
        weekdays: Monday is 0; empty where any will do.
        starts_from, ends_by: Local times between which the appointment should lie.
        since: The first day that is any use; empty where that is today.
        until: The last day that is any use; the entry ends then.
        closed_at: They booked, left, or the last day went by.
    """

    __tablename__ = "waiting_entries"
    __table_args__ = (
        Index(
            "ix_waiting_entries_one_live",
            "conversation_id",
            "service_id",
            unique=True,
            postgresql_where=text("closed_at IS NULL"),
            sqlite_where=text("closed_at IS NULL"),
        ),
        CheckConstraint("starts_from IS NULL OR ends_by IS NULL OR starts_from < ends_by", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("services.id", ondelete="CASCADE"), index=True)
    language: Mapped[str | None] = mapped_column(String(8))
    mode: Mapped[str] = mapped_column(String(8))
    phone: Mapped[str | None] = mapped_column(Encrypted)
    weekdays: Mapped[list[int]] = mapped_column(JSON, default=list)
    starts_from: Mapped[dt.time | None]
    ends_by: Mapped[dt.time | None]
    since: Mapped[dt.date | None]
    until: Mapped[dt.date]
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class WaitingOffer(Base):
    """A freed time offered to somebody who waits; the same time never twice to the same entry.

    Attributes:
        hold_id: What keeps the time for them while they decide.
        announced_at: The message went into their conversation; the time to decide begins here.
        answer: An `Answered`; empty while they may still decide.
    """

    __tablename__ = "waiting_offers"
    __table_args__ = (
        UniqueConstraint("entry_id", "starts_at"),
        Index(
            "ix_waiting_offers_open",
            "entry_id",
            postgresql_where=text("answer IS NULL"),
            sqlite_where=text("answer IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("waiting_entries.id", ondelete="CASCADE"))
    hold_id: Mapped[UUID | None] = mapped_column(ForeignKey("holds.id", ondelete="SET NULL"), unique=True)
    starts_at: Mapped[datetime]
    offered_at: Mapped[datetime]
    announced_at: Mapped[datetime | None]
    answer: Mapped[str | None] = mapped_column(String(8))


class Reminder(Base):
    """That a reminder of an appointment was sent, or is no longer any use. The unique row is the claim:
    of several processes the one that inserts it sends.

    Attributes:
        starts_at: The time it reminds of: an appointment that was moved is reminded of anew.
        sent: Whether it went out.
    """

    __tablename__ = "reminders"
    __table_args__ = (UniqueConstraint("appointment_id", "kind", "starts_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(8))
    starts_at: Mapped[datetime]
    at: Mapped[datetime]
    sent: Mapped[bool]
