"""What a message means while a form waits for an answer. Decides before Rasa's policy sees the message.

The intent classifier knows nothing of the question just asked: "Maria" is a name there and a greeting elsewhere.
So an answer to a form's question becomes the intent `inform`, and what people say in spite of the question
(a human, an emergency, a question of their own) keeps its intent and interrupts the form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.dialogue.payloads import Payload
from bot.understanding.known_words import is_said
from bot.understanding.leaving import Leaving, leaving_in
from bot.werkstadt import WerkStadt, without_names

Parse = dict[str, Any]
NOT_UNDERSTOOD, FALLBACK = "nlu_fallback", "fallback"
Answers = Mapping[str, Callable[[str, str], bool]]

# Questions answered with whatever the person types; few things interrupt them.
FREE_TEXT = frozenset({"intake_name", "intake_note", "intake_topic", "intake_language"})
ALWAYS_INTERRUPTS = frozenset({"distress", "talk_to_human"})
# "I have to cancel" and "delete my data" are no names; but they may be what the advice is about.
APPOINTMENTS = frozenset({"cancel_appointment", "list_appointments", "reschedule_appointment"})
OWN_DATA = frozenset({"my_data", "delete_my_data"})
ABOUT_ANYTHING = frozenset({"intake_note", "intake_topic"})
# Deleting one's data is a right at any time; it is asked whether it is meant.
FREE_TEXT_TOO = ALWAYS_INTERRUPTS | APPOINTMENTS | {"delete_my_data"}
# Elsewhere these are answered first, and the form asks again.
INTERRUPTS = ALWAYS_INTERRUPTS | {
    "ask_question",
    "bot_identity",
    "change_language",
    "complaint",
    "explain_term",
    "follow_up",
    "help",
    "office_hours",
    "thanks",
    *APPOINTMENTS,
    *OWN_DATA,
}
CONFIDENT = 0.6
"""Below this the classifier's opinion does not interrupt a question that text may answer. Distress does, unless the
text answers the question: people say "by video" or "nothing earlier?", and the classifier looks for distress hard."""
QUESTION_MARKS = ("?", "؟")
YES_NO = frozenset({"booking_confirmed", "intake_consent", "intake_confirmed"})
# Whoever says no to these wants nothing of what is shown: there is nothing yet that could be lost.
LEFT_BY_NO = frozenset({"booking_time", "booking_phone", "waiting_times", "waiting_phone"})


def or_stop(parse: Parse, *, language: str) -> Parse:
    """`parse`, or the wish to stop, for the few words that say nothing else."""
    if leaving_in(parse["text"], _spoken(parse, language)) != Leaving.STOP:
        return parse
    return parse | {"intent": {"name": "stop", "confidence": 1.0}, "decision": "service"}


def plain_yes_or_no(parse: Parse) -> Parse:
    """`parse`, unless it is taken for a yes or a no in which no word of either is said: then it was not understood.

    The classifier takes names and other single words for a yes; but a yes gives consent and deletes data.
    """
    intent = parse["intent"]["name"]
    if intent not in ("affirm", "deny") or is_said(parse["text"], intent):
        return parse
    return parse | {"intent": {"name": NOT_UNDERSTOOD, "confidence": 1.0}, "decision": FALLBACK}


def besides_the_office(parse: Parse) -> str | None:
    """What to understand a second time: a question about a WerkStadt, without its name.

    The name alone decides how a short text is understood; "I need an appointment at the KompetenzWerkStadt" is no
    question about that office.
    """
    if parse["intent"]["name"] != "ask_question" or (parse.get("article") or {}).get("id") not in tuple(WerkStadt):
        return None
    rest = without_names(parse["text"])
    return rest if rest and rest != " ".join(parse["text"].split()) else None


def at_the_office(parse: Parse, rest: Parse) -> Parse:
    """The question about a WerkStadt, or what `rest`, the same text without the name, asks about appointments."""
    intent, confidence = rest["intent"]["name"], rest["intent"]["confidence"]
    if intent == "list_appointments" and confidence < CONFIDENT:  # "when do you have appointments?"
        intent = "book_appointment"
    if intent not in APPOINTMENTS | {"book_appointment"}:
        return parse
    return parse | {"intent": {"name": intent, "confidence": confidence}, "decision": "service"}


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
    leaving = leaving_in(parse["text"], _spoken(parse, language))
    if intent == "stop" or leaving == Leaving.CANCEL:
        return parse | {"intent": {"name": "stop", "confidence": 1.0}}
    answered = requested in answers and answers[requested](parse["text"], language)
    if intent == "distress" and (confidence >= CONFIDENT or not answered):
        return parse
    if answered:
        return parse | {"intent": {"name": "inform", "confidence": 1.0}}
    # Neither "I do not know" nor "and where is that?" is a yes or a no, whatever the classifier takes it for.
    decided = leaving != Leaving.UNSURE and not parse["text"].rstrip().endswith(QUESTION_MARKS)
    if requested in YES_NO and intent in ("affirm", "deny") and decided:
        return parse | {"intent": {"name": intent if intent == "affirm" else "stop", "confidence": 1.0}}
    if requested == "intake_contact" and intent == "deny" and confidence >= CONFIDENT and decided:
        return parse | {"intent": {"name": "skip", "confidence": 1.0}}
    if requested in LEFT_BY_NO and intent == "deny" and confidence >= CONFIDENT and decided:
        return parse | {"intent": {"name": "stop", "confidence": 1.0}}
    # Before anything is booked, "cancel the appointment" means this one.
    if requested == "booking_confirmed" and intent == "cancel_appointment" and confidence >= CONFIDENT:
        return parse | {"intent": {"name": "stop", "confidence": 1.0}}
    if intent in _interrupting(requested) and confidence >= CONFIDENT:
        return parse
    return parse | {"intent": {"name": "inform", "confidence": 1.0}}


def _spoken(parse: Parse, language: str) -> tuple[str, str]:
    """The languages a message may be in: the conversation's, then the one it looks like."""
    return language, (parse.get("language") or {}).get("code") or language


def _interrupting(requested: str) -> frozenset[str]:
    """What is answered first although this question is open."""
    if requested in ABOUT_ANYTHING:
        return ALWAYS_INTERRUPTS
    return FREE_TEXT_TOO if requested in FREE_TEXT else INTERRUPTS


def _parse(intent: str, text: str) -> Parse:
    return {"text": text, "intent": {"name": intent, "confidence": 1.0}, "entities": []}
