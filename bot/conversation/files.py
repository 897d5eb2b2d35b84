"""Secret, expiring addresses for a person's files. Knows how to sign; what is in a file others know."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from itsdangerous import BadSignature, URLSafeTimedSerializer

from bot.errors import ResidentError
from bot.settings import Settings

MAX_AGE_SECONDS = 90 * 24 * 3600
"""An appointment's file is good until long after the last day that can be booked."""


class NoSuchFile(ResidentError):
    """The address is forged, has expired, or what it stood for is deleted."""

    key = "no_such_file"


@dataclass(frozen=True)
class FileContent:
    """A file as it is sent."""

    name: str
    media_type: str
    data: bytes


Reader = Callable[[str, str], Awaitable[FileContent | None]]
"""From the key and the file name to the content; `None` when it is gone."""


class Files:
    """Makes addresses like `{public_url}/files/{token}/{name}` and reads what they stand for.

    Args:
        readers: By kind of file: who knows its content.
    """

    def __init__(self, settings: Settings, readers: Mapping[str, Reader]) -> None:
        self._root = settings.public_url
        self._readers = readers
        self._signer = URLSafeTimedSerializer(
            # The signer takes the oldest key first and signs with the last.
            [hashlib.sha256(b"werkstadt files\0" + key.encode()).digest() for key in settings.encryption_keys[::-1]],
            salt="files",
        )

    def url(self, kind: str, key: str, name: str) -> str:
        """An address for the file `name` of this kind."""
        return f"{self._root}/files/{self._signer.dumps([kind, key, name])}/{quote(name)}"

    async def read(self, token: str) -> FileContent:
        """What the address stands for.

        Raises:
            NoSuchFile: The token is forged or expired, or the thing is gone.
        """
        try:
            kind, key, name = self._signer.loads(token, max_age=MAX_AGE_SECONDS)
        except (BadSignature, ValueError) as error:
            raise NoSuchFile from error
        content = await self._readers[kind](key, name) if kind in self._readers else None
        if content is None:
            raise NoSuchFile
        return content
