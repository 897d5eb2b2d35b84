"""The same bot in a terminal."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace

import pytest

from bot.channels.console import chat
from bot.conversation.messages import Author, Channel, Outgoing
from bot.conversation.models import Conversation
from bot.conversation.service import Conversations
from bot.conversation.wakeups import Wakeups
from tests.channels.telegram_world import PluggedStore, Script


class Terminal:
    """Types what the test says and keeps what is printed."""

    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)
        self.printed = ""
        self.more = threading.Event()
        self.more.set()

    def read(self, prompt: str) -> str:
        self.more.wait(10)
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)

    def write(self, text: str) -> None:
        self.printed += text + "\n"


@pytest.fixture
def app(sqlite_store, texts, clock):
    plugged, wakeups, script = PluggedStore(sqlite_store), Wakeups(), Script()
    conversations = Conversations(store=plugged, texts=texts, dialogue=script, wakeups=wakeups, clock=clock)
    return SimpleNamespace(store=plugged, texts=texts, wakeups=wakeups, conversations=conversations, script=script)


async def test_a_conversation_from_greeting_to_end(app):
    terminal = Terminal("hallo", "", "/help")
    await chat(app, language="de", read=terminal.read, write=terminal.write)
    assert app.script.heard == ["/greet", "hallo", "/help"]
    assert "Echo: hallo" in terminal.printed


async def test_a_number_taps_a_button(app):
    app.script.answers["hallo"] = [
        {
            "text": "Was?",
            "buttons": [{"title": "Ja", "payload": "/affirm"}, {"title": "Nein", "payload": "/deny"}],
            "custom": {
                "links": [{"title": "Quelle", "url": "https://www.leipzig.de"}],
                "files": [{"name": "a.ics", "url": "http://127.0.0.1/files/x/a.ics"}],
            },
        }
    ]
    terminal = Terminal("hallo", "2", "2")
    await chat(app, language="de", read=terminal.read, write=terminal.write)
    assert app.script.heard[2:] == ["/deny", "2"]
    for line in ("[1] Ja", "[2] Nein", "→ Quelle: https://www.leipzig.de", "↓ a.ics: http://127.0.0.1/files/x/a.ics"):
        assert line in terminal.printed


async def test_an_advisors_words_arrive_while_nobody_types(app, texts):
    terminal = Terminal()
    terminal.more.clear()
    talk = asyncio.create_task(chat(app, language="en", read=terminal.read, write=terminal.write))
    conversation = await _conversation(app)
    await app.conversations.say(conversation.id, Outgoing("Hello!", author=Author.ADVISOR, language="en"))
    for _ in range(300):
        if "Hello!" in terminal.printed:
            break
        await asyncio.sleep(0.02)
    terminal.more.set()
    await talk
    assert texts.get("channel-advisor-writes", "en") + "\nHello!" in terminal.printed


async def test_without_a_store_there_is_a_sentence_and_then_it_goes_on(app, texts):
    terminal = Terminal("eins", "zwei")
    read, first = terminal.read, True

    def unplugging(prompt: str) -> str:
        nonlocal first
        app.store.plugged, first = not first, False
        return read(prompt)

    await chat(app, language="tr", read=unplugging, write=terminal.write)
    assert texts.get("error-store-unavailable", "tr") in terminal.printed
    assert app.script.heard == ["/greet", "zwei"]


async def test_long_lines_are_wrapped_at_words(app, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    app.script.answers["hallo"] = [{"text": "Wort " * 30}]
    terminal = Terminal("hallo")
    await chat(app, language="de", read=terminal.read, write=terminal.write)
    assert max(len(line) for line in terminal.printed.splitlines() if line.startswith("Wort")) <= 40


async def _conversation(app) -> Conversation:
    from sqlalchemy import select

    for _ in range(300):
        async with app.store.read() as session:
            found = await session.scalar(select(Conversation).where(Conversation.channel == Channel.CONSOLE))
        if found:
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("no conversation began")
