"""`werkstadt calendar …`: advisors' feeds and CalDAV calendars, for operators."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import click

from bot.booking.calendars.accounts import (
    Access,
    connect,
    disconnect,
    find_advisor,
    open_conflicts,
    overview,
    settle,
)
from bot.booking.calendars.feeds import create_feed, revoke_feeds
from bot.booking.calendars.status import account_text, conflict_text, is_readable_on_the_way
from bot.clock import utc_now
from bot.errors import OperatorError, ResidentError
from bot.settings import Settings, read_settings
from bot.store import Store, open_store


@click.group()
def calendar() -> None:
    """Advisors' calendars: private feeds, and two-way sync with a CalDAV server."""


@calendar.command("list")
def list_() -> None:
    """All advisors with the beginning of their id, their feed and their calendar."""

    async def run(settings: Settings, store: Store) -> None:
        async with store.read() as session:
            rows = await overview(session)
        for row in rows:
            feed = f"feed: {row.feeds}" if row.feeds else "no feed"
            host = urlsplit(row.account.url).hostname if row.account else "no calendar"
            click.echo(f"{str(row.advisor.id)[:8]}  {row.advisor.name}  {feed}  {host}")
        if not rows:
            click.echo("There are no advisors yet.")

    _with_store(run)


@calendar.command()
@click.argument("advisor")
def feed(advisor: str) -> None:
    """Make a private address under which ADVISOR can subscribe to their appointments."""

    async def run(settings: Settings, store: Store) -> None:
        async with store.begin() as session:
            found = await find_advisor(session, advisor)
            token = await create_feed(session, found.id, now=utc_now())
        click.echo(f"{settings.public_url}/calendar/{token}.ics")
        click.echo(
            "Whoever knows this address can read it: give it to nobody else. It is shown only now;"
            f" `werkstadt calendar revoke {str(found.id)[:8]}` ends it.",
            err=True,
        )

    _with_store(run)


@calendar.command()
@click.argument("advisor")
def revoke(advisor: str) -> None:
    """End all addresses of ADVISOR's feed."""

    async def run(settings: Settings, store: Store) -> None:
        async with store.begin() as session:
            found = await find_advisor(session, advisor)
            count = await revoke_feeds(session, found.id, now=utc_now())
        click.echo(f"{found.name}: {count} revoked." if count else f"{found.name} has no feed.")

    _with_store(run)


@calendar.command("connect")
@click.argument("advisor")
@click.argument("url")
@click.option("--user", required=True, help="The user on the CalDAV server; the password is asked, or read from stdin.")
def connect_(advisor: str, url: str, user: str) -> None:
    """Keep ADVISOR's CalDAV calendar at URL in step with their appointments."""
    password = click.prompt("Password", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")

    async def run(settings: Settings, store: Store) -> None:
        async with store.read() as session:
            found = await find_advisor(session, advisor)
        address = await connect(store, found.id, Access(url, user, password))
        click.echo(f"{found.name}: {address} is kept in step while the server runs, every 30 seconds.")
        if is_readable_on_the_way(address):
            click.echo("The address is http: the password travels readable. Use https if the server has it.", err=True)

    _with_store(run)


@calendar.command("disconnect")
@click.argument("advisor")
def disconnect_(advisor: str) -> None:
    """Take our entries out of ADVISOR's CalDAV calendar and forget it; their own entries block nothing any more."""

    async def run(settings: Settings, store: Store) -> None:
        async with store.read() as session:
            found = await find_advisor(session, advisor)
        left = await disconnect(store, found.id, now=utc_now())
        click.echo(f"{found.name}: disconnected.")
        if left:
            click.echo(f"{left} of our entries could not be removed there; please delete them by hand.", err=True)

    _with_store(run)


@calendar.command()
def status() -> None:
    """Which calendars are in step, which are not and why, and what contradicts appointments."""

    async def run(settings: Settings, store: Store) -> None:
        async with store.read() as session:
            rows, conflicts = await overview(session), await open_conflicts(session)
        accounts = [row for row in rows if row.account]
        for row in accounts:
            assert row.account is not None
            text = account_text(row.account, now=utc_now(), timezone=settings.timezone)
            click.echo(f"{row.advisor.name}: {text}; {row.blocks} busy times")
        if not accounts:
            click.echo("No calendar is connected.")
        for each in conflicts:
            click.echo(f"[{each.conflict.id}] {conflict_text(each, timezone=settings.timezone)}")
        if conflicts:
            click.echo("Once dealt with: werkstadt calendar settle NUMBER")

    _with_store(run)


@calendar.command("settle")
@click.argument("conflict", type=click.IntRange(1, 2**31 - 1))
def settle_(conflict: int) -> None:
    """Say that CONFLICT, a number `status` shows, is dealt with."""

    async def run(settings: Settings, store: Store) -> None:
        async with store.begin() as session:
            await settle(session, conflict, now=utc_now())
        click.echo(f"[{conflict}] settled.")

    _with_store(run)


def _with_store(run: Callable[[Settings, Store], Awaitable[None]]) -> None:
    """Run with settings and store; an operator sees one line when the database is not there."""

    async def opened() -> None:
        settings = read_settings()
        store = open_store(settings.database_url, settings.encryption_keys)
        try:
            await run(settings, store)
        except ResidentError as error:
            raise OperatorError("the database does not answer or is not up to date; see `werkstadt doctor`") from error
        finally:
            await store.close()

    asyncio.run(opened())
