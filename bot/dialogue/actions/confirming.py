"""The end of a booking: the time is held, the summary is shown, and what is confirmed is booked or moved."""

from __future__ import annotations

from datetime import datetime

from bot.booking import holds
from bot.booking import service as booking
from bot.booking.errors import HoldLapsed
from bot.booking.models import Appointment, Hold
from bot.booking.rules import Mode
from bot.dialogue.actions.base import BACK, HUMAN, STOP, Choice, Domain, Events, Speaker, TurnAction
from bot.dialogue.actions.choosing import SLOT, Choosing
from bot.dialogue.actions.forms import BOOKING, closed, paused
from bot.dialogue.payloads import payload
from bot.errors import ResidentError
from bot.languages import LANGUAGES
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

# Another time does not help against these: the form ends.
FINAL = frozenset({"too_many_appointments", "no_such_appointment", "appointment_cancelled", "appointment_over"})


class AskConfirmed(TurnAction):
    """The summary, to be confirmed, and until when the time is kept. A time that has lapsed is held anew."""

    NAME = "action_ask_booking_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        turn, moment = self.turn, datetime.fromisoformat(tracker.get_slot("booking_time"))
        held = turn.held or await holds.current(turn.session, turn.conversation_id, now=turn.now)
        if held is None or held.starts_at != moment:
            try:
                held = await hold(self, tracker, moment)
            except ResidentError as error:
                again = [] if error.key in FINAL else [FollowupAction(BOOKING)]
                return [*refused(self, dispatcher, tracker, error, moment), *again]
        self.say(dispatcher, self._summary(tracker, held), self._choices(held))
        return []

    def _summary(self, tracker: Tracker, held: Hold) -> str:
        language, number = self.turn.language, tracker.get_slot("booking_phone")
        lines = [
            WerkStadt(held.service.werkstadt).label,
            self.tools.texts.moment(held.starts_at, language),
            self.text("booking-meet", mode=held.mode),
        ]
        if held.mode == Mode.PHONE and number:
            lines.append(self.text("booking-call", phone=self.tools.texts.isolated(number, language)))
        name = LANGUAGES[language].name
        spoken = language in held.advisor.languages
        lines.append(self.text("booking-spoken" if spoken else "booking-interpreter", language=name))
        if held.service.papers:
            papers = [self.text(f"paper-{key.replace('_', '-')}") for key in held.service.papers]
            lines.append(self.text("booking-bring", mode=held.mode, papers=papers))
        until = self.tools.texts.time(held.held_until, language)
        return "\n".join(
            [
                self.text("booking-summary"),
                *(f"• {line}" for line in lines),
                self.text("booking-held", until=until),
            ]
        )

    def _choices(self, held: Hold) -> list[Choice]:
        key = "button-confirm-move" if held.moves_id else "button-confirm-booking"
        yes = [(key, payload("inform", s="booking_confirmed", v="yes"))]
        if held.mode == Mode.PHONE:
            yes.append(("button-other-number", payload("inform", s="booking_confirmed", v="phone")))
        return self.titled([*yes, BACK, STOP])


