"""Moving, cancelling and listing at any time; whatever was interrupted goes on, once."""

from __future__ import annotations

from sqlalchemy import select

from bot.app import App
from bot.booking.models import Appointment, AppointmentEvent
from bot.cases.models import Case, Person
from bot.conversation.messages import Incoming
from bot.dialogue.tables import TrackerRow
from bot.texts import Texts
from tests.conversation.residents import Resident

ENTERPRISE, JOBS, IDEAS = "unternehmenswerkstadt", "werkstadt_arbeit", "konzeptwerkstadt"
NAME, CONTACT = "Wie heißen Sie?", "Wie können wir Sie erreichen?"


async def appointments(app: App) -> list[Appointment]:
    async with app.store.read() as session:
        return list((await session.scalars(select(Appointment).order_by(Appointment.booked_at))).all())


async def begins_intake(resident: Resident) -> None:
    """Up to the question for a contact."""
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.taps("Ja, ich stimme zu")
    await resident.types("Ali Haddad")


async def taps_move(resident: Resident, reference: str) -> None:
    """The button of a reminder."""
    await resident.sends(Incoming(payload=f'/reschedule_appointment{{"reference":"{reference}"}}'))


async def test_moving_keeps_advisor_and_way_and_the_old_time_until_the_new_one_is_confirmed(
    app: App, resident: Resident
) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.types("morgen um 10, lieber telefonisch")
    await resident.types("0341 123456")
    await resident.taps("Ja, Termin buchen")
    (before,) = await appointments(app)
    await resident.types("ich möchte meinen termin verschieben")
    assert "Lieber vor Ort" not in resident.titles
    assert "2026-11-24T10:00" not in resident.times
    await resident.types("Mittwoch um 10")
    assert "+49 341 123456" in resident.last
    (meanwhile,) = await appointments(app)
    assert meanwhile.starts_at == before.starts_at
    await resident.taps("Ja, verschieben")
    (after,) = await appointments(app)
    assert after.starts_at.isoformat() == "2026-11-25T09:00:00+00:00"
    assert (after.reference, after.advisor_id) == (before.reference, before.advisor_id)
    assert (after.mode, after.phone) == ("phone", "+49 341 123456")


async def test_a_move_that_is_stopped_leaves_the_appointment_as_it_is(
    app: App, resident: Resident, texts: Texts
) -> None:
    reference = await resident.books()
    await taps_move(resident, reference)
    await resident.types("Mittwoch um 11")
    await resident.taps("Zurück")
    await resident.taps("Abbrechen")
    assert resident.last == texts.get("booking-move-stopped", "de")
    (appointment,) = await appointments(app)
    assert appointment.starts_at.isoformat() == "2026-11-24T09:00:00+00:00"


async def test_moving_to_the_same_time_is_no_move(app: App, resident: Resident, texts: Texts) -> None:
    await taps_move(resident, await resident.books())
    refused, again = await resident.types("morgen um 10")
    assert refused.text == texts.get("booking-same-time", "de")
    assert again.buttons


async def test_the_sentence_that_asks_for_a_move_may_name_the_new_day(resident: Resident) -> None:
    await resident.books()
    await resident.types("kann ich meinen termin auf mittwoch nach 14 uhr verschieben")
    assert resident.times[0] == "2026-11-25T14:00"
    await resident.taps("Abbrechen")
    await resident.types("ich muss meinen termin am dienstag verschieben")
    assert not all(time.startswith("2026-11-24") for time in resident.times)


async def test_moving_in_the_middle_of_the_intake_comes_back_to_its_question(app: App, resident: Resident) -> None:
    reference = await resident.books()
    await begins_intake(resident)
    assert CONTACT in resident.last
    await taps_move(resident, reference)
    await resident.types("Mittwoch um 11")
    moved, question = await resident.taps("Ja, verschieben")
    assert "verschoben" in moved.text
    assert CONTACT in question.text
    for _ in range(5):
        await resident.taps("Möchte ich nicht sagen")
    await resident.taps("Stimmt so, speichern")
    async with app.store.read() as session:
        assert (await session.scalars(select(Person))).one().name == "Ali Haddad"
    (appointment,) = await appointments(app)
    assert appointment.starts_at.isoformat() == "2026-11-25T10:00:00+00:00"


async def test_a_stopped_move_comes_back_to_the_intake_too(resident: Resident) -> None:
    reference = await resident.books()
    await begins_intake(resident)
    await taps_move(resident, reference)
    _, question = await resident.taps("Abbrechen")
    assert CONTACT in question.text


async def test_the_intake_inside_a_booking_comes_back_to_the_summary(app: App, resident: Resident) -> None:
    await resident.is_at(JOBS)
    await resident.types("morgen um 10")
    await begins_intake(resident)
    for _ in range(5):
        await resident.taps("Möchte ich nicht sagen")
    saved, summary = await resident.taps("Stimmt so, speichern")
    assert "Fallnummer" in saved.text
    assert "24. November 2026, 10:00" in summary.text
    await resident.taps("Ja, Termin buchen")
    (appointment,) = await appointments(app)
    async with app.store.read() as session:
        assert appointment.person_id == (await session.scalars(select(Case))).one().person_id


