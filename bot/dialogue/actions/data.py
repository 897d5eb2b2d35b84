"""A person's own data: see it, delete it. And when the offices are open."""

from __future__ import annotations

from bot.booking import holds, hours, waiting
from bot.booking import service as booking
from bot.cases import service as cases
from bot.dialogue.actions.base import BOOK, HUMAN, Domain, Events, TurnAction
from bot.dialogue.payloads import payload

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher


class MyData(TurnAction):
    """What is stored, and a file with all of it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        mine = await booking.upcoming(self.turn.session, self.turn.conversation_id, now=self.turn.now)
        count = 0
        if self.turn.person_id:
            count = len(await cases.cases_of(self.turn.session, self.turn.person_id))
        text = self.text("data-stored", cases=count, appointments=len(mine))
        name = "meine-daten.json"
        files = [{"name": name, "url": self.tools.files.url("data", str(self.turn.conversation_id), name)}]
        self.say(dispatcher, text, self.titled([("button-delete-data", payload("delete_my_data"))]), files=files)
        return []


class AskDelete(TurnAction):
    """Make sure that everything is to be deleted; say what goes with it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        choices = [
            ("button-delete-yes", payload("confirm_delete")),
            ("button-delete-no", payload("not_now")),
        ]
        self.say(dispatcher, self.text("data-delete-sure"), self.titled(choices))
        return []


class DeleteMyData(TurnAction):
    """Leave the waiting list, cancel coming appointments, delete person, cases and the conversation itself."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        turn = self.turn
        await holds.release(turn.session, turn.conversation_id)
        await waiting.leave_all(
            turn.session, conversation_id=turn.conversation_id, now=turn.now, timezone=self.tools.timezone
        )
        for appointment in await booking.upcoming(turn.session, turn.conversation_id, now=turn.now):
            await booking.cancel(
                turn.session,
                reference=appointment.reference,
                conversation_id=turn.conversation_id,
                now=turn.now,
                timezone=self.tools.timezone,
                by="resident",
            )
        if turn.person_id:
            await cases.forget(turn.session, turn.person_id)
            turn.person_id = None
        turn.forgotten = True
        self.say(dispatcher, self.text("data-deleted"))
        # A form that is open belongs to what was deleted: it asks nothing more.
        return [ActiveLoop(None), SlotSet("requested_slot", None)]


class OfficeHours(TurnAction):
    """Whether somebody is there now, and when next."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        session, now, timezone = self.turn.session, self.turn.now, self.tools.timezone
        if await hours.is_open(session, now=now, timezone=timezone):
            self.say(dispatcher, self.text("hours-open"), self.titled([HUMAN, BOOK]))
        elif opening := await hours.next_opening(session, now=now, timezone=timezone):
            self.say(dispatcher, self.text("hours-closed", moment=opening), self.titled([BOOK, HUMAN]))
        else:
            self.say(dispatcher, self.text("hours-unknown"), self.titled([HUMAN]))
        return []


ACTIONS = (MyData, AskDelete, DeleteMyData, OfficeHours)
