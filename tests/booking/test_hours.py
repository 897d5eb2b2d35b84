"""When the offices really are open, and what the demo data open them with."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import func, select

from bot.booking import hours
from bot.booking import service as booking
from bot.booking.demo import PAPERS, create_demo
from bot.booking.models import Advisor, WeeklyHours
from bot.languages import LANGUAGES
from bot.texts import Texts
from bot.werkstadt import WerkStadt
from tests.booking.conftest import BERLIN, NOW, Office, at, utc


async def _next(office: Office, now: datetime, werkstadt: WerkStadt | None = None) -> datetime | None:
    async with office.store.read() as session:
        return await hours.next_opening(session, now=now, timezone=BERLIN, werkstadt=werkstadt)


@pytest.mark.parametrize(
    ("now", "is_open", "opens"),
    [
        (at("2026-11-24", "08:59"), False, at("2026-11-24", "09:00")),
        (at("2026-11-24", "09:00"), True, at("2026-11-24", "13:00")),
        (at("2026-11-24", "12:00"), False, at("2026-11-24", "13:00")),
        (at("2026-11-27", "16:00"), False, at("2026-11-30", "09:00")),
        (at("2026-12-24", "18:00"), False, at("2026-12-28", "09:00")),
        (at("2026-10-24", "12:00"), False, at("2026-10-26", "09:00")),
        (at("2026-03-28", "12:00"), False, at("2026-03-30", "09:00")),
    ],
)
async def test_the_office_opens_again(office: Office, now: datetime, is_open: bool, opens: datetime) -> None:
    await office.advisor()
    async with office.store.read() as session:
        assert await hours.is_open(session, now=now, timezone=BERLIN) is is_open
    assert await _next(office, now) == utc(opens)


async def test_a_closure_of_one_werkstadt_leaves_the_others_open(office: Office) -> None:
    await office.advisor()
    await office.advisor("B", werkstadt=str(WerkStadt.ARBEIT), spans=(("10:00", "12:00"),))
    await office.exception("2026-11-24", "closed", werkstadt=str(WerkStadt.UNTERNEHMEN))
    evening = at("2026-11-23", "20:00")
    assert await _next(office, evening) == utc(at("2026-11-24", "10:00"))
    assert await _next(office, evening, WerkStadt.UNTERNEHMEN) == utc(at("2026-11-25", "09:00"))
    await office.exception("2026-11-24", "closed", reason="Betriebsversammlung")
    assert await _next(office, evening) == utc(at("2026-11-25", "09:00"))


async def test_a_sick_advisor_does_not_close_the_office_of_another(office: Office) -> None:
    await office.advisor("A", spans=(("08:00", "12:00"),))
    sick = await office.advisor("B", spans=(("07:00", "12:00"),))
    await office.exception("2026-11-24", "closed", advisor_id=sick.id)
    await office.exception("2026-11-28", "extra", "10:00", "11:00", advisor_id=sick.id)
    assert await _next(office, at("2026-11-23", "20:00")) == utc(at("2026-11-24", "08:00"))
    assert await _next(office, at("2026-11-27", "20:00")) == utc(at("2026-11-28", "10:00"))


async def test_without_advisors_nobody_knows(office: Office) -> None:
    assert await _next(office, NOW) is None


async def test_the_demo_opens_all_five_werkstaedte_and_says_that_it_is_a_demo(office: Office) -> None:
    async with office.store.begin() as session:
        created = await create_demo(session, today=date(2026, 11, 23))
    async with office.store.read() as session:
        advisors = (await session.scalars(select(Advisor))).all()
        for werkstadt in WerkStadt:
            days = await booking.free_days(session, werkstadt, now=NOW, timezone=BERLIN, limit=5)
            assert len(days) == 5
            for day in days:
                assert await booking.free_slots(session, werkstadt, day=day, now=NOW, timezone=BERLIN)
    assert created == len(advisors) == 11
    assert all(advisor.name.startswith("Demo-") for advisor in advisors)
    assert {language for advisor in advisors for language in advisor.languages} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_bring_is_said_in_every_language(texts: Texts, language: str) -> None:
    for papers in PAPERS.values():
        for key in papers:
            assert texts.get(f"paper-{key.replace('_', '-')}", language)


async def test_the_demo_is_created_once_and_never_over_real_advisors(office: Office) -> None:
    for expected in (11, 0):
        async with office.store.begin() as session:
            assert await create_demo(session, today=date(2026, 11, 23)) == expected
    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(WeeklyHours)) == 71
