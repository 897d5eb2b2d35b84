"""The language of the conversation, and simple language."""

from __future__ import annotations

from bot.dialogue.actions.answers import Answer
from bot.dialogue.actions.base import Domain, Events, TurnAction, value_of
from bot.dialogue.payloads import payload
from bot.languages import LANGUAGES
from bot.understanding.names import language_named_in

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher


class ChangeLanguage(TurnAction):
    """Change to the language asked for; ask which one when none is named."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        asked = value_of(tracker, "language") or language_named_in(tracker.latest_message.get("text") or "")
        if asked not in LANGUAGES:
            choices = [
                (language.name, payload("change_language", language=language.code)) for language in LANGUAGES.values()
            ]
            self.say(dispatcher, self.text("language-which"), choices)
            return []
        self.turn.language, self.turn.chosen = asked, True
        self.say(dispatcher, self.text("language-changed"))
        return [SlotSet("language", asked)]


class _ReadingLevel(Answer):
    simple = False

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        """Keep the choice and show the answer again at this level."""
        self.turn.simple = self.simple
        topic = value_of(tracker, "topic")
        if topic:
            tracker.latest_message |= {"article": {"id": topic}, "decision": "answer"}
            return [SlotSet("simple", self.simple), *await super().run(dispatcher, tracker, domain)]
        return [SlotSet("simple", self.simple)]


class SimpleLanguage(_ReadingLevel):
    """German in simple language from here on."""

    simple = True


class NormalLanguage(_ReadingLevel):
    """German in everyday language from here on."""


ACTIONS = (ChangeLanguage, SimpleLanguage, NormalLanguage)
