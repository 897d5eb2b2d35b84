"""A reminder and an offer arrive in a Telegram chat with buttons that fit into it."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.booking.models import Advisor, Appointment, Service
from bot.conversation.jobs import Jobs
from tests.channels.telegram_world import World, world
from tests.conftest import BERLIN

LEYLA = 4242
STARTS = datetime(2026, 11, 26, 10, 0, tzinfo=BERLIN)


async def booked(bench: World) -> Appointment:
    """An appointment of the chat's person."""
    conversation = await bench.conversation(LEYLA)
    advisor = Advisor(name="A", werkstadt="unternehmenswerkstadt", video=True, video_url="https://video.example.org/a")
    service = Service(werkstadt="unternehmenswerkstadt")
    row = Appointment(
        conversation_id=conversation.id,
        advisor=advisor,
        service=service,
        werkstadt="unternehmenswerkstadt",
        mode="video",
        blocked_from=STARTS,
        starts_at=STARTS,
        ends_at=STARTS + timedelta(minutes=45),
        blocked_until=STARTS + timedelta(hours=1),
        booked_at=bench.app.clock(),
    )
    async with bench.app.store.begin() as session:
        session.add_all([advisor, service])
        await session.flush()
        session.add(row)
    return row


async def test_a_reminder_arrives_with_its_buttons_and_the_way_to_the_video_meeting(store, texts, clock):
    async with world(store, texts, clock) as bench:
        await bench.api.send_text(LEYLA, "/start")
        await bench.api.received(LEYLA)
        appointment = await booked(bench)
        app = bench.app
        clock.set(STARTS - timedelta(days=1))
        await Jobs(
            store=app.store, texts=app.texts, wakeups=app.wakeups, clock=clock, timezone=app.settings.timezone
        ).run_once()
        shown = (await bench.api.received(LEYLA, 2))[-1]
        assert appointment.reference in shown.text
        assert shown.titles == ["Ich komme", "Verschieben", "Absagen", "Zum Videogespräch"]
