"""What can go wrong with accounts. The sentences are the desk's."""

from __future__ import annotations

from bot.errors import DeskError


class InvitationInvalid(DeskError):
    """The one-time link was used, has expired or was never made."""

    key = "invitation_invalid"


class EmailInvalid(DeskError):
    """That is no mail address."""

    key = "email_invalid"


class EmailTaken(DeskError):
    """Somebody has an account with this mail address."""

    key = "email_taken"


class NameInvalid(DeskError):
    """A name that residents cannot be shown: empty, too long, or with control characters."""

    key = "name_invalid"


class PasswordTooShort(DeskError):
    """Args: minimum: the least number of characters."""

    key = "password_too_short"


class PasswordTooLong(DeskError):
    """Args: maximum: the greatest number of characters."""

    key = "password_too_long"


class PasswordIsEmail(DeskError):
    """The password is the mail address."""

    key = "password_is_email"


class WrongPassword(DeskError):
    """Mail address and password do not belong together; which of the two is wrong is not said."""

    key = "wrong_password"


class TooManyAttempts(DeskError):
    """Too many wrong passwords lately.

    Args:
        minutes: Until the next try.
    """

    key = "too_many_attempts"


class OwnAccount(DeskError):
    """Nobody disables the account they are signed in with."""

    key = "own_account"
