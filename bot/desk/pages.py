"""Turns templates and failures into answers. Knows how a page is made, not what stands on it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import structlog
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from bot.accounts.models import Role
from bot.desk.application import ROOT
from bot.desk.errors import NotFound, NotSignedIn
from bot.desk.security import forget_session
from bot.desk.sentences import SENTENCES, sentence
from bot.errors import DeskError, StoreUnavailable

Endpoint = Callable[[Request], Awaitable[Response]]
log = structlog.get_logger(__name__)

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals |= {"root": ROOT, "Role": Role}


def rendered(template: str, **values: Any) -> str:
    """A template with its gaps filled; everything is escaped."""
    return _templates.get_template(template).render(values)


def page(template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A template as an answer."""
    return HTMLResponse(rendered(template, **values), status)


def redirect(path: str) -> RedirectResponse:
    """To another page of the desk, after a form was handled."""
    return RedirectResponse(ROOT + path, 303)


def guarded(endpoint: Endpoint) -> Endpoint:
    """`endpoint`, with its expected failures turned into answers."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except StoreUnavailable:
            return problem(request, "store_unavailable", *SENTENCES["store_unavailable"])
        except NotSignedIn as error:
            return _to_sign_in() if _is_page_view(request) else problem(request, error.key, *sentence(error))
        except DeskError as error:
            log.info("desk_refused", error=error.key)
            return problem(request, error.key, *sentence(error))

    return answer


async def not_found(request: Request) -> Response:
    """The answer to every address that is none."""
    return problem(request, NotFound.key, *SENTENCES[NotFound.key])


def problem(request: Request, key: str, status: int, detail: str) -> Response:
    """A failure: a page for people, `application/problem+json` for programs."""
    if _wants_html(request):
        return page("problem.html", status=status, detail=detail, who=None)
    return JSONResponse(
        {"type": f"urn:werkstadt:desk:{key}", "title": detail, "status": status},
        status,
        media_type="application/problem+json",
    )


def _to_sign_in() -> Response:
    response = redirect("/anmelden")
    forget_session(response)
    return response


def _is_page_view(request: Request) -> bool:
    return request.method in ("GET", "HEAD") and _wants_html(request)


def _wants_html(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")
