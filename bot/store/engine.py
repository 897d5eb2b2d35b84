"""Opens the database: pools, SQLite's transactions, the cipher. Knows no table.

SQLite needs three things PostgreSQL has by itself: real transactions (the driver's own are switched off and
`BEGIN` is said explicitly, or a savepoint would survive the rollback around it), foreign keys, and `BEGIN
IMMEDIATE` for writers, because a reader that becomes a writer fails at once when another one wrote meanwhile.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, MultiFernet
from sqlalchemy import Connection, event, make_url, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from bot.errors import StoreUnavailable

SQLITE_WAIT_SECONDS = 30
READER = "werkstadt_reader"
"""Marks the connections of sessions that only read."""


class Store:
    """Sessions of one database. Importing models and services needs no store; using them does."""

    def __init__(self, engine: AsyncEngine, *, index_key: bytes) -> None:
        self.engine = engine
        self._index_key = index_key
        self._writers = async_sessionmaker(engine, expire_on_commit=False)
        self._readers = async_sessionmaker(engine.execution_options(**{READER: True}), expire_on_commit=False)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end of the block, rolled back when it raises.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        with _unavailable():
            async with self._writers.begin() as session:
                yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session that only reads; on SQLite it does not wait for writers.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        with _unavailable():
            async with self._readers() as session:
                yield session

    def index_of(self, value: str) -> str:
        """A keyed digest by which an encrypted value can be looked up (a "blind index")."""
        return hmac.new(self._index_key, value.encode("utf-8"), hashlib.sha256).hexdigest()

    async def ping(self) -> None:
        """Raise `StoreUnavailable` unless the database answers."""
        async with self.read() as session:
            await session.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()


def open_store(database_url: str, encryption_keys: tuple[str, ...]) -> Store:
    """Make the engine for `database_url`. Connects at the first use.

    Args:
        database_url: With an async driver: `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`.
        encryption_keys: Fernet keys, newest first; the last one also keys the blind indexes, so keep it last.
    """
    # Errors reach the log: what people wrote must not stand in them.
    engine = create_async_engine(database_url, hide_parameters=True, **_engine_options(database_url))
    engine.dialect.werkstadt_cipher = MultiFernet([Fernet(key) for key in encryption_keys])  # type: ignore[attr-defined]
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    index_key = hashlib.sha256(b"werkstadt blind index\0" + encryption_keys[-1].encode("ascii")).digest()
    return Store(engine, index_key=index_key)


def _engine_options(database_url: str) -> dict[str, Any]:
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite":
        return {"pool_pre_ping": True, "pool_size": 10, "max_overflow": 20, "connect_args": {"timeout": 10}}
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    return {"connect_args": {"timeout": SQLITE_WAIT_SECONDS}, "pool_size": 5, "max_overflow": 5}


def _prepare_sqlite(connection: Any, record: Any) -> None:
    # The driver's own, hasty BEGINs are switched off; `_begin_sqlite` says it.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=NORMAL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A reader's statements each see one state; a transaction around them would only cost time.
    if not connection.get_execution_options().get(READER):
        connection.exec_driver_sql("BEGIN IMMEDIATE")


class _unavailable:  # noqa: N801 - reads as a statement
    """Turn "the database is not there" into `StoreUnavailable`; every other error passes."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if is_unavailable(error):
            raise StoreUnavailable from error


def is_unavailable(error: BaseException | None) -> bool:
    """Whether `error` says that the database cannot be reached or used at the moment."""
    if isinstance(error, (PoolTimeout, ConnectionError)):
        return True
    if isinstance(error, (OperationalError, InterfaceError)):
        return True
    return isinstance(error, DBAPIError) and error.connection_invalidated
