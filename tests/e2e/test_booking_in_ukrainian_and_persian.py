"""Booking on a phone between two shifts: in Ukrainian by phone, in Persian by video, both through the chat page."""

from __future__ import annotations

from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from bot.app import App
from bot.booking.models import Advisor, Appointment
from tests.e2e.conftest import shot
from tests.e2e.test_arabic_on_a_phone import PHONE, taps, types

MEETING = "https://video.example.org/raum"


async def arrives(chromium: Browser, address: str, language: str) -> Page:
    """The chat page on a phone set to this language."""
    context = await chromium.new_context(locale=language, viewport=PHONE, has_touch=True, is_mobile=True)
    page = await context.new_page()
    await page.goto(address)
    await expect(page.locator("html")).to_have_attribute("lang", language)
    await expect(page.locator(".bot .bubble:not(.dots)")).to_have_count(1)
    return page


async def says(page: Page, text: str) -> None:
    """The newest message contains `text`."""
    await expect(page.locator(".bot .bubble:not(.dots)").last).to_contain_text(text)


async def fits(page: Page) -> None:
    """Nothing is wider than the screen."""
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


async def test_after_work_by_phone_in_ukrainian(app: App, chromium: Browser, address: str) -> None:
    texts = app.texts
    page = await arrives(chromium, address, "uk")
    await types(page, "де зареєструвати свій бізнес (Gewerbe) у лейпцигу?")
    await shot(page, "uk-01-answer")
    await taps(page, "UnternehmensWerkStadt")
    await says(page, "четвер після 15:00")
    await shot(page, "uk-02-proposals")
    await types(page, "після роботи")
    await shot(page, "uk-03-after-work")
    await taps(page, texts.get("button-by-phone", "uk"))
    await taps(page, "16:00")
    await shot(page, "uk-04-phone")
    await types(page, "0341 12")
    await types(page, "0341 123456")
    await says(page, "+49 341 123456")
    await shot(page, "uk-05-summary")
    await taps(page, texts.get("button-confirm-booking", "uk"))
    await expect(page.get_by_role("link", name=".ics")).to_be_visible()
    await shot(page, "uk-06-booked")

    await types(page, "коли мій термін?")
    await shot(page, "uk-07-list")
    await taps(page, texts.get("button-move", "uk"))
    await types(page, "наступного тижня")
    await shot(page, "uk-08-move")
    await taps(page, "30")
    await taps(page, texts.get("button-confirm-move", "uk"))
    await shot(page, "uk-09-moved")
    async with app.store.read() as session:
        moved = (await session.scalars(select(Appointment))).one()
    assert (moved.mode, moved.phone) == ("phone", "+49 341 123456")
    assert moved.starts_at.isoformat().startswith("2026-11-30")

    await types(page, "скасувати термін")
    await taps(page, texts.get("button-cancel-yes", "uk"))
    await shot(page, "uk-10-why")
    await taps(page, texts.get("button-why-ill", "uk"))
    await fits(page)
    async with app.store.read() as session:
        cancelled = (await session.scalars(select(Appointment))).one()
    assert (cancelled.cancelled_at is not None, cancelled.cancel_reason) == (True, "ill")


async def test_as_soon_as_possible_by_video_with_an_interpreter_in_persian(
    app: App, chromium: Browser, address: str
) -> None:
    texts = app.texts
    async with app.store.begin() as session:
        await session.execute(update(Advisor).values(video_url=MEETING))
    page = await arrives(chromium, address, "fa")
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    await types(page, "یک وقت ملاقات می‌خواهم، هر چه زودتر")
    await shot(page, "fa-01-werkstadt")
    await taps(page, "UnternehmensWerkStadt")
    await shot(page, "fa-02-proposals")
    await taps(page, texts.get("button-choose-advisor", "fa"))
    await shot(page, "fa-03-advisors")
    await taps(page, texts.get("button-back", "fa"))
    await types(page, "دیروز")
    await shot(page, "fa-04-yesterday")
    await taps(page, texts.get("button-other-day", "fa"))
    await shot(page, "fa-05-days")
    await taps(page, "24")
    await shot(page, "fa-06-times")
    await types(page, "لطفاً تصویری")
    await taps(page, "24")
    await says(page, texts.get("booking-interpreter", "fa", language="فارسی")[:20])
    await shot(page, "fa-07-summary")
    await taps(page, texts.get("button-confirm-booking", "fa"))
    await expect(page.get_by_role("link", name=texts.get("booking-video-link", "fa"))).to_have_attribute(
        "href", MEETING
    )
    await shot(page, "fa-08-booked")
    await fits(page)
    async with app.store.read() as session:
        appointment = (await session.scalars(select(Appointment))).one()
    assert (appointment.mode, appointment.interpreter) == ("video", "fa")
