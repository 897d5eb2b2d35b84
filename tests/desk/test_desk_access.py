"""Nobody gets to the desk without an account, and no other site can act for somebody who has one."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.accounts import service as accounts
from bot.accounts.models import Role
from bot.desk import invitation_url
from tests.desk.conftest import Desk, Open

PASSWORD = "ein langer Satz als Passwort"
SOME_ID = "7d3f2c1e-0000-4000-8000-000000000000"
PAGES = ["/", "/team", f"/gespraech/{SOME_ID}"]
STREAMS = ["/ereignisse", f"/gespraech/{SOME_ID}/ereignisse"]
FORMS = ["/abmelden", "/team", f"/team/{SOME_ID}/sperren"] + [
    f"/gespraech/{SOME_ID}/{what}" for what in ("uebernehmen", "antwort", "beenden")
]


def csrf_in(html: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', html)
    assert found
    return found[1]


@pytest.mark.parametrize("cookie", [None, "erfunden"])
async def test_without_a_session_there_is_only_the_sign_in_page(
    served: Desk, browser: Open, cookie: str | None
) -> None:
    stranger = await browser()
    if cookie:
        stranger.client.cookies.set("werkstadt_desk", cookie, path="/desk")

    for path in PAGES:
        answer = await stranger.get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk/anmelden")
    for path in STREAMS:
        answer = await stranger.get(path, headers={"Accept": "text/event-stream"})
        assert answer.status_code == 403
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["type"] == "urn:werkstadt:desk:not_signed_in"
    for path in FORMS:
        assert (await stranger.post(path)).status_code == 403


async def test_an_expired_session_is_none(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    assert (await advisor.get("/")).status_code == 200

    served.parts.clock.forward(timedelta(hours=12))

    assert (await advisor.get("/")).status_code == 303
    assert (await advisor.post("/abmelden")).status_code == 403


async def test_a_form_needs_the_sessions_token_and_our_own_origin(served: Desk, browser: Open) -> None:
    advisor, colleague = await browser(await served.account()), await browser(await served.account())
    _, handoff = await served.waiting()
    path = f"/desk/gespraech/{handoff.id}/uebernehmen"
    json = {"Accept": "application/json"}

    for csrf in ("", "falsch", colleague.csrf, "ü"):
        answer = await advisor.client.post(path, data={"csrf": csrf}, headers=json)
        assert (answer.status_code, answer.json()["type"]) == (403, "urn:werkstadt:desk:form_refused")
    for origin in ("https://example.org", "null", served.origin + ".example.org", ""):
        answer = await advisor.client.post(path, data={"csrf": advisor.csrf}, headers=json | {"Origin": origin})
        assert answer.status_code == 403

    assert (await advisor.take(handoff)).status_code == 303


async def test_a_form_beyond_measure_is_refused(served: Desk, browser: Open) -> None:
    stranger = await browser()

    assert (await stranger.post("/anmelden", password="x" * 70_000)).status_code == 413


async def test_the_first_link_leads_to_the_desk_once(served: Desk, browser: Open) -> None:
    async with served.parts.store.begin() as session:
        token = await accounts.first_invitation(session, served.parts.clock())
    assert token
    path = invitation_url("", token).removeprefix("/desk")
    newcomer, late = await browser(), await browser()
    newcomer.csrf = csrf_in((await newcomer.get(path)).text)
    late.csrf = csrf_in((await late.get(path)).text)
    typed = {"name": "Frau Demo", "email": "demo@example.org", "password": PASSWORD, "repeated": PASSWORD}

    refused = await newcomer.post(path, **typed | {"repeated": "anderes Passwort"})
    made = await newcomer.post(path, **typed)

    assert refused.status_code == 422
    assert "nicht gleich" in refused.text
    assert PASSWORD not in refused.text
    assert (made.status_code, made.headers["location"]) == (303, "/desk/")
    assert "Frau Demo" in (await newcomer.get("/")).text
    assert (await late.post(path, **typed | {"email": "zwei@example.org"})).status_code == 410
    assert (await late.get(path)).status_code == 410


async def test_signing_in_and_out(served: Desk, browser: Open) -> None:
    async with served.parts.store.begin() as session:
        token = await accounts.invite(session, role=Role.ADVISOR, now=served.parts.clock())
        await accounts.accept_invitation(
            session,
            token,
            email="demo@example.org",
            name="Frau Demo",
            password=PASSWORD,
            now=served.parts.clock(),
        )
    advisor = await browser()
    advisor.csrf = csrf_in((await advisor.get("/anmelden")).text)

    wrong = await advisor.post("/anmelden", email='"><script>', password="falsch")
    right = await advisor.post("/anmelden", email="Demo@example.org", password=PASSWORD)

    assert wrong.status_code == 403
    assert "<script>" not in wrong.text.replace('<script src="/desk/static/desk.js" defer></script>', "")
    assert right.status_code == 303
    cookie = right.headers["set-cookie"].lower()
    assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/desk"))
    advisor.csrf = csrf_in((await advisor.get("/")).text)
    kept = advisor.client.cookies["werkstadt_desk"]
    assert (await advisor.post("/abmelden")).status_code == 303
    advisor.client.cookies.set("werkstadt_desk", kept, path="/desk")
    assert (await advisor.get("/")).status_code == 303


async def test_guessing_is_slowed_down(served: Desk, browser: Open) -> None:
    stranger = await browser()
    stranger.csrf = csrf_in((await stranger.get("/anmelden")).text)

    statuses = [(await stranger.post("/anmelden", email="a@example.org", password="?")).status_code for _ in range(6)]
    last = await stranger.post("/anmelden", email="a@example.org", password="?")

    assert statuses == [403] * 5 + [429]
    assert last.headers["retry-after"] == "900"


async def test_every_answer_carries_the_security_headers(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())

    for path in ("/", "/anmelden", "/gibt-es-nicht", "/static/desk.css", f"/gespraech/{SOME_ID}"):
        headers = (await advisor.get(path)).headers
        assert "script-src 'self'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == ("no-cache" if path.startswith("/static/") else "no-store")


async def test_only_admins_invite_and_disable(served: Desk, browser: Open) -> None:
    colleague = await served.account("Herr Muster")
    admin, advisor = await browser(await served.account(role=Role.ADMIN)), await browser(colleague)

    assert (await advisor.get("/team")).status_code == 403
    assert (await advisor.post("/team", role="admin")).status_code == 403
    invited = await admin.post("/team", role="coordinator", werkstadt="werkstadt_arbeit")
    assert f"{served.origin}/desk/invitation/" in invited.text
    assert (await admin.post("/team", role="king")).status_code == 403
    assert (await admin.post(f"/team/{colleague.id}/sperren")).status_code == 303
    assert (await advisor.get("/")).status_code == 303
