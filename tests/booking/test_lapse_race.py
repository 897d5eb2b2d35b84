"""A hold lapses while its person confirms and others want the time: exactly one of them has it afterwards."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from bot.booking import holds
from bot.booking.errors import HoldLapsed, SlotTaken
from bot.booking.models import Appointment, Hold
from bot.errors import ResidentError
from bot.store import retrying
from tests.booking.conftest import NOW, Office, at

DAYS = ("2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27")
CLOCKS = ("09:00", "10:00", "11:00", "13:00", "14:00", "15:00")
SLOTS = [at(day, clock) for day in DAYS for clock in CLOCKS]
LAPSES = NOW + holds.HELD_FOR
SECOND = timedelta(seconds=1)
Outcome = Appointment | ResidentError


@pytest.fixture
async def held(office: Office) -> list[tuple[UUID, datetime]]:
    """Every time of four days, each held by somebody until the same moment."""
    await office.service()
    await office.advisor()
    people = [(await office.conversation(), slot) for slot in SLOTS]
    for person, slot in people:
        await office.hold(slot, conversation_id=person)
    return people


async def _outcome(attempt: Awaitable[Appointment]) -> Outcome:
    try:
        return await attempt
    except ResidentError as error:
        return error


async def _confirm(office: Office, person: UUID, now: datetime) -> Outcome:
    return await _outcome(retrying(lambda: office.confirm(person, now=now)))


async def _take(office: Office, slot: datetime, person: UUID, *, by_hold: bool) -> Outcome:
    async def hold_and_confirm() -> Appointment:
        await office.hold(slot, conversation_id=person, now=LAPSES)
        return await office.confirm(person, now=LAPSES)

    if by_hold:
        return await _outcome(retrying(hold_and_confirm))
    return await _outcome(retrying(lambda: office.book(slot, conversation_id=person, now=LAPSES)))


async def _sweep(office: Office) -> None:
    async with office.store.begin() as session:
        await holds.lapsed(session, now=LAPSES, limit=5)


@pytest.mark.parametrize("confirmed", [LAPSES - SECOND, LAPSES + SECOND], ids=["in time", "late"])
async def test_of_who_confirms_and_who_takes_a_lapsed_time_exactly_one_has_it(
    office: Office, held: list[tuple[UUID, datetime]], confirmed: datetime
) -> None:
    takers = [[await office.conversation() for _ in range(2)] for _ in held]
    work: list[Awaitable[Outcome]] = []
    for number, ((person, slot), others) in enumerate(zip(held, takers, strict=True)):
        confirming = _confirm(office, person, confirmed)
        taking = [_take(office, slot, other, by_hold=n == 1) for n, other in enumerate(others)]
        # Whoever asks first has better chances; both orders occur.
        work += [confirming, *taking] if number % 2 else [*taking, confirming]
    sweeping = asyncio.gather(*(_sweep(office) for _ in range(4)))

    async with asyncio.timeout(60):
        outcomes = await asyncio.gather(*work)
        await sweeping

    assert {type(outcome) for outcome in outcomes} <= {Appointment, HoldLapsed, SlotTaken}
    booked = [outcome for outcome in outcomes if isinstance(outcome, Appointment)]
    per_slot = Counter(appointment.starts_at for appointment in booked)
    assert set(per_slot.values()) == {1}
    assert len(per_slot) == len(SLOTS)
    # The race was one: some confirmed, some were too late.
    owners = {person for person, _ in held}
    assert 0 < sum(appointment.conversation_id in owners for appointment in booked) < len(SLOTS)
    async with office.store.read() as session:
        assert len((await session.scalars(select(Appointment.id))).all()) == len(SLOTS)
        assert not (await session.scalars(select(Hold.id).where(Hold.held_until <= LAPSES))).all()
    await office.assert_sound()


async def test_one_person_who_taps_confirm_on_two_phones_has_one_appointment(office: Office) -> None:
    await office.service(max_open=1)
    await office.advisor()
    person = await office.person()
    phones = [await office.conversation(person_id=person) for _ in range(4)]
    for phone, clock in zip(phones, CLOCKS, strict=False):
        await office.hold(at(DAYS[0], clock), conversation_id=phone, person_id=person)

    async def confirm(phone: UUID) -> Outcome:
        return await _outcome(retrying(lambda: office.confirm(phone, person_id=person)))

    outcomes = await asyncio.gather(*(confirm(phone) for phone in phones for _ in range(3)))

    assert len({outcome.id for outcome in outcomes if isinstance(outcome, Appointment)}) == 1
    async with office.store.read() as session:
        assert len((await session.scalars(select(Appointment.id))).all()) == 1
    await office.assert_sound()


async def test_the_same_confirm_many_times_at_once_books_once(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    await office.hold(SLOTS[0], conversation_id=me)

    outcomes = await asyncio.gather(*(retrying(lambda: office.confirm(me, starts_at=SLOTS[0])) for _ in range(8)))

    assert len({appointment.reference for appointment in outcomes}) == 1
    await office.assert_sound()


async def test_choosing_many_times_at_once_holds_one(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    await asyncio.gather(*(office.hold(slot, conversation_id=me) for slot in SLOTS[:8]))
    async with office.store.read() as session:
        assert len((await session.scalars(select(Hold.id))).all()) == 1
    await office.assert_sound()
