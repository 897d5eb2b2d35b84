"""The three families of expected failures: a sentence for a resident, one for an advisor, a line for an operator."""

from __future__ import annotations

from datetime import date
from typing import ClassVar


class ResidentError(Exception):
    """Base of every failure that ends in a sentence for the resident.

    `key` names the message in `locales/<language>/errors.ftl` (`error-<key>`, underscores as hyphens);
    `params` fills its gaps.
    """

    key: ClassVar[str]

    def __init__(self, **params: str | int | date) -> None:
        super().__init__(f"{self.key}: {params}")
        self.params = params

    @property
    def text_key(self) -> str:
        """The catalogue key of the sentence."""
        return "error-" + self.key.replace("_", "-")


class OperatorError(Exception):
    """Something only the operator can mend. The text names the file or setting and the way out."""


class StoreUnavailable(ResidentError):
    """The database does not answer; the message was not handled and may be sent again."""

    key = "store_unavailable"


class MessageTooLong(ResidentError):
    """A message is longer than a person types.

    Args: limit: the greatest number of characters taken.
    """

    key = "message_too_long"


class EmptyMessage(ResidentError):
    """Nothing readable is left of a message: no text, or control characters only."""

    key = "empty_message"


class UnsupportedMessage(ResidentError):
    """A voice message, picture, sticker, location or file: the assistant reads text only."""

    key = "unsupported_message"


class UnknownButton(ResidentError):
    """A button payload that was never made by this program, or no longer exists."""

    key = "unknown_button"


class DeskError(Exception):
    """Base of every failure that ends in a sentence for somebody who works at the desk.

    `key` names the sentence in `bot/desk/sentences.py`, in German only; `params` fills its gaps.
    """

    key: ClassVar[str]

    def __init__(self, **params: str | int) -> None:
        super().__init__(f"{self.key}: {params}")
        self.params = params


class UnknownConversation(ResidentError):
    """The conversation was deleted, by the person or by retention."""

    key = "unknown_conversation"
