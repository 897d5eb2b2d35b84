"""The chat page in a real browser: what a person sees and does, on a phone, in both writing directions."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.conversation.messages import Author, Button, Outgoing
from bot.languages import LANGUAGES
from bot.texts import Texts
from tests.browser import chromium_running
from tests.channels.standin import BUTTONS, CALENDAR, FILE, SOURCES, StandInApp, asgi, serving, standin_app
from tests.conftest import SettableClock

PHONE = {"width": 390, "height": 844}
HOSTILE = "<img src=x onerror=alert(1)><b>fett</b> &amp; [x](javascript:alert(2))"


@pytest.fixture
async def app(texts: Texts, clock: SettableClock, encryption_keys: tuple[str, ...]) -> StandInApp:
    return standin_app(texts, clock, encryption_keys)


@pytest.fixture
async def root(app: StandInApp) -> AsyncIterator[str]:
    async with serving(asgi(app)) as address:
        yield address


@dataclass
class Chat:
    """The page as somebody uses it.

    Attributes:
        wrong: Errors on the page, refusals of the security policy included.
        asked: Every address the page asked for.
    """

    page: Page
    wrong: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    def said(self, by: str) -> Locator:
        """The bubbles of `by`: resident, bot or advisor."""
        return self.log.locator(f".{by} .bubble")

    async def types(self, text: str) -> None:
        await self.page.get_by_role("textbox").fill(text)
        await self.page.keyboard.press("Enter")

    async def fits(self) -> bool:
        """Nothing reaches out of the screen sideways."""
        return bool(
            await self.page.evaluate(
                "[document.documentElement, document.getElementById('scroll')]"
                ".every((box) => box.scrollWidth <= box.clientWidth)"
            )
        )


@pytest.fixture
async def browser(root: str) -> AsyncIterator[Browser]:
    """Closed before the server it looks at."""
    async with chromium_running() as browser:
        yield browser


async def open_chat(browser: Browser, root: str, *, locale: str = "de", **options: Any) -> Chat:
    page = await browser.new_page(**({"viewport": PHONE, "has_touch": True, "locale": locale} | options))
    chat = Chat(page)
    page.on("pageerror", lambda error: chat.wrong.append(str(error)))
    page.on("console", lambda message: chat.wrong.append(message.text) if "Policy" in message.text else None)
    page.on("request", lambda request: chat.asked.append(request.url))
    await page.goto(root)
    await expect(chat.said("bot").first).to_be_visible()
    return chat


async def test_a_question_is_asked_and_answered_with_sources_files_and_choices(
    app: StandInApp, browser: Browser, root: str
) -> None:
    answer = Outgoing(
        "Das geht online.\n\nSie brauchen:\n• Ausweis\n• Formular", BUTTONS, links=SOURCES, files=(CALENDAR,)
    )
    app.conversations.script["Wie melde ich ein Gewerbe an?"] = [answer]
    chat = await open_chat(browser, root)
    await chat.types("Wie melde ich ein Gewerbe an?")

    bubble = chat.said("bot").last
    await expect(bubble.get_by_role("listitem")).to_have_text(["Ausweis", "Formular"])
    await expect(chat.said("resident")).to_have_count(1)
    links = chat.log.get_by_role("link")
    assert [await link.get_attribute("href") for link in await links.all()] == [
        "https://www.leipzig.de/gewerbe",
        "https://www.leipzig.ihk.de/",
        "/files/right/termin.ics",
    ]
    async with chat.page.expect_download() as download:
        await links.last.click()
    assert (await download.value).suggested_filename == FILE.name
    await expect(chat.page.get_by_role("textbox")).to_have_value("")
    assert chat.wrong == []
    assert {url.split("/")[2] for url in chat.asked} == {root.split("/")[2]}
    assert await chat.page.context.cookies() == []


async def test_only_what_was_said_last_can_be_chosen(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    first = chat.page.get_by_role("button", name="Termin buchen")
    await first.click()

    await expect(chat.said("resident")).to_contain_text("Termin buchen")
    await expect(chat.said("bot")).to_have_count(2)
    await expect(first).to_be_hidden()
    assert app.conversations.handled[0].payload == "/book_appointment"
    box = chat.page.get_by_role("textbox")
    assert not await box.evaluate("(box) => box === document.activeElement"), "a phone's keyboard would come up"


async def test_a_reload_shows_the_conversation_again(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    for n in range(30):
        await chat.types(f"Frage {n}")
    await expect(chat.said("bot")).to_have_count(31)
    await chat.page.reload()

    await expect(chat.said("resident").last).to_contain_text("Frage 29")
    await expect(chat.said("bot")).to_have_count(25)
    await expect(chat.page.get_by_role("button", name="Termin buchen")).to_have_count(0)
    await chat.page.get_by_role("button", name="Frühere Nachrichten").click()
    await expect(chat.said("bot")).to_have_count(31)
    await expect(chat.said("bot").first).to_contain_text("Guten Tag!")
    await expect(chat.page.get_by_role("button", name="Frühere Nachrichten")).to_be_hidden()
    assert len(app.conversations.said) == 1


@pytest.mark.parametrize(("language", "greeting"), [("ar", "مرحبًا"), ("fa", "سلام")])
async def test_right_to_left_mirrors_everything(
    app: StandInApp, browser: Browser, root: str, language: str, greeting: str
) -> None:
    text = f"{greeting} (§ 14 Abs. 2 GewO)، Gewerbeanmeldung: +49 341 000-0"
    app.conversations.script["?"] = [Outgoing(text, language=language)]
    chat = await open_chat(browser, root, locale=language)
    await chat.types("?")
    bubble = chat.said("bot").nth(1)
    await expect(bubble).to_contain_text(greeting)

    assert await chat.page.locator("html").get_attribute("dir") == "rtl"
    assert await chat.page.locator("html").get_attribute("lang") == language
    assert await bubble.get_attribute("dir") == "rtl"
    assert await bubble.get_attribute("lang") == language
    isolated = await bubble.locator("bdi").all_inner_texts()
    assert isolated == ["§\u00a014 Abs. 2 GewO", "Gewerbeanmeldung", "+49 341 000-0"]

    boxes = [await chat.said(by).last.bounding_box() for by in ("bot", "resident")]
    send = await chat.page.locator("#send").bounding_box()
    assert boxes[0]
    assert boxes[1]
    assert send
    assert boxes[0]["x"] + boxes[0]["width"] > PHONE["width"] - 20, "the assistant speaks from the right"
    assert boxes[1]["x"] < 20, "the person speaks from the left"
    assert send["x"] < PHONE["width"] / 2
    assert await chat.fits()


async def test_an_advisors_words_arrive_by_themselves(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    await app.conversations.say(app.conversations.only(), Outgoing("Ich bin da.", author=Author.ADVISOR))
    await expect(chat.said("advisor")).to_contain_text("Ich bin da.")
    await expect(chat.log).to_contain_text("Beratung (Mensch)")
    await expect(chat.log).to_have_attribute("aria-live", "polite")

    await chat.page.reload()
    await app.conversations.say(app.conversations.only(), Outgoing("Noch da?", author=Author.ADVISOR))
    await expect(chat.said("advisor")).to_have_count(2)


async def test_without_network_nothing_is_lost_and_nothing_said_twice(
    app: StandInApp, browser: Browser, root: str
) -> None:
    chat = await open_chat(browser, root)
    await chat.page.context.set_offline(True)
    await chat.types("erste")
    await chat.types("zweite")
    await expect(chat.log.locator(".waiting")).to_contain_text("erste")
    await expect(chat.page.get_by_text("Keine Verbindung")).to_be_visible()

    await chat.page.context.set_offline(False)
    await expect(chat.said("bot")).to_have_count(3)
    await expect(chat.page.get_by_text("Keine Verbindung")).to_be_hidden()
    assert [message.text for message in app.conversations.handled] == ["erste", "zweite"]
    await expect(chat.said("resident")).to_have_count(2)


async def test_an_answer_that_got_lost_is_fetched_after_a_reload(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)

    async def lose(route: Any) -> None:
        if route.request.method == "POST":
            await route.fetch()
            await route.abort()
        else:
            await route.continue_()

    await chat.page.route("**/api/chat/messages", lose)
    await chat.types("einmal")
    await expect(chat.log.locator(".waiting")).to_be_visible()
    await chat.page.unroute("**/api/chat/messages")
    await chat.page.reload()

    await expect(chat.said("bot").last).to_contain_text("Sie sagen: einmal")
    await expect(chat.said("resident")).to_have_count(1)
    assert len(app.conversations.handled) == 1


async def test_a_server_that_is_away_is_asked_again(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    app.conversations.down = True
    await chat.types("Hallo")
    await expect(chat.log.locator(".waiting")).to_be_visible()
    app.conversations.down = False
    await expect(chat.said("bot").last).to_contain_text("Sie sagen: Hallo", timeout=15_000)


async def test_a_refused_message_says_why_and_can_be_sent_again(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    await chat.types("x" * 70_000)
    await expect(chat.log.locator(".failed .state")).to_contain_text("zu lang")
    await expect(chat.log.get_by_role("button", name="Noch einmal senden")).to_be_visible()
    await expect(chat.page.get_by_role("button", name="Termin buchen")).to_be_visible()
    await chat.types("kürzer")
    await expect(chat.said("bot").last).to_contain_text("kürzer")


async def test_an_expired_conversation_is_replaced_with_a_sentence(
    app: StandInApp, browser: Browser, root: str
) -> None:
    chat = await open_chat(browser, root)
    app.conversations.forget(app.conversations.only())
    await chat.types("Bin ich noch da?")
    await expect(chat.page.get_by_text("nicht mehr offen")).to_have_count(1)
    await expect(chat.said("bot").last).to_contain_text("Sie sagen: Bin ich noch da?")

    await chat.page.evaluate("localStorage.setItem('werkstadt.chat', JSON.stringify({token: 'forged'}))")
    await chat.page.reload()
    await expect(chat.page.get_by_text("nicht mehr offen")).to_have_count(1)
    await expect(chat.said("bot")).to_have_count(1)


async def test_the_language_is_changed_at_the_top_and_by_the_conversation(
    app: StandInApp, browser: Browser, root: str, texts: Texts
) -> None:
    chat = await open_chat(browser, root)
    menu = chat.page.locator("#language")
    assert await menu.locator("option").all_inner_texts() == [each.name for each in LANGUAGES.values()]
    await menu.select_option("ar")

    await expect(chat.page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(chat.page.get_by_role("textbox")).to_have_attribute("placeholder", texts.get("web-input", "ar"))
    await expect(chat.said("resident")).to_contain_text("العربية")
    assert app.conversations.handled[0].payload == '/change_language{"language":"ar"}'

    app.conversations.languages[app.conversations.only()] = "en"
    await chat.types("hello")
    await expect(chat.page.locator("html")).to_have_attribute("lang", "en")
    await expect(menu).to_have_value("en")
    await expect(chat.page.get_by_role("textbox", name="Your message")).to_be_visible()


async def test_a_new_conversation_leaves_the_old_one_behind(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    await chat.types("alt")
    await expect(chat.said("bot")).to_have_count(2)
    await chat.page.get_by_role("button", name="Neues Gespräch").click()
    await chat.page.get_by_role("button", name="Abbrechen").click()
    await expect(chat.said("bot")).to_have_count(2)
    await chat.page.get_by_role("button", name="Neues Gespräch").click()
    await chat.page.get_by_role("button", name="Neu beginnen").click()

    await expect(chat.said("resident")).to_have_count(0)
    await expect(chat.said("bot")).to_have_count(1)
    await chat.types("neu")
    await expect(chat.said("bot").last).to_contain_text("neu")
    assert len(app.conversations.said) == 2


async def test_the_privacy_note_leads_to_ones_data(app: StandInApp, browser: Browser, root: str) -> None:
    chat = await open_chat(browser, root)
    await chat.page.get_by_role("button", name="Datenschutz").click()
    note = chat.page.get_by_role("dialog", name="Datenschutz")
    await expect(note).to_contain_text("keine Cookies")
    await chat.page.keyboard.press("Escape")
    await expect(note).to_be_hidden()
    await chat.page.get_by_role("button", name="Datenschutz").click()
    await note.get_by_role("button", name="Meine Daten ansehen").click()
    await expect(chat.said("bot")).to_have_count(2)
    assert app.conversations.handled[0].payload == "/my_data"


async def test_texts_are_texts_whoever_wrote_them(app: StandInApp, browser: Browser, root: str) -> None:
    app.conversations.script[HOSTILE] = [Outgoing(HOSTILE, (Button(HOSTILE, "/affirm"),))]
    chat = await open_chat(browser, root)
    await chat.types(HOSTILE)
    await expect(chat.said("bot").nth(1)).to_contain_text(HOSTILE)
    await expect(chat.said("resident")).to_contain_text(HOSTILE)
    assert await chat.log.locator("img, b, script").count() == 0
    assert chat.wrong == []


async def test_everything_is_done_with_the_keyboard(app: StandInApp, browser: Browser, root: str) -> None:
    app.conversations.script["ja"] = [Outgoing("Was nun?", BUTTONS)]
    chat = await open_chat(browser, root)
    box = chat.page.get_by_role("textbox")
    await box.focus()
    await chat.page.keyboard.type("ja")
    await chat.page.keyboard.press("Shift+Enter")
    assert await box.input_value() == "ja\n"
    await chat.page.keyboard.press("Enter")
    await expect(chat.said("bot")).to_have_count(2)

    await chat.page.get_by_role("button", name="Termin buchen").last.press("Enter")
    await expect(chat.said("bot")).to_have_count(3)
    focused = await chat.page.evaluate("document.activeElement.className")
    assert focused == "row bot", "one goes on reading where the answer is"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_fits_a_small_phone(browser: Browser, root: str, language: str) -> None:
    small = {"width": 320, "height": 568}
    chat = await open_chat(browser, root, locale=language, viewport=small)
    await chat.types("W" * 300 + " https://www.leipzig.de/" + "x" * 200)
    await expect(chat.said("bot")).to_have_count(2)
    assert await chat.fits()
    await chat.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert await chat.fits()
    small_targets = await chat.page.evaluate(
        "[...document.querySelectorAll('button, a, select, textarea')].filter((node) => {"
        " const box = node.getBoundingClientRect(); return box.width && Math.min(box.width, box.height) < 32 }).length"
    )
    assert small_targets == 0


async def test_labels_exist_in_every_language(browser: Browser, root: str) -> None:
    page = await browser.new_page()
    first: set[str] = set()
    for code in LANGUAGES:
        response = await page.goto(f"{root}/labels/{code}")
        assert response
        labels = json.loads(await response.text())
        first = first or set(labels)
        assert set(labels) == first
        assert all(labels.values())
