"""Server-sent events: what a conversation is told unasked, from a given message on, without loss.

Knows the wire format and who listens; what is sent stays in the database, so a lost connection loses nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import AsyncIterator
from uuid import UUID

import structlog

from bot.channels.web.metrics import Metrics
from bot.channels.web.ports import Conversations, Wakeups
from bot.channels.web.responses import as_json
from bot.conversation.messages import Outgoing
from bot.errors import StoreUnavailable

log = structlog.get_logger(__name__)
LOOK_SECONDS = 3.0
"""A lost wake-up delays a message this long, no more."""
HEARTBEAT_SECONDS = 15.0
MAX_STREAM_SECONDS = 30 * 60.0
"""Then the client connects again and shows its token again, which may have expired meanwhile."""
RECONNECT_MILLISECONDS = 3000


class Events:
    """The open streams of all conversations."""

    def __init__(
        self, conversations: Conversations, wakeups: Wakeups, metrics: Metrics, *, per_conversation: int
    ) -> None:
        self._conversations = conversations
        self._wakeups = wakeups
        self._metrics = metrics
        self._per_conversation = per_conversation
        self._open: Counter[UUID] = Counter()

    def free(self, conversation_id: UUID) -> bool:
        """Whether the conversation may have one more stream."""
        return self._open[conversation_id] < self._per_conversation

    async def stream(self, conversation_id: UUID, *, after: int) -> AsyncIterator[bytes]:
        """What is said unasked with a greater id than `after`, as it comes; a comment at least every 15 s."""
        self._open[conversation_id] += 1
        self._metrics.streams.inc()
        try:
            async for part in self._parts(conversation_id, after):
                yield part
        finally:
            self._metrics.streams.dec()
            self._open[conversation_id] -= 1
            if not self._open[conversation_id]:
                del self._open[conversation_id]

    async def _parts(self, conversation_id: UUID, after: int) -> AsyncIterator[bytes]:
        yield f"retry: {RECONNECT_MILLISECONDS}\n\n".encode()
        ends = time.monotonic() + MAX_STREAM_SECONDS
        beat = time.monotonic() + HEARTBEAT_SECONDS
        while time.monotonic() < ends:
            for message in await self._news(conversation_id, after):
                yield _event(message)
                after = int(message.id)
                await self._sent(after)
            await self._wakeups.wait(f"conversation:{conversation_id}", LOOK_SECONDS)
            if time.monotonic() >= beat:
                beat = time.monotonic() + HEARTBEAT_SECONDS
                yield b": \n\n"

    async def _news(self, conversation_id: UUID, after: int) -> list[Outgoing]:
        try:
            return await self._conversations.unasked(conversation_id, after=after)
        except StoreUnavailable:
            # The person sees nothing of it: the stream stays open and looks again.
            log.warning("events_store_unavailable", conversation=str(conversation_id))
            return []

    async def _sent(self, message_id: int) -> None:
        try:
            await self._conversations.delivered(message_id)
        except StoreUnavailable:
            log.warning("delivery_not_noted", message=message_id)


def _event(message: Outgoing) -> bytes:
    return b"id: " + message.id.encode("ascii") + b"\ndata: " + as_json(message.as_json()) + b"\n\n"
