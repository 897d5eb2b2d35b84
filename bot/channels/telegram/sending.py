"""Sends one of our messages to a chat and says how it went. Knows no conversation and stores nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta

import structlog
from telegram import Bot, LinkPreviewOptions
from telegram.constants import ChatAction
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.channels.telegram.compose import Part, compose
from bot.channels.telegram.ports import Files, Pace
from bot.conversation.messages import File, Outgoing
from bot.errors import ResidentError, StoreUnavailable

log = structlog.get_logger(__name__)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TOKEN_REFUSED_SECONDS = 60.0
LAST_TYPING_SECONDS = 2.0
# How Telegram says in a 400 that nobody is there.
NOBODY = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found", "bot was blocked")


class Gone(Exception):
    """Nobody can be reached at this chat: the person blocked us or deleted the account."""


class Refused(Exception):
    """Telegram will never take this message."""


class Later(Exception):
    """It did not work now and may soon.

    Args:
        seconds: How long Telegram asks us to wait; `None` if it did not say.
    """

    def __init__(self, seconds: float | None = None) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass
class Delivery:
    """A message on its way. What was sent before an interruption is not sent again."""

    chat_id: int
    steps: list[Part | File]


class Sender:
    """Our voice in Telegram.

    Args:
        public_url: The root of our own files' addresses; only those are fetched and sent as documents.
    """

    def __init__(self, bot: Bot, files: Files, *, public_url: str, pace: Pace) -> None:
        self._bot = bot
        self._files = files
        self._files_root = f"{public_url}/files/"
        self._pace = pace

    def delivery(self, chat_id: int, message: Outgoing, *, heading: str | None = None) -> Delivery:
        """Prepare `message` for a chat."""
        return Delivery(chat_id, [*compose(message, heading=heading), *message.files])

    async def advance(self, delivery: Delivery) -> None:
        """Send what is left of `delivery`.

        Raises:
            Gone, Refused, Later: What was sent until then stays sent.
        """
        while delivery.steps:
            step = delivery.steps[0]
            try:
                if isinstance(step, File):
                    await self._document(delivery.chat_id, step)
                else:
                    await self._text(delivery.chat_id, step)
            except TelegramError as error:
                failure = _meaning(error)
                if isinstance(failure, Refused) and isinstance(step, Part) and step.spare:
                    delivery.steps[0:1] = step.spare
                    continue
                raise failure from None
            delivery.steps.pop(0)

    async def insist(self, delivery: Delivery) -> None:
        """Send `delivery`, however long it takes Telegram to come back.

        Raises:
            Gone, Refused: It will never arrive.
        """
        pauses = self._pace.retries()
        while True:
            try:
                return await self.advance(delivery)
            except Later as later:
                pause = next(pauses)
                log.warning("telegram_send_later", seconds=later.seconds or pause)
                await asyncio.sleep(later.seconds or pause)

    @asynccontextmanager
    async def typing(self, chat_id: int) -> AsyncIterator[None]:
        """Show "typing…" in the chat while the block runs."""
        over = asyncio.Event()
        shown = asyncio.create_task(self._keep_typing(chat_id, over), name="telegram typing")
        try:
            yield
        finally:
            over.set()
            # The last action must arrive before the answer does, or "typing…" would stay on behind it.
            await asyncio.wait({shown}, timeout=LAST_TYPING_SECONDS)
            shown.cancel()

    async def _keep_typing(self, chat_id: int, over: asyncio.Event) -> None:
        while not over.is_set():
            with suppress(TelegramError):  # only a sign of life: the answer itself is what counts
                await self._bot.send_chat_action(chat_id, ChatAction.TYPING)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pace.typing_every):
                    await over.wait()

    async def _text(self, chat_id: int, part: Part) -> None:
        await self._bot.send_message(chat_id, part.text, reply_markup=part.keyboard, link_preview_options=NO_PREVIEW)

    async def _document(self, chat_id: int, file: File) -> None:
        """Our own file as a document; the address of anything else as text."""
        if not file.url.startswith(self._files_root):
            return await self._text(chat_id, Part(f"{file.name}\n{file.url}"))
        token = file.url.removeprefix(self._files_root).partition("/")[0]
        try:
            content = await self._files.read(token)
        except StoreUnavailable:
            raise Later from None
        except ResidentError as error:
            log.warning("telegram_file_gone", error=error.key)
            return None
        await self._bot.send_document(chat_id, content.data, filename=content.name)
        return None


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _meaning(error: TelegramError) -> Gone | Refused | Later:
    """What an error of Telegram means for the message that met it."""
    text = str(error).lower()
    if isinstance(error, RetryAfter):
        return Later(seconds_of(error))
    if isinstance(error, Forbidden) or (isinstance(error, BadRequest) and any(n in text for n in NOBODY)):
        return Gone()
    if isinstance(error, InvalidToken):
        return Later(TOKEN_REFUSED_SECONDS)
    # A BadRequest is a NetworkError by birth, but trying again will not make it better.
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return Later()
    return Refused()
