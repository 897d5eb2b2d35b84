"""Keeps what the articles lack, for the people who write them. Knows no conversation, and is told none.

Texts must come masked (`bot.understanding.masking`); they are encrypted at rest and deleted after half a year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Insert, delete, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.knowledge.models import Feedback, Gap, GapKind

KEPT_DAYS = 180


@dataclass(frozen=True)
class Judged:
    """How often a topic's answer was said to help."""

    topic: str
    helpful: int
    not_helpful: int


async def keep(
    session: AsyncSession,
    *,
    kind: GapKind,
    day: date,
    language: str,
    text: str | None,
    topic: str | None,
    confidence: float | None = None,
) -> None:
    """Keep a gap in the caller's transaction; one that cannot be stored takes nothing else with it.

    Raises:
        SQLAlchemyError: It was not stored; the transaction goes on as if nothing had been tried.
    """
    await _apart(
        session,
        insert(Gap).values(day=day, language=language, kind=kind, text=text, topic=topic, confidence=confidence),
    )


async def count(session: AsyncSession, *, topic: str, day: date, helped: bool) -> None:
    """Count a tap on "this helped" or "this did not help".

    Raises:
        SQLAlchemyError: It was not counted; the transaction goes on as if nothing had been tried.
    """
    made = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    added = {"helpful": int(helped), "not_helpful": int(not helped)}
    statement: Any = made(Feedback).values(topic=topic, day=day, **added)
    statement = statement.on_conflict_do_update(
        index_elements=[Feedback.topic, Feedback.day],
        set_={name: getattr(Feedback, name) + more for name, more in added.items()},
    )
    await _apart(session, statement)


async def listed(session: AsyncSession) -> Sequence[Gap]:
    """All gaps, oldest first."""
    return (await session.scalars(select(Gap).order_by(Gap.day, Gap.id))).all()


async def judged(session: AsyncSession) -> list[Judged]:
    """Every topic with a tap, most often unhelpful first."""
    sums = func.sum(Feedback.helpful), func.sum(Feedback.not_helpful)
    rows = await session.execute(
        select(Feedback.topic, *sums).group_by(Feedback.topic).order_by(sums[1].desc(), Feedback.topic)
    )
    return [Judged(topic, int(yes), int(no)) for topic, yes, no in rows]


async def forget_old(session: AsyncSession, today: date) -> None:
    """Delete the gaps that are older than `KEPT_DAYS`."""
    await session.execute(delete(Gap).where(Gap.day < today - timedelta(days=KEPT_DAYS)))


async def _apart(session: AsyncSession, statement: Insert) -> None:
    # On the connection: a savepoint of the session would write out what the turn has not finished yet.
    connection = await session.connection()
    async with connection.begin_nested():
        await connection.execute(statement)
