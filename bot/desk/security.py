"""Who sends a request, and whether a form may be trusted: cookies, tokens, origins, headers. Knows no page.

Three things guard every form: cookies that other sites cannot make the browser send (`SameSite=Strict`), a
token in the form that must match the session's, and the `Origin` the browser states.
"""

from __future__ import annotations

import hmac
import secrets
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.accounts import service as accounts
from bot.accounts.models import Role
from bot.accounts.service import SignedIn
from bot.desk.application import ROOT, DeskApp
from bot.desk.errors import FormRefused, NotAllowed, NotSignedIn, TooLarge

SESSION_COOKIE = "werkstadt_desk"
# Forms that are filled in before signing in carry the value of this cookie.
FORM_COOKIE = "werkstadt_desk_form"
MAX_BODY = 64 * 1024
MAX_FIELDS = 20

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    # Not "no-referrer": browsers would then send forms with `Origin: null`.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex",
}


class SecurityHeaders:
    """Adds the headers above to every answer of the desk; only the static files may be kept."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                # Only the static files have a tag by which the browser can ask whether they changed.
                headers.setdefault("Cache-Control", "no-cache" if "etag" in headers else "no-store")
            await send(message)

        await self._app(scope, receive, send_with_headers)


async def signed_in(app: DeskApp, request: Request) -> SignedIn:
    """Who is signed in.

    Raises:
        NotSignedIn: The cookie is missing, forged or expired, or the account was disabled.
    """
    token = request.cookies.get(SESSION_COOKIE)
    if not token:
        raise NotSignedIn
    async with app.store.read() as session:
        found = await accounts.account_of(session, token, now=app.clock())
    if found is None:
        raise NotSignedIn
    return found


async def admin(app: DeskApp, request: Request) -> SignedIn:
    """Who is signed in, if they may invite colleagues.

    Raises:
        NotSignedIn, NotAllowed
    """
    who = await signed_in(app, request)
    if who.account.role != Role.ADMIN:
        raise NotAllowed
    return who


async def form_of(app: DeskApp, request: Request, csrf: str | None) -> dict[str, str]:
    """The fields of a form that may be trusted.

    Args:
        csrf: The session's token; `None` before signing in, when the form cookie counts.

    Raises:
        FormRefused: The token is missing or wrong, or another site sent the form.
        TooLarge: It is larger than any form of ours.
    """
    if not _is_same_origin(app, request):
        raise FormRefused
    fields = await _fields(request)
    wanted = csrf or request.cookies.get(FORM_COOKIE, "")
    given = fields.get("csrf", "")
    if not wanted or not hmac.compare_digest(given.encode(), wanted.encode()):
        raise FormRefused
    return fields


def form_token(request: Request) -> str:
    """The token for a form before signing in: the one the browser has, or a new one."""
    return request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(32)


def remember_form_token(app: DeskApp, response: Response, token: str) -> None:
    """Give the browser the form cookie."""
    _set_cookie(app, response, FORM_COOKIE, token, accounts.SESSION_LENGTH)


def remember_session(app: DeskApp, response: Response, token: str) -> None:
    """Give the browser the session cookie."""
    _set_cookie(app, response, SESSION_COOKIE, token, accounts.SESSION_LENGTH)


def forget_session(response: Response) -> None:
    """Take the session cookie away."""
    response.delete_cookie(SESSION_COOKIE, path=ROOT)


def client_address(request: Request) -> str:
    """The IP address a request comes from, as the server sees it (a trusted proxy's word counts)."""
    return request.client.host if request.client else "unknown"


def _set_cookie(app: DeskApp, response: Response, name: str, value: str, length: timedelta) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(length.total_seconds()),
        path=ROOT,
        httponly=True,
        samesite="strict",
        secure=app.settings.public_url.startswith("https:"),
    )


def _is_same_origin(app: DeskApp, request: Request) -> bool:
    # Every browser states the origin of a form it posts. Behind a proxy that ends TLS the scheme seen here
    # differs from the browser's, so hosts are compared, and the public address counts as ours.
    origin = urlsplit(request.headers.get("origin", ""))
    ours = {request.headers.get("host", ""), urlsplit(app.settings.public_url).netloc}
    return origin.scheme in ("http", "https") and origin.netloc in ours - {""}


async def _fields(request: Request) -> dict[str, str]:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise TooLarge
    try:
        pairs = parse_qsl(
            body.decode("ascii", "replace"),
            keep_blank_values=True,
            max_num_fields=MAX_FIELDS,
            errors="replace",
        )
    except ValueError as error:
        raise FormRefused from error
    return dict(pairs)
