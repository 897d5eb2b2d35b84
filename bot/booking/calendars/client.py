"""One CalDAV calendar, as the sync needs it. The `caldav` library knows what to say, `guarded` how to get it there.

Everything here waits for a server: call it in a thread. Importing this takes a second: import it there, too.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import quote, urljoin, urlsplit
from xml.sax.saxutils import escape

from caldav.davclient import DAVClient
from caldav.lib.error import DAVError
from caldav.response import CalendarQueryResult, DAVResponse

from bot.booking.calendars.failures import CalendarFailure, EntryChanged, EntryRefused, Failure
from bot.booking.calendars.guarded import Guarded

# Its warnings quote what servers say, and that is what stands in people's calendars.
logging.getLogger("caldav").setLevel(logging.CRITICAL)

ALL_SECONDS = 25.0
HREFS_AT_ONCE = 100
CTAG, SYNC_TOKEN = "{http://calendarserver.org/ns/}getctag", "{DAV:}sync-token"
KIND, CALENDAR = "{DAV:}resourcetype", "{urn:ietf:params:xml:ns:caldav}calendar"
MULTISTATUS = "{DAV:}multistatus"
NAMESPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
ENTRIES_BETWEEN = (
    f"<c:calendar-query {NAMESPACES}><d:prop><d:getetag/><c:calendar-data/></d:prop>"
    '<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT">'
    '<c:time-range start="{first:%Y%m%dT%H%M%SZ}" end="{last:%Y%m%dT%H%M%SZ}"/>'
    "</c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"
)
ENTRIES_AT = (
    f"<c:calendar-multiget {NAMESPACES}><d:prop><d:getetag/><c:calendar-data/></d:prop>{{hrefs}}</c:calendar-multiget>"
)


class Stored(NamedTuple):
    """An entry on the server.

    Attributes:
        href: Its address.
        data: It, in iCalendar format; empty when the server keeps it to itself.
    """

    href: str
    etag: str | None
    data: str


class RemoteCalendar:
    """A calendar on a server. Every method raises `CalendarFailure` when it cannot do what it says.

    Args:
        url: The calendar's address; for `calendars` any address on the server.
        seconds: How long all requests together may take.
    """

    def __init__(self, url: str, username: str | None, password: str | None, *, seconds: float = ALL_SECONDS) -> None:
        self._url = url
        self._web = Guarded(url, username, password, seconds=seconds)
        self._dav = _GuardedClient(url, self._web)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dav.close()
        self._web.close()

    def state(self) -> str | None:
        """Something that changes whenever an entry does; `None` where the server has nothing like it."""
        properties = self._properties(self._url)
        if CALENDAR not in _names(properties.get(KIND)):
            raise CalendarFailure(Failure.MISSING)
        state = properties.get(CTAG) or properties.get(SYNC_TOKEN)
        return state if isinstance(state, str) else None

    def entries(self, first: datetime, last: datetime) -> list[Stored]:
        """All events that touch the time from `first` to `last`, recurring ones once."""
        query = ENTRIES_BETWEEN.format(first=first.astimezone(UTC), last=last.astimezone(UTC))
        return self._report(query, depth=1)

    def fetch(self, hrefs: Sequence[str]) -> list[Stored]:
        """The entries at these addresses; those that are gone are missing."""
        found: list[Stored] = []
        for start in range(0, len(hrefs), HREFS_AT_ONCE):
            paths = [urlsplit(href).path for href in hrefs[start : start + HREFS_AT_ONCE]]
            asked = (f"<d:href>{escape(path)}</d:href>" for path in paths)
            found += self._report(ENTRIES_AT.format(hrefs="".join(asked)), depth=None)
        return found

    def put(self, href: str, data: bytes, *, etag: str | None) -> str | None:
        """Write an entry; its new etag, if the server tells.

        Args:
            etag: Only if the entry is still this one; empty to write in any case.

        Raises:
            EntryChanged: It is another one by now.
            EntryRefused: The server takes others, but not this one.
        """
        # A weak etag ("W/…") never matches by RFC 9110, so it cannot guard anything.
        guard = {"If-Match": etag} if etag and not etag.startswith("W/") else {}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **guard}
        answer = self._web.send("PUT", urljoin(self._url, href), body=data, headers=headers)
        if answer.status_code == 412:
            raise EntryChanged
        _check_written(answer.status_code)
        written: str | None = answer.headers.get("etag")
        return written

    def delete(self, href: str) -> None:
        """Remove an entry, or find it removed."""
        status = self._web.send("DELETE", urljoin(self._url, href)).status_code
        if status not in (404, 410):
            _check_written(status)

    def calendars(self) -> list[str]:
        """The addresses of the calendars that can be meant by this one: itself, or all of the user's for events."""
        if CALENDAR in _names(self._properties(self._url).get(KIND)):
            return [self._url]
        with _garbled():
            found: Any = self._dav.get_principal().get_calendars()
            return [str(calendar.url) for calendar in found if "VEVENT" in calendar.get_supported_components()]

    def _properties(self, url: str) -> dict[str, Any]:
        with _garbled():
            answer = self._dav.propfind(url, props=[KIND, CTAG, SYNC_TOKEN], depth=0)
            _check_multistatus(answer)
            properties: dict[str, Any] = answer.parse_propfind()[0].properties
        return properties

    def _report(self, query: str, *, depth: int | None) -> list[Stored]:
        with _garbled():
            answer = self._dav.report(self._url, query, depth)
            _check_multistatus(answer)
            results = answer.parse_calendar_query()
        # Addresses that end in a slash are the calendar itself: some servers name it among its entries.
        entries = [result for result in results if not result.href.endswith("/")]
        if any(result.status == 404 for result in results) and not entries:
            raise CalendarFailure(Failure.MISSING)
        return [self._stored(result) for result in entries if result.status != 404]

    def _stored(self, result: CalendarQueryResult) -> Stored:
        href = urljoin(self._url, quote(result.href, safe="/@:+~!$&'()*,;="))
        return Stored(href, result.etag, result.calendar_data or "")


