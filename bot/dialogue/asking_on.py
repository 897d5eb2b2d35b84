"""What a message means after an answer: a question about the same matter, or about a word in it.

Decides before Rasa's policy sees the message, like `bot/dialogue/context.py`; knows the last turns, no article.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.dialogue.context import FREE_TEXT, Parse
from bot.dialogue.turn import Turn
from bot.understanding.definitions import term_asked_for
from bot.understanding.follow_ups import asked_on

from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

# What leaves the person with an answer to ask on about.
ANSWERING = frozenset({"action_answer", "action_show_more", "action_follow_up", "action_explain_term"})
MOST_TURNS = 2
"""So many messages may stand between an answer and a question about it."""
FRESH = timedelta(hours=12)
"""Whoever comes back later begins anew."""
FOLLOW_UP, EXPLAIN = "follow_up", "explain_term"
# What somebody may mean instead of a word's meaning is served first.
_NEVER_A_WORD = frozenset({"distress", "talk_to_human"})


def after_answer(
    parse: Parse, tracker: DialogueStateTracker, turn: Turn, *, requested: str | None, terms: Iterable[str]
) -> Parse:
    """`parse` as a follow-up or a question for a term's meaning, where it is one; else as it came.

    Args:
        requested: The question of the open form: one answered with free text is never taken for anything else, and
            while any is open only the very next message asks on.
        terms: The official terms whose meaning is known.
    """
    if requested in FREE_TEXT:
        return parse
    languages = (turn.language, (parse.get("language") or {}).get("code") or turn.language)
    if parse["intent"]["name"] not in _NEVER_A_WORD and (term := term_asked_for(parse["text"], languages, terms)):
        return _as(parse, EXPLAIN) | {"entities": [{"entity": "term", "value": term}]}
    if _is_fresh(tracker, turn, most_turns=0 if requested else MOST_TURNS) and (aspects := asked_on(parse, languages)):
        return _as(parse, FOLLOW_UP) | {"aspects": [aspect.value for aspect in aspects]}
    return parse


def _as(parse: Parse, intent: str) -> Parse:
    return parse | {"intent": {"name": intent, "confidence": 1.0}, "decision": "service"}


def _is_fresh(tracker: DialogueStateTracker, turn: Turn, *, most_turns: int) -> bool:
    """Whether a topic was answered shortly before and nobody was in distress since."""
    if not tracker.get_slot("topic") or turn.row is None or turn.now - turn.row.saved_at > FRESH:
        return False
    return _turns_since_answer(reversed(tracker.events), most_turns) is not None


def _turns_since_answer(events: Iterable[Event], most: int) -> int | None:
    """How many messages came after the one that was answered from an article; `None` for too many or none."""
    turns, named = 0, False
    for event in events:
        if isinstance(event, SlotSet):
            named = named or event.key == "topic"
        elif isinstance(event, ActionExecuted) and event.action_name in ANSWERING and named:
            return turns
        elif isinstance(event, UserUttered):
            turns, named = turns + 1, False
            if turns > most or event.intent_name == "distress":
                return None
    return None
