"""One update's way: into the conversation, and its answers back to the chat.

`settle` returns when the update is handled, answered and noted; only then may it be confirmed to Telegram.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar
from uuid import UUID

import structlog
from telegram import Bot, InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.channels.telegram import rows
from bot.channels.telegram.ports import Pace, TelegramApp
from bot.channels.telegram.sending import Gone, Later, Refused, Sender
from bot.channels.telegram.updates import Heard, Tap
from bot.conversation.messages import Channel, Incoming, Outgoing
from bot.errors import StoreUnavailable, UnknownConversation
from bot.languages import DEFAULT_LANGUAGE

log = structlog.get_logger(__name__)

AT_ONCE = 16
"""Messages handled side by side; the rest wait their turn."""
REMEMBERED = 10_000
"""Chats whose language is known without the store; groups that were told."""

Key = TypeVar("Key")
Value = TypeVar("Value")
Result = TypeVar("Result")


class Answering:
    """Takes updates one by one; the caller sees to the order within a chat."""

    def __init__(self, app: TelegramApp, bot: Bot, sender: Sender, pace: Pace) -> None:
        self._app = app
        self._bot = bot
        self._sender = sender
        self._pace = pace
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._languages: OrderedDict[int, str] = OrderedDict()
        self._told_groups: OrderedDict[int, None] = OrderedDict()
        self._without_store: set[int] = set()
        self._asides: set[asyncio.Task[None]] = set()

    async def settle(self, heard: Heard) -> None:
        """Do everything `heard` asks for. Waits as long as the store or Telegram is away."""
        if not heard.private:
            return await self._decline_group(heard)
        if heard.tap:
            self._acknowledge(heard.chat_id, heard.tap)
        if heard.left:
            return await self._left(heard)
        if heard.incoming:
            await self._answer(heard, heard.incoming)
        return None

    async def close(self) -> None:
        """Let what was begun on the side end."""
        await asyncio.gather(*self._asides, return_exceptions=True)

    async def _answer(self, heard: Heard, incoming: Incoming) -> None:
        greeting: list[Outgoing] = []

        async def turn() -> tuple[UUID, list[Outgoing]]:
            async with self._slots, self._sender.typing(heard.chat_id):
                conversation, welcome = await self._app.conversations.open(
                    Channel.TELEGRAM, str(heard.chat_id), language=heard.language
                )
                # Kept outside: if the store goes away now, the next try does not greet again.
                greeting.extend(welcome)
                if heard.starts and greeting:
                    return conversation.id, greeting
                return conversation.id, greeting + await self._app.conversations.handle(conversation.id, incoming)

        conversation_id, answers = await self._with_store(heard, turn)
        if answers:
            self._remember(heard.chat_id, answers[-1].language)
        await self._send(heard, conversation_id, answers)

    async def _send(self, heard: Heard, conversation_id: UUID, answers: list[Outgoing]) -> None:
        """Send the answers that did not go out before a restart, and note each."""
        before = await self._with_store(heard, lambda: self._settled(answers))
        for answer in answers:
            number = int(answer.id) if answer.id else None
            if number in before:
                continue
            failure = None
            try:
                await self._sender.insist(self._sender.delivery(heard.chat_id, answer))
            except Gone:
                failure = "blocked"
            except Refused:
                failure = "refused"
                log.error("telegram_answer_refused", message=number)
            await self._note(heard, number, failure)
            if failure == "blocked":
                await self._with_store(heard, lambda: self._app.conversations.blocked(conversation_id))
                return

    async def _settled(self, answers: list[Outgoing]) -> set[int]:
        numbers = [int(answer.id) for answer in answers if answer.id]
        if not numbers:
            return set()
        async with self._app.store.read() as session:
            return await rows.settled(session, numbers)

    async def _note(self, heard: Heard, number: int | None, failure: str | None) -> None:
        if number is not None:
            await self._with_store(heard, lambda: self._app.conversations.delivered(number, failure=failure))

    async def _with_store(self, heard: Heard, attempt: Callable[[], Awaitable[Result]]) -> Result:
        """Do `attempt`, again and again while the store is away; the person is told once."""
        pauses = self._pace.retries()
        while True:
            try:
                result = await attempt()
            except UnknownConversation:
                # Deleted between finding it and speaking in it: the next try begins a new one.
                await asyncio.sleep(next(pauses))
            except StoreUnavailable:
                log.warning("telegram_update_waits_for_store", update=heard.update_id)
                await self._tell_unavailable(heard)
                await asyncio.sleep(next(pauses))
            else:
                self._without_store.discard(heard.chat_id)
                return result

    async def _tell_unavailable(self, heard: Heard) -> None:
        if heard.chat_id in self._without_store:
            return
        self._without_store.add(heard.chat_id)
        language = self._languages.get(heard.chat_id) or _language_of(heard)
        text = self._app.texts.get("error-store-unavailable", language)
        self._aside(self._sender.advance(self._sender.delivery(heard.chat_id, Outgoing(text, language=language))))

    async def _left(self, heard: Heard) -> None:
        async def note() -> None:
            index = self._app.store.index_of(f"{Channel.TELEGRAM}:{heard.chat_id}")
            async with self._app.store.read() as session:
                conversation_id = await rows.conversation_at(session, index)
            if conversation_id:
                await self._app.conversations.blocked(conversation_id)

        await self._with_store(heard, note)

    async def _decline_group(self, heard: Heard) -> None:
        """One sentence per group: what residents tell us is not for others to read."""
        if heard.chat_id in self._told_groups:
            return
        _keep(self._told_groups, heard.chat_id, None)
        language = _language_of(heard)
        message = Outgoing(self._app.texts.get("telegram-only-private", language), language=language)
        with suppress(Gone, Refused):
            await self._sender.insist(self._sender.delivery(heard.chat_id, message))

    def _acknowledge(self, chat_id: int, tap: Tap) -> None:
        """Stop the button's spinner and take the used buttons away, without letting the answer wait."""
        self._aside(self._bot.answer_callback_query(tap.query_id))
        if tap.message_id is not None:
            keyboard = InlineKeyboardMarkup(tap.links) if tap.links else None
            self._aside(self._bot.edit_message_reply_markup(chat_id, tap.message_id, reply_markup=keyboard))

    def _aside(self, thing: Awaitable[Any]) -> None:
        task = asyncio.create_task(_quietly(thing), name="telegram aside")
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    def _remember(self, chat_id: int, language: str) -> None:
        _keep(self._languages, chat_id, language)


async def _quietly(thing: Awaitable[Any]) -> None:
    """Courtesies may fail: a query is too old, buttons are gone already."""
    with suppress(TelegramError, Gone, Refused, Later):
        await thing


def _language_of(heard: Heard) -> str:
    return heard.language.split("-")[0].lower() if heard.language else DEFAULT_LANGUAGE


def _keep(memory: OrderedDict[Key, Value], key: Key, value: Value) -> None:
    """Remember, and forget what was not needed for the longest time."""
    memory[key] = value
    memory.move_to_end(key)
    if len(memory) > REMEMBERED:
        memory.popitem(last=False)
