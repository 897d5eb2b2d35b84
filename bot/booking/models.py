"""Advisors, their hours, and appointments. The unique cells at the end make a double booking impossible."""

from __future__ import annotations

import datetime as dt
import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.booking.rules import ADVICE, DayException, ExceptionKind, Mode, ServiceRules, WeeklySpan
from bot.store import Base, Encrypted

# No 0 and O, 1, I and L: references are read out on the phone and copied by hand.
REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
REFERENCE_LENGTH = 8


class Actor(StrEnum):
    """Who changed an appointment."""

    RESIDENT = "resident"
    ADVISOR = "advisor"
    SYSTEM = "system"


class Change(StrEnum):
    """What happened to an appointment."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"


def new_reference() -> str:
    """A reference nobody can guess: 31 to the power of 8."""
    return "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(REFERENCE_LENGTH))


class Advisor(Base):
    """Somebody who advises. Without appointments they can be deleted; with some, they are made inactive.

    Attributes:
        languages: Codes of the languages they advise in.
        account_id: Their account at the desk, if they have one.
    """

    __tablename__ = "advisors"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(String(120))
    werkstadt: Mapped[str] = mapped_column(String(32), index=True)
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    on_site: Mapped[bool] = mapped_column(default=True)
    phone: Mapped[bool] = mapped_column(default=False)
    video: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id", ondelete="SET NULL"), index=True)

    def offers(self, mode: Mode) -> bool:
        """Whether they can be met this way."""
        return {Mode.ON_SITE: self.on_site, Mode.PHONE: self.phone, Mode.VIDEO: self.video}[mode]


class Service(Base):
    """What a WerkStadt gives appointments for, and the rules of these (`ServiceRules` explains them)."""

    __tablename__ = "services"
    __table_args__ = (
        UniqueConstraint("werkstadt", "key"),
        CheckConstraint("duration_minutes > 0 AND duration_minutes % 5 = 0", name="duration_on_cells"),
        CheckConstraint("buffer_minutes >= 0 AND buffer_minutes % 5 = 0", name="buffer_on_cells"),
        CheckConstraint("step_minutes > 0 AND step_minutes % 5 = 0", name="step_on_cells"),
        CheckConstraint("notice_hours >= 0 AND horizon_days >= 0 AND max_open >= 1", name="limits"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    werkstadt: Mapped[str] = mapped_column(String(32))
    key: Mapped[str] = mapped_column(String(32), default=ADVICE)
    duration_minutes: Mapped[int] = mapped_column(default=45)
    buffer_minutes: Mapped[int] = mapped_column(default=15)
    step_minutes: Mapped[int] = mapped_column(default=60)
    notice_hours: Mapped[int] = mapped_column(default=4)
    horizon_days: Mapped[int] = mapped_column(default=60)
    max_open: Mapped[int] = mapped_column(default=2)
    active: Mapped[bool] = mapped_column(default=True)

    def rules(self) -> ServiceRules:
        """The rules as durations."""
        return ServiceRules(
            duration=timedelta(minutes=self.duration_minutes),
            buffer=timedelta(minutes=self.buffer_minutes),
            step=timedelta(minutes=self.step_minutes),
            notice=timedelta(hours=self.notice_hours),
            horizon_days=self.horizon_days,
            max_open=self.max_open,
        )


class WeeklyHours(Base):
    """An advisor's hours on one weekday (Monday is 0), in local time. A day may have several."""

    __tablename__ = "weekly_hours"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("starts < ends", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), index=True)
    weekday: Mapped[int]
    starts: Mapped[dt.time]
    ends: Mapped[dt.time]
    valid_from: Mapped[dt.date | None]
    valid_until: Mapped[dt.date | None]

    def span(self) -> WeeklySpan:
        """The hours as the search knows them."""
        return WeeklySpan(self.weekday, self.starts, self.ends, self.valid_from, self.valid_until)


class HoursException(Base):
    """A day that differs: for one advisor, for a WerkStadt (`advisor_id` empty), or for all (both empty).

    A closure without times closes the whole day, and a closure beats extra hours. Extra hours hold on public
    holidays too: somebody entered them on purpose.

    Attributes:
        reason: For the desk; it may say that somebody is ill, so it is encrypted.
    """

    __tablename__ = "hours_exceptions"
    __table_args__ = (
        CheckConstraint("kind = 'closed' OR (starts IS NOT NULL AND ends IS NOT NULL)", name="extra_has_times"),
        CheckConstraint("(starts IS NULL) = (ends IS NULL)", name="both_times"),
        CheckConstraint("starts < ends", name="order"),
        CheckConstraint("advisor_id IS NULL OR werkstadt IS NULL", name="one_scope"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID | None] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), index=True)
    werkstadt: Mapped[str | None] = mapped_column(String(32))
    day: Mapped[dt.date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(8))
    starts: Mapped[dt.time | None]
    ends: Mapped[dt.time | None]
    reason: Mapped[str | None] = mapped_column(Encrypted)

    def concerns(self, advisor: Advisor) -> bool:
        """Whether this day differs for `advisor`."""
        if self.advisor_id is not None:
            return self.advisor_id == advisor.id
        return self.werkstadt is None or self.werkstadt == advisor.werkstadt

    def exception(self) -> DayException:
        """The exception as the search knows it."""
        return DayException(self.day, ExceptionKind(self.kind), self.starts, self.ends)


class Appointment(Base):
    """A time given to a person. Cancelled and past ones stay for the statistics, perhaps without person.

    Moving keeps the row and the reference, so what the person wrote down stays right.

    Attributes:
        reference: What people say on the phone and type in the chat.
        blocked_until: `ends_at` and the advisor's buffer.
        sequence: How often it changed; calendars need it to replace an older entry.
        moved_from: Where it stood before it was moved the last time.
    """

    __tablename__ = "appointments"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at AND ends_at <= blocked_until", name="order"),
        Index("ix_appointments_advisor_id_starts_at", "advisor_id", "starts_at"),
        Index("ix_appointments_conversation_id_starts_at", "conversation_id", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    reference: Mapped[str] = mapped_column(String(REFERENCE_LENGTH), unique=True, default=new_reference)
    conversation_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("services.id"), index=True)
    werkstadt: Mapped[str] = mapped_column(String(32))
    mode: Mapped[str] = mapped_column(String(8))
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    blocked_until: Mapped[datetime]
    booked_at: Mapped[datetime]
    cancelled_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(Encrypted)
    moved_from: Mapped[datetime | None]
    sequence: Mapped[int] = mapped_column(default=0)

    advisor: Mapped[Advisor] = relationship(lazy="raise")
    service: Mapped[Service] = relationship(lazy="raise")


class AppointmentEvent(Base):
    """One change of an appointment: who, when, what, from where to where, and why. Never changed."""

    __tablename__ = "appointment_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    change: Mapped[str] = mapped_column(String(16))
    by: Mapped[str] = mapped_column(String(16))
    starts_before: Mapped[datetime | None]
    starts_after: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Encrypted)


class AdvisorCell(Base):
    """Five minutes of an advisor that belong to a live appointment, its buffer included."""

    __tablename__ = "advisor_cells"

    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id"), primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)


class HolderCell(Base):
    """Five minutes of a person who has a live appointment.

    Attributes:
        holder_id: The conversation and, once known, the person: one row each, so that somebody who writes on
            the chat page and on Telegram is not in two places either. It is one or the other: no foreign key.
    """

    __tablename__ = "holder_cells"

    holder_id: Mapped[UUID] = mapped_column(primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"), index=True)
