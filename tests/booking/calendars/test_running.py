"""The running program keeps calendars in step by itself, and both sides agree in the end, whatever happens."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import select, text
from structlog.testing import capture_logs

from bot.booking.calendars import running
from bot.booking.calendars.accounts import Access, connect
from bot.booking.calendars.running import CalendarSync
from bot.booking.errors import SlotTaken
from bot.booking.models import Appointment
from bot.errors import StoreUnavailable
from bot.store import Store
from tests.booking.calendars.server import PASSWORD, USER, Phone
from tests.booking.calendars.world import World, title
from tests.booking.conftest import BERLIN, at


@asynccontextmanager
async def unplugged(store: Store) -> AsyncIterator[None]:
    """The database is away."""
    begin, read = store.begin, store.read

    def away() -> object:
        raise StoreUnavailable

    store.begin = store.read = away  # type: ignore[assignment,method-assign]
    yield
    store.begin, store.read = begin, read  # type: ignore[method-assign]


async def until(true: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.timeout(20):
        while not await true():  # noqa: ASYNC110 - nobody tells when the program has looked
            await asyncio.sleep(0.02)


async def test_what_is_connected_is_looked_at_by_itself_and_an_outage_of_the_database_ends_nothing(
    small_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "TICK_SECONDS", 0.02)
    world = small_world
    async with CalendarSync.running(world.store, clock=world.clock, timezone=BERLIN):
        await world.opens()
        world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
        world.clock.forward(timedelta(seconds=30))
        await until(world.blocks)
        with capture_logs() as said:
            async with unplugged(world.store):
                world.clock.forward(timedelta(seconds=30))
                await asyncio.sleep(0.1)
        assert {each["event"] for each in said} == {"calendars_wait_for_database"}
        world.phone.remove()
        world.clock.forward(timedelta(seconds=30))
        await until(lambda: _none(world))
    assert not [task for task in asyncio.all_tasks() if "calendar" in task.get_name()]


async def _none(world: World) -> bool:
    return await world.blocks() == []


async def test_a_bug_with_one_account_is_told_without_its_contents_and_leaves_the_others_alone(
    small_world: World, other_phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await small_world.opens()
    colleague = await world.office.advisor("B")
    await connect(world.store, colleague.id, Access(other_phone.url, USER, PASSWORD))
    other_phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    sync = running.sync

    async def buggy(store: Store, advisor_id: object, *rest: object, **options: object) -> None:
        if advisor_id == world.advisor.id:
            raise RuntimeError("Zahnarzt Dr. Geheim")
        await sync(store, advisor_id, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "sync", buggy)
    with capture_logs() as said:
        await world.passes()
    assert await world.failure() == "unexpected"
    assert await world.failure(colleague.id) is None
    assert len(await world.blocks()) == 1
    assert "RuntimeError" in str(said)
    assert "Geheim" not in str(said)


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_happens_in_a_week_both_sides_agree_in_the_end(small_world: World, seed: int) -> None:
    world, dice = await small_world.opens(), random.Random(seed)
    week = [
        at(f"2026-11-{day}", f"{hour}:00") for day in range(24, 28) for hour in ("09", "10", "11", "13", "14", "15")
    ]
    own: set[str] = set()

    async def step() -> None:
        live = await _live(world)
        match dice.choice(("book", "book", "move", "cancel", "enter", "remove", "change", "delete")):
            case "book":
                await world.book(dice.choice(week))
            case "move" if live:
                await world.move(dice.choice(live), dice.choice(week))
            case "cancel" if live:
                await world.cancel(dice.choice(live))
            case "enter":
                name = dice.choice("abc")
                world.phone.enter(f"DTSTART:{dice.choice(week):%Y%m%dT%H%M%S}", "DURATION:PT1H", name=name)
                own.add(name)
            case "remove" if own:
                world.phone.remove(own.pop())
            case "change" | "delete" as what:
                theirs = [name for name in world.phone.texts() if len(name) > 1]
                if theirs and what == "delete":
                    world.phone.remove(dice.choice(theirs))
                elif theirs:
                    name = dice.choice(theirs)
                    text = world.phone.texts()[name].replace("00Z\r\nDTEND", "30Z\r\nDTEND").replace("Beratung", "Frau")
                    world.phone.write(name, text.encode())

    for _ in range(22):
        try:
            await step()
        except SlotTaken:
            continue
        if dice.random() < 0.5:
            await world.passes()
    await world.passes()
    await world.passes()
    live = await _live(world)
    shown = world.phone.ours()
    assert {name: (event.start, event.end) for name, event in shown.items()} == {
        title(each): (each.starts_at, each.ends_at) for each in live
    }
    assert len(world.phone.texts()) == len(shown) + len(own)
    assert len(await world.blocks()) == len(own)
    assert await world.failure() is None
    # An appointment that is overlapped now is told now.
    async with world.store.read() as session:
        overlapped = await session.scalars(text(OVERLAPPED))
        told = {found.reference for found in await world.conflicts() if found.conflict.kind == "overlap"}
        assert told == set(overlapped)


OVERLAPPED = (
    "SELECT DISTINCT reference FROM appointments a JOIN busy_blocks b ON a.advisor_id = b.advisor_id"
    " AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at WHERE a.cancelled_at IS NULL"
)


async def _live(world: World) -> list[Appointment]:
    async with world.store.read() as session:
        live = select(Appointment).where(Appointment.cancelled_at.is_(None)).order_by(Appointment.starts_at)
        return list(await session.scalars(live))
