"""The chat on the web: the HTTP API for chat clients, the public chat page, health and metrics."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.channels.web.api import Api
from bot.channels.web.endpoint import Router, nothing_here
from bot.channels.web.feed import Feed
from bot.channels.web.limits import UNLIMITED, Limits, Rate
from bot.channels.web.metrics import Metrics
from bot.channels.web.page import Page
from bot.channels.web.ports import ChatApp

__all__ = ["UNLIMITED", "ChatApp", "Limits", "Metrics", "Rate", "exception_handlers", "routes"]


def routes(app: ChatApp, *, limits: Limits | None = None, metrics: Metrics | None = None) -> list[BaseRoute]:
    """All addresses of the chat.

    Args:
        limits: How much one person may ask for; load tests on the loopback pass `UNLIMITED`.
        metrics: Shared with other channels, so that `/metrics` shows them too.
    """
    metrics = metrics or Metrics()
    limits = limits or Limits()
    api = Api(app, limits=limits, metrics=metrics)
    page = Page(app.texts)
    router = Router(texts=app.texts, metrics=metrics)
    return [
        router.page("/", page.page),
        router.page("/static/{version}/{name}", page.file),
        router.page("/labels/{language}", page.labels),
        router.page("/files/{token}/{name}", api.file),
        router.page("/calendar/{name}", Feed(app, limits=limits).read),
        router.page("/health", api.health),
        router.page("/metrics", api.metrics),
        router.route("/api/chat/sessions", post=api.start),
        router.route("/api/chat/messages", get=api.history, post=api.send),
        router.route("/api/chat/events", get=api.events),
        router.page("/api/{path:path}", nothing_here),
    ]


def exception_handlers(
    app: ChatApp, *, metrics: Metrics | None = None
) -> Mapping[Any, Callable[[Request, Exception], Awaitable[Response]]]:
    """For the whole program's Starlette: what no route takes is answered with a problem, too."""
    router = Router(texts=app.texts, metrics=metrics or Metrics())
    return {404: router.on_error, 405: router.on_error}
