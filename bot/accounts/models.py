"""Accounts of advisors and coordinators, their sign-in sessions and invitations. Knows no rule, no page.

Of every secret (password, session token, invitation link) only a hash is kept: a copy of the database lets
nobody in.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.store import Base


class Role(StrEnum):
    """What an account may do. A coordinator helps out in every conversation; an admin also invites."""

    ADVISOR = "advisor"
    COORDINATOR = "coordinator"
    ADMIN = "admin"


class Account(Base):
    """Somebody who works at the desk.

    Attributes:
        email: How they sign in, always in lower case.
        name: What residents read when this person takes a conversation.
        disabled_at: From here on the account cannot sign in and its sessions are void.
    """

    __tablename__ = "accounts"
    __table_args__ = (CheckConstraint("email = lower(email)", name="email_lower_case"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20))
    werkstadt: Mapped[str | None] = mapped_column(String(32))
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]


class DeskSession(Base):
    """One signed-in browser. `id` is the hash of the token in its cookie; `csrf` stands in its forms."""

    __tablename__ = "desk_sessions"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    csrf: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)

    account: Mapped[Account] = relationship(lazy="raise")


class Invitation(Base):
    """A one-time link with which somebody makes their account. `id` is the hash of the token in the link.

    Attributes:
        first: Made at the first start, when there was no account; at most one of these is open.
    """

    __tablename__ = "invitations"
    __table_args__ = (
        Index(
            "uq_invitations_open_first",
            "first",
            unique=True,
            postgresql_where=text("first AND used_at IS NULL"),
            sqlite_where=text("first AND used_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    role: Mapped[str] = mapped_column(String(20))
    werkstadt: Mapped[str | None] = mapped_column(String(32))
    first: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class SignInAttempts(Base):
    """How often one mail address was tried from one network since `since`; slows guessing down.

    Attributes:
        subject: A digest of mail address and network: neither can be read here.
    """

    __tablename__ = "sign_in_attempts"

    subject: Mapped[str] = mapped_column(String(64), primary_key=True)
    tries: Mapped[int]
    since: Mapped[datetime]
