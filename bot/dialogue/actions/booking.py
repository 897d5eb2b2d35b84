"""Booking in the conversation: opening the form, its questions and their answers.

The question for a time is in `times`, what the answer to it means in `choosing`, the summary in `confirming`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.booking import holds
from bot.booking.proposals import Preference
from bot.booking.rules import Mode
from bot.dialogue.actions.base import (
    BACK,
    STOP,
    Domain,
    Events,
    FormAction,
    Speaker,
    TurnAction,
    intent_of,
    value_of,
)
from bot.dialogue.actions.choosing import SLOT, Choosing, View, carried_moment, changed, is_about_times, opening
from bot.dialogue.actions.confirming import hold, refused
from bot.dialogue.actions.forms import BOOKING, QUESTIONS, SLOTS, opened, paused
from bot.dialogue.actions.times import day_choice
from bot.dialogue.payloads import payload
from bot.dialogue.turn import TYPED
from bot.errors import ResidentError
from bot.phones import phone_number
from bot.understanding.dates import AmbiguousDay
from bot.werkstadt import WerkStadt, werkstadt_in, werkstadt_named

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

NOT_NEEDED = False
"""The phone number of an appointment that is not by phone; `None` means not asked yet."""


class StartBooking(TurnAction):
    """Open the form with what the button or the sentence says already. The same button twice asks once more."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        named = value_of(tracker, "werkstadt")
        typed = typed_text(tracker)
        chosen = werkstadt_named(named) if named else werkstadt_in(typed)
        werkstadt = chosen.value if chosen else None
        if tracker.active_loop_name == BOOKING and not tracker.get_slot("booking_move"):
            if werkstadt in (None, tracker.get_slot("booking_werkstadt")):
                return []
            await holds.release(self.turn.session, self.turn.conversation_id)
        choosing = said_with_opening(self, dispatcher, Choosing(), typed)
        return opened(tracker, BOOKING, {"booking_werkstadt": werkstadt, SLOT: choosing.kept()})


