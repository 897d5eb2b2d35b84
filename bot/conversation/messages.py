"""What goes in and out of a conversation, whichever channel carries it. Plain data, no database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.languages import direction_of


class Channel(StrEnum):
    """How a person reaches us."""

    WEB = "web"
    TELEGRAM = "telegram"
    CONSOLE = "console"


class Author(StrEnum):
    """Who says something in a conversation."""

    RESIDENT = "resident"
    BOT = "bot"
    ADVISOR = "advisor"


@dataclass(frozen=True)
class Incoming:
    """One message of a resident, as its channel understood it. Exactly one of the three contents is set.

    Attributes:
        text: What was typed, unchecked.
        payload: What a tapped button carries: `/intent` or `/intent{"name": "value"}`.
        attachment: The kind of something that is not text: voice, photo, sticker, location, file.
        message_id: The sender's own id of the message; the same id twice is handled once.
        edits: The message replaces one sent before.
    """

    text: str | None = None
    payload: str | None = None
    attachment: str | None = None
    message_id: str | None = None
    edits: bool = False


@dataclass(frozen=True)
class Button:
    """An answer to tap. `payload` is at most 64 bytes: that is what Telegram carries."""

    title: str
    payload: str


@dataclass(frozen=True)
class Link:
    """A source or a page to open."""

    title: str
    url: str


@dataclass(frozen=True)
class File:
    """A file to fetch, like an .ics; the address is secret to the person it was made for."""

    name: str
    url: str


@dataclass(frozen=True)
class Outgoing:
    """One message to a resident. `id` is its number in the conversation, given when it is stored."""

    text: str
    buttons: tuple[Button, ...] = ()
    links: tuple[Link, ...] = ()
    files: tuple[File, ...] = ()
    author: Author = Author.BOT
    language: str = "de"
    id: str = field(default="")

    def as_json(self) -> dict[str, Any]:
        """The message as chat clients get it (DESIGN, "HTTP for chat clients")."""
        return {
            "id": self.id,
            "text": self.text,
            "buttons": [{"title": b.title, "payload": b.payload} for b in self.buttons],
            "links": [{"title": link.title, "url": link.url} for link in self.links],
            "files": [{"name": file.name, "url": file.url} for file in self.files],
            "from": str(self.author),
            "direction": direction_of(self.language),
            "language": self.language,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Outgoing:
        """The inverse of `as_json`; `direction` follows from the language."""
        return cls(
            text=data["text"],
            buttons=tuple(Button(b["title"], b["payload"]) for b in data["buttons"]),
            links=tuple(Link(link["title"], link["url"]) for link in data["links"]),
            files=tuple(File(file["name"], file["url"]) for file in data["files"]),
            author=Author(data["from"]),
            language=data["language"],
            id=data["id"],
        )
