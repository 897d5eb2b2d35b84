"""GET /calendar/{token}.ics: an advisor's private feed, for the calendar programs that subscribed to it."""

from __future__ import annotations

import hashlib

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.limits import Buckets, Limits, address_key
from bot.channels.web.ports import ChatApp
from bot.channels.web.problems import Problem
from bot.conversation.files import NoSuchFile

SUFFIX = ".ics"
MAX_CHARACTERS = 100
"""No token of ours is as long; longer ones are not even looked at."""


class Feed:
    """The handler of the feeds' addresses."""

    def __init__(self, app: ChatApp, *, limits: Limits) -> None:
        self._app = app
        self._asked = Buckets(limits.feeds, clock=app.clock)

    async def read(self, request: Request) -> Response:
        """The feed, or that it has not changed since the client read it."""
        host = request.client.host if request.client else ""
        if seconds := self._asked.take(address_key(host)):
            raise Problem("too-many-requests", headers={"Retry-After": str(seconds)})
        name = request.path_params["name"]
        if not name.endswith(SUFFIX) or len(name) > MAX_CHARACTERS:
            raise NoSuchFile
        data = await self._app.feeds.read(name.removesuffix(SUFFIX))
        if data is None:
            raise NoSuchFile
        etag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
        headers = {"ETag": etag, "Cache-Control": "private, no-cache"}
        if _has(request, etag):
            return Response(status_code=304, headers=headers)
        headers["Content-Disposition"] = 'inline; filename="werkstadt.ics"'
        return Response(data, headers=headers, media_type="text/calendar")


def _has(request: Request, etag: str) -> bool:
    known = (tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(","))
    return any(tag in (etag, "*") for tag in known)
