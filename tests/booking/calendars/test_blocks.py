"""What advisors enter in their own calendars keeps residents from booking that time, and nothing else is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.booking.errors import SlotTaken
from tests.booking.calendars.server import PASSWORD, Way, event
from tests.booking.calendars.world import World
from tests.booking.conftest import at

TABLES = ("busy_blocks", "calendar_accounts", "calendar_entries")
FREE = ["09:00", "10:00", "11:00", "13:00", "14:00", "15:00"]


async def test_an_own_entry_takes_its_time_from_the_free_ones_until_it_is_gone(world: World) -> None:
    assert await world.times("2026-11-24") == FREE
    world.phone.enter("DTSTART;TZID=Europe/Berlin:20261124T095000", "DTEND;TZID=Europe/Berlin:20261124T101000")
    await world.passes()
    assert await world.blocks() == [("2026-11-24 09:50", "2026-11-24 10:10")]
    assert await world.times("2026-11-24") == ["11:00", "13:00", "14:00", "15:00"]
    with pytest.raises(SlotTaken):
        await world.book(at("2026-11-24", "10:00"))

    world.phone.enter("DTSTART:20261124T120000Z", "DURATION:PT30M")
    await world.passes()
    assert await world.times("2026-11-24") == ["09:00", "10:00", "11:00", "14:00", "15:00"]

    world.phone.remove()
    await world.passes()
    assert await world.blocks() == []
    assert await world.times("2026-11-24") == FREE


async def test_no_title_and_no_uid_is_kept(sqlite_world: World) -> None:
    world = sqlite_world
    world.phone.enter("DTSTART:20261124T120000Z", "DURATION:PT30M", "DESCRIPTION:vertraulich", uid="secret-uid")
    await world.passes()
    assert len(await world.blocks()) == 1
    async with world.store.read() as session:
        kept = str([(await session.execute(text(f"SELECT * FROM {table}"))).all() for table in TABLES])
    assert not [word for word in ("Geheim", "vertraulich", "secret-uid", PASSWORD, world.phone.url) if word in kept]


async def test_a_series_blocks_each_time_with_its_exceptions(sqlite_world: World) -> None:
    world = sqlite_world
    # Every Tuesday and Thursday at 10 local time, over the end of summer time; one left out, one put off.
    series = event(
        "DTSTART;TZID=Europe/Berlin:20261020T100000",
        "DTEND;TZID=Europe/Berlin:20261020T104500",
        "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261203T235959Z",
        "EXDATE;TZID=Europe/Berlin:20261124T100000",
    )
    put_off = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20261126T100000",
        "DTSTART;TZID=Europe/Berlin:20261127T140000",
        "DTEND;TZID=Europe/Berlin:20261127T144500",
    )
    free_then = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20261201T100000", "DTSTART:20261201T090000Z", "TRANSP:TRANSPARENT"
    )
    world.phone.put("own", series, put_off, free_then)
    await world.passes()
    assert await world.blocks() == [
        ("2026-11-27 14:00", "2026-11-27 14:45"),
        ("2026-12-03 10:00", "2026-12-03 10:45"),
    ]


async def test_whole_days_are_days_in_leipzig(sqlite_world: World) -> None:
    world = sqlite_world
    world.phone.enter("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261126")
    await world.passes()
    assert await world.blocks() == [("2026-11-24 00:00", "2026-11-26 00:00")]
    assert await world.times("2026-11-25") == []
    assert await world.times("2026-11-26") == FREE


async def test_what_is_free_or_cancelled_blocks_nothing(sqlite_world: World) -> None:
    world = sqlite_world
    world.phone.enter("DTSTART;VALUE=DATE:20261124", "TRANSP:TRANSPARENT", name="birthday")
    world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H", "STATUS:CANCELLED", name="cancelled")
    world.phone.enter("DTSTART:20261124T090000Z", name="without-end")
    world.phone.put("task", "BEGIN:VTODO\r\nUID:task\r\nDTSTAMP:20261101T000000Z\r\nDUE:20261124T090000Z\r\nEND:VTODO")
    await world.passes()
    assert await world.blocks() == []
    assert await world.failure() is None


@pytest.mark.parametrize(
    ("starts", "local"),
    [
        # The night in which 02:00 to 03:00 comes twice, and the one in which it does not come.
        ("DTSTART;TZID=Europe/Berlin:20261025T090000", "2026-10-25 09:00"),
        ("DTSTART:20261025T080000Z", "2026-10-25 09:00"),
        ("DTSTART:20261024T070000Z", "2026-10-24 09:00"),
        ("DTSTART:20261025T090000", "2026-10-25 09:00"),
        ("DTSTART;TZID=America/New_York:20261026T050000", "2026-10-26 10:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20261026T090000", "2026-10-26 09:00"),
        ("DTSTART;TZID=Europe/Berlin:20270328T090000", "2027-03-28 09:00"),
        ("DTSTART:20270328T070000Z", "2027-03-28 09:00"),
    ],
)
async def test_every_way_to_write_a_time_means_the_same_moment(small_world: World, starts: str, local: str) -> None:
    small_world.clock.set(at(local[:10], "00:30") - timedelta(days=2))
    await small_world.opens()
    small_world.phone.enter(starts, "DURATION:PT1H")
    await small_world.passes()
    assert [start for start, _ in await small_world.blocks()] == [local]


async def test_a_whole_day_has_25_hours_when_the_clock_goes_back(small_world: World) -> None:
    small_world.clock.set(at("2026-10-20", "09:00"))
    await small_world.opens()
    small_world.phone.enter("DTSTART;VALUE=DATE:20261025")
    await small_world.passes()
    async with small_world.store.read() as session:
        [(starts_at, ends_at)] = (await session.execute(text("SELECT starts_at, ends_at FROM busy_blocks"))).all()
    assert (starts_at[:16], ends_at[:16]) == ("2026-10-24 22:00", "2026-10-25 23:00")


async def test_what_cannot_be_understood_is_told_and_hides_nothing_else(sqlite_world: World) -> None:
    world = sqlite_world
    world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    world.phone.enter("DTSTART;TZID=Nowhere/Land:20261124T140000", "DURATION:PT1H", name="lost")
    await world.passes()
    # Local time is the best guess for a zone that nobody knows.
    assert await world.blocks() == [("2026-11-24 10:00", "2026-11-24 11:00"), ("2026-11-24 14:00", "2026-11-24 15:00")]
    assert await world.failure() == "entries_unreadable"
    await world.passes()
    assert await world.failure() == "entries_unreadable"
    world.phone.remove("lost")
    await world.passes()
    assert await world.failure() is None


async def test_an_unchanged_calendar_is_asked_for_its_tag_only_but_read_again_within_the_hour(
    small_world: World, way: Way
) -> None:
    small_world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    await small_world.opens(url=way.calendar(small_world.phone))
    way.answered.clear()
    await small_world.passes()
    await small_world.passes()
    assert way.answered == ["PROPFIND", "PROPFIND"]
    await small_world.passes(timedelta(hours=1))
    assert way.answered[2:] == ["PROPFIND", "REPORT"]


async def test_days_come_into_reach_though_nobody_changes_anything(sqlite_world: World) -> None:
    world = sqlite_world
    world.phone.enter("DTSTART:20270301T090000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;COUNT=2")
    await world.passes()
    assert await world.blocks() == []
    await world.passes(timedelta(days=40))
    assert [start for start, _ in await world.blocks()] == ["2027-03-01 10:00"]
