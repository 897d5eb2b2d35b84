"""What the Telegram channel reads and claims in the database: messages that wait, messages that went out.

A message that waits is claimed before it is sent (`claimed_until`): of several processes one sends it.
Knows no network.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversation.messages import Channel, Outgoing
from bot.conversation.models import Conversation, LoggedMessage

AT_ONCE = 100


@dataclass(frozen=True)
class Waiting:
    """A message nobody asked for, and where it goes."""

    message_id: int
    conversation_id: UUID
    chat_id: int
    language: str
    message: Outgoing


async def waiting(session: AsyncSession, *, now: datetime) -> list[Waiting]:
    """The oldest undelivered message of each conversation that nobody is sending at `now`."""
    first = (
        select(func.min(LoggedMessage.id))
        .join(Conversation, Conversation.id == LoggedMessage.conversation_id)
        .where(Conversation.channel == Channel.TELEGRAM, Conversation.blocked_at.is_(None), *_undelivered())
        .group_by(LoggedMessage.conversation_id)
    )
    rows = await session.execute(
        select(LoggedMessage, Conversation)
        .join(Conversation, Conversation.id == LoggedMessage.conversation_id)
        .where(LoggedMessage.id.in_(first), _unclaimed(now))
        .order_by(LoggedMessage.id)
        .limit(AT_ONCE)
    )
    return [
        Waiting(
            row.id,
            talk.id,
            int(talk.address),
            talk.language,
            Outgoing.from_json(row.body | {"id": str(row.id)}),
        )
        for row, talk in rows
    ]


async def claim(session: AsyncSession, message_id: int, *, now: datetime, lease: timedelta) -> bool:
    """Take a message for this process; `False` if another one has it or it went out by now."""
    taken = await session.execute(
        update(LoggedMessage)
        .where(LoggedMessage.id == message_id, _unclaimed(now), *_undelivered())
        .values(claimed_until=now + lease)
        .returning(LoggedMessage.id)
    )
    return taken.scalar() is not None


async def postpone(session: AsyncSession, message_id: int, *, until: datetime) -> None:
    """Let nobody try again before `until`."""
    await session.execute(update(LoggedMessage).where(LoggedMessage.id == message_id).values(claimed_until=until))


async def settled(session: AsyncSession, message_ids: Iterable[int]) -> set[int]:
    """Which of these messages were delivered, or failed for good."""
    done = or_(LoggedMessage.delivered_at.is_not(None), LoggedMessage.failure.is_not(None))
    rows = await session.scalars(select(LoggedMessage.id).where(LoggedMessage.id.in_(list(message_ids)), done))
    return set(rows)


async def conversation_at(session: AsyncSession, address_index: str) -> UUID | None:
    """The conversation of a chat, if there is one."""
    return await session.scalar(
        select(Conversation.id).where(
            Conversation.channel == Channel.TELEGRAM, Conversation.address_index == address_index
        )
    )


def _undelivered() -> tuple[ColumnElement[bool], ...]:
    return (
        LoggedMessage.unasked.is_(True),
        LoggedMessage.delivered_at.is_(None),
        LoggedMessage.failure.is_(None),
    )


def _unclaimed(now: datetime) -> Any:
    return or_(LoggedMessage.claimed_until.is_(None), LoggedMessage.claimed_until <= now)
