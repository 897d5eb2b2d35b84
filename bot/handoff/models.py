"""Handoff: a conversation that waits for, or is held by, a human."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base, Encrypted

LIVE = text("closed_at IS NULL")


class Reason(StrEnum):
    """Why a human is asked for. Distress comes first in the queue."""

    DISTRESS = "distress"
    REQUEST = "request"
    FAILED_ANSWERS = "failed_answers"
    COMPLAINT = "complaint"


class Handoff(Base):
    """A request for a human. A conversation has at most one live handoff.

    Attributes:
        summary: What it is about, in German, for the advisor.
        taken_at: From here until `closed_at` the assistant is silent.
    """

    __tablename__ = "handoffs"
    __table_args__ = (
        Index("uq_handoffs_live", "conversation_id", unique=True, postgresql_where=LIVE, sqlite_where=LIVE),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    reason: Mapped[str] = mapped_column(String(20))
    werkstadt: Mapped[str | None] = mapped_column(String(32))
    summary: Mapped[str] = mapped_column(Encrypted)
    opened_at: Mapped[datetime]
    taken_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id", ondelete="SET NULL"))
    taken_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
