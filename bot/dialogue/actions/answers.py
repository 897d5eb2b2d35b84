"""Answers from the articles, and what to do when there is none."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from bot.dialogue.actions import gaps
from bot.dialogue.actions.base import HUMAN, Choice, Domain, Events, TurnAction, value_of
from bot.dialogue.actions.handoff import offer_human
from bot.dialogue.payloads import payload
from bot.handoff.models import Reason
from bot.knowledge.articles import Rendered
from bot.languages import LANGUAGES
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

CANDIDATES = 3
FAILURES_BEFORE_HUMAN = 2
SHOWN_SOURCES = 4

# Wishes that the five offices serve, and which of them does.
SERVICES = {
    "report_vacancy": WerkStadt.ARBEIT,
    "find_job": WerkStadt.ARBEIT,
    "find_premises": WerkStadt.STANDORT,
    "offer_premises": WerkStadt.STANDORT,
    "join_event": WerkStadt.KOMPETENZ,
}


class ArticleAction(TurnAction):
    """Base of the actions that show an article."""

    @property
    def today(self) -> date:
        """The day of the turn where the offices are."""
        return self.turn.now.astimezone(self.tools.timezone).date()

    def article(self, topic: str) -> Rendered | None:
        """What may be said about `topic` today, in the language of the turn."""
        knowledge = self.tools.knowledge.current()
        return knowledge.rendered(topic, self.turn.language, simple=self.turn.simple, today=self.today)

    def body(self, article: Rendered, text: str) -> str:
        """The text with what belongs below it: other language, office, date of the check."""
        if article.expired:
            return self.text("answer-expired", title=article.title, office=article.office)
        parts = [text]
        if article.outdated:
            parts.append(self.text("answer-outdated", office=article.office))
        if article.is_fallback:
            name = LANGUAGES[article.language].name
            parts.insert(0, self.text("answer-other-language", language=name))
        parts.append(self.text("answer-office", office=article.office))
        parts.append(self.text("answer-checked", date=article.checked_on))
        return "\n\n".join(part for part in parts if part)

    def links(self, article: Rendered) -> list[dict[str, str]]:
        return [{"title": shown(url), "url": url} for url in article.sources[:SHOWN_SOURCES]]

    def titles(self, topics: tuple[str, ...]) -> list[Choice]:
        titles = self.tools.knowledge.current().titles(self.turn.language)
        return [(titles[topic], payload("ask_question", topic=topic)) for topic in topics if topic in titles]


class Answer(ArticleAction):
    """Answer a question from its article; ask back when two fit; say so when none does."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        message = tracker.latest_message
        if message.get("decision") == "clarify":
            return self._clarify(dispatcher, message)
        topic = (message.get("article") or {}).get("id")
        article = self.article(topic) if topic else None
        if article is None:
            return await fall_back(self, dispatcher, tracker)
        text = self.body(article, f"{article.title}\n\n{article.short}")
        self.say(dispatcher, text, self._buttons(article), links=self.links(article))
        return [SlotSet("topic", article.topic), SlotSet("failures", 0)]

    def _clarify(self, dispatcher: CollectingDispatcher, message: dict[str, object]) -> Events:
        ranking = message.get("article_ranking") or []
        topics = tuple(entry["id"] for entry in ranking[:CANDIDATES])  # type: ignore[index]
        choices = [*self.titles(topics), *self.titled([HUMAN])]
        self.say(dispatcher, self._which(topics), choices)
        return []

    def _which(self, topics: tuple[str, ...]) -> str:
        """The question that names the difference between the two likeliest topics, where both say what they are for."""
        knowledge, language = self.tools.knowledge.current(), self.turn.language
        titles, abouts = knowledge.titles(language), knowledge.abouts(language)
        if len(topics) < 2 or not all(topic in abouts for topic in topics[:2]):
            return self.text("answer-clarify")
        (first, second), (about_first, about_second) = zip(*((titles[t], abouts[t]) for t in topics[:2]), strict=True)
        return self.text(
            "answer-clarify-between", first=first, second=second, about_first=about_first, about_second=about_second
        )

    def _buttons(self, article: Rendered) -> list[Choice]:
        topic = article.topic
        choices = []
        if article.more:
            choices.append((self.text("button-more"), payload("show_more", topic=topic)))
        choices += [
            (self.text("button-book-at", werkstadt=w.label), payload("book_appointment", werkstadt=w.value))
            for w in article.werkstaedte[:1]
        ]
        choices += self.titled(
            [
                HUMAN,
                ("button-helpful", payload("helpful", topic=topic)),
                ("button-not-helpful", payload("not_helpful", topic=topic)),
            ]
        )
        if self.turn.language == "de":
            name = "normal_language" if self.turn.simple else "simple_language"
            choices.append((self.text(f"button-{name.replace('_', '-')}"), payload(name, topic=topic)))
        return choices


