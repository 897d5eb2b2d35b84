"""What can be wrong with an advisor's calendar, and what an operator can do about it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Failure(StrEnum):
    """Why a calendar is not in step; stored with the account (`CalendarAccount.failure`)."""

    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    UNTRUSTED = "untrusted"
    REFUSED = "refused"
    MISSING = "missing"
    ELSEWHERE = "elsewhere"
    TOO_LARGE = "too_large"
    GARBLED = "garbled"
    BUSY = "busy"
    NOT_WRITTEN = "not_written"
    ENTRIES_UNREADABLE = "entries_unreadable"
    UNEXPECTED = "unexpected"


REMEDIES: Mapping[Failure, str] = {
    Failure.UNREACHABLE: "the server does not answer; check its address and that it runs",
    Failure.TIMEOUT: "the server takes longer than 10 seconds; check that it is well",
    Failure.UNTRUSTED: "the server's certificate is not trusted; mend it, or point SSL_CERT_FILE to your authority's",
    Failure.REFUSED: "the server refuses user or password; connect again with the right ones",
    Failure.MISSING: "there is no calendar at this address any more; connect again with the right one",
    Failure.ELSEWHERE: "the server sends us to another host, where we do not go; connect again with the right address",
    Failure.TOO_LARGE: "the calendar is too large to be read; move old or large entries to another calendar",
    Failure.GARBLED: "what answers is no CalDAV server; check the address",
    Failure.BUSY: "the server says that it cannot answer now; this usually mends itself",
    Failure.NOT_WRITTEN: "it is read, but the server refuses our entries; give the user the right to write",
    Failure.ENTRIES_UNREADABLE: "it is read, but some entries cannot be understood and do not block their time",
    Failure.UNEXPECTED: "something went wrong here; the log has the time and the kind of error",
}


class CalendarFailure(Exception):
    """The calendar cannot be read or written now."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure


class EntryChanged(Exception):
    """The entry is not the one we knew: somebody changed it a moment ago."""


class EntryRefused(Exception):
    """The server does not take this entry; it may take others."""
