"""What a message means while a form waits for an answer. Decides before Rasa's policy sees the message.

The intent classifier knows nothing of the question just asked: "Maria" is a name there and a greeting elsewhere.
So an answer to a form's question becomes the intent `inform`, and what people say in spite of the question
(a human, an emergency, a question of their own) keeps its intent and interrupts the form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.dialogue.payloads import Payload

Parse = dict[str, Any]
Answers = Mapping[str, Callable[[str, str], bool]]

# Questions answered with whatever the person types; few things interrupt them.
FREE_TEXT = frozenset({"intake_name", "intake_contact", "intake_note", "intake_topic", "intake_language"})
ALWAYS_INTERRUPTS = frozenset({"distress", "talk_to_human"})
# Elsewhere these are answered first, and the form asks again.
INTERRUPTS = ALWAYS_INTERRUPTS | {
    "ask_question",
    "bot_identity",
    "cancel_appointment",
    "change_language",
    "complaint",
    "delete_my_data",
    "help",
    "list_appointments",
    "my_data",
    "office_hours",
}
CONFIDENT = 0.6
"""Below this the classifier's opinion does not interrupt a question that text may answer."""
YES_NO = frozenset({"booking_confirmed", "intake_consent", "intake_confirmed"})


def parse_of_payload(tapped: Payload, requested: str | None) -> Parse:
    """What a tapped button means. A button of another question than the one open is `stale_button`."""
    intent, values = tapped.intent, tapped.values
    if intent == "inform":
        if values.get("s") != requested:
            return _parse("stale_button", "")
        return _parse("inform", values.get("v", ""))
    if intent in ("skip", "previous", "correct") and requested is None:
        intent = "stale_button"
    parse = _parse(intent, "/" + intent)
    parse["entities"] = [{"entity": name, "value": value} for name, value in values.items()]
    if intent == "ask_question" and "topic" in values:
        parse |= {"article": {"id": values["topic"], "confidence": 1.0}, "decision": "answer"}
    return parse


def in_form(parse: Parse, requested: str | None, *, language: str, answers: Answers) -> Parse:
    """What a typed message means while `requested` is asked; unchanged when no form is open.

    Args:
        answers: For a question, whether a text in `language` answers it: a date for a day, a WerkStadt's name, …
    """
    if requested is None:
        return parse
    intent, confidence = parse["intent"]["name"], parse["intent"]["confidence"]
    if intent == "distress":
        return parse
    if requested in answers and answers[requested](parse["text"], language):
        return parse | {"intent": {"name": "inform", "confidence": 1.0}}
    if requested in YES_NO and intent in ("affirm", "deny"):
        return parse | {"intent": {"name": intent if intent == "affirm" else "stop", "confidence": 1.0}}
    interrupts = ALWAYS_INTERRUPTS if requested in FREE_TEXT else INTERRUPTS
    if intent in interrupts and confidence >= CONFIDENT:
        return parse
    return parse | {"intent": {"name": "inform", "confidence": 1.0}}


def _parse(intent: str, text: str) -> Parse:
    return {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": []}
