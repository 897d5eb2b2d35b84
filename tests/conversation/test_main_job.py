"""The main job, as a person lives it: ask, book, leave details, reach a human."""

from __future__ import annotations

from datetime import timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import select

from bot.accounts.models import Account, Role
from bot.app import App
from bot.booking.models import Appointment
from bot.cases import service as cases
from bot.cases.models import Case, Consent, Person
from bot.conversation.messages import Incoming
from bot.conversation.models import LoggedMessage
from bot.dialogue.tables import TrackerRow
from bot.handoff import service as handoffs
from bot.handoff.models import Handoff, Reason
from tests.conftest import SettableClock
from tests.conversation.residents import Resident


async def test_the_greeting_offers_the_way_to_everything(resident: Resident) -> None:
    assert "Assistent" in resident.last
    assert [b.payload for b in resident.heard[0].buttons] == [
        "/book_appointment",
        "/list_appointments",
        "/talk_to_human",
        "/change_language",
    ]


async def test_a_question_is_answered_with_office_date_sources_and_next_steps(resident: Resident) -> None:
    (answer,) = await resident.types("wo kann ich mein gewerbe anmelden?")
    assert "§ 14 GewO" in answer.text
    assert "Ordnungsamt" in answer.text
    assert "22. November 2026" in answer.text
    assert any(link.url == "https://www.gesetze-im-internet.de/gewo/__14.html" for link in answer.links)
    titles = [b.title for b in answer.buttons]
    assert {"Termin: UnternehmensWerkStadt", "Mit Mensch sprechen", "Das hat geholfen"} <= set(titles)


async def test_more_shows_the_rest_and_related_topics(resident: Resident) -> None:
    await resident.types("wo kann ich mein gewerbe anmelden?")
    (more,) = await resident.taps("Mehr dazu")
    assert "3 Tagen" in more.text
    assert any(b.payload.startswith("/ask_question") for b in more.buttons)


async def test_simple_language_is_a_tap_away_and_remembered(resident: Resident) -> None:
    await resident.types("wo kann ich mein gewerbe anmelden?")
    (simple,) = await resident.taps("In einfacher Sprache")
    assert "Gewerbe: Das ist Ihr eigenes Geschäft." in simple.text
    (next_answer,) = await resident.types("wie hoch ist der mindestlohn?")
    assert any(b.title == "In normaler Sprache" for b in next_answer.buttons)


async def test_an_appointment_is_booked_with_its_calendar_file(resident: Resident) -> None:
    reference = await resident.books()
    confirmed = resident.heard[0]
    assert reference in confirmed.text
    token = confirmed.files[0].url.split("/files/")[1].split("/")[0]
    file = await resident.app.files.read(token)
    event = Calendar.from_ical(file.data).walk("VEVENT")[0]
    assert event["dtstart"].dt.isoformat() == "2026-11-24T09:00:00+00:00"
    assert str(event["summary"]) == "Beratung: UnternehmensWerkStadt"


async def test_an_appointment_can_be_listed_moved_and_cancelled(resident: Resident) -> None:
    reference = await resident.books()
    assert reference in (await resident.types("wann ist mein termin?"))[0].text
    await resident.taps("Verschieben")
    await resident.types("Mittwoch um 11")
    moved = (await resident.taps("Ja, verschieben"))[0].text
    assert "25. November" in moved
    assert reference in moved
    await resident.types("termin absagen")
    assert "abgesagt" in (await resident.taps("Ja, absagen"))[0].text
    assert "keinen Termin" in (await resident.types("wann ist mein termin?"))[0].text


async def test_a_question_in_the_middle_of_a_booking_is_answered_and_the_booking_goes_on(resident: Resident) -> None:
    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    answer, again = await resident.types("wie hoch ist eigentlich der mindestlohn?")
    assert "13,90" in answer.text
    assert any(b.title == "Di., 24. Nov., 09:00" for b in again.buttons)


