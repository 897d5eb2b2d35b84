"""Where Rasa's trackers live: one row per conversation, in the case store's database. Imports no Rasa."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.store import Base, EncryptedJSON


class TrackerRow(Base):
    """The dialogue state of a conversation.

    Attributes:
        events: The last events, compacted; they hold what people typed, hence encrypted.
        version: Counts saves. A save on top of an older version is refused, so no turn is lost unseen.
    """

    __tablename__ = "trackers"

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True)
    events: Mapped[list[Any]] = mapped_column(EncryptedJSON)
    version: Mapped[int] = mapped_column(default=1)
    saved_at: Mapped[datetime]
