"""One message's turn through the dialogue: what the actions and the tracker store share while it lasts.

Rasa creates actions and stores once and calls them for everybody; what belongs to one message (its transaction,
its language, the moment) travels in a context variable instead of through Rasa.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.models import Hold
from bot.dialogue.tables import TrackerRow

TYPED, TAPPED = "typed", "tapped"
"""How a message came about; kept with it in the tracker, where Rasa keeps the channel."""


@dataclass
class Turn:
    """The one transaction in which a message is handled.

    Attributes:
        person_id: The person of the conversation, once there is consent. An action may set or clear it.
        language: The conversation's language. An action may change it; the caller keeps the change.
        row: The tracker's row as read with the conversation; `None` for a new conversation.
        said: What the assistant says, in order: texts, buttons, links, files.
        held: The time that was held for the person in this turn, with its advisor and service.
        failure: An error that must undo the whole turn. Rasa swallows what actions raise, so it is kept here.
    """

    session: AsyncSession
    conversation_id: UUID
    person_id: UUID | None
    language: str
    simple: bool
    now: datetime
    row: TrackerRow | None
    said: list[dict[str, Any]] = field(default_factory=list)
    held: Hold | None = None
    failure: BaseException | None = None
    chosen: bool = False
    forgotten: bool = False


_CURRENT: ContextVar[Turn] = ContextVar("turn")


def current() -> Turn:
    """The turn being taken. Raises `LookupError` outside of one."""
    return _CURRENT.get()


def enter(turn: Turn) -> None:
    """Make `turn` the current one for this task and what it calls."""
    _CURRENT.set(turn)
