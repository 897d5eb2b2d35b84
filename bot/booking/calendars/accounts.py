"""Connecting advisors' CalDAV calendars and taking them off again, and what there is to see of them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.calendars.failures import REMEDIES, CalendarFailure, EntryRefused
from bot.booking.calendars.ours import load_ours
from bot.booking.models import (
    Advisor,
    Appointment,
    BusyBlock,
    CalendarAccount,
    CalendarConflict,
    CalendarEntry,
    CalendarFeed,
)
from bot.errors import OperatorError
from bot.store import Store


@dataclass(frozen=True)
class Access:
    """How a calendar is reached."""

    url: str
    username: str | None
    password: str | None = field(repr=False)


class Overview(NamedTuple):
    """What is set up for an advisor.

    Attributes:
        account: Their CalDAV calendar, if there is one.
        feeds: How many addresses of their feed are good.
        blocks: How many busy times are known from their calendar.
    """

    advisor: Advisor
    account: CalendarAccount | None
    feeds: int
    blocks: int


class OpenConflict(NamedTuple):
    """Something nobody has settled yet.

    Attributes:
        reference: The appointment's; empty for a group session.
    """

    conflict: CalendarConflict
    advisor: str
    reference: str | None


async def find_advisor(session: AsyncSession, wanted: str) -> Advisor:
    """The advisor with this name, or whose id begins so.

    Raises:
        OperatorError: There is none, or more than one.
    """
    wanted = wanted.strip()
    advisors = (await session.scalars(select(Advisor).order_by(Advisor.name, Advisor.id))).all()
    named = [advisor for advisor in advisors if advisor.name.casefold() == wanted.casefold()]
    found = named or [advisor for advisor in advisors if wanted and str(advisor.id).startswith(wanted.lower())]
    if len(found) == 1:
        return found[0]
    if not found:
        raise OperatorError(f"no advisor is called {wanted!r} or has such an id; see `werkstadt calendar list`")
    several = ", ".join(f"{advisor.name} ({str(advisor.id)[:8]})" for advisor in found)
    raise OperatorError(f"{wanted!r} means {len(found)} advisors: {several}; give more of the id")


async def connect(store: Store, advisor_id: UUID, access: Access) -> str:
    """Keep the advisor's calendar at this address in step from now on; the calendar's own address.

    Args:
        access: Its address may be the server's, if the user has one calendar there.

    Raises:
        OperatorError: The address cannot be used, or the server does not let us in.
    """
    parts = urlsplit(access.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise OperatorError("the address must begin with https:// and name a server")
    if parts.username or parts.password:
        raise OperatorError("give the user with --user and the password when asked, not in the address")
    try:
        calendars = await asyncio.to_thread(_calendars, access)
    except CalendarFailure as failure:
        raise OperatorError(f"the calendar cannot be connected: {REMEDIES[failure.failure]}") from failure
    if not calendars:
        raise OperatorError("the user has no calendar for events there; make one, or give its address")
    if len(calendars) > 1:
        raise OperatorError("the user has several calendars there; choose one: " + "  ".join(calendars))
    url = calendars[0].rstrip("/") + "/"
    async with store.begin() as session:
        accounts = {account.advisor_id: account for account in await session.scalars(select(CalendarAccount))}
        if any(account.url == url and id_ != advisor_id for id_, account in accounts.items()):
            # Each would take what the other wrote for changed or deleted.
            raise OperatorError("this calendar is another advisor's already; everybody needs their own")
        account = accounts.get(advisor_id)
        if account is not None and account.url != url:
            raise OperatorError("the advisor has another calendar; disconnect that first")
        if account is None:
            account = CalendarAccount(advisor_id=advisor_id, url=url)
            session.add(account)
        account.username, account.password = access.username, access.password
        account.etag = account.claimed_until = account.failed_at = account.failure = None
    return url


async def disconnect(store: Store, advisor_id: UUID, *, now: datetime) -> int:
    """Forget the advisor's calendar and what we know from it, and take our coming entries out of it.

    Returns:
        How many entries had to stay there, because the server does not let us.

    Raises:
        OperatorError: There is no such calendar.
    """
    async with store.begin() as session:
        account = await session.get(CalendarAccount, advisor_id, with_for_update=True)
        if account is None:
            raise OperatorError("the advisor has no calendar connected")
        access = Access(account.url, account.username, account.password)
        ours = await load_ours(session, advisor_id, now=now)
        hrefs = [each.row.href for each in ours if each.row and each.stands]
        for table in (BusyBlock, CalendarEntry, CalendarAccount):
            await session.execute(delete(table).where(table.advisor_id == advisor_id))
    return await asyncio.to_thread(_remove, access, hrefs) if hrefs else 0


async def overview(session: AsyncSession) -> list[Overview]:
    """All active advisors and all with a calendar or a feed, by name."""
    feeds = await _counts(session, CalendarFeed.advisor_id, CalendarFeed.revoked_at.is_(None))
    blocks = await _counts(session, BusyBlock.advisor_id)
    rows = await session.execute(
        select(Advisor, CalendarAccount)
        .outerjoin(CalendarAccount, CalendarAccount.advisor_id == Advisor.id)
        .order_by(Advisor.name, Advisor.id)
    )
    return [
        Overview(advisor, account, feeds.get(advisor.id, 0), blocks.get(advisor.id, 0))
        for advisor, account in rows
        if advisor.active or account or advisor.id in feeds
    ]


async def open_conflicts(session: AsyncSession) -> list[OpenConflict]:
    """What nobody has settled yet, by the time it is about."""
    rows = await session.execute(
        select(CalendarConflict, Advisor.name, Appointment.reference)
        .join(Advisor, Advisor.id == CalendarConflict.advisor_id)
        .outerjoin(Appointment, Appointment.id == CalendarConflict.appointment_id)
        .where(CalendarConflict.settled_at.is_(None))
        .order_by(CalendarConflict.starts_at, CalendarConflict.id)
    )
    return [OpenConflict(*row) for row in rows]


async def settle(session: AsyncSession, conflict_id: int, *, now: datetime) -> None:
    """Say that somebody has dealt with a conflict. It is noted anew only when it happens anew.

    Raises:
        OperatorError: There is no such conflict, or it is settled.
    """
    conflict = await session.get(CalendarConflict, conflict_id, with_for_update=True)
    if conflict is None or conflict.settled_at is not None:
        raise OperatorError(f"there is no open conflict {conflict_id}; see `werkstadt calendar status`")
    conflict.settled_at = now


async def _counts(session: AsyncSession, column: object, *where: object) -> dict[UUID, int]:
    rows = await session.execute(select(column, func.count()).where(*where).group_by(column))  # type: ignore[call-overload]
    return dict(rows.all())


def _calendars(access: Access) -> Sequence[str]:
    from bot.booking.calendars.client import RemoteCalendar

    with RemoteCalendar(access.url, access.username, access.password) as remote:
        return remote.calendars()


def _remove(access: Access, hrefs: Sequence[str]) -> int:
    from bot.booking.calendars.client import RemoteCalendar

    left = len(hrefs)
    try:
        with RemoteCalendar(access.url, access.username, access.password) as remote:
            for href in hrefs:
                remote.delete(href)
                left -= 1
    except (CalendarFailure, EntryRefused):
        return left
    return left
