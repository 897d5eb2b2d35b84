"""What clients send: JSON objects of limited size, read into our own types. Knows no conversation."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request

from bot.channels.web.negotiation import known_language
from bot.channels.web.problems import Problem
from bot.conversation.messages import Incoming

MAX_BYTES = 64 * 1024
MAX_DRAINED_BYTES = 4 * 1024 * 1024
MAX_ID_CHARACTERS = 64


async def read_object(request: Request) -> dict[str, Any]:
    """The JSON object in the body; an empty body is an empty object.

    Raises:
        Problem: Too large, no JSON, or JSON that is no object.
    """
    body = await _read(request)
    if not body.strip():
        return {}
    try:
        value = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Problem("invalid-json") from error
    if not isinstance(value, dict):
        raise Problem("invalid-request")
    return value


def incoming_of(body: dict[str, Any]) -> Incoming:
    """The message in a body. Unknown fields are ignored; what the text says is judged by the conversation.

    Raises:
        Problem: A field has the wrong type, or not exactly one of text and payload is there.
    """
    text, payload = _string(body, "text"), _string(body, "payload")
    if (text is None) == (payload is None):
        raise Problem("text-or-payload")
    message_id = body.get("id")
    if message_id is not None:
        right = isinstance(message_id, str) and message_id.isprintable()
        if not right or not 0 < len(message_id) <= MAX_ID_CHARACTERS:
            raise Problem("invalid-id", field="id")
    return Incoming(text=text, payload=payload, message_id=message_id)


def language_of_body(body: dict[str, Any]) -> str | None:
    """The language asked for; `None` when none of ours is."""
    language = _string(body, "language")
    return known_language(language) if language else None


def number_of(request: Request, name: str) -> int | None:
    """A message number in the query string.

    Raises:
        Problem: It is none.
    """
    value = request.query_params.get(name)
    return None if value is None else number(value, name)


def number(value: str, field: str) -> int:
    """A message number as it stands in a query string or header.

    Raises:
        Problem: It is none.
    """
    # 18 digits fit the database's integers; "²" is a digit for Python but no number.
    if not (value.isascii() and value.isdigit() and len(value) <= 18):
        raise Problem("invalid-request", field=field)
    return int(value)


def _string(body: dict[str, Any], name: str) -> str | None:
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise Problem("invalid-request", field=name)
    return value


async def _read(request: Request) -> bytes:
    """The body. A larger one is read nearly to its end, or the sender would not hear the answer."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size <= MAX_BYTES:
            parts.append(part)
        elif size > MAX_DRAINED_BYTES:
            break
    if size > MAX_BYTES:
        raise Problem("too-large")
    return b"".join(parts)
