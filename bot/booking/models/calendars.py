"""Advisors' calendars elsewhere: the private feed, the CalDAV account, what blocks their time, what we wrote there."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base, Encrypted

ABOUT_ONE = "(appointment_id IS NULL) <> (session_id IS NULL)"


class CalendarFeed(Base):
    """A secret address under which an advisor's calendar can be read.

    Attributes:
        token_hash: SHA-256 of the token in the address; the token itself is stored nowhere.
    """

    __tablename__ = "calendar_feeds"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class CalendarAccount(Base):
    """An advisor's CalDAV calendar, kept in step with ours.

    Attributes:
        etag: The calendar's state at the last look (its CTag or sync token), where the server has one.
        claimed_until: Nobody looks at it before: a process is at it, or it rests.
        failed_at, failure: Since when and why it is not in step (`calendars.failures.Failure`); empty when it is.
    """

    __tablename__ = "calendar_accounts"

    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), primary_key=True)
    url: Mapped[str] = mapped_column(Encrypted)
    username: Mapped[str | None] = mapped_column(Encrypted)
    password: Mapped[str | None] = mapped_column(Encrypted)
    etag: Mapped[str | None] = mapped_column(String(255))
    claimed_until: Mapped[datetime | None]
    synced_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    failure: Mapped[str | None] = mapped_column(String(40))


class BusyBlock(Base):
    """Time that an advisor's own calendar says is taken. Only that: no title, no place, nobody's name."""

    __tablename__ = "busy_blocks"
    __table_args__ = (
        UniqueConstraint("advisor_id", "uid_hash", "starts_at"),
        CheckConstraint("starts_at < ends_at", name="order"),
        Index("ix_busy_blocks_advisor_id_starts_at", "advisor_id", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"))
    uid_hash: Mapped[str] = mapped_column(String(64))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]


class CalendarEntry(Base):
    """What we wrote into an advisor's calendar about an appointment or a group session.

    Attributes:
        sequence: The appointment's `sequence` that stands there.
        gone_at: The appointment was cancelled or given to somebody else, and the entry was removed.
    """

    __tablename__ = "calendar_entries"
    __table_args__ = (
        UniqueConstraint("advisor_id", "appointment_id"),
        UniqueConstraint("advisor_id", "session_id"),
        CheckConstraint(ABOUT_ONE, name="about_one"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"))
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("group_sessions.id", ondelete="CASCADE"), index=True)
    href: Mapped[str] = mapped_column(Encrypted)
    etag: Mapped[str | None] = mapped_column(String(255))
    sequence: Mapped[int]
    gone_at: Mapped[datetime | None]


class CalendarConflict(Base):
    """Something in an advisor's calendar contradicts an appointment or a group session; shown until it is settled.

    Attributes:
        kind: `overlap`: their own entry lies over the appointment. `changed`, `deleted`: our entry was changed
            or deleted there; we wrote it again.
        starts_at: When the appointment began then; moved, it may be contradicted again.
    """

    __tablename__ = "calendar_conflicts"
    __table_args__ = (
        UniqueConstraint("advisor_id", "appointment_id", "kind", "starts_at"),
        UniqueConstraint("advisor_id", "session_id", "kind", "starts_at"),
        CheckConstraint(ABOUT_ONE, name="about_one"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"))
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("group_sessions.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    starts_at: Mapped[datetime]
    found_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
