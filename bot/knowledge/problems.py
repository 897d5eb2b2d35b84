"""What can be wrong with a file an editor wrote, and YAML read so that file and line can be named.

Knows no article: only mappings, lines and reasons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from bot.errors import OperatorError

# libyaml reads a thousand files in a fraction of a second; the Python reader is there where it was not built.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# The reader refuses these itself, but names a byte; a line says more.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffd]")


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend: where it stands and why it cannot be used."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class KnowledgeBroken(OperatorError):
    """The knowledge cannot be used as it stands; nothing of it was loaded."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        more = f" (and {len(self.problems) - 1} more)" if len(self.problems) > 1 else ""
        super().__init__(f"{self.problems[0]}{more}")


@dataclass(frozen=True)
class Marked:
    """A value and the line it stands on."""

    value: Any
    line: int


class Fields:
    """The keys of one mapping, taken out one by one; what is wrong is collected, not raised."""

    def __init__(self, file: str, line: int, entries: Mapping[str, Marked]) -> None:
        self.file = file
        self.line = line
        self.problems: list[Problem] = []
        self.entries = dict(entries)

    def __contains__(self, key: str) -> bool:
        return key in self.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def line_of(self, key: str) -> int:
        """The line of `key`; that of the mapping where it is missing."""
        return self.entries[key].line if key in self.entries else self.line

    def wrong(self, key: str, reason: str) -> None:
        """Note that `key` cannot be used."""
        self.problems.append(Problem(self.file, self.line_of(key), reason))

    def allow(self, *keys: str) -> None:
        """Note every key that is not one of `keys`: a misspelt key would silently mean nothing."""
        for key in self.entries:
            if key not in keys:
                self.wrong(key, f"unknown key {key!r}: known are {', '.join(keys)}")

    def text(self, key: str, *, optional: bool = False) -> str:
        """A one-line text that is not empty; "" where it is optional and missing."""
        found = self._get(key, str, "a text", optional=optional)
        if found is None:
            return ""
        cleaned = str(found).strip()
        if not cleaned or "\n" in cleaned:
            self.wrong(key, f"{key}: expected one line of text")
        return cleaned

    def day(self, key: str, *, optional: bool = False) -> date | None:
        """A calendar day."""
        found = self._get(key, date, "a day like 2026-11-22", optional=optional)
        if isinstance(found, datetime):
            self.wrong(key, f"{key}: expected a day like 2026-11-22, without a time")
            return None
        return found if isinstance(found, date) else None

    def flag(self, key: str) -> bool:
        """true or false."""
        return bool(self._get(key, bool, "true or false"))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts without repetition; may be empty."""
        found = self._get(key, list, "a list")
        if found is None:
            return ()
        if any(not isinstance(item, str) or not item.strip() for item in found):
            self.wrong(key, f"{key}: expected a list of texts")
            return ()
        if len(set(found)) < len(found):
            self.wrong(key, f"{key}: an entry stands twice")
        return tuple(found)

    def links(self, key: str) -> tuple[str, ...]:
        """A list of web addresses."""
        found = self.texts(key)
        for link in found:
            if not is_link(link):
                self.wrong(key, f"{key}: {link!r} is not an http(s) address")
        return found

    def _get(self, key: str, kind: type, expected: str, *, optional: bool = False) -> Any:
        if key not in self.entries:
            if not optional:
                self.wrong(key, f"{key} is missing: expected {expected}")
            return None
        value = self.entries[key].value
        if not isinstance(value, kind):
            self.wrong(key, f"{key}: expected {expected}, found {value!r}")
            return None
        return value


def is_link(text: str) -> bool:
    """Whether `text` is an address a browser may be sent to."""
    if re.search(r"[\s\"'<>\\]", text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def read_text(path: Path, file: str) -> str:
    """The text of `path`, its line ends made alike.

    Raises:
        KnowledgeBroken: It cannot be read, or holds what no editor types.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise KnowledgeBroken([Problem(file, 1, f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise KnowledgeBroken([Problem(file, line, "is not UTF-8 text")]) from error
    if found := _CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise KnowledgeBroken([Problem(file, line, f"holds the control character U+{ord(found[0]):04X}")])
    return text


def read_fields(text: str, file: str, *, first_line: int = 1) -> Fields:
    """The mapping `text` holds, read as YAML; `first_line` is where it begins in the file.

    Raises:
        KnowledgeBroken: It is no YAML, no mapping, or names a key twice.
    """
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return Fields(file, first_line, {})
        if not isinstance(node, yaml.MappingNode):
            raise KnowledgeBroken([Problem(file, first_line, "expected lines of the form key: value")])
        _refuse_repeated_keys(node, file, first_line)
        return Fields(file, first_line, _entries(loader, node, file, first_line))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + first_line if error.problem_mark else first_line
        raise KnowledgeBroken([Problem(file, line, f"is no YAML: {error.problem}")]) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise KnowledgeBroken([Problem(file, first_line, f"is no YAML: {error}")]) from error
    finally:
        loader.dispose()


def sub_fields(fields: Fields, key: str, value: object) -> Fields | None:
    """A mapping inside a mapping; its keys are placed on the line of `key`."""
    line = fields.line_of(key)
    if not isinstance(value, dict) or any(not isinstance(name, str) for name in value):
        fields.wrong(key, f"{key}: expected lines of the form key: value")
        return None
    return Fields(fields.file, line, {name: Marked(item, line) for name, item in value.items()})


def values_of(fields: Fields) -> Iterator[tuple[str, object]]:
    """Every key with its value, as read."""
    return ((key, fields.entries[key].value) for key in fields)


def _entries(loader: Any, node: yaml.MappingNode, file: str, first_line: int) -> dict[str, Marked]:
    found = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + first_line
        try:
            key = loader.construct_object(key_node, deep=True)
            found[str(key)] = Marked(loader.construct_object(value_node, deep=True), line)
        except ValueError as error:  # 2026-02-31 looks like a day and is none
            raise KnowledgeBroken([Problem(file, line, f"{key}: {error}")]) from error
    return found


def _refuse_repeated_keys(node: yaml.Node, file: str, first_line: int) -> None:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_repeated_keys(item, file, first_line)
    if not isinstance(node, yaml.MappingNode):
        return
    seen = set()
    for key, value in node.value:
        if key.value in seen:
            line = key.start_mark.line + first_line
            raise KnowledgeBroken([Problem(file, line, f"{key.value} stands twice")])
        seen.add(key.value)
        _refuse_repeated_keys(value, file, first_line)
