"""Connecting a calendar: what is typed is checked before it is kept, and nothing of it is kept in the clear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.booking.calendars.accounts import Access, connect, disconnect
from bot.errors import OperatorError
from tests.booking.calendars.server import PASSWORD, USER, Phone, Radicale
from tests.booking.calendars.world import World, title
from tests.booking.conftest import at


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Radicale]:
    """A server on which the advisor has no other calendars."""
    server = Radicale(tmp_path)
    server.start()
    yield server
    server.stop()


async def test_the_servers_address_is_enough_for_somebody_with_one_calendar(
    small_world: World, own_server: Radicale
) -> None:
    world = small_world
    advisor = await world.office.advisor("A")
    with pytest.raises(OperatorError, match="no calendar for events"):
        await connect(world.store, advisor.id, Access(own_server.url, USER, PASSWORD))
    phones = [Phone(own_server.url)]
    for given in (
        own_server.url,
        f"{own_server.url}/{USER}/",
        f"{own_server.url}/.well-known/caldav",
        phones[0].url[:-1],
    ):
        assert await connect(world.store, advisor.id, Access(given, USER, PASSWORD)) == phones[0].url
    phones.append(Phone(own_server.url))
    with pytest.raises(OperatorError, match="several calendars") as caught:
        await connect(world.store, advisor.id, Access(own_server.url, USER, PASSWORD))
    for phone in phones:
        assert phone.url in str(caught.value)
        phone.close()


async def test_a_wrong_password_or_address_is_not_connected(small_world: World) -> None:
    world = small_world
    advisor = await world.office.advisor("A")
    for url, user, password, said in (
        (world.phone.url, USER, "wrong", "refuses user or password"),
        (world.phone.url + "nothing/", USER, PASSWORD, "no calendar at this address"),
        ("ftp://127.0.0.1/", USER, PASSWORD, "must begin with https://"),
        ("http://u:p@127.0.0.1/", USER, PASSWORD, "not in the address"),
        ("http://127.0.0.1:1/", USER, PASSWORD, "does not answer"),
    ):
        with pytest.raises(OperatorError, match=said):
            await connect(world.store, advisor.id, Access(url, user, password))


async def test_everybody_has_one_calendar_and_it_is_their_own(small_world: World, other_phone: Phone) -> None:
    world = await small_world.opens()
    colleague = await world.office.advisor("B")
    with pytest.raises(OperatorError, match="another advisor's already"):
        await connect(world.store, colleague.id, Access(world.phone.url, USER, PASSWORD))
    with pytest.raises(OperatorError, match="disconnect that first"):
        await connect(world.store, world.advisor.id, Access(other_phone.url, USER, PASSWORD))
    # The same again is a new password.
    await connect(world.store, world.advisor.id, Access(world.phone.url, USER, PASSWORD))


async def test_disconnected_only_their_own_entries_are_left_and_block_nothing(small_world: World) -> None:
    world = await small_world.opens()
    booked = await world.book(at("2026-11-25", "10:00"))
    world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    await world.passes()
    assert len(world.phone.texts()) == 2
    assert await disconnect(world.store, world.advisor.id, now=world.clock()) == 0
    assert (list(world.phone.texts()), await world.blocks()) == (["own"], [])
    with pytest.raises(OperatorError, match="no calendar connected"):
        await disconnect(world.store, world.advisor.id, now=world.clock())

    await world.connect(world.advisor)
    await world.passes()
    assert list(world.phone.ours()) == [title(booked)]
    assert len(await world.blocks()) == 1
