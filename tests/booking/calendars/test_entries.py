"""Our appointments stand in the advisor's calendar, by reference only, and stay there whatever happens to them."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import update

from bot.booking.calendars.running import LEASE, CalendarSync
from bot.booking.ics import Entry, entry_file
from bot.booking.models import Appointment, CalendarAccount, GroupSession
from bot.booking.rules import Mode
from bot.store import open_store
from tests.booking.calendars.server import Phone, Way
from tests.booking.calendars.world import HALF_A_MINUTE, World, title
from tests.booking.conftest import BERLIN, at


async def test_an_appointment_appears_moves_and_vanishes_within_a_minute(world: World) -> None:
    booked = await world.book(at("2026-11-24", "10:00"))
    await world.passes()
    [shown] = world.phone.ours().values()
    assert (shown["SUMMARY"], shown["STATUS"], shown["SEQUENCE"]) == (title(booked), "CONFIRMED", 0)
    assert (shown.start, shown.end) == (at("2026-11-24", "10:00"), at("2026-11-24", "10:45"))

    await world.move(booked, at("2026-11-25", "14:00"))
    await world.passes()
    [moved] = world.phone.ours().values()
    assert (moved["UID"], moved["SEQUENCE"], moved.start) == (shown["UID"], 1, at("2026-11-25", "14:00"))

    await world.cancel(booked)
    await world.passes()
    assert world.phone.texts() == {}
    assert (await world.failure(), await world.conflicts()) == (None, [])


async def test_nothing_of_the_person_stands_there(sqlite_world: World) -> None:
    world = sqlite_world
    person = await world.office.person()
    conversation = await world.office.conversation(person_id=person)
    booked = await world.book(at("2026-11-24", "10:00"), conversation_id=conversation, person_id=person)
    async with world.store.begin() as session:
        note = update(Appointment).where(Appointment.id == booked.id)
        await session.execute(note.values(phone="+49 341 0000000", mode=str(Mode.PHONE), interpreter="fa"))
    await world.passes()
    [text] = world.phone.texts().values()
    names = {line.split(":")[0].split(";")[0] for line in text.splitlines()}
    event = {"BEGIN", "END", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "STATUS", "SUMMARY", "LAST-MODIFIED"}
    assert names == event | {"VERSION", "PRODID"}
    assert Calendar.from_ical(text).walk("VEVENT")[0]["SUMMARY"] == title(booked)
    for word in ("341", "phone", "fa\n", str(person), str(conversation)):
        assert word not in text


async def test_ours_never_come_back_as_blocks(sqlite_world: World) -> None:
    world = sqlite_world
    booked = await world.book(at("2026-11-24", "10:00"))
    await world.passes()
    await world.passes()
    assert await world.blocks() == []
    await world.cancel(booked)
    # Free at once, not only when their calendar has been told.
    assert "10:00" in await world.times("2026-11-24")


async def test_given_to_another_advisor_it_moves_to_their_calendar(world: World, other_phone: Phone) -> None:
    colleague = await world.office.advisor("B")
    booked = await world.book(at("2026-11-24", "10:00"), advisor_id=world.advisor.id)
    await world.passes()
    world.phone, own = other_phone, world.phone
    await world.connect(colleague)
    async with world.store.begin() as session:
        given = update(Appointment).where(Appointment.id == booked.id)
        await session.execute(given.values(advisor_id=colleague.id, sequence=1))
    await world.passes()
    assert own.texts() == {}
    assert list(other_phone.ours()) == [title(booked)]
    assert await world.conflicts() == []

    async with world.store.begin() as session:
        given = update(Appointment).where(Appointment.id == booked.id)
        await session.execute(given.values(advisor_id=world.advisor.id, sequence=2))
    await world.passes()
    assert list(own.ours()) == [title(booked)]
    assert other_phone.texts() == {}


async def test_a_group_stands_there_once_however_many_take_part(world: World) -> None:
    service = await world.office.service(key="group", group_size=8)
    starts_at = at("2026-11-24", "10:00")
    times = dict.fromkeys(("blocked_from", "starts_at"), starts_at)
    times |= dict.fromkeys(("ends_at", "blocked_until"), starts_at + timedelta(hours=1))
    group = GroupSession(advisor_id=world.advisor.id, service_id=service.id, mode="on_site", **times)
    await world.office.add(group)
    values = {"advisor_id": world.advisor.id, "service_id": service.id, "session_id": group.id, "booked_at": starts_at}
    await world.office.add(
        *(Appointment(**values, **times, werkstadt=service.werkstadt, mode="on_site") for _ in range(3))
    )
    world.phone.enter("DTSTART:20261124T093000Z", "DURATION:PT1H")
    await world.passes()
    [(summary, shown)] = world.phone.ours().items()
    assert (summary, shown.start) == ("Gruppenberatung", starts_at)
    assert await world.kinds() == [("overlap", None)]

    async with world.store.begin() as session:
        await session.execute(update(GroupSession).values(cancelled_at=world.clock()))
    await world.passes()
    assert world.phone.ours() == {}
    assert await world.conflicts() == []


async def test_what_was_changed_there_is_written_again_and_told(world: World) -> None:
    booked = await world.book(at("2026-11-24", "10:00"))
    await world.passes()
    [name] = world.phone.texts()
    _rewrite(world, name, ("20261124T090000Z", "20261124T100000Z"), ("20261124T094500Z", "20261124T104500Z"))
    await world.passes()
    [shown] = world.phone.ours().values()
    assert shown.start == at("2026-11-24", "10:00")
    assert await world.kinds() == [("changed", booked.reference)]
    # It is told once, stays told, and blocks nothing.
    await world.passes()
    assert await world.kinds() == [("changed", booked.reference)]
    assert await world.blocks() == []

    # Put to a year in which nobody looks, it is found all the same.
    _rewrite(world, name, ("20261124", "20281124"))
    await world.passes()
    assert [event.start for event in world.phone.ours().values()] == [at("2026-11-24", "10:00")]
    assert await world.kinds() == [("changed", booked.reference)]

    # Made a series, too.
    _rewrite(world, name, ("STATUS:CONFIRMED", "RRULE:FREQ=DAILY;COUNT=3\r\nSTATUS:CONFIRMED"))
    await world.passes()
    assert "RRULE" not in world.phone.texts()[name]
    assert await world.blocks() == []


async def test_a_reminder_the_advisor_adds_is_theirs_to_add(sqlite_world: World) -> None:
    world = sqlite_world
    await world.book(at("2026-11-24", "10:00"))
    await world.passes()
    [name] = world.phone.texts()
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT"
    _rewrite(world, name, ("END:VEVENT", alarm))
    await world.passes()
    await world.passes()
    assert "VALARM" in world.phone.texts()[name]
    assert await world.conflicts() == []


async def test_what_was_deleted_there_is_written_again_and_told(world: World) -> None:
    booked, other = await world.book(at("2026-11-24", "10:00")), await world.book(at("2026-11-24", "13:00"))
    await world.passes()
    world.phone.remove(str(booked.id))
    await world.passes()
    assert set(world.phone.ours()) == {title(booked), title(other)}
    assert await world.kinds() == [("deleted", booked.reference)]

    # Cancelled here at last, there is nothing to settle any more.
    await world.cancel(booked)
    await world.passes()
    assert await world.conflicts() == []
    assert set(world.phone.ours()) == {title(other)}


async def test_an_own_entry_over_an_appointment_is_told_and_the_appointment_stays(world: World) -> None:
    booked = await world.book(at("2026-11-24", "10:00"))
    world.phone.enter("DTSTART:20261124T091500Z", "DURATION:PT1H")
    await world.passes()
    assert await world.kinds() == [("overlap", booked.reference)]
    assert list(world.phone.ours()) == [title(booked)]
    [found] = await world.conflicts()
    assert (found.advisor, found.conflict.starts_at) == ("A", at("2026-11-24", "10:00"))

    # The buffer after the appointment is not the person's time.
    world.phone.enter("DTSTART:20261124T094500Z", "DURATION:PT1H")
    await world.passes()
    assert await world.conflicts() == []
    world.phone.enter("DTSTART:20261124T091500Z", "DURATION:PT1H")
    await world.passes()
    assert await world.kinds() == [("overlap", booked.reference)]

    await world.move(booked, at("2026-11-24", "14:00"))
    await world.passes()
    assert await world.conflicts() == []


async def test_two_processes_do_the_work_of_one(world: World, way: Way, encryption_keys: tuple[str, ...]) -> None:
    async with world.store.begin() as session:
        await session.execute(update(CalendarAccount).values(url=way.calendar(world.phone)))
    booked = await world.book(at("2026-11-24", "10:00"))
    world.phone.enter("DTSTART:20261125T090000Z", "DURATION:PT1H")
    url = world.store.engine.url.render_as_string(hide_password=False)
    async with AsyncExitStack() as ended:
        processes = []
        for _ in range(3):
            store = open_store(url, encryption_keys)
            ended.push_async_callback(store.close)
            processes.append(CalendarSync(store, clock=world.clock, timezone=BERLIN))
            ended.push_async_callback(processes[-1].close)
        world.clock.forward(HALF_A_MINUTE)
        await asyncio.gather(*(process.once() for process in processes))
    assert sorted(way.answered) == ["PROPFIND", "PUT", "REPORT"]
    assert list(world.phone.ours()) == [title(booked)]
    assert await world.blocks() == [("2026-11-25 10:00", "2026-11-25 11:00")]


async def test_what_a_dead_process_had_claimed_is_taken_over(small_world: World) -> None:
    world = await small_world.opens()
    world.phone.enter("DTSTART:20261125T090000Z", "DURATION:PT1H")
    async with world.store.begin() as session:
        await session.execute(update(CalendarAccount).values(claimed_until=world.clock() + LEASE))
    await world.passes()
    assert await world.blocks() == []
    await world.passes(LEASE)
    assert len(await world.blocks()) == 1


async def test_what_another_process_took_over_is_left_to_it(small_world: World, way: Way) -> None:
    world = await small_world.opens(url=way.calendar(small_world.phone))
    world.phone.enter("DTSTART:20261125T090000Z", "DURATION:PT1H")
    loop, theirs = asyncio.get_running_loop(), world.clock() + 2 * LEASE

    async def steal() -> None:
        async with world.store.begin() as session:
            await session.execute(update(CalendarAccount).values(claimed_until=theirs))

    way.meanwhile = lambda: asyncio.run_coroutine_threadsafe(steal(), loop).result(10)
    await world.passes()
    assert (await world.account()).claimed_until == theirs
    assert await world.blocks() == []


async def test_what_was_written_before_a_crash_is_known_again(sqlite_world: World) -> None:
    world = sqlite_world
    # Written there, but the process died before it could note so; then the person cancelled.
    booked = await world.book(at("2026-11-24", "10:00"))
    entry = Entry(booked.id, title(booked), booked.starts_at, booked.ends_at, 0, None, booked.booked_at)
    world.phone.write(str(booked.id), entry_file(entry))
    await world.cancel(booked)
    await world.passes()
    assert world.phone.texts() == {}


@pytest.mark.parametrize("day", ["2026-10-24", "2026-10-25", "2026-10-26", "2028-03-25", "2028-03-26", "2028-03-27"])
async def test_both_nights_of_the_clock_change_show_the_right_hour(small_world: World, day: str) -> None:
    world = small_world
    world.clock.set(at(day, "08:00") - timedelta(days=3))
    await world.opens(weekdays=range(7))
    booked = await world.book(at(day, "10:00"))
    world.phone.enter(f"DTSTART;TZID=Europe/Berlin:{day.replace('-', '')}T103000", "DURATION:PT45M")
    await world.passes()
    assert world.phone.ours()[title(booked)].start == at(day, "10:00")
    assert await world.blocks() == [(f"{day} 10:30", f"{day} 11:15")]
    assert await world.kinds() == [("overlap", booked.reference)]


def _rewrite(world: World, name: str, *pairs: tuple[str, str]) -> None:
    """Change an entry of ours as the advisor would on their phone."""
    text = world.phone.texts()[name]
    body = text[text.index("BEGIN:VEVENT") : text.index("END:VCALENDAR")].strip()
    for old, new in pairs:
        assert old in body
        body = body.replace(old, new)
    world.phone.put(name, body)
