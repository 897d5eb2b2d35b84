"""One message's way: lock the conversation, relay it to the human who holds it or take a turn of the dialogue,
and keep everything in one transaction. Knows no channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID, uuid4

import structlog
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.conversation import log
from bot.conversation.cleaning import cleaned
from bot.conversation.language import Decision, decide
from bot.conversation.messages import Button, Channel, Incoming, Outgoing
from bot.conversation.models import Conversation, LoggedMessage
from bot.conversation.wakeups import Wakeups
from bot.dialogue.payloads import Payload, read_payload
from bot.dialogue.tables import TrackerRow
from bot.dialogue.turn import Turn
from bot.errors import ResidentError, StoreUnavailable, UnknownConversation, UnsupportedMessage
from bot.handoff.models import Handoff
from bot.languages import DEFAULT_LANGUAGE, LANGUAGES
from bot.store import Store, retrying
from bot.texts import Texts

events = structlog.get_logger(__name__)

TURNS_AT_ONCE = 8
"""Each turn holds a database connection for some milliseconds; more at once would only wait for them."""

# Questions that come of what a person asked for, also in the middle of a form.
RAISED = frozenset({"confirm_cancel", "confirm_delete"})
NOTHING = "?"
"""What is left of a message of slashes only, which Rasa would take for a command."""

# What a typed yes or no stands for where the last answer asked for one with buttons.
YES_NO: Mapping[str, tuple[str, ...]] = {
    "affirm": ("start_intake",),
    "deny": ("not_now",),
    "stop": ("not_now",),
}


# Buttons below a reminder or an offer. Whoever taps them has said it, also while a human holds the conversation.
ANSWERS = frozenset(
    {
        "coming",
        "cancel_appointment",
        "confirm_cancel",
        "cancel_reason",
        "accept_offer",
        "decline_offer",
        "leave_waiting",
    }
)


class Speaks(Protocol):
    """What this module needs of the dialogue (`bot.dialogue.engine.Dialogue`)."""

    async def prepare(self, text: str) -> None:
        """Begin with what `understand` will need, beside the event loop."""
        ...

    async def understand(self, text: str, *, language: str) -> dict[str, Any]:
        """Intent, language, article and decision for a text."""
        ...

    async def turn(self, turn: Turn, heard: dict[str, Any] | Payload) -> None:
        """Take one turn; what is said is in `turn.said` afterwards."""
        ...


class Conversations:
    """All conversations of all channels."""

    def __init__(self, *, store: Store, texts: Texts, dialogue: Speaks, wakeups: Wakeups, clock: Clock) -> None:
        self.store = store
        self._texts = texts
        self._dialogue = dialogue
        self._wakeups = wakeups
        self._clock = clock
        self._locks = _Locks()
        self._turns = asyncio.Semaphore(TURNS_AT_ONCE)

    async def open(
        self, channel: Channel, address: str, *, language: str | None = None
    ) -> tuple[Conversation, list[Outgoing]]:
        """Find the conversation of this address, or begin it with a greeting.

        Raises:
            StoreUnavailable: The database does not answer.
        """
        index = self.store.index_of(f"{channel}:{address}")
        async with self.store.read() as session:
            found = await session.scalar(_by_address(channel, index))
        if found:
            return found, []
        code = language.split("-")[0].lower() if language else DEFAULT_LANGUAGE
        now = self._clock()
        conversation = Conversation(
            id=uuid4(),
            channel=channel,
            address=address,
            address_index=index,
            language=code if code in LANGUAGES else DEFAULT_LANGUAGE,
            created_at=now,
            last_seen_at=now,
        )
        # The unique address settles two first messages at once: the later one finds the other's.
        async with self.store.begin() as session:
            if not await log.inserted(session, conversation):
                found = await session.scalar(_by_address(channel, index))
                assert found is not None
                return found, []
        return conversation, await self.handle(conversation.id, Incoming(payload="/greet"))

    async def handle(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]:
        """Answer a message; the same answer for the same id.

        While a human holds the conversation, only buttons of reminders and offers are answered.

        Raises:
            StoreUnavailable: The database does not answer; nothing was handled and the message may come again.
            UnknownConversation: There is none with this id.
        """
        async with self._locks.of(conversation_id):
            try:
                return await self._handle(conversation_id, incoming)
            except (StoreUnavailable, UnknownConversation):
                raise
            except Exception:
                events.exception("turn_failed", conversation=str(conversation_id))
                return [await self._apology(conversation_id)]

    async def say(self, conversation_id: UUID, message: Outgoing) -> int:
        """Keep something nobody asked for (an advisor's words, a reminder) and wake the channel; its id."""
        async with self.store.begin() as session:
            row = log.row_of(conversation_id, message, self._clock(), unasked=True)
            session.add(row)
            channel = await session.scalar(select(Conversation.channel).where(Conversation.id == conversation_id))
        self._wakeups.notify(f"conversation:{conversation_id}")
        self._wakeups.notify(str(channel))
        return row.id

    async def unasked(self, conversation_id: UUID, *, after: int = 0) -> list[Outgoing]:
        """What was said unasked after the message with id `after`, oldest first."""
        async with self.store.read() as session:
            return await log.unasked(session, conversation_id, after=after)

    async def delivered(self, message_id: int, *, failure: str | None = None) -> None:
        """Note that an unasked message reached the person, or why it did not."""
        values = {"failure": failure} if failure else {"delivered_at": self._clock()}
        async with self.store.begin() as session:
            await session.execute(update(LoggedMessage).where(LoggedMessage.id == message_id).values(values))

    async def history(self, conversation_id: UUID, *, before: int | None = None, limit: int = 50) -> list[Outgoing]:
        """The last messages of both sides before the one with id `before`, oldest first."""
        async with self.store.read() as session:
            return await log.history(session, conversation_id, before=before, limit=limit)

    async def blocked(self, conversation_id: UUID) -> None:
        """Note that the person blocked us: nothing is sent until they write again."""
        async with self.store.begin() as session:
            await session.execute(
                update(Conversation).where(Conversation.id == conversation_id).values(blocked_at=self._clock())
            )

    async def language(self, conversation_id: UUID) -> str:
        """The language the conversation is held in; German for one that is gone."""
        async with self.store.read() as session:
            found = await session.scalar(select(Conversation.language).where(Conversation.id == conversation_id))
        return found or DEFAULT_LANGUAGE

    async def _handle(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]:
        heard = await self._heard(conversation_id, incoming)

        async def transaction() -> list[Outgoing]:
            async with self._turns, self.store.begin() as session:
                return await self._kept(session, conversation_id, incoming, heard)

        try:
            kept = await retrying(transaction)
        except IntegrityError:
            known = await self._known(conversation_id, incoming)
            if known is None:
                raise
            return known
        self._wakeups.notify("desk")
        return kept

    async def _heard(self, conversation_id: UUID, incoming: Incoming) -> dict[str, Any] | Payload | ResidentError:
        """What the message says, before anything is locked: understanding is the slow part.

        Where there is nothing to understand it is the error whose sentence says why.
        """
        try:
            if incoming.attachment is not None:
                raise UnsupportedMessage
            if incoming.payload is not None:
                return read_payload(incoming.payload)
            text = cleaned(incoming.text or "")
        except ResidentError as error:
            return error
        (language, buttons), _ = await asyncio.gather(self._context(conversation_id), self._dialogue.prepare(text))
        for button in buttons:
            if button.title.casefold() == text.casefold():
                return read_payload(button.payload)
        # A typed "/start" is text like any other: only buttons carry commands.
        parse = await self._dialogue.understand(text.lstrip("/ ") or NOTHING, language=language)
        return _meant(parse, buttons)

    async def _context(self, conversation_id: UUID) -> tuple[str, list[Button]]:
        async with self.store.read() as session:
            return await log.context(session, conversation_id)

    async def _known(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing] | None:
        """The answers given before to a message with the same id; `None` if there was none."""
        if incoming.message_id is None:
            return None
        async with self.store.read() as session:
            return await log.answer_to(session, conversation_id, incoming.message_id)

    async def _kept(
        self,
        session: AsyncSession,
        conversation_id: UUID,
        incoming: Incoming,
        heard: dict[str, Any] | Payload | ResidentError,
    ) -> list[Outgoing]:
        """Answer and keep everything; a message id seen before breaks its constraint and with it the turn."""
        conversation, tracker, handoff = await _loaded(session, conversation_id)
        now = self._clock()
        asked: LoggedMessage | None = await log.resident_row(session, conversation, incoming, now, turn_id=uuid4())
        conversation.last_seen_at, conversation.blocked_at = now, None
        if handoff is not None and handoff.taken_at is not None and not _answers_unasked(heard):
            return await log.keep(session, conversation, asked, [])
        if isinstance(heard, ResidentError):
            answers = [self._refusal(heard, conversation.language)]
        else:
            answers, forgotten = await self._turn(session, conversation, tracker, heard, now)
            asked = None if forgotten else asked
        return await log.keep(session, conversation, asked, answers)

    async def _turn(
        self,
        session: AsyncSession,
        conversation: Conversation,
        tracker: TrackerRow | None,
        heard: dict[str, Any] | Payload,
        now: datetime,
    ) -> tuple[list[Outgoing], bool]:
        """What the assistant says, and whether the person asked to be forgotten."""
        language, candidate = conversation.language, conversation.candidate
        if isinstance(heard, dict):
            decision = _decision(conversation, heard, first=tracker is None or tracker.version <= 1)
            language, candidate = decision.language, decision.candidate
        turn = Turn(
            session=session,
            conversation_id=conversation.id,
            person_id=conversation.person_id,
            language=language,
            simple=conversation.simple,
            now=now,
            row=tracker,
        )
        # What changes on the conversation is written once, at the end.
        with session.no_autoflush:
            await self._dialogue.turn(turn, heard)
        conversation.language, conversation.candidate = turn.language, candidate
        conversation.simple, conversation.person_id = turn.simple, turn.person_id
        conversation.chosen = conversation.chosen or turn.chosen
        if turn.forgotten:
            await self._forget(session, turn)
        return [log.outgoing(said, turn.language) for said in turn.said if said.get("text")], turn.forgotten

    async def _forget(self, session: AsyncSession, turn: Turn) -> None:
        """Delete what was said and where the dialogue stood; the answer now given is the first of a new log."""
        await session.flush()
        for table in (LoggedMessage, TrackerRow, Handoff):
            await session.execute(delete(table).where(table.conversation_id == turn.conversation_id))

    def _refusal(self, error: ResidentError, language: str) -> Outgoing:
        return Outgoing(self._texts.get(error.text_key, language, **error.params), language=language)

    async def _apology(self, conversation_id: UUID) -> Outgoing:
        language = await self.language(conversation_id)
        buttons = (Button(self._texts.get("button-human", language), "/talk_to_human"),)
        return Outgoing(self._texts.get("error-unexpected", language), buttons=buttons, language=language)


class _Locks:
    """One lock per conversation, in the order of arrival; forgotten when nobody holds or awaits it."""

    def __init__(self) -> None:
        self._held: dict[UUID, tuple[asyncio.Lock, list[None]]] = {}

    @asynccontextmanager
    async def of(self, conversation_id: UUID) -> AsyncIterator[None]:
        lock, users = self._held.setdefault(conversation_id, (asyncio.Lock(), []))
        users.append(None)
        try:
            async with lock:
                yield
        finally:
            users.pop()
            if not users:
                self._held.pop(conversation_id, None)


async def _loaded(
    session: AsyncSession, conversation_id: UUID
) -> tuple[Conversation, TrackerRow | None, Handoff | None]:
    """The conversation, locked against other processes, with its tracker and live handoff: one query."""
    query = (
        select(Conversation, TrackerRow, Handoff)
        .outerjoin(TrackerRow, TrackerRow.conversation_id == Conversation.id)
        .outerjoin(Handoff, (Handoff.conversation_id == Conversation.id) & Handoff.closed_at.is_(None))
        .where(Conversation.id == conversation_id)
        .with_for_update(of=Conversation)
    )
    found = (await session.execute(query)).one_or_none()
    if found is None:
        raise UnknownConversation
    conversation, tracker, handoff = found
    return conversation, tracker, handoff


def _answers_unasked(heard: dict[str, Any] | Payload | ResidentError) -> bool:
    """Whether it is a button that is asked for an answer of its own, whoever else speaks."""
    return isinstance(heard, Payload) and heard.intent in ANSWERS


def _meant(parse: dict[str, Any], buttons: Sequence[Button]) -> dict[str, Any] | Payload:
    """A typed yes or no means the button that says so, if the last answer had one.

    Where a form asks its question again below one that the person raised themselves ("cancel?", "delete?"), a yes
    answers theirs: it must not book what they are about to leave. Else the form understands both words itself.
    """
    wanted = YES_NO.get(parse["intent"]["name"], ())
    raised = [p for button in buttons if (p := read_payload(button.payload)).intent in RAISED]
    if parse["intent"]["name"] == "affirm" and raised:
        return raised[0]
    for button in reversed(buttons):
        payload = read_payload(button.payload)
        if payload.intent in wanted:
            return payload
        if payload.values.get("v") == "yes":
            break
    # "Would you rather have an appointment for a call?" offers one thing only.
    if parse["intent"]["name"] == "affirm" and len(buttons) == 1:
        only = read_payload(buttons[0].payload)
        return only if only.intent == "book_appointment" else parse
    return parse


def _decision(conversation: Conversation, parse: dict[str, Any], *, first: bool) -> Decision:
    detected = parse.get("language") or {}
    return decide(
        current=conversation.language,
        chosen=conversation.chosen,
        candidate=conversation.candidate,
        first=first,
        detected=detected.get("code", conversation.language),
        confidence=detected.get("confidence", 0.0),
        words=len(parse["text"].split()),
    )


def _by_address(channel: Channel, index: str) -> Any:
    return select(Conversation).where(Conversation.channel == channel, Conversation.address_index == index)
