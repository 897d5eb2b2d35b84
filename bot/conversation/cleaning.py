"""What a person typed, made safe to work with. Text from outside is hostile until it went through here."""

from __future__ import annotations

import unicodedata

from bot.errors import EmptyMessage, MessageTooLong

MAX_CHARACTERS = 4000
# Telegram's own limit is 4096; nobody types more than that on a phone by intent.
_KEPT_CONTROLS = "\n\t\u200c\u200d"
"""Line breaks, and the joiners that Persian and emoji are written with."""


def cleaned(text: str) -> str:
    """The text in normal form, without control characters, surrogates and unassigned code points.

    Raises:
        EmptyMessage: Nothing readable is left.
        MessageTooLong: It has more than `MAX_CHARACTERS` characters.
    """
    if len(text) > MAX_CHARACTERS:
        raise MessageTooLong(limit=MAX_CHARACTERS)
    kept = "".join(c for c in text if c in _KEPT_CONTROLS or unicodedata.category(c) not in _DROPPED)
    plain = unicodedata.normalize("NFC", kept).strip()
    if not any(unicodedata.category(c)[0] in "LNPS" for c in plain):
        raise EmptyMessage
    return plain


# Control characters, formats such as bidi overrides, lone surrogates, private use, unassigned.
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
