"""What our Rasa components share: strict configuration, and where a message carries its vector and language."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.errors import OperatorError

from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

# Attributes of a message inside the pipeline; none of them is part of the output.
VECTOR = "sentence_vector"
LANGUAGE_SHARES = "language_shares"
TOPIC_SHARES = "topic_shares"

WEIGHTS = "weights.npz"


def refuse_unknown(component: type, config: dict[str, Any], defaults: dict[str, Any]) -> None:
    """Rasa accepts any key in `config.yml`; a misspelt one would silently do nothing.

    Raises:
        OperatorError: The configuration names a key the component does not have.
    """
    if unknown := sorted(set(config) - set(defaults) - {"name"}):
        known = ", ".join(sorted(defaults)) or "none"
        raise OperatorError(f"config.yml: {component.__name__} has no setting {unknown[0]!r}; known are: {known}")


def is_button(message: Message) -> bool:
    """Whether the text is a payload (`/intent{…}`), which Rasa's own handler reads after the pipeline."""
    return str(message.get("text") or "").startswith("/")


def training_rows(training_data: TrainingData) -> tuple[list[str], list[str], list[str]]:
    """Texts, full intents (`ask_question/minijob`) and languages of the training sentences, in a fixed order."""
    rows = set()
    for message in training_data.intent_examples:
        metadata = (message.get("metadata") or {}).get("intent") or {}
        rows.add((message.get("text"), message.get_full_intent(), metadata.get("language", "")))
    texts, intents, languages = (list(column) for column in zip(*sorted(rows), strict=True)) if rows else ([], [], [])
    return texts, intents, languages


def vector_of(message: Message) -> NDArray[np.float32]:
    """The message's vector, set by `SentenceEmbedding`."""
    vector: NDArray[np.float32] = message.get(VECTOR)
    return vector


def one_by_one(names: Iterable[str]) -> NDArray[np.str_]:
    """Names as an array that can be stored without pickle."""
    return np.array(list(names), dtype=np.str_)


def read_weights(folder: Path) -> dict[str, NDArray[Any]]:
    """The arrays of a component, read without pickle: an archive cannot bring code."""
    with np.load(folder / WEIGHTS, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def write_weights(folder: Path, arrays: dict[str, NDArray[Any]]) -> None:
    """The counterpart of `read_weights`."""
    np.savez(folder / WEIGHTS, **arrays)  # type: ignore[arg-type]
