"""What all tests share: a fresh database on SQLite and PostgreSQL, a clock that stands still, the texts."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
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


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts(PROJECT / "locales", timezone=BERLIN)


@pytest.fixture(scope="session")
def encryption_keys() -> tuple[str, ...]:
    return (Fernet.generate_key().decode(),)


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """An empty database of its own for one test."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'werkstadt.db'}"
        return
    name = f"werkstadt_test_{os.getpid()}"
    await _administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}"')
    yield POSTGRES.rpartition("/")[0] + "/" + name
    await _administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture
async def store(database_url: str, encryption_keys: tuple[str, ...]) -> AsyncIterator[Store]:
    """A store with all tables and nothing in them."""
    opened = open_store(database_url, encryption_keys)
    async with opened.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield opened
    await opened.close()


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


async def make_app(store: Store, model: Path, clock: SettableClock, keys: tuple[str, ...], data_dir: Path) -> App:
    """The whole program on `store`, with the demo advisors."""
    async with store.begin() as session:
        await create_demo(session, today=clock().date())
    settings = Settings(data_dir=data_dir, database_url=str(store.engine.url), encryption_keys=keys)
    return build(settings, model, clock=clock, store=store)


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
