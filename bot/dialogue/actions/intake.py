"""The intake form: consent first, then short questions that may each be left out, a summary to correct, the case."""

from __future__ import annotations

from typing import Any

from bot.booking import service as booking
from bot.cases import service as cases
from bot.dialogue.actions import forms
from bot.dialogue.actions.base import (
    BACK,
    SKIP,
    STOP,
    Choice,
    Domain,
    Events,
    FormAction,
    TurnAction,
    intent_of,
    value_of,
)
from bot.dialogue.payloads import payload
from bot.errors import ResidentError
from bot.intake import answers
from bot.languages import LANGUAGES
from bot.understanding.names import language_named_in

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

# The questions in order; `intake_` + name is the slot. Consent comes before and the summary after them.
QUESTIONS = ("name", "contact", "language", "situation", "topic", "note")
ORDER = forms.QUESTIONS[forms.INTAKE]
UNSAID = False
"""A slot's value for "rather not say"; `None` means not asked yet."""


class StartIntake(TurnAction):
    """Begin with an empty form; the one that is open or waits goes on instead."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        if tracker.active_loop_name == forms.INTAKE:
            return []
        begun = [entry["slots"] for entry in forms.paused(tracker) if entry["form"] == forms.INTAKE]
        return forms.opened(tracker, forms.INTAKE, begun[0] if begun else {})


class AskConsent(TurnAction):
    """What is stored, why, for how long; nothing is kept without a yes."""

    NAME = "action_ask_intake_consent"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        yes = (self.text("button-consent"), payload("inform", s="intake_consent", v="yes"))
        self.say(dispatcher, self.text("intake-consent"), [yes, *self.titled([STOP])])
        return []


class _Ask(TurnAction):
    """One question, with its choices if it has any, "rather not say", back and stop."""

    question = ""

    def name(self) -> str:
        return f"action_ask_intake_{self.question}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        buttons = [*self.choices(), *self.titled([SKIP, BACK, STOP])]
        self.say(dispatcher, self.text(f"intake-ask-{self.question}"), buttons)
        return []

    def choices(self) -> list[Choice]:
        return []


class AskName(_Ask):
    """What is your name?"""

    question = "name"


class AskContact(_Ask):
    """A phone number or mail address."""

    question = "contact"


class AskLanguage(_Ask):
    """The language for the talk with the advisor; the conversation's own one first."""

    question = "language"

    def choices(self) -> list[Choice]:
        codes = dict.fromkeys([self.turn.language, "de", *LANGUAGES])
        return [(LANGUAGES[c].name, payload("inform", s="intake_language", v=c)) for c in codes if c in LANGUAGES]


class AskSituation(_Ask):
    """Employed, self-employed, unemployed with SGB II or III, other."""

    question = "situation"

    def choices(self) -> list[Choice]:
        return [
            (
                self.text(f"situation-{s.value.replace('_', '-')}"),
                payload("inform", s="intake_situation", v=s.value),
            )
            for s in answers.Situation
        ]


class AskTopic(_Ask):
    """What it is about, in a few words."""

    question = "topic"


class AskNote(_Ask):
    """Anything the advisor should know before."""

    question = "note"


class AskIntakeConfirmed(TurnAction):
    """All answers, each to be corrected by a tap."""

    NAME = "action_ask_intake_confirmed"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        lines = [self.text("intake-summary")]
        lines += [f"• {self.text(f'intake-label-{name}')}: {self._shown(tracker, name)}" for name in QUESTIONS]
        choices = [(self.text("button-save"), payload("inform", s="intake_confirmed", v="yes"))]
        choices += [
            (
                self.text("button-correct", question=self.text(f"intake-label-{name}")),
                payload("correct", question=name),
            )
            for name in QUESTIONS
        ]
        self.say(dispatcher, "\n".join(lines), [*choices, *self.titled([STOP])])
        return []

    def _shown(self, tracker: Tracker, name: str) -> str:
        value = tracker.get_slot(f"intake_{name}")
        if not value:
            return self.text("intake-unsaid")
        if name == "language":
            return LANGUAGES[value].name if value in LANGUAGES else str(value)
        if name == "situation":
            return self.text(f"situation-{value.replace('_', '-')}")
        return self.tools.texts.isolated(str(value), self.turn.language)


class ValidateIntakeForm(FormAction):
    """Checks each answer; a refused one is asked again with the reason."""

    NAME = "validate_intake_form"
    ORDER = ORDER

    def moved(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Any:
        """Also: "rather not say", and one answer of the summary again."""
        requested, intent = tracker.get_slot("requested_slot"), intent_of(tracker)
        if intent == "skip" and requested in ORDER[1:-1]:
            return [SlotSet(requested, UNSAID)]
        if intent == "correct" and (question := value_of(tracker, "question")) in QUESTIONS:
            return [SlotSet(f"intake_{question}", None), SlotSet("intake_confirmed", None)]
        return super().moved(dispatcher, tracker)

    def validate_intake_consent(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        yes = value == "yes" or intent_of(tracker) == "affirm"
        if not yes:
            self.say(dispatcher, self.text("intake-consent-needed"))
        return "yes" if yes else None

    def validate_intake_name(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        return self._checked("name", value, dispatcher)

    def validate_intake_contact(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        return self._checked("contact", value, dispatcher)

    def validate_intake_language(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        code = value if value in LANGUAGES else language_named_in(value)
        return code or self._checked("language", value, dispatcher)

    def validate_intake_situation(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        chosen = value if value in set(answers.Situation) else self._named(value)
        if chosen is None:
            self.say(dispatcher, self.text("form-choose-one"))
        return chosen

    def validate_intake_topic(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        return self._checked("topic", value, dispatcher)

    def validate_intake_note(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        return self._checked("note", value, dispatcher)

    def validate_intake_confirmed(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        yes = value == "yes" or intent_of(tracker) == "affirm"
        return "yes" if yes else None

    def _checked(self, name: str, value: str, dispatcher: CollectingDispatcher) -> str | None:
        try:
            return answers.checked(name, value)
        except ResidentError as error:
            self.say(dispatcher, self.text(error.text_key, **error.params))
            return None

    def _named(self, text: str) -> str | None:
        plain = text.strip().casefold()
        for situation in answers.Situation:
            if plain == self.text(f"situation-{situation.value.replace('_', '-')}").casefold():
                return situation.value
        return None


class OpenCase(TurnAction):
    """Store the answers as a case, with the consent that allows it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        if tracker.get_slot("intake_confirmed") != "yes":
            return forms.closed(tracker, forms.INTAKE)
        given = {name: tracker.get_slot(f"intake_{name}") or None for name in QUESTIONS}
        case = await cases.open_case(
            self.turn.session,
            person_id=self.turn.person_id,
            answers=given,
            language=self.turn.language,
            text_version=answers.CONSENT_VERSION,
            now=self.turn.now,
        )
        self.turn.person_id = case.person_id
        await booking.link_person(
            self.turn.session, conversation_id=self.turn.conversation_id, person_id=case.person_id
        )
        self.say(dispatcher, self.text("intake-saved", number=case.number))
        return [*forms.closed(tracker, forms.INTAKE), SlotSet("failures", 0)]


ACTIONS = (
    StartIntake,
    AskConsent,
    AskName,
    AskContact,
    AskLanguage,
    AskSituation,
    AskTopic,
    AskNote,
    AskIntakeConfirmed,
    ValidateIntakeForm,
    OpenCase,
)
