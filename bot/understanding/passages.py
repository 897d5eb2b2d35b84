"""The texts of a folder of articles, cut into passages. Knows two layouts, nothing of validity or offices.

`<id>/<language>.md` is ours; any other Markdown file is an article of its own, named after the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.errors import OperatorError
from bot.languages import LANGUAGES

# Long enough to say something, short enough to be about one thing.
LONGEST_PASSAGE = 250
_FRONT_MATTER = re.compile(r"\A---\s*\n(.*?)\n---\s*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
_HEADING = re.compile(r"^#+\s+(.+?)\s*#*\s*$", re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.!?:;؟。])\s+")
_MARKUP = re.compile(r"<!--.*?-->|\]\([^)]*\)|[\[\]*_`#>|]|\{[^{}]*\}", re.DOTALL)


@dataclass(frozen=True)
class Passage:
    """A part of an article, with the article's title."""

    article: str
    language: str
    title: str
    text: str


def passages(folder: Path) -> list[Passage]:
    """Everything the articles of `folder` say, in the order of their files; the title is a passage too.

    Raises:
        OperatorError: There is no such folder, nothing in it, or a file that cannot be read.
    """
    if not folder.is_dir():
        raise OperatorError(f"{folder}: no such folder of articles")
    found = [passage for path in sorted(folder.rglob("*.md")) for passage in _read(path)]
    if not found:
        raise OperatorError(f"{folder}: no Markdown file with a text found")
    return found


def _read(path: Path) -> list[Passage]:
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise OperatorError(f"{path}: not readable as UTF-8") from error
    except OSError as error:
        raise OperatorError(f"{path}: {error.strerror}") from error
    # `de-simple.md` is German too.
    language = path.stem.split("-")[0]
    ours = language in LANGUAGES
    front = _FRONT_MATTER.match(text)
    body = text[front.end() :] if front else text
    titled = _TITLE.search(front[1]) if front else None
    heading = titled or _HEADING.search(body)
    title = heading[1].strip() if heading else path.stem.replace("_", " ").replace("-", " ")
    article = path.parent.name if ours else path.stem
    parts = [title, *_parts(body, without=title)]
    return [Passage(article, language if ours else "", title, part) for part in parts]


def _parts(body: str, *, without: str) -> list[str]:
    """Windows of whole lines, each with the last line of the one before it; a heading begins a new one."""
    parts: list[str] = []
    window: list[str] = []
    for row in body.splitlines():
        if row.startswith("#"):
            parts += _closed(window)
            window = []
        for line in _lines(row):
            if line == without:
                continue
            if window and sum(map(len, window)) + len(window) + len(line) > LONGEST_PASSAGE:
                parts += _closed(window)
                window = window[-1:]
            window.append(line)
    return parts + _closed(window)


def _closed(window: list[str]) -> list[str]:
    return [" ".join(window)] if window else []


def _lines(row: str) -> Iterator[str]:
    """The row without markup; sentence by sentence where it is long, cut where a sentence is."""
    line = " ".join(_MARKUP.sub(" ", row).split()).removeprefix("- ").strip()
    for sentence in _SENTENCE_END.split(line) if len(line) > LONGEST_PASSAGE else [line]:
        for at in range(0, len(sentence), LONGEST_PASSAGE):
            if len(part := sentence[at : at + LONGEST_PASSAGE].strip()) >= 3:
                yield part
