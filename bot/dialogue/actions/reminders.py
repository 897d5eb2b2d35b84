"""Answers to a reminder. Moving and cancelling are in `booking` and `appointments`."""

from __future__ import annotations

from bot.booking import service as booking
from bot.dialogue.actions.base import Domain, Events, TurnAction, value_of

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher


class Coming(TurnAction):
    """Note that the person comes, and thank them."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        turn = self.turn
        appointment = await booking.coming(
            turn.session,
            reference=value_of(tracker, "reference") or "",
            conversation_id=turn.conversation_id,
            person_id=turn.person_id,
            now=turn.now,
        )
        self.say(dispatcher, self.text("reminder-thanks", moment=appointment.starts_at))
        return []


ACTIONS = (Coming,)
