"""What can go wrong at the queue. The sentences are the desk's."""

from __future__ import annotations

from uuid import UUID

from bot.errors import DeskError


class HandoffNotFound(DeskError):
    """There is no such handoff, or no longer."""

    key = "handoff_not_found"


class HandoffTaken(DeskError):
    """Somebody has taken the handoff, perhaps a moment ago.

    Attributes:
        account_id: Who; `None` when that account was deleted since.
    """

    key = "handoff_taken"

    def __init__(self, *, account_id: UUID | None) -> None:
        super().__init__()
        self.account_id = account_id


class HandoffClosed(DeskError):
    """The handoff is over."""

    key = "handoff_closed"
