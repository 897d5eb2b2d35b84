"""Opening a form inside another one: the outer one waits, with what was answered in it, and goes on afterwards.

Rasa has one form open at a time and forgets it when another one begins.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.booking import holds
from bot.dialogue.actions.base import Domain, Events, TurnAction
from bot.dialogue.payloads import payload

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

BOOKING = "booking_form"
INTAKE = "intake_form"
WAITING = "waiting_form"
# The questions of each form in order.
QUESTIONS: Mapping[str, tuple[str, ...]] = {
    BOOKING: ("booking_werkstadt", "booking_time", "booking_phone", "booking_confirmed"),
    INTAKE: (
        "intake_consent",
        "intake_name",
        "intake_contact",
        "intake_language",
        "intake_situation",
        "intake_topic",
        "intake_note",
        "intake_confirmed",
    ),
    WAITING: ("waiting_times", "waiting_language", "waiting_phone"),
}
# With what each form holds besides.
SLOTS: Mapping[str, tuple[str, ...]] = {
    BOOKING: ("booking_move", "booking_wish", *QUESTIONS[BOOKING]),
    INTAKE: QUESTIONS[INTAKE],
    WAITING: ("waiting_werkstadt", "waiting_mode", "waiting_said", *QUESTIONS[WAITING]),
}
PAUSED = "paused_forms"
MOST_PAUSED = 3
"""Nobody keeps more questions in mind; the oldest is dropped."""


def opened(tracker: Tracker, form: str, values: Mapping[str, Any], *, instead: bool = False) -> Events:
    """Open `form` with these slots. Another form that is open is paused; the same one begins anew.

    A form of the same kind that waits is not asked twice: the new one takes its place.

    Args:
        instead: The form that is open does not go on afterwards.
    """
    waiting = [entry for entry in paused(tracker) if not _is_same(entry, form, values)]
    active = tracker.active_loop_name
    if active in SLOTS and instead:
        return [*(SlotSet(name, None) for name in SLOTS[active]), *_changed_to(form, values), SlotSet(PAUSED, waiting)]
    if active in SLOTS:
        left = {"form": active, "slots": {name: tracker.get_slot(name) for name in SLOTS[active]}}
        if not _is_same(left, form, values):
            waiting.append(left)
    return [*_changed_to(form, values), SlotSet(PAUSED, waiting[-MOST_PAUSED:])]


def closed(tracker: Tracker, form: str) -> Events:
    """Empty `form`, and go on with the one that waits, if any."""
    events: Events = [ActiveLoop(None), SlotSet("requested_slot", None)]
    events += [SlotSet(name, None) for name in SLOTS[form]]
    return [*events, *resumed(tracker)]


def resumed(tracker: Tracker) -> Events:
    """Go on with the form that waits, if any."""
    waiting = paused(tracker)
    if not waiting:
        return []
    last = waiting.pop()
    return [*_changed_to(last["form"], last["slots"]), SlotSet(PAUSED, waiting)]


def paused(tracker: Tracker) -> list[dict[str, Any]]:
    """The forms that wait, the next one to go on last."""
    return list(tracker.get_slot(PAUSED) or ())


class StopForm(TurnAction):
    """Leave the open form; nothing of it is kept. A form that waits goes on."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        form = tracker.active_loop_name
        goes_on = bool(paused(tracker))
        moving = form == BOOKING and tracker.get_slot("booking_move")
        buttons = [] if goes_on else self.titled([("button-help", payload("help"))])
        self.say(dispatcher, self.text("booking-move-stopped" if moving else "form-stopped"), buttons)
        if form == BOOKING:
            await holds.release(self.turn.session, self.turn.conversation_id)
        return closed(tracker, form) if form in SLOTS else []


def _changed_to(form: str, values: Mapping[str, Any]) -> Events:
    # Closing first makes Rasa open the form anew and check what it is given.
    events: Events = [ActiveLoop(None), SlotSet("requested_slot", None)]
    events += [SlotSet(name, values.get(name)) for name in SLOTS[form]]
    return [*events, FollowupAction(form)]


def _is_same(entry: Mapping[str, Any], form: str, values: Mapping[str, Any]) -> bool:
    """Whether both are one thing to do: one intake, one new appointment, the move of one appointment."""
    return bool(entry["form"] == form and entry["slots"].get("booking_move") == values.get("booking_move"))


ACTIONS = (StopForm,)