async def test_intake_stores_person_consent_case_and_answers_encrypted(app: App, resident: Resident) -> None:
    await resident.books()
    await resident.taps("Ja, Angaben machen")
    await resident.taps("Ja, ich stimme zu")
    await resident.types("Ali Haddad")
    await resident.types("0341 123456")
    await resident.taps("العربية")
    await resident.taps("Selbständig")
    await resident.types("Mein Café")
    summary = await resident.taps("Möchte ich nicht sagen")
    assert "Ali Haddad" in summary[0].text
    await resident.taps("Ändern: Name")
    await resident.types("Ali H.")
    saved = await resident.taps("Stimmt so, speichern")
    async with app.store.read() as session:
        person = (await session.scalars(select(Person))).one()
        consent = (await session.scalars(select(Consent))).one()
        stored = await cases.export(session, person.id)
        case = (await session.scalars(select(Case))).one()
        raw = (await session.connection()).exec_driver_sql
        row = (await raw("SELECT name, contact FROM persons")).one()
    assert (person.name, person.contact, person.language) == ("Ali H.", "+49 341 123456", "ar")
    assert consent.text_version
    assert consent.given_at == app.clock()
    assert stored["cases"][0]["answers"] == {
        "name": "Ali H.",
        "contact": "+49 341 123456",
        "language": "ar",
        "situation": "self_employed",
        "topic": "Mein Café",
        "note": None,
    }
    assert case.number in saved[0].text
    assert b"Ali" not in row[0]
    assert b"341" not in row[1]


async def test_without_consent_nothing_is_stored(app: App, resident: Resident) -> None:
    await resident.books()
    await resident.taps("Ja, Angaben machen")
    await resident.taps("Abbrechen")
    async with app.store.read() as session:
        assert (await session.scalars(select(Person))).all() == []


async def test_a_form_survives_a_restart(app: App, resident: Resident, model: object, clock: SettableClock) -> None:
    from bot.app import build

    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    restarted = build(app.settings, model, clock=clock, store=app.store)  # type: ignore[arg-type]
    resident.app = restarted
    await resident.taps("Di., 24. Nov., 09:00")
    assert "24. November 2026, 09:00" in resident.last


async def test_a_form_survives_many_wrong_answers(resident: Resident) -> None:
    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    times = resident.heard
    for _ in range(40):
        await resident.app.conversations.handle(resident.id, Incoming(payload='/inform{"s":"booking_time","v":"x"}'))
    resident.heard = times
    await resident.taps("Di., 24. Nov., 09:00")
    assert "24. November 2026, 09:00" in resident.last
    async with resident.app.store.read() as session:
        row = await session.get(TrackerRow, resident.id)
        assert row is not None
        assert len(row.events) <= 80


async def test_asking_for_a_human_opens_one_handoff_with_a_german_summary(app: App, resident: Resident) -> None:
    await resident.types("wo kann ich mein gewerbe anmelden?")
    await resident.types("ich möchte mit einem menschen sprechen")
    await resident.types("ich möchte mit einem menschen sprechen")
    async with app.store.read() as session:
        handoff = (await session.scalars(select(Handoff))).one()
    assert "Sprache: Deutsch" in handoff.summary
    assert "Gewerbe anmelden" in handoff.summary
    assert "wo kann ich mein gewerbe anmelden?" in handoff.summary


async def test_outside_opening_hours_it_says_when_somebody_is_there_again(
    clock: SettableClock, resident: Resident
) -> None:
    clock.forward(timedelta(hours=13))  # Monday, 22:00
    (answer,) = await resident.types("ich möchte mit einem menschen sprechen")
    assert "24. November 2026" in answer.text
    assert any(b.payload.startswith("/book_appointment") for b in answer.buttons)


