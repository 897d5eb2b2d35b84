"""Keeps questions without an answer and taps on "helpful", without a person: work for those who write articles.

Whatever fails here is logged, and the person gets their answer all the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from typing import Any

import structlog

from bot.dialogue.actions.base import TurnAction, intent_of, value_of
from bot.dialogue.turn import TYPED
from bot.knowledge import gaps
from bot.knowledge.models import GapKind
from bot.understanding.masking import masked

from rasa_sdk import Tracker

JUDGING = frozenset({"helpful", "not_helpful"})
# What a question typed by a person becomes; the answers to a form's questions become `inform` and are never read.
QUESTIONS = frozenset({"ask_question", "explain_term", "follow_up", "nlu_fallback"})

log = structlog.get_logger(__name__)


async def unanswered(action: TurnAction, tracker: Tracker) -> None:
    """Keep the typed question that has no answer; nothing for a button or a text without a letter."""
    message = tracker.latest_message
    text = str(message.get("text") or "")
    if text.startswith("/") or intent_of(tracker) not in QUESTIONS or not any(map(str.isalpha, text)):
        return
    nearest = message.get("article") or {}
    try:
        await gaps.keep(
            action.turn.session,
            kind=GapKind.UNANSWERED,
            day=_day(action),
            language=action.turn.language,
            text=await asyncio.to_thread(masked, text),
            topic=nearest.get("id"),
            confidence=nearest.get("confidence"),
        )
    except Exception as error:
        log.warning("gap_not_kept", kind=GapKind.UNANSWERED.value, reason=type(error).__name__)


async def judged(action: TurnAction, tracker: Tracker, *, helped: bool) -> None:
    """Count a tap below an answer, the first one only; where it did not help, keep the question too."""
    topic = value_of(tracker, "topic") or ""
    if action.tools.knowledge.current().article(topic) is None or _judged_before(tracker, topic):
        return
    try:
        await gaps.count(action.turn.session, topic=topic, day=_day(action), helped=helped)
        if not helped:
            question = _question(tracker)
            await gaps.keep(
                action.turn.session,
                kind=GapKind.NOT_HELPFUL,
                day=_day(action),
                language=action.turn.language,
                text=await asyncio.to_thread(masked, question) if question else None,
                topic=topic,
            )
    except Exception as error:
        log.warning("gap_not_kept", kind=GapKind.NOT_HELPFUL.value, reason=type(error).__name__)


def _day(action: TurnAction) -> date:
    return action.turn.now.astimezone(action.tools.timezone).date()


def _earlier(tracker: Tracker) -> Iterator[dict[str, Any]]:
    """What the person typed and tapped before this message, the latest first."""
    said = [event for event in tracker.events if event["event"] == "user"]
    yield from reversed(said[:-1])


def _intent(event: dict[str, Any]) -> str:
    return str(((event.get("parse_data") or {}).get("intent") or {}).get("name"))


def _question(tracker: Tracker) -> str | None:
    """The last question that was typed, if the tracker still has it."""
    return next(
        (
            str(event["text"])
            for event in _earlier(tracker)
            if event.get("input_channel") == TYPED and _intent(event) in QUESTIONS
        ),
        None,
    )


def _judged_before(tracker: Tracker, topic: str) -> bool:
    """Whether the answer was judged already since the last question."""
    for event in _earlier(tracker):
        if _intent(event) in QUESTIONS:
            return False
        values = (event.get("parse_data") or {}).get("entities") or ()
        if _intent(event) in JUDGING and any(found.get("value") == topic for found in values):
            return True
    return False
