"""A conversation that goes on: what is asked about the last answer, about a word in it, and between two matters."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import App
from bot.knowledge import load
from bot.languages import LANGUAGES
from bot.settings import PROJECT
from tests.conftest import SettableClock
from tests.conversation.residents import Resident

QUESTION = "wo kann ich mein gewerbe anmelden?"


async def test_what_is_asked_on_is_answered_from_the_same_article(resident: Resident) -> None:
    await resident.types(QUESTION)
    (cost,) = await resident.types("und was kostet das?")
    assert cost.text.startswith("Gewerbe anmelden\n\nWie hoch die Gebühr in Leipzig ist")
    assert "Zuständig: Stadt Leipzig, Ordnungsamt" in cost.text
    assert "§ 138" not in cost.text
    assert [b.title for b in cost.buttons] == ["Ganze Antwort", "Mit Mensch sprechen"]
    assert cost.links
    (documents,) = await resident.types("welche unterlagen muss ich mitbringen")
    assert "• ausgefülltes Formular" in documents.text
    (whole,) = await resident.taps("Ganze Antwort")
    assert "Melden Sie Ihr Gewerbe gleichzeitig mit dem Beginn an" in whole.text


async def test_two_things_asked_at_once_are_both_answered(resident: Resident) -> None:
    await resident.types(QUESTION)
    (answer,) = await resident.types("und wo und was kostet das?")
    assert "In Leipzig wenden Sie sich an das Ordnungsamt." in answer.text
    assert "Wie hoch die Gebühr in Leipzig ist" in answer.text


async def test_what_the_article_does_not_say_is_said_honestly_with_the_office(resident: Resident) -> None:
    await resident.types("wann bekomme ich kindergeld?")
    (answer,) = await resident.types("und was droht mir sonst?")
    assert "Dazu steht in meiner Antwort leider nichts." in answer.text
    assert "Familienkasse" in answer.text
    assert not any(character.isdigit() for character in answer.text.split("Zuständig")[0])


async def test_a_question_of_its_own_keeps_its_own_topic(resident: Resident) -> None:
    await resident.types(QUESTION)
    (answer,) = await resident.types("wie hoch ist der mindestlohn?")
    assert answer.text.startswith("Mindestlohn")
    (since,) = await resident.types("und ab wann gilt das?")
    assert since.text.startswith("Mindestlohn")


async def test_without_an_answer_before_there_is_nothing_to_ask_on_about(resident: Resident) -> None:
    (answer,) = await resident.types("und was kostet das?")
    assert not any(b.title == "Ganze Antwort" for b in answer.buttons)


async def test_a_thank_you_between_does_not_end_the_topic_but_other_things_do(resident: Resident) -> None:
    await resident.types(QUESTION)
    await resident.types("danke")
    (answer,) = await resident.types("und was kostet das?")
    assert answer.text.startswith("Gewerbe anmelden")
    await resident.types("danke")
    await resident.types("hallo")
    await resident.types("danke schön")
    (answer,) = await resident.types("und was kostet das?")
    assert not answer.text.startswith("Gewerbe anmelden\n\nWie hoch")


async def test_the_next_day_a_person_begins_anew(resident: Resident, clock: SettableClock) -> None:
    await resident.types(QUESTION)
    clock.forward(timedelta(hours=20))
    (answer,) = await resident.types("und was kostet das?")
    assert not any(b.title == "Ganze Antwort" for b in answer.buttons)


async def test_distress_ends_the_topic(resident: Resident) -> None:
    await resident.types(QUESTION)
    await resident.types("mein mann schlägt mich")
    answers = await resident.types("wo soll ich hin?")
    assert not any(answer.text.startswith("Gewerbe anmelden") for answer in answers)


async def test_where_nothing_was_understood_the_last_topic_is_a_tap_away(resident: Resident) -> None:
    await resident.types(QUESTION)
    (answer,) = await resident.types("qwrtz plmk xyz")
    assert answer.buttons[0].title == "Gewerbe anmelden"


async def test_a_form_is_not_disturbed_and_goes_on_after_a_follow_up(resident: Resident) -> None:
    await resident.types("ich brauche einen termin")
    await resident.taps("UnternehmensWerkStadt")
    await resident.types("wie hoch ist eigentlich der mindestlohn?")
    answer, *again = await resident.types("und ab wann gilt das?")
    assert answer.text.startswith("Mindestlohn")
    assert again[-1].buttons


@pytest.mark.parametrize(
    ("language", "question", "follow_up", "part"),
    [
        ("en", "where do i register my business in leipzig?", "and which documents do i need?", "completed form"),
        ("ar", "وين بسجل مشروعي (Gewerbe) بلايبزغ؟", "و كم يكلف؟", "Ordnungsamt"),
        ("tr", "gewerbe nereye kayıt ettirilir?", "hangi belgeler lazım?", "Chemnitz"),
        ("ru", "где зарегистрировать бизнес (Gewerbe) в лейпциге?", "сколько это стоит?", "Ordnungsamt"),
        ("uk", "де зареєструвати свій бізнес (Gewerbe) у лейпцигу?", "які документи потрібні?", "Chemnitz"),
        ("vi", "đăng ký kinh doanh gewerbe ở đâu vậy?", "cần giấy tờ gì?", "Chemnitz"),
        ("fa", "برای ثبت کسب و کار (Gewerbe) کجا باید برم؟", "چه مدارکی لازمه؟", "Chemnitz"),
        ("pl", "gdzie zarejestrować działalność gospodarczą w lipsku?", "ile to trwa?", "§ 15 GewO"),
        ("ro", "unde îmi înregistrez firma (Gewerbe) în leipzig?", "ce acte îmi trebuie?", "Chemnitz"),
        ("es", "¿dónde registro mi negocio (Gewerbe) en leipzig?", "¿y si no lo hago?", "1.000 euros"),
        ("fr", "où est-ce que je déclare mon activité (Gewerbe) à leipzig ?", "quels papiers il faut ?", "Chemnitz"),
    ],
)
async def test_asking_on_works_in_each_language(
    app: App, language: str, question: str, follow_up: str, part: str
) -> None:
    resident = await Resident.arrives(app)
    (first,) = await resident.types(question)
    (answer,) = await resident.types(follow_up)
    assert answer.language == language
    assert answer.text.split("\n")[0] == first.text.split("\n")[0]
    assert part in answer.text
    assert len(answer.text) < len(first.text) + 500


async def test_simple_language_stays_simple(resident: Resident) -> None:
    await resident.types(QUESTION)
    await resident.taps("In einfacher Sprache")
    (answer,) = await resident.types("und was kostet das?")
    assert "Wie hoch ist die Gebühr?" in answer.text


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("de", "was ist eine Gewerbeanmeldung?", "Anmeldung Ihres eigenen Geschäfts beim Amt"),
        ("tr", "Gewerbeschein ne demek", "işletme kayıt belgesi"),
        ("uk", "що таке Finanzamt", "податкова інспекція"),
    ],
)
async def test_an_official_term_is_explained_in_the_persons_language(
    app: App, language: str, text: str, part: str
) -> None:
    resident = await Resident.arrives(app, language=language)
    (answer,) = await resident.types(text)
    assert part in answer.text
    topics = [b.payload for b in answer.buttons if b.payload.startswith("/ask_question")]
    assert len(topics) == 1
    (article,) = await resident.taps(answer.buttons[0].title)
    assert article.links


async def test_a_term_explained_can_be_asked_on_about(resident: Resident) -> None:
    await resident.types("was ist eine Gewerbeanmeldung?")
    (answer,) = await resident.types("und was kostet das?")
    assert answer.text.startswith("Gewerbe anmelden")


async def test_another_question_about_a_term_is_answered_by_the_article(resident: Resident) -> None:
    (answer,) = await resident.types("wo mache ich eine gewerbeanmeldung?")
    assert answer.text.startswith("Gewerbe anmelden\n\n")


async def test_the_clarifying_question_names_the_difference(app: App, resident: Resident) -> None:
    parse = await app.conversations._dialogue.understand(QUESTION, language="de")
    ranking = [{"id": "gewerbe_anmelden", "confidence": 0.4}, {"id": "freiberuf_oder_gewerbe", "confidence": 0.3}]
    unsure = parse | {"decision": "clarify", "article": ranking[0], "article_ranking": ranking}

    async def understand(text: str, *, language: str) -> dict[str, object]:
        return unsure

    app.conversations._dialogue.understand = understand  # type: ignore[method-assign]
    (asked,) = await resident.types(QUESTION)
    abouts = load(PROJECT / "knowledge").abouts("de")
    for topic in ("gewerbe_anmelden", "freiberuf_oder_gewerbe"):
        assert abouts[topic] in asked.text
    assert [b.title for b in asked.buttons[:2]] == ["Gewerbe anmelden", "Freiberuflich oder gewerblich?"]
    assert (await resident.taps("Gewerbe anmelden"))[0].text.startswith("Gewerbe anmelden")


def test_every_article_says_for_whom_it_is_in_every_language() -> None:
    knowledge = load(PROJECT / "knowledge")
    for language in LANGUAGES:
        found = {article.topic: article.texts[language].about for article in knowledge}
        assert [topic for topic, about in found.items() if not about] == [], language
        assert len(set(found.values())) == len(found), f"{language}: two topics say the same"
        assert not [about for about in found.values() if (about or "").endswith(".")], language
