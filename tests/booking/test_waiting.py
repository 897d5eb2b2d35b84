"""The waiting list: a time that becomes free goes to the first it suits, then to the next; nobody is asked twice."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select, update

from bot.booking import holds, offers, waiting
from bot.booking.errors import BeyondHorizon, SlotInPast, SlotUnavailable, TooManyAppointments
from bot.booking.holds import OFFERED_FOR
from bot.booking.models import Answered, Appointment, Hold, Service, WaitingEntry, WaitingOffer
from bot.booking.offers import OfferOver
from bot.booking.rules import Mode
from bot.booking.wishes import Wishes, suiting
from bot.conversation.models import Conversation
from bot.store import retrying
from tests.booking.conftest import BERLIN, NOW, WERKSTADT, Office, at, utc

TUESDAY, WEDNESDAY = "2026-11-24", "2026-11-25"
NINE, TEN = at(TUESDAY, "09:00"), at(TUESDAY, "10:00")


class Waiting:
    """People who wait, in a test's office with one advisor and two times: Tuesday at nine and at ten."""

    def __init__(self, office: Office, service: Service) -> None:
        self.office = office
        self.service = service
        self.booked: list[Appointment] = []
        self._minutes = iter(range(1000))

    async def join(self, person: UUID | None = None, *, now: datetime | None = None, **wishes: Any) -> UUID:
        """Somebody (new unless told otherwise) joins, a minute after the one before; their conversation."""
        me = person or await self.office.conversation()
        async with self.office.store.begin() as session:
            await waiting.join(
                session,
                conversation_id=me,
                werkstadt=WERKSTADT,
                wishes=Wishes(**wishes),
                now=now or NOW + timedelta(minutes=next(self._minutes)),
                timezone=BERLIN,
            )
        return me

    async def frees(self, *which: int, now: datetime = NOW) -> None:
        """The first or second of the booked appointments is cancelled."""
        for number in which:
            appointment = self.booked[number]
            assert appointment.conversation_id
            await self.office.cancel(appointment, appointment.conversation_id, now=now, timezone=BERLIN)

    async def offers(self) -> dict[UUID, datetime]:
        """Who is asked about which time at the moment."""
        async with self.office.store.read() as session:
            rows = await session.execute(
                select(WaitingEntry.conversation_id, WaitingOffer.starts_at)
                .join(WaitingOffer, WaitingOffer.entry_id == WaitingEntry.id)
                .where(WaitingOffer.answer.is_(None))
            )
            return dict(rows.all())

    async def offer(self, person: UUID) -> WaitingOffer:
        """The last offer made to somebody."""
        async with self.office.store.read() as session:
            found = await session.scalars(
                select(WaitingOffer)
                .join(WaitingEntry)
                .where(WaitingEntry.conversation_id == person)
                .order_by(WaitingOffer.offered_at.desc(), WaitingOffer.starts_at.desc())
            )
            return found.first()  # type: ignore[return-value]

    async def entry(self, person: UUID) -> WaitingEntry:
        async with self.office.store.read() as session:
            return (await session.scalars(select(WaitingEntry).where(WaitingEntry.conversation_id == person))).one()

    async def accepts(self, person: UUID, *, now: datetime = NOW, offer: WaitingOffer | None = None) -> Appointment:
        offer = offer or await self.offer(person)
        async with self.office.store.begin() as session:
            return await offers.accept(
                session,
                offer_id=offer.id,
                conversation_id=person,
                person_id=None,
                language="de",
                now=now,
                timezone=BERLIN,
            )

    async def declines(self, person: UUID, *, now: datetime = NOW) -> None:
        offer = await self.offer(person)
        async with self.office.store.begin() as session:
            await offers.decline(session, offer_id=offer.id, conversation_id=person, now=now, timezone=BERLIN)

    async def leaves(self, person: UUID, *, now: datetime = NOW) -> None:
        entry = await self.entry(person)
        async with self.office.store.begin() as session:
            await waiting.leave(session, entry_id=entry.id, conversation_id=person, now=now, timezone=BERLIN)

    async def announce(self, *, now: datetime = NOW) -> list[Hold]:
        """What the job does with new offers."""
        async with self.office.store.read() as session:
            pending = await offers.unannounced(session)
        told = []
        for item in pending:
            async with self.office.store.begin() as session:
                told.append(await offers.announce(session, item, now=now, timezone=BERLIN))
        return [held for held in told if held is not None]

    async def lapse(self, *, now: datetime) -> None:
        """What the job does with offers nobody answered: to the next."""
        async with self.office.store.begin() as session:
            await holds.lapsed(session, now=now)
            services = await offers.close_lapsed(session)
        for werkstadt, service_id in services:
            await self.sweep(now=now)
            assert (werkstadt, service_id) == (WERKSTADT, self.service.id)

    async def sweep(self, *, now: datetime = NOW) -> int:
        """What the job does once a minute; how many offers it made."""
        async with self.office.store.begin() as session:
            made = await waiting.offer_freed(
                session, werkstadt=WERKSTADT, service_id=self.service.id, now=now, timezone=BERLIN
            )
            return len(made)


