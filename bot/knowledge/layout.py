"""Puts an article's lines together as a chat message that reads well on a phone. Knows no language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

ITEM = "- "
BULLET = "• "
# About four lines on a phone; longer blocks of text are skipped rather than read.
PARAGRAPH = 170
# From the paragraph sign to the next letter of the sentence around it, a bracket, or its punctuation.
_CITATION = re.compile(r"§(?:[^()،؛.\n\u0600-\u06ff]|\.(?=\s*\d))*[^\s()،؛.\n\u0600-\u06ff]")


def message(lines: Iterable[str], *, is_simple: bool) -> str:
    """The lines of one part of an article as a message.

    The first sentence, what to do first, stands alone. Sentences after it are joined to short paragraphs with
    a blank line between them; in simple language every sentence keeps its own line. A list stays under the
    sentence before it.
    """
    blocks: list[list[str]] = []
    for line in lines:
        if not blocks or not _belongs(line, blocks, is_simple=is_simple):
            blocks.append([])
        blocks[-1].append(line)
    return "\n\n".join(_joined(block, is_simple=is_simple) for block in blocks)


def isolated(text: str) -> str:
    """A right-to-left text whose citations keep their order: "§ 14 GewO" would else be shown as "GewO 14 §"."""
    return _CITATION.sub("\u2066\\g<0>\u2069", text)


def introduces_list(line: str) -> bool:
    """Whether a list is to follow."""
    return line.rstrip().endswith((":", "："))


def _belongs(line: str, blocks: list[list[str]], *, is_simple: bool) -> bool:
    """Whether `line` goes on with the last block."""
    last = blocks[-1]
    if line.startswith(ITEM):
        return True
    if last[-1].startswith(ITEM):
        return False
    if is_simple:
        # A question opens a new thought in simple language; its answer follows it.
        return not introduces_list(line) and not line.endswith("?") and len(last) < 4
    is_first = len(blocks) == 1
    return not is_first and not introduces_list(line) and len(" ".join([*last, line])) <= PARAGRAPH


def _joined(block: list[str], *, is_simple: bool) -> str:
    items = [BULLET + line.removeprefix(ITEM) for line in block if line.startswith(ITEM)]
    sentences = [line for line in block if not line.startswith(ITEM)]
    if not is_simple:
        sentences = [" ".join(sentences)] if sentences else []
    return "\n".join(sentences + items)


def without_empty_lists(lines: Sequence[str], filled: Sequence[str | None]) -> list[str]:
    """What is left of `lines` once some of them (None in `filled`) are left out.

    An introduction goes too when its whole list is gone: it would end in a colon and nothing.
    """
    kept: list[str] = []
    for place, text in enumerate(filled):
        items = list(takewhile(lambda at: lines[at].startswith(ITEM), range(place + 1, len(lines))))
        list_is_gone = bool(items) and all(filled[at] is None for at in items)
        if text is not None and not (introduces_list(text) and list_is_gone):
            kept.append(text)
    return kept
