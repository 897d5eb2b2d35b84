"""The record of what was said: written with the turn, read by pages, channels and the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.conversation.messages import Author, Button, File, Incoming, Link, Outgoing
from bot.conversation.models import Conversation, LoggedMessage
from bot.errors import UnknownConversation

LOOKED_THROUGH = 30
"""So many of the last messages are looked through for the title of a button."""


async def inserted(session: AsyncSession, conversation: Conversation) -> bool:
    """Insert a new conversation; `False` when its address has one by now."""
    try:
        async with session.begin_nested():
            session.add(conversation)
    except IntegrityError:
        return False
    return True


async def context(session: AsyncSession, conversation_id: UUID) -> tuple[str, list[Button]]:
    """The conversation's language, and the buttons of the last answer.

    Raises:
        UnknownConversation: There is none with this id.
    """
    query = select(Conversation.language, Conversation.open_buttons).where(Conversation.id == conversation_id)
    found = (await session.execute(query)).one_or_none()
    if found is None:
        raise UnknownConversation
    return found.language, [Button(title, payload) for title, payload in found.open_buttons]


async def answer_to(session: AsyncSession, conversation_id: UUID, client_id: str) -> list[Outgoing] | None:
    """What was answered to the message with the sender's id `client_id`; `None` if it is new."""
    asked = await session.scalar(
        select(LoggedMessage).where(
            LoggedMessage.conversation_id == conversation_id, LoggedMessage.client_id == client_id
        )
    )
    if asked is None:
        return None
    rows = await session.scalars(
        select(LoggedMessage)
        .where(LoggedMessage.turn_id == asked.turn_id, LoggedMessage.id != asked.id)
        .order_by(LoggedMessage.id)
    )
    return [_outgoing_of(row) for row in rows]


async def resident_row(
    session: AsyncSession, conversation: Conversation, incoming: Incoming, now: datetime, *, turn_id: UUID
) -> LoggedMessage:
    """The resident's message as it is kept. A tapped button is kept by its title."""
    text = incoming.text
    if incoming.payload is not None:
        text = await _title(session, conversation, incoming.payload)
    body = {"text": text or ""}
    if incoming.attachment:
        body["attachment"] = incoming.attachment
    if incoming.payload:
        body["payload"] = incoming.payload
    return LoggedMessage(
        conversation_id=conversation.id,
        author=Author.RESIDENT,
        body=_storable(body),
        client_id=incoming.message_id,
        turn_id=turn_id,
        created_at=now,
    )


def row_of(
    conversation_id: UUID, message: Outgoing, now: datetime, *, unasked: bool, turn_id: UUID | None = None
) -> LoggedMessage:
    """One of our messages as it is kept."""
    return LoggedMessage(
        conversation_id=conversation_id,
        author=message.author,
        body=message.as_json(),
        turn_id=turn_id,
        unasked=unasked,
        created_at=now,
    )


async def keep(
    session: AsyncSession, conversation: Conversation, asked: LoggedMessage | None, answers: Sequence[Outgoing]
) -> list[Outgoing]:
    """Keep a message and its answers, in one statement; the answers come back with their ids.

    Args:
        asked: The resident's message; `None` when the person wants everything forgotten.
    """
    now = conversation.last_seen_at
    turn_id = asked.turn_id if asked else None
    rows = [row_of(conversation.id, answer, now, unasked=False, turn_id=turn_id) for answer in answers]
    session.add_all([asked, *rows] if asked else rows)
    conversation.open_buttons = [[button.title, button.payload] for a in answers for button in a.buttons]
    await session.flush()
    return [_outgoing_of(row) for row in rows]


async def unasked(session: AsyncSession, conversation_id: UUID, *, after: int) -> list[Outgoing]:
    """What was said unasked after the message `after`, oldest first."""
    rows = await session.scalars(
        select(LoggedMessage)
        .where(
            LoggedMessage.conversation_id == conversation_id,
            LoggedMessage.unasked,
            LoggedMessage.id > after,
        )
        .order_by(LoggedMessage.id)
    )
    return [_outgoing_of(row) for row in rows]


async def history(session: AsyncSession, conversation_id: UUID, *, before: int | None, limit: int) -> list[Outgoing]:
    """The last messages of both sides before `before`, oldest first."""
    query = select(LoggedMessage).where(LoggedMessage.conversation_id == conversation_id)
    if before is not None:
        query = query.where(LoggedMessage.id < before)
    rows = await session.scalars(query.order_by(LoggedMessage.id.desc()).limit(limit))
    return [_outgoing_of(row) for row in reversed(rows.all())]


def outgoing(said: Mapping[str, Any], language: str) -> Outgoing:
    """A response of the dialogue as a message."""
    custom = said.get("custom") or {}
    return Outgoing(
        text=said["text"],
        buttons=tuple(Button(b["title"], b["payload"]) for b in said.get("buttons") or ()),
        links=tuple(Link(link["title"], link["url"]) for link in custom.get("links", ())),
        files=tuple(File(file["name"], file["url"]) for file in custom.get("files", ())),
        language=language,
    )


async def _title(session: AsyncSession, conversation: Conversation, payload: str) -> str:
    """The title of a tapped button: of the last answer, or of what was said unasked lately; empty if neither."""
    titles = {payload: title for title, payload in conversation.open_buttons}
    if payload in titles:
        return titles[payload]
    last = select(LoggedMessage.id).where(LoggedMessage.conversation_id == conversation.id)
    last = last.order_by(LoggedMessage.id.desc()).limit(LOOKED_THROUGH)
    said = select(LoggedMessage.body).where(LoggedMessage.id.in_(last), LoggedMessage.unasked)
    for body in await session.scalars(said):
        titles |= {button["payload"]: button["title"] for button in body["buttons"]}
    return titles.get(payload, "")


def _outgoing_of(row: LoggedMessage) -> Outgoing:
    if row.author == Author.RESIDENT:
        return Outgoing(row.body["text"], author=Author.RESIDENT, language="", id=str(row.id))
    return Outgoing.from_json(row.body | {"id": str(row.id)})


def _storable(body: dict[str, str]) -> dict[str, str]:
    """Without lone surrogates and NUL, which no database takes as text."""
    return {name: value.encode("utf-8", "replace").decode("utf-8").replace("\0", "") for name, value in body.items()}
