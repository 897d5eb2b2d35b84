"""On site, by phone or by video, with whom one likes, in one's own language or with an interpreter."""

from __future__ import annotations

from sqlalchemy import select, text, update

from bot.app import App
from bot.booking.models import Advisor, Appointment
from bot.texts import Texts
from tests.conversation.residents import Resident

ENTERPRISE, IDEAS = "unternehmenswerkstadt", "konzeptwerkstadt"
TUESDAY = "2026-11-24T09:00+01:00"
MEETING = "https://video.example.org/raum"


async def the_appointment(app: App) -> Appointment:
    async with app.store.read() as session:
        return (await session.scalars(select(Appointment))).one()


async def by_phone(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.taps("Lieber telefonisch")
    await resident.picks(TUESDAY)


async def test_by_phone_the_number_is_asked_first_and_kept_with_the_appointment_only(
    app: App, resident: Resident
) -> None:
    await by_phone(resident)
    assert "nur für diesen Termin" in resident.last
    await resident.types("meine nummer ist 0341 123456, danke")
    assert "+49 341 123456" in resident.last
    assert "Am Telefon" in resident.last
    await resident.taps("Ja, Termin buchen")
    assert "+49 341 123456" in resident.heard[0].text
    appointment = await the_appointment(app)
    assert (appointment.mode, appointment.phone) == ("phone", "+49 341 123456")
    async with app.store.engine.connect() as connection:
        raw = (await connection.execute(text("SELECT phone FROM appointments"))).scalar_one()
    assert b"341" not in raw


async def test_a_number_may_be_typed_in_any_digits(resident: Resident) -> None:
    await by_phone(resident)
    for typed in ("٠٣٤١ ١٢٣٤٥٦", "۰۳۴۱۱۲۳۴۵۶", "0341-12 34 56 bitte", "+49 (0)341 123456", "0049341123456"):
        await resident.types(typed)
        assert "+49 341 123456" in resident.last, typed
        await resident.taps("Nummer ändern")


async def test_what_is_no_number_is_asked_again(resident: Resident, texts: Texts) -> None:
    await by_phone(resident)
    for typed in ("0341 12", "110", "heute", "0341 123456 oder 0176 12345678"):
        refused, again = await resident.types(typed)
        assert refused.text == texts.get("booking-no-phone", "de"), typed
        assert "Telefonnummer" in again.text


async def test_a_wrong_number_is_changed_from_the_summary(resident: Resident) -> None:
    await by_phone(resident)
    await resident.types("0341 123456")
    await resident.taps("Nummer ändern")
    await resident.types("0176 12345678")
    assert "+49 176 12345678" in resident.last
    assert "341" not in resident.last


async def test_whoever_would_rather_come_after_all_is_asked_for_no_number(app: App, resident: Resident) -> None:
    await by_phone(resident)
    await resident.taps("Zurück")
    await resident.types("lieber vor ort")
    await resident.picks(TUESDAY)
    assert "Vor Ort" in resident.last
    await resident.taps("Ja, Termin buchen")
    appointment = await the_appointment(app)
    assert (appointment.mode, appointment.phone) == ("on_site", None)


async def test_the_video_link_is_told_to_nobody_before_the_appointment_is_booked(app: App, resident: Resident) -> None:
    async with app.store.begin() as session:
        await session.execute(update(Advisor).values(video_url=MEETING))
    await resident.is_at(ENTERPRISE)
    await resident.types("geht das auch online?")
    await resident.picks(TUESDAY)
    assert "Per Video" in resident.last
    assert MEETING not in repr(resident.heard)
    (confirmed,) = await resident.taps("Ja, Termin buchen")
    assert [link.url for link in confirmed.links] == [MEETING]
    (listed,) = await resident.types("wann ist mein termin?")
    assert [link.url for link in listed.links] == [MEETING]


async def test_a_way_nobody_offers_is_refused_with_the_others(app: App, resident: Resident, texts: Texts) -> None:
    async with app.store.begin() as session:
        await session.execute(update(Advisor).where(Advisor.werkstadt == IDEAS).values(video=False))
    await resident.is_at(IDEAS)
    assert "Lieber per Video" not in resident.titles
    refused, again = await resident.types("mit video bitte")
    assert refused.text == texts.get("booking-mode-not-offered", "de", mode="video")
    assert again.buttons[0].payload.startswith("/pick_slot")


async def test_an_advisor_can_be_chosen_and_let_go(app: App, resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.taps("Person auswählen")
    assert "Türkçe" in resident.last
    await resident.taps("Demo-Berater UnternehmensWerkStadt 2")
    assert resident.times[0] == "2026-11-23T14:00"
    assert "Person auswählen" not in resident.titles
    await resident.taps("Mi., 25. Nov., 10:00")
    await resident.taps("Ja, Termin buchen")
    async with app.store.read() as session:
        name = await session.scalar(select(Advisor.name).join(Appointment))
    assert name == "Demo-Berater UnternehmensWerkStadt 2"


async def test_the_chosen_advisor_gives_way_to_the_chosen_way_to_meet(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.taps("Person auswählen")
    await resident.taps("Demo-Berater UnternehmensWerkStadt 2")  # no video
    refused, _ = await resident.types("lieber mit video")
    assert "Demo-Berater" in refused.text
    assert resident.times
    await resident.taps("Lieber vor Ort")
    assert "Person auswählen" in resident.titles


async def test_where_there_is_one_advisor_nobody_is_asked_to_choose(resident: Resident) -> None:
    await resident.is_at(IDEAS)
    assert "Person auswählen" not in resident.titles


async def test_whose_language_nobody_speaks_their_wish_for_an_interpreter_is_noted(app: App, texts: Texts) -> None:
    resident = await Resident.arrives(app, language="fa")
    await resident.is_at(ENTERPRISE)
    await resident.picks(TUESDAY)
    assert texts.get("booking-interpreter", "fa", language="فارسی") in resident.last
    await resident.taps(texts.get("button-confirm-booking", "fa"))
    assert (await the_appointment(app)).interpreter == "fa"
    (listed,) = await resident.types("وقت من کی است؟")
    assert texts.get("booking-interpreter", "fa", language="فارسی") in listed.text


async def test_whose_language_is_spoken_reads_so(app: App, texts: Texts) -> None:
    resident = await Resident.arrives(app, language="uk")
    await resident.is_at(ENTERPRISE)
    await resident.picks(TUESDAY)
    assert texts.get("booking-spoken", "uk", language="Українська") in resident.last
    await resident.taps(texts.get("button-confirm-booking", "uk"))
    assert (await the_appointment(app)).interpreter is None


async def test_the_summary_says_what_to_bring_and_the_list_how_they_meet(resident: Resident) -> None:
    await resident.is_at(ENTERPRISE)
    await resident.picks(TUESDAY)
    assert "Bitte bringen Sie mit: Ausweis" in resident.last
    await resident.taps("Ja, Termin buchen")
    (listed,) = await resident.types("wann ist mein termin?")
    assert "vor Ort" in listed.text
