"""What arrives unasked: an advisor's words and reminders as server-sent events, without loss."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from bot.channels.web import events
from bot.conversation.messages import Author, Outgoing
from bot.texts import Texts
from tests.channels.standin import Client, StandInApp, asgi, serving, standin_app
from tests.conftest import SettableClock


@pytest.fixture
def app(texts: Texts, clock: SettableClock, encryption_keys: tuple[str, ...]) -> StandInApp:
    return standin_app(texts, clock, encryption_keys)


@pytest.fixture
async def client(app: StandInApp) -> AsyncIterator[Client]:
    async with serving(asgi(app)) as root, httpx.AsyncClient(base_url=root, timeout=10) as http:
        client = Client(http)
        await client.starts()
        yield client


async def heard(response: httpx.Response) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """The events of a stream: id and message."""
    number = ""
    async for line in response.aiter_lines():
        if line.startswith("id: "):
            number = line[4:]
        if line.startswith("data: "):
            yield number, json.loads(line[6:])


async def first(client: Client, count: int, **options: Any) -> list[tuple[str, str]]:
    """Listen until `count` events came: id and text of each."""
    found: list[tuple[str, str]] = []
    options.setdefault("headers", client.bearer)
    async with client.http.stream("GET", "/api/chat/events", **options) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        async with aclosing(heard(response)) as stream:
            async for number, message in stream:
                found.append((number, message["text"]))
                if len(found) == count:
                    break
    return found


async def test_an_advisors_words_arrive_while_one_listens(app: StandInApp, client: Client) -> None:
    listening = asyncio.create_task(first(client, 1))
    await asyncio.sleep(0.2)
    number = await app.conversations.say(
        app.conversations.only(), Outgoing("Guten Tag,\nich bin da.", author=Author.ADVISOR)
    )

    async with asyncio.timeout(2):
        assert await listening == [(str(number), "Guten Tag,\nich bin da.")]


async def test_a_client_resumes_where_it_stopped(app: StandInApp, client: Client) -> None:
    person = app.conversations.only()
    one, two, three = [await app.conversations.say(person, Outgoing(text)) for text in ("eins", "zwei", "drei")]

    assert await first(client, 3) == [(str(one), "eins"), (str(two), "zwei"), (str(three), "drei")]
    seen = client.bearer | {"Last-Event-ID": str(one)}
    assert await first(client, 2, headers=seen) == [(str(two), "zwei"), (str(three), "drei")]
    with_token = {"token": client.token, "after": str(two)}
    assert await first(client, 1, headers={}, params=with_token) == [(str(three), "drei")]
    assert {one, two} <= set(app.conversations.delivered_ids)


async def test_nobody_hears_what_is_said_to_another(app: StandInApp, client: Client) -> None:
    mine = app.conversations.only()
    other = Client(client.http)
    await other.starts()
    await app.conversations.say(mine, Outgoing("nur für mich"))
    await app.conversations.say(app.conversations.only(), Outgoing("für den anderen"))
    assert [text for _, text in await first(other, 1)] == ["für den anderen"]


async def test_the_stream_outlives_a_database_that_is_away(
    app: StandInApp, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "LOOK_SECONDS", 0.05)
    listening = asyncio.create_task(first(client, 1))
    await asyncio.sleep(0.2)
    app.conversations.down = True
    await asyncio.sleep(0.2)
    await app.conversations.say(app.conversations.only(), Outgoing("wieder da"))
    await asyncio.sleep(0.1)
    assert not listening.done()
    app.conversations.down = False
    async with asyncio.timeout(2):
        assert [text for _, text in await listening] == ["wieder da"]


async def test_a_quiet_stream_shows_that_it_lives(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.05)
    async with client.http.stream("GET", "/api/chat/events", headers=client.bearer) as response:
        async with asyncio.timeout(2):
            async for line in response.aiter_lines():
                if line.startswith(":"):
                    break


async def test_streams_per_person_are_limited_and_given_back(app: StandInApp, client: Client) -> None:
    async with asyncio.TaskGroup() as tasks:
        open_ones = [tasks.create_task(first(client, 1)) for _ in range(6)]
        await asyncio.sleep(0.3)
        refused = await client.http.get("/api/chat/events", headers=client.bearer)
        assert refused.status_code == 429
        await app.conversations.say(app.conversations.only(), Outgoing("Hallo"))
    assert all(task.result() for task in open_ones)
    await asyncio.sleep(0.2)
    assert "werkstadt_event_streams 0.0" in (await client.http.get("/metrics")).text
    assert await first(client, 1)


async def test_bad_resume_points_are_problems(client: Client) -> None:
    for wrong in ("x", "-1", "9" * 40):
        response = await client.http.get("/api/chat/events", headers=client.bearer | {"Last-Event-ID": wrong})
        assert response.status_code == 422
