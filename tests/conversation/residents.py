"""Somebody who types and taps, for the tests that go through whole conversations."""

from __future__ import annotations

from uuid import uuid4

from bot.app import App
from bot.conversation.messages import Channel, Incoming, Outgoing
from bot.conversation.models import Conversation


class Resident:
    """One person's side of a conversation."""

    def __init__(self, app: App, conversation: Conversation, greeting: list[Outgoing]) -> None:
        self.app = app
        self.id = conversation.id
        self.heard = greeting

    @classmethod
    async def arrives(cls, app: App, *, language: str = "de") -> Resident:
        """A new person on the chat page."""
        return cls(app, *await app.conversations.open(Channel.WEB, uuid4().hex, language=language))

    async def types(self, text: str, *, message_id: str | None = None) -> list[Outgoing]:
        """Send a text; what is answered."""
        return await self.sends(Incoming(text=text, message_id=message_id))

    async def taps(self, title: str) -> list[Outgoing]:
        """Tap the button of the last answer whose title begins like this."""
        payloads = [b.payload for m in self.heard for b in m.buttons if b.title.startswith(title)]
        assert payloads, f"no button {title!r} among {[b.title for m in self.heard for b in m.buttons]}"
        return await self.sends(Incoming(payload=payloads[0]))

    async def sends(self, incoming: Incoming) -> list[Outgoing]:
        """Send anything a channel can hand on."""
        self.heard = await self.app.conversations.handle(self.id, incoming)
        return self.heard

    async def chooses_a_time(self, *titles: str) -> None:
        """Walk through the booking form up to the summary."""
        await self.types("ich brauche einen termin")
        for title in titles or ("UnternehmensWerkStadt", "Anderer Tag", "Di., 24. Nov.", "10:00"):
            await self.taps(title)

    async def books(self) -> str:
        """Book; the appointment's reference."""
        await self.chooses_a_time()
        await self.taps("Ja, Termin buchen")
        return self.heard[0].files[0].name.removeprefix("termin-").removesuffix(".ics")

    @property
    def last(self) -> str:
        """The text of the last message."""
        return self.heard[-1].text

    @property
    def titles(self) -> list[str]:
        """The titles of the buttons of the last answer."""
        return [button.title for message in self.heard for button in message.buttons]

    @property
    def times(self) -> list[str]:
        """The free times on the buttons of the last answer, as they are carried: "2026-11-24T10:00"."""
        payloads = [b.payload for m in self.heard for b in m.buttons if b.payload.startswith("/pick_slot")]
        return [payload.split('"')[3][:16] for payload in payloads]

    async def is_at(self, werkstadt: str) -> list[Outgoing]:
        """Tap the button "Termin" of an article of this WerkStadt; what is answered."""
        return await self.sends(Incoming(payload=f'/book_appointment{{"werkstadt":"{werkstadt}"}}'))

    async def picks(self, at: str) -> list[Outgoing]:
        """Tap a button that carries this time; what is answered."""
        return await self.sends(Incoming(payload=f'/pick_slot{{"at":"{at}"}}'))
