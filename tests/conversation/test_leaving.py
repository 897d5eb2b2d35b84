"""Whoever says stop is let go at once: no single word books an appointment or deletes anything against their will."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.app import App
from bot.booking.models import Appointment
from bot.conversation.messages import Incoming
from bot.languages import LANGUAGES
from bot.texts import Texts
from bot.understanding.leaving import Leaving, leaving_in
from tests.conversation.residents import Resident

STOPS = {
    "de": "Stopp!",
    "en": "stop",
    "ar": "توقف",
    "tr": "dur",
    "ru": "стоп",
    "uk": "годі",
    "vi": "dừng",
    "fa": "بسه",
    "pl": "dość",
    "ro": "ajunge",
    "es": "¡basta!",
    "fr": "arrêtez",
}
OFFICE = "unternehmenswerkstadt"


async def booked(app: App) -> int:
    async with app.store.read() as session:
        return int(await session.scalar(select(func.count()).select_from(Appointment)) or 0)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_stop_at_the_summary_books_nothing(app: App, texts: Texts, language: str) -> None:
    resident = await Resident.arrives(app, language=language)
    await resident.is_at(OFFICE)
    await resident.picks(resident.times[0])
    await resident.types(STOPS[language])
    assert resident.last == texts.get("form-stopped", language)
    assert await booked(app) == 0


async def test_stop_deletes_nothing(app: App, texts: Texts) -> None:
    resident = await Resident.arrives(app, language="ru")
    await resident.sends(Incoming(payload="/delete_my_data"))
    await resident.types("стоп")
    assert resident.last == texts.get("utter-nothing-open", "ru")


@pytest.mark.parametrize(("language", "typed"), [("ru", "ладно, не надо, передумал"), ("vi", "thôi không cần nữa")])
async def test_who_changes_their_mind_while_choosing_a_time_is_let_go(
    app: App, texts: Texts, language: str, typed: str
) -> None:
    resident = await Resident.arrives(app, language=language)
    await resident.is_at(OFFICE)
    await resident.types(typed)
    assert resident.last == texts.get("form-stopped", language)


async def test_a_bare_cancel_in_a_form_leaves_the_form(app: App, texts: Texts) -> None:
    resident = await Resident.arrives(app, language="ru")
    await resident.is_at(OFFICE)
    await resident.types("Отмена.")
    assert resident.last == texts.get("form-stopped", "ru")


@pytest.mark.parametrize(("language", "typed"), [("pl", "a gdzie to jest?"), ("pl", "nie wiem"), ("uk", "не знаю")])
async def test_a_question_or_a_doubt_is_no_answer_to_the_summary(
    app: App, texts: Texts, language: str, typed: str
) -> None:
    resident = await Resident.arrives(app, language=language)
    await resident.is_at(OFFICE)
    await resident.picks(resident.times[0])
    await resident.types(typed)
    assert texts.get("button-confirm-booking", language) in resident.titles
    assert await booked(app) == 0


async def test_deleting_ones_data_is_no_telephone_number(app: App, texts: Texts) -> None:
    resident = await Resident.arrives(app, language="ru")
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.taps(texts.get("button-consent", "ru"))
    await resident.types("Мария")
    await resident.types("удалите все мои данные")
    assert resident.heard[0].text == texts.get("data-delete-sure", "ru")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_in_any_language_is_not_leaving(language: str) -> None:
    yes = ("ja", "yes", "نعم", "evet", "да", "так", "có", "vâng", "بله", "tak", "da", "sí", "oui", "ok", "Huy", "Maria")
    assert [word for word in yes if leaving_in(word, [language])] == []


def test_signs_and_capitals_do_not_matter() -> None:
    assert leaving_in(" STOP !!", ["vi"]) == Leaving.STOP
    assert leaving_in("stop smoking", ["en"]) is None


async def test_who_deletes_their_data_within_a_form_is_asked_nothing_more(app: App, texts: Texts) -> None:
    resident = await Resident.arrives(app, language="ru")
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.taps(texts.get("button-consent", "ru"))
    await resident.sends(Incoming(payload="/delete_my_data"))
    await resident.sends(Incoming(payload="/confirm_delete"))
    assert [message.text for message in resident.heard] == [texts.get("data-deleted", "ru")]
