"""HTTP to one configured server and to no other: everything has a limit, whatever the server does.

A request ends within `REQUEST_SECONDS`, even when the server sends a byte now and then; an answer has at most
`MAX_BYTES`; redirects to other hosts are refused; proxies, `.netrc` and cookies of this machine are not used.
"""

from __future__ import annotations

import functools
import ssl
import time
from collections.abc import Generator, Iterable, Mapping
from typing import Any

import httpcore
import httpx

from bot.booking.calendars.failures import CalendarFailure, Failure

REQUEST_SECONDS = 10.0
CONNECT_SECONDS = 5.0
MAX_BYTES = 10 * 1024 * 1024
MAX_REDIRECTS = 3


class Guarded:
    """Requests to one server.

    Args:
        url: An address on the server; only its scheme, host and port are reached.
        seconds: How long all requests together may take.

    Raises:
        CalendarFailure: From every request that does not end in an answer of this server.
    """

    def __init__(self, url: str, username: str | None, password: str | None, *, seconds: float) -> None:
        self._origin = _origin(httpx.URL(url))
        self._deadline = _Deadline(seconds)
        auth = _BasicOrDigest(username, password or "") if username else None
        self._client = httpx.Client(
            auth=auth,
            transport=_Transport(self._origin, self._deadline),
            trust_env=False,
            follow_redirects=False,
            timeout=None,  # noqa: S113 - the transport has its own, which covers the whole request
        )

    def send(
        self, method: str, url: str, *, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """The server's answer, whatever its status; redirects within the server are followed."""
        self._deadline.begin(REQUEST_SECONDS)
        where = httpx.URL(url)
        for _ in range(MAX_REDIRECTS + 1):
            # Compressed answers are not asked for: they could be any size.
            asked = {"Accept-Encoding": "identity", "User-Agent": "werkstadt", **(headers or {})}
            try:
                answer = self._client.request(method, where, content=body, headers=asked)
            except (httpcore.TimeoutException, TimeoutError) as error:
                raise CalendarFailure(Failure.TIMEOUT) from error
            except httpcore.ConnectError as error:
                untrusted = any(isinstance(cause, ssl.SSLError) for cause in (error.__cause__, error.__context__))
                raise CalendarFailure(Failure.UNTRUSTED if untrusted else Failure.UNREACHABLE) from error
            except (httpcore.NetworkError, OSError) as error:
                raise CalendarFailure(Failure.UNREACHABLE) from error
            except (httpcore.ProtocolError, httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
                raise CalendarFailure(Failure.GARBLED) from error
            if answer.status_code not in (301, 302, 307, 308) or "location" not in answer.headers:
                return answer
            try:
                where = where.join(answer.headers["location"])
            except httpx.InvalidURL as error:
                raise CalendarFailure(Failure.GARBLED) from error
        raise CalendarFailure(Failure.GARBLED)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class _Deadline:
    """When the request under way, and all of them, must be over."""

    def __init__(self, seconds: float) -> None:
        self._last = time.monotonic() + seconds
        self._end = self._last

    def begin(self, seconds: float) -> None:
        self._end = min(self._last, time.monotonic() + seconds)

    def left(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left


class _Stream(httpcore.NetworkStream):
    """A connection that gives up at the deadline, not some seconds after the last byte."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: _Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        return _Stream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    def __init__(self, deadline: _Deadline) -> None:
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        # A name may have two addresses, and each is tried this long.
        seconds = min(self._deadline.left(), CONNECT_SECONDS)
        return _Stream(super().connect_tcp(host, port, seconds, local_address, socket_options), self._deadline)


class _Transport(httpx.BaseTransport):
    def __init__(self, origin: tuple[str, str, int | None], deadline: _Deadline) -> None:
        self._origin = origin
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trusted() if origin[0] == "https" else None,
            max_connections=2,
            network_backend=_Backend(deadline),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if _origin(request.url) != self._origin:
            raise CalendarFailure(Failure.ELSEWHERE)
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        sent = httpcore.Request(request.method, url, headers=request.headers.raw, content=request.read())
        answer = self._pool.handle_request(sent)
        try:
            body = _limited(answer.iter_stream())
        finally:
            answer.close()
        headers = httpx.Headers(answer.headers)
        if headers.get("content-encoding", "identity") != "identity":
            raise CalendarFailure(Failure.GARBLED)
        return httpx.Response(answer.status, headers=headers, content=body)

    def close(self) -> None:
        self._pool.close()


class _BasicOrDigest(httpx.Auth):
    """What the server asks for. Without encryption nothing is said before it asks: it might want the safer one."""

    def __init__(self, username: str, password: str) -> None:
        self._basic = httpx.BasicAuth(username, password)
        self._digest = httpx.DigestAuth(username, password)
        self._chosen: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if self._chosen is None and request.url.scheme == "https":
            self._chosen = self._basic
        if self._chosen is not None:
            request = next(self._chosen.auth_flow(request))
        answer = yield request
        if answer.status_code != 401:
            return
        challenge = answer.headers.get("www-authenticate", "").lower()
        chosen = self._digest if challenge.startswith("digest") else self._basic
        if chosen is self._chosen is self._basic:
            return
        self._chosen = chosen
        request.headers.pop("Authorization", None)
        yield from chosen.auth_flow(request)


def _limited(parts: Iterable[bytes]) -> bytes:
    body = bytearray()
    for part in parts:
        body += part
        if len(body) > MAX_BYTES:
            raise CalendarFailure(Failure.TOO_LARGE)
    return bytes(body)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host.lower(), url.port


@functools.cache
def _trusted() -> ssl.SSLContext:
    return httpx.create_ssl_context()