async def test_the_bot_is_silent_while_an_advisor_holds_the_conversation(app: App, resident: Resident) -> None:
    await resident.types("ich möchte mit einem menschen sprechen")
    async with app.store.begin() as session:
        account = Account(
            email="demo@example.org",
            name="Demo",
            password_hash="x",
            role=Role.ADVISOR,
            created_at=app.clock(),
        )
        session.add(account)
        await session.flush()
        handoff = await handoffs.live_handoff(session, resident.id)
        assert handoff is not None
        await handoffs.take(session, handoff.id, account_id=account.id, now=app.clock())
    assert await resident.types("sind Sie da?") == []
    async with app.store.begin() as session:
        await handoffs.close(session, handoff.id, now=app.clock())
    assert await resident.types("wie hoch ist der mindestlohn?")


async def test_two_failed_answers_bring_in_a_human(app: App, resident: Resident) -> None:
    await resident.types("qwrtz plmk xyz")
    await resident.types("blorf gnarz wumpel")
    async with app.store.read() as session:
        handoff = (await session.scalars(select(Handoff))).one()
    assert handoff.reason == Reason.FAILED_ANSWERS


async def test_distress_gets_the_help_lines_and_a_human_at_once(app: App, resident: Resident) -> None:
    lines, _ = await resident.types("ich will nicht mehr leben")
    for number in ("112", "110", "0800 111 0 111"):
        assert number in lines.text
    async with app.store.read() as session:
        assert (await session.scalars(select(Handoff))).one().reason == Reason.DISTRESS


async def test_my_data_can_be_seen_and_deleted(app: App, resident: Resident) -> None:
    await resident.books()
    await resident.taps("Ja, Angaben machen")
    await resident.taps("Ja, ich stimme zu")
    await resident.types("Ali Haddad")
    for _ in range(5):
        await resident.taps("Möchte ich nicht sagen")
    await resident.taps("Stimmt so, speichern")
    (seen,) = await resident.types("welche daten habt ihr über mich gespeichert?")
    assert seen.files
    await resident.taps("Meine Daten löschen")
    await resident.taps("Ja, alles löschen")
    async with app.store.read() as session:
        for table in (Person, Case, Consent, TrackerRow):
            assert (await session.scalars(select(table))).all() == []
        said = (await session.scalars(select(LoggedMessage))).all()
        appointment = (await session.scalars(select(Appointment))).one()
    assert len(said) == 1
    assert appointment.cancelled_at is not None
    assert await resident.types("hallo")


async def test_the_language_changes_by_asking_and_stays(resident: Resident) -> None:
    (answer,) = await resident.types("auf türkisch bitte")
    assert answer.language == "tr"
    (next_answer,) = await resident.types("wie hoch ist eigentlich der mindestlohn hier?")
    assert next_answer.language == "tr"


async def test_one_word_in_another_language_does_not_flip_the_conversation(resident: Resident) -> None:
    await resident.types("wo kann ich mein gewerbe anmelden?")
    (answer,) = await resident.types("thanks")
    assert answer.language == "de"


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "where do i register my business in leipzig?"),
        ("ar", "وين بسجل مشروعي (Gewerbe) بلايبزغ؟"),
        ("tr", "gewerbe nereye kayıt ettirilir?"),
        ("ru", "где зарегистрировать бизнес (Gewerbe) в лейпциге?"),
        ("uk", "де зареєструвати свій бізнес (Gewerbe) у лейпцигу?"),
        ("vi", "đăng ký kinh doanh gewerbe ở đâu vậy?"),
        ("fa", "برای ثبت کسب و کار (Gewerbe) کجا باید برم؟"),
        ("pl", "gdzie zarejestrować działalność gospodarczą w lipsku?"),
        ("ro", "unde îmi înregistrez firma (Gewerbe) în leipzig?"),
        ("es", "¿dónde registro mi negocio (Gewerbe) en leipzig?"),
        ("fr", "où est-ce que je déclare mon activité (Gewerbe) à leipzig ?"),
    ],
)
async def test_a_question_in_each_language_finds_its_article(app: App, language: str, question: str) -> None:
    resident = await Resident.arrives(app)
    (answer,) = await resident.types(question)
    assert answer.language == language
    assert "§ 14 GewO" in answer.text
