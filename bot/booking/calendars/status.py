"""How calendars and conflicts are told to operators: one line each, with the way out."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.booking.calendars.accounts import OpenConflict
from bot.booking.calendars.failures import REMEDIES, Failure
from bot.booking.models import CalendarAccount

LONG_AGO = timedelta(minutes=15)
WHAT_HAPPENED = {
    "overlap": "their own entry lies over the appointment, which stands; move one of them",
    "changed": "our entry was changed there and written again; move the appointment here if that was meant",
    "deleted": "our entry was deleted there and written again; cancel the appointment here if that was meant",
}


def account_text(account: CalendarAccount, *, now: datetime, timezone: ZoneInfo) -> str:
    """Whether the calendar is in step; if not, since when, why, and what to do."""
    if account.failure:
        since = f" since {_local(account.failed_at, timezone)}" if account.failed_at else ""
        return f"not in step{since}: {REMEDIES[Failure(account.failure)]}"
    if account.synced_at is None:
        return "not looked at yet; this takes half a minute while the server runs"
    seen = f"in step, last looked at {_local(account.synced_at, timezone)}"
    return seen if now - account.synced_at < LONG_AGO else f"{seen}; nobody has since: does the server run?"


def conflict_text(found: OpenConflict, *, timezone: ZoneInfo) -> str:
    """What contradicts which appointment."""
    subject = found.reference or "group session"
    when = _local(found.conflict.starts_at, timezone)
    return f"{found.advisor}, {subject}, {when}: {WHAT_HAPPENED[found.conflict.kind]}"


def is_readable_on_the_way(url: str) -> bool:
    """Whether others on the way can read the password."""
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1")


def _local(moment: datetime, timezone: ZoneInfo) -> str:
    return f"{moment.astimezone(timezone):%Y-%m-%d %H:%M}"
