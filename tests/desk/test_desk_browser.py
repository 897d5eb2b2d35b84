"""The desk in a real browser: from the one-time link to an answer, by keyboard, on a phone and on a desktop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.accounts import service as accounts
from bot.desk import invitation_url
from bot.handoff.models import Reason
from tests.browser import chromium_running
from tests.desk.conftest import Desk

PASSWORD = "ein langer Satz als Passwort"
HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>"
PHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 800}


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """SQLite only: what the browser shows does not depend on the database."""
    return f"sqlite+aiosqlite:///{tmp_path / 'werkstadt.db'}"


@pytest.fixture
async def chromium(served: Desk) -> AsyncIterator[Browser]:
    """Closed before the server it looks at."""
    async with chromium_running() as browser:
        yield browser


async def open_desk(chromium: Browser, served: Desk, size: dict[str, int]) -> tuple[Page, list[str]]:
    """A page signed in by the first one-time link, and what goes wrong on it."""
    async with served.parts.store.begin() as session:
        token = await accounts.first_invitation(session, served.parts.clock())
    assert token
    page = await chromium.new_page(viewport={"width": size["width"], "height": size["height"]}, locale="de-DE")
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    await page.goto(invitation_url(served.origin, token))
    await page.get_by_label("Ihr Name").fill("Frau Demo")
    await page.get_by_label("E-Mail-Adresse").fill("demo@example.org")
    await page.get_by_label("Passwort", exact=True).fill(PASSWORD)
    await page.get_by_label("Passwort wiederholen").fill(PASSWORD)
    await page.get_by_role("button", name="Konto anlegen").click()
    await expect(page.get_by_role("heading", name="Anfragen")).to_be_visible()
    return page, wrong


async def fits(page: Page) -> bool:
    return bool(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_an_advisor_helps_somebody_in_distress(chromium: Browser, served: Desk, size: dict[str, int]) -> None:
    page, wrong = await open_desk(chromium, served, size)
    person, _ = await served.waiting(
        "نحتاج إلى مساعدة", language="ar", reason=Reason.DISTRESS, summary=f"Sprache: Arabisch\n{HOSTILE}"
    )

    card = page.get_by_role("link", name="Notlage")
    await expect(card).to_be_visible()
    assert await page.title() == "(1) Anfragen · WerkStadt-Schreibtisch"
    assert await fits(page)
    await card.focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Übernehmen").click()
    await page.wait_for_load_state("load")

    box = page.get_by_label("Ihre Antwort")
    await box.fill("مرحبا")
    await box.press("Control+Enter")
    bubble = page.locator(".from-advisor .bubble").last
    await expect(bubble).to_have_text("مرحبا")
    await expect(box).to_have_value("")
    assert await bubble.get_attribute("dir") == "rtl"
    assert (await served.reads(person))[-1] == "مرحبا"

    await served.says(person, HOSTILE)
    last = page.locator(".from-resident .text").last
    await expect(last).to_have_text(HOSTILE)
    await expect(last).to_be_in_viewport()
    assert await fits(page)

    page.on("dialog", lambda dialog: dialog.accept())
    await page.get_by_role("button", name="Gespräch beenden").click()
    await expect(page.get_by_text("Niemand wartet.")).to_be_visible()
    assert wrong == []


async def test_a_reply_that_cannot_be_sent_is_not_lost(chromium: Browser, served: Desk) -> None:
    page, _ = await open_desk(chromium, served, PHONE)
    await served.waiting()
    await page.get_by_role("link", name="Möchte einen Menschen sprechen").click()
    await page.get_by_role("button", name="Übernehmen").click()
    await page.wait_for_load_state("load")
    box = page.get_by_label("Ihre Antwort")

    await page.route("**/antwort", lambda route: route.abort())
    await box.fill("Guten Tag")
    await page.get_by_role("button", name="Senden").click()

    await expect(page.get_by_role("alert")).to_contain_text("keine Verbindung")
    await expect(box).to_have_value("Guten Tag")
