"""What is done at an advisor's server: look at their calendar, find out what follows, write it.

Knows no database; what it needs to know comes as a `Snapshot`. Looking and writing wait: call them in a thread.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.booking.calendars.conflicts import CHANGED, DELETED, Contradiction
from bot.booking.calendars.failures import CalendarFailure, EntryChanged, EntryRefused, Failure
from bot.booking.calendars.ours import Ours
from bot.booking.calendars.reading import Found, Reading, read, shows
from bot.booking.ics import entry_file
from bot.booking.models import CalendarEntry

if TYPE_CHECKING:
    from bot.booking.calendars.client import RemoteCalendar


@dataclass(frozen=True)
class Snapshot:
    """What the database knows before the look.

    Attributes:
        lease: Until when the account is ours to sync; it tells whether it still is.
        first, last: The time that is looked at.
    """

    advisor_id: UUID
    lease: datetime
    url: str = field(repr=False)
    username: str | None = field(repr=False)
    password: str | None = field(repr=False)
    etag: str | None
    failure: str | None
    ours: list[Ours]
    first: datetime
    last: datetime


@dataclass(frozen=True)
class Look:
    """What was seen there.

    Attributes:
        etag: What the calendar is like, to know an unchanged one by; empty where the server does not say.
        reading: Its entries; empty when it is unchanged.
    """

    etag: str | None
    reading: Reading | None


class Write(NamedTuple):
    """An entry to be written."""

    ours: Ours
    href: str
    etag: str | None


@dataclass
class Plan:
    """What follows from a look.

    Attributes:
        removals: Addresses of entries that should not be there, with what we know of them.
        kept: Rows whose entries are right, as they stand there.
    """

    contradictions: list[Contradiction] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)
    removals: list[tuple[str, Ours | None]] = field(default_factory=list)
    kept: list[tuple[UUID, Found]] = field(default_factory=list)


@dataclass
class Done:
    """What came of the writing.

    Attributes:
        again: Somebody changed an entry meanwhile: the next look must be a full one.
    """

    written: list[tuple[Write, str | None]] = field(default_factory=list)
    removed: list[Ours] = field(default_factory=list)
    failure: Failure | None = None
    again: bool = False


def look_at(snapshot: Snapshot, timezone: ZoneInfo, digest: Callable[[str], str]) -> Look:
    """Read the advisor's calendar, unless it is as it was at the last look.

    Args:
        digest: Makes of an entry's UID what we keep of it.

    Raises:
        CalendarFailure: It cannot be read now.
    """
    with _open(snapshot) as remote:
        state = remote.state()
        # All is read every hour: other days are in reach then, and a server may forget to change its tag.
        seen = f"{state}\n{snapshot.url}\n{snapshot.first:%Y-%m-%dT%H}"
        etag = hashlib.sha256(seen.encode("utf-8", "replace")).hexdigest() if state else None
        if etag is not None and etag == snapshot.etag:
            return Look(etag, None)
        bounds: dict[str, Any] = {"first": snapshot.first, "last": snapshot.last}
        bounds |= {"timezone": timezone, "digest": digest}
        reading = read(remote.entries(snapshot.first, snapshot.last), **bounds)
        # What is not there may be gone, or was put to another year.
        expected = [
            each.row.href
            for each in snapshot.ours
            if each.row and each.stands and each.wanted and each.entry.id not in reading.ours
        ]
        if expected:
            reading.ours |= read(remote.fetch(expected), **bounds).ours
        return Look(etag, reading)


def plan_of(snapshot: Snapshot, look: Look, timezone: ZoneInfo) -> Plan:
    """What follows from a look: what to write and to remove, and what contradicts what we wrote."""
    plan = Plan()
    ours = look.reading.ours if look.reading else {}
    for each in snapshot.ours:
        row, found = each.row if each.stands else None, ours.get(each.entry.id)
        href = found.href if found else row.href if row else _href(snapshot.url, each.entry.id)
        if not each.wanted:
            plan.removals.append((href, each))
            continue
        contradiction = _contradiction(each, row, found, timezone) if row and look.reading else None
        if contradiction:
            started = each.entry.starts_at
            plan.contradictions.append(Contradiction(contradiction, each.entry.id, each.is_group, started, True))
        if row is None or contradiction or row.sequence != each.entry.sequence:
            known = found.etag if found else None if row is None or contradiction else row.etag
            plan.writes.append(Write(each, href, known))
        elif found and (found.etag, found.href) != (row.etag, row.href):
            plan.kept.append((row.id, found))
    return plan


def carry_out(snapshot: Snapshot, plan: Plan) -> Done:
    """Remove and write, as far as the server lets us."""
    done = Done()
    try:
        with _open(snapshot) as remote:
            for href, each in plan.removals:
                try:
                    remote.delete(href)
                except EntryRefused:
                    done.failure = Failure.NOT_WRITTEN
                else:
                    done.removed += [each] if each else []
            for write in plan.writes:
                try:
                    etag = remote.put(write.href, entry_file(write.ours.entry), etag=write.etag)
                except EntryChanged:
                    done.again = True
                except EntryRefused:
                    done.failure = Failure.NOT_WRITTEN
                else:
                    done.written.append((write, etag))
    except CalendarFailure as failure:
        done.failure = failure.failure
    return done


def _contradiction(ours: Ours, row: CalendarEntry, found: Found | None, timezone: ZoneInfo) -> str | None:
    if found is None:
        return DELETED
    # What has changed here since we wrote it cannot be compared; it is written anyway.
    unchanged_here = row.sequence == ours.entry.sequence
    return CHANGED if unchanged_here and not shows(found, ours.entry, timezone=timezone) else None


def _href(url: str, id_: UUID) -> str:
    return urljoin(url if url.endswith("/") else f"{url}/", f"{id_}.ics")


def _open(snapshot: Snapshot) -> RemoteCalendar:
    from bot.booking.calendars.client import RemoteCalendar

    return RemoteCalendar(snapshot.url, snapshot.username, snapshot.password)
