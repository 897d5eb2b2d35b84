"""Which article answers a question: the topics ranked by what the intent classifier found. Knows no article text.

Similarity to the articles' passages was measured beside it and wins nothing once there are training sentences
(docs/understanding.md); `bot/understanding/searching.py` uses it for folders nothing was trained on.
"""

from __future__ import annotations

from typing import Any

from bot.understanding.component import TOPIC_SHARES, is_button, refuse_unknown

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.message import Message

SHOWN = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ArticleSearch(GraphComponent, IntentClassifier):
    """Sets `article` = {"id", "confidence"} and `article_ranking`.

    A confidence is the share of belief among the topics, given that the message is a question at all.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`shown`: length of the ranking."""
        return {"shown": SHOWN}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ArticleSearch:
        """Made for training and for every load."""
        refuse_unknown(cls, config, cls.get_default_config())
        return cls(config)

    def __init__(self, config: dict[str, Any]) -> None:
        self._shown = config["shown"]

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the topics; a button names its topic itself."""
        for message in messages:
            if is_button(message):
                continue
            shares: dict[str, float] = message.get(TOPIC_SHARES) or {}
            total = sum(shares.values()) or 1.0
            ranking = [
                {"id": topic, "confidence": share / total}
                for topic, share in sorted(shares.items(), key=lambda item: -item[1])[: self._shown]
            ]
            message.set("article_ranking", ranking, add_to_output=True)
            message.set("article", ranking[0] if ranking else None, add_to_output=True)
        return messages
