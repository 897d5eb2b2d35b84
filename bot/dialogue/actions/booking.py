"""Booking in the conversation: WerkStadt, day, time, summary; listing, moving and cancelling."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from bot.booking import service as booking
from bot.booking.models import Appointment
from bot.dialogue.actions.base import (
    BACK,
    HUMAN,
    STOP,
    Choice,
    Domain,
    Events,
    FormAction,
    Speaker,
    TurnAction,
    intent_of,
    value_of,
)
from bot.dialogue.payloads import payload
from bot.errors import ResidentError
from bot.understanding.dates import AmbiguousDay, ImpossibleDay, day_in, time_in
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

DAYS_OFFERED = 5
TIMES_OFFERED = 8
ALTERNATIVES = 3
SLOTS = ("booking_werkstadt", "booking_day", "booking_time", "booking_confirmed", "booking_move")


def werkstadt_named(text: str) -> WerkStadt | None:
    """The WerkStadt that a text names by its id or its name."""
    plain = text.casefold().replace(" ", "").replace("_", "")
    for werkstadt in WerkStadt:
        if plain in (werkstadt.value.replace("_", ""), werkstadt.label.casefold().replace(" ", "")):
            return werkstadt
    return None


class StartBooking(TurnAction):
    """Begin a booking, perhaps with the WerkStadt already chosen by a button."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        chosen = werkstadt_named(value_of(tracker, "werkstadt") or "")
        return [*emptied(), SlotSet("booking_werkstadt", chosen.value if chosen else None)]


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


class AskDay(TurnAction):
    """On which day? The next days that really have a free time."""

    NAME = "action_ask_booking_day"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        days = await booking.free_days(
            self.turn.session,
            _werkstadt(tracker),
            now=self.turn.now,
            timezone=self.tools.timezone,
            limit=DAYS_OFFERED,
            conversation_id=self.turn.conversation_id,
        )
        if not days:
            self.say(dispatcher, self.text("booking-nothing-free"), self.titled([HUMAN]))
            return [ActiveLoop(None), SlotSet("requested_slot", None), *emptied()]
        choices = [day_choice(self, day) for day in days]
        self.say(dispatcher, self.text("booking-which-day"), [*choices, *self.titled([BACK, STOP])])
        return []


class AskTime(TurnAction):
    """At what time on that day?"""

    NAME = "action_ask_booking_time"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        day = date.fromisoformat(tracker.get_slot("booking_day"))
        starts = _spread(await free_times(self, tracker, day), TIMES_OFFERED)
        choices = [self._choice(moment) for moment in starts]
        text = self.text("booking-which-time", day=day)
        self.say(dispatcher, text, [*choices, *self.titled([BACK, STOP])])
        return []

    def _choice(self, moment: datetime) -> Choice:
        local = moment.astimezone(self.tools.timezone)
        carried = payload("inform", s="booking_time", v=local.isoformat(timespec="minutes"))
        return (self.tools.texts.time(moment, self.turn.language), carried)


class AskConfirmed(TurnAction):
    """The summary, to be confirmed."""

    NAME = "action_ask_booking_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        moment = datetime.fromisoformat(tracker.get_slot("booking_time"))
        text = self.text("booking-summary", werkstadt=_werkstadt(tracker).label, moment=moment)
        yes = (self.text("button-confirm-booking"), payload("inform", s="booking_confirmed", v="yes"))
        self.say(dispatcher, text, [yes, *self.titled([BACK, STOP])])
        return []


