"""Migrations and models do not drift apart, and every step goes both ways, on both databases."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from alembic import command
from sqlalchemy import inspect, select, text

from bot.booking.models import Appointment
from bot.setup import alembic_config
from bot.store import open_store
from bot.tables import Base


async def test_the_migrations_make_exactly_the_models(empty_database_url: str) -> None:
    config = alembic_config(empty_database_url)
    await asyncio.to_thread(command.upgrade, config, "head")
    await asyncio.to_thread(command.check, config)


async def test_every_migration_can_be_taken_back(empty_database_url: str, encryption_keys: tuple[str, ...]) -> None:
    config = alembic_config(empty_database_url)
    await asyncio.to_thread(command.upgrade, config, "head")
    await asyncio.to_thread(command.downgrade, config, "base")
    store = open_store(empty_database_url, encryption_keys)
    async with store.engine.connect() as connection:
        left = await connection.run_sync(lambda c: inspect(c).get_table_names())
    await store.close()
    assert set(left) <= {"alembic_version"}
    await asyncio.to_thread(command.upgrade, config, "head")
    assert len(Base.metadata.tables) > 10


async def test_an_appointment_of_the_first_version_survives_every_later_migration(
    empty_database_url: str, encryption_keys: tuple[str, ...]
) -> None:
    config = alembic_config(empty_database_url)
    await asyncio.to_thread(command.upgrade, config, "0001")
    store = open_store(empty_database_url, encryption_keys)
    ids = {name: uuid4() for name in ("advisor", "service", "appointment", "holder")}
    hexes = {n: i if store.engine.dialect.name == "postgresql" else i.hex for n, i in ids.items()}
    at = datetime(2026, 11, 24, 9, tzinfo=UTC)
    moments = {"starts": at, "ends": at + timedelta(minutes=45), "blocked": at + timedelta(hours=1)}
    async with store.begin() as session:
        for statement in FIRST_VERSION:
            await session.execute(text(statement), hexes | moments)
    await store.close()

    await asyncio.to_thread(command.upgrade, config, "head")

    store = open_store(empty_database_url, encryption_keys)
    async with store.read() as session:
        appointment = (await session.scalars(select(Appointment))).one()
        assert (appointment.blocked_from, appointment.starts_at, appointment.walk_in) == (at, at, False)
        for table in ("appointment_events", "advisor_cells", "holder_cells"):
            assert await session.scalar(text(f"SELECT count(*) FROM {table}")) == 1
    await store.close()


FIRST_VERSION = (
    "INSERT INTO advisors (id, name, werkstadt, languages, on_site, phone, video, active)"
    " VALUES (:advisor, 'Demo', 'werkstadt_arbeit', '[]', true, false, false, true)",
    "INSERT INTO services (id, werkstadt, key, duration_minutes, buffer_minutes, step_minutes, notice_hours,"
    " horizon_days, max_open, active) VALUES (:service, 'werkstadt_arbeit', 'advice', 45, 15, 60, 4, 60, 2, true)",
    "INSERT INTO appointments (id, reference, advisor_id, service_id, werkstadt, mode, starts_at, ends_at,"
    " blocked_until, booked_at, sequence) VALUES (:appointment, 'K7MP2QXD', :advisor, :service, 'werkstadt_arbeit',"
    " 'on_site', :starts, :ends, :blocked, :starts, 0)",
    "INSERT INTO appointment_events (id, appointment_id, at, change, by)"
    " VALUES (1, :appointment, :starts, 'booked', 'resident')",
    "INSERT INTO advisor_cells (advisor_id, starts_at, appointment_id) VALUES (:advisor, :starts, :appointment)",
    "INSERT INTO holder_cells (holder_id, starts_at, appointment_id) VALUES (:holder, :starts, :appointment)",
)
"""Rows as the program of that version wrote them; they must not follow the models."""
