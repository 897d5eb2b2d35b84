"""Reminders as people get them: once, by day, with buttons that work at any time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from sqlalchemy import select

from bot.app import App, create_asgi
from bot.booking.models import Advisor, Appointment, Reminder, Service
from bot.conversation import jobs
from bot.conversation.jobs import Jobs
from bot.conversation.messages import Incoming, Outgoing
from bot.conversation.models import Conversation
from bot.conversation.unasked import Unasked
from bot.handoff.models import Handoff
from bot.languages import LANGUAGES
from bot.store import Store
from bot.texts import Texts
from tests.channels.standin import Client, serving
from tests.channels.telegram_world import PluggedStore
from tests.channels.test_web_events import heard
from tests.conftest import BERLIN, SettableClock, make_app
from tests.conversation.residents import Resident

STARTS = datetime(2026, 11, 26, 10, 0, tzinfo=BERLIN)
DAY, HOURS = STARTS - timedelta(days=1), STARTS - timedelta(hours=2)


def jobs_of(app: App, store: Store | None = None) -> Jobs:
    """The background work of one process."""
    return Jobs(
        store=store or app.store, texts=app.texts, wakeups=app.wakeups, clock=app.clock, timezone=app.settings.timezone
    )


async def booked_by(app: App, conversation: Conversation | Resident, **values: Any) -> Appointment:
    """An appointment of somebody on Thursday at ten, booked on Monday."""
    async with app.store.begin() as session:
        advisor = (await session.scalars(select(Advisor).where(Advisor.werkstadt == "unternehmenswerkstadt"))).first()
        service = (await session.scalars(select(Service).where(Service.werkstadt == "unternehmenswerkstadt"))).first()
        assert advisor
        assert service
        advisor.video_url = "https://video.example.org/raum"
        moments = {"blocked_from": STARTS, "starts_at": STARTS, "ends_at": STARTS + timedelta(minutes=45)}
        row = Appointment(
            **{
                "conversation_id": conversation.id,
                "advisor": advisor,
                "service": service,
                "werkstadt": advisor.werkstadt,
                "mode": "on_site",
                "blocked_until": STARTS + timedelta(hours=1),
                "booked_at": app.clock(),
            }
            | moments
            | values
        )
        session.add(row)
    return row


async def told(app: App, resident: Resident) -> list[Outgoing]:
    """What somebody was told unasked."""
    return await app.conversations.unasked(resident.id)


async def is_told(app: App, resident: Resident) -> None:
    """Wait for the jobs, which run beside the test."""
    for _ in range(500):
        if await told(app, resident):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("nobody was told anything")


@pytest.fixture
async def both(
    store: Store, model: Path, clock: SettableClock, encryption_keys: tuple[str, ...], tmp_path: Path
) -> App:
    """The whole program on each of the two databases."""
    return await make_app(store, model, clock, encryption_keys, tmp_path)


async def test_a_reminder_says_what_one_needs_and_that_no_answer_is_fine(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    booked = await booked_by(app, resident)
    clock.set(DAY)
    await jobs_of(app).run_once()
    (reminder,) = await told(app, resident)
    for part in ("UnternehmensWerkStadt", "Donnerstag, 26. November 2026, 10:00", booked.reference, "nicht antworten"):
        assert part in reminder.text
    assert [button.title for button in reminder.buttons] == ["Ich komme", "Verschieben", "Absagen"]
    clock.set(HOURS)
    await jobs_of(app).run_once()
    assert len(await told(app, resident)) == 2


async def test_tapping_coming_in_the_middle_of_a_form_is_noted_and_the_form_goes_on(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    booked = await booked_by(app, resident)
    clock.set(DAY)
    await jobs_of(app).run_once()
    (reminder,) = await told(app, resident)
    await resident.sends(Incoming(payload="/start_intake"))
    question = resident.last
    thanks, again = await resident.sends(Incoming(payload=reminder.buttons[0].payload))
    assert "Danke" in thanks.text
    assert again.text == question
    await resident.sends(Incoming(payload=reminder.buttons[0].payload))
    async with app.store.read() as session:
        assert (await session.get_one(Appointment, booked.id)).confirmed_at == clock()


async def test_while_a_human_holds_the_conversation_the_buttons_still_do_what_they_say(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    booked = await booked_by(app, resident)
    clock.set(DAY)
    await jobs_of(app).run_once()
    (reminder,) = await told(app, resident)
    await resident.types("ich möchte mit einem menschen sprechen")
    async with app.store.begin() as session:
        (await session.scalars(select(Handoff))).one().taken_at = clock()
    assert await resident.types("hallo?") == []
    assert "Danke" in (await resident.sends(Incoming(payload=reminder.buttons[0].payload)))[0].text
    await resident.sends(Incoming(payload=reminder.buttons[2].payload))
    await resident.taps("Ja, absagen")
    async with app.store.read() as session:
        assert (await session.get_one(Appointment, booked.id)).cancelled_at == clock()
    said = [message.text for message in await app.conversations.history(resident.id)]
    assert {"Ich komme", "Absagen", "Ja, absagen"} <= set(said), "the advisor reads what was tapped"


async def test_the_other_buttons_move_and_cancel(app: App, resident: Resident, clock: SettableClock) -> None:
    booked = await booked_by(app, resident)
    clock.set(DAY)
    await jobs_of(app).run_once()
    _, move, cancel = (await told(app, resident))[0].buttons
    await resident.sends(Incoming(payload=cancel.payload))
    assert booked.reference in resident.last
    await resident.sends(Incoming(payload=move.payload))
    assert any(button.payload.startswith("/pick_slot") for button in resident.heard[-1].buttons)


async def test_a_reminder_of_an_appointment_that_is_gone_says_so_when_it_is_answered(
    app: App, resident: Resident, clock: SettableClock
) -> None:
    booked = await booked_by(app, resident)
    clock.set(DAY)
    await jobs_of(app).run_once()
    (reminder,) = await told(app, resident)
    await resident.sends(Incoming(payload=f'/confirm_cancel{{"reference":"{booked.reference}"}}'))
    (answer,) = await resident.sends(Incoming(payload=reminder.buttons[0].payload))
    assert "bereits abgesagt" in answer.text


async def test_of_many_processes_at_once_one_sends_and_a_restarted_one_sends_nothing_again(
    both: App, clock: SettableClock
) -> None:
    people = [await Resident.arrives(both) for _ in range(3)]
    for number, person in enumerate(people):
        later = timedelta(hours=number)
        await booked_by(
            both,
            person,
            starts_at=STARTS + later,
            ends_at=STARTS + timedelta(minutes=45) + later,
            blocked_until=STARTS + timedelta(hours=1) + later,
            blocked_from=STARTS + later,
        )
    clock.set(DAY + timedelta(hours=2))
    await asyncio.gather(*(jobs_of(both).run_once() for _ in range(5)))
    await jobs_of(both).run_once()
    assert [len(await told(both, person)) for person in people] == [1, 1, 1]
    async with both.store.read() as session:
        assert len((await session.scalars(select(Reminder))).all()) == 3


async def test_an_outage_of_the_database_is_survived_and_what_is_still_useful_is_sent(
    app: App, resident: Resident, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "LOOK_SECONDS", 0.02)
    await booked_by(app, resident)
    store = PluggedStore(app.store)
    async with jobs_of(app, store).running():
        store.plugged = False
        clock.set(DAY)
        await asyncio.sleep(0.1)
        assert store.refused > 1
        clock.forward(timedelta(hours=5))
        store.plugged = True
        await is_told(app, resident)
    clock.set(STARTS - timedelta(minutes=14))
    await jobs_of(app).run_once()
    assert len(await told(app, resident)) == 1, "a quarter of an hour before, a reminder is no use"
    async with app.store.read() as session:
        rows = await session.execute(select(Reminder.kind, Reminder.sent).order_by(Reminder.id))
        assert list(rows) == [("day", True), ("hours", False)]


async def test_one_that_fails_keeps_no_other_from_being_sent_and_is_logged_with_its_id(
    app: App, resident: Resident, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, fine = await booked_by(app, resident), await booked_by(app, resident)
    make = Unasked.reminder

    def reminder(self: Unasked, appointment: Appointment, language: str) -> Outgoing:
        if appointment.id == broken.id:
            raise KeyError("a bug")
        return make(self, appointment, language)

    monkeypatch.setattr(Unasked, "reminder", reminder)
    clock.set(DAY)
    process = jobs_of(app)
    with structlog.testing.capture_logs() as lines:
        await process.run_once()
        await process.run_once()
    assert [message for message in await told(app, resident) if fine.reference in message.text]
    failures = [line for line in lines if line["event"] == "job_failed"]
    assert [(line["job"], line["id"]) for line in failures] == [("remind", str(broken.id))], "and not once a second"
    monkeypatch.undo()
    clock.forward(timedelta(minutes=11))
    await process.run_once()
    assert len(await told(app, resident)) == 2


async def test_a_whole_job_that_fails_keeps_no_other_from_running(
    app: App, resident: Resident, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*args: Any, **values: Any) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("bot.booking.offers.anything_lapsed", fail)
    await booked_by(app, resident)
    clock.set(DAY)
    await jobs_of(app).run_once()
    assert await told(app, resident)


async def test_the_jobs_stop_at_once(app: App) -> None:
    async with asyncio.timeout(2):
        async with jobs_of(app).running():
            await asyncio.sleep(0.05)


async def test_a_bell_makes_them_look_at_once(
    app: App, resident: Resident, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "LOOK_SECONDS", 60)
    await booked_by(app, resident)
    async with jobs_of(app).running():
        await asyncio.sleep(0.2)
        clock.set(DAY)
        app.wakeups.notify(jobs.TOPIC)
        await is_told(app, resident)


@asynccontextmanager
async def listening(client: Client) -> AsyncIterator[asyncio.Task[dict[str, Any]]]:
    """The first event of the person's stream."""

    async def first() -> dict[str, Any]:
        async with client.http.stream("GET", "/api/chat/events", headers=client.bearer) as response:
            async for _, message in heard(response):
                return message
        raise AssertionError("the stream ended")

    task = asyncio.create_task(first())
    yield task
    task.cancel()