class _GuardedClient(DAVClient):
    """The library's client with our way to the server."""

    def __init__(self, url: str, web: Guarded) -> None:
        super().__init__(url=url, enable_rfc6764=False)
        self._web = web

    def request(
        self,
        url: str,
        method: str = "GET",
        body: str | bytes = "",
        headers: Mapping[str, str] | None = None,
        rate_limit_time_slept: float = 0,
    ) -> DAVResponse:
        sent = body.encode("utf-8") if isinstance(body, str) else body
        asked = {"Content-Type": "application/xml; charset=utf-8", **(headers or {})}
        answer = self._web.send(method, str(self.url.join(url)), body=sent, headers=asked)
        _check_read(answer.status_code)
        # Called text, what is no XML is not quoted in the log.
        answer.headers["Content-Type"] = "text/plain"
        return DAVResponse(answer, self)


class _garbled:  # noqa: N801 - reads as a statement
    """Whatever the library makes of an answer that it does not understand, it is the server's fault."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(
            error, (DAVError, ValueError, TypeError, LookupError, AttributeError, AssertionError, SyntaxError)
        ):
            raise CalendarFailure(Failure.GARBLED) from error


def _check_read(status: int) -> None:
    if status in (401, 403):
        raise CalendarFailure(Failure.REFUSED)
    if status in (404, 410):
        raise CalendarFailure(Failure.MISSING)
    if status == 429 or status >= 500:
        raise CalendarFailure(Failure.BUSY)
    if status >= 300:
        raise CalendarFailure(Failure.GARBLED)


def _check_written(status: int) -> None:
    if status == 401:
        raise CalendarFailure(Failure.REFUSED)
    if status in (403, 404, 405, 507):
        raise CalendarFailure(Failure.NOT_WRITTEN)
    if status == 429 or status >= 500:
        raise CalendarFailure(Failure.BUSY)
    if status >= 300:
        raise EntryRefused


def _check_multistatus(answer: DAVResponse) -> None:
    """A page of a hotel's wireless network is no empty calendar."""
    if answer.tree is None or answer.tree.tag != MULTISTATUS:
        raise CalendarFailure(Failure.GARBLED)


def _names(kind: object) -> Sequence[str]:
    return kind if isinstance(kind, list) else []
