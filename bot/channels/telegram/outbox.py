"""Delivers what nobody asked for: an advisor's words, a reminder. In order, once, and never lost.

Knows when to try again; how a message is sent `sending` knows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import structlog

from bot.channels.telegram import rows
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.ports import Pace, TelegramApp
from bot.channels.telegram.rows import Waiting
from bot.channels.telegram.sending import Delivery, Gone, Later, Refused, Sender
from bot.conversation.messages import Author
from bot.errors import StoreUnavailable

log = structlog.get_logger(__name__)
TOPIC = "telegram"


class Outbox:
    """Looks for undelivered messages when woken and every few seconds."""

    def __init__(self, app: TelegramApp, sender: Sender, lanes: Lanes, pace: Pace) -> None:
        self._app = app
        self._sender = sender
        self._lanes = lanes
        self._pace = pace
        self._queued: set[int] = set()
        # Interrupted deliveries: how far they came and how long to wait next.
        self._begun: dict[int, tuple[Delivery, Iterator[float]]] = {}

    async def run(self) -> None:
        """Deliver until cancelled."""
        while True:
            # Waiting begins before looking: a message stored in between rings the bell.
            bell = asyncio.create_task(self._app.wakeups.wait(TOPIC, self._pace.look_every))
            try:
                await self._look()
                await bell
            except StoreUnavailable:
                log.warning("telegram_outbox_without_store")
                await asyncio.sleep(self._pace.first_retry)
            finally:
                bell.cancel()

    async def _look(self) -> None:
        async with self._app.store.read() as session:
            found = await rows.waiting(session, now=self._app.clock())
        for item in found:
            if item.message_id not in self._queued:
                self._queued.add(item.message_id)
                self._lanes.add(item.chat_id, partial(self._deliver, item))

    async def _deliver(self, item: Waiting) -> None:
        try:
            if await self._claimed(item):
                await self._send(item)
            else:
                self._begun.pop(item.message_id, None)
        except StoreUnavailable:
            # The claim runs out by itself; until then nobody sends the message a second time.
            log.warning("telegram_outbox_without_store", message=item.message_id)
        finally:
            self._queued.discard(item.message_id)

    async def _claimed(self, item: Waiting) -> bool:
        lease = timedelta(seconds=self._pace.lease)
        async with self._app.store.begin() as session:
            return await rows.claim(session, item.message_id, now=self._app.clock(), lease=lease)

    async def _send(self, item: Waiting) -> None:
        begun = self._begun.pop(item.message_id, None)
        delivery, pauses = begun or (self._begin(item), self._pace.retries())
        failure = None
        try:
            await self._sender.advance(delivery)
        except Later as later:
            pause = later.seconds or next(pauses)
            self._begun[item.message_id] = (delivery, pauses)
            log.warning("telegram_unasked_later", message=item.message_id, seconds=pause)
            await self._postpone(item, pause)
            return
        except Gone:
            failure = "blocked"
            await self._app.conversations.blocked(item.conversation_id)
        except Refused:
            failure = "refused"
        if failure:
            log.warning("telegram_unasked_failed", message=item.message_id, failure=failure)
        await self._noted(item, failure)

    def _begin(self, item: Waiting) -> Delivery:
        heading = None
        if item.message.author == Author.ADVISOR:
            heading = self._app.texts.get("channel-advisor-writes", item.language)
        return self._sender.delivery(item.chat_id, item.message, heading=heading)

    async def _postpone(self, item: Waiting, seconds: float) -> None:
        until = self._app.clock() + timedelta(seconds=seconds)
        async with self._app.store.begin() as session:
            await rows.postpone(session, item.message_id, until=until)

    async def _noted(self, item: Waiting, failure: str | None) -> None:
        """Note the outcome; a store that is away now is waited for, or the message would go out twice."""
        pauses = self._pace.retries()
        while True:
            try:
                return await self._app.conversations.delivered(item.message_id, failure=failure)
            except StoreUnavailable:
                await asyncio.sleep(next(pauses))
