"""What we promise about booking: every rule holds where it is written, and a time belongs to one person."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.booking import service as booking
from bot.booking.errors import (
    BeyondHorizon,
    NoticeTooShort,
    SlotInPast,
    SlotTaken,
    SlotUnavailable,
)
from bot.booking.models import (
    REFERENCE_ALPHABET,
    AdvisorCell,
    Appointment,
    AppointmentEvent,
)
from bot.booking.rules import Mode
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
