"""What we promise about the search: it shows what can be booked, with few queries."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import event

from bot.booking import service as booking
from bot.booking.errors import SlotTaken
from bot.booking.models import BusyBlock
from bot.werkstadt import WerkStadt
from tests.booking.conftest import BERLIN, NOW, Office, at

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"


async def test_free_days_go_on_where_the_last_ones_ended(office: Office) -> None:
    await office.service()
    await office.advisor(weekdays=(1, 3))
    given = {"now": NOW, "timezone": BERLIN, "limit": 3}
    async with office.store.read() as session:
        first = await booking.free_days(session, WerkStadt.UNTERNEHMEN, **given)
        then = await booking.free_days(session, WerkStadt.UNTERNEHMEN, after=first[-1], **given)
        none = await booking.free_days(session, WerkStadt.KONZEPT, **given)
    assert [f"{day:%d.%m.}" for day in first] == ["24.11.", "26.11.", "01.12."]
    assert [f"{day:%d.%m.}" for day in then] == ["03.12.", "08.12.", "10.12."]
    assert none == []


async def test_the_number_of_queries_does_not_grow_with_advisors_and_appointments(office: Office) -> None:
    await office.service()
    await office.advisor()
    few = await _queries(office)
    for number in range(8):
        await office.advisor(str(number))
        await office.book(at(WEDNESDAY, "10:00"))
    assert await _queries(office) == few <= 5


async def _queries(office: Office) -> int:
    seen: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            seen.append(statement)

    event.listen(office.store.engine.sync_engine, "before_cursor_execute", note)
    try:
        await office.times(TUESDAY)
    finally:
        event.remove(office.store.engine.sync_engine, "before_cursor_execute", note)
    return len(seen)


async def test_only_the_asked_advisors_times_are_shown(office: Office) -> None:
    await office.service()
    known = await office.advisor("A", spans=(("09:00", "10:00"),))
    await office.advisor("B", spans=(("10:00", "12:00"),))
    assert await office.times(TUESDAY, advisor_id=known.id) == ["09:00"]
    assert await office.times(TUESDAY) == ["09:00", "10:00", "11:00"]
    assert await office.times(TUESDAY, advisor_id=uuid4()) == []


async def test_an_advisors_own_calendar_blocks_their_times_and_nothing_more(office: Office) -> None:
    await office.service()
    busy = await office.advisor("A", spans=(("09:00", "12:00"),))
    block = {"uid_hash": "x", "starts_at": at(TUESDAY, "10:50"), "ends_at": at(TUESDAY, "11:05")}
    await office.add(BusyBlock(advisor_id=busy.id, **block))
    # Ten minutes of it lie in the buffer after the appointment at ten.
    assert await office.times(TUESDAY) == ["09:00"]
    for clock in ("10:00", "11:00"):
        with pytest.raises(SlotTaken):
            await office.book(at(TUESDAY, clock))
    await office.advisor("B", spans=(("09:00", "12:00"),))
    assert await office.times(TUESDAY) == ["09:00", "10:00", "11:00"]


async def test_the_buffer_before_an_appointment_stays_free(office: Office) -> None:
    await office.service(duration_minutes=30, buffer_before_minutes=15, buffer_minutes=0, step_minutes=15)
    await office.advisor(spans=(("09:00", "12:00"),))
    await office.book(at(TUESDAY, "10:00"))
    assert await office.times(TUESDAY) == ["09:00", "09:15", "10:45", "11:00", "11:15", "11:30"]
    for clock in ("09:30", "10:30"):
        with pytest.raises(SlotTaken):
            await office.book(at(TUESDAY, clock))
    await office.hold(at(TUESDAY, "10:45"))
    await office.book(at(TUESDAY, "09:15"))
    await office.assert_sound()


async def test_every_day_and_every_advisor_are_found_by_one_search(office: Office) -> None:
    await office.service(horizon_days=2)
    first = await office.advisor("A", spans=(("09:00", "11:00"),))
    second = await office.advisor("B", languages=("de", "ar"), spans=(("10:00", "11:00"),))
    async with office.store.read() as session:
        found = dict(await booking.free(session, WerkStadt.UNTERNEHMEN, now=NOW, timezone=BERLIN, language="ar"))
    assert [f"{day:%d.%m.}" for day in found] == ["24.11.", "25.11."]
    assert [(slot.starts_at, slot.advisor_id) for slot in found[date(2026, 11, 24)]] == [
        (at(TUESDAY, "09:00"), first.id),
        (at(TUESDAY, "10:00"), second.id),
        (at(TUESDAY, "10:00"), first.id),
    ]
