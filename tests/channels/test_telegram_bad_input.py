"""What people send by mistake, and what nobody sends by mistake: each gets a sentence, and nothing is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.conversation.cleaning import MAX_CHARACTERS
from bot.conversation.messages import Author
from tests.channels.telegram_world import World, world

LEYLA = 4242

ATTACHMENTS: dict[str, dict[str, Any]] = {
    "voice": {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}},
    "photo": {
        "photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}],
        "caption": "Was steht in diesem Brief?",
    },
    "sticker": {
        "sticker": {
            "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1,
            "is_animated": False, "is_video": False,
        }
    },
    "location": {"location": {"latitude": 51.34, "longitude": 12.41}},
    "document": {"document": {"file_id": "f", "file_unique_id": "u", "file_name": "a.pdf"}},
    "video": {"video": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}},
    "contact": {"contact": {"phone_number": "1", "first_name": "Demo"}},
}  # fmt: skip


@pytest.fixture
async def bench(sqlite_store, texts, clock) -> AsyncIterator[World]:
    async with world(sqlite_store, texts, clock) as made:
        await made.api.send_text(LEYLA, "/start")
        await made.api.received(LEYLA)
        yield made


@pytest.mark.parametrize("kind", ATTACHMENTS)
async def test_what_is_not_text_gets_a_sentence(bench, texts, kind):
    await bench.api.send(LEYLA, **ATTACHMENTS[kind])
    assert (await bench.api.texts(LEYLA, 2))[-1] == texts.get("error-unsupported-message", "de")


@pytest.mark.parametrize("text", ["\u200b", " \n ", "\x00\x07\x1b"])
async def test_nothing_readable_gets_a_sentence(bench, texts, text):
    await bench.api.send_text(LEYLA, text)
    assert (await bench.api.texts(LEYLA, 2))[-1] == texts.get("error-empty-message", "de")


async def test_a_text_longer_than_people_type_gets_a_sentence(bench, texts):
    await bench.api.send_text(LEYLA, "a" * 20_000)
    expected = texts.get("error-message-too-long", "de", limit=MAX_CHARACTERS)
    assert (await bench.api.texts(LEYLA, 2))[-1] == expected


@pytest.mark.parametrize("text", ["🙂🙂", "a\ud800b", "\ud83d", "\u202eabc", "e" + "\u0301" * 500])
async def test_strange_characters_are_answered_and_kept(bench, text):
    await bench.api.send_text(LEYLA, text)
    await bench.api.received(LEYLA, 2)
    await bench.api.confirmed()
    conversation = await bench.conversation(LEYLA)
    assert len(await bench.said(conversation.id, Author.RESIDENT)) == 2


async def test_an_edited_message_is_answered_as_it_reads_now(bench):
    await bench.api.edit_text(LEYLA, "ich meine Dienstag")
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: ich meine Dienstag"


async def test_an_edited_command_is_no_command(bench):
    await bench.api.edit_text(LEYLA, "/stop")
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: stop"


@pytest.mark.parametrize(
    "data", ["/launch_rockets", "affirm", "/affirm{", '/ask_question{"topic": 1}', "\x00", "x" * 64]
)
async def test_a_button_we_never_made_gets_a_sentence(bench, texts, data):
    bench.api.tap_data(LEYLA, data)
    assert (await bench.api.texts(LEYLA, 2))[-1] == texts.get("error-unknown-button", "de")
    assert bench.script.heard == ["/greet"]


async def test_a_button_under_a_message_too_old_to_show_still_works(bench):
    bench.api.tap_data(LEYLA, "/affirm")
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: /affirm"


async def test_tapping_twice_is_answered_twice_and_in_order(bench):
    bench.api.tap_data(LEYLA, "/affirm")
    bench.api.tap_data(LEYLA, "/deny")
    assert (await bench.api.texts(LEYLA, 3))[1:] == ["Echo: /affirm", "Echo: /deny"]


async def test_a_pinned_message_is_no_message(bench):
    await bench.api.send(LEYLA, pinned_message=bench.api.message(LEYLA, text="hallo"))
    await bench.api.confirmed()
    assert bench.script.heard == ["/greet"]


async def test_our_own_mistake_is_apologised_for_and_the_chat_goes_on(bench, texts):
    bench.script.failure = RuntimeError("a mistake")
    await bench.api.send_text(LEYLA, "hallo")
    assert (await bench.api.texts(LEYLA, 2))[-1] == texts.get("error-unexpected", "de")

    bench.script.failure = None
    await bench.api.send_text(LEYLA, "hallo?")
    assert (await bench.api.texts(LEYLA, 3))[-1] == "Echo: hallo?"


async def test_an_answer_telegram_refuses_does_not_stop_the_chat(bench):
    bench.api.fail("sendMessage", code=400, description="Bad Request: something is invalid")
    await bench.api.send_text(LEYLA, "eins")
    await bench.api.send_text(LEYLA, "zwei")
    assert await bench.api.texts(LEYLA, 2) == ["Echo: /greet", "Echo: zwei"]


async def test_an_address_telegram_does_not_take_as_a_button_comes_as_text(bench):
    bench.script.answers["Link"] = [
        {
            "text": "Hier:",
            "buttons": [{"title": "Danke", "payload": "/affirm"}],
            "custom": {"links": [{"title": "Quelle", "url": "https://www.leipzig.de/x"}]},
        }
    ]
    bench.api.fail("sendMessage", code=400, description="Bad Request: BUTTON_URL_INVALID")
    await bench.api.send_text(LEYLA, "Link")
    text, address = (await bench.api.received(LEYLA, 3))[1:]
    assert (text.text, text.keyboard) == ("Hier:", [])
    assert (address.text, address.titles) == ("Quelle\nhttps://www.leipzig.de/x", ["Danke"])
