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

MESSAGES_WITH_BUTTONS = 6
"""How far back a typed button title is looked for; an answer has a few messages at most."""


async def inserted(session: AsyncSession, conversation: Conversation) -> bool:
    """Insert a new conversation; `False` when its address has one by now."""
    try:
        async with session.begin_nested():
            session.add(conversation)
    except IntegrityError:
        return False
    return True


async def context(session: AsyncSession, conversation_id: UUID) -> tuple[str, dict[str, str]]:
    """The conversation's language, and the buttons of the last answer: payload by title in lower case."""
    language = await session.scalar(select(Conversation.language).where(Conversation.id == conversation_id))
    rows = await session.execute(
        select(LoggedMessage.author, LoggedMessage.body)
        .where(LoggedMessage.conversation_id == conversation_id)
        .order_by(LoggedMessage.id.desc())
        .limit(MESSAGES_WITH_BUTTONS)
    )
    buttons: dict[str, str] = {}
    for author, body in rows:
        if author == Author.RESIDENT:
            break
        for button in body.get("buttons", ()):
            buttons.setdefault(button["title"].casefold(), button["payload"])
    return str(language), buttons


async def answer_to(session: AsyncSession, conversation_id: UUID, client_id: str) -> list[Outgoing] | None:
    """What was answered to the message with the sender's id `client_id`; `None` if it is new."""
    asked = await session.scalar(
        select(LoggedMessage.id).where(
            LoggedMessage.conversation_id == conversation_id, LoggedMessage.client_id == client_id
        )
    )
    if asked is None:
        return None
    rows = await session.scalars(
        select(LoggedMessage).where(LoggedMessage.reply_to == asked).order_by(LoggedMessage.id)
    )
    return [_outgoing_of(row) for row in rows]


def resident_row(
    conversation_id: UUID, incoming: Incoming, now: datetime, *, buttons: Mapping[str, str]
) -> LoggedMessage:
    """The resident's message as it is kept. A tapped button is kept by its title.

    Args:
        buttons: The open buttons, payload by title.
    """
    titles = {payload: title for title, payload in buttons.items()}
    body = {"text": incoming.text or titles.get(incoming.payload or "", "")}
    if incoming.attachment:
        body["attachment"] = incoming.attachment
    if incoming.payload:
        body["payload"] = incoming.payload
    return LoggedMessage(
        conversation_id=conversation_id,
        author=Author.RESIDENT,
        body=_storable(body),
        client_id=incoming.message_id,
        created_at=now,
    )


def row_of(
    conversation_id: UUID, message: Outgoing, now: datetime, *, unasked: bool, reply_to: int | None = None
) -> LoggedMessage:
    """One of our messages as it is kept."""
    return LoggedMessage(
        conversation_id=conversation_id,
        author=message.author,
        body=message.as_json(),
        reply_to=reply_to,
        unasked=unasked,
        created_at=now,
    )


async def keep_answers(
    session: AsyncSession,
    conversation_id: UUID,
    answers: Sequence[Outgoing],
    now: datetime,
    *,
    reply_to: int | None,
) -> list[Outgoing]:
    """Keep the answers to a message; they come back with their ids."""
    rows = [row_of(conversation_id, answer, now, unasked=False, reply_to=reply_to) for answer in answers]
    session.add_all(rows)
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


async def history(
    session: AsyncSession, conversation_id: UUID, *, before: int | None, limit: int
) -> list[Outgoing]:
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


def _outgoing_of(row: LoggedMessage) -> Outgoing:
    if row.author == Author.RESIDENT:
        return Outgoing(row.body["text"], author=Author.RESIDENT, language="", id=str(row.id))
    return Outgoing.from_json(row.body | {"id": str(row.id)})


def _storable(body: dict[str, str]) -> dict[str, str]:
    """Without lone surrogates and NUL, which no database takes as text."""
    return {
        name: value.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
        for name, value in body.items()
    }
