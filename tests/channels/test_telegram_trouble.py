"""The store, Telegram or we ourselves go away for a while: nothing is lost, nothing is done twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.channels.telegram import TelegramChannel
from bot.channels.telegram.channel import SECRET_HEADER, WEBHOOK_PATH
from bot.conversation.messages import Author
from tests.channels.telegram_world import PACE, World, world

LEYLA, OMAR = 4242, 4343


@pytest.fixture
async def bench(store, texts, clock) -> AsyncIterator[World]:
    async with world(store, texts, clock) as made:
        for chat in (LEYLA, OMAR):
            await made.api.send_text(chat, "/start")
            await made.api.received(chat)
        await made.api.confirmed()
        yield made


async def test_without_a_store_one_sentence_and_later_every_answer_in_order(bench, texts):
    bench.api.languages[LEYLA] = "en"  # what counts is the language last spoken
    bench.app.store.plugged = False
    for number in range(3):
        await bench.api.send_text(LEYLA, f"Nr. {number}")
    sorry = texts.get("error-store-unavailable", "de")
    assert (await bench.api.texts(LEYLA, 2))[1:] == [sorry]
    await asyncio.sleep(0.3)
    assert len(bench.api.pending) == 3, "nothing is confirmed while it is not handled"

    bench.app.store.plugged = True
    assert (await bench.api.texts(LEYLA, 5))[1:] == [sorry, "Echo: Nr. 0", "Echo: Nr. 1", "Echo: Nr. 2"]
    await bench.api.confirmed()
    assert [h for h in bench.script.heard if h.startswith("Nr.")] == ["Nr. 0", "Nr. 1", "Nr. 2"]


async def test_somebody_new_is_told_in_the_language_of_the_app(bench, texts):
    bench.api.languages[99] = "tr"
    bench.app.store.plugged = False
    await bench.api.send_text(99, "merhaba")
    assert await bench.api.texts(99) == [texts.get("error-store-unavailable", "tr")]
    bench.app.store.plugged = True
    assert (await bench.api.texts(99, 3))[1:] == ["Echo: /greet", "Echo: merhaba"]


async def test_a_crash_without_a_store_loses_no_message(bench):
    bench.app.store.plugged = False
    await bench.api.send_text(LEYLA, "wichtig")
    await bench.api.received(LEYLA, 2)
    await bench.crash()
    bench.app.store.plugged = True
    await bench.start()
    assert (await bench.api.texts(LEYLA, 3))[-1] == "Echo: wichtig"
    await bench.api.confirmed()
    assert bench.script.heard.count("wichtig") == 1


async def test_an_answered_message_that_comes_again_is_not_answered_again(bench):
    await bench.api.send_text(LEYLA, "hallo")
    again = bench.api.pending[-1]
    await bench.api.received(LEYLA, 2)
    await bench.api.confirmed()
    await bench.crash()
    bench.api.pending.insert(0, again)  # as after a crash before it was confirmed
    await bench.start()
    await bench.api.send_text(LEYLA, "noch da?")
    assert (await bench.api.texts(LEYLA, 3))[1:] == ["Echo: hallo", "Echo: noch da?"]
    await bench.api.confirmed()
    conversation = await bench.conversation(LEYLA)
    assert await bench.said(conversation.id, Author.RESIDENT) == ["", "hallo", "noch da?"]


async def test_an_answer_that_was_not_sent_before_a_crash_is_sent_after_it(bench):
    bench.api.fail("sendMessage", times=1000, chat=LEYLA)
    await bench.api.send_text(LEYLA, "hallo")
    await bench.api.until(lambda: "hallo" in bench.script.heard, "the message to be handled")
    await bench.crash()
    bench.api._troubles.clear()
    await bench.start()
    assert (await bench.api.texts(LEYLA, 2))[1:] == ["Echo: hallo"]
    await bench.api.confirmed()
    conversation = await bench.conversation(LEYLA)
    assert await bench.said(conversation.id, Author.BOT) == ["Echo: /greet", "Echo: hallo"]


async def test_a_restart_in_the_middle_of_many_messages_loses_and_doubles_none(bench):
    bench.script.pause = 0.02
    people = range(7000, 7008)
    for number in range(4):
        for chat in people:
            await bench.api.send_text(chat, f"{chat}/{number}")
    await bench.api.received(7000, 2)
    await bench.restart()
    for chat in people:
        texts = await bench.api.texts(chat, 5)
        assert texts == ["Echo: /greet", *(f"Echo: {chat}/{n}" for n in range(4))]
    await bench.api.confirmed()
    assert all(len(bench.api.chats[chat]) == 5 for chat in people)


async def test_too_many_requests_are_waited_for_and_others_are_not_held_up(bench):
    bench.api.flood("sendMessage", seconds=1, chat=LEYLA)
    started = asyncio.get_running_loop().time()
    await bench.api.send_text(LEYLA, "eins")
    await bench.api.send_text(OMAR, "zwei")
    assert (await bench.api.texts(OMAR, 2))[-1] == "Echo: zwei"
    assert len(bench.api.chats[LEYLA]) == 1
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: eins"
    assert asyncio.get_running_loop().time() - started >= 1


@pytest.mark.parametrize("code", [500, 502, 504])
async def test_a_server_error_is_tried_again(bench, code):
    bench.api.fail("sendMessage", code=code, times=3, chat=LEYLA)
    await bench.api.send_text(LEYLA, "hallo")
    assert (await bench.api.texts(LEYLA, 2))[1:] == ["Echo: hallo"]


async def test_telegram_away_for_a_while(bench):
    bench.api.away = True
    await bench.api.send_text(LEYLA, "hallo")

    async def noticed() -> bool:
        return bench.channel.problem is not None

    await bench.eventually(noticed, "the outage to be noticed")
    bench.api.away = False
    assert (await bench.api.texts(LEYLA, 2))[1:] == ["Echo: hallo"]
    await bench.api.confirmed()
    assert bench.channel.problem is None


async def test_telegram_away_when_we_start(store, texts, clock):
    async with world(store, texts, clock, start=False) as bench:
        bench.api.away = True
        await bench.channel.start()
        await asyncio.sleep(0.1)
        bench.api.away = False
        await bench.api.send_text(LEYLA, "/start")
        assert await bench.api.texts(LEYLA) == ["Echo: /greet"]


async def test_somebody_who_blocked_us_is_noted_and_not_written_to_again(bench):
    bench.api.block(LEYLA)
    bench.script.answers["hallo"] = [{"text": "eins"}, {"text": "zwei"}]
    await bench.api.send_text(LEYLA, "hallo")
    await bench.api.confirmed()
    assert (await bench.conversation(LEYLA)).blocked_at is not None
    sent = [values for method, values in bench.api.calls if method == "sendMessage"]
    assert [v["text"] for v in sent if v["chat_id"] == str(LEYLA)] == ["Echo: /greet", "eins"]

    bench.api.blocked.clear()
    await bench.api.send_text(LEYLA, "wieder da")
    assert (await bench.api.texts(LEYLA, 2))[-1] == "Echo: wieder da"
    assert (await bench.conversation(LEYLA)).blocked_at is None


async def test_blocking_us_in_the_app_is_noted_at_once(bench):
    await bench.api.leave(LEYLA)
    await bench.api.confirmed()
    assert (await bench.conversation(LEYLA)).blocked_at is not None
    await bench.api.leave(31337)  # somebody who never wrote
    await bench.api.confirmed()


async def test_the_webhook_confirms_what_is_handled_and_lets_only_telegram_in(store, texts, clock):
    from starlette.applications import Starlette

    async with world(store, texts, clock, mode="webhook") as bench:
        await bench.api.until(lambda: bool(bench.api.webhook), "the webhook to be set")
        assert bench.api.webhook["url"] == bench.app.settings.public_url + WEBHOOK_PATH
        server = httpx.ASGITransport(Starlette(routes=bench.channel.routes()))
        async with httpx.AsyncClient(transport=server, base_url="http://test") as telegram:
            await bench.api.send_text(LEYLA, "hallo")
            update = bench.api.pending[-1]
            secret = {SECRET_HEADER: bench.api.webhook["secret_token"]}

            assert (await telegram.post(WEBHOOK_PATH, json=update)).status_code == 403
            assert (await telegram.post(WEBHOOK_PATH, json=update, headers={SECRET_HEADER: "x"})).status_code == 403
            assert (await telegram.post(WEBHOOK_PATH, content=b"{", headers=secret)).status_code == 400
            assert (await telegram.post(WEBHOOK_PATH, json=[], headers=secret)).status_code == 400
            assert bench.api.chats == {}

            answers = await asyncio.gather(
                *(telegram.post(WEBHOOK_PATH, json=update, headers=secret) for _ in range(3))
            )
            assert [a.status_code for a in answers] == [200, 200, 200]
            assert (await telegram.post(WEBHOOK_PATH, json=update, headers=secret)).status_code == 200
            assert await bench.api.texts(LEYLA) == ["Echo: /greet", "Echo: hallo"]


async def test_polling_ends_a_webhook_of_yesterday(store, texts, clock):
    async with world(store, texts, clock, start=False) as bench:
        bench.api.webhook = {"url": "https://bot.example.org/telegram/webhook"}
        await bench.channel.start()
        await bench.api.send_text(LEYLA, "/start")
        assert await bench.api.texts(LEYLA) == ["Echo: /greet"]


async def test_stopping_takes_no_longer_than_the_farewell(bench):
    bench.app.store.plugged = False
    await bench.api.send_text(LEYLA, "hallo")
    await bench.api.received(LEYLA, 2)
    started = asyncio.get_running_loop().time()
    await bench.channel.stop()
    assert asyncio.get_running_loop().time() - started < PACE.farewell + 2
    bench.app.store.plugged = True
    bench.channel = TelegramChannel(bench.app, pace=PACE)
