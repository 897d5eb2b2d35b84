"""What understanding a message needs and takes time, done in a worker thread before the event loop needs it."""

from __future__ import annotations

from bot.understanding import definitions, follow_ups, leaving
from bot.understanding.encoder import shared_encoder
from bot.understanding.known_words import is_said, known_words


def prefetch(text: str) -> None:
    """Embed `text`; at the first message, read also the tables and the words that later ones are compared with."""
    shared_encoder().prefetch(text)
    known_words()
    for intent in ("affirm", "deny"):
        is_said("", intent)
    follow_ups.prepare()
    definitions.prepare()
    leaving.prepare()
