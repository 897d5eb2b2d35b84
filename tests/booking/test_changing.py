"""What we promise about moving and cancelling: only one's own, nothing is lost, nothing stays behind."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from bot.booking import service as booking
from bot.booking.errors import (
    AppointmentCancelled,
    AppointmentOver,
    BeyondHorizon,
    NoSuchAppointment,
    NoticeTooShort,
    SlotTaken,
    SlotUnavailable,
)
from bot.booking.models import (
    AppointmentEvent,
)
from tests.booking.conftest import BERLIN, NOW, Office, at, utc

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"


async def test_only_ones_own_appointment_can_be_cancelled_or_moved(office: Office) -> None:
    await office.service()
    await office.advisor()
    mine = await office.book(at(TUESDAY, "10:00"))
    stranger = await office.conversation()
    for reference in (mine.reference, "ZZZZZZZZ", "", "\x00", "😀" * 5000):
        async with office.store.begin() as session:
            with pytest.raises(NoSuchAppointment):
                await booking.cancel(session, reference=reference, conversation_id=stranger, now=NOW)
            with pytest.raises(NoSuchAppointment):
                await booking.move(
                    session,
                    reference=reference,
                    conversation_id=stranger,
                    starts_at=at(TUESDAY, "11:00"),
                    now=NOW,
                    timezone=BERLIN,
                )


async def test_what_is_cancelled_or_over_is_not_changed_any_more(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    over = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    cancelled = await office.book(at(TUESDAY, "11:00"), conversation_id=me)
    change = {"conversation_id": me, "now": at(TUESDAY, "10:00")}
    async with office.store.begin() as session:
        await booking.cancel(session, reference=cancelled.reference, **change)
        with pytest.raises(AppointmentCancelled):
            await booking.cancel(session, reference=cancelled.reference, **change)
        with pytest.raises(AppointmentOver):
            await booking.cancel(session, reference=over.reference, **change)
        with pytest.raises(AppointmentOver):
            await booking.move(
                session,
                reference=over.reference,
                starts_at=at(WEDNESDAY, "10:00"),
                timezone=BERLIN,
                **change,
            )


async def test_cancelling_frees_the_time_and_keeps_the_record(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)

    async with office.store.begin() as session:
        await booking.cancel(
            session, reference=booked.reference, conversation_id=me, now=NOW, by="resident", reason="krank"
        )

    async with office.store.read() as session:
        kept = await booking.find(session, booked.reference)
        events = (await session.scalars(select(AppointmentEvent).order_by(AppointmentEvent.id))).all()
        assert not await booking.upcoming(session, me, now=NOW)
        raw = (await session.execute(text("SELECT cancel_reason FROM appointments"))).scalar_one()
    assert kept is not None
    assert (kept.cancelled_at, kept.cancel_reason, kept.sequence) == (NOW, "krank", 1)
    assert b"krank" not in raw
    assert [noted.change for noted in events] == ["booked", "cancelled"]
    assert (events[1].starts_before, events[1].starts_after, events[1].reason) == (
        kept.starts_at,
        None,
        "krank",
    )
    await office.book(at(TUESDAY, "10:00"))


async def test_moving_keeps_the_reference_and_frees_the_old_time(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)

    moved = await office.move(booked, me, at(WEDNESDAY, "11:00"))

    assert (moved.id, moved.reference, moved.sequence) == (booked.id, booked.reference, 1)
    assert (moved.starts_at, moved.moved_from) == (utc(at(WEDNESDAY, "11:00")), utc(at(TUESDAY, "10:00")))
    assert "10:00" in await office.times(TUESDAY)
    assert "11:00" not in await office.times(WEDNESDAY)
    async with office.store.read() as session:
        noted = (await session.scalars(select(AppointmentEvent).order_by(AppointmentEvent.id.desc()))).first()
    assert noted is not None
    assert (noted.change, noted.starts_before, noted.starts_after) == (
        "moved",
        moved.moved_from,
        moved.starts_at,
    )


async def test_moving_by_less_than_its_own_length_works(office: Office) -> None:
    await office.service(step_minutes=15)
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    for clock in ("10:15", "09:45", "09:45", "10:00"):
        moved = await office.move(booked, me, at(TUESDAY, clock))
        assert moved.starts_at == utc(at(TUESDAY, clock))
        await office.assert_sound()


async def test_a_move_to_a_taken_time_keeps_the_old_one(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    await office.book(at(TUESDAY, "11:00"))
    for when, refusal in (
        (at(TUESDAY, "11:00"), SlotTaken),
        (at(TUESDAY, "12:00"), SlotUnavailable),
        (at("2026-11-23", "11:00"), NoticeTooShort),
        (at("2027-11-23", "11:00"), BeyondHorizon),
    ):
        with pytest.raises(refusal):
            await office.move(booked, me, when)
    async with office.store.read() as session:
        [kept] = await booking.upcoming(session, me, now=NOW)
    assert (kept.starts_at, kept.sequence, kept.moved_from) == (booked.starts_at, 0, None)
    await office.assert_sound()


async def test_a_moved_appointment_stays_with_its_advisor_if_it_can(office: Office) -> None:
    await office.service()
    first = await office.advisor("A")
    second = await office.advisor("B", languages=("de", "ar"))
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    assert booked.advisor_id == first.id
    assert (await office.move(booked, me, at(TUESDAY, "11:00"), language="ar")).advisor_id == first.id
    other = await office.book(at(TUESDAY, "14:00"))
    moved = await office.move(booked, me, at(TUESDAY, "14:00"))
    assert {other.advisor_id, moved.advisor_id} == {first.id, second.id}
    await office.assert_sound()


async def test_the_statistics_stay_when_a_conversation_is_deleted(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    async with office.store.begin() as session:
        await session.execute(text("DELETE FROM conversations"))
    async with office.store.read() as session:
        kept = await booking.find(session, booked.reference)
    assert kept is not None
    assert kept.conversation_id is None
