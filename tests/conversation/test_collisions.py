"""Two turns that wait for each other in the database: both are answered, and nobody reads of it."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from bot.conversation.messages import Channel, Incoming
from bot.conversation.models import Conversation, LoggedMessage
from bot.conversation.service import Conversations
from bot.conversation.wakeups import Wakeups
from bot.dialogue.payloads import Payload
from bot.dialogue.turn import Turn
from bot.store import Store
from bot.texts import Texts
from tests.conftest import SettableClock


class _Crossing:
    """A dialogue whose turns each want the other's conversation, the first time at the same instant."""

    def __init__(self) -> None:
        self.others: dict[UUID, UUID] = {}
        self.turns = 0
        self._meet = asyncio.Barrier(2)

    async def prepare(self, text: str) -> None:
        """Nothing to embed here."""

    async def understand(self, text: str, *, language: str) -> dict[str, Any]:
        return {"text": text, "intent": {"name": "greet", "confidence": 1.0}}

    async def turn(self, turn: Turn, heard: dict[str, Any] | Payload) -> None:
        other = self.others.get(turn.conversation_id)
        if other is not None:
            self.turns += 1
            if self.turns <= 2:
                await self._meet.wait()
            wanted = select(Conversation.id).where(Conversation.id == other)
            await turn.session.execute(wanted.with_for_update())
        turn.said.append({"text": "Guten Tag"})


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_turns_in_a_deadlock_are_both_answered_once(store: Store, texts: Texts, clock: SettableClock) -> None:
    dialogue = _Crossing()
    conversations = Conversations(store=store, texts=texts, dialogue=dialogue, wakeups=Wakeups(None), clock=clock)
    one, _ = await conversations.open(Channel.WEB, "one")
    other, _ = await conversations.open(Channel.WEB, "other")
    dialogue.others = {one.id: other.id, other.id: one.id}

    async with asyncio.timeout(20):
        answers = await asyncio.gather(
            *(conversations.handle(person.id, Incoming(text="hallo", message_id="1")) for person in (one, other))
        )

    assert dialogue.turns == 3
    assert [[message.text for message in answer] for answer in answers] == [["Guten Tag"], ["Guten Tag"]]
    async with store.read() as session:
        kept = await session.scalar(select(func.count()).where(LoggedMessage.client_id == "1"))
    assert kept == 2
