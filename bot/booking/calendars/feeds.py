"""The private feed of an advisor's appointments: whoever knows its address may read it, until it is revoked."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.calendars.ours import load_feed
from bot.booking.ics import feed_file
from bot.booking.models import CalendarFeed
from bot.clock import Clock
from bot.store import Store

TOKEN_BYTES = 32
BACK = timedelta(days=30)
"""So far back appointments stay in the feed."""


async def create_feed(session: AsyncSession, advisor_id: UUID, *, now: datetime) -> str:
    """Make a new address; its token, which is told only now and stored nowhere. Earlier ones stay good."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(CalendarFeed(advisor_id=advisor_id, token_hash=_hash(token), created_at=now))
    await session.flush()
    return token


async def revoke_feeds(session: AsyncSession, advisor_id: UUID, *, now: datetime) -> int:
    """End all addresses of the advisor's feed; how many there were."""
    live = update(CalendarFeed).where(CalendarFeed.advisor_id == advisor_id, CalendarFeed.revoked_at.is_(None))
    return len((await session.scalars(live.values(revoked_at=now).returning(CalendarFeed.id))).all())


class Feeds:
    """Reads feeds for whoever has their address."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def read(self, token: str) -> bytes | None:
        """The feed as a calendar file; `None` for a token that was revoked or never given out.

        What is compared in the database is a digest nobody can choose, so time tells nothing about tokens.
        """
        live = select(CalendarFeed.advisor_id).where(
            CalendarFeed.token_hash == _hash(token), CalendarFeed.revoked_at.is_(None)
        )
        async with self._store.read() as session:
            advisor_id = await session.scalar(live)
            if advisor_id is None:
                return None
            return feed_file(await load_feed(session, advisor_id, since=self._clock() - BACK))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
