"""How Alembic reaches the database: through the same engine as the program, so SQLite behaves alike."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

from alembic import context
from cryptography.fernet import Fernet
from sqlalchemy import Connection, TypeDecorator, event

from bot.store import open_store
from bot.tables import Base


def _rendered(kind: str, item: object, autogen_context: object) -> str | Literal[False]:
    """Our column types by what they are in the database: a migration must outlive the code of its day."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


def _run(connection: Connection) -> None:
    # Batch mode: SQLite cannot alter a table in place.
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        compare_server_default=True,
        render_item=_rendered,
    )
    with context.begin_transaction():
        context.run_migrations()


def _without_foreign_keys(connection: Any, record: Any) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")


async def _connect() -> None:
    # Migrations move columns, never read them: any key will do.
    store = open_store(context.config.get_main_option("sqlalchemy.url") or "", (Fernet.generate_key().decode(),))
    if store.engine.dialect.name == "sqlite":
        # To alter a table SQLite makes it anew and drops the old one, which would cascade to all that refers to it.
        event.listen(store.engine.sync_engine, "connect", _without_foreign_keys)
    try:
        async with store.engine.begin() as connection:
            await connection.run_sync(_run)
    finally:
        await store.close()


asyncio.run(_connect())