@pytest.fixture
async def list_(office: Office) -> Waiting:
    """Both times are taken."""
    service = await office.service(horizon_days=1)
    await office.advisor(spans=(("09:00", "11:00"),), weekdays=[1])
    made = Waiting(office, service)
    made.booked = [await office.book(NINE), await office.book(TEN)]
    return made


async def test_a_freed_time_goes_to_whoever_waits_longest_and_nobody_else_sees_it(
    office: Office, list_: Waiting
) -> None:
    first, second = await list_.join(), await list_.join()
    await list_.frees(0)
    assert await list_.offers() == {first: utc(NINE)}
    assert await office.times(TUESDAY) == []
    booked = await list_.accepts(first)
    assert (booked.starts_at, booked.conversation_id) == (utc(NINE), first)
    assert (await list_.entry(first)).closed_at is not None
    assert (await list_.offer(first)).answer == Answered.ACCEPTED
    assert (await list_.entry(second)).closed_at is None
    await office.assert_sound()


@pytest.mark.parametrize(
    ("wishes", "suits"),
    [
        ({}, True),
        ({"weekdays": (1,)}, True),
        ({"weekdays": (0, 2)}, False),
        ({"starts_from": time(9), "ends_by": time(9, 45)}, True),
        ({"starts_from": time(9, 5)}, False),
        ({"ends_by": time(9, 44)}, False),
        ({"since": date(2026, 11, 24), "until": date(2026, 11, 24)}, True),
        ({"since": date(2026, 11, 24)}, True),
        ({"until": date(2026, 11, 23)}, False),
        ({"language": "de"}, True),
        ({"language": "ar"}, False),
        ({"mode": Mode.PHONE}, False),
    ],
)
async def test_only_a_time_that_suits_is_offered(list_: Waiting, wishes: dict[str, Any], suits: bool) -> None:
    person = await list_.join(**wishes)
    await list_.frees(0)
    assert await list_.offers() == ({person: utc(NINE)} if suits else {})


async def test_whom_it_does_not_suit_is_passed_over_and_keeps_their_place(list_: Waiting) -> None:
    picky, easy = await list_.join(starts_from=time(10)), await list_.join()
    await list_.frees(0)
    assert await list_.offers() == {easy: utc(NINE)}
    await list_.frees(1)
    assert await list_.offers() == {easy: utc(NINE), picky: utc(TEN)}


async def test_of_two_freed_times_one_person_is_offered_one_and_the_next_person_the_other(list_: Waiting) -> None:
    first = await list_.join()
    await list_.frees(0, 1)
    assert await list_.offers() == {first: utc(NINE)}
    assert await list_.office.times(TUESDAY) == ["10:00"]
    second = await list_.join()
    assert await list_.sweep() == 1
    assert await list_.offers() == {first: utc(NINE), second: utc(TEN)}


async def test_declined_it_goes_to_the_next_and_never_to_the_same_again(office: Office, list_: Waiting) -> None:
    first, second = await list_.join(), await list_.join()
    await list_.frees(0)
    await list_.declines(first)
    assert await list_.offers() == {second: utc(NINE)}
    await list_.declines(second)
    assert await list_.sweep() == 0
    assert await list_.offers() == {}
    assert await office.times(TUESDAY) == ["09:00"]
    assert (await list_.entry(first)).closed_at is None


