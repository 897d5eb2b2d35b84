"""A chosen time is kept for five minutes; when it lapses nobody is left without an answer."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from bot.app import App
from bot.booking import holds
from bot.booking.models import Appointment, Hold
from bot.conversation.messages import Incoming
from bot.texts import Texts
from tests.conftest import SettableClock
from tests.conversation.residents import Resident

IDEAS = "konzeptwerkstadt"  # one advisor
FIRST = "2026-11-23T14:00+01:00"


async def booked(app: App) -> list[Appointment]:
    async with app.store.read() as session:
        return list((await session.scalars(select(Appointment).where(Appointment.cancelled_at.is_(None)))).all())


async def held(app: App) -> int:
    async with app.store.read() as session:
        return await session.scalar(select(func.count()).select_from(Hold)) or 0


async def test_while_somebody_reads_the_summary_nobody_else_is_shown_the_time(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    assert "bis 09:05 Uhr" in resident.last
    other = await Resident.arrives(app)
    await other.is_at(IDEAS)
    assert FIRST[:16] not in other.times
    clock.forward(timedelta(minutes=6))
    await other.is_at(IDEAS)
    assert FIRST[:16] in other.times


async def test_who_comes_late_gets_the_time_all_the_same_if_nobody_took_it(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    clock.forward(timedelta(minutes=20))
    (confirmed,) = await resident.taps("Ja, Termin buchen")
    assert confirmed.files
    assert len(await booked(app)) == 1


async def test_a_lapsed_hold_that_was_cleared_away_does_no_harm(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    clock.forward(timedelta(minutes=6))
    async with app.store.begin() as session:
        assert await holds.lapsed(session, now=clock())
    (confirmed,) = await resident.taps("Ja, Termin buchen")
    assert confirmed.files


async def test_who_comes_too_late_hears_so_and_sees_the_nearest_times_at_once(
    app: App, resident: Resident, clock: SettableClock, texts: Texts
) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    clock.forward(timedelta(minutes=6))
    other = await Resident.arrives(app)
    await other.is_at(IDEAS)
    await other.picks(FIRST)
    await other.taps("Ja, Termin buchen")
    refused, nearest = await resident.taps("Ja, Termin buchen")
    assert refused.text in {texts.get(f"error-{key}", "de") for key in ("slot-taken", "hold-lapsed")}
    assert nearest.text == texts.get("booking-nearest", "de")
    assert resident.times[0] == "2026-11-23T15:00"
    await resident.picks("2026-11-23T15:00+01:00")
    (confirmed,) = await resident.taps("Ja, Termin buchen")
    assert confirmed.files


async def test_who_asks_something_else_meanwhile_keeps_the_time_or_is_told(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    clock.forward(timedelta(minutes=6))
    _, summary = await resident.types("wie hoch ist der mindestlohn?")
    assert "bis 09:11 Uhr" in summary.text
    clock.forward(timedelta(minutes=6))
    other = await Resident.arrives(app)
    await other.is_at(IDEAS)
    await other.picks(FIRST)
    _, refused, _nearest = await resident.types("wie hoch ist der mindestlohn?")
    assert "vergeben" in refused.text
    assert resident.times[0] == "2026-11-23T15:00"
    await resident.picks("2026-11-23T15:00+01:00")
    assert (await resident.taps("Ja, Termin buchen"))[0].files


async def test_going_back_stopping_and_choosing_another_let_the_time_go(app: App, resident: Resident) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    await resident.taps("Zurück")
    assert await held(app) == 0
    assert FIRST[:16] in resident.times
    await resident.picks(FIRST)
    await resident.picks("2026-11-23T15:00+01:00")
    assert "15:00" in resident.last
    assert await held(app) == 1
    other = await Resident.arrives(app)
    await other.is_at(IDEAS)
    assert FIRST[:16] in other.times
    await resident.taps("Abbrechen")
    assert await held(app) == 0


async def test_a_time_of_an_older_message_is_chosen_instead(resident: Resident) -> None:
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    await resident.picks("2026-11-25T10:00+01:00")
    assert "25. November 2026, 10:00" in resident.last


async def test_the_same_buttons_twice_are_one_appointment(app: App, resident: Resident, texts: Texts) -> None:
    await resident.is_at(IDEAS)
    await resident.is_at(IDEAS)
    await resident.picks(FIRST)
    await resident.picks(FIRST)
    yes = resident.heard
    await resident.taps("Ja, Termin buchen")
    resident.heard = yes
    (again,) = await resident.taps("Ja, Termin buchen")
    assert again.text == texts.get("utter-stale-button", "de")
    assert await resident.picks(FIRST)
    assert resident.last == texts.get("utter-stale-button", "de")
    assert len(await booked(app)) == 1


async def test_a_time_tapped_after_the_booking_was_left_opens_it_there(resident: Resident, texts: Texts) -> None:
    await resident.picks(FIRST)
    assert resident.last == texts.get("utter-stale-button", "de")
    await resident.is_at(IDEAS)
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.picks(FIRST)
    assert "23. November 2026, 14:00" in resident.last
    assert "KonzeptWerkStadt" in resident.last
