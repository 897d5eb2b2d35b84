"""A Radicale server for all tests of calendars, and for each an advisor with a calendar on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from bot.store import Store
from tests.booking.calendars.server import Phone, Radicale, Way, way_to
from tests.booking.calendars.world import World


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    server = Radicale(tmp_path_factory.mktemp("radicale"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def phone(radicale: Radicale) -> Iterator[Phone]:
    """The advisor's phone, with an empty calendar."""
    phone = Phone(radicale.url)
    yield phone
    phone.close()


@pytest.fixture
def other_phone(radicale: Radicale) -> Iterator[Phone]:
    """A colleague's."""
    phone = Phone(radicale.url)
    yield phone
    phone.close()


@pytest.fixture
def way(radicale: Radicale) -> Iterator[Way]:
    """A way to the server that can be spoilt."""
    with way_to(radicale.port) as way:
        yield way


@pytest.fixture
async def world(store: Store, phone: Phone) -> AsyncIterator[World]:
    """An advisor whose calendar is in step, on both databases."""
    world = await World(store, phone).opens()
    yield world
    await world.calendars.close()


@pytest.fixture
async def small_world(sqlite_store: Store, phone: Phone) -> AsyncIterator[World]:
    """The same where the database does not matter; not opened yet."""
    world = World(sqlite_store, phone)
    yield world
    await world.calendars.close()


@pytest.fixture
async def sqlite_world(small_world: World) -> World:
    """The same, opened."""
    return await small_world.opens()