async def test_unanswered_it_goes_to_the_next_after_half_an_hour_from_the_announcement(list_: Waiting) -> None:
    first, second = await list_.join(), await list_.join()
    await list_.frees(0)
    told = NOW + timedelta(minutes=2)
    (held,) = await list_.announce(now=told)
    assert held.held_until == utc(told) + OFFERED_FOR
    assert await list_.announce(now=told) == []
    await list_.lapse(now=told + OFFERED_FOR - timedelta(seconds=1))
    assert await list_.offers() == {first: utc(NINE)}
    await list_.lapse(now=told + OFFERED_FOR)
    assert await list_.offers() == {second: utc(NINE)}
    with pytest.raises(OfferOver):
        await list_.accepts(first, now=told + OFFERED_FOR)
    assert (await list_.offer(first)).answer == Answered.LAPSED
    assert (await list_.entry(first)).closed_at is None


async def test_whoever_accepts_late_gets_the_time_if_nobody_else_has_it(office: Office, list_: Waiting) -> None:
    person = await list_.join()
    await list_.frees(0)
    await list_.announce()
    late = NOW + 2 * OFFERED_FOR
    await list_.lapse(now=late)
    assert (await list_.accepts(person, now=late)).starts_at == utc(NINE)
    assert (await list_.entry(person)).closed_at is not None
    await office.assert_sound()


async def test_accepting_twice_is_accepting_once(office: Office, list_: Waiting) -> None:
    person = await list_.join()
    await list_.frees(0)
    booked = await list_.accepts(person)
    assert (await list_.accepts(person)).id == booked.id
    await office.cancel(booked, person, timezone=BERLIN)
    with pytest.raises(OfferOver):
        await list_.accepts(person)


async def test_nobody_can_answer_for_somebody_else(list_: Waiting) -> None:
    person, other = await list_.join(), await list_.join()
    await list_.frees(0)
    with pytest.raises(OfferOver):
        await list_.accepts(other, offer=await list_.offer(person))
    async with list_.office.store.begin() as session:
        entry, offer = await list_.entry(person), await list_.offer(person)
        await offers.decline(session, offer_id=offer.id, conversation_id=other, now=NOW, timezone=BERLIN)
        await waiting.leave(session, entry_id=entry.id, conversation_id=other, now=NOW, timezone=BERLIN)
    assert (await list_.entry(person)).closed_at is None
    assert await list_.offers() == {person: utc(NINE)}


async def test_whoever_is_busy_then_is_passed_over(office: Office, list_: Waiting) -> None:
    elsewhere = await office.service(key="other", horizon_days=1)
    await office.advisor("B", spans=(("09:00", "11:00"),), weekdays=[1])
    busy = await office.conversation()
    await office.book(NINE, conversation_id=busy, service=elsewhere.key)
    await list_.join(busy)
    next_one = await list_.join()
    taken = [await office.book(TEN)]
    await list_.frees(0)
    assert await list_.offers() == {next_one: utc(NINE)}
    assert taken


async def test_whoever_has_as_many_as_they_may_is_passed_over(office: Office, list_: Waiting) -> None:
    greedy = list_.booked[1].conversation_id
    await list_.join(greedy)
    async with office.store.begin() as session:
        await session.execute(update(Service).values(max_open=1))
    modest = await list_.join()
    with pytest.raises(TooManyAppointments):
        await list_.join(greedy)
    await list_.frees(0)
    assert await list_.offers() == {modest: utc(NINE)}


async def test_nobody_is_offered_the_time_they_gave_back_themselves(list_: Waiting) -> None:
    me = list_.booked[0].conversation_id
    await list_.join(me)
    await list_.frees(0)
    assert await list_.offers() == {}


async def test_a_moved_appointment_frees_its_old_time_for_those_who_wait(office: Office, list_: Waiting) -> None:
    person = await list_.join()
    await office.exception(TUESDAY, "extra", "14:00", "15:00")
    mover = list_.booked[0].conversation_id
    assert mover
    await office.move(list_.booked[0], mover, at(TUESDAY, "14:00"))
    assert await list_.offers() == {person: utc(NINE)}


async def test_somebody_who_blocked_us_is_not_asked(list_: Waiting) -> None:
    gone, here = await list_.join(), await list_.join()
    async with list_.office.store.begin() as session:
        await session.execute(update(Conversation).where(Conversation.id == gone).values(blocked_at=NOW))
    await list_.frees(0)
    assert await list_.offers() == {here: utc(NINE)}


async def test_one_person_on_two_channels_is_asked_once(office: Office, list_: Waiting) -> None:
    person = await office.person()
    for _ in range(2):
        await list_.join(await office.conversation(person_id=person))
    await list_.frees(0, 1)
    assert len(await list_.offers()) == 1
    await list_.sweep()
    assert len(await list_.offers()) == 1


