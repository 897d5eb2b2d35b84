"""What the desk needs of the program around it, and the few constants its pages share."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from bot.clock import Clock
from bot.conversation.messages import Outgoing
from bot.settings import Settings
from bot.store import Store

# Where the desk is mounted (DESIGN); links and cookie paths are made with it.
ROOT = "/desk"
POLL_SECONDS = 3.0
"""A lost wake-up costs an advisor this long, no more."""
SETTLE_SECONDS = 0.25
"""From a wake-up to the look: who rings may not have committed yet, and one look answers many bells."""


class Conversations(Protocol):
    """The part of `bot.conversation.service` the desk uses."""

    async def say(self, conversation_id: UUID, message: Outgoing) -> int:
        """Store an unasked message and wake the channel."""
        ...

    async def history(self, conversation_id: UUID, *, before: int | None = None, limit: int = 50) -> list[Outgoing]:
        """What was said, oldest first."""
        ...

    async def language(self, conversation_id: UUID) -> str:
        """The conversation's language."""
        ...


class Wakeups(Protocol):
    """`bot.conversation.wakeups`."""

    def notify(self, topic: str) -> None:
        """Wake who waits for `topic`."""
        ...

    async def wait(self, topic: str, timeout: float) -> bool:  # noqa: ASYNC109 - a wait that may end without news
        """Wait for `topic`."""
        ...


class Texts(Protocol):
    """`bot.texts`."""

    def get(self, key: str, language: str, /, **values: Any) -> str:
        """A text in a language."""
        ...

    def moment(self, moment: datetime, language: str) -> str:
        """Day and time as a language writes them."""
        ...


class DeskApp(Protocol):
    """The objects `bot.app` wires; read-only, so that any class with these attributes will do."""

    @property
    def settings(self) -> Settings: ...
    @property
    def store(self) -> Store: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def wakeups(self) -> Wakeups: ...
    @property
    def texts(self) -> Texts: ...
    @property
    def clock(self) -> Clock: ...
