"""A person's appointments in the conversation: listing, moving and cancelling."""

from __future__ import annotations

from collections.abc import Sequence

from bot.booking import service as booking
from bot.booking.models import Appointment
from bot.dialogue.actions.base import BOOK, Domain, Events, TurnAction, value_of
from bot.dialogue.actions.booking import emptied
from bot.dialogue.payloads import payload
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher


class StartReschedule(TurnAction):
    """Choose the appointment to move, then open the booking form for it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await booking.upcoming(self.turn.session, self.turn.conversation_id, now=self.turn.now)
        asked = value_of(tracker, "reference")
        chosen = next((a for a in mine if a.reference == asked), mine[0] if len(mine) == 1 else None)
        if chosen is None:
            say_appointments(self, dispatcher, mine, key="booking-move-which", intent="reschedule_appointment")
            return []
        self.say(dispatcher, self.text("booking-moving", moment=chosen.starts_at))
        return [
            *emptied(),
            SlotSet("booking_move", chosen.reference),
            SlotSet("booking_werkstadt", str(chosen.werkstadt)),
            FollowupAction("booking_form"),
        ]


class ListAppointments(TurnAction):
    """The person's coming appointments, each to move or cancel."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await booking.upcoming(self.turn.session, self.turn.conversation_id, now=self.turn.now)
        if not mine:
            self.say(dispatcher, self.text("booking-none"), self.titled([BOOK]))
            return []
        for appointment in mine:
            text, reference = appointment_line(self, appointment), appointment.reference
            choices = [
                ("button-move", payload("reschedule_appointment", reference=reference)),
                ("button-cancel", payload("cancel_appointment", reference=reference)),
            ]
            self.say(dispatcher, text, self.titled(choices))
        return []


class AskCancel(TurnAction):
    """Make sure that this appointment is to be cancelled."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await booking.upcoming(self.turn.session, self.turn.conversation_id, now=self.turn.now)
        asked = value_of(tracker, "reference")
        if asked is None and len(mine) > 1:
            say_appointments(self, dispatcher, mine, key="booking-cancel-which", intent="cancel_appointment")
            return []
        chosen = next((a for a in mine if asked in (None, a.reference)), None)
        if chosen is None:
            self.say(dispatcher, self.text("booking-none"), self.titled([BOOK]))
            return []
        choices = [
            ("button-cancel-yes", payload("confirm_cancel", reference=chosen.reference)),
            ("button-cancel-no", payload("not_now")),
        ]
        text = self.text("booking-cancel-sure", appointment=appointment_line(self, chosen))
        self.say(dispatcher, text, self.titled(choices))
        return []


class CancelAppointment(TurnAction):
    """Cancel the appointment that was asked about."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        appointment = await booking.cancel(
            self.turn.session,
            reference=value_of(tracker, "reference") or "",
            conversation_id=self.turn.conversation_id,
            now=self.turn.now,
            by="resident",
        )
        self.say(dispatcher, self.text("booking-cancelled", moment=appointment.starts_at), self.titled([BOOK]))
        return []


def appointment_line(action: TurnAction, appointment: Appointment) -> str:
    """One appointment in a sentence of the person's language."""
    return action.text(
        "booking-line",
        werkstadt=WerkStadt(appointment.werkstadt).label,
        moment=appointment.starts_at,
        reference=appointment.reference,
    )


def say_appointments(
    action: TurnAction,
    dispatcher: CollectingDispatcher,
    mine: Sequence[Appointment],
    *,
    key: str,
    intent: str,
) -> None:
    """Ask which appointment is meant; say that there is none if so."""
    if not mine:
        action.say(dispatcher, action.text("booking-none"), action.titled([BOOK]))
        return
    choices = [
        (action.tools.texts.moment(a.starts_at, action.turn.language), payload(intent, reference=a.reference))
        for a in mine
    ]
    action.say(dispatcher, action.text(key), choices)


ACTIONS = (StartReschedule, ListAppointments, AskCancel, CancelAppointment)
