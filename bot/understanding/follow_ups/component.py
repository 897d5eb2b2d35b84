"""How much a message asks on about something instead of naming a matter, by meaning: for words no list foresees."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding import network
from bot.understanding.component import (
    LANGUAGE_SHARES,
    is_button,
    read_weights,
    refuse_unknown,
    training_rows,
    vector_of,
    write_weights,
)
from bot.understanding.encoder import shared_encoder
from bot.understanding.follow_ups.words import Aspect, examples
from bot.understanding.heads import softmax
from bot.understanding.neutral import CODES, centred, means, shares_of
from bot.understanding.ngrams import Sparse

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

ASPECTS = tuple(Aspect)
OWN = 0
"""The class of messages that stand on their own; the aspects follow."""
LONGEST = 8
"""Follow-ups are short: longer training sentences teach nothing about them."""
_SCHEDULE = network.Schedule(hidden=128, epochs=8)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class FollowUps(GraphComponent, IntentClassifier):
    """Sets `follow_up` = {"aspect", "confidence"}: what a message would ask for if it asked on.

    It changes neither intent nor article; only a conversation in which something was answered before makes use of it.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Nothing to set."""
        return {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FollowUps:
        """An untrained component."""
        refuse_unknown(cls, config, cls.get_default_config())
        return cls(model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> FollowUps:
        """A trained component out of the archive."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, read_weights(folder))

    def __init__(self, storage: ModelStorage, resource: Resource, stored: dict[str, NDArray[Any]] | None) -> None:
        self._storage = storage
        self._resource = resource
        if stored is not None:
            self._network = network.Network.from_arrays(stored)
            self._means = stored["means"]

    def train(self, training_data: TrainingData) -> Resource:
        """Fit a small network on the examples of `vocabulary/` against the short training sentences."""
        asked = [(text, code, 1 + ASPECTS.index(aspect)) for code in CODES for text, aspect in examples(code)]
        texts, _intents, languages = training_rows(training_data)
        asked += [(t, code, OWN) for t, code in zip(texts, languages, strict=True) if len(t.split()) <= LONGEST]
        encoder = shared_encoder()
        language_means = means(encoder)
        shares = shares_of([code for _text, code, _label in asked])
        fitted = network.train(
            centred(encoder.batch([text for text, _code, _label in asked]), shares, language_means),
            _no_grams(len(asked)),
            np.array([label for _text, _code, label in asked], np.int64),
            1 + len(ASPECTS),
            buckets=1,
            schedule=_SCHEDULE,
        )
        with self._storage.write_to(self._resource) as folder:
            write_weights(folder, fitted.arrays() | {"means": language_means})
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the likeliest aspect and how likely any is."""
        for message in messages:
            if not is_button(message):
                dense = centred(vector_of(message)[None], message.get(LANGUAGE_SHARES)[None], self._means)
                found = softmax(self._network.logits(dense, _no_grams(1)))[0]
                aspect = ASPECTS[int(found[1:].argmax())]
                value = {"aspect": aspect.value, "confidence": 1 - float(found[OWN])}
                message.set("follow_up", value, add_to_output=True)
        return messages


def _no_grams(count: int) -> Sparse:
    return Sparse(np.zeros(0, np.int32), np.zeros(0, np.float32), np.zeros(count + 1, np.int64))
