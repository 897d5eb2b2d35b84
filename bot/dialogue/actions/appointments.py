"""A person's appointments in the conversation: listing, moving and cancelling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from bot.booking import service as booking
from bot.booking.models import Appointment
from bot.booking.rules import Mode
from bot.dialogue.actions.base import BOOK, Domain, Events, Speaker, TurnAction, value_of
from bot.dialogue.actions.booking import said_with_opening, typed_text
from bot.dialogue.actions.choosing import SLOT, Choosing
from bot.dialogue.actions.confirming import how_to_meet, meeting_link
from bot.dialogue.actions.forms import BOOKING, opened
from bot.dialogue.actions.waiting import say_waiting
from bot.dialogue.payloads import payload
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher


class Why(StrEnum):
    """Why an appointment was cancelled, as the buttons say it and as it is kept. Nothing typed is kept."""

    ILL = "ill"
    OTHER_WAY = "other_way"
    NO_TIME = "no_time"
    OTHER = "other"


SKIPPED = "skip"


class StartReschedule(TurnAction):
    """Choose the appointment to move, then open the booking form for it. The same button twice asks once more."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await my_appointments(self)
        asked = value_of(tracker, "reference")
        chosen = next((a for a in mine if a.reference == asked), mine[0] if len(mine) == 1 and not asked else None)
        if chosen is None:
            if asked:
                self.say(dispatcher, self.text("error-no-such-appointment"))
            say_appointments(self, dispatcher, mine, key="booking-move-which", intent="reschedule_appointment")
            return []
        if tracker.active_loop_name == BOOKING and tracker.get_slot("booking_move") == chosen.reference:
            return []
        self.say(dispatcher, self.text("booking-moving", moment=chosen.starts_at))
        choosing = Choosing(Mode(chosen.mode), preferred_id=chosen.advisor_id, moves_from=chosen.starts_at)
        day = chosen.starts_at.astimezone(self.tools.timezone).date()
        choosing = said_with_opening(self, dispatcher, choosing, typed_text(tracker), not_on=day)
        values = {
            "booking_move": chosen.reference,
            "booking_werkstadt": str(chosen.werkstadt),
            "booking_phone": chosen.phone,
            SLOT: replace(choosing, mode=Mode(chosen.mode)).kept(),
        }
        return opened(tracker, BOOKING, values)


class ListAppointments(TurnAction):
    """The person's coming appointments, each to move or cancel, and what they wait for."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await my_appointments(self)
        for appointment in mine:
            reference = appointment.reference
            choices = [
                ("button-move", payload("reschedule_appointment", reference=reference)),
                ("button-cancel", payload("cancel_appointment", reference=reference)),
            ]
            text = "\n".join([appointment_line(self, appointment), *how_to_meet(self, appointment)])
            self.say(dispatcher, text, self.titled(choices), links=meeting_link(self, appointment))
        waits = await say_waiting(self, dispatcher)
        if not mine and not waits:
            self.say(dispatcher, self.text("booking-none"), self.titled([BOOK]))
        return []


class AskCancel(TurnAction):
    """Make sure that this appointment is to be cancelled."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await my_appointments(self)
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
            timezone=self.tools.timezone,
            by="resident",
        )
        choices = [
            (f"button-why-{why.replace('_', '-')}", payload("cancel_reason", reference=appointment.reference, v=why))
            for why in (*Why, SKIPPED)
        ]
        text = self.text("booking-cancelled", moment=appointment.starts_at) + "\n\n" + self.text("booking-cancel-why")
        self.say(dispatcher, text, self.titled(choices))
        return []


class CancelReason(TurnAction):
    """Keep why the appointment was cancelled, if the person says so."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        why = value_of(tracker, "v")
        if why in tuple(Why):
            await booking.note_reason(
                self.turn.session,
                reference=value_of(tracker, "reference") or "",
                conversation_id=self.turn.conversation_id,
                person_id=self.turn.person_id,
                reason=why,
                now=self.turn.now,
            )
        self.say(dispatcher, self.text("booking-why-thanks"), self.titled([BOOK]))
        return []


async def my_appointments(action: Speaker) -> list[Appointment]:
    """The person's coming appointments, the next one first."""
    turn = action.turn
    return await booking.upcoming(turn.session, turn.conversation_id, now=turn.now, person_id=turn.person_id)


def appointment_line(action: Speaker, appointment: Appointment) -> str:
    """One appointment in a sentence of the person's language."""
    return action.text(
        "booking-line",
        werkstadt=WerkStadt(appointment.werkstadt).label,
        moment=appointment.starts_at,
        mode=str(appointment.mode),
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


ACTIONS = (StartReschedule, ListAppointments, AskCancel, CancelAppointment, CancelReason)
