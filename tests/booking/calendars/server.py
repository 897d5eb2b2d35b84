"""A real CalDAV server (Radicale) on the loopback, and a way to it that can be spoilt."""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from icalendar import Calendar, Event

USER, PASSWORD = "beraterin", "richtig: pferd & treppe"


class Radicale:
    """The server, with one user."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as found:
            self.port = found.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        (folder / "users").write_text(f"{USER}:{PASSWORD}\n", "utf-8")
        self._config = folder / "config"
        self._config.write_text(
            f"[server]\nhosts = 127.0.0.1:{self.port}\n"
            f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\nhtpasswd_encryption = plain\ndelay = 0\n"
            f"[storage]\nfilesystem_folder = {folder / 'data'}\n"
            "[logging]\nlevel = critical\n",
            "utf-8",
        )
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "radicale", "--config", str(self._config)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        patience = time.monotonic() + 20
        while time.monotonic() < patience:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            time.sleep(0.05)
        self.stop()
        raise AssertionError("Radicale did not start")

    def stop(self) -> None:
        if self._process:
            self._process.kill()  # it would finish what it is at first
            self._process.wait(10)
            self._process = None


class Phone:
    """The advisor's own calendar program: puts entries into their calendar, sees what stands there."""

    def __init__(self, server: str) -> None:
        self.url = f"{server}/{USER}/{uuid4()}/"
        self._http = httpx.Client(auth=httpx.BasicAuth(USER, PASSWORD), timeout=10, verify=False)
        self._http.request("MKCALENDAR", self.url).raise_for_status()

    def close(self) -> None:
        self._http.close()

    def enter(self, *lines: str, name: str = "own", uid: str | None = None) -> None:
        """Write an entry; a later one of the same name replaces it."""
        self.put(name, event(*lines, uid=uid or f"{name}@phone"))

    def put(self, name: str, *events: str) -> None:
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:phone", *events, "END:VCALENDAR", ""]
        self.write(name, "\r\n".join(lines).encode())

    def write(self, name: str, data: bytes) -> None:
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        self._http.put(f"{self.url}{name}.ics", content=data, headers=headers).raise_for_status()

    def remove(self, name: str = "own") -> None:
        self._http.delete(f"{self.url}{name}.ics").raise_for_status()

    def texts(self) -> dict[str, str]:
        """Everything in the calendar as it is stored, by name."""
        body = '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
        answer = self._http.request("PROPFIND", self.url, content=body, headers={"Depth": "1"}).raise_for_status()
        hrefs = [part.split("</href>")[0] for part in answer.text.split("<href>")[1:]]
        names = [href.rsplit("/", 1)[1].removesuffix(".ics") for href in hrefs if href.endswith(".ics")]
        return {name: self._http.get(f"{self.url}{name}.ics").raise_for_status().text for name in names}

    def ours(self) -> dict[str, Event]:
        """What stands there of the WerkStadt's, by title."""
        found = [Calendar.from_ical(text).walk("VEVENT") for text in self.texts().values()]
        return {str(events[0]["SUMMARY"]): events[0] for events in found if events[0]["UID"].endswith("@werkstadt")}


def event(*lines: str, uid: str = "own@phone") -> str:
    """A VEVENT with a title that must not get anywhere."""
    return "\r\n".join(
        ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T000000Z", "SUMMARY:Zahnarzt Dr. Geheim", *lines, "END:VEVENT"]
    )


