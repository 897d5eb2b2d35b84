"""Server-sent events: the queue and a conversation, as they change. Only reads.

A wake-up says when to look; what is sent always comes from the database. The session is checked at every
look, so that signing out or disabling an account ends the stream within seconds.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import StreamingResponse

from bot.accounts.models import Account
from bot.conversation.models import LoggedMessage
from bot.desk.application import POLL_SECONDS, SETTLE_SECONDS, DeskApp
from bot.desk.errors import NotSignedIn
from bot.desk.pages import rendered
from bot.desk.security import signed_in
from bot.desk.views import entries, may_read, queue_view, state_of
from bot.errors import DeskError, StoreUnavailable
from bot.handoff import service as handoffs

# Proxies close streams that say nothing for a minute.
KEEPALIVE_LOOKS = 5


@dataclass
class QueueFeed:
    """The queue, whenever it looks different."""

    app: DeskApp
    _shown: str = ""

    async def news(self, account: Account) -> dict[str, Any] | None:
        """What to send now; `None` when nothing changed."""
        async with self.app.store.read() as session:
            queue = await queue_view(session, account, now=self.app.clock())
        html = rendered("_queue.html", queue=queue)
        if html == self._shown:
            return None
        self._shown = html
        waiting = [header for header in queue if header.taken_by is None]
        return {
            "html": html,
            "waiting": len(waiting),
            "distress": sum(header.distress for header in waiting),
            "unanswered": sum(header.mine and header.unanswered for header in queue),
        }


@dataclass
class ConversationFeed:
    """New messages of one conversation, failed deliveries, and whether the page around them has to change."""

    app: DeskApp
    handoff_id: UUID
    last: int
    _failed: frozenset[int] = frozenset()
    _state: str = field(default="")

    async def news(self, account: Account) -> dict[str, Any] | None:
        """What to send now; `None` when nothing changed."""
        async with self.app.store.read() as session:
            handoff = await handoffs.find(session, self.handoff_id)
            if not may_read(handoff, account):
                return {"state": "closed", "html": "", "last": self.last, "failed": []}
            conversation = LoggedMessage.conversation_id == handoff.conversation_id
            newer = await session.scalar(
                select(LoggedMessage.id).where(conversation, LoggedMessage.id > self.last).limit(1)
            )
            failed = frozenset(
                await session.scalars(select(LoggedMessage.id).where(conversation, LoggedMessage.failure.isnot(None)))
            )
        state = state_of(handoff)
        if newer is None and failed == self._failed and state == self._state:
            return None
        fresh = [] if newer is None else await entries(self.app, handoff, now=self.app.clock())
        fresh = [entry for entry in fresh if entry.id > self.last]
        self.last = max((entry.id for entry in fresh), default=self.last)
        self._failed, self._state = failed, state
        html = rendered("_messages.html", entries=fresh)
        return {"state": state, "html": html, "last": self.last, "failed": sorted(failed)}


def stream(app: DeskApp, request: Request, feed: QueueFeed | ConversationFeed) -> StreamingResponse:
    """The answer that carries a feed until the browser leaves or the session is over."""
    return StreamingResponse(
        _events(app, request, feed),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(app: DeskApp, request: Request, feed: QueueFeed | ConversationFeed) -> AsyncIterator[str]:
    yield "retry: 2000\n\n"
    silent = 0
    async with contextlib.aclosing(_looks(app)) as looks:
        async for _ in looks:
            try:
                who = await signed_in(app, request)
                news = await feed.news(who.account)
            except NotSignedIn:
                yield "event: end\ndata: {}\n\n"
                return
            except DeskError:
                # The conversation was deleted: the page must say so.
                yield 'event: news\ndata: {"state": "gone", "html": "", "last": 0, "failed": []}\n\n'
                return
            except StoreUnavailable:
                news = None
            silent = 0 if news else silent + 1
            if news:
                # `id` comes back as Last-Event-ID when the browser reconnects.
                yield f"event: news\nid: {news.get('last', 0)}\ndata: {json.dumps(news)}\n\n"
            elif silent % KEEPALIVE_LOOKS == 0:
                yield ": still here\n\n"


async def _looks(app: DeskApp) -> AsyncGenerator[None, None]:
    """Says when to look: at once, at every wake-up, and every few seconds."""
    while True:
        # Waiting begins before looking, so that nothing rung meanwhile is missed.
        bell = asyncio.create_task(app.wakeups.wait("desk", POLL_SECONDS))
        try:
            await asyncio.sleep(0)
            yield
            if await bell:
                await asyncio.sleep(SETTLE_SECONDS)
        finally:
            bell.cancel()
