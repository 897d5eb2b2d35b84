"""The waiting list as people live it: joining by buttons or in words, an offer, yes or no; a time held too long."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import App, build
from bot.booking.holds import HELD_FOR, OFFERED_FOR
from bot.booking.models import Appointment, WaitingEntry
from bot.conversation.jobs import Jobs
from bot.conversation.messages import Incoming, Outgoing
from bot.languages import LANGUAGES
from bot.settings import Settings
from bot.store import Store
from bot.texts import Texts
from tests.booking.conftest import Office, at
from tests.conftest import BERLIN, SettableClock
from tests.conversation.residents import Resident

TUESDAY = "2026-11-24"
NINE, TEN = at(TUESDAY, "09:00"), at(TUESDAY, "10:00")


@pytest.fixture
def office(sqlite_store: Store) -> Office:
    return Office(sqlite_store)


@pytest.fixture
async def app(
    office: Office,
    model: Path,
    texts: Texts,
    clock: SettableClock,
    encryption_keys: tuple[str, ...],
    tmp_path: Path,
) -> App:
    """The whole program for an office with one advisor, who can be met on Tuesdays at nine and at ten."""
    await office.service(horizon_days=10)
    await office.advisor(spans=(("09:00", "11:00"),), weekdays=[1], phone=True)
    url = office.store.engine.url.render_as_string(hide_password=False)
    settings = Settings(data_dir=tmp_path, database_url=url, encryption_keys=encryption_keys)
    return build(settings, model, clock=clock, store=office.store, texts=texts)


@pytest.fixture
async def full(app: App, office: Office) -> list[Appointment]:
    """All times of the next ten days are taken: this Tuesday's and the next one's."""
    days = (TUESDAY, "2026-12-01")
    return [await office.book(at(day, clock)) for day in days for clock in ("09:00", "10:00")]


async def frees(office: Office, appointment: Appointment, app: App) -> None:
    assert appointment.conversation_id
    await office.cancel(appointment, appointment.conversation_id, now=app.clock(), timezone=BERLIN)


async def wants_to_wait(resident: Resident, *said: str) -> list[Outgoing]:
    """Through the booking form up to the first question of the waiting list."""
    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    for words in said:
        await resident.types(words)
    return await resident.sends(Incoming(payload=carried(resident, "/join_waiting")))


def carried(resident: Resident, intent: str) -> str:
    """What the button for this carries, in the last answer."""
    return next(b.payload for message in resident.heard for b in message.buttons if b.payload.startswith(intent))


async def waits(resident: Resident, answer: str = "Jederzeit") -> None:
    await wants_to_wait(resident)
    await resident.taps(answer)


async def entries(app: App) -> list[WaitingEntry]:
    async with app.store.read() as session:
        return list(await session.scalars(select(WaitingEntry)))


async def told(app: App, resident: Resident) -> list[Outgoing]:
    """What somebody was told unasked, after the jobs looked."""
    await Jobs(
        store=app.store, texts=app.texts, wakeups=app.wakeups, clock=app.clock, timezone=app.settings.timezone
    ).run_once()
    return await app.conversations.unasked(resident.id)


async def test_where_nothing_is_free_one_joins_with_one_tap_is_offered_what_becomes_free_and_takes_it(
    app: App, office: Office, full: list[Appointment], resident: Resident
) -> None:
    await waits(resident)
    for part in ("Warteliste", "UnternehmensWerkStadt", "3. Dezember", "niemand länger", "30 Minuten"):
        assert part in resident.last
    await frees(office, full[1], app)
    (offer,) = await told(app, resident)
    assert "Dienstag, 24. November 2026, 10:00" in offer.text
    assert "09:30" in offer.text, "until when it is kept"
    assert await told(app, resident) == [offer], "said once"
    (booked,) = await resident.sends(Incoming(payload=offer.buttons[0].payload))
    assert "gebucht" in booked.text
    assert booked.files
    async with app.store.read() as session:
        mine = await session.scalars(select(Appointment).where(Appointment.conversation_id == resident.id))
        assert [appointment.starts_at for appointment in mine] == [TEN]
    assert [entry.closed_at for entry in await entries(app)] == [app.clock()]


async def test_declining_keeps_ones_place_and_the_next_one_is_asked(
    app: App, office: Office, full: list[Appointment], resident: Resident, clock: SettableClock
) -> None:
    await waits(resident)
    clock.forward(timedelta(minutes=1))
    second = await Resident.arrives(app)
    await waits(second)
    assert "Andere warten schon länger" in second.last
    await frees(office, full[0], app)
    assert await told(app, second) == []
    (offer,) = await told(app, resident)
    (answer,) = await resident.sends(Incoming(payload=offer.buttons[1].payload))
    assert "bleiben auf der Warteliste" in answer.text
    (offer,) = await told(app, second)
    (booked,) = await second.sends(Incoming(payload=offer.buttons[0].payload))
    assert booked.files


async def test_who_accepts_too_late_hears_so_kindly_and_stays_on_the_list(
    app: App, office: Office, full: list[Appointment], resident: Resident, clock: SettableClock
) -> None:
    await waits(resident)
    clock.forward(timedelta(minutes=1))
    second = await Resident.arrives(app)
    await waits(second)
    await frees(office, full[0], app)
    (offer,) = await told(app, resident)
    clock.forward(OFFERED_FOR)
    (next_offer,) = await told(app, second)
    (answer,) = await resident.sends(Incoming(payload=offer.buttons[0].payload))
    assert "nicht mehr frei" in answer.text
    assert "bleiben auf der Warteliste" in answer.text
    (left,) = await resident.taps("Von der Warteliste")
    assert "nicht mehr auf der Warteliste" in left.text
    assert (await second.sends(Incoming(payload=next_offer.buttons[0].payload)))[0].files


async def test_what_one_waits_for_stands_among_ones_appointments_and_can_be_left(
    app: App, full: list[Appointment], resident: Resident
) -> None:
    await waits(resident, "Vormittags")
    (listed,) = await resident.types("wann ist mein termin?")
    assert "Uhrzeit: bis 12:00" in listed.text
    await resident.taps("Von der Warteliste")
    assert "keinen Termin" in (await resident.types("wann ist mein termin?"))[-1].text


async def test_the_wishes_are_understood_in_words(app: App, full: list[Appointment]) -> None:
    shown = {
        "dienstags ab 10 uhr": ["Tage: Dienstag", "Uhrzeit: ab 10:00"],
        "nur am 1.12.": ["Tag: Dienstag, 1. Dezember 2026"],
        "nächste woche vormittags": ["Uhrzeit: bis 12:00", "Frühestens: Montag, 30. November 2026"],
        "so schnell wie möglich": ["Spätestens: Donnerstag, 3. Dezember 2026"],
    }
    for said, lines in shown.items():
        resident = await Resident.arrives(app)
        await wants_to_wait(resident)
        await resident.types(said)
        for line in lines:
            assert line in resident.last


async def test_words_that_say_no_time_are_asked_again(app: App, full: list[Appointment], resident: Resident) -> None:
    await wants_to_wait(resident)
    question = resident.last
    for said in ("das ist mir zu kompliziert", "am 30. februar", "blau"):
        await resident.types(said)
        assert resident.last == question
    assert await entries(app) == []


async def test_what_was_wished_for_in_the_booking_is_a_button(full: list[Appointment], resident: Resident) -> None:
    await wants_to_wait(resident, "am 1.12. nach 9 uhr")
    await resident.taps("Nur wie gewünscht: Di., 1. Dez., ab 09:00")
    assert "Tag: Dienstag, 1. Dezember 2026" in resident.last


async def test_the_language_is_asked_where_only_some_advisors_speak_it(
    app: App, office: Office, full: list[Appointment]
) -> None:
    await office.advisor("B", languages=("ar",), spans=(("09:00", "10:00"),), weekdays=[4])
    await office.exception("2026-11-27", "closed")
    resident = await Resident.arrives(app, language="ar")
    await resident.sends(Incoming(payload='/book_appointment{"werkstadt":"unternehmenswerkstadt"}'))
    await resident.sends(Incoming(payload="/join_waiting"))
    await resident.sends(Incoming(payload='/inform{"s":"waiting_times","v":"any"}'))
    assert "العربية" in resident.last
    await resident.sends(Incoming(payload='/inform{"s":"waiting_language","v":"ar"}'))
    assert [entry.language for entry in await entries(app)] == ["ar"]


async def test_for_the_phone_a_number_is_asked_and_kept_with_the_appointment(
    app: App, office: Office, full: list[Appointment], resident: Resident
) -> None:
    await wants_to_wait(resident, "lieber telefonisch")
    await resident.taps("Jederzeit")
    await resident.types("12")
    assert "Telefonnummer" in resident.last
    await resident.types("0341 123456")
    assert "Warteliste" in resident.last
    await frees(office, full[0], app)
    (offer,) = await told(app, resident)
    assert "rufen Sie" in offer.text
    await resident.sends(Incoming(payload=offer.buttons[0].payload))
    async with app.store.read() as session:
        mine = await session.scalars(select(Appointment).where(Appointment.conversation_id == resident.id))
        assert mine.one().phone == "+49 341 123456"


async def test_who_could_have_a_suitable_time_is_shown_it_and_may_wait_for_an_earlier_one(
    app: App, office: Office, full: list[Appointment], resident: Resident
) -> None:
    await wants_to_wait(resident)
    await frees(office, full[2], app)
    await resident.taps("Jederzeit")
    assert "Diese Zeiten sind jetzt frei" in resident.last
    assert await entries(app) == []
    shown = resident.heard
    await resident.taps("Di., 1. Dez., 09:00")
    assert "1. Dezember 2026, 09:00" in resident.last
    resident.heard = shown
    joined, *_ = await resident.taps("Nur frühere")
    assert "Spätestens: Montag, 30. November 2026" in joined.text
    assert [str(entry.until) for entry in await entries(app)] == ["2026-11-30"]


async def test_an_offer_is_answered_in_the_middle_of_a_form_which_goes_on(
    app: App, office: Office, full: list[Appointment], resident: Resident
) -> None:
    await waits(resident)
    await frees(office, full[0], app)
    (offer,) = await told(app, resident)
    await resident.sends(Incoming(payload="/start_intake"))
    question = resident.last
    booked, again = await resident.sends(Incoming(payload=offer.buttons[0].payload))
    assert booked.files
    assert again.text == question


async def test_a_button_of_nobody_or_somebody_else_does_no_harm(
    app: App, office: Office, full: list[Appointment], resident: Resident
) -> None:
    await waits(resident)
    await frees(office, full[0], app)
    (offer,) = await told(app, resident)
    stranger = await Resident.arrives(app)
    for payload in (offer.buttons[0].payload, '/accept_offer{"offer":"x"}', "/accept_offer"):
        (answer,) = await stranger.sends(Incoming(payload=payload))
        assert "nicht mehr frei" in answer.text
    for payload in (offer.buttons[1].payload, '/decline_offer{"offer":"x"}', '/leave_waiting{"entry":"x"}'):
        assert await stranger.sends(Incoming(payload=payload))
    assert (await resident.sends(Incoming(payload=offer.buttons[0].payload)))[0].files


async def test_joining_without_an_office_leads_to_choosing_one(resident: Resident) -> None:
    (answer,) = await resident.sends(Incoming(payload="/join_waiting"))
    assert [button.payload for button in answer.buttons] == ["/book_appointment"]


async def test_stopping_leaves_nothing_behind(app: App, full: list[Appointment], resident: Resident) -> None:
    await wants_to_wait(resident)
    await resident.taps("Abbrechen")
    assert await entries(app) == []
    await waits(resident)
    assert len(await entries(app)) == 1


async def test_who_deletes_their_data_waits_no_longer(
    app: App, office: Office, full: list[Appointment], resident: Resident
) -> None:
    await waits(resident)
    await resident.types("welche daten habt ihr über mich gespeichert?")
    await resident.taps("Meine Daten löschen")
    await resident.taps("Ja, alles löschen")
    await frees(office, full[0], app)
    assert await told(app, resident) == []


async def test_a_time_held_too_long_is_let_go_and_the_nearest_ones_are_offered(
    app: App, office: Office, resident: Resident, clock: SettableClock
) -> None:
    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    await resident.sends(Incoming(payload='/pick_slot{"at":"2026-11-24T10:00+01:00"}'))
    clock.forward(HELD_FOR)
    (message,) = await told(app, resident)
    assert "nicht mehr für Sie frei: Dienstag, 24. November 2026, 10:00" in message.text
    assert [b.title for b in message.buttons] == ["Di., 24. Nov., 09:00", "Di., 24. Nov., 10:00", "Di., 1. Dez., 10:00"]
    assert len(await told(app, resident)) == 1
    await resident.sends(Incoming(payload=message.buttons[0].payload))
    assert "24. November 2026, 09:00" in resident.last
    await resident.taps("Ja")
    assert resident.heard[0].files


async def test_nobody_is_told_of_a_time_they_looked_at_long_ago_or_while_they_look_at_another(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    await resident.sends(Incoming(payload='/pick_slot{"at":"2026-11-24T10:00+01:00"}'))
    await resident.sends(Incoming(payload='/pick_slot{"at":"2026-11-24T09:00+01:00"}'))
    clock.forward(HELD_FOR + timedelta(minutes=10))
    assert await told(app, resident) == []


async def test_what_somebody_let_lapse_goes_to_who_waits(
    app: App, office: Office, resident: Resident, clock: SettableClock
) -> None:
    for day, hour in ((TUESDAY, "10:00"), ("2026-12-01", "09:00"), ("2026-12-01", "10:00")):
        await office.book(at(day, hour))
    chooser = await Resident.arrives(app)
    await chooser.types("ich brauche einen termin")
    await chooser.taps("UnternehmensWerkStadt")
    await chooser.sends(Incoming(payload='/pick_slot{"at":"2026-11-24T09:00+01:00"}'))
    await waits(resident)
    clock.forward(HELD_FOR)
    (offer,) = await told(app, resident)
    assert "24. November 2026, 09:00" in offer.text
    (lapsed,) = await told(app, chooser)
    assert lapsed.buttons == (), "nothing else is free"


async def test_in_every_language_one_can_join_be_offered_and_accept(
    app: App, office: Office, full: list[Appointment]
) -> None:
    taken = full[0]
    for language in LANGUAGES:
        resident = await Resident.arrives(app, language=language)
        for answer in ("afternoons", "mornings"):  # the second one replaces the first
            await resident.sends(Incoming(payload='/join_waiting{"werkstadt":"unternehmenswerkstadt"}'))
            await resident.sends(Incoming(payload=f'/inform{{"s":"waiting_times","v":"{answer}"}}'))
        await frees(office, taken, app)
        (offer,) = await told(app, resident)
        assert offer.language == language
        (booked,) = await resident.sends(Incoming(payload=offer.buttons[0].payload))
        assert booked.files
        async with app.store.read() as session:
            mine = await session.scalars(select(Appointment).where(Appointment.conversation_id == resident.id))
            taken = mine.one()
