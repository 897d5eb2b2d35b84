"""What all tests share: a fresh database on SQLite and PostgreSQL, a clock that stands still, the texts."""

from __future__ import annotations

import asyncio
import functools
import logging
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot import logs
from bot.app import App, build
from bot.booking.demo import create_demo
from bot.settings import PROJECT, Settings
from bot.store import Store, open_store
from bot.tables import Base
from bot.texts import Texts
from bot.understanding.model import train
from tests.conversation.residents import Resident

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
POSTGRES = os.environ.get("WERKSTADT_TEST_POSTGRES", "postgresql+asyncpg://root@127.0.0.1:5432/postgres")
IN_CI = bool(os.environ.get("CI"))


# Rasa logs what people say at debug level, and takes its time for it.
logs.configure(level=logging.WARNING)


class SettableClock:
    """A clock that only moves when told to."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self._now = now.astimezone(UTC)

    def __call__(self) -> datetime:
        return self._now

    def set(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def forward(self, step: timedelta) -> None:
        self._now += step


def missing_in_ci(reason: str) -> None:
    """Skip with a visible reason; in CI, where everything must be there, fail."""
    if IN_CI:
        pytest.fail(f"required in CI: {reason}", pytrace=False)
    pytest.skip(reason)


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@functools.cache
def _texts() -> Texts:
    """The catalogues, read once: that takes longer than most tests."""
    return Texts(PROJECT / "locales", timezone=BERLIN)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return _texts()


@pytest.fixture(scope="session")
def encryption_keys() -> tuple[str, ...]:
    return (Fernet.generate_key().decode(),)


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database without tables, for one test."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}"
        return
    async with _postgres_database(f"werkstadt_test_{os.getpid()}_empty") as url:
        yield url


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL database with all tables, made once; each test finds it empty."""
    with asyncio.Runner() as runner:
        database = _postgres_database(f"werkstadt_test_{os.getpid()}")
        url = runner.run(database.__aenter__())
        runner.run(_create_tables(url))
        yield url
        runner.run(database.__aexit__(None, None, None))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of its own for one test, on each of the two kinds."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'werkstadt.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def store(database_url: str, encryption_keys: tuple[str, ...]) -> AsyncIterator[Store]:
    """A store with all tables and nothing in them."""
    opened = open_store(database_url, encryption_keys)
    async with opened.engine.begin() as connection:
        if opened.engine.dialect.name == "postgresql":
            tables = ", ".join(table.name for table in Base.metadata.sorted_tables)
            await connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))
        else:
            await connection.run_sync(Base.metadata.create_all)
    yield opened
    await opened.close()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Train before the tests are shared out, lest every worker does."""
    if session.config.getoption("numprocesses", None) and not hasattr(session.config, "workerinput"):
        train(PROJECT, PROJECT / "var" / "models")


@pytest.fixture(scope="session")
def model() -> Path:
    """The model of the project as it is: trained once, shared by all tests and with `make run`."""
    return train(PROJECT, PROJECT / "var" / "models")


@pytest.fixture
async def sqlite_store(tmp_path: Path, encryption_keys: tuple[str, ...]) -> AsyncIterator[Store]:
    """A store on SQLite for tests whose promise does not depend on the database."""
    opened = open_store(f"sqlite+aiosqlite:///{tmp_path / 'werkstadt.db'}", encryption_keys)
    async with opened.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield opened
    await opened.close()


async def make_app(
    store: Store, model: Path, clock: SettableClock, keys: tuple[str, ...], data_dir: Path, **settings: Any
) -> App:
    """The whole program on `store`, with the demo advisors."""
    async with store.begin() as session:
        await create_demo(session, today=clock().date())
    url = store.engine.url.render_as_string(hide_password=False)
    made = Settings(data_dir=data_dir, database_url=url, encryption_keys=keys, **settings)
    return build(made, model, clock=clock, store=store, texts=_texts())


@pytest.fixture
async def app(
    sqlite_store: Store, model: Path, clock: SettableClock, encryption_keys: tuple[str, ...], tmp_path: Path
) -> App:
    """The whole program on SQLite."""
    return await make_app(sqlite_store, model, clock, encryption_keys, tmp_path)


@pytest.fixture
async def resident(app: App) -> Resident:
    """A person who has just opened the chat page, in German."""
    return await Resident.arrives(app)


@asynccontextmanager
async def _postgres_database(name: str) -> AsyncIterator[str]:
    """A database of this name while the block lasts; its address."""
    await _administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}"')
    yield POSTGRES.rpartition("/")[0] + "/" + name
    await _administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def _create_tables(url: str) -> None:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    await engine.dispose()


async def _administer(*statements: str) -> None:
    engine = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            for statement in statements:
                await connection.execute(text(statement))
    except OSError as error:
        missing_in_ci(f"PostgreSQL is not reachable on 127.0.0.1: {error}")
    finally:
        await engine.dispose()
