"""The chat's HTTP API (DESIGN, "HTTP for chat clients"): authenticates, translates, hands over.

Knows neither language nor dialogue; what a message means is the conversation's business.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from urllib.parse import quote
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.channels.web.bodies import incoming_of, language_of_body, number, number_of, read_object
from bot.channels.web.events import Events
from bot.channels.web.limits import Buckets, Limits, address_key
from bot.channels.web.metrics import MEDIA_TYPE, Metrics
from bot.channels.web.ports import ChatApp
from bot.channels.web.problems import Problem, language_of, set_language
from bot.channels.web.responses import Json
from bot.channels.web.tokens import ExpiredToken, InvalidToken, SessionTokens
from bot.conversation.messages import Channel, Incoming, Outgoing

HISTORY_PAGE = 50
PRIVATE = {"Cache-Control": "no-store"}


class Api:
    """The handlers of all API addresses."""

    def __init__(self, app: ChatApp, *, limits: Limits, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics
        self._tokens = SessionTokens(app.settings.encryption_keys, clock=app.clock)
        self._sessions = Buckets(limits.sessions, clock=app.clock)
        self._messages = Buckets(limits.messages, clock=app.clock)
        self._events = Events(app.conversations, app.wakeups, metrics, per_conversation=limits.streams)

    async def start(self, request: Request) -> Response:
        """POST /api/chat/sessions"""
        host = request.client.host if request.client else ""
        _take(self._sessions, address_key(host))
        language = language_of_body(await read_object(request)) or language_of(request)
        set_language(request, language)

        # The address is random and never shown: a conversation is only reached by its token.
        address = secrets.token_urlsafe(24)
        conversation, messages = await self._app.conversations.open(Channel.WEB, address, language=language)
        self._metrics.sessions.labels(Channel.WEB).inc()
        body = {
            "token": self._tokens.make(conversation.id),
            "language": conversation.language,
            "messages": _as_json(messages),
        }
        return Json(body, 201, PRIVATE)

    async def send(self, request: Request) -> Response:
        """POST /api/chat/messages"""
        conversation_id = await self._authenticated(request)
        _take(self._messages, conversation_id.hex)
        incoming = incoming_of(await read_object(request))
        answers = await self._handled(conversation_id, incoming)
        language = await self._app.conversations.language(conversation_id)
        return Json({"messages": _as_json(answers), "language": language}, headers=PRIVATE)

    async def history(self, request: Request) -> Response:
        """GET /api/chat/messages: what was said, oldest first; `?before=` an id for what came earlier."""
        conversation_id = await self._authenticated(request)
        said = await self._app.conversations.history(
            conversation_id, before=number_of(request, "before"), limit=HISTORY_PAGE
        )
        body = {
            "messages": _as_json(said),
            "language": language_of(request),
            "more": len(said) == HISTORY_PAGE,
        }
        return Json(body, headers=PRIVATE)

    async def events(self, request: Request) -> Response:
        """GET /api/chat/events: what arrives unasked, from the id in `Last-Event-ID` or `?after=` on."""
        conversation_id = await self._authenticated(request, token=request.query_params.get("token"))
        last = request.headers.get("last-event-id")
        after = number(last, "Last-Event-ID") if last else number_of(request, "after") or 0
        if not self._events.free(conversation_id):
            raise Problem("too-many-requests", headers={"Retry-After": "30"})
        # X-Accel-Buffering: a proxy in front must not keep the words back until there are many.
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        stream = self._events.stream(conversation_id, after=after)
        return StreamingResponse(stream, headers=headers, media_type="text/event-stream")

    async def file(self, request: Request) -> Response:
        """GET /files/{token}/{name}: a file made for one person. The token decides, not the name."""
        file = await self._app.files.read(request.path_params["token"])
        disposition = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
        headers = PRIVATE | {"Content-Disposition": disposition}
        return Response(file.data, headers=headers, media_type=file.media_type)

    async def health(self, request: Request) -> Response:
        """GET /health"""
        await self._app.store.ping()
        return Json({"status": "ok"}, headers=PRIVATE)

    async def metrics(self, request: Request) -> Response:
        """GET /metrics"""
        return Response(self._metrics.text(), headers=PRIVATE | {"Content-Type": MEDIA_TYPE})

    async def _authenticated(self, request: Request, *, token: str | None = None) -> UUID:
        """The conversation the request may see; from here on problems speak its language."""
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            token = given.strip()
        if not token:
            raise Problem("missing-token")
        try:
            conversation_id = self._tokens.read(token)
        except ExpiredToken as error:
            raise Problem("expired-token") from error
        except InvalidToken as error:
            raise Problem("invalid-token") from error
        set_language(request, await self._app.conversations.language(conversation_id))
        return conversation_id

    async def _handled(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]:
        outcome = "failed"
        try:
            with self._metrics.seconds.labels(Channel.WEB).time():
                answers = await self._app.conversations.handle(conversation_id, incoming)
            outcome = "answered" if answers else "relayed"
        finally:
            self._metrics.messages.labels(Channel.WEB, outcome).inc()
        return answers


def _take(buckets: Buckets, key: str) -> None:
    if seconds := buckets.take(key):
        raise Problem("too-many-requests", headers={"Retry-After": str(seconds)})


def _as_json(messages: Sequence[Outgoing]) -> list[object]:
    return [message.as_json() for message in messages]