class ValidateBookingForm(FormAction):
    """Accepts answers in words or by button; leads back where an answer cannot be used."""

    NAME = "validate_booking_form"
    ORDER = SLOTS[:4]

    def validate_booking_werkstadt(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        chosen = werkstadt_named(value)
        if chosen is None:
            self.say(dispatcher, self.text("form-choose-one"))
        return chosen.value if chosen else None

    async def validate_booking_day(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        try:
            day = day_in(value, self.turn.language, now=self.turn.now, timezone=self.tools.timezone)
        except AmbiguousDay as error:
            self.say(dispatcher, self.text(error.text_key), [day_choice(self, option) for option in error.options])
            return None
        except ImpossibleDay as error:
            self.say(dispatcher, self.text(error.text_key, **error.params))
            return None
        refusal = self._refusal(day)
        if day and not refusal:
            if await free_times(self, tracker, day):
                return day.isoformat()
            refusal = self.text("booking-day-full", day=day)
        self.say(dispatcher, refusal or self.text("booking-day-unclear"))
        return None

    def _refusal(self, day: date | None) -> str | None:
        if day is None:
            return self.text("booking-day-unclear")
        if day < self.turn.now.astimezone(self.tools.timezone).date():
            return self.text("booking-day-past", day=day)
        return None

    async def validate_booking_time(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        day = date.fromisoformat(tracker.get_slot("booking_day"))
        asked = time_in(value, self.turn.language, day=day, timezone=self.tools.timezone)
        if asked and asked in await free_times(self, tracker, day):
            return asked.astimezone(self.tools.timezone).isoformat(timespec="minutes")
        self.say(dispatcher, self.text("booking-time-unclear" if asked is None else "booking-time-taken"))
        return None

    def validate_booking_confirmed(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        yes = value == "yes" or intent_of(tracker) == "affirm"
        return "yes" if yes else None


class Book(TurnAction):
    """Book (or move) what the form holds; a slot taken a second ago leads to the next free ones."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        if tracker.get_slot("booking_confirmed") != "yes":  # the form was left without a choice
            return emptied()
        moment = datetime.fromisoformat(tracker.get_slot("booking_time"))
        werkstadt = _werkstadt(tracker)
        try:
            appointment = await self._write(tracker, werkstadt, moment)
        except ResidentError as error:
            return await self._offer_others(dispatcher, error, werkstadt, moment, tracker)
        self._confirm(dispatcher, appointment, moved=bool(tracker.get_slot("booking_move")))
        return [*emptied(), SlotSet("failures", 0)]

    async def _write(self, tracker: Tracker, werkstadt: WerkStadt, moment: datetime) -> Appointment:
        common: dict[str, Any] = {
            "conversation_id": self.turn.conversation_id,
            "starts_at": moment,
            "now": self.turn.now,
            "timezone": self.tools.timezone,
        }
        if reference := tracker.get_slot("booking_move"):
            return await booking.move(self.turn.session, reference=reference, **common)
        return await booking.book(
            self.turn.session,
            person_id=self.turn.person_id,
            werkstadt=werkstadt,
            language=self.turn.language,
            **common,
        )

    def _confirm(self, dispatcher: CollectingDispatcher, appointment: Appointment, *, moved: bool) -> None:
        text = self.text(
            "booking-moved" if moved else "booking-confirmed",
            werkstadt=WerkStadt(appointment.werkstadt).label,
            moment=appointment.starts_at,
            reference=appointment.reference,
        )
        name = f"termin-{appointment.reference}.ics"
        files = [{"name": name, "url": self.tools.files.url("appointment", appointment.reference, name)}]
        buttons = (
            [] if moved else [("button-intake-yes", payload("start_intake")), ("button-not-now", payload("not_now"))]
        )
        if not moved:
            text += "\n\n" + self.text("booking-offer-intake")
        self.say(dispatcher, text, self.titled(buttons), files=files)

    async def _offer_others(
        self,
        dispatcher: CollectingDispatcher,
        error: ResidentError,
        werkstadt: WerkStadt,
        moment: datetime,
        tracker: Tracker,
    ) -> Events:
        """Say why it did not work and open the form again with the nearest free times."""
        slots = await booking.next_slots(
            self.turn.session,
            werkstadt,
            now=self.turn.now,
            timezone=self.tools.timezone,
            after=moment - timedelta(hours=2),
            limit=ALTERNATIVES,
            language=self.turn.language,
            conversation_id=self.turn.conversation_id,
        )
        text = self.text(error.text_key, **error.params)
        if error.key not in ("slot_taken", "slot_unavailable", "notice_too_short") or not slots:
            self.say(dispatcher, text, self.titled([("button-appointments", payload("list_appointments")), HUMAN]))
            return emptied()
        self.say(dispatcher, text + "\n\n" + self.text("booking-next-free", moments=self._written(slots)))
        move = tracker.get_slot("booking_move")
        return [
            *emptied(),
            SlotSet("booking_move", move),
            SlotSet("booking_werkstadt", werkstadt.value),
            FollowupAction("booking_form"),
        ]

    def _written(self, slots: Sequence[Any]) -> list[str]:
        return [self.tools.texts.moment(slot.starts_at, self.turn.language) for slot in slots]


async def free_times(action: Speaker, tracker: Tracker, day: date) -> list[datetime]:
    """When an appointment of the chosen WerkStadt could begin on `day`, for this person."""
    slots = await booking.free_slots(
        action.turn.session,
        _werkstadt(tracker),
        day=day,
        now=action.turn.now,
        timezone=action.tools.timezone,
        language=action.turn.language,
        conversation_id=action.turn.conversation_id,
    )
    return [slot.starts_at for slot in slots]


def day_choice(action: Speaker, day: date) -> Choice:
    """A button for a day."""
    title = action.tools.texts.short_date(day, action.turn.language)
    return (title, payload("inform", s="booking_day", v=day.isoformat()))


def emptied() -> Events:
    """The booking form as before its first question."""
    return [SlotSet(name, None) for name in SLOTS]


def _werkstadt(tracker: Tracker) -> WerkStadt:
    return WerkStadt(tracker.get_slot("booking_werkstadt"))


def _spread(moments: Sequence[datetime], count: int) -> list[datetime]:
    """At most `count` of the moments, evenly over the day rather than its first hour only."""
    if len(moments) <= count:
        return list(moments)
    return [moments[round(i * (len(moments) - 1) / (count - 1))] for i in range(count)]


ACTIONS = (
    StartBooking,
    AskWerkstadt,
    AskDay,
    AskTime,
    AskConfirmed,
    ValidateBookingForm,
    Book,
)
