"""Conversations and what was said in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base, Encrypted, EncryptedJSON


class Conversation(Base):
    """One person on one channel. Its id is the sender id of the dialogue's tracker.

    Attributes:
        address: Where to deliver: a Telegram chat id; empty for the chat page. Looked up by `address_index`.
        chosen: The person chose the language; detection never changes it again.
        candidate: A language seen in the last message that is not yet the conversation's ("one word never flips").
        open_buttons: Title and payload of each button of the last answer: typing a title means tapping it.
        blocked_at: The person blocked us; nothing is sent until they write again.
    """

    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("channel", "address_index"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    channel: Mapped[str] = mapped_column(String(16))
    address: Mapped[str] = mapped_column(Encrypted)
    address_index: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(8))
    chosen: Mapped[bool] = mapped_column(default=False)
    candidate: Mapped[str | None] = mapped_column(String(8))
    simple: Mapped[bool] = mapped_column(default=False)
    open_buttons: Mapped[list[list[str]]] = mapped_column(EncryptedJSON, default=list)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    blocked_at: Mapped[datetime | None]


class LoggedMessage(Base):
    """Something said in a conversation, in order of `id`. Deleted with the conversation or by retention.

    For the assistant's and advisors' messages this is the outbox as well: `unasked` ones are delivered by the
    channel later, and `delivered_at` or `failure` says how that went.

    Attributes:
        body: `Outgoing.as_json()` for what we say; `{"text": …}` for what the resident says.
        client_id: The sender's own id; unique in the conversation, so a message sent twice is handled once.
        turn_id: The same for a resident's message and what was answered to it.
        claimed_until: A process is delivering the message, or waits to try again; until then no other one tries.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "client_id"),
        Index(
            "ix_messages_undelivered",
            "conversation_id",
            "id",
            postgresql_where=text("unasked AND delivered_at IS NULL AND failure IS NULL"),
            sqlite_where=text("unasked AND delivered_at IS NULL AND failure IS NULL"),
        ),
        Index("ix_messages_conversation", "conversation_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    author: Mapped[str] = mapped_column(String(16))
    body: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON)
    client_id: Mapped[str | None] = mapped_column(String(64))
    turn_id: Mapped[UUID | None] = mapped_column(index=True)
    unasked: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    failure: Mapped[str | None] = mapped_column(String(40))
