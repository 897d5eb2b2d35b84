"""Rasa's response generator over our catalogues: `utter_greet` becomes the text `utter-greet` and its buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.dialogue.payloads import payload
from bot.dialogue.turn import current
from bot.texts import Texts

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.trackers import DialogueStateTracker

MENU = (
    ("button-book", payload("book_appointment")),
    ("button-appointments", payload("list_appointments")),
    ("button-human", payload("talk_to_human")),
    ("button-language", payload("change_language")),
)
# The buttons that stand below a response: (text key of the title, payload).
BUTTONS: Mapping[str, Sequence[tuple[str, str]]] = {
    "utter_greet": MENU,
    "utter_help": MENU,
    "utter_bot_identity": MENU,
    "utter_nothing_open": MENU,
    "utter_thanks": (),
    "utter_goodbye": (),
    "utter_stale_button": (),
}


class Responses(NaturalLanguageGenerator):
    """Finds the sentence for a response name in the language of the turn."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """The text and buttons of `utter_action`; a fresh dict, since Rasa changes what it gets.

        Raises:
            KeyError: No such response; `check` at start keeps this from happening.
        """
        return say(self._texts, current().language, utter_action)


def say(texts: Texts, language: str, utter_action: str, **values: Any) -> dict[str, Any]:
    """A response with its buttons, in `language`."""
    return {
        "text": texts.get(utter_action.replace("_", "-"), language, **values),
        "buttons": titled(texts, language, BUTTONS[utter_action]),
    }


def titled(texts: Texts, language: str, buttons: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    """Buttons with their titles in `language`."""
    return [{"title": texts.get(key, language), "payload": carried} for key, carried in buttons]
