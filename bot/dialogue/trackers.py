"""Rasa's trackers in the case store's database: one row a conversation, part of the turn's transaction.

Rasa replays every event of a conversation several times a message, so its cost grows with the past. On save the
past is folded into what it amounts to (slots and the active form), and only the last turns are kept as events.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.dialogue.tables import TrackerRow
from bot.dialogue.turn import current

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

LIMIT = 40
KEEP = 20
# Rasa looks a class up by walking all subclasses, for every event; once is enough.
EVENT_CLASSES = {cls.type_name: cls for cls in all_subclasses(Event)}
PARSE_KEYS = ("intent", "entities", "text")


class Trackers(TrackerStore):
    """Reads the row the turn brought along; writes into the turn's transaction."""

    def __init__(self, domain: Domain) -> None:
        super().__init__(domain)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker as saved, or `None` for a conversation that has none yet."""
        row = current().row
        if row is None:
            return None
        events = [EVENT_CLASSES[data["event"]]._from_parameters(dict(data)) for data in row.events]
        return DialogueStateTracker.from_events(sender_id, events, slots=self.domain.slots, domain=self.domain)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the compacted events. The caller commits."""
        turn = current()
        events = [_stored(event) for event in compact(list(tracker.events), tracker.sender_id, self.domain)]
        if turn.row is None:
            turn.row = TrackerRow(conversation_id=turn.conversation_id, events=events, version=1, saved_at=turn.now)
            turn.session.add(turn.row)
        else:
            turn.row.events = events
            turn.row.version += 1
            turn.row.saved_at = turn.now

    async def keys(self) -> Iterable[str]:
        """Not used by this program; conversations are listed by the case store."""
        return ()


def compact(events: list[Event], sender_id: str, domain: Domain) -> list[Event]:
    """The last turns, preceded by the slots and the active form that the rest amounts to.

    A list of at most `LIMIT` events is returned as it is. The cut is at an `action_listen`, between two turns.
    """
    if len(events) <= LIMIT:
        return events
    cut = next((i for i in range(len(events) - KEEP, 0, -1) if _listens(events[i])), 0)
    if not cut:
        return events
    past = DialogueStateTracker.from_events(sender_id, events[:cut], slots=domain.slots)
    at = events[cut].timestamp
    head: list[Event] = [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=at),
        SessionStarted(timestamp=at),
    ]
    head += [
        SlotSet(slot.name, slot.value, timestamp=at) for slot in past.slots.values() if slot.value != slot.initial_value
    ]
    if past.active_loop_name:
        head.append(ActiveLoop(past.active_loop_name, timestamp=at))
    return head + events[cut:]


def _listens(event: Event) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME


def _stored(event: Event) -> dict[str, Any]:
    """An event as JSON, without what no later turn reads: rankings, and the words of the assistant."""
    data: dict[str, Any] = event.as_dict()
    if isinstance(event, UserUttered):
        data["parse_data"] = {key: data["parse_data"].get(key) for key in PARSE_KEYS}
        data.pop("metadata", None)
    elif isinstance(event, BotUttered):
        data["text"], data["data"] = None, {}
    return data
