"""What all actions share: the parts they work with, and how they speak in the language of the turn."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol
from zoneinfo import ZoneInfo

from bot.dialogue.payloads import payload
from bot.dialogue.turn import Turn, current
from bot.knowledge.live import LiveKnowledge
from bot.texts import Texts

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

Events = list[dict[str, Any]]
Domain = dict[str, Any]
Title = str
Choice = tuple[Title, str]
"""A button: its title in the language of the turn, and its payload."""

STOP = ("button-stop", payload("stop"))
BACK = ("button-back", payload("previous"))
SKIP = ("button-skip", payload("skip"))
HUMAN = ("button-human", payload("talk_to_human"))
BOOK = ("button-book", payload("book_appointment"))


class FileLinks(Protocol):
    """Makes secret addresses under which one person can fetch a file."""

    def url(self, kind: str, key: str, name: str) -> str:
        """An address for the file `name`, e.g. the .ics of the appointment `key`."""
        ...


@dataclass(frozen=True)
class Tools:
    """The parts the actions work with."""

    texts: Texts
    knowledge: LiveKnowledge
    timezone: ZoneInfo
    files: FileLinks


class Speaker:
    """Access to the turn and to texts in its language."""

    NAME: ClassVar[str] = ""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools

    def name(self) -> str:
        """`action_` and the class name in snake case, unless `NAME` says otherwise."""
        return self.NAME or "action" + re.sub("([A-Z])", r"_\1", type(self).__name__).lower()

    @property
    def turn(self) -> Turn:
        return current()

    def text(self, key: str, /, **values: Any) -> str:
        """The text `key` in the language of the turn."""
        return self.tools.texts.get(key, self.turn.language, **values)

    def titled(self, buttons: Iterable[tuple[str, str]]) -> list[Choice]:
        """Buttons given by text key, with their titles."""
        return [(self.text(key), carried) for key, carried in buttons]

    def say(
        self,
        dispatcher: CollectingDispatcher,
        text: str,
        buttons: Sequence[Choice] = (),
        *,
        links: Sequence[dict[str, str]] = (),
        files: Sequence[dict[str, str]] = (),
    ) -> None:
        """Say `text` with buttons, links and files below it."""
        more = {"links": list(links), "files": list(files)} if links or files else None
        dispatcher.utter_message(
            text=text,
            buttons=[{"title": title, "payload": carried} for title, carried in buttons],
            json_message=more,
        )


class TurnAction(Speaker, Action):
    """Base of every action that answers a message."""


class FormAction(Speaker, Action):
    """Base of a form's validation: a method `validate_<slot>` for each question.

    The method gets what was typed or tapped and returns the slot's value; `None` (after saying why) asks again.
    Where an answer changes more than its own slot, it returns all the events instead.
    """

    ORDER: ClassVar[tuple[str, ...]]

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        """The slots as they stand after this message."""
        moved: Events | None = await _value(self.moved(dispatcher, tracker))
        if moved is not None:
            return moved
        events: Events = []
        for slot, value in tracker.slots_to_validate().items():
            # Other values than text were set by us: an emptied slot, "rather not say".
            if slot in self.ORDER and isinstance(value, str):
                checked = await _value(getattr(self, f"validate_{slot}")(value, dispatcher, tracker))
                news = checked if isinstance(checked, list) else [SlotSet(slot, checked)]
                tracker.slots |= {event["name"]: event["value"] for event in news if event["event"] == "slot"}
                events += news
        return events

    def moved(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Any:
        """Where a button leads that answers no question, as events; `None` if there is an answer to check.

        May be a coroutine.
        """
        requested = tracker.get_slot("requested_slot")
        if intent_of(tracker) == "previous" and requested in self.ORDER[1:]:
            before = self.ORDER[self.ORDER.index(requested) - 1]
            return [SlotSet(before, None), SlotSet(requested, None)]
        return None


async def _value(result: Any) -> Any:
    """What a method returns that may be a coroutine."""
    return await result if inspect.isawaitable(result) else result


def value_of(tracker: Tracker, entity: str) -> str | None:
    """What the tapped button carried under this name, if anything."""
    for found in tracker.latest_message.get("entities") or ():
        if found["entity"] == entity:
            return str(found["value"])
    return None


def intent_of(tracker: Tracker) -> str:
    """The intent of the message being answered."""
    return str(tracker.latest_message["intent"]["name"])
