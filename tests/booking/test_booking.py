"""What we promise about booking: every rule holds where it is written, and a time belongs to one person."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event, func, select, text

from bot.booking import service as booking
from bot.booking.errors import (
    AppointmentCancelled,
    AppointmentOver,
    BeyondHorizon,
    NoSuchAppointment,
    NoticeTooShort,
    OwnOverlap,
    SlotInPast,
    SlotTaken,
    SlotUnavailable,
    TooManyAppointments,
)
from bot.booking.models import (
    REFERENCE_ALPHABET,
    AdvisorCell,
    Appointment,
    AppointmentEvent,
    HolderCell,
)
from bot.booking.rules import Mode
from bot.store import Store
from bot.werkstadt import WerkStadt
from tests.booking.conftest import BERLIN, NOW, Office, at, defaults, utc

TUESDAY = "2026-11-24"
WEDNESDAY = "2026-11-25"


async def test_a_booking_is_kept_with_everything_people_need(office: Office) -> None:
    await office.service()
    advisor = await office.advisor()
    conversation = await office.conversation()

    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=conversation)

    async with office.store.read() as session:
        [kept] = await booking.upcoming(session, conversation, now=NOW)
        [noted] = (await session.scalars(select(AppointmentEvent))).all()
    assert (kept.id, kept.reference) == (booked.id, booked.reference)
    assert (kept.starts_at, kept.ends_at) == (utc(at(TUESDAY, "10:00")), utc(at(TUESDAY, "10:45")))
    assert (kept.advisor.id, kept.advisor.name, kept.mode) == (advisor.id, "A", "on_site")
    assert len(kept.reference) == 8
    assert set(kept.reference) <= set(REFERENCE_ALPHABET)
    assert (noted.change, noted.by, noted.starts_after, noted.at) == (
        "booked",
        "resident",
        kept.starts_at,
        NOW,
    )


@pytest.mark.parametrize("typed", ["{r}", " {r} ", "{l}", "{f}-{b}", "{f} {b}"])
async def test_a_reference_is_found_however_it_is_typed(office: Office, typed: str) -> None:
    await office.service()
    await office.advisor()
    r = (await office.book(at(TUESDAY, "10:00"))).reference
    async with office.store.read() as session:
        found = await booking.find(session, typed.format(r=r, l=r.lower(), f=r[:4], b=r[4:]))
        assert found is not None
        assert await booking.find(session, r + "X") is None
        assert await booking.find(session, "") is None
        assert await booking.find(session, "'; DROP TABLE appointments; --" * 500) is None
        assert await booking.find(session, "\x00\ud800") is None


async def test_a_time_goes_to_one_person_only_and_the_next_is_offered_the_next(office: Office) -> None:
    await office.service()
    await office.advisor()
    await office.book(at(TUESDAY, "10:00"))

    with pytest.raises(SlotTaken):
        await office.book(at(TUESDAY, "10:00"))

    assert await office.times(TUESDAY) == ["09:00", "11:00", "13:00", "14:00", "15:00"]


async def test_the_constraint_refuses_what_no_code_has_checked(office: Office) -> None:
    """Two live appointments of one advisor cannot be written, whoever writes them and however."""
    await office.service()
    await office.advisor()
    kept = await office.book(at(TUESDAY, "10:00"))
    async with office.store.begin() as session:
        cell = (await session.scalars(select(AdvisorCell).limit(1))).one()
        insert = AdvisorCell.__table__.insert().values(
            advisor_id=cell.advisor_id, starts_at=cell.starts_at, appointment_id=kept.id
        )
        with pytest.raises(Exception, match=r"(?i)unique"):
            async with session.begin_nested():
                await session.execute(insert)


async def test_the_buffer_after_an_appointment_stays_free(office: Office) -> None:
    await office.service(duration_minutes=45, buffer_minutes=15, step_minutes=15)
    await office.advisor(spans=(("09:00", "12:00"),))
    await office.book(at(TUESDAY, "10:00"))

    with pytest.raises(SlotTaken):
        await office.book(at(TUESDAY, "10:45"))
    with pytest.raises(SlotTaken):
        await office.book(at(TUESDAY, "09:15"))

    assert await office.times(TUESDAY) == ["09:00", "11:00", "11:15"]
    await office.book(at(TUESDAY, "11:00"))


@pytest.mark.parametrize(
    ("day", "clock", "refusal"),
    [
        ("2026-11-23", "08:00", SlotInPast),
        ("2026-11-23", "09:00", SlotInPast),
        ("2026-11-23", "11:00", NoticeTooShort),
        ("2027-02-01", "09:00", BeyondHorizon),
        (TUESDAY, "08:00", SlotUnavailable),
        (TUESDAY, "12:00", SlotUnavailable),
        (TUESDAY, "16:00", SlotUnavailable),
        (TUESDAY, "10:10", SlotUnavailable),
        ("2026-11-28", "10:00", SlotUnavailable),
        ("2026-12-25", "10:00", SlotUnavailable),
    ],
)
async def test_times_outside_the_rules_are_refused(
    office: Office, day: str, clock: str, refusal: type[Exception]
) -> None:
    await office.service(horizon_days=60)
    await office.advisor()
    with pytest.raises(refusal):
        await office.book(at(day, clock))
    async with office.store.read() as session:
        assert not await session.scalar(select(func.count()).select_from(Appointment))


async def test_a_refusal_says_its_numbers(office: Office) -> None:
    await office.service(notice_hours=24, horizon_days=30, max_open=1)
    await office.advisor()
    with pytest.raises(NoticeTooShort) as notice:
        await office.book(at(TUESDAY, "09:00") - timedelta(hours=1))
    with pytest.raises(BeyondHorizon) as horizon:
        await office.book(at("2027-01-04", "10:00"))
    assert notice.value.params == {"hours": 24}
    assert horizon.value.params == {"days": 30}


async def test_a_time_without_zone_is_a_bug_not_a_booking(office: Office) -> None:
    await office.service()
    await office.advisor()
    with pytest.raises(ValueError, match="time zone"):
        await office.book(at(TUESDAY, "10:00").replace(tzinfo=None))


async def test_a_werkstadt_without_service_or_advisors_gives_no_appointments(office: Office) -> None:
    with pytest.raises(SlotUnavailable):
        await office.book(at(TUESDAY, "10:00"))
    await office.service()
    with pytest.raises(SlotUnavailable):
        await office.book(at(TUESDAY, "10:00"))
    await office.advisor(active=False)
    with pytest.raises(SlotUnavailable):
        await office.book(at(TUESDAY, "10:00"))
    assert await office.times(TUESDAY) == []


async def test_an_advisor_is_only_booked_the_way_they_can_be_met(office: Office) -> None:
    await office.service()
    await office.advisor("phone", on_site=False, phone=True)
    with pytest.raises(SlotUnavailable):
        await office.book(at(TUESDAY, "10:00"))
    assert await office.times(TUESDAY) == []
    assert "10:00" in await office.times(TUESDAY, mode=Mode.PHONE)
    booked = await office.book(at(TUESDAY, "10:00"), mode=Mode.PHONE)
    assert booked.mode == "phone"


async def test_whoever_speaks_the_language_comes_first_then_whoever_is_free(office: Office) -> None:
    await office.service()
    german = await office.advisor("A", languages=("de",))
    arabic = await office.advisor("B", languages=("de", "ar"))

    first = await office.book(at(TUESDAY, "10:00"), language="ar")
    second = await office.book(at(TUESDAY, "10:00"), language="ar")

    assert (first.advisor_id, second.advisor_id) == (arabic.id, german.id)
    with pytest.raises(SlotTaken):
        await office.book(at(TUESDAY, "10:00"), language="ar")


async def test_work_is_shared_among_equals(office: Office) -> None:
    await office.service()
    for name in "ABC":
        await office.advisor(name)
    booked = [await office.book(at(TUESDAY, f"{hour:02}:00")) for hour in (9, 10, 11)]
    assert len({appointment.advisor_id for appointment in booked}) == 3


async def test_a_person_holds_only_so_many_appointments_until_one_is_over_or_cancelled(
    office: Office,
) -> None:
    await office.service(max_open=2)
    await office.advisor()
    me = await office.conversation()
    first = await office.book(at(TUESDAY, "09:00"), conversation_id=me)
    await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    with pytest.raises(TooManyAppointments) as caught:
        await office.book(at(TUESDAY, "11:00"), conversation_id=me)
    assert caught.value.params == {"limit": 2}

    async with office.store.begin() as session:
        await booking.cancel(session, reference=first.reference, conversation_id=me, now=NOW)
    await office.book(at(TUESDAY, "11:00"), conversation_id=me)
    await office.book(at("2026-11-26", "09:00"), conversation_id=me, now=at(WEDNESDAY, "09:00"))


async def test_the_limit_counts_a_persons_other_channels(office: Office) -> None:
    await office.service(max_open=1)
    await office.advisor()
    person = await office.person()
    await office.book(at(TUESDAY, "09:00"), person_id=person)
    with pytest.raises(TooManyAppointments):
        await office.book(at(TUESDAY, "10:00"), person_id=person)


async def test_nobody_is_in_two_places_at_once(office: Office) -> None:
    for werkstadt in (WerkStadt.UNTERNEHMEN, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt), step_minutes=15)
        await office.advisor(werkstadt=str(werkstadt))
    me = await office.conversation()
    await office.book(at(TUESDAY, "10:00"), conversation_id=me, werkstadt=WerkStadt.ARBEIT)

    with pytest.raises(OwnOverlap):
        await office.book(at(TUESDAY, "10:30"), conversation_id=me)

    assert "10:30" in await office.times(TUESDAY)
    assert "10:30" not in await office.times(TUESDAY, conversation_id=me)
    # The buffer is the advisor's time, not the person's.
    assert "10:45" in await office.times(TUESDAY, conversation_id=me)
    await office.book(at(TUESDAY, "10:45"), conversation_id=me)


async def test_the_same_button_twice_books_once(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    with pytest.raises(OwnOverlap):
        await office.book(at(TUESDAY, "10:00"), conversation_id=me)


async def test_details_left_later_join_the_channels_of_a_person(office: Office) -> None:
    for werkstadt in (WerkStadt.UNTERNEHMEN, WerkStadt.ARBEIT):
        await office.service(werkstadt=str(werkstadt))
        await office.advisor(werkstadt=str(werkstadt))
    web, telegram, person = await office.conversation(), await office.conversation(), await office.person()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=web)
    for _ in range(2):
        async with office.store.begin() as session:
            await booking.link_person(session, conversation_id=web, person_id=person)

    with pytest.raises(OwnOverlap):
        await office.book(at(TUESDAY, "10:00"), conversation_id=telegram, person_id=person, werkstadt=WerkStadt.ARBEIT)
    async with office.store.read() as session:
        [seen] = await booking.upcoming(session, telegram, now=NOW, person_id=person)
    assert (seen.id, seen.person_id) == (booked.id, person)


async def test_after_a_refusal_the_transaction_goes_on(office: Office) -> None:
    await office.service()
    await office.advisor()
    taken = await office.book(at(TUESDAY, "10:00"))
    me = await office.conversation()
    async with office.store.begin() as session:
        with pytest.raises(SlotTaken):
            await booking.book(session, conversation_id=me, starts_at=taken.starts_at, **defaults())
        [offered, *_] = await booking.next_slots(
            session,
            WerkStadt.UNTERNEHMEN,
            now=NOW,
            timezone=BERLIN,
            after=taken.starts_at,
            limit=3,
            language="de",
        )
        booked = await booking.book(session, conversation_id=me, starts_at=offered.starts_at, **defaults())
    assert booked.starts_at == utc(at(TUESDAY, "11:00"))
    async with office.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 2


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


async def test_moving_keeps_the_reference_and_frees_the_old_time(office: Office) -> None:
    await office.service()
    await office.advisor()
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)

    moved = await _move(office, booked, me, at(WEDNESDAY, "11:00"))

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
        moved = await _move(office, booked, me, at(TUESDAY, clock))
        assert moved.starts_at == utc(at(TUESDAY, clock))
        await _assert_cells_match(office.store)


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
            await _move(office, booked, me, when)
    async with office.store.read() as session:
        [kept] = await booking.upcoming(session, me, now=NOW)
    assert (kept.starts_at, kept.sequence, kept.moved_from) == (booked.starts_at, 0, None)
    await _assert_cells_match(office.store)


async def test_a_moved_appointment_stays_with_its_advisor_if_it_can(office: Office) -> None:
    await office.service()
    first = await office.advisor("A")
    second = await office.advisor("B", languages=("de", "ar"))
    me = await office.conversation()
    booked = await office.book(at(TUESDAY, "10:00"), conversation_id=me)
    assert booked.advisor_id == first.id
    assert (await _move(office, booked, me, at(TUESDAY, "11:00"), language="ar")).advisor_id == first.id
    other = await office.book(at(TUESDAY, "14:00"))
    moved = await _move(office, booked, me, at(TUESDAY, "14:00"))
    assert {other.advisor_id, moved.advisor_id} == {first.id, second.id}
    await _assert_cells_match(office.store)


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


async def test_an_advisor_with_appointments_cannot_be_deleted(office: Office) -> None:
    await office.service()
    advisor = await office.advisor()
    await office.book(at(TUESDAY, "10:00"))
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        async with office.store.begin() as session:
            await session.delete(await session.get_one(type(advisor), advisor.id))


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


async def _move(
    office: Office, appointment: Appointment, me: object, starts_at: object, **values: object
) -> Appointment:
    given = {"now": NOW, "timezone": BERLIN} | values
    async with office.store.begin() as session:
        return await booking.move(
            session, reference=appointment.reference, conversation_id=me, starts_at=starts_at, **given
        )


async def _assert_cells_match(store: Store) -> None:
    """Exactly the cells of live appointments are taken, no more and no fewer."""
    async with store.read() as session:
        live = (await session.scalars(select(Appointment).where(Appointment.cancelled_at.is_(None)))).all()
        advisors = {(c.advisor_id, c.starts_at, c.appointment_id) for c in await session.scalars(select(AdvisorCell))}
        holders = {(c.holder_id, c.starts_at, c.appointment_id) for c in await session.scalars(select(HolderCell))}
    five = timedelta(minutes=5)
    assert advisors == {
        (a.advisor_id, a.starts_at + n * five, a.id)
        for a in live
        for n in range((a.blocked_until - a.starts_at) // five)
    }
    assert holders == {
        (holder, a.starts_at + n * five, a.id)
        for a in live
        for holder in (a.conversation_id, a.person_id)
        if holder
        for n in range((a.ends_at - a.starts_at) // five)
    }