async def test_over_the_chat_api_the_reminder_is_an_event_and_its_button_is_answered(
    app: App, clock: SettableClock
) -> None:
    """The server runs as `make run` starts it: the jobs among the rest."""
    application = create_asgi(app)
    async with (
        application.router.lifespan_context(application),
        serving(application) as root,
        httpx.AsyncClient(base_url=root, timeout=10) as http,
    ):
        client = Client(http)
        await client.starts(language="ar")
        async with app.store.read() as session:
            conversation = (await session.scalars(select(Conversation))).one()
        booked = await booked_by(app, conversation)
        async with listening(client) as event:
            await asyncio.sleep(0.2)
            clock.set(DAY)
            app.wakeups.notify(jobs.TOPIC)
            async with asyncio.timeout(5):
                reminder = await event
        assert (reminder["direction"], reminder["from"]) == ("rtl", "bot")
        assert booked.reference in reminder["text"]
        answer = await http.post(
            "/api/chat/messages", headers=client.bearer, json={"payload": reminder["buttons"][0]["payload"]}
        )
        assert answer.status_code == 200
        assert "شكرًا" in answer.json()["messages"][0]["text"]
    async with app.store.read() as session:
        assert (await session.get_one(Appointment, booked.id)).confirmed_at == clock()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", ["on_site", "phone", "video"])
async def test_in_every_language_the_reminder_fits_the_way_to_meet(
    sqlite_store: Store, texts: Texts, language: str, mode: str
) -> None:
    advisor = Advisor(name="A", werkstadt="unternehmenswerkstadt", video_url="https://video.example.org/raum")
    service = Service(werkstadt="unternehmenswerkstadt", papers=["id_document", "unknown"])
    appointment = Appointment(
        reference="K7MP2QXD",
        werkstadt="unternehmenswerkstadt",
        mode=mode,
        phone="+49 341 123456" if mode == "phone" else None,
        starts_at=STARTS,
        advisor=advisor,
        service=service,
    )
    message = Unasked(texts, timezone=BERLIN).reminder(appointment, language)
    assert ("+49 341 123456" in message.text) is (mode == "phone")
    assert ["https://video.example.org/raum"] * (mode == "video") == [link.url for link in message.links]
    assert texts.get("reminder-optional", language) in message.text
    assert texts.get("paper-id-document", language) in message.text
    assert [button.payload.partition("{")[0] for button in message.buttons] == [
        "/coming",
        "/reschedule_appointment",
        "/cancel_appointment",
    ]