async def test_at_night_the_time_is_simply_free_and_at_eight_it_is_offered_if_it_still_is(
    office: Office, list_: Waiting
) -> None:
    async with office.store.begin() as session:
        await session.execute(update(Service).values(notice_hours=0))
    person = await list_.join()
    night = at("2026-11-23", "21:00")
    await list_.frees(0, now=night)
    assert await list_.offers() == {}
    assert await office.times(TUESDAY, now=night) == ["09:00"]
    assert await list_.sweep(now=at(TUESDAY, "07:59")) == 0
    assert await list_.sweep(now=at(TUESDAY, "08:00")) == 1
    assert await list_.offers() == {person: utc(NINE)}


async def test_an_offer_that_would_be_announced_at_night_is_taken_back_and_made_again_in_the_morning(
    office: Office, list_: Waiting
) -> None:
    async with office.store.begin() as session:
        await session.execute(update(Service).values(notice_hours=0))
    person = await list_.join()
    await list_.frees(0, now=at("2026-11-23", "20:59"))
    assert await list_.offers() == {person: utc(NINE)}
    assert await list_.announce(now=at("2026-11-23", "21:00")) == []
    assert await office.times(TUESDAY, now=at("2026-11-23", "21:00")) == ["09:00"]
    assert await list_.sweep(now=at(TUESDAY, "08:00")) == 1
    await office.assert_sound()


async def test_an_offer_nobody_was_told_of_is_made_again(list_: Waiting) -> None:
    person = await list_.join()
    await list_.frees(0)
    later = NOW + OFFERED_FOR
    await list_.lapse(now=later)
    assert await list_.offers() == {person: utc(NINE)}
    assert len(await list_.announce(now=later)) == 1


async def test_an_offer_leaves_the_office_its_notice_even_when_accepted_in_the_last_minute(list_: Waiting) -> None:
    await list_.join()
    await list_.frees(0, now=NINE - timedelta(hours=4, minutes=29))
    assert await list_.offers() == {}


async def test_whoever_leaves_is_asked_no_more_and_the_time_goes_on(list_: Waiting) -> None:
    first, second = await list_.join(), await list_.join()
    await list_.frees(0)
    await list_.leaves(first)
    await list_.leaves(first)
    assert await list_.offers() == {second: utc(NINE)}
    assert (await list_.offer(first)).answer == Answered.DECLINED
    async with list_.office.store.read() as session:
        assert await waiting.waiting_of(session, first) == []
        assert [found.werkstadt for found in await waiting.waiting_of(session, second)] == [WERKSTADT]


async def test_joining_again_changes_the_wishes_and_keeps_the_place(list_: Waiting) -> None:
    first = await list_.join(weekdays=(4,))
    second = await list_.join()
    await list_.join(first, weekdays=(1,))
    await list_.frees(0)
    assert await list_.offers() == {first: utc(NINE)}
    async with list_.office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(WaitingEntry)) == 2
        assert not await waiting.others_before(session, await list_.entry(first))
        assert await waiting.others_before(session, await list_.entry(second))


async def test_the_wait_ends_with_the_last_day(list_: Waiting) -> None:
    person = await list_.join()
    assert (await list_.entry(person)).until == date(2026, 11, 24), "as far ahead as appointments are given"
    for now, waits in ((at(TUESDAY, "23:59"), True), (at(WEDNESDAY, "00:00"), False)):
        async with list_.office.store.begin() as session:
            await offers.close_past(session, now=now, timezone=BERLIN)
        assert ((await list_.entry(person)).closed_at is None) is waits


async def test_days_that_are_over_or_too_far_away_are_refused(list_: Waiting) -> None:
    with pytest.raises(SlotInPast):
        await list_.join(until=date(2026, 11, 22))
    with pytest.raises(BeyondHorizon):
        await list_.join(since=date(2027, 1, 4))
    async with list_.office.store.begin() as session:
        with pytest.raises(SlotUnavailable):
            await waiting.join(
                session,
                conversation_id=await list_.office.conversation(),
                werkstadt=WERKSTADT,
                service="unknown",
                wishes=Wishes(),
                now=NOW,
                timezone=BERLIN,
            )


