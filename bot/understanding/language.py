"""The language of a message, one of our twelve. Knows letters and a trained head, nothing of what is said."""

from __future__ import annotations

import unicodedata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.languages import DEFAULT_LANGUAGE, LANGUAGES
from bot.understanding import heads, ngrams
from bot.understanding.component import (
    LANGUAGE_SHARES,
    is_button,
    read_weights,
    refuse_unknown,
    training_rows,
    vector_of,
    write_weights,
)
from bot.understanding.encoder import clean, shared_encoder
from bot.understanding.neutral import CODES, sentences

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

Floats = NDArray[np.float32]

SCRIPTS = {"ARABIC": ("ar", "fa"), "CYRILLIC": ("ru", "uk")}
# Letters only one of the languages of a script has.
MARKS = {"uk": "іїєґ", "ru": "ыэъё", "fa": "پچژگ\u200c", "ar": "ةأإىؤئ"}
# How much more likely the conversation's language is than the words alone say, by number of words.
PRIOR = {1: 1000.0, 2: 20.0}
PRIOR_LONGER = 2.0
PRIOR_UNKNOWN = 5.0
"""The same for German where no conversation has begun and there are one or two words."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageDetector(GraphComponent, IntentClassifier):
    """Sets `language` = {"code", "confidence"}. The message's metadata `language` is the conversation's language."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`buckets`: size of the n-gram table."""
        return {"buckets": 2**15, "epochs": 4}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageDetector:
        """An untrained detector."""
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
    ) -> LanguageDetector:
        """A trained detector out of the archive."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, heads.Head.from_arrays(read_weights(folder), ""))

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, head: heads.Head | None
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._head = head

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the head on all sentences whose files name one of our languages, and on the neutral ones."""
        texts, _intents, languages = training_rows(training_data)
        rows = [(t, code) for t, code in zip(texts, languages, strict=True) if code in CODES]
        rows += [(text, code) for code in CODES for text in sentences(code)]
        head = fit([t for t, _ in rows], [code for _, code in rows], self._config["buckets"], self._config["epochs"])
        with self._storage.write_to(self._resource) as folder:
            write_weights(folder, head.arrays(""))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the language and, for the components after it, how much the message is of each."""
        for message in messages:
            if is_button(message) or self._head is None:
                continue
            text = clean(str(message.get("text") or ""))
            spoken = (message.get("metadata") or {}).get("language")
            shares = shares_of_text(text, vector_of(message), self._head)
            code, confidence = decide(text, shares, spoken)
            message.set("language", {"code": code, "confidence": confidence}, add_to_output=True)
            message.set(LANGUAGE_SHARES, shares)
        return messages


def fit(texts: list[str], languages: list[str], buckets: int, epochs: int) -> heads.Head:
    """Train the head; its classes are `CODES`."""
    labels = np.array([CODES.index(code) for code in languages], np.int64)
    cleaned = [clean(text) for text in texts]
    grams = ngrams.sparse(cleaned, buckets=buckets)
    schedule = heads.Schedule(epochs=epochs, smoothing=0.02)
    return heads.train(shared_encoder().batch(texts), grams, labels, len(CODES), buckets=buckets, schedule=schedule)


def shares_of_text(text: str, vector: Floats, head: heads.Head) -> Floats:
    """How much a text is of each language, in the order of `CODES`."""
    grams = ngrams.sparse([text], buckets=len(head.sparse))
    return by_letters(text, head.probabilities(vector[None], grams)[0])


def by_letters(text: str, shares: Floats) -> Floats:
    """`shares` with what the letters rule out: a Cyrillic text is not Vietnamese."""
    letters = [unicodedata.name(c, "").split(" ")[0] for c in text if c.isalpha()]
    allowed = np.ones(len(CODES), np.float32)
    for script, codes in SCRIPTS.items():
        if letters.count(script) * 2 > len(letters):
            allowed = np.array([code in codes for code in CODES], np.float32)
    folded = text.casefold()
    weights = np.array(
        [1 + 4 * min(sum(folded.count(c) for c in MARKS.get(code, "")), 2) for code in CODES], np.float32
    )
    weighed = (shares + 1e-6) * allowed * (weights if allowed.sum() < len(CODES) else 1)
    return np.asarray(weighed / weighed.sum(), np.float32)


def decide(text: str, shares: Floats, spoken: str | None) -> tuple[str, float]:
    """The language and how sure that is. Few words leave the conversation's language as it is.

    Args:
        spoken: The conversation's language so far; one outside the twelve, or none, is no opinion.
    """
    words = [word for word in text.split() if sum(c.isalpha() for c in word) >= 2]
    if spoken not in LANGUAGES:
        spoken = None
    if not words:
        return spoken or DEFAULT_LANGUAGE, 0.0
    weights = np.ones(len(CODES), np.float32)
    if spoken is not None:
        weights[CODES.index(spoken)] = PRIOR.get(len(words), PRIOR_LONGER)
    elif len(words) in PRIOR:
        weights[CODES.index(DEFAULT_LANGUAGE)] = PRIOR_UNKNOWN  # "hallo" alone is said in six languages here
    shares = shares * weights / (shares * weights).sum()
    best = int(shares.argmax())
    return CODES[best], float(shares[best])
