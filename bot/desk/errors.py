"""What can go wrong at the desk itself; accounts and handoffs bring their own."""

from __future__ import annotations

from bot.errors import DeskError


class NotSignedIn(DeskError):
    """No session, a forged or expired one, or the account was disabled."""

    key = "not_signed_in"


class FormRefused(DeskError):
    """A form without the session's token, or sent from another site."""

    key = "form_refused"


class NotAllowed(DeskError):
    """The account's role is not enough, or somebody else holds the conversation."""

    key = "not_allowed"


class NotFound(DeskError):
    """No such page."""

    key = "not_found"


class TooLarge(DeskError):
    """A form larger than any of ours."""

    key = "too_large"


class PasswordsDiffer(DeskError):
    """The repeated password is another one."""

    key = "passwords_differ"


class HandoffNotTaken(DeskError):
    """Nobody writes before having taken the conversation: the assistant would speak as well."""

    key = "handoff_not_taken"


class ReplyEmpty(DeskError):
    """Nothing readable is left of the reply."""

    key = "reply_empty"


class ReplyTooLong(DeskError):
    """Args: limit: the greatest number of characters."""

    key = "reply_too_long"
