"""Appointments, their history, the holds that come before them, and group sessions."""

from __future__ import annotations

import secrets
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.booking.models.offices import Advisor, Service
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
    REASON_GIVEN = "reason_given"
    CONFIRMED = "confirmed"
    ATTENDED = "attended"
    NO_SHOW = "no_show"


class Outcome(StrEnum):
    """What became of an appointment; the values are those of `Change`."""

    ATTENDED = "attended"
    NO_SHOW = "no_show"


class HoldKind(StrEnum):
    """Why a time is held."""

    CHOICE = "choice"
    OFFER = "offer"


def new_reference() -> str:
    """A reference nobody can guess: 31 to the power of 8."""
    return "".join(secrets.choice(REFERENCE_ALPHABET) for _ in range(REFERENCE_LENGTH))


class GroupSession(Base):
    """One meeting of a group with an advisor, set up by the office. It has as many seats as it has `GroupSeat` rows."""

    __tablename__ = "group_sessions"
    __table_args__ = (
        CheckConstraint("blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id"), index=True)
    service_id: Mapped[UUID] = mapped_column(ForeignKey("services.id"), index=True)
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"))
    mode: Mapped[str] = mapped_column(String(8))
    blocked_from: Mapped[datetime]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    blocked_until: Mapped[datetime]
    cancelled_at: Mapped[datetime | None]

    advisor: Mapped[Advisor] = relationship(lazy="raise")
    service: Mapped[Service] = relationship(lazy="raise")


class Appointment(Base):
    """A time given to a person. Cancelled and past ones stay for the statistics, perhaps without person.

    Moving keeps the row and the reference, so what the person wrote down stays right.

    Attributes:
        reference: What people say on the phone and type in the chat.
        blocked_from, blocked_until: The advisor's time, buffers included.
        session_id: The group session, where it is a seat in one.
        interpreter: The language the person wishes an interpreter for, where the advisor does not speak theirs.
        phone: Where to call, for an appointment by phone; deleted when it is over.
        sequence: How often it changed; calendars need it to replace an older entry.
        moved_from: Where it stood before it was moved the last time.
        confirmed_at: The person said that they are coming.
        outcome, minutes: What became of it, and how long the advice took; the advisor says so afterwards.
        walk_in: Nobody booked it: somebody came by.
        follow_up_of: The appointment at which this one was agreed.
    """

    __tablename__ = "appointments"
    __table_args__ = (
        CheckConstraint("blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until", name="order"),
        CheckConstraint("outcome IN ('attended', 'no_show')", name="outcome"),
        CheckConstraint("outcome IS NULL OR cancelled_at IS NULL", name="cancelled_without_outcome"),
        CheckConstraint("minutes BETWEEN 0 AND 1440", name="minutes"),
        Index("ix_appointments_advisor_id_starts_at", "advisor_id", "starts_at"),
        Index("ix_appointments_conversation_id_starts_at", "conversation_id", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    reference: Mapped[str] = mapped_column(String(REFERENCE_LENGTH), unique=True, default=new_reference)
    conversation_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id"))
    service_id: Mapped[UUID] = mapped_column(ForeignKey("services.id"), index=True)
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"))
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("group_sessions.id"), index=True)
    werkstadt: Mapped[str] = mapped_column(String(32))
    mode: Mapped[str] = mapped_column(String(8))
    interpreter: Mapped[str | None] = mapped_column(String(8))
    phone: Mapped[str | None] = mapped_column(Encrypted)
    blocked_from: Mapped[datetime]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    blocked_until: Mapped[datetime]
    booked_at: Mapped[datetime]
    cancelled_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(Encrypted)
    moved_from: Mapped[datetime | None]
    sequence: Mapped[int] = mapped_column(default=0)
    confirmed_at: Mapped[datetime | None]
    outcome: Mapped[str | None] = mapped_column(String(16))
    minutes: Mapped[int | None]
    walk_in: Mapped[bool] = mapped_column(default=False, server_default=false())
    follow_up_of: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="SET NULL"), index=True)

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


class Hold(Base):
    """A time kept for a person for some minutes: while they read the summary, or while they answer an offer.

    It occupies cells like an appointment; who confirms it in time gets exactly these. After `held_until` it
    counts for nothing and whoever wants the time removes it.

    Attributes:
        kind: A `HoldKind`. One of each kind per conversation: choosing again lets the former go, and nobody is
            offered two times at once.
        moves_id: The appointment that would be moved here; what they share is occupied once.
    """

    __tablename__ = "holds"
    __table_args__ = (
        UniqueConstraint("conversation_id", "kind"),
        CheckConstraint("kind IN ('choice', 'offer')", name="kind"),
        CheckConstraint("blocked_from <= starts_at AND starts_at < ends_at AND ends_at <= blocked_until", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[str] = mapped_column(String(8), default=HoldKind.CHOICE)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), index=True)
    service_id: Mapped[UUID] = mapped_column(ForeignKey("services.id", ondelete="CASCADE"))
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("group_sessions.id", ondelete="CASCADE"))
    moves_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id", ondelete="CASCADE"))
    mode: Mapped[str] = mapped_column(String(8))
    blocked_from: Mapped[datetime]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    blocked_until: Mapped[datetime]
    held_until: Mapped[datetime] = mapped_column(index=True)

    advisor: Mapped[Advisor] = relationship(lazy="raise")
    service: Mapped[Service] = relationship(lazy="raise")
