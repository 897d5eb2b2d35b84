"""Opens, takes and closes handoffs, and orders the queue. Knows no conversation, account or sentence."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import case, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff.errors import HandoffClosed, HandoffNotFound, HandoffTaken
from bot.handoff.models import Handoff, Reason
from bot.werkstadt import WerkStadt

DISTRESS_FIRST = case((Handoff.reason == Reason.DISTRESS, 0), else_=1)


async def open_handoff(
    session: AsyncSession,
    conversation_id: UUID,
    *,
    reason: Reason,
    summary: str,
    werkstadt: WerkStadt | None,
    now: datetime,
) -> Handoff:
    """Ask for a human; the live handoff if there is one.

    A live handoff becomes one of distress when `reason` says so, with the new summary: who waits with a
    question and then is in distress does not stay behind the others. It keeps its place in time.
    """
    handoff = Handoff(
        conversation_id=conversation_id, reason=reason, summary=summary, werkstadt=werkstadt, opened_at=now
    )
    live = await _locked(session, conversation_id)
    if live is None:
        # The unique index, not the look before, settles two messages at the same instant.
        try:
            async with session.begin_nested():
                session.add(handoff)
        except IntegrityError:
            live = await _locked(session, conversation_id)
            if live is None:
                raise
        else:
            return handoff
    if reason is Reason.DISTRESS and live.reason != Reason.DISTRESS:
        live.reason, live.summary = reason, summary
        await session.flush()
    return live


async def live_handoff(session: AsyncSession, conversation_id: UUID) -> Handoff | None:
    """The conversation's handoff that is not closed. While its `taken_at` is set a human speaks."""
    return await session.scalar(
        select(Handoff).where(Handoff.conversation_id == conversation_id, Handoff.closed_at.is_(None))
    )


async def take(session: AsyncSession, handoff_id: UUID, *, account_id: UUID, now: datetime) -> Handoff:
    """Give a waiting handoff to an account.

    Raises:
        HandoffTaken: Somebody has it, perhaps `account_id` itself (a second click).
        HandoffClosed: It is over.
        HandoffNotFound: There is none with this id.
    """
    taken = await session.scalar(
        update(Handoff)
        .where(Handoff.id == handoff_id, Handoff.taken_at.is_(None), Handoff.closed_at.is_(None))
        .values(taken_by_id=account_id, taken_at=now)
        .returning(Handoff)
        .execution_options(populate_existing=True)
    )
    if taken is not None:
        return taken
    handoff = await find(session, handoff_id)
    if handoff.closed_at is not None:
        raise HandoffClosed
    raise HandoffTaken(account_id=handoff.taken_by_id)


async def close(session: AsyncSession, handoff_id: UUID, *, now: datetime) -> Handoff:
    """End a handoff; from here on the assistant speaks again.

    Raises:
        HandoffClosed: It is over already.
        HandoffNotFound: There is none with this id.
    """
    closed = await session.scalar(
        update(Handoff)
        .where(Handoff.id == handoff_id, Handoff.closed_at.is_(None))
        .values(closed_at=now)
        .returning(Handoff)
        .execution_options(populate_existing=True)
    )
    if closed is not None:
        return closed
    await find(session, handoff_id)
    raise HandoffClosed


async def find(session: AsyncSession, handoff_id: UUID) -> Handoff:
    """The handoff as it stands in the database now, live or closed.

    Raises:
        HandoffNotFound: There is none with this id.
    """
    handoff = await session.get(Handoff, handoff_id, populate_existing=True)
    if handoff is None:
        raise HandoffNotFound
    return handoff


async def queue(session: AsyncSession) -> list[Handoff]:
    """All live handoffs, waiting or taken: distress first, then the oldest."""
    return list(
        await session.scalars(
            select(Handoff).where(Handoff.closed_at.is_(None)).order_by(DISTRESS_FIRST, Handoff.opened_at, Handoff.id)
        )
    )


async def _locked(session: AsyncSession, conversation_id: UUID) -> Handoff | None:
    # Locked, so that it cannot be closed between the look and becoming one of distress.
    return await session.scalar(
        select(Handoff).where(Handoff.conversation_id == conversation_id, Handoff.closed_at.is_(None)).with_for_update()
    )
