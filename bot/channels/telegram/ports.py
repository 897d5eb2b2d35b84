"""What the Telegram channel needs of the program around it, and how patient it is. Knows no network."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from bot.clock import Clock
from bot.conversation.files import FileContent
from bot.conversation.messages import Channel, Incoming, Outgoing
from bot.conversation.models import Conversation
from bot.settings import Settings
from bot.store import Store
from bot.texts import Texts


class Talks(Protocol):
    """`bot.conversation.service`, as far as Telegram uses it. All may raise `StoreUnavailable`."""

    async def open(
        self, channel: Channel, address: str, *, language: str | None = None
    ) -> tuple[Conversation, list[Outgoing]]:
        """The conversation of this address; for a new one with its greeting."""
        ...

    async def handle(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]:
        """The answers; the same ones for the same message id."""
        ...

    async def delivered(self, message_id: int, *, failure: str | None = None) -> None:
        """Note how the delivery of a message went."""
        ...

    async def blocked(self, conversation_id: UUID) -> None:
        """Note that the person blocked us."""
        ...


class Bells(Protocol):
    """`bot.conversation.wakeups.Wakeups`."""

    async def wait(self, topic: str, timeout: float) -> bool:  # noqa: ASYNC109 - a wait that may end without news
        """Wait until `topic` is notified or `timeout` seconds went by."""
        ...


class Files(Protocol):
    """`bot.conversation.files.Files`."""

    async def read(self, token: str) -> FileContent:
        """The file behind a secret address. Raises `NoSuchFile`."""
        ...


class TelegramApp(Protocol):
    """The objects `bot.app` wires; read-only, so that any class with these attributes will do."""

    @property
    def settings(self) -> Settings: ...
    @property
    def store(self) -> Store: ...
    @property
    def texts(self) -> Texts: ...
    @property
    def conversations(self) -> Talks: ...
    @property
    def wakeups(self) -> Bells: ...
    @property
    def files(self) -> Files: ...
    @property
    def clock(self) -> Clock: ...


@dataclass(frozen=True)
class Pace:
    """How long the channel waits for things, in seconds. Tests are less patient than people.

    Attributes:
        long_poll: How long Telegram may hold a request for updates open.
        busy_poll: How soon we ask again while messages are still being handled.
        look_every: How often we look for undelivered messages without being told.
        lease: How long a process may take to deliver a message before another one tries.
    """

    long_poll: int = 25
    busy_poll: float = 0.3
    look_every: float = 3.0
    typing_every: float = 4.5
    first_retry: float = 1.0
    longest_retry: float = 30.0
    lease: float = 120.0
    farewell: float = 10.0

    def retries(self) -> Iterator[float]:
        """Growing pauses: 1, 2, 4, … up to the longest, for ever."""
        pause = self.first_retry
        while True:
            yield min(pause, self.longest_retry)
            pause *= 2
