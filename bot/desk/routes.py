"""The desk's addresses, and that each of them passes the security headers.

Without an account one reaches signing in, the one-time link and the static files, nothing else.
"""

from __future__ import annotations

from pathlib import Path

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.desk.access import Access, invitation_url
from bot.desk.application import DeskApp
from bot.desk.handoffs import Handoffs
from bot.desk.pages import Endpoint, guarded, not_found
from bot.desk.security import SecurityHeaders

__all__ = ["invitation_url", "routes"]

STATIC = Path(__file__).parent / "static"
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def routes(app: DeskApp) -> list[BaseRoute]:
    """The desk, to be mounted under `application.ROOT`."""
    access, handoffs = Access(app), Handoffs(app)
    pages: list[BaseRoute] = [
        _get("/anmelden", access.sign_in_page),
        _post("/anmelden", access.sign_in),
        _post("/abmelden", access.sign_out),
        _get("/invitation/{token}", access.account_page),
        _post("/invitation/{token}", access.make_account),
        _get("/team", access.team_page),
        _post("/team", access.invite),
        _post("/team/{account}/sperren", access.disable),
        _get("/", handoffs.queue_page),
        _get("/ereignisse", handoffs.queue_events),
        _get("/gespraech/{handoff}", handoffs.conversation_page),
        _get("/gespraech/{handoff}/ereignisse", handoffs.conversation_events),
        _post("/gespraech/{handoff}/uebernehmen", handoffs.take),
        _post("/gespraech/{handoff}/antwort", handoffs.reply),
        _post("/gespraech/{handoff}/beenden", handoffs.close),
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/{path:path}", not_found, methods=METHODS),
    ]
    return [Mount("/", routes=pages, middleware=[Middleware(SecurityHeaders)])]


def _get(path: str, endpoint: Endpoint) -> Route:
    return Route(path, guarded(endpoint), methods=["GET"])


def _post(path: str, endpoint: Endpoint) -> Route:
    return Route(path, guarded(endpoint), methods=["POST"])
