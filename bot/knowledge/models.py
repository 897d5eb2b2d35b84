"""What people were not helped with, and how often answers helped. Nothing here leads back to a person."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base, Encrypted


class GapKind(StrEnum):
    """How we came to know that something is missing."""

    UNANSWERED = "unanswered"
    NOT_HELPFUL = "not_helpful"


class Gap(Base):
    """A question we had no answer to, or whose answer did not help.

    Attributes:
        day: The day only: with the moment it could be laid beside a conversation.
        text: The question without names and numbers; none if it was not typed.
        topic: The article that was nearest, or that did not help.
        confidence: How sure we were of it, from 0 to 1.
    """

    __tablename__ = "gaps"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    day: Mapped[date] = mapped_column(index=True)
    language: Mapped[str] = mapped_column(String(8))
    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str | None] = mapped_column(Encrypted)
    topic: Mapped[str | None] = mapped_column(String(64))
    confidence: Mapped[float | None]


class Feedback(Base):
    """How often an article's answer was said to help, by day."""

    __tablename__ = "feedback"

    topic: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    helpful: Mapped[int]
    not_helpful: Mapped[int]