class Book(TurnAction):
    """Confirm what is held; a time that is gone by now leads to the nearest free ones."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        if tracker.get_slot("booking_confirmed") != "yes":  # the form was left without a choice
            return closed(tracker, BOOKING)
        moment = datetime.fromisoformat(tracker.get_slot("booking_time"))
        try:
            appointment = await self._confirmed(tracker, moment)
        except ResidentError as error:
            events = refused(self, dispatcher, tracker, error, moment)
            return closed(tracker, BOOKING) if error.key in FINAL else [*events, FollowupAction(BOOKING)]
        self._confirm(dispatcher, tracker, appointment)
        return [*closed(tracker, BOOKING), SlotSet("failures", 0)]

    async def _confirmed(self, tracker: Tracker, moment: datetime) -> Appointment:
        turn = self.turn

        async def confirm() -> Appointment:
            return await booking.confirm(
                turn.session,
                conversation_id=turn.conversation_id,
                person_id=turn.person_id,
                now=turn.now,
                timezone=self.tools.timezone,
                language=turn.language,
                starts_at=moment,
                phone=tracker.get_slot("booking_phone") or None,
            )

        try:
            return await confirm()
        except HoldLapsed:
            # Somebody may have cleared the lapsed hold away without wanting the time.
            await hold(self, tracker, moment)
            return await confirm()

    def _confirm(self, dispatcher: CollectingDispatcher, tracker: Tracker, appointment: Appointment) -> None:
        moved, goes_on = bool(tracker.get_slot("booking_move")), bool(paused(tracker))
        text = self.text(
            "booking-moved" if moved else "booking-confirmed",
            werkstadt=WerkStadt(appointment.werkstadt).label,
            moment=appointment.starts_at,
            reference=appointment.reference,
        )
        parts, buttons = [text, *how_to_meet(self, appointment)], []
        if not moved and not goes_on:
            parts.append(self.text("booking-offer-intake"))
            buttons = [("button-intake-yes", payload("start_intake")), ("button-not-now", payload("not_now"))]
        self.say(dispatcher, "\n\n".join(parts), self.titled(buttons), **enclosed(self, appointment))


async def hold(action: Speaker, tracker: Tracker, moment: datetime) -> Hold:
    """Keep the time for the person under the form's wishes. Raises what `holds.hold` raises."""
    turn, choosing = action.turn, Choosing.of(tracker)
    turn.held = await holds.hold(
        turn.session,
        conversation_id=turn.conversation_id,
        person_id=turn.person_id,
        werkstadt=WerkStadt(tracker.get_slot("booking_werkstadt")),
        starts_at=moment,
        language=turn.language,
        now=turn.now,
        timezone=action.tools.timezone,
        mode=choosing.mode,
        advisor_id=choosing.advisor_id,
        moves=tracker.get_slot("booking_move"),
    )
    return turn.held


def refused(
    action: Speaker, dispatcher: CollectingDispatcher, tracker: Tracker, error: ResidentError, moment: datetime
) -> Events:
    """Say why a time cannot be had; the question for a time then shows the nearest ones, or the form ends."""
    text = action.text(error.text_key, **error.params)
    again = [SlotSet("booking_time", None), SlotSet("booking_confirmed", None)]
    if error.key in FINAL:
        action.say(dispatcher, text, action.titled([("button-appointments", payload("list_appointments")), HUMAN]))
        return [*again, SlotSet("requested_slot", None)]
    action.say(dispatcher, text)
    near = Choosing.of(tracker).nearest_to(moment, action.tools.timezone)
    return [*again, SlotSet(SLOT, near.kept())]


def how_to_meet(action: Speaker, appointment: Appointment) -> list[str]:
    """How the two come together, and whether an interpreter is wished for: sentences for the person only."""
    sentences = []
    if appointment.mode == Mode.PHONE and appointment.phone:
        number = action.tools.texts.isolated(appointment.phone, action.turn.language)
        sentences.append(action.text("booking-call", phone=number))
    if appointment.mode == Mode.VIDEO:
        sentences.append(action.text("booking-video" if appointment.advisor.video_url else "booking-video-later"))
    if appointment.interpreter in LANGUAGES:
        sentences.append(action.text("booking-interpreter", language=LANGUAGES[appointment.interpreter].name))
    return sentences


def enclosed(action: Speaker, appointment: Appointment) -> dict[str, list[dict[str, str]]]:
    """What comes with the news that an appointment is booked: its calendar file, and the link to a video meeting."""
    name = f"termin-{appointment.reference}.ics"
    files = [{"name": name, "url": action.tools.files.url("appointment", appointment.reference, name)}]
    links = []
    if appointment.mode == Mode.VIDEO and appointment.advisor.video_url:
        links = [{"title": action.text("booking-video-link"), "url": appointment.advisor.video_url}]
    return {"links": links, "files": files}


def meeting_link(action: Speaker, appointment: Appointment) -> list[dict[str, str]]:
    """Where to meet for a video appointment, for the person only."""
    if appointment.mode != Mode.VIDEO or not appointment.advisor.video_url:
        return []
    return [{"title": action.text("booking-video-link"), "url": appointment.advisor.video_url}]


ACTIONS = (AskConfirmed, Book)
