"""What the chat's HTTP side needs of the program around it. Knows no implementation."""

from __future__ import annotations

from typing import Any, Protocol
from uuid import UUID

from bot.clock import Clock
from bot.conversation.files import FileContent
from bot.conversation.messages import Channel, Incoming, Outgoing
from bot.conversation.models import Conversation
from bot.settings import Settings


class Conversations(Protocol):
    """`bot.conversation.service`. Every method may raise `StoreUnavailable`."""

    async def open(
        self, channel: Channel, address: str, *, language: str | None = None
    ) -> tuple[Conversation, list[Outgoing]]:
        """Create or find the conversation of `address`; for a new one the welcome messages."""
        ...

    async def handle(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]:
        """The answers to a message; none while a human holds the conversation."""
        ...

    async def unasked(self, conversation_id: UUID, *, after: int = 0) -> list[Outgoing]:
        """Unasked messages with a greater id than `after`, oldest first."""
        ...

    async def delivered(self, message_id: int, *, failure: str | None = None) -> None:
        """Note that an unasked message was sent."""
        ...

    async def history(self, conversation_id: UUID, *, before: int | None = None, limit: int = 50) -> list[Outgoing]:
        """What was said, oldest first, the resident's own words included."""
        ...

    async def language(self, conversation_id: UUID) -> str:
        """The conversation's language. Raises `UnknownConversation` for one that was deleted."""
        ...


class Wakeups(Protocol):
    """`bot.conversation.wakeups`."""

    async def wait(self, topic: str, timeout: float) -> bool:  # noqa: ASYNC109 - a wait that may end without news
        """Wait until `topic` is notified or `timeout` seconds went by."""
        ...


class Files(Protocol):
    """`bot.conversation.files`: files made for one person, under secret addresses."""

    async def read(self, token: str) -> FileContent:
        """What the address stands for. Raises `NoSuchFile`."""
        ...


class Feeds(Protocol):
    """`bot.booking.calendars.feeds`: advisors' calendars under secret addresses."""

    async def read(self, token: str) -> bytes | None:
        """The calendar as a file; `None` for a token that is not or no longer good."""
        ...


class Texts(Protocol):
    """`bot.texts`."""

    def get(self, key: str, language: str, /, **values: Any) -> str:
        """A text in a language."""
        ...


class Pinged(Protocol):
    """`bot.store`, of which only the pulse is felt here."""

    async def ping(self) -> None:
        """Raise `StoreUnavailable` unless the database answers."""
        ...


class ChatApp(Protocol):
    """The objects `bot.app` wires; read-only, so that any class with these attributes will do."""

    @property
    def settings(self) -> Settings: ...
    @property
    def store(self) -> Pinged: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def wakeups(self) -> Wakeups: ...
    @property
    def files(self) -> Files: ...
    @property
    def feeds(self) -> Feeds: ...
    @property
    def texts(self) -> Texts: ...
    @property
    def clock(self) -> Clock: ...
