"""A person talks to the bot on Telegram."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.conversation.messages import Author
from bot.languages import LANGUAGES
from tests.channels.botapi import TOKEN
from tests.channels.telegram_world import World, world

LEYLA, OMAR = 4242, 4343


@pytest.fixture
async def bench(sqlite_store, texts, clock) -> AsyncIterator[World]:
    async with world(sqlite_store, texts, clock) as made:
        yield made


async def test_start_greets_once(bench):
    await bench.api.send_text(LEYLA, "/start")
    assert await bench.api.texts(LEYLA) == ["Echo: /greet"]

    await bench.api.confirmed()
    assert bench.script.heard == ["/greet"]


async def test_start_again_greets_again(bench):
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.received(LEYLA)
    await bench.api.send_text(LEYLA, "/start")
    assert await bench.api.texts(LEYLA, 2) == ["Echo: /greet", "Echo: /greet"]


async def test_somebody_who_just_writes_is_greeted_and_answered(bench):
    await bench.api.send_text(LEYLA, "Ich brauche einen Termin")
    assert await bench.api.texts(LEYLA, 2) == ["Echo: /greet", "Echo: Ich brauche einen Termin"]


async def test_the_language_of_the_app_is_the_language_of_the_first_greeting(bench):
    bench.api.languages[LEYLA] = "ar-EG"
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.received(LEYLA)
    assert (await bench.conversation(LEYLA)).language == "ar"


async def test_commands_mean_what_they_say(bench):
    for command in ("/start", "/help", "/language@werkstadt_test_bot", "/stop now", "/termin morgen"):
        await bench.api.send_text(LEYLA, command)
    await bench.api.received(LEYLA, 5)
    assert bench.script.heard == ["/greet", "/help", "/change_language", "/stop", "termin morgen"]


async def test_the_menu_is_there_in_every_language(bench):
    await bench.api.until(lambda: len(bench.api.commands) == len(LANGUAGES) + 1, "the commands")
    assert {c["command"] for c in bench.api.commands["fa"]} == {"start", "help", "language", "stop"}
    assert bench.api.commands["fa"] != bench.api.commands["de"]


async def test_buttons_hang_under_the_answer_and_go_when_used(bench):
    bench.script.answers["Termin"] = [
        {
            "text": "Möchten Sie einen Termin?",
            "buttons": [{"title": "Ja", "payload": "/affirm"}, {"title": "Nein", "payload": "/deny"}],
            "custom": {"links": [{"title": "Öffnungszeiten", "url": "https://www.leipzig.de/zeiten"}]},
        }
    ]
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.send_text(LEYLA, "Termin")
    shown = (await bench.api.received(LEYLA, 2))[-1]
    assert [[b["text"] for b in row] for row in shown.keyboard] == [["Ja", "Nein"], ["Öffnungszeiten"]]

    await bench.api.tap(LEYLA, "Ja")
    await bench.api.received(LEYLA, 3)

    assert bench.script.heard[-1] == "/affirm"
    assert len(bench.api.answered) == 1
    await bench.api.until(lambda: shown.titles == ["Öffnungszeiten"], "only the address to stay")


async def test_typing_is_shown_while_an_answer_is_made_and_not_after_it(bench):
    bench.script.pause = 0.25
    await bench.api.send_text(LEYLA, "hallo")
    await bench.api.received(LEYLA, 2)
    actions = list(bench.api.actions)
    assert actions.count((LEYLA, "typing")) >= 3
    await asyncio.sleep(0.25)
    assert bench.api.actions == actions


async def test_long_answers_come_in_order_and_the_buttons_under_the_last_part(bench):
    paragraphs = [f"{n}. " + " ".join(["Das ist ein Satz."] * 60) for n in range(12)]
    bench.script.answers["lang"] = [
        {"text": "\n\n".join(paragraphs), "buttons": [{"title": "Danke", "payload": "/affirm"}]}
    ]
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.send_text(LEYLA, "lang")
    parts = (await bench.api.received(LEYLA, 5))[1:]
    assert [part.titles for part in parts] == [[], [], [], ["Danke"]]
    assert "\n\n".join(part.text for part in parts) == "\n\n".join(paragraphs)
    assert not any(part.previews for part in parts)


async def test_a_file_arrives_as_a_document(bench):
    url = bench.app.files.url("appointment", "T-1", "termin.ics")
    bench.script.answers["Termin"] = [{"text": "Gebucht.", "custom": {"files": [{"name": "termin.ics", "url": url}]}}]
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.send_text(LEYLA, "Termin")
    document = (await bench.api.received(LEYLA, 3))[-1]
    assert (document.name, document.document) == ("termin.ics", b"BEGIN:VCALENDAR T-1")


async def test_markup_in_a_text_is_shown_as_it_is(bench):
    await bench.api.send_text(LEYLA, "<b>&amp; *so* _hier_ [x](y)")
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: <b>&amp; *so* _hier_ [x](y)"


async def test_what_is_said_in_one_chat_stays_in_order_and_chats_run_side_by_side(bench):
    bench.script.pause = 0.02
    people = range(5000, 5030)
    for number in range(4):
        for chat in people:
            await bench.api.send_text(chat, f"{chat}/{number}")
    for chat in people:
        texts = await bench.api.texts(chat, 5)
        assert texts == ["Echo: /greet", *(f"Echo: {chat}/{n}" for n in range(4))]
    assert bench.script.most_at_once > 1
    await bench.api.confirmed()


async def test_more_updates_than_telegram_hands_out_at_once(bench):
    people = range(6000, 6015)
    for number in range(7):
        for chat in people:
            await bench.api.send_text(chat, f"Nr. {number}")
    for chat in people:
        assert (await bench.api.texts(chat, 8))[1:] == [f"Echo: Nr. {number}" for number in range(7)]
    await bench.api.confirmed()


async def test_a_group_hears_one_sentence_and_nothing_else(bench, texts):
    group = -100123
    await bench.api.send_text(group, "/start")
    await bench.api.send_text(group, "Wer hat meine Adresse?")
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.received(LEYLA)
    await bench.api.confirmed()
    assert await bench.api.texts(group) == [texts.get("telegram-only-private", "de")]
    assert bench.script.heard == ["/greet"]


async def test_no_token_in_what_is_logged_or_raised(sqlite_store, texts, clock, caplog, capsys):
    caplog.set_level("DEBUG")
    with capture_logs() as events:
        async with world(sqlite_store, texts, clock, start=False) as bench:
            bench.api.token = "another"
            await bench.channel.start()
            await bench.eventually(_has_problem(bench), "the refusal to be noticed")
            assert "TELEGRAM_TOKEN" in bench.channel.problem
            bench.api.token = TOKEN
            await bench.api.send_text(LEYLA, "/start")
            await bench.api.received(LEYLA)
            bench.api.away = True
            await bench.eventually(_has_problem(bench), "the outage to be noticed")
    everything = f"{events} {caplog.text} {capsys.readouterr()}"
    assert "telegram_problem" in everything
    assert TOKEN.partition(":")[2] not in everything


async def test_an_update_nobody_can_read_stops_nobody(bench):
    bench.api.update(message={"message_id": "not even", "chat": 5})
    bench.api.update(something_new={"x": 1})
    await bench.api.send_text(LEYLA, "hallo")
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: hallo"
    bench.api.pending = [u for u in bench.api.pending if "something_new" not in u]
    await bench.api.confirmed()


async def test_an_advisor_who_holds_the_conversation_is_not_interrupted(bench, clock):
    from bot.accounts.models import Account, Role
    from bot.handoff import service as handoff
    from bot.handoff.models import Reason

    await bench.api.send_text(LEYLA, "/start")
    await bench.api.received(LEYLA)
    conversation = await bench.conversation(LEYLA)
    async with bench.app.store.begin() as session:
        account = Account(
            email="demo@example.org", name="Demo", password_hash="x", role=Role.ADVISOR, created_at=clock()
        )
        session.add(account)
        await session.flush()
        held = await handoff.open_handoff(
            session, conversation.id, reason=Reason.REQUEST, summary="Demo", werkstadt=None, now=clock()
        )
        await handoff.take(session, held.id, account_id=account.id, now=clock())
    clock.forward(timedelta(minutes=1))

    await bench.api.send_text(LEYLA, "Sind Sie ein Mensch?")
    await bench.api.confirmed()
    assert await bench.api.texts(LEYLA) == ["Echo: /greet"]
    assert (await bench.said(conversation.id, Author.RESIDENT))[-1] == "Sind Sie ein Mensch?"


async def test_telegram_is_asked_for_what_we_read_and_nothing_else(bench):
    await bench.api.send_text(LEYLA, "/start")
    await bench.api.confirmed()
    asked = [values for method, values in bench.api.calls if method == "getUpdates"]
    kinds = {tuple(sorted(json.loads(values["allowed_updates"]))) for values in asked}
    assert kinds == {("callback_query", "edited_message", "message", "my_chat_member")}


def _has_problem(bench: World):
    async def true() -> bool:
        return bench.channel.problem is not None

    return true
