"""What to do with what was understood: answer, ask back, serve, or say that we do not know."""

from __future__ import annotations

from typing import Any

from bot.understanding.component import is_button, refuse_unknown
from bot.understanding.encoder import clean
from bot.understanding.intents import OUT_OF_SCOPE, QUESTION

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.message import Message

ANSWER, CLARIFY, SERVICE, FALLBACK = "answer", "clarify", "service", "fallback"
NOT_UNDERSTOOD = "nlu_fallback"
DISTRESS = "distress"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Decision(GraphComponent, IntentClassifier):
    """Sets `decision`; a message we cannot serve gets the intent `nlu_fallback`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Shares of probability, found on the held-out sentences of six languages (docs/understanding.md).

        `distress`: from here on it is an emergency, whatever else it may be. `outside`: how many times more
        out-of-scope counts than it says, since nobody can write examples of everything. `service`, `question`:
        below it, the message was not understood. `answer`: below it, two articles are offered.
        """
        return {"distress": 0.08, "outside": 30.0, "service": 0.3, "question": 0.25, "answer": 0.55}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Decision:
        """Made for training and for every load."""
        refuse_unknown(cls, config, cls.get_default_config())
        return cls(config)

    def __init__(self, config: dict[str, Any]) -> None:
        self._config = config

    def process(self, messages: list[Message]) -> list[Message]:
        """Decide on each message; a button's payload is already decided."""
        for message in messages:
            if not is_button(message):
                self._decide(message)
        return messages

    def _decide(self, message: Message) -> None:
        shares = {entry["name"]: entry["confidence"] for entry in message.get("intent_ranking") or []}
        intent, decision = self._judge(clean(str(message.get("text") or "")), message, shares)
        best = max(shares.values(), default=0.0)
        confidence = 1 - best if intent == NOT_UNDERSTOOD else shares[intent]
        message.set("intent", {"name": intent, "confidence": confidence}, add_to_output=True)
        message.set("decision", decision, add_to_output=True)

    def _judge(self, text: str, message: Message, shares: dict[str, float]) -> tuple[str, str]:
        if not any(c.isalnum() for c in text) or not shares:
            return NOT_UNDERSTOOD, FALLBACK
        if shares.get(DISTRESS, 0.0) >= self._config["distress"]:
            return DISTRESS, SERVICE
        weighed = shares | {OUT_OF_SCOPE: shares.get(OUT_OF_SCOPE, 0.0) * self._config["outside"]}
        best = max(weighed, key=lambda name: weighed[name])
        if best == OUT_OF_SCOPE:
            return NOT_UNDERSTOOD, FALLBACK
        if best != QUESTION:
            return (best, SERVICE) if shares[best] >= self._config["service"] else (NOT_UNDERSTOOD, FALLBACK)
        article = message.get("article")
        if article is None or article["confidence"] < self._config["question"]:
            return NOT_UNDERSTOOD, FALLBACK
        return QUESTION, ANSWER if article["confidence"] >= self._config["answer"] else CLARIFY