class Way:
    """The way to a server: passes requests on, or does one of many bad things instead.

    Attributes:
        spoilt: What happens to requests; empty for nothing.
        spoilt_methods: Only requests of these methods are spoilt; empty for all.
        before_write: Done once, before the next request that writes is passed on with a password.
        heard: The Authorization headers so far.
        answered: Method of every request so far that was answered well.
        meanwhile: Done once, before the next answer.
    """

    def __init__(self, port: int) -> None:
        self.spoilt = ""
        self.spoilt_methods: tuple[str, ...] = ()
        self.heard: list[str | None] = []
        self.before_write: Callable[[], object] | None = None
        self.answered: list[str] = []
        self.meanwhile: Callable[[], object] | None = None
        self.ended = threading.Event()
        way = self

        class Handler(BaseHTTPRequestHandler):
            def pass_on(self) -> None:
                meanwhile, way.meanwhile = way.meanwhile, None
                if meanwhile:
                    meanwhile()
                way.heard.append(self.headers.get("Authorization"))
                writes = self.command in ("PUT", "DELETE")
                if writes and way.heard[-1] and way.before_write:
                    before_write, way.before_write = way.before_write, None
                    before_write()
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                spoil = getattr(way, f"_{way.spoilt}", None)
                if spoil and self.command in (way.spoilt_methods or (self.command,)):
                    spoil(self)
                    return
                upstream = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
                with contextlib.closing(upstream):
                    upstream.request(self.command, self.path, body, dict(self.headers))
                    answer = upstream.getresponse()
                    way.answer(self, answer.status, answer.read(), dict(answer.getheaders()))

            do_GET = do_PUT = do_DELETE = do_PROPFIND = do_REPORT = do_MKCALENDAR = pass_on  # noqa: N815

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def calendar(self, phone: Phone) -> str:
        """The phone's calendar, this way."""
        return self.url + urlsplit(phone.url).path

    def answer(
        self, to: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str] | None = None
    ) -> None:
        if status < 300:
            self.answered.append(to.command)
        to.send_response(status)
        for name, value in (headers or {}).items():
            if name.lower() not in ("content-length", "date", "server"):
                to.send_header(name, value)
        to.send_header("Content-Length", str(len(body)))
        to.end_headers()
        to.wfile.write(body)

    def _refusing(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 401, b"no", {"WWW-Authenticate": 'Basic realm="x"'})

    def _digest(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 401, b"no", {"WWW-Authenticate": 'Digest realm="x", nonce="abc", qop="auth", algorithm=MD5'})

    def _html(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 200, b"<html><body>Welcome to our hotel</body></html>", {"Content-Type": "text/html"})

    def _empty(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 207, b"", {"Content-Type": "application/xml"})

    def _xml(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 207, b"<multistatus xmlns='DAV:'><response><hre", {"Content-Type": "application/xml"})

    def _bomb(self, to: BaseHTTPRequestHandler) -> None:
        entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
        body = f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><multistatus xmlns="DAV:">&e9;</multistatus>'
        self.answer(to, 207, body.encode(), {"Content-Type": "application/xml"})

    def _bytes(self, to: BaseHTTPRequestHandler) -> None:
        to.wfile.write(bytes(range(256)) * 4)
        to.close_connection = True

    def _broken(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 503, b"later")

    def _gone(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 404, b"gone")

    def _hanging(self, to: BaseHTTPRequestHandler) -> None:
        self.ended.wait(20)

    def _dripping(self, to: BaseHTTPRequestHandler) -> None:
        """A byte now and then, so that no single wait is long."""
        with contextlib.suppress(OSError):
            to.wfile.write(b"HTTP/1.1 207 Multi-Status\r\nX-Slow: ")
            while not self.ended.wait(0.1):
                to.wfile.write(b"x")
                to.wfile.flush()

    def _giant(self, to: BaseHTTPRequestHandler) -> None:
        with contextlib.suppress(OSError):
            to.wfile.write(b"HTTP/1.1 207 Multi-Status\r\nContent-Type: application/xml\r\n\r\n<multistatus>")
            while not self.ended.is_set():
                to.wfile.write(b"<response/>" * 10_000)
        to.close_connection = True

    def _zipped(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 207, b"\x1f\x8b...", {"Content-Encoding": "gzip"})

    def _elsewhere(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 301, b"", {"Location": f"http://localhost:{self.server.server_port}/"})

    def _circling(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 302, b"", {"Location": to.path})

    def _readonly(self, to: BaseHTTPRequestHandler) -> None:
        self.answer(to, 403, b"read only")


@contextmanager
def way_to(port: int, *, certificate: Path | None = None) -> Iterator[Way]:
    """A way to the server on `port`.

    Args:
        certificate: Where its certificate and key are, if it is to be reached by https.
    """
    way = Way(port)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        way.server.socket = context.wrap_socket(way.server.socket, server_side=True)
        way.url = f"https://127.0.0.1:{way.server.server_port}"
    thread = threading.Thread(target=way.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield way
    finally:
        way.ended.set()
        way.server.shutdown()
        thread.join()
        way.server.server_close()
