"""Choosing a time: three taps in the common case, words in every language, and always a way on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import App
from bot.booking.models import Advisor, Appointment, HoursException
from bot.languages import LANGUAGES
from bot.texts import Texts
from tests.conversation.residents import Resident

ENTERPRISE, JOBS, IDEAS = "unternehmenswerkstadt", "werkstadt_arbeit", "konzeptwerkstadt"
WISHES = Path(__file__).parents[1] / "understanding" / "wishes.txt"
SAID = [
    ("Donnerstag nach 15 Uhr", ["2026-11-26T15:00", "2026-11-26T16:00", "2026-11-26T17:00", "2026-11-26T18:00"]),
    ("vormittags", ["2026-11-24T09:00", "2026-11-25T09:00", "2026-11-26T09:00"]),
    ("nach der arbeit", ["2026-11-23T16:00", "2026-11-24T16:00", "2026-11-25T16:00"]),
    ("nächste Woche", ["2026-11-30T09:00", "2026-11-30T12:00", "2026-12-01T09:00"]),
    ("nächste Woche vormittags", ["2026-11-30T09:00", "2026-12-01T09:00", "2026-12-02T09:00"]),
    ("übermorgen zwischen 10 und 12", ["2026-11-25T10:00", "2026-11-25T11:00"]),
]
OPENINGS = [
    ("ich brauche einen termin am donnerstag nach 15 uhr bei der werkstadt arbeit", "2026-11-26T15:00"),
    ("ich brauche einen termin bei der konzeptwerkstadt", "2026-11-23T14:00"),
    ("termin bei der kompetenzwerkstadt am mittwoch", "2026-11-25T09:00"),
    ("ich hätte gern möglichst bald einen termin bei der kompetenzwerkstadt", "2026-11-23T13:00"),
]


async def test_from_an_answer_to_an_appointment_in_three_taps(app: App, resident: Resident) -> None:
    await resident.types("wo kann ich mein gewerbe anmelden?")
    await resident.taps("Termin: UnternehmensWerkStadt")
    await resident.taps("Di., 24. Nov., 09:00")
    (confirmed,) = await resident.taps("Ja, Termin buchen")
    assert confirmed.files
    async with app.store.read() as session:
        appointment = (await session.scalars(select(Appointment))).one()
    assert appointment.starts_at.isoformat() == "2026-11-24T08:00:00+00:00"


async def test_a_typed_yes_confirms(app: App, resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.types("morgen um 10")
    await resident.types("ja bitte")
    assert resident.heard[0].files


async def test_three_times_that_differ_are_proposed_and_everything_else_is_a_tap_away(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    assert resident.times == ["2026-11-23T13:00", "2026-11-24T09:00", "2026-11-24T13:00"]
    assert resident.titles[3:] == [
        "Später", "Anderer Tag", "Lieber telefonisch", "Lieber per Video", "Person auswählen", "Zurück", "Abbrechen",
    ]  # fmt: skip


async def test_who_speaks_the_persons_language_comes_first_unless_that_takes_more_than_a_week(app: App) -> None:
    resident = await Resident.arrives(app, language="uk")
    await resident.is_at(ENTERPRISE)
    assert resident.times == ["2026-11-24T09:00", "2026-11-25T09:00", "2026-11-26T09:00"]
    await resident.taps("Раніше")
    assert {time[:10] for time in resident.times} == {"2026-11-23"}
    async with app.store.begin() as session:
        advisors = await session.scalars(select(Advisor).where(Advisor.werkstadt == ENTERPRISE))
        absent = next(advisor for advisor in advisors if "uk" in advisor.languages)
        days = [date(2026, 11, 23) + timedelta(days=n) for n in range(12)]
        session.add_all(HoursException(advisor_id=absent.id, day=day, kind="closed") for day in days)
    other = await Resident.arrives(app, language="uk")
    await other.is_at(ENTERPRISE)
    assert other.times == ["2026-11-23T13:00", "2026-11-24T09:00", "2026-11-24T13:00"]


async def test_later_and_earlier_turn_the_pages(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.taps("Später")
    second = resident.times
    assert second == ["2026-11-24T14:00", "2026-11-25T09:00", "2026-11-25T12:00"]
    await resident.types("noch später")
    assert resident.times[0] > second[-1]
    await resident.types("geht es früher?")
    assert resident.times[-1] < "2026-11-25T13:00"
    await resident.types("so bald wie möglich")
    assert resident.times[0] == "2026-11-23T13:00"
    assert "Früher" not in resident.titles


async def test_another_day_leads_to_days_and_to_the_times_of_one_day(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.taps("Anderer Tag")
    assert resident.titles[:6] == [
        "Mo., 23. Nov.", "Di., 24. Nov.", "Mi., 25. Nov.", "Do., 26. Nov.", "Fr., 27. Nov.", "Spätere Tage",
    ]  # fmt: skip
    await resident.taps("Spätere Tage")
    assert resident.titles[0] == "Mo., 30. Nov."
    await resident.taps("Di., 1. Dez.")
    assert len(resident.times) == 8
    assert (resident.times[0], resident.times[-1]) == ("2026-12-01T09:00", "2026-12-01T17:00")
    await resident.taps("Zurück")
    assert resident.titles[0] == "Mo., 23. Nov."
    await resident.taps("Zurück")
    assert resident.times[0] == "2026-11-23T13:00"
    await resident.taps("Zurück")
    assert "KompetenzWerkStadt" in " ".join(resident.titles)


async def test_words_say_when(app: App) -> None:
    for words, times in SAID:
        resident = await Resident.arrives(app)
        await resident.is_at(ENTERPRISE)
        await resident.types(words)
        assert resident.times == times, words


async def test_a_day_and_a_time_in_words_lead_straight_to_the_summary(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.types("morgen um 10")
    assert "24. November 2026, 10:00" in resident.last
    assert resident.titles[0] == "Ja, Termin buchen"


async def test_an_hour_in_words_chooses_the_time_on_the_screen(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.types("um 9")
    assert "24. November 2026, 09:00" in resident.last


async def test_an_exact_time_that_is_not_free_leads_to_the_nearest(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    refused, nearest = await resident.types("morgen um 10:15")
    assert "keine Termine" in refused.text
    assert "am nächsten" in nearest.text
    assert resident.times == ["2026-11-24T10:00", "2026-11-24T13:00", "2026-11-25T10:00"]
    assert "Auf die Warteliste" in resident.titles


async def test_a_wish_that_nothing_fits_leads_to_the_nearest(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.types("Freitag nach 15 Uhr")
    assert "nichts frei" in resident.last
    assert any(time.startswith("2026-11-27") for time in resident.times)
    await resident.types("am 6.12.")  # a Sunday
    assert "6. Dezember 2026: An diesem Tag ist leider nichts frei" in resident.last
    assert resident.times
    await resident.types("am 1.3.2027")
    assert "in den nächsten 60 Tagen" in resident.last
    assert resident.times[-1].startswith("2027-01")


async def test_the_sentence_that_opens_the_booking_is_used(app: App) -> None:
    for sentence, first in OPENINGS:
        resident = await Resident.arrives(app)
        await resident.types(sentence)
        assert resident.times[:1] == [first], sentence


async def test_what_the_first_sentence_says_is_kept_until_the_werkstadt_is_known(resident: Resident) -> None:
    await resident.types("ich brauche einen termin am donnerstag um 15 uhr")
    await resident.taps("WerkStadt Arbeit")
    assert "26. November 2026, 15:00" in resident.last
    assert resident.titles[0] == "Ja, Termin buchen"


async def test_where_nothing_is_free_there_is_the_waiting_list_and_a_human(app: App, resident: Resident) -> None:
    async with app.store.begin() as session:
        days = [date(2026, 11, 23) + timedelta(days=n) for n in range(70)]
        session.add_all(HoursException(werkstadt=IDEAS, day=day, kind="closed") for day in days)
    await resident.is_at(IDEAS)
    assert "kein Termin frei" in resident.last
    assert {"Auf die Warteliste", "Mit Mensch sprechen", "Zurück"} <= set(resident.titles)


async def test_the_words_of_each_language_work_where_they_are_needed(app: App, texts: Texts) -> None:
    """One phrase of the table for each wish, and the example that the question gives, typed at the question."""
    phrases: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for line in WISHES.read_text("utf-8").splitlines():
        language, wish, phrase = line.split(maxsplit=2)
        if language in LANGUAGES:
            phrases[language].setdefault(wish, phrase)
    for language, said in phrases.items():
        resident = await Resident.arrives(app, language=language)
        await resident.is_at(ENTERPRISE)
        await resident.types(example_in(texts.get("booking-time-unclear", language)))
        assert resident.times == [f"2026-11-26T{hour}:00" for hour in (15, 16, 17, 18)], language
        await resident.types(said["asap"])
        assert resident.times[0] == "2026-11-23T13:00", said["asap"]
        await resident.types(said["later"])
        assert resident.times[0] > "2026-11-24T13:00", said["later"]
        await resident.types(said["earlier"])
        assert resident.times[0] <= "2026-11-24T13:00", said["earlier"]
        await resident.types(said["week"])
        assert all("2026-11-30" <= time < "2026-12-07" for time in resident.times), said["week"]
        await resident.types(said["16:00-"])
        assert all(time[11:] >= "16:00" for time in resident.times), said["16:00-"]
        await resident.types(said["other_day"])
        assert resident.times == [], said["other_day"]
        assert resident.titles[0] == texts.short_date(date(2026, 11, 23), language)
        for mode, button in (("phone", "by-phone"), ("video", "by-video"), ("on_site", "on-site")):
            await resident.types(said[mode])
            assert resident.times, said[mode]
            assert texts.get(f"button-{button}", language) not in resident.titles, said[mode]


def example_in(text: str) -> str:
    """What stands in the last quotation marks of a text."""
    opening = max(text.rfind(mark) for mark in "„«") if "„" in text or "«" in text else text.rfind("“")
    return text[opening + 1 :].strip(" \u00a0\u202f.”“»")


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_are_short_enough_for_a_phone(texts: Texts, language: str) -> None:
    keys = [
        "earlier",
        "later",
        "other-day",
        "later-days",
        "on-site",
        "by-phone",
        "by-video",
        "choose-advisor",
        "any-advisor",
        "waiting-list",
        "other-number",
        "confirm-move",
        "why-ill",
        "why-other-way",
        "why-no-time",
        "why-other",
        "why-skip",
    ]
    assert [title for key in keys if len(title := texts.get(f"button-{key}", language)) > 25] == []
