"""The same conversation over Telegram's wire format: ask, book, leave details, a live answer, in Arabic."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.accounts.models import Account, Role
from bot.app import App
from bot.booking.models import Appointment
from bot.cases.models import Person
from bot.channels.telegram import TelegramChannel
from bot.conversation.messages import Author, Outgoing
from bot.conversation.models import Conversation
from bot.handoff import service as handoffs
from bot.store import Store
from tests.channels.botapi import TOKEN, BotAPI, Received, serve
from tests.channels.telegram_world import PACE
from tests.conftest import SettableClock, make_app

CHAT = 4711


@dataclass
class Phone:
    """A person's Telegram app."""

    api: BotAPI

    async def writes(self, text: str) -> list[Received]:
        before = len(self.api.chats[CHAT])
        await self.api.send_text(CHAT, text)
        return await self._news(before)

    async def taps(self, part: str) -> list[Received]:
        """Tap the newest button whose title contains `part`."""
        before = len(self.api.chats[CHAT])
        titles = [title for shown in reversed(self.api.chats[CHAT]) for title in shown.titles]
        found = [title for title in titles if part in title]
        assert found, f"no button {part!r} among {titles}; last said: {self.api.chats[CHAT][-1].text!r}"
        await self.api.tap(CHAT, found[0])
        return await self._news(before)

    async def _news(self, before: int) -> list[Received]:
        """What came in answer, once nothing more comes."""
        await self.api.received(CHAT, before + 1)
        await self.api.confirmed()
        seen = 0
        while seen != len(self.api.chats[CHAT]):
            seen = len(self.api.chats[CHAT])
            await asyncio.sleep(0.3)
        return self.api.chats[CHAT][before:]


@pytest.fixture
async def telegram(
    sqlite_store: Store, model: Path, clock: SettableClock, encryption_keys: tuple[str, ...], tmp_path: Path
) -> AsyncIterator[tuple[App, Phone]]:
    """The whole program, connected to a Bot API server on the loopback."""
    async with serve() as api:
        app = await make_app(
            sqlite_store,
            model,
            clock,
            encryption_keys,
            tmp_path,
            telegram_token=TOKEN,
            telegram_api_url=api.root,
        )
        channel = TelegramChannel(app, pace=PACE)
        await channel.start()
        try:
            yield app, Phone(api)
        finally:
            await channel.stop()


async def test_from_hello_to_an_advisors_live_answer(telegram: tuple[App, Phone]) -> None:
    app, phone = telegram
    phone.api.languages[CHAT] = "ar"
    texts = app.texts

    greeting = await phone.writes("/start")
    assert texts.get("button-book", "ar") in greeting[-1].titles
    answer = await phone.writes("كيف أسجل نشاطي التجاري (Gewerbe) في لايبزغ؟")
    assert "GewO" in answer[0].text

    await phone.writes("أريد موعداً من فضلك")
    await phone.taps("UnternehmensWerkStadt")
    await phone.taps(texts.get("button-other-day", "ar"))
    await phone.taps("24")
    await phone.taps("10:00")
    booked = await phone.taps(texts.get("button-confirm-booking", "ar"))
    assert any(message.document.startswith(b"BEGIN:VCALENDAR") for message in booked)
    async with app.store.read() as session:
        appointment = (await session.scalars(select(Appointment))).one()
    assert appointment.starts_at.isoformat() == "2026-11-24T09:00:00+00:00"

    await phone.taps(texts.get("button-intake-yes", "ar"))
    await phone.taps(texts.get("button-consent", "ar"))
    await phone.writes("علي حداد")
    await phone.writes("0341 123456")
    await phone.taps("العربية")
    await phone.taps(texts.get("situation-self-employed", "ar"))
    await phone.writes("أريد فتح مقهى")
    await phone.taps(texts.get("button-skip", "ar"))
    await phone.taps(texts.get("button-save", "ar"))
    async with app.store.read() as session:
        assert (await session.scalars(select(Person))).one().name == "علي حداد"

    await phone.writes("أريد التحدث مع إنسان")
    async with app.store.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        account = Account(
            email="demo@example.org", name="Demo", password_hash="-", role=Role.ADVISOR, created_at=app.clock()
        )
        session.add(account)
        await session.flush()
        handoff = await handoffs.live_handoff(session, conversation.id)
        assert handoff is not None
        await handoffs.take(session, handoff.id, account_id=account.id, now=app.clock())
    before = len(phone.api.chats[CHAT])
    await app.conversations.say(conversation.id, Outgoing("مرحباً", author=Author.ADVISOR, language="ar"))
    heard = await phone.api.received(CHAT, before + 1)
    assert "مرحباً" in heard[-1].text
    await phone.api.send_text(CHAT, "شكراً")
    await phone.api.confirmed()
    assert len(phone.api.chats[CHAT]) == before + 1, "the assistant stays silent beside a human"
