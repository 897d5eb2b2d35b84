"""What a button carries: `/intent` or `/intent{"name": "value"}`. Reads and writes it; trusts nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.errors import UnknownButton

MAX_BYTES = 64
"""Telegram's limit for the data of an inline button; longer ones are never made and never accepted."""

# Every intent a button may carry, and the one value each may come with.
PAYLOADS: Mapping[str, frozenset[str]] = {
    name: frozenset(values.split())
    for name, values in {
        "greet": "",
        "help": "",
        "affirm": "",
        "deny": "",
        "skip": "",
        "previous": "",
        "stop": "",
        "inform": "s v",
        "correct": "question",
        "change_language": "language",
        "simple_language": "topic",
        "normal_language": "topic",
        "book_appointment": "werkstadt",
        "reschedule_appointment": "reference",
        "cancel_appointment": "reference",
        "pick_slot": "at",
        "confirm_cancel": "reference",
        "cancel_reason": "reference v",
        "coming": "reference",
        "join_waiting": "werkstadt until",
        "leave_waiting": "entry",
        "accept_offer": "offer",
        "decline_offer": "offer",
        "list_appointments": "",
        "start_intake": "",
        "not_now": "",
        "talk_to_human": "",
        "office_hours": "",
        "ask_question": "topic",
        "show_more": "topic",
        "helpful": "topic",
        "not_helpful": "topic",
        "my_data": "",
        "delete_my_data": "",
        "confirm_delete": "",
    }.items()
}


@dataclass(frozen=True)
class Payload:
    """A tapped button: an intent and its values."""

    intent: str
    values: Mapping[str, str]


def payload(intent: str, **values: str) -> str:
    """Write a payload, as short as JSON allows.

    Raises:
        ValueError: It is not one of `PAYLOADS` or longer than a button carries: a mistake of the caller.
    """
    text = f"/{intent}"
    if values:
        text += json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    if intent not in PAYLOADS or not values.keys() <= PAYLOADS[intent] or len(text.encode()) > MAX_BYTES:
        raise ValueError(f"no payload a button can carry: {text}")
    return text


def read_payload(text: str) -> Payload:
    """Read a payload that came back from outside.

    Raises:
        UnknownButton: It was never made by `payload`.
    """
    intent, brace, rest = text.removeprefix("/").partition("{")
    allowed = PAYLOADS.get(intent)
    if allowed is None or not text.startswith("/") or len(text) > MAX_BYTES:
        raise UnknownButton
    try:
        values = json.loads(brace + rest) if brace else {}
    except ValueError as error:
        raise UnknownButton from error
    if not values.keys() <= allowed or not all(isinstance(v, str) and v.isprintable() for v in values.values()):
        raise UnknownButton
    return Payload(intent, values)
