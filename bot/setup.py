"""Brings a database into shape: migrations, demo data for a new one, the link for the first account."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from alembic import command
from alembic.config import Config
from sqlalchemy import select

from bot.accounts.service import first_invitation
from bot.booking.demo import create_demo
from bot.booking.models import Advisor
from bot.clock import utc_now
from bot.settings import PROJECT, Settings
from bot.store import open_store


async def prepare(settings: Settings, *, demo: bool, say: Callable[[str], None]) -> None:
    """Make the database current.

    A database without any advisor gets the demo ones, so that a first start can be tried; `demo` adds them in
    any case.
    """
    await asyncio.to_thread(migrate, settings.database_url)
    store = open_store(settings.database_url, settings.encryption_keys)
    now = utc_now()
    try:
        async with store.begin() as session:
            if demo or await session.scalar(select(Advisor.id).limit(1)) is None:
                await create_demo(session, today=now.astimezone(settings.timezone).date())
                say("Demo advisors and opening hours were added. Replace them before real people book.")
            token = await first_invitation(session, now)
        if token:
            say(f"Create the first desk account (once, within a day): {settings.public_url}/desk/invitation/{token}")
    finally:
        await store.close()


def migrate(database_url: str, *, revision: str = "head") -> None:
    """Upgrade the database to `revision`."""
    command.upgrade(alembic_config(database_url), revision)


def alembic_config(database_url: str) -> Config:
    """Alembic's configuration for this database; there is no ini file."""
    config = Config()
    config.set_main_option("script_location", str(PROJECT / "bot" / "store" / "migrations"))
    # A percent sign in a password is not an interpolation.
    config.set_main_option("sqlalchemy.url", database_url.replace("%", "%%"))
    return config
