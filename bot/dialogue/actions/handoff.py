"""Bringing in a person: on request, after failed answers, on a complaint, and at once in distress."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any

import structlog

from bot.booking import hours
from bot.dialogue.actions.base import Domain, Events, TurnAction
from bot.dialogue.payloads import payload
from bot.dialogue.summary import german_summary
from bot.dialogue.turn import TYPED
from bot.handoff import service as handoffs
from bot.handoff.models import Reason
from bot.knowledge.articles import Knowledge
from bot.knowledge.emergency import Distress as Kind
from bot.understanding.distress import kinds_of
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

MESSAGES_IN_SUMMARY = 3

log = structlog.get_logger(__name__)


class TalkToHuman(TurnAction):
    """Queue the conversation for an advisor and say when somebody will read it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        await offer_human(self, dispatcher, tracker, reason=Reason.REQUEST)
        return [SlotSet("failures", 0)]


class Complaint(TurnAction):
    """Apologise, and bring in a person."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        self.say(dispatcher, self.text("complaint-sorry"))
        await offer_human(self, dispatcher, tracker, reason=Reason.COMPLAINT)
        return [SlotSet("failures", 0)]


class Distress(TurnAction):
    """Help lines first, those of the need that was recognised or all of them, then a person."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        emergency = self.tools.knowledge.current().emergency
        text = [self.text("distress-intro")]
        for kind in await _needed(tracker.latest_message, self.turn.language):
            numbers = defaultdict(list)
            for line in emergency.lines(kind):
                numbers[line.name].append(line.shown)
            lines = " · ".join(f"{name}: {' / '.join(shown)}" for name, shown in numbers.items())
            text.append("• " + self.text(f"distress-{kind}", lines=lines))
        self.say(dispatcher, "\n".join(text))
        await offer_human(self, dispatcher, tracker, reason=Reason.DISTRESS)
        return [SlotSet("failures", 0)]


async def _needed(message: dict[str, Any], language: str) -> tuple[Kind, ...]:
    """The kinds of help to name, in that order. Whatever fails, a person in distress gets numbers: then all."""
    spoken = (message.get("language") or {}).get("code") or language
    try:
        return await asyncio.to_thread(kinds_of, message.get("text") or "/", spoken)
    except Exception as error:
        log.warning("distress_kind_unknown", reason=type(error).__name__)
        return tuple(Kind)


async def offer_human(
    action: TurnAction, dispatcher: CollectingDispatcher, tracker: Tracker, *, reason: Reason
) -> None:
    """Open a handoff and say what happens next; outside opening hours offer a call-back appointment."""
    turn, timezone = action.turn, action.tools.timezone
    werkstadt = _werkstadt(tracker, action.tools.knowledge.current())
    await handoffs.open_handoff(
        turn.session,
        turn.conversation_id,
        reason=reason,
        summary=_summary(action, tracker, reason, werkstadt),
        werkstadt=werkstadt,
        now=turn.now,
    )
    if await hours.is_open(turn.session, now=turn.now, timezone=timezone):
        action.say(dispatcher, action.text(f"handoff-open-{reason.value.replace('_', '-')}"))
        return
    opening = await hours.next_opening(turn.session, now=turn.now, timezone=timezone)
    where = {"werkstadt": werkstadt.value} if werkstadt else {}
    buttons = action.titled([("button-callback", payload("book_appointment", **where))])
    key = "handoff-later" if opening else "handoff-unknown-hours"
    values = {"moment": opening} if opening else {}
    action.say(dispatcher, action.text(key, **values), buttons)


def _werkstadt(tracker: Tracker, knowledge: Knowledge) -> WerkStadt | None:
    """The WerkStadt of the appointment being booked, or of the last topic."""
    if chosen := tracker.get_slot("booking_werkstadt"):
        return WerkStadt(chosen)
    article = knowledge.article(tracker.get_slot("topic") or "")
    return article.werkstaedte[0] if article and article.werkstaedte else None


def _summary(action: TurnAction, tracker: Tracker, reason: Reason, werkstadt: WerkStadt | None) -> str:
    titles = action.tools.knowledge.current().titles("de")
    topic = tracker.get_slot("topic")
    said = [event["text"] for event in tracker.events if event["event"] == "user" and event["input_channel"] == TYPED]
    return german_summary(
        action.tools.texts,
        language=action.turn.language,
        reason=reason,
        werkstadt=werkstadt,
        topics=[titles[topic]] if topic in titles else [],
        messages=said[-MESSAGES_IN_SUMMARY:],
    )


ACTIONS = (TalkToHuman, Complaint, Distress)
