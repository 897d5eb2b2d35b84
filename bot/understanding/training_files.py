"""Reads the training sentences of `nlu/` and says, with file and line, what is wrong with them.

The files are ordinary Rasa files. Rasa's own reader takes two minutes for them, and reads them three times;
this one takes two seconds and knows only what we write: an intent, its language, its examples.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.errors import OperatorError
from bot.languages import LANGUAGES

# libyaml's loader is ten times faster; without it the plain one reads the same.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEYS = frozenset({"intent", "metadata", "examples"})


@dataclass(frozen=True)
class Example:
    """A training sentence."""

    text: str
    intent: str
    """With its topic, if it has one: `ask_question/minijob`."""
    language: str


def read(folder: Path, *, intents: frozenset[str] | None = None) -> list[Example]:
    """All sentences of `folder/<language>/*.yml`.

    Args:
        intents: The domain's intents; others are refused. `None` takes any.

    Raises:
        OperatorError: A file cannot be used; the text names file, line and reason.
    """
    paths = sorted(folder.rglob("*.yml"))
    if not paths:
        raise OperatorError(f"{folder}: no training files found")
    return [example for path in paths for example in _read_file(path, folder.parent, intents)]


def _read_file(path: Path, root: Path, intents: frozenset[str] | None) -> Iterator[Example]:
    shown = path.relative_to(root)
    try:
        text = path.read_bytes().decode("utf-8")
        content = yaml.load(text, _LOADER)  # noqa: S506 - a safe loader, in C or in Python
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise OperatorError(f"{shown}:{line}: not readable as UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise OperatorError(f"{shown}:{line}: {getattr(error, 'problem', None) or 'not readable as YAML'}") from error
    if not isinstance(content, dict) or not isinstance(content.get("nlu"), list):
        raise OperatorError(f"{shown}:1: expected `version` and a list `nlu`")
    for block in content["nlu"]:
        yield from _read_block(block, shown, text, intents)


def _read_block(block: Any, shown: Path, text: str, intents: frozenset[str] | None) -> Iterator[Example]:
    if not isinstance(block, dict) or not isinstance(block.get("intent"), str):
        raise OperatorError(f"{shown}:1: each entry of `nlu` needs an `intent`")
    intent = block["intent"]
    line = _line_of(text, f"intent: {intent}")
    if unknown := sorted(map(str, set(block) - _KEYS)):
        raise OperatorError(f"{shown}:{line}: {intent} has the unknown key {unknown[0]!r}")
    if intents is not None and intent.split("/")[0] not in intents:
        raise OperatorError(f"{shown}:{line}: the intent {intent!r} is not in domain.yml")
    metadata = block.get("metadata")
    language = metadata.get("language") if isinstance(metadata, dict) else None
    if language not in LANGUAGES:
        raise OperatorError(f"{shown}:{line}: `metadata: {{language: …}}` must name one of {', '.join(LANGUAGES)}")
    if shown.parent.name in LANGUAGES and shown.parent.name != language:
        raise OperatorError(f"{shown}:{line}: says language {language}, but lies in {shown.parent.name}/")
    examples = block.get("examples")
    if not isinstance(examples, str) or not examples.strip():
        raise OperatorError(f"{shown}:{line}: {intent} has no `examples`")
    for row in examples.splitlines():
        if not row.strip():
            continue
        sentence = row.strip().removeprefix("-").strip()
        if not row.strip().startswith("-") or not sentence:
            raise OperatorError(f"{shown}:{_line_of(text, row)}: expected `- a sentence`, found {row.strip()!r}")
        yield Example(sentence, intent, language)


def _line_of(text: str, part: str) -> int:
    at = text.find(part)
    return text[:at].count("\n") + 1 if at >= 0 else 1
