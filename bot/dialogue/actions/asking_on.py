"""Answers to what people ask on: an aspect of the matter just answered, or what an official term means."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from bot.dialogue.actions.answers import ArticleAction, fall_back
from bot.dialogue.actions.base import HUMAN, Choice, Domain, Events, value_of
from bot.dialogue.payloads import payload
from bot.knowledge.articles import Lines
from bot.understanding.encoder import shared_encoder
from bot.understanding.follow_ups import Aspect
from bot.understanding.follow_ups.statements import Floats, answering

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher


class FollowUp(ArticleAction):
    """Answer from the last topic's article, and from nothing else: the sentences that say it, or that none does."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        topic = str(tracker.get_slot("topic") or "")
        article = self.article(topic)
        if article is None:
            return await fall_back(self, dispatcher, tracker)
        message = tracker.latest_message
        aspects = [Aspect(name) for name in message.get("aspects") or ()]
        said = await self._said(topic, message["text"], aspects)
        text = self.body(article, f"{article.title}\n\n{said}")
        self.say(dispatcher, text, self._buttons(topic), links=self.links(article) if said else ())
        return [SlotSet("topic", topic), SlotSet("failures", 0)]

    async def _said(self, topic: str, question: str, aspects: Sequence[Aspect]) -> str:
        lines = self.tools.knowledge.current().lines(
            topic, self.turn.language, simple=self.turn.simple, today=self.today
        )
        if lines is None:
            return ""
        found = await asyncio.to_thread(answering, question, lines.german, aspects, embed=_embedded)
        places = sorted({place for aspect in aspects for place in found[aspect]})
        return "\n\n".join([lines.message(places), *self._unsaid(lines, found)]).strip()

    def _unsaid(self, lines: Lines, found: dict[Aspect, tuple[int, ...]]) -> Iterable[str]:
        """That the article does not say it; where to go stands below every answer."""
        if not any(places for places in found.values()) and tuple(found) != (Aspect.PLACE,):
            yield self.text("answer-unsaid")

    def _buttons(self, topic: str) -> list[Choice]:
        whole = (self.text("button-whole-answer"), payload("ask_question", topic=topic))
        return [whole, *self.titled([HUMAN])]


class ExplainTerm(ArticleAction):
    """What an official term means, and the way to the article about it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        term = self.tools.knowledge.current().glossary.get(value_of(tracker, "term") or "")
        if term is None:
            return await fall_back(self, dispatcher, tracker)
        text = self.text("term-means", term=term.term, gloss=term.gloss(self.turn.language))
        choices = self.titles((term.topic,) if term.topic else ())
        self.say(dispatcher, text, [*choices, *self.titled([HUMAN])])
        return [SlotSet("topic", term.topic or tracker.get_slot("topic")), SlotSet("failures", 0)]


def _embedded(question: str, sentences: Sequence[str]) -> tuple[Floats, Floats]:
    encoder = shared_encoder()
    return encoder.query(question), encoder.batch(sentences, kind="passage")


ACTIONS = (FollowUp, ExplainTerm)
