"""The commands people may type on channels that know commands, and what they mean. Knows no channel."""

from __future__ import annotations

from collections.abc import Mapping

COMMANDS: Mapping[str, str] = {
    "start": "/greet",
    "help": "/help",
    "language": "/change_language",
    "stop": "/stop",
}
"""The payload each command stands for."""


def command_of(text: str) -> str | None:
    """The known command `text` begins with ("/start", "/start@a_bot", "/help me"), or `None`."""
    first, *_ = text.split(maxsplit=1) or [""]
    if not first.startswith("/"):
        return None
    name = first[1:].partition("@")[0].lower()
    return name if name in COMMANDS else None
