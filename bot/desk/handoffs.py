"""The queue and the conversations: look, take, answer, close. The rules are in `bot.handoff.service`."""

from __future__ import annotations

import unicodedata
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.accounts.models import Account
from bot.conversation.messages import Author, Outgoing
from bot.desk import security
from bot.desk.application import DeskApp
from bot.desk.errors import HandoffNotTaken, NotAllowed, ReplyEmpty, ReplyTooLong
from bot.desk.live import ConversationFeed, QueueFeed, stream
from bot.desk.pages import page, redirect
from bot.desk.views import (
    PAGE,
    entries,
    header_of,
    language_of_text,
    may_read,
    may_write,
    person_panel,
    queue_view,
    state_of,
)
from bot.handoff import service as handoffs
from bot.handoff.errors import HandoffClosed, HandoffNotFound, HandoffTaken
from bot.handoff.models import Handoff

MAX_REPLY = 4000
log = structlog.get_logger(__name__)


class Handoffs:
    """The pages of this module."""

    def __init__(self, app: DeskApp) -> None:
        self._app = app

    async def queue_page(self, request: Request) -> Response:
        """Who waits for a human."""
        who = await security.signed_in(self._app, request)
        async with self._app.store.read() as session:
            queue = await queue_view(session, who.account, now=self._app.clock())
        return page("queue.html", who=who, queue=queue)

    async def queue_events(self, request: Request) -> Response:
        """The queue, live."""
        await security.signed_in(self._app, request)
        return stream(self._app, request, QueueFeed(self._app))

    async def conversation_page(self, request: Request) -> Response:
        """One conversation with its summary."""
        who = await security.signed_in(self._app, request)
        before = _number(request.query_params.get("vor"))
        now = self._app.clock()
        async with self._app.store.read() as session:
            handoff = await self._readable(session, request, who.account)
            header = await header_of(session, handoff, who.account, now=now)
            writes = may_write(handoff, who.account)
            panel = await person_panel(self._app, session, handoff.conversation_id, now=now) if writes else None
        messages = await entries(self._app, handoff, before=before, now=now)
        if panel:
            log.info("desk_person_shown", handoff=str(handoff.id), account=str(who.account.id))
        return page(
            "conversation.html",
            who=who,
            header=header,
            summary=handoff.summary,
            closed=handoff.closed_at is not None,
            writes=writes,
            panel=panel,
            entries=messages,
            older=messages[0].id if len(messages) == PAGE else None,
            newest=before is None,
            last=messages[-1].id if messages else 0,
            state=state_of(handoff),
            limit=MAX_REPLY,
        )

    async def conversation_events(self, request: Request) -> Response:
        """One conversation, live, from the message after `nach` on."""
        who = await security.signed_in(self._app, request)
        async with self._app.store.read() as session:
            handoff = await self._readable(session, request, who.account)
        after = _number(request.headers.get("last-event-id")) or _number(request.query_params.get("nach")) or 0
        return stream(self._app, request, ConversationFeed(self._app, handoff.id, after))

    async def take(self, request: Request) -> Response:
        """Take the conversation and tell the resident who is there."""
        who = await security.signed_in(self._app, request)
        await security.form_of(self._app, request, who.csrf)
        handoff_id = _id(request)
        try:
            async with self._app.store.begin() as session:
                handoff = await handoffs.take(session, handoff_id, account_id=who.account.id, now=self._app.clock())
        except HandoffTaken as error:
            if error.account_id == who.account.id:
                return redirect(f"/gespraech/{handoff_id}")
            error.params = {"name": await self._name(error.account_id)}
            raise
        log.info("handoff_taken", handoff=str(handoff.id), account=str(who.account.id))
        await self._tell(handoff, "handoff-taken", name=who.account.name)
        return redirect(f"/gespraech/{handoff_id}")

    async def reply(self, request: Request) -> Response:
        """Say something to the resident."""
        who = await security.signed_in(self._app, request)
        fields = await security.form_of(self._app, request, who.csrf)
        text = _checked(fields.get("text", ""))
        async with self._app.store.read() as session:
            handoff = await self._writable(session, request, who.account)
        language = await self._app.conversations.language(handoff.conversation_id)
        message = Outgoing(text, author=Author.ADVISOR, language=language_of_text(text, language))
        number = await self._app.conversations.say(handoff.conversation_id, message)
        self._ring()
        log.info("handoff_answered", handoff=str(handoff.id), account=str(who.account.id), message=number)
        if "application/json" in request.headers.get("accept", ""):
            return JSONResponse({"id": number}, 201)
        return redirect(f"/gespraech/{handoff.id}")

    async def close(self, request: Request) -> Response:
        """End the handoff and tell the resident that the assistant is back."""
        who = await security.signed_in(self._app, request)
        await security.form_of(self._app, request, who.csrf)
        async with self._app.store.begin() as session:
            handoff = await self._writable(session, request, who.account)
            handoff = await handoffs.close(session, handoff.id, now=self._app.clock())
        log.info("handoff_closed", handoff=str(handoff.id), account=str(who.account.id))
        await self._tell(handoff, "handoff-closed")
        return redirect("/")

    async def _readable(self, session: AsyncSession, request: Request, account: Account) -> Handoff:
        handoff = await handoffs.find(session, _id(request))
        if not may_read(handoff, account):
            raise HandoffClosed
        return handoff

    async def _writable(self, session: AsyncSession, request: Request, account: Account) -> Handoff:
        handoff = await handoffs.find(session, _id(request))
        if handoff.closed_at is not None:
            raise HandoffClosed
        if handoff.taken_at is None:
            raise HandoffNotTaken
        if not may_write(handoff, account):
            raise NotAllowed
        return handoff

    async def _tell(self, handoff: Handoff, key: str, **values: str) -> None:
        """A sentence of the program in the resident's language; then everybody looks."""
        language = await self._app.conversations.language(handoff.conversation_id)
        text = self._app.texts.get(key, language, **values)
        await self._app.conversations.say(handoff.conversation_id, Outgoing(text, language=language))
        self._ring()

    def _ring(self) -> None:
        # `say` wakes the resident's channel; the colleagues' pages are ours to wake.
        self._app.wakeups.notify("desk")

    async def _name(self, account_id: UUID | None) -> str:
        async with self._app.store.read() as session:
            account = await session.get(Account, account_id) if account_id else None
        return account.name if account else "Jemand"


def _id(request: Request) -> UUID:
    try:
        return UUID(request.path_params["handoff"])
    except ValueError as error:
        raise HandoffNotFound from error


def _number(text: str | None) -> int | None:
    # A greater number is no id of ours and would not fit the column.
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 9 else None


def _checked(text: str) -> str:
    plain = "".join(
        c for c in text.replace("\r\n", "\n") if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs")
    ).strip()
    if not plain:
        raise ReplyEmpty
    if len(plain) > MAX_REPLY:
        raise ReplyTooLong(limit=MAX_REPLY)
    return plain