class ShowMore(ArticleAction):
    """The longer part of an answer, and what people ask next."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        article = self.article(value_of(tracker, "topic") or tracker.get_slot("topic") or "")
        if article is None:
            return await fall_back(self, dispatcher, tracker)
        choices = [*self.titles(article.related), *self.titled([HUMAN])]
        self.say(dispatcher, self.body(article, article.more), choices, links=self.links(article))
        return [SlotSet("topic", article.topic), SlotSet("failures", 0)]


class Helpful(TurnAction):
    """Thank for "this helped", and count it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        await gaps.judged(self, tracker, helped=True)
        self.say(dispatcher, self.text("answer-glad"))
        return []


class NotHelpful(TurnAction):
    """Offer a person where the answer did not help, and keep the question."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        await gaps.judged(self, tracker, helped=False)
        buttons = self.titled([HUMAN, ("button-book", payload("book_appointment"))])
        self.say(dispatcher, self.text("answer-sorry"), buttons)
        return []


class OfferService(TurnAction):
    """A vacancy, a job, premises, an event: name the WerkStadt that does it, and the way to it."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        intent = str(tracker.latest_message["intent"]["name"])
        werkstadt = SERVICES[intent]
        text = self.text(f"service-{intent.replace('_', '-')}", werkstadt=werkstadt.label)
        booking = payload("book_appointment", werkstadt=werkstadt.value)
        buttons = [
            (self.text("button-book-at", werkstadt=werkstadt.label), booking),
            *self.titled([("button-leave-details", payload("start_intake")), HUMAN]),
        ]
        self.say(dispatcher, text, buttons)
        return [SlotSet("failures", 0), SlotSet("booking_werkstadt", None)]


class Fallback(TurnAction):
    """Say honestly that we do not know; after the second time in a row, bring in a person."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        return await fall_back(self, dispatcher, tracker)


async def fall_back(action: TurnAction, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    """What every action does that has no answer: the next steps, or a handoff at the second failure."""
    await gaps.unanswered(action, tracker)
    failures = int(tracker.get_slot("failures") or 0) + 1
    if failures >= FAILURES_BEFORE_HUMAN:
        await offer_human(action, dispatcher, tracker, reason=Reason.FAILED_ANSWERS)
        return [SlotSet("failures", 0)]
    buttons = action.titled([HUMAN, ("button-book", payload("book_appointment")), ("button-help", payload("help"))])
    action.say(dispatcher, action.text("answer-unknown"), [*_last_topic(action, tracker), *buttons])
    return [SlotSet("failures", failures)]


def _last_topic(action: TurnAction, tracker: Tracker) -> list[Choice]:
    """The way back to the last answer: the message may have been about it."""
    topic = tracker.get_slot("topic") or ""
    title = action.tools.knowledge.current().titles(action.turn.language).get(topic)
    return [(title, payload("ask_question", topic=topic))] if title else []


def shown(url: str) -> str:
    """How a source is shown: its host, and for a law the place in it."""
    parts = urlsplit(url)
    host = parts.netloc.removeprefix("www.")
    if host == "gesetze-im-internet.de":
        return host + parts.path.removesuffix(".html").rstrip("/").replace("/__", " § ")
    return host


ACTIONS = (Answer, ShowMore, Helpful, NotHelpful, OfferService, Fallback)
