"""Failures as `application/problem+json` (RFC 9457), or as a small page for somebody who opened a link.

Knows every type of problem, its status and how it is said in the person's language. Knows no conversation.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import structlog
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response

from bot.channels.web.metrics import Metrics
from bot.channels.web.negotiation import negotiated
from bot.channels.web.ports import Texts
from bot.channels.web.responses import Json
from bot.errors import ResidentError
from bot.languages import direction_of

log = structlog.get_logger(__name__)
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined
)
RETRY_STORE_SECONDS = 5

# Type → status and title. Types are stable: clients compare them. The detail is the catalogue's
# `problem-<type>`, or the sentence of the `ResidentError` the problem is made from.
PROBLEMS: Mapping[str, tuple[int, str]] = {
    "invalid-json": (400, "The body is not JSON"),
    "invalid-request": (422, "A field has the wrong type or value"),
    "text-or-payload": (422, "Exactly one of text and payload is needed"),
    "invalid-id": (422, "The id must be 1 to 64 printable characters"),
    "too-large": (413, "The body is too large"),
    "missing-token": (401, "A session token is needed"),
    "invalid-token": (401, "The session token is not valid"),
    "expired-token": (401, "The session token has expired"),
    "unknown-conversation": (401, "The conversation no longer exists"),
    "not-found": (404, "There is nothing here"),
    "method-not-allowed": (405, "The method is not allowed here"),
    "no-such-file": (404, "There is no such file, or its address has expired"),
    "too-many-requests": (429, "Too many requests"),
    "store-unavailable": (503, "The database does not answer"),
    "unexpected": (500, "Something went wrong"),
}


class Problem(Exception):
    """A request that ends in a problem.

    Args:
        kind: One of `PROBLEMS`.
        headers: What goes along, like `Retry-After`.
        more: Further members for the client's programmer, like the field in question.
    """

    def __init__(self, kind: str, *, headers: Mapping[str, str] | None = None, **more: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.text_key = f"problem-{kind}"
        self.headers = dict(headers or {})
        self.more = more


def set_language(request: Request, language: str) -> None:
    """Say everything about this request in `language` from here on."""
    request.scope["werkstadt_language"] = language


def language_of(request: Request) -> str:
    """The language to speak: the conversation's once it is known, before that what the browser asks for."""
    known = request.scope.get("werkstadt_language")
    return known if isinstance(known, str) else negotiated(request.headers.get("accept-language"))


def problem_of(error: Exception) -> Problem:
    """The problem an exception is. What nobody expected is logged with its traceback and told to nobody."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, ClientDisconnect):
        return Problem("invalid-json")  # nobody is there to read it
    if isinstance(error, ResidentError):
        kind = error.key.replace("_", "-")
        if kind in PROBLEMS:
            retry = {"Retry-After": str(RETRY_STORE_SECONDS)} if kind == "store-unavailable" else None
            problem = Problem(kind, headers=retry)
            problem.text_key = error.text_key
            return problem
    log.error("request_failed", error=type(error).__name__, exc_info=error)
    return Problem("unexpected")


def respond(problem: Problem, request: Request, *, texts: Texts, metrics: Metrics) -> Response:
    """Answer with a problem: JSON for programs, a page for a person who opened a link in the browser."""
    metrics.problems.labels(problem.kind).inc()
    status, title = PROBLEMS[problem.kind]
    language = language_of(request)
    detail = texts.get(problem.text_key, language)
    headers = {"Content-Language": language, "Cache-Control": "no-store", **problem.headers}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if _opened_by_a_person(request):
        return HTMLResponse(_page(detail, language, texts), status, headers)
    body: dict[str, Any] = {
        "type": f"/problems/{problem.kind}",
        "title": title,
        "status": status,
        "detail": detail,
    }
    return Json(body | problem.more, status, headers, media_type="application/problem+json")


def _opened_by_a_person(request: Request) -> bool:
    programs = request.url.path.startswith(("/api/", "/health", "/metrics"))
    return not programs and "text/html" in request.headers.get("accept", "")


def _page(detail: str, language: str, texts: Texts) -> str:
    return TEMPLATES.get_template("problem.html").render(
        detail=detail,
        language=language,
        direction=direction_of(language),
        back=texts.get("web-back", language),
    )
