"""What a person wants: a service, an answer, or nothing we offer. Knows training sentences, no dialogue."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding import network, ngrams
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
from bot.understanding.heads import softmax
from bot.understanding.neutral import CODES, centred, means, sentences, shares_of

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

Floats = NDArray[np.float32]

QUESTION = "ask_question"
OUT_OF_SCOPE = "out_of_scope"
# Found on the held-out sentences of six languages, confirmed on the other six.
TEMPERATURE = 0.5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, RasaIntentClassifier):
    """One classifier over service intents and topics together; `ask_question` is the sum of its topics.

    Sets `intent` and `intent_ranking`, and the topics' shares for `ArticleSearch`.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`buckets`: size of the n-gram table. `temperature`: what makes confidences honest; the network is trained
        towards softened targets and says less than it knows (docs/understanding.md).
        """
        return {"buckets": 2**13, "temperature": TEMPERATURE, "epochs": network.Schedule.epochs}

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
            self._network = network.Network.from_arrays(stored)
            self._told = stored["told"]
            self._means = stored["means"]
            self._labels = [str(label) for label in stored["labels"]]
            self._topics = [at for at, label in enumerate(self._labels) if label.startswith(QUESTION + "/")]
            self._services = [at for at in range(len(self._labels)) if at not in set(self._topics)]

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the network; the neutral sentences stand for everything that is none of our business."""
        texts, intents, languages = training_rows(training_data)
        labels = sorted(set(intents))
        if OUT_OF_SCOPE in labels:
            neutral = [(text, code) for code in CODES for text in sentences(code)]
            texts += [text for text, _code in neutral]
            languages += [code for _text, code in neutral]
            intents += [OUT_OF_SCOPE] * len(neutral)
        language_means = means(shared_encoder())
        dense = centred(shared_encoder().batch(texts), shares_of(languages), language_means)
        told, grams = ngrams.counted([clean(text) for text in texts], buckets=self._config["buckets"])
        places = {label: at for at, label in enumerate(labels)}
        fitted = network.train(
            dense,
            grams,
            np.array([places[intent] for intent in intents], np.int64),
            len(labels),
            buckets=self._config["buckets"],
            schedule=network.Schedule(epochs=self._config["epochs"]),
        )
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
        grams = ngrams.weighted([text], self._told, buckets=self._network.buckets)
        found = softmax(self._network.logits(dense, grams) / self._config["temperature"])[0]
        named = {self._labels[at]: float(found[at]) for at in self._services}
        named[QUESTION] = float(found[self._topics].sum())
        ranking = [{"name": name, "confidence": share} for name, share in sorted(named.items(), key=lambda n: -n[1])]
        message.set("intent", ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking[:10], add_to_output=True)
        message.set(TOPIC_SHARES, {self._labels[at].split("/", 1)[1]: float(found[at]) for at in self._topics})
