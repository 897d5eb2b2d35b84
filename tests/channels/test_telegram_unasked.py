"""An advisor's words and reminders reach the chat: in order, once, and later if it does not work now."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.conversation.messages import Button, Outgoing
from tests.channels.telegram_world import World, world

LEYLA, OMAR = 4242, 4343


@pytest.fixture
async def bench(store, texts, clock) -> AsyncIterator[World]:
    async with world(store, texts, clock) as made:
        for chat in (LEYLA, OMAR):
            await made.api.send_text(chat, "/start")
            await made.api.received(chat)
        await made.api.confirmed()
        yield made


async def test_an_advisors_words_arrive_and_say_whose_they_are(bench, texts):
    number = await bench.advisor_says(LEYLA, "Guten Tag, ich rufe Sie gleich an.")
    heading = texts.get("channel-advisor-writes", "de")
    assert (await bench.api.texts(LEYLA, 2))[-1] == f"{heading}\n\nGuten Tag, ich rufe Sie gleich an."
    assert (await bench.settled(number)).delivered_at is not None


async def test_a_reminder_comes_with_its_buttons(bench):
    conversation = await bench.conversation(LEYLA)
    reminder = Outgoing("Morgen um 10 Uhr.", buttons=(Button("Absagen", "/cancel_appointment"),))
    await bench.app.conversations.say(conversation.id, reminder)
    shown = (await bench.api.received(LEYLA, 2))[-1]
    assert (shown.text, shown.titles) == ("Morgen um 10 Uhr.", ["Absagen"])


async def test_many_words_arrive_in_order_and_once_though_two_processes_deliver(bench):
    await bench.another_process()
    for number in range(10):
        await bench.advisor_says(LEYLA, f"Nr. {number}")
        await bench.advisor_says(OMAR, f"Nr. {number}")
    for chat in (LEYLA, OMAR):
        texts = await bench.api.texts(chat, 11)
        assert [text.rpartition("\n")[2] for text in texts[1:]] == [f"Nr. {n}" for n in range(10)]
    await asyncio.sleep(0.3)
    assert len(bench.api.chats[LEYLA]) == len(bench.api.chats[OMAR]) == 11


async def test_what_was_said_while_we_were_down_arrives_after_the_start(bench):
    await bench.channel.stop()
    await bench.advisor_says(LEYLA, "Ich bin da.")
    await bench.start()
    assert (await bench.api.texts(LEYLA, 2))[-1].endswith("Ich bin da.")


async def test_to_somebody_who_blocked_us_nothing_is_sent_twice(bench):
    bench.api.block(LEYLA)
    number = await bench.advisor_says(LEYLA, "Hallo?")
    assert (await bench.settled(number)).failure == "blocked"
    assert (await bench.conversation(LEYLA)).blocked_at is not None

    later = await bench.advisor_says(LEYLA, "Sind Sie noch da?")
    await asyncio.sleep(0.4)
    tries = [v for m, v in bench.api.calls if m == "sendMessage" and v["chat_id"] == str(LEYLA)]
    assert len(tries) == 2, "the greeting and one try"

    bench.api.blocked.clear()
    await bench.api.send_text(LEYLA, "wieder da")
    assert (await bench.settled(later)).delivered_at is not None


async def test_a_chat_that_is_gone_is_as_good_as_blocked(bench):
    bench.api.unknown.add(LEYLA)
    number = await bench.advisor_says(LEYLA, "Hallo?")
    assert (await bench.settled(number)).failure == "blocked"


async def test_a_refused_message_is_noted_and_the_next_one_goes_out(bench):
    bench.api.fail("sendMessage", code=400, description="Bad Request: strange", chat=LEYLA)
    first = await bench.advisor_says(LEYLA, "eins")
    second = await bench.advisor_says(LEYLA, "zwei")
    assert (await bench.settled(first)).failure == "refused"
    assert (await bench.settled(second)).delivered_at is not None


async def test_too_many_requests_are_waited_for(bench, clock):
    bench.api.flood("sendMessage", seconds=30, chat=LEYLA)
    number = await bench.advisor_says(LEYLA, "Guten Tag")

    async def postponed() -> bool:
        until = (await bench.row(number)).claimed_until
        return until == clock() + timedelta(seconds=30)

    await bench.eventually(postponed, "the message to be postponed")
    clock.forward(timedelta(seconds=29))
    await asyncio.sleep(0.3)
    assert len(bench.api.chats[LEYLA]) == 1
    clock.forward(timedelta(seconds=1))
    await bench.api.received(LEYLA, 2)


async def test_a_server_error_keeps_the_message_and_other_chats_get_theirs(bench, clock):
    bench.api.fail("sendMessage", times=3, chat=LEYLA)
    first = await bench.advisor_says(LEYLA, "Guten Tag")
    await bench.advisor_says(OMAR, "Hallo")
    await bench.api.received(OMAR, 2)

    async def arrived() -> bool:
        clock.forward(timedelta(seconds=1))
        return (await bench.row(first)).delivered_at is not None

    await bench.eventually(arrived, "the message to arrive")
    assert len(bench.api.chats[LEYLA]) == 2


async def test_a_long_message_goes_on_where_it_was_interrupted(bench, clock):
    conversation = await bench.conversation(LEYLA)
    words = "\n\n".join(f"{n}. " + "Wort " * 700 for n in range(4))
    bench.api._troubles = []
    number = await bench.app.conversations.say(conversation.id, Outgoing(words))
    await bench.api.until(lambda: len(bench.api.chats[LEYLA]) >= 2, "the first part")
    bench.api.fail("sendMessage", chat=LEYLA)

    async def arrived() -> bool:
        clock.forward(timedelta(seconds=1))
        return (await bench.row(number)).delivered_at is not None

    await bench.eventually(arrived, "the message to arrive")
    parts = [message.text for message in bench.api.chats[LEYLA][1:]]
    assert [part[:2] for part in parts] == ["0.", "1.", "2.", "3."]


async def test_a_process_that_died_with_a_claim_is_stood_in_for(bench, clock):
    from bot.channels.telegram import rows

    await bench.channel.stop()
    number = await bench.advisor_says(LEYLA, "Guten Tag")
    async with bench.app.store.begin() as session:
        assert await rows.claim(session, number, now=clock(), lease=timedelta(minutes=2))
        assert not await rows.claim(session, number, now=clock(), lease=timedelta(minutes=2))
    await bench.start()
    await asyncio.sleep(0.3)
    assert len(bench.api.chats[LEYLA]) == 1
    clock.forward(timedelta(minutes=2))
    await bench.api.received(LEYLA, 2)


async def test_without_a_store_words_wait_and_arrive_once(bench):
    number = await bench.advisor_says(LEYLA, "Guten Tag")
    bench.app.store.plugged = False
    await asyncio.sleep(0.3)
    bench.app.store.plugged = True
    await bench.settled(number)
    assert len(bench.api.chats[LEYLA]) == 2
