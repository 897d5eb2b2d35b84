"""Session tokens of the chat: signed, expiring, each good for one conversation. Knows no database."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from itsdangerous import BadSignature, SignatureExpired, TimestampSigner, URLSafeTimedSerializer

from bot.clock import Clock

LIFETIME = timedelta(days=30)
MAX_CHARACTERS = 500
"""No token of ours is as long; longer ones are not even looked at."""


class InvalidToken(Exception):
    """The token was not made here, or was changed on its way."""


class ExpiredToken(Exception):
    """The token was made here and is too old."""


class SessionTokens:
    """Makes and reads tokens.

    Args:
        encryption_keys: Newest first. The first signs; all are accepted, so that keys can be changed
            without ending anybody's conversation.
    """

    def __init__(self, encryption_keys: Sequence[str], *, clock: Clock) -> None:
        self._serializer = URLSafeTimedSerializer(
            [_derived(key) for key in reversed(encryption_keys)],  # itsdangerous signs with the last one
            salt="chat session",
            signer=_ClockSigner,
            signer_kwargs={"clock": clock, "digest_method": hashlib.sha256, "key_derivation": "hmac"},
        )

    def make(self, conversation_id: UUID) -> str:
        """A token for `conversation_id`, good for `LIFETIME`."""
        token = self._serializer.dumps(conversation_id.hex)
        return token if isinstance(token, str) else token.decode("ascii")

    def read(self, token: str) -> UUID:
        """The conversation a token is good for.

        Raises:
            InvalidToken: It is not one of ours.
            ExpiredToken: It is older than `LIFETIME`.
        """
        if len(token) > MAX_CHARACTERS or not token.isascii():
            raise InvalidToken
        try:
            return UUID(hex=self._serializer.loads(token, max_age=int(LIFETIME.total_seconds())))
        except SignatureExpired as error:
            raise ExpiredToken from error
        except (BadSignature, ValueError, TypeError, AttributeError) as error:
            raise InvalidToken from error


class _ClockSigner(TimestampSigner):
    """A signer whose time is the program's clock."""

    def __init__(self, *args: Any, clock: Clock, **options: Any) -> None:
        super().__init__(*args, **options)
        self._clock = clock

    def get_timestamp(self) -> int:
        return int(self._clock().timestamp())


def _derived(key: str) -> bytes:
    """A key for signing only: whoever learns it still cannot read what is encrypted."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"werkstadt chat session").derive(key.encode("ascii"))
