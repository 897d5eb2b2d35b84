"""One address of the chat's HTTP side: finds the method's handler, turns every failure into a problem."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.channels.web.metrics import Metrics
from bot.channels.web.ports import Texts
from bot.channels.web.problems import Problem, problem_of, respond
from bot.channels.web.responses import SECURITY_HEADERS

Handler = Callable[[Request], Awaitable[Response]]


class Endpoint:
    """An ASGI application for one address."""

    def __init__(self, handlers: Mapping[str, Handler], *, texts: Texts, metrics: Metrics) -> None:
        self._handlers = handlers
        self._texts = texts
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        response = await self._answer(request)
        for name, value in SECURITY_HEADERS.items():
            response.headers.setdefault(name, value)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            handler = self._handlers.get(request.method)
            if handler is None:
                raise Problem("method-not-allowed", headers={"Allow": ", ".join(sorted(self._handlers))})
            return await handler(request)
        except Exception as error:  # nothing passes: what is unexpected is logged there, with its traceback
            return respond(problem_of(error), request, texts=self._texts, metrics=self._metrics)


class Router:
    """Makes the routes; they share texts and metrics."""

    def __init__(self, *, texts: Texts, metrics: Metrics) -> None:
        self._texts = texts
        self._metrics = metrics

    def route(self, path: str, **handlers: Handler) -> Route:
        """A route with a handler per method: `get=…, post=…`."""
        by_method = {method.upper(): handler for method, handler in handlers.items()}
        return Route(path, Endpoint(by_method, texts=self._texts, metrics=self._metrics))

    def page(self, path: str, handler: Handler) -> Route:
        """A route for something to look at or fetch: GET, and HEAD for who only asks whether it is there."""
        return self.route(path, get=handler, head=handler)

    async def on_error(self, request: Request, error: Exception) -> Response:
        """For the program's own exception handlers: what no route took, or what a route let through."""
        if isinstance(error, HTTPException):
            kinds = {404: "not-found", 405: "method-not-allowed"}
            error = Problem(kinds[error.status_code], headers=error.headers)
        response = respond(problem_of(error), request, texts=self._texts, metrics=self._metrics)
        response.headers.update(SECURITY_HEADERS)
        return response


async def nothing_here(request: Request) -> Response:
    """The handler of addresses that do not exist."""
    raise Problem("not-found")
