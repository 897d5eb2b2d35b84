"""From the first hello to a booked appointment, details left, and an advisor's live answer: in Arabic, on a phone."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from bot.accounts import service as accounts
from bot.app import App
from bot.booking.models import Appointment
from bot.cases import service as cases
from bot.cases.models import Person
from bot.desk import invitation_url
from tests.e2e.conftest import shot

PHONE = {"width": 390, "height": 844}
PASSWORD = "ein langer Satz als Passwort"


async def types(page: Page, text: str) -> None:
    """Type a message and wait until it is answered."""
    count = await page.locator(".bot .bubble:not(.dots), .advisor .bubble").count()
    await page.get_by_role("textbox").fill(text)
    await page.keyboard.press("Enter")
    await expect(page.locator(".bot .bubble:not(.dots), .advisor .bubble")).not_to_have_count(count)
    await expect(page.locator("[aria-busy=true]")).to_have_count(0)


async def taps(page: Page, title: str) -> None:
    """Tap the newest active button whose title contains `title`, and wait for the answer."""
    count = await page.locator(".bot .bubble:not(.dots)").count()
    await page.get_by_role("log").get_by_role("button", name=title).last.click()
    await expect(page.locator(".bot .bubble:not(.dots)")).not_to_have_count(count)


async def desk_of_an_advisor(app: App, chromium: Browser, address: str) -> Page:
    """A second window, in which somebody has just made their account."""
    async with app.store.begin() as session:
        token = await accounts.first_invitation(session, app.clock())
    assert token
    page = await (await chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 800})).new_page()
    await page.goto(invitation_url(address, token))
    await page.get_by_label("Ihr Name").fill("Frau Demo")
    await page.get_by_label("E-Mail-Adresse").fill("demo@example.org")
    await page.get_by_label("Passwort", exact=True).fill(PASSWORD)
    await page.get_by_label("Passwort wiederholen").fill(PASSWORD)
    await page.get_by_role("button", name="Konto anlegen").click()
    await expect(page.get_by_role("heading", name="Anfragen")).to_be_visible()
    return page


@pytest.mark.usefixtures("model")
async def test_from_hello_to_an_advisors_live_answer(app: App, chromium: Browser, address: str) -> None:
    texts = app.texts
    context = await chromium.new_context(locale="ar", viewport=PHONE, has_touch=True, is_mobile=True)
    page = await context.new_page()
    wrong: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))

    await page.goto(address)
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(page.locator(".bot .bubble:not(.dots)").first).to_contain_text(texts.get("utter-greet", "ar")[:20])
    await shot(page, "01-greeting")

    await types(page, "كيف أسجل نشاطي التجاري (Gewerbe) في لايبزغ؟")
    await expect(page.locator(".bot .bubble:not(.dots)").last).to_contain_text("§ 14 GewO")
    await shot(page, "02-answer")

    await types(page, "أريد موعداً من فضلك")
    await taps(page, "UnternehmensWerkStadt")
    await shot(page, "03-times")
    await taps(page, texts.get("button-other-day", "ar"))
    await taps(page, "24")
    await taps(page, "10:00")
    await shot(page, "04-summary")
    await taps(page, texts.get("button-confirm-booking", "ar"))
    await expect(page.get_by_role("link", name=".ics")).to_be_visible()
    await shot(page, "05-booked")
    async with app.store.read() as session:
        appointment = (await session.scalars(select(Appointment))).one()
    assert appointment.starts_at.isoformat() == "2026-11-24T09:00:00+00:00"

    await taps(page, texts.get("button-intake-yes", "ar"))
    await shot(page, "06-consent")
    await taps(page, texts.get("button-consent", "ar"))
    await types(page, "علي حداد")
    await types(page, "0341 123456")
    await taps(page, "العربية")
    await taps(page, texts.get("situation-self-employed", "ar"))
    await types(page, "أريد فتح مقهى")
    await taps(page, texts.get("button-skip", "ar"))
    await shot(page, "07-check")
    await taps(page, texts.get("button-save", "ar"))
    await shot(page, "08-saved")
    async with app.store.read() as session:
        person = (await session.scalars(select(Person))).one()
        stored = await cases.export(session, person.id)
    assert person.name == "علي حداد"
    assert stored["cases"][0]["answers"]["situation"] == "self_employed"

    desk = await desk_of_an_advisor(app, chromium, address)
    await types(page, "أريد التحدث مع إنسان")
    await shot(page, "09-human")
    await desk.get_by_text("Arabisch").first.click()
    await desk.get_by_role("button", name="Übernehmen").click()
    await expect(page.locator(".advisor .bubble, .bot .bubble:not(.dots)").last).to_contain_text("Frau Demo")
    await desk.get_by_role("textbox").fill("مرحباً، كيف يمكنني مساعدتك؟")
    await desk.keyboard.press("Control+Enter")
    await expect(page.locator(".advisor .bubble").last).to_contain_text("كيف يمكنني مساعدتك")
    bots = await page.locator(".bot .bubble:not(.dots)").count()
    await page.get_by_role("textbox").fill("شكراً! ما هي الأوراق المطلوبة؟")
    await page.keyboard.press("Enter")
    await expect(desk.get_by_text("ما هي الأوراق المطلوبة")).to_be_visible()
    assert await page.locator(".bot .bubble:not(.dots)").count() == bots, "the assistant stays silent beside a human"
    await shot(page, "10-advisor")
    await shot(desk, "11-desk")

    desk.once("dialog", lambda dialog: dialog.accept())
    await desk.get_by_role("button", name="Gespräch beenden").click()
    await expect(page.locator(".bubble:not(.dots)").last).to_contain_text(texts.get("handoff-closed", "ar")[:15])
    assert wrong == []
    assert all(url.startswith((address, "data:", "blob:")) for url in asked), "no outside host is asked for anything"
