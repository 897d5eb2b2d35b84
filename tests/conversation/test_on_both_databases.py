"""What the database has to hold for: the same on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.app import App
from bot.booking.models import Appointment
from bot.cases.models import Case, Person
from bot.conversation.messages import Incoming
from bot.store import Store
from tests.conftest import SettableClock, make_app
from tests.conversation.residents import Resident

TAKERS = 20


@pytest.fixture
async def app(store: Store, model: Path, clock: SettableClock, encryption_keys: tuple[str, ...], tmp_path: Path) -> App:
    """The whole program on each of the two."""
    return await make_app(store, model, clock, encryption_keys, tmp_path)


async def test_the_main_job_is_done(app: App) -> None:
    resident = await Resident.arrives(app)
    assert "§ 14 GewO" in (await resident.types("wo kann ich mein gewerbe anmelden?"))[0].text
    await resident.books()
    await resident.taps("Ja, Angaben machen")
    await resident.taps("Ja, ich stimme zu")
    await resident.types("Ali Haddad")
    for _ in range(5):
        await resident.taps("Möchte ich nicht sagen")
    await resident.taps("Stimmt so, speichern")
    async with app.store.read() as session:
        assert (await session.scalars(select(Person))).one().name == "Ali Haddad"
        assert (await session.scalar(select(func.count()).select_from(Case))) == 1


async def test_of_many_who_choose_one_time_at_once_as_many_get_it_as_there_are_advisors(app: App) -> None:
    """The others are told so at once, and are shown the nearest free times."""
    people = [await Resident.arrives(app) for _ in range(TAKERS)]
    for person in people:
        await person.sends(Incoming(payload='/book_appointment{"werkstadt":"unternehmenswerkstadt"}'))
    await asyncio.gather(*(person.types("morgen um 10") for person in people))
    holders = [person for person in people if any(b.title == "Ja, Termin buchen" for b in person.heard[0].buttons)]
    answers = await asyncio.gather(*(person.taps("Ja, Termin buchen") for person in holders))
    async with app.store.read() as session:
        appointments = (await session.scalars(select(Appointment))).all()
    assert 1 <= len(holders) < TAKERS
    assert all(messages[0].files for messages in answers), "what is held is booked"
    assert len({(a.advisor_id, a.starts_at) for a in appointments}) == len(appointments) == len(holders)
    for person in people:
        if person not in holders:
            assert any(b.payload.startswith("/pick_slot") for b in person.heard[-1].buttons)


async def test_the_same_message_id_twice_is_handled_once(app: App) -> None:
    resident = await Resident.arrives(app)
    await resident.chooses_a_time()
    yes = Incoming(payload='/inform{"s":"booking_confirmed","v":"yes"}', message_id="tap-1")
    first, second = await asyncio.gather(resident.sends(yes), resident.sends(yes))
    assert first == second
    async with app.store.read() as session:
        assert (await session.scalar(select(func.count()).select_from(Appointment))) == 1
