"""What booking needs of the table of conversations: named here, not imported, since another subject owns it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import DateTime, String, Uuid, column, select, table
from sqlalchemy.ext.asyncio import AsyncSession

CONVERSATIONS = table(
    "conversations",
    column("id", Uuid),
    column("person_id", Uuid),
    column("language", String),
    column("blocked_at", DateTime(timezone=True)),
)


async def lock_for_message(session: AsyncSession, conversation_id: UUID) -> None:
    """Wait for a turn of the conversation that is under way, before anything of it is locked.

    A message that is stored later in the transaction would wait for the turn anyway, and the turn perhaps for
    what was locked by then.
    """
    found = select(CONVERSATIONS.c.id).where(CONVERSATIONS.c.id == conversation_id)
    await session.execute(found.with_for_update(read=True, key_share=True))
