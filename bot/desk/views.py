"""What stands on the queue and on a conversation's page, read from the database. Makes no HTML."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from bot.accounts.models import Account, Role
from bot.booking import service as booking
from bot.booking.models import Appointment
from bot.cases.models import Case, Person
from bot.conversation.messages import Author, Link, Outgoing
from bot.conversation.models import Conversation, LoggedMessage
from bot.desk.application import DeskApp
from bot.desk.sentences import (
    ANSWERS,
    CHANNELS,
    MODES,
    QUESTIONS,
    REASONS,
    language_name,
    moment,
    waiting,
    werkstadt_name,
)
from bot.handoff import service as handoffs
from bot.handoff.models import Handoff, Reason
from bot.languages import Direction, direction_of

# A summary begins with what the badges say anyway and ends with the person's last words.
SUMMARY_LINES = 2
PAGE = 50
# Somebody must be able to answer when whoever took a conversation has gone home.
HELPERS = (Role.COORDINATOR, Role.ADMIN)


@dataclass(frozen=True)
class Header:
    """A handoff in one line: on the queue and above its conversation.

    Attributes:
        taken_by: The name of whoever holds it; `None` while it waits.
        unanswered: The resident spoke last.
    """

    id: UUID
    distress: bool
    reason: str
    language: str
    channel: str
    werkstadt: str
    waits: str
    lines: Sequence[str]
    taken_by: str | None
    mine: bool
    unanswered: bool


@dataclass(frozen=True)
class Entry:
    """One message as the desk shows it.

    Attributes:
        failed: It never reached the resident.
    """

    id: int
    author: str
    text: str
    language: str
    direction: Direction
    at: str
    choices: Sequence[str]
    links: Sequence[Link]
    failed: bool


@dataclass(frozen=True)
class PersonPanel:
    """Whom the advisor talks to, as far as the person told us."""

    name: str | None
    contact: str | None
    case_number: str | None
    answers: Sequence[tuple[str, str]]
    appointments: Sequence[str]


async def queue_view(session: AsyncSession, account: Account, *, now: datetime) -> list[Header]:
    """Everybody who waits or is being helped, in the queue's order."""
    return await _headers(session, await handoffs.queue(session), account, now=now)


async def header_of(session: AsyncSession, handoff: Handoff, account: Account, *, now: datetime) -> Header:
    """One handoff."""
    return (await _headers(session, [handoff], account, now=now))[0]


async def entries(app: DeskApp, handoff: Handoff, *, before: int | None = None, now: datetime) -> list[Entry]:
    """The last messages, oldest first; of a closed handoff only what was said until then.

    Args:
        before: Only messages with a smaller id.
    """
    if handoff.closed_at is not None:
        async with app.store.read() as session:
            first_after = await session.scalar(
                select(func.min(LoggedMessage.id)).where(
                    LoggedMessage.conversation_id == handoff.conversation_id,
                    LoggedMessage.created_at > handoff.closed_at,
                )
            )
        before = min((b for b in (before, first_after) if b is not None), default=None)
    spoken = await app.conversations.language(handoff.conversation_id)
    messages = await app.conversations.history(handoff.conversation_id, before=before, limit=PAGE)
    ids = [int(message.id) for message in messages]
    async with app.store.read() as session:
        rows = await session.execute(
            select(LoggedMessage.id, LoggedMessage.created_at, LoggedMessage.failure).where(LoggedMessage.id.in_(ids))
        )
        facts = {row.id: (moment(row.created_at, app.settings.timezone, now=now), bool(row.failure)) for row in rows}
    return [_entry(message, spoken, *facts.get(int(message.id), ("", False))) for message in messages]


async def person_panel(app: DeskApp, session: AsyncSession, conversation_id: UUID, *, now: datetime) -> PersonPanel:
    """What the person left with us and when they come."""
    conversation = await session.get_one(Conversation, conversation_id)
    coming = await booking.upcoming(session, conversation_id, now=now, person_id=conversation.person_id)
    person = case = None
    if conversation.person_id is not None:
        person = await session.get(Person, conversation.person_id)
        case = await session.scalar(
            select(Case)
            .where(Case.person_id == conversation.person_id)
            .order_by(Case.closed_at.isnot(None), Case.opened_at.desc())
            .limit(1)
            .options(selectinload(Case.answers))
        )
    return PersonPanel(
        name=person.name if person else None,
        contact=person.contact if person else None,
        case_number=case.number if case else None,
        answers=_answers(case) if case else (),
        appointments=[_appointment(app, appointment) for appointment in coming],
    )


