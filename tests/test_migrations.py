"""Migrations and models do not drift apart, and every step goes both ways, on both databases."""

from __future__ import annotations

import asyncio

from alembic import command
from sqlalchemy import inspect

from bot.setup import alembic_config
from bot.store import open_store
from bot.tables import Base


async def test_the_migrations_make_exactly_the_models(empty_database_url: str) -> None:
    config = alembic_config(empty_database_url)
    await asyncio.to_thread(command.upgrade, config, "head")
    await asyncio.to_thread(command.check, config)


async def test_every_migration_can_be_taken_back(empty_database_url: str, encryption_keys: tuple[str, ...]) -> None:
    config = alembic_config(empty_database_url)
    await asyncio.to_thread(command.upgrade, config, "head")
    await asyncio.to_thread(command.downgrade, config, "base")
    store = open_store(empty_database_url, encryption_keys)
    async with store.engine.connect() as connection:
        left = await connection.run_sync(lambda c: inspect(c).get_table_names())
    await store.close()
    assert set(left) <= {"alembic_version"}
    await asyncio.to_thread(command.upgrade, config, "head")
    assert len(Base.metadata.tables) > 10