async def test_a_move_inside_a_booking_comes_back_to_the_booking(app: App, resident: Resident) -> None:
    reference = await resident.books()
    await resident.is_at(JOBS)
    await resident.types("Freitag um 10")
    await taps_move(resident, reference)
    await resident.types("Mittwoch um 11")
    moved, summary = await resident.taps("Ja, verschieben")
    assert "verschoben" in moved.text
    assert "WerkStadt Arbeit" in summary.text
    assert "27. November 2026, 10:00" in summary.text
    await resident.taps("Ja, Termin buchen")
    assert [a.werkstadt for a in await appointments(app)] == [ENTERPRISE, JOBS]


async def test_three_dialogues_inside_each_other_end_in_order_and_none_is_doubled(app: App, resident: Resident) -> None:
    reference = await resident.books()
    await begins_intake(resident)
    await resident.is_at(IDEAS)
    await resident.sends(Incoming(payload="/start_intake"))  # is already begun: its question again
    assert CONTACT in resident.last
    await resident.is_at(IDEAS)
    await taps_move(resident, reference)
    await taps_move(resident, reference)
    await resident.types("Mittwoch um 11")
    await resident.taps("Ja, verschieben")
    assert resident.times[0] == "2026-11-23T14:00", "the booking goes on"
    await resident.taps("Mo., 23. Nov., 14:00")
    _, question = await resident.taps("Ja, Termin buchen")
    assert CONTACT in question.text
    _, nothing_waits = await resident.taps("Abbrechen"), resident.heard
    assert len(nothing_waits) == 1
    assert await resident.types("wie hoch ist der mindestlohn?")
    assert len(resident.heard) == 1


async def test_tapping_forms_for_ever_piles_up_nothing(app: App, resident: Resident) -> None:
    reference = await resident.books()
    for _ in range(6):
        await resident.sends(Incoming(payload="/start_intake"))
        await resident.is_at(IDEAS)
        await taps_move(resident, reference)
        await resident.is_at(JOBS)
    async with app.store.read() as session:
        row = await session.get(TrackerRow, resident.id)
    assert row is not None
    kept = [event["value"] for event in row.events if event.get("name") == "paused_forms"]
    assert all(len(waiting or ()) <= 3 for waiting in kept)


async def test_listing_and_cancelling_interrupt_a_form_which_asks_again(app: App, resident: Resident) -> None:
    reference = await resident.books()
    await begins_intake(resident)
    listed, question = await resident.types("wann ist mein termin?")
    assert reference in listed.text
    assert CONTACT in question.text
    sure, question = await resident.types("ich muss den termin absagen")
    assert "wirklich absagen" in sure.text
    assert CONTACT in question.text
    cancelled, question = await resident.taps("Ja, absagen")
    assert "abgesagt" in cancelled.text
    assert CONTACT in question.text
    why = f'/cancel_reason{{"reference":"{reference}","v":"ill"}}'
    _, question = await resident.sends(Incoming(payload=why))
    assert CONTACT in question.text
    (appointment,) = await appointments(app)
    assert (appointment.cancelled_at is not None, appointment.cancel_reason) == (True, "ill")


async def test_a_typed_yes_answers_what_one_asked_for_and_gives_no_consent(app: App, resident: Resident) -> None:
    await resident.books()
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.types("termin absagen")  # "are you sure?", and below it the question for consent again
    await resident.types("ja")
    assert NAME not in resident.last
    (appointment,) = await appointments(app)
    assert appointment.cancelled_at is not None


async def test_why_is_asked_after_cancelling_and_may_be_said_skipped_or_ignored(
    app: App, resident: Resident, texts: Texts
) -> None:
    await resident.books()
    await resident.types("termin absagen")
    await resident.types("ja")
    assert resident.titles == [
        texts.get(f"button-why-{why}", "de") for why in ("ill", "other-way", "no-time", "other", "skip")
    ]
    why = resident.heard
    await resident.taps("Möchte ich nicht sagen")
    assert resident.last == texts.get("booking-why-thanks", "de")
    assert (await appointments(app))[0].cancel_reason is None
    resident.heard = why
    await resident.taps("Anders gelöst")
    assert (await appointments(app))[0].cancel_reason == "other_way"
    async with app.store.read() as session:
        changes = [event.change for event in await session.scalars(select(AppointmentEvent))]
    assert changes == ["booked", "cancelled", "reason_given"]


async def test_what_is_typed_instead_of_a_reason_is_not_kept(app: App, resident: Resident) -> None:
    await resident.books()
    await resident.types("termin absagen")
    await resident.types("ja")
    await resident.types("mein kind ist krank und muss ins krankenhaus")
    assert (await appointments(app))[0].cancel_reason is None


async def test_only_a_known_reason_of_ones_own_cancelled_appointment_is_kept(app: App, resident: Resident) -> None:
    reference = await resident.books()
    other = await Resident.arrives(app)
    for person, why in ((resident, "ill"), (other, "ill"), (resident, "made up")):
        await person.sends(Incoming(payload=f'/cancel_reason{{"reference":"{reference}","v":"{why}"}}'))
        assert person.last
    assert (await appointments(app))[0].cancel_reason is None


async def test_somebody_elses_or_a_cancelled_appointment_is_not_moved(
    app: App, resident: Resident, texts: Texts
) -> None:
    reference = await resident.books()
    other = await Resident.arrives(app)
    await taps_move(other, reference)
    assert other.heard[0].text == texts.get("error-no-such-appointment", "de")
    await resident.types("termin absagen")
    await resident.types("ja")
    await taps_move(resident, reference)
    assert resident.heard[0].text == texts.get("error-no-such-appointment", "de")