def may_write(handoff: Handoff, account: Account) -> bool:
    """Whether `account` may answer in and close `handoff`."""
    if handoff.closed_at is not None or handoff.taken_at is None:
        return False
    return handoff.taken_by_id == account.id or account.role in HELPERS


def may_read(handoff: Handoff, account: Account) -> bool:
    """Whether `account` may see the conversation: all while it is live, later who held it and helpers."""
    return handoff.closed_at is None or handoff.taken_by_id == account.id or account.role in HELPERS


def state_of(handoff: Handoff) -> str:
    """Changes whenever the page around the messages has to change."""
    if handoff.closed_at is not None:
        return "closed"
    return f"{handoff.reason}:{handoff.taken_by_id if handoff.taken_at else 'waiting'}"


def language_of_text(text: str, language: str) -> str:
    """The language to mark a text with in a conversation held in `language`.

    An advisor may answer in German in an Arabic conversation, and residents mix both: the first letter
    decides whether the text can be in the conversation's language at all.
    """
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return language if direction_of(language) == "ltr" else "de"
        if kind in ("R", "AL"):
            return language if direction_of(language) == "rtl" else "ar"
    return language


async def _headers(session: AsyncSession, found: Sequence[Handoff], account: Account, *, now: datetime) -> list[Header]:
    ids = [handoff.conversation_id for handoff in found]
    conversations = {c.id: c for c in await session.scalars(select(Conversation).where(Conversation.id.in_(ids)))}
    holders = {handoff.taken_by_id for handoff in found if handoff.taken_by_id}
    rows = await session.execute(select(Account.id, Account.name).where(Account.id.in_(holders)))
    names = {row.id: row.name for row in rows}
    unanswered = await _unanswered(session, ids)
    return [
        Header(
            id=handoff.id,
            distress=handoff.reason == Reason.DISTRESS,
            reason=REASONS[Reason(handoff.reason)],
            language=language_name(conversations[handoff.conversation_id].language),
            channel=CHANNELS.get(conversations[handoff.conversation_id].channel, ""),
            werkstadt=werkstadt_name(handoff.werkstadt),
            waits=waiting(handoff.opened_at, now),
            lines=handoff.summary.splitlines()[-SUMMARY_LINES:],
            taken_by=(names.get(handoff.taken_by_id or account.id) or "Jemand") if handoff.taken_at else None,
            mine=handoff.taken_at is not None and handoff.taken_by_id == account.id,
            unanswered=handoff.conversation_id in unanswered,
        )
        for handoff in found
    ]


async def _unanswered(session: AsyncSession, conversation_ids: Iterable[UUID]) -> set[UUID]:
    last = (
        select(func.max(LoggedMessage.id))
        .where(LoggedMessage.conversation_id.in_(list(conversation_ids)))
        .group_by(LoggedMessage.conversation_id)
    )
    return set(
        await session.scalars(
            select(LoggedMessage.conversation_id).where(
                LoggedMessage.id.in_(last), LoggedMessage.author == Author.RESIDENT
            )
        )
    )


def _entry(message: Outgoing, spoken: str, at: str, failed: bool) -> Entry:
    # What residents write carries no language of its own.
    language = language_of_text(message.text, message.language or spoken)
    return Entry(
        id=int(message.id),
        author=message.author,
        text=message.text,
        language=language,
        direction=direction_of(language),
        at=at,
        choices=[button.title for button in message.buttons],
        links=[link for link in message.links if urlsplit(link.url).scheme in ("http", "https")],
        failed=failed,
    )


def _answers(case: Case) -> list[tuple[str, str]]:
    # Name and contact stand above already.
    told = {answer.question: answer.value for answer in case.answers if answer.question not in ("name", "contact")}
    order = [*QUESTIONS, *sorted(told.keys() - QUESTIONS.keys())]
    return [
        (
            QUESTIONS.get(question, question),
            ANSWERS.get(value, value) if (value := told[question]) else "keine Angabe",
        )
        for question in order
        if question in told
    ]


def _appointment(app: DeskApp, appointment: Appointment) -> str:
    starts = app.texts.moment(appointment.starts_at, "de")
    mode = MODES.get(appointment.mode, appointment.mode)
    return f"{starts} · {werkstadt_name(appointment.werkstadt)} · {appointment.advisor.name} · {mode}"