class PickSlot(TurnAction):
    """A time tapped outside of the form: it is opened there, if the WerkStadt is known."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        moment = carried_moment(value_of(tracker, "at") or "", self.tools.timezone)
        waiting = [entry["slots"] for entry in paused(tracker) if entry["form"] == BOOKING]
        slots = dict(waiting[-1]) if waiting else {name: tracker.get_slot(name) for name in SLOTS[BOOKING]}
        slots["booking_werkstadt"] = slots["booking_werkstadt"] or tracker.get_slot("waiting_werkstadt")
        if moment is None or slots["booking_werkstadt"] is None:
            self.say(dispatcher, self.text("utter-stale-button"))
            return []
        return opened(tracker, BOOKING, slots | {"booking_time": moment.isoformat(), "booking_confirmed": None})


class AskWerkstadt(TurnAction):
    """Which of the five offices?"""

    NAME = "action_ask_booking_werkstadt"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        choices = [
            (
                self.text(f"werkstadt-{w.value.replace('_', '-')}", name=w.label),
                payload("inform", s="booking_werkstadt", v=w.value),
            )
            for w in WerkStadt
        ]
        self.say(dispatcher, self.text("booking-which-werkstadt"), [*choices, *self.titled([STOP])])
        return []


class AskPhone(TurnAction):
    """Under which number do we call? Kept with the appointment and nowhere else."""

    NAME = "action_ask_booking_phone"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        moment = datetime.fromisoformat(tracker.get_slot("booking_time"))
        self.say(dispatcher, self.text("booking-which-phone", moment=moment), self.titled([BACK, STOP]))
        return []


class ValidateBookingForm(FormAction):
    """Accepts answers in words or by button; leads back where an answer cannot be used."""

    NAME = "validate_booking_form"
    ORDER = QUESTIONS[BOOKING]

    async def moved(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events | None:
        """Back, and a time tapped on an older message."""
        requested, intent = tracker.get_slot("requested_slot"), intent_of(tracker)
        if intent == "pick_slot" and requested in self.ORDER[1:]:
            moment = carried_moment(value_of(tracker, "at") or "", self.tools.timezone)
            if moment is None:
                self.say(dispatcher, self.text("booking-time-unclear"))
                return [SlotSet("booking_time", None)]
            return await self._chosen(dispatcher, tracker, moment)
        if intent != "previous" or requested not in self.ORDER[1:]:
            return None
        if requested != "booking_time":
            await holds.release(self.turn.session, self.turn.conversation_id)
            return [SlotSet(name, None) for name in ("booking_time", "booking_confirmed")]
        choosing = Choosing.of(tracker)
        if not choosing.is_first_page:
            return [SlotSet(SLOT, choosing.up().kept())]
        if tracker.get_slot("booking_move"):
            return [SlotSet("booking_time", None)]
        return [SlotSet("booking_werkstadt", None), SlotSet(SLOT, Choosing(mode=choosing.mode).kept())]

    async def validate_booking_werkstadt(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> str | Events | None:
        chosen = werkstadt_named(value) or werkstadt_in(value)
        if chosen is None:
            self.say(dispatcher, self.text("form-choose-one"))
            return None
        choosing = Choosing.of(tracker)
        if not choosing.exactly or tracker.get_slot("booking_time"):
            return chosen.value
        # Day and time were said in the sentence that opened the form.
        tracker.slots["booking_werkstadt"] = chosen.value
        held = await self._chosen_in_words(dispatcher, tracker, choosing)
        return [SlotSet("booking_werkstadt", chosen.value), *held]

    async def validate_booking_time(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> Events | None:
        turn, timezone = self.turn, self.tools.timezone
        try:
            found = changed(Choosing.of(tracker), value, turn.language, now=turn.now, timezone=timezone)
        except AmbiguousDay as error:
            self.say(dispatcher, self.text(error.text_key), [day_choice(self, option) for option in error.options])
            return None
        except ResidentError as error:
            self.say(dispatcher, self.text(error.text_key, **error.params))
            return None
        if isinstance(found, datetime):
            return await self._chosen(dispatcher, tracker, found)
        if found is None:
            self.say(dispatcher, self.text("booking-time-unclear"))
            return None
        if found.exactly:
            return await self._chosen_in_words(dispatcher, tracker, found)
        return [SlotSet("booking_time", None), SlotSet(SLOT, found.kept())]

    def validate_booking_phone(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        number = phone_number(value)
        if number is None:
            self.say(dispatcher, self.text("booking-no-phone"))
        return number

    async def validate_booking_confirmed(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> str | Events | None:
        if value == "phone":
            return [SlotSet("booking_phone", None), SlotSet("booking_confirmed", None)]
        if value == "yes" or intent_of(tracker) == "affirm":
            return "yes"
        if not is_about_times(value, self.turn.language, now=self.turn.now, timezone=self.tools.timezone):
            return None
        # Another time after all: "rather on Friday".
        await holds.release(self.turn.session, self.turn.conversation_id)
        again = [SlotSet("booking_time", None), SlotSet("booking_confirmed", None)]
        return [*again, *(await self.validate_booking_time(value, dispatcher, tracker) or ())]

    async def _chosen_in_words(self, dispatcher: CollectingDispatcher, tracker: Tracker, choosing: Choosing) -> Events:
        """Hold the time that was named; going back from it shows its day."""
        assert choosing.exactly
        day, hour = choosing.exactly
        tracker.slots[SLOT] = choosing.looking_at(View.TIMES, Preference(day, day)).kept()
        chosen = await self._chosen(dispatcher, tracker, datetime.combine(day, hour, self.tools.timezone))
        return [SlotSet(SLOT, tracker.slots[SLOT]), *chosen]

    async def _chosen(self, dispatcher: CollectingDispatcher, tracker: Tracker, moment: datetime) -> Events:
        """Hold the time; refused, the question comes again with the nearest free ones."""
        if moment == Choosing.of(tracker).moves_from:
            self.say(dispatcher, self.text("booking-same-time"))
            return [SlotSet("booking_time", None)]
        try:
            await hold(self, tracker, moment)
        except ResidentError as error:
            return refused(self, dispatcher, tracker, error, moment)
        by_phone = Choosing.of(tracker).mode == Mode.PHONE
        number = tracker.get_slot("booking_phone") or None
        return [
            SlotSet("booking_time", moment.isoformat()),
            SlotSet("booking_phone", number if by_phone else NOT_NEEDED),
            SlotSet("booking_confirmed", None),
        ]


def said_with_opening(
    action: Speaker, dispatcher: CollectingDispatcher, choosing: Choosing, text: str, **known: Any
) -> Choosing:
    """The wish with what the opening sentence says; what it cannot mean is said at once."""
    if not text:
        return choosing
    turn, timezone = action.turn, action.tools.timezone
    try:
        return opening(choosing, text, turn.language, now=turn.now, timezone=timezone, **known)
    except ResidentError as error:
        action.say(dispatcher, action.text(error.text_key, **error.params))
        return choosing


def typed_text(tracker: Tracker) -> str:
    """The message being answered, if it was typed."""
    last = next((event for event in reversed(tracker.events) if event["event"] == "user"), None)
    return str(last["text"] or "") if last and last.get("input_channel") == TYPED else ""


ACTIONS = (StartBooking, PickSlot, AskWerkstadt, AskPhone, ValidateBookingForm)
