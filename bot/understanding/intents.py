"""What a person wants: a service, an answer, or nothing we offer. Knows training sentences, no dialogue."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding import heads, kernel, ngrams
from bot.understanding.component import (
    LANGUAGE_SHARES,
    TOPIC_SHARES,
    is_button,
    one_by_one,
    read_weights,
    refuse_unknown,
    training_rows,
    vector_of,
    write_weights,
)
from bot.understanding.encoder import clean, shared_encoder
from bot.understanding.neutral import centred, means, shares_of

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

Floats = NDArray[np.float32]

QUESTION = "ask_question"
# The share of sentences that finds the temperature and is then trained on like the others.
HELD_OUT = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, RasaIntentClassifier):
    """One classifier over service intents and topics together; `ask_question` is the sum of its topics.

    Sets `intent` and `intent_ranking`, and the topics' shares for `ArticleSearch`.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`buckets`: size of the n-gram table."""
        return {"buckets": 2**12}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        """An untrained classifier."""
        refuse_unknown(cls, config, cls.get_default_config())
        return cls(config, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """A trained classifier out of the archive."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, read_weights(folder))

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        stored: dict[str, NDArray[Any]] | None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        if stored is not None:
            self._kernel = kernel.Kernel.from_arrays(stored)
            self._told = stored["told"]
            self._means = stored["means"]
            self._labels = [str(label) for label in stored["labels"]]
            self._topics = [at for at, label in enumerate(self._labels) if label.startswith(QUESTION + "/")]
            self._services = [at for at in range(len(self._labels)) if at not in set(self._topics)]

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the kernel; its temperature on sentences held out for that."""
        texts, intents, languages = training_rows(training_data)
        cleaned = [clean(text) for text in texts]
        labels = sorted(set(intents))
        wanted = np.array([labels.index(intent) for intent in intents], np.int64)
        language_means = means(shared_encoder())
        dense = centred(shared_encoder().batch(texts), shares_of(languages), language_means)
        told = ngrams.rarity(cleaned)
        grams = ngrams.weighted(cleaned, told, buckets=self._config["buckets"])
        fitted = _calibrated(dense, grams, wanted, len(labels), self._config["buckets"])
        arrays = fitted.arrays() | {"means": language_means, "labels": one_by_one(labels), "told": told}
        with self._storage.write_to(self._resource) as folder:
            write_weights(folder, arrays)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent, ranking and topic shares; a button's payload is read by Rasa's own handler."""
        for message in messages:
            if not is_button(message):
                self._classify(message)
        return messages

    def _classify(self, message: Message) -> None:
        text = clean(str(message.get("text") or ""))
        shares = message.get(LANGUAGE_SHARES)
        dense = centred(vector_of(message)[None], shares[None], self._means)
        grams = ngrams.weighted([text], self._told, buckets=len(self._kernel.grams))
        found = self._kernel.probabilities(dense, grams)[0]
        named = {self._labels[at]: float(found[at]) for at in self._services}
        named[QUESTION] = float(found[self._topics].sum())
        ranking = [{"name": name, "confidence": share} for name, share in sorted(named.items(), key=lambda n: -n[1])]
        message.set("intent", ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking[:10], add_to_output=True)
        message.set(TOPIC_SHARES, {self._labels[at].split("/", 1)[1]: float(found[at]) for at in self._topics})


def _calibrated(
    dense: Floats, grams: ngrams.Sparse, wanted: NDArray[np.int64], classes: int, buckets: int
) -> kernel.Kernel:
    fitting = kernel.Fitting(dense, grams, wanted, classes, buckets=buckets)
    held = np.arange(len(wanted)) % HELD_OUT == 0
    rows = np.flatnonzero(held)
    scores = fitting.fit(~held).scores(dense[rows], grams.rows(rows))
    return dataclasses.replace(fitting.fit(), temperature=heads.temperature(scores, wanted[rows]))
