"""Whatever cannot be booked is refused with a clear sentence, and the question comes again with free times."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, update

from bot.app import App
from bot.booking.models import Advisor, Appointment, Hold
from bot.conversation.messages import Incoming
from bot.dialogue.actions.choosing import advisor_carried
from bot.texts import Texts
from tests.conftest import MONDAY, SettableClock
from tests.conversation.residents import Resident

ENTERPRISE, IDEAS = "unternehmenswerkstadt", "konzeptwerkstadt"
YESTERDAY = (MONDAY - timedelta(days=1)).date()


IMPOSSIBLE: list[tuple[str, str, str, dict[str, Any]]] = [
    ("de", "gestern", "error-day-past", {"day": YESTERDAY}),
    ("de", "gestern um 10", "error-day-past", {"day": YESTERDAY}),
    ("de", "30.02.", "error-impossible-day", {}),
    ("de", "morgen um 24:30", "error-impossible-time", {}),
    ("de", "24:30", "error-impossible-time", {}),
    ("de", "blabla", "booking-time-unclear", {}),
    ("de", "heute um 8", "error-slot-in-past", {}),
    ("de", "heute um 10", "error-notice-too-short", {"hours": 4}),
    ("de", "3.4.2027 um 10 Uhr", "error-beyond-horizon", {"days": 60}),
    ("de", "am 24.12.2025 um 10", "error-day-past", {"day": YESTERDAY.replace(year=2025, month=12, day=24)}),
    ("ar", "أمس", "error-day-past", {"day": YESTERDAY}),
    ("ar", "30/02", "error-impossible-day", {}),
    ("ar", "٢٤:٣٠", "error-impossible-time", {}),
    ("fa", "دیروز", "error-day-past", {"day": YESTERDAY}),
    ("uk", "вчора", "error-day-past", {"day": YESTERDAY}),
    ("uk", "о 24:30", "error-impossible-time", {}),
    ("tr", "dün", "error-day-past", {"day": YESTERDAY}),
    ("vi", "24:30", "error-impossible-time", {}),
]
OFFERED_BY_NOBODY = [
    ("2026-11-22T10:00+01:00", "error-slot-in-past"),
    ("2026-11-23T10:00+01:00", "error-notice-too-short"),
    ("2026-11-24T10:00+01:00", "error-slot-unavailable"),  # a time of another WerkStadt
    ("2026-11-25T10:07+01:00", "error-slot-unavailable"),
    ("2026-12-25T10:00+01:00", "error-slot-unavailable"),
    ("2027-11-24T10:00+01:00", "error-beyond-horizon"),
    ("9999-12-31T23:59+01:00", "booking-time-unclear"),
    ("2026-13-45T99:99", "booking-time-unclear"),
    ("tomorrow", "booking-time-unclear"),
]
VALUES = {"error-notice-too-short": {"hours": 4}, "error-beyond-horizon": {"days": 60}}


async def test_a_time_that_cannot_be_is_refused_with_the_reason(app: App, texts: Texts) -> None:
    for language, typed, key, values in IMPOSSIBLE:
        resident = await Resident.arrives(app, language=language)
        await resident.is_at(ENTERPRISE)
        refused, again = await resident.types(typed)
        assert refused.text == texts.get(key, language, **values), typed
        assert resident.times, typed
        assert again.buttons[-1].title == texts.get("button-stop", language)


async def test_a_button_with_a_time_nobody_offers_is_refused(app: App, resident: Resident, texts: Texts) -> None:
    await resident.is_at(IDEAS)
    for at, key in OFFERED_BY_NOBODY:
        refused, _ = await resident.picks(at)
        assert refused.text == texts.get(key, "de", **VALUES.get(key, {})), at
        assert resident.times, at
    async with app.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(Hold)) == 0


async def test_a_button_with_an_advisor_nobody_knows_changes_nothing(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    times = resident.times
    for carried in ("@", "@@@", "@nobody", advisor_carried(UUID(int=7)), "days@", "x" * 20):
        await resident.sends(Incoming(payload=f'/inform{{"s":"booking_time","v":"{carried}"}}'))
        assert resident.times == times, carried


async def test_an_advisor_of_another_werkstadt_is_not_booked_here(app: App, resident: Resident) -> None:
    async with app.store.read() as session:
        stranger = (await session.scalars(select(Advisor.id).where(Advisor.werkstadt == ENTERPRISE))).first()
    assert stranger
    await resident.is_at(IDEAS)
    await resident.sends(Incoming(payload=f'/inform{{"s":"booking_time","v":"{advisor_carried(stranger)}"}}'))
    await resident.taps("Mo., 23. Nov., 14:00")
    await resident.taps("Ja, Termin buchen")
    async with app.store.read() as session:
        werkstadt = await session.scalar(select(Advisor.werkstadt).join(Appointment))
    assert werkstadt == IDEAS


async def test_buttons_of_questions_that_are_over_are_refused_and_the_question_comes_again(
    resident: Resident, texts: Texts
) -> None:
    await resident.is_at(IDEAS)
    days = Incoming(payload='/inform{"s":"booking_time","v":"days"}')
    await resident.taps("Mo., 23. Nov., 14:00")
    stale, summary = await resident.sends(days)
    assert stale.text == texts.get("utter-stale-button", "de")
    assert summary.buttons[0].title == "Ja, Termin buchen"
    await resident.taps("Abbrechen")
    (stale,) = await resident.sends(days)
    assert stale.text == texts.get("utter-stale-button", "de")


async def test_a_day_that_can_mean_two_is_asked_back_with_both(resident: Resident, texts: Texts) -> None:
    await resident.is_at(ENTERPRISE)
    which, _ = await resident.types("nächsten Freitag")
    assert which.text == texts.get("error-ambiguous-day", "de")
    assert [b.title for b in which.buttons] == ["Fr., 27. Nov.", "Fr., 4. Dez."]
    await resident.taps("Fr., 4. Dez.")
    assert all(time.startswith("2026-12-04") for time in resident.times)


async def test_whoever_has_as_many_as_allowed_hears_so_and_the_form_ends(
    app: App, resident: Resident, texts: Texts
) -> None:
    for day in ("24", "25"):
        await resident.is_at(ENTERPRISE)
        await resident.picks(f"2026-11-{day}T09:00+01:00")
        await resident.taps("Ja, Termin buchen")
    await resident.is_at(ENTERPRISE)
    (refused,) = await resident.picks("2026-11-26T09:00+01:00")
    assert refused.text == texts.get("error-too-many-appointments", "de", limit=2)
    assert "Meine Termine" in resident.titles
    (answer,) = await resident.types("wie hoch ist der mindestlohn?")
    assert "13,90" in answer.text


async def test_an_advisor_who_left_meanwhile_is_not_booked(
    app: App, resident: Resident, clock: SettableClock, texts: Texts
) -> None:
    await resident.is_at(IDEAS)
    await resident.taps("Mo., 23. Nov., 14:00")
    async with app.store.begin() as session:
        await session.execute(update(Advisor).where(Advisor.werkstadt == IDEAS).values(active=False))
    refused, nothing = await resident.taps("Ja, Termin buchen")
    assert refused.text == texts.get("error-slot-unavailable", "de")
    assert nothing.text == texts.get("booking-nothing-free", "de")
    async with app.store.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 0


async def test_words_for_distress_at_the_question_for_a_time_are_heard(app: App) -> None:
    resident = await Resident.arrives(app)
    await resident.is_at(ENTERPRISE)
    assert "112" in (await resident.types("ich will heute sterben"))[0].text
    arab = await Resident.arrives(app, language="ar")
    await arab.is_at(ENTERPRISE)
    assert "112" not in (await arab.types("بالفيديو"))[0].text
