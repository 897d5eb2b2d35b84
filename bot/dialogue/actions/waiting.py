"""The waiting list in the conversation: what one waits for, leaving, accepting and declining an offer."""

from __future__ import annotations

from uuid import UUID

from bot.booking import offers, waiting
from bot.booking.models import Appointment, WaitingEntry
from bot.booking.offers import OfferOver
from bot.booking.waiting import Waits
from bot.booking.wishes import Wishes
from bot.dialogue.actions.base import BOOK, Choice, Domain, Events, Speaker, TurnAction, value_of
from bot.dialogue.actions.confirming import enclosed, how_to_meet
from bot.dialogue.payloads import payload
from bot.languages import LANGUAGES
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher


class LeaveWaiting(TurnAction):
    """Take the person off the list."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        turn = self.turn
        entry_id = _id(value_of(tracker, "entry"))
        if entry_id is not None:
            await waiting.leave(
                turn.session,
                entry_id=entry_id,
                conversation_id=turn.conversation_id,
                now=turn.now,
                timezone=self.tools.timezone,
            )
        self.say(dispatcher, self.text("waiting-left"), self.titled([BOOK]))
        return []


class AcceptOffer(TurnAction):
    """Book the offered time; whoever comes too late hears so and stays on the list."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        turn = self.turn
        offer_id = _id(value_of(tracker, "offer"))
        try:
            if offer_id is None:
                raise OfferOver
            appointment = await offers.accept(
                turn.session,
                offer_id=offer_id,
                conversation_id=turn.conversation_id,
                person_id=turn.person_id,
                language=turn.language,
                now=turn.now,
                timezone=self.tools.timezone,
            )
        except OfferOver as error:
            entry = offer_id and await offers.entry_of(
                turn.session, offer_id=offer_id, conversation_id=turn.conversation_id
            )
            text, buttons = self.text(error.text_key), self.titled([BOOK])
            if entry:
                text, buttons = text + "\n\n" + self.text("waiting-still"), [*leave_choices(self, entry), *buttons]
            self.say(dispatcher, text, buttons)
            return []
        self._booked(dispatcher, appointment)
        return []

    def _booked(self, dispatcher: CollectingDispatcher, appointment: Appointment) -> None:
        text = self.text(
            "booking-confirmed",
            werkstadt=WerkStadt(appointment.werkstadt).label,
            moment=appointment.starts_at,
            reference=appointment.reference,
        )
        parts = [text, *how_to_meet(self, appointment)]
        if appointment.service.papers:
            papers = [self.text(f"paper-{key.replace('_', '-')}") for key in appointment.service.papers]
            parts.append(self.text("booking-bring", papers=papers))
        self.say(dispatcher, "\n\n".join(parts), [], **enclosed(self, appointment))


class DeclineOffer(TurnAction):
    """Let the offered time go; the person stays on the list."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        turn = self.turn
        offer_id = _id(value_of(tracker, "offer"))
        entry = offer_id and await offers.decline(
            turn.session,
            offer_id=offer_id,
            conversation_id=turn.conversation_id,
            now=turn.now,
            timezone=self.tools.timezone,
        )
        text = self.text("waiting-declined")
        if entry:
            self.say(dispatcher, text + " " + self.text("waiting-still"), leave_choices(self, entry))
        else:
            self.say(dispatcher, text)
        return []


async def say_waiting(action: Speaker, dispatcher: CollectingDispatcher) -> bool:
    """List what the person waits for, each to be left; whether there was anything."""
    entries = await waiting.waiting_of(action.turn.session, action.turn.conversation_id)
    for waits in entries:
        text = action.text("waiting-line", wishes=entry_shown(action, waits))
        action.say(dispatcher, text, leave_choices(action, waits.entry))
    return bool(entries)


def entry_shown(action: Speaker, waits: Waits) -> str:
    """What somebody waits for: the office, and a line for each wish."""
    return "\n• ".join([waits.werkstadt.label, *shown(action, Wishes.of(waits.entry))])


def shown(action: Speaker, wishes: Wishes) -> list[str]:
    """The wishes in the person's language; nothing about what they did not mention."""
    lines = []
    if wishes.weekdays:
        names = [action.tools.texts.weekday(number, action.turn.language) for number in wishes.weekdays]
        lines.append(action.text("waiting-shown-days", days=names))
    if hours := hours_shown(action, wishes):
        lines.append(action.text("waiting-shown-hours", hours=hours))
    if wishes.since and wishes.since == wishes.until:
        lines.append(action.text("waiting-shown-on", day=wishes.since))
    else:
        days = {"since": wishes.since, "until": wishes.until}
        lines += [action.text(f"waiting-shown-{name}", day=day) for name, day in days.items() if day]
    if wishes.language in LANGUAGES:
        lines.append(action.text("waiting-shown-language", language=LANGUAGES[wishes.language].name))
    return lines


def hours_shown(action: Speaker, wishes: Wishes) -> str:
    """Between which times of day, in a few words; empty where any will do."""
    hours = {"from": wishes.starts_from, "by": wishes.ends_by}
    known = {name: f"{clock:%H:%M}" for name, clock in hours.items() if clock}
    name = "between" if len(known) == len(hours) else next(iter(known), None)
    return action.text(f"waiting-hours-{name}", **known) if name else ""


def leave_choices(action: Speaker, entry: WaitingEntry) -> list[Choice]:
    """The button that takes somebody off the list."""
    return action.titled([("button-leave-waiting", payload("leave_waiting", entry=entry.id.hex))])


def _id(text: str | None) -> UUID | None:
    """An id as a button carries it; buttons come from outside."""
    try:
        return UUID(hex=text) if text else None
    except ValueError:
        return None


ACTIONS = (LeaveWaiting, AcceptOffer, DeclineOffer)