async def test_whoever_could_have_a_suitable_time_now_is_told_so(list_: Waiting) -> None:
    async def found(**wishes: Any) -> Iterator[str]:
        async with list_.office.store.read() as session:
            slots = await suiting(session, WERKSTADT, Wishes(**wishes), now=NOW, timezone=BERLIN, limit=3)
        return [f"{slot.starts_at.astimezone(BERLIN):%H:%M}" for slot in slots]  # type: ignore[return-value]

    assert await found() == []
    await list_.frees(0, 1)
    assert await found() == ["09:00", "10:00"]
    assert await found(starts_from=time(10)) == ["10:00"]
    assert await found(language="ar") == []


async def test_the_number_to_call_is_kept_while_they_wait_and_no_longer(office: Office) -> None:
    await office.service(horizon_days=1)
    await office.advisor(spans=(("09:00", "10:00"),), weekdays=[1], phone=True)
    me = await office.conversation()
    booked = await office.book(NINE)
    async with office.store.begin() as session:
        entry = await waiting.join(
            session,
            conversation_id=me,
            werkstadt=WERKSTADT,
            wishes=Wishes(mode=Mode.PHONE),
            phone="+49 341 123456",
            now=NOW,
            timezone=BERLIN,
        )
    assert booked.conversation_id
    await office.cancel(booked, booked.conversation_id, timezone=BERLIN)
    async with office.store.begin() as session:
        offer = (await session.scalars(select(WaitingOffer))).one()
        taken = await offers.accept(
            session,
            offer_id=offer.id,
            conversation_id=me,
            person_id=None,
            language="de",
            now=NOW,
            timezone=BERLIN,
        )
        assert (taken.mode, taken.phone) == (Mode.PHONE, "+49 341 123456")
    async with office.store.read() as session:
        assert (await session.get_one(WaitingEntry, entry.id)).phone is None


@pytest.mark.parametrize("count", [1, 4])
async def test_many_sweeps_at_once_offer_each_time_once_and_nobody_two(
    office: Office, list_: Waiting, count: int
) -> None:
    people = [await list_.join() for _ in range(count)]
    for appointment in list_.booked:  # without the time zone nothing is offered with the cancellation
        assert appointment.conversation_id
        await office.cancel(appointment, appointment.conversation_id)
    await asyncio.gather(*(list_.sweep() for _ in range(6)))
    asked = dict(zip(people, (utc(NINE), utc(TEN)), strict=False))
    assert await list_.offers() == asked
    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(WaitingOffer)) == len(asked)
    await office.assert_sound()


async def test_many_processes_at_once_announce_an_offer_once(list_: Waiting) -> None:
    await list_.join()
    await list_.frees(0)
    told = await asyncio.gather(*(list_.announce() for _ in range(6)))
    assert sum(len(holds) for holds in told) == 1


async def test_people_who_wait_for_each_others_times_and_cancel_at_once_lose_nothing(
    office: Office, list_: Waiting
) -> None:
    """Each cancellation offers the time to somebody whose own cancellation is under way."""
    first, second = (appointment.conversation_id for appointment in list_.booked)
    assert first
    assert second
    await list_.join(first, starts_from=time(10))
    await list_.join(second, ends_by=time(9, 45))
    await asyncio.gather(*(retrying(partial(list_.frees, number)) for number in (0, 1)))
    await list_.sweep()
    assert await list_.offers() == {first: utc(TEN), second: utc(NINE)}
    await office.assert_sound()


async def test_an_acceptance_in_the_last_second_and_the_lapse_never_both_win(office: Office, list_: Waiting) -> None:
    """Whichever comes first: one person has the time, or it is offered to the next; it is never lost or doubled."""
    first, second = await list_.join(), await list_.join()
    await list_.frees(0)
    await list_.announce()
    until = NOW + OFFERED_FOR
    outcomes = await asyncio.gather(
        list_.accepts(first, now=until - timedelta(seconds=1)),
        *(list_.lapse(now=until) for _ in range(3)),
        return_exceptions=True,
    )
    assert [outcome for outcome in outcomes[1:] if outcome is not None] == []
    if isinstance(outcomes[0], Appointment):
        assert await list_.offers() == {}
        assert (await list_.offer(first)).answer == Answered.ACCEPTED
    else:
        assert isinstance(outcomes[0], OfferOver)
        assert await list_.offers() == {second: utc(NINE)}
    await office.assert_sound()
