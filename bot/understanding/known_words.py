"""Every word of our own texts: training sentences and articles. What is not among them is a slip, a name, or new.
Also the words of one intent's training sentences: without any of them nobody said yes."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from bot.settings import PROJECT
from bot.understanding.ngrams import folded

_WORD = re.compile(r"[^\W\d_]+")
_REPEATED = re.compile(r"(.)\1+")
_SENTENCES = re.compile(r"^ +- (.+)$", re.MULTILINE)
_SOURCES = (("nlu", "*.yml"), ("knowledge", "*.md"), ("knowledge", "*.yml"))


def words_of(text: str) -> list[str]:
    """The words of a text, folded (`ngrams.folded`), in order; numbers are none."""
    return _WORD.findall(folded(text))


@cache
def known_words(project: Path = PROJECT) -> frozenset[str]:
    """The folded words of all our texts, some 45,000. Reads every file: a second, once; call it beside the loop."""
    paths = [path for folder, pattern in _SOURCES for path in (project / folder).rglob(pattern)]
    written = {word for path in paths for word in _WORD.findall(path.read_text("utf-8", "replace"))}
    return frozenset(word for text in written for word in words_of(text))


def is_said(text: str, intent: str) -> bool:
    """Whether `text` is made of words of the training sentences of `intent` in any language: half of them at least.

    Letters that are drawn out ("jaaa") count once.
    """
    words = _shortened(text)
    return 2 * len(words & _words_of_intent(intent)) >= max(1, len(words))


@cache
def _words_of_intent(intent: str, project: Path = PROJECT) -> frozenset[str]:
    texts = (path.read_text("utf-8") for path in project.glob(f"nlu/*/{intent}.yml"))
    return frozenset(word for text in texts for line in _SENTENCES.findall(text) for word in _shortened(line))


def _shortened(text: str) -> set[str]:
    return {_REPEATED.sub(r"\1", word) for word in words_of(text)}
