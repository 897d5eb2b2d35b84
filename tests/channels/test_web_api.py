"""The chat's HTTP interface, over real HTTP: what clients are promised, and what bad requests get."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape
from uuid import uuid4

import httpx
import pytest
from cryptography.fernet import Fernet

from bot.channels.web import UNLIMITED, Limits, Rate
from bot.channels.web.negotiation import negotiated
from bot.channels.web.tokens import ExpiredToken, InvalidToken, SessionTokens
from bot.conversation.messages import Author, Outgoing
from bot.languages import LANGUAGES
from bot.texts import Texts
from tests.channels.standin import FILE, Client, StandInApp, asgi, serving, standin_app
from tests.conftest import SettableClock


@pytest.fixture
def app(texts: Texts, clock: SettableClock, encryption_keys: tuple[str, ...]) -> StandInApp:
    return standin_app(texts, clock, encryption_keys)


@pytest.fixture
async def client(app: StandInApp) -> AsyncIterator[Client]:
    async with serving(asgi(app)) as root, httpx.AsyncClient(base_url=root, timeout=10) as http:
        yield Client(http)


def problem(response: httpx.Response, status: int, kind: str) -> dict[str, object]:
    """The problem a response is; its form is the same for all."""
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json")
    found = response.json()
    assert (found["type"], found["status"]) == (f"/problems/{kind}", status)
    assert found["title"]
    assert found["detail"]
    return dict(found)


async def test_a_conversation_begins_with_a_token_and_a_welcome(client: Client) -> None:
    response = await client.starts(language="ar")

    assert response.status_code == 201
    body = response.json()
    assert body["language"] == "ar"
    assert body["messages"][0]["direction"] == "rtl"
    assert body["messages"][0]["buttons"][0] == {"title": "Termin buchen", "payload": "/book_appointment"}
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("uk,ru;q=0.8", "uk"),
        ("pt-BR, fr-CA;q=0.7, de;q=0.9", "de"),
        ("fa-IR", "fa"),
        ("pt", "en"),
        ("", "de"),
        ("*", "de"),
        ("ar;q=0, tr;q=0.1", "tr"),
        ("de;q=x, pl", "pl"),
        ("," * 9999, "en"),
    ],
)
async def test_the_browsers_language_is_spoken_unless_another_is_asked_for(
    client: Client, header: str, language: str
) -> None:
    assert negotiated(header) == language
    client.http.headers["Accept-Language"] = header
    assert (await client.starts()).json()["language"] == language
    assert (await client.starts(language="vi-VN")).json()["language"] == "vi"
    assert (await client.starts(language="xx")).json()["language"] == language


async def test_a_message_is_answered_and_the_same_id_is_handled_once(app: StandInApp, client: Client) -> None:
    await client.starts()
    first = await client.sends(text="Hallo", id="m-1", extra="ignored")
    again = await client.sends(text="Hallo", id="m-1")

    assert first.status_code == 200
    assert first.json() == again.json()
    assert set(first.json()) == {"messages", "language"}
    assert first.json()["messages"][0]["text"] == "Sie sagen: Hallo"
    assert len(app.conversations.handled) == 1


async def test_a_tapped_button_and_silence_while_a_human_holds_the_conversation(
    app: StandInApp, client: Client
) -> None:
    await client.starts()
    await client.sends(payload="/affirm")
    assert app.conversations.handled[0].payload == "/affirm"
    app.conversations.held = True
    assert (await client.sends(text="Hallo?")).json()["messages"] == []


async def test_history_is_given_oldest_first_and_by_pages(app: StandInApp, client: Client) -> None:
    await client.starts()
    for n in range(40):
        await client.sends(text=f"Frage {n}")

    newest = (await client.http.get("/api/chat/messages", headers=client.bearer)).json()
    assert len(newest["messages"]) == 50
    assert newest["more"]
    assert newest["messages"][-1]["text"] == "Sie sagen: Frage 39"
    assert newest["messages"][-2] | {"id": ""} == Outgoing("Frage 39", author=Author.RESIDENT).as_json()

    before = newest["messages"][0]["id"]
    rest = (await client.http.get(f"/api/chat/messages?before={before}", headers=client.bearer)).json()
    assert len(rest["messages"]) == 31
    assert not rest["more"]
    wrong = await client.http.get("/api/chat/messages?before=²", headers=client.bearer)
    problem(wrong, 422, "invalid-request")


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        (b"{", 400, "invalid-json"),
        (b"\xff\xfe", 400, "invalid-json"),
        (b"[" * 60_000, 400, "invalid-json"),
        (b'{"text": ' + b"9" * 5000 + b"}", 400, "invalid-json"),
        (b"[]", 422, "invalid-request"),
        (b'"text"', 422, "invalid-request"),
        (b'{"text": 5}', 422, "invalid-request"),
        (b'{"text": ["a"]}', 422, "invalid-request"),
        (b'{"payload": {}}', 422, "invalid-request"),
        (b"", 422, "text-or-payload"),
        (b"{}", 422, "text-or-payload"),
        (b'{"text": "a", "payload": "/affirm"}', 422, "text-or-payload"),
        (b'{"text": "a", "id": ""}', 422, "invalid-id"),
        (b'{"text": "a", "id": 7}', 422, "invalid-id"),
        (b'{"text": "a", "id": "\\ud800"}', 422, "invalid-id"),
        (b'{"text": "a", "id": "' + b"x" * 65 + b'"}', 422, "invalid-id"),
        (b'{"text": "' + b"a" * 65_536 + b'"}', 413, "too-large"),
        (b'{"text": "' + b"a" * 3_000_000 + b'"}', 413, "too-large"),
    ],
)
async def test_a_body_that_is_no_message_is_a_problem_and_never_handled(
    app: StandInApp, client: Client, body: bytes, status: int, kind: str
) -> None:
    await client.starts()
    problem(await client.sends(body), status, kind)
    assert app.conversations.handled == []


@pytest.mark.parametrize("text", ["", "x" * 20_000, "🙂" * 9, "\0\x01\x1b", "\ud800", "a\u202eb"])
async def test_whatever_a_text_says_is_the_conversations_to_answer(app: StandInApp, client: Client, text: str) -> None:
    await client.starts()
    response = await client.sends(json.dumps({"text": text}).encode())
    assert response.status_code == 200
    assert app.conversations.handled[0].text == text
    assert (await client.http.get("/api/chat/messages", headers=client.bearer)).status_code == 200


async def test_session_bodies_are_checked_too(client: Client) -> None:
    assert (await client.http.post("/api/chat/sessions")).status_code == 201
    problem(await client.http.post("/api/chat/sessions", json={"language": 5}), 422, "invalid-request")
    problem(await client.http.post("/api/chat/sessions", content=b"no"), 400, "invalid-json")


@pytest.mark.parametrize("path", ["/api/chat/messages", "/api/chat/events"])
async def test_nothing_is_shown_without_a_token_of_ours(
    app: StandInApp, client: Client, clock: SettableClock, path: str
) -> None:
    await client.starts()
    get = client.http.get
    refused = await get(path)
    problem(refused, 401, "missing-token")
    assert refused.headers["www-authenticate"] == "Bearer"
    for wrong in (client.token[:-1], client.token[1:], "x", "ü", "." * 9999, client.token + client.token):
        problem(await get(path, headers={"Authorization": f"Bearer {wrong}".encode()}), 401, "invalid-token")
    clock.forward(timedelta(days=30, seconds=1))
    problem(await get(path, headers=client.bearer), 401, "expired-token")
    clock.forward(timedelta(days=-1))
    app.conversations.forget(app.conversations.only())
    problem(await get(path, headers=client.bearer), 401, "unknown-conversation")


async def test_a_token_shows_its_own_conversation_only(app: StandInApp, client: Client) -> None:
    other = Client(client.http)
    await client.starts()
    await client.sends(text="mein Geheimnis")
    await other.starts()
    shown = await other.http.get("/api/chat/messages", headers=other.bearer)
    assert "Geheimnis" not in shown.text


def test_tokens_outlive_a_change_of_keys_and_nothing_else(
    app: StandInApp, clock: SettableClock, encryption_keys: tuple[str, ...]
) -> None:
    new, unknown = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    conversation = uuid4()
    token = SessionTokens(encryption_keys, clock=clock).make(conversation)

    changed = SessionTokens((new, *encryption_keys), clock=clock)
    assert changed.read(token) == conversation
    with pytest.raises(InvalidToken):
        SessionTokens((unknown,), clock=clock).read(token)
    with pytest.raises(InvalidToken):
        SessionTokens(encryption_keys, clock=clock).read(changed.make(conversation))
    clock.forward(timedelta(days=31))
    with pytest.raises(ExpiredToken):
        changed.read(token)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_problems_speak_the_persons_language(client: Client, texts: Texts, language: str) -> None:
    await client.starts(language=language)
    found = problem(await client.sends(b"{"), 400, "invalid-json")
    assert found["detail"] == texts.get("problem-invalid-json", language)

    stranger = await client.http.get("/api/chat/messages", headers={"Accept-Language": language})
    assert problem(stranger, 401, "missing-token")["detail"] == texts.get("problem-missing-token", language)
    assert stranger.headers["content-language"] == language


async def test_wrong_methods_and_unknown_addresses(client: Client) -> None:
    refused = await client.http.delete("/api/chat/messages")
    problem(refused, 405, "method-not-allowed")
    assert refused.headers["allow"] == "GET, POST"
    problem(await client.http.get("/api/chat/sessions"), 405, "method-not-allowed")
    problem(await client.http.get("/api/nothing"), 404, "not-found")
    problem(await client.http.get("/nothing"), 404, "not-found")
    problem(await client.http.get("/static/latest/..%2f__init__.py"), 404, "not-found")


async def test_without_the_database_the_sender_is_asked_to_come_back(app: StandInApp, client: Client) -> None:
    await client.starts()
    app.conversations.down = True
    for response in (
        await client.sends(text="Hallo"),
        await client.starts(),
        await client.http.get("/health"),
        await client.http.get("/api/chat/messages", headers=client.bearer),
    ):
        problem(response, 503, "store-unavailable")
        assert int(response.headers["retry-after"]) > 0
    app.conversations.down = False
    assert (await client.http.get("/health")).json() == {"status": "ok"}


async def test_a_bug_ends_in_an_apology_without_details(app: StandInApp, client: Client) -> None:
    await client.starts()
    app.conversations.broken = True
    response = await client.sends(text="Hallo")
    problem(response, 500, "unexpected")
    assert "bug" not in response.text


async def test_who_floods_is_slowed_down_and_nobody_else(app: StandInApp, clock: SettableClock) -> None:
    limits = Limits(sessions=Rate(2, 0.1), messages=Rate(2, 0.5))
    async with serving(asgi(app, limits=limits)) as root, httpx.AsyncClient(base_url=root) as http:
        first, second = Client(http), Client(http)
        await first.starts()
        await second.starts()
        refused = await Client(http).starts()
        problem(refused, 429, "too-many-requests")
        assert refused.headers["retry-after"] == "10"

        for _ in range(2):
            assert (await first.sends(text="Hallo")).status_code == 200
        refused = await first.sends(text="Hallo")
        problem(refused, 429, "too-many-requests")
        assert refused.headers["retry-after"] == "2"
        assert (await second.sends(text="Hallo")).status_code == 200
        clock.forward(timedelta(seconds=2))
        assert (await first.sends(text="Hallo")).status_code == 200


async def test_load_tests_can_lift_the_limits(app: StandInApp) -> None:
    async with serving(asgi(app, limits=UNLIMITED)) as root, httpx.AsyncClient(base_url=root) as http:
        started = await asyncio.gather(*(Client(http).starts() for _ in range(400)))
        assert {response.status_code for response in started} == {201}


async def test_a_file_is_fetched_by_its_secret_address(client: Client, texts: Texts) -> None:
    response = await client.http.get("/files/right/termin.ics")
    assert response.content == FILE.data
    assert response.headers["content-type"].startswith("text/calendar")
    assert response.headers["content-disposition"].startswith("attachment; filename*=UTF-8''Termin")
    assert response.headers["cache-control"] == "no-store"
    problem(await client.http.get("/files/wrong/termin.ics"), 404, "no-such-file")

    headers = {"Accept": "text/html,*/*", "Accept-Language": "en"}
    page = await client.http.get("/files/wrong/termin.ics", headers=headers)
    assert page.status_code == 404
    assert texts.get("error-no-such-file", "en") in page.text


async def test_metrics_count_without_persons(app: StandInApp, client: Client) -> None:
    await client.starts()
    await client.sends(text="Hallo", id="secret-id")
    await client.sends(b"{")
    text = (await client.http.get("/metrics")).text
    assert 'werkstadt_messages_total{channel="web",outcome="answered"} 1.0' in text
    assert 'werkstadt_answer_seconds_count{channel="web"} 1.0' in text
    assert 'werkstadt_problems_total{type="invalid-json"} 1.0' in text
    assert "Hallo" not in text
    assert "secret" not in text
    assert str(app.conversations.only()) not in text


@pytest.mark.parametrize("path", ["/", "/static/latest/chat.js", "/labels/fa", "/health", "/api/x", "/x"])
async def test_every_answer_carries_the_headers_that_protect(client: Client, path: str) -> None:
    headers = (await client.http.get(path)).headers
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_speaks_the_browsers_language_before_any_script_runs(
    client: Client, texts: Texts, language: str
) -> None:
    page = await client.http.get("/", headers={"Accept-Language": language})
    assert f'<html lang="{language}" dir="{LANGUAGES[language].direction}">' in page.text
    for key in ("web-tagline", "web-no-script", "web-privacy"):
        assert texts.get(key, language) in unescape(page.text)
    assert page.headers["vary"] == "Accept-Language"

    asked = await client.http.get("/?language=uk", headers={"Accept-Language": language})
    assert '<html lang="uk" dir="ltr">' in asked.text
