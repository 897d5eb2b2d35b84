"""Person, Consent, Case, Answer. Names, contacts and free text are encrypted at rest."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.store import Base, Encrypted


class Person(Base):
    """Somebody who agreed that we keep their details.

    Attributes:
        contact: How to reach them: a phone number in E.164 or a mail address; `None` for "rather not say".
    """

    __tablename__ = "persons"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str | None] = mapped_column(Encrypted)
    contact: Mapped[str | None] = mapped_column(Encrypted)
    language: Mapped[str] = mapped_column(String(8))
    created_at: Mapped[datetime]


class Consent(Base):
    """That a person agreed to a purpose, to which wording of the text, and when. Never changed, only withdrawn."""

    __tablename__ = "consents"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str] = mapped_column(String(32))
    text_version: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(8))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Case(Base):
    """What a person came for. `number` is what people say on the phone."""

    __tablename__ = "cases"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    werkstadt: Mapped[str | None] = mapped_column(String(32))
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    answers: Mapped[list[Answer]] = relationship(back_populates="case", lazy="raise", order_by="Answer.question")


class Answer(Base):
    """One answer of the intake form. `value` is `None` where the person would rather not say."""

    __tablename__ = "case_answers"
    __table_args__ = (UniqueConstraint("case_id", "question"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    question: Mapped[str] = mapped_column(String(32))
    value: Mapped[str | None] = mapped_column(Encrypted)

    case: Mapped[Case] = relationship(back_populates="answers", lazy="raise")
