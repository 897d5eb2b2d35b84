"""What an operator does with calendars on the command line, from the first address to the last conflict."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from click.testing import CliRunner, Result
from cryptography.fernet import Fernet
from sqlalchemy import select

from bot import calendar_cli, doctor
from bot.booking.calendars.running import CalendarSync
from bot.booking.models import Advisor, CalendarAccount, CalendarConflict
from bot.cli import main
from bot.doctor import examine
from bot.settings import Settings
from bot.setup import alembic_config
from bot.store import open_store
from bot.tables import Base
from tests.booking.calendars.server import PASSWORD, USER, Phone
from tests.booking.conftest import BERLIN, NOW, Office, at
from tests.conftest import SettableClock

Run = Callable[..., Result]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    key = Fernet.generate_key().decode()
    return Settings(tmp_path, f"sqlite+aiosqlite:///{tmp_path / 'werkstadt.db'}", (key,))


@pytest.fixture
def run(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`werkstadt calendar …` on a database of its own, on the Monday of all tests."""
    in_office(settings, create_tables)
    monkeypatch.setattr(calendar_cli, "utc_now", lambda: NOW)
    env = {
        "WERKSTADT_DATA_DIR": str(settings.data_dir),
        "WERKSTADT_ENCRYPTION_KEYS": settings.encryption_keys[0],
        "WERKSTADT_PUBLIC_URL": "https://werkstadt.example",
    }

    def run(*words: str, typed: str = "") -> Result:
        return CliRunner(env=env).invoke(main, ["calendar", *words], input=typed)

    return run


def in_office(settings: Settings, work: Callable[[Office], object]) -> None:
    """Do something in the office's database, in an event loop of its own."""

    async def work_and_close() -> None:
        store = open_store(settings.database_url, settings.encryption_keys)
        try:
            await work(Office(store))  # type: ignore[misc]
        finally:
            await store.close()

    asyncio.run(work_and_close())


async def create_tables(office: Office) -> None:
    async with office.store.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)


async def two_advisors(office: Office) -> None:
    await office.service(notice_hours=0)
    await office.advisor("Frau Berg")
    await office.advisor("Herr Berg")


async def look(office: Office) -> None:
    """What the running program does every half a minute."""
    async with office.store.read() as session:
        again = await session.scalar(select(CalendarAccount.synced_at)) is not None
    clock = SettableClock(NOW + timedelta(minutes=1) if again else NOW)
    calendars = CalendarSync(office.store, clock=clock, timezone=BERLIN)
    await calendars.once()
    await calendars.close()


def test_a_feed_is_made_listed_and_revoked(run: Run, settings: Settings) -> None:
    assert "no advisors" in run("list").output
    in_office(settings, two_advisors)
    made = run("feed", "frau berg")
    address, note = made.output.splitlines()
    assert address.startswith("https://werkstadt.example/calendar/")
    assert address.endswith(".ics")
    assert "shown only now" in note
    [herr, frau] = sorted(run("list").output.splitlines(), key=lambda line: "Frau" in line)
    assert "Frau Berg  feed: 1  no calendar" in frau
    assert "no feed" in herr
    assert run("revoke", frau[:8]).output == "Frau Berg: 1 revoked.\n"
    assert "has no feed" in run("revoke", "Frau Berg").output


def test_who_is_meant_must_be_clear(run: Run, settings: Settings) -> None:
    in_office(settings, two_advisors)
    for who in ("Berg", "nobody", "", "%"):
        failed = run("feed", who)
        assert failed.exit_code == 1
        assert "werkstadt calendar list" in failed.output


def test_a_calendar_is_connected_watched_settled_and_disconnected(run: Run, settings: Settings, phone: Phone) -> None:
    in_office(settings, two_advisors)
    refused = run("connect", "Frau Berg", phone.url, "--user", USER, typed="wrong\n")
    assert refused.exit_code == 1
    assert "refuses user or password" in refused.output
    assert "No calendar is connected." in run("status").output

    connected = run("connect", "Frau Berg", phone.url, "--user", USER, typed=f"{PASSWORD}\n")
    assert (connected.exit_code, PASSWORD in connected.output) == (0, False)
    assert "not looked at yet" in run("status").output
    taken = run("connect", "Herr Berg", phone.url, "--user", USER, typed=f"{PASSWORD}\n")
    assert "another advisor's already" in taken.output

    async def book(office: Office) -> None:
        await office.book(at("2026-11-24", "10:00"), advisor_id=await _id(office, "Frau Berg"))
        await look(office)

    phone.enter("DTSTART:20261124T091500Z", "DURATION:PT1H")
    in_office(settings, book)
    [account, conflict, how] = run("status").output.splitlines()
    assert account == "Frau Berg: in step, last looked at 2026-11-23 09:00; 1 busy times"
    assert conflict.startswith("[1] Frau Berg, ")
    assert "2026-11-24 10:00: their own entry lies over the appointment" in conflict
    assert "settle" in how
    assert run("settle", "1").output == "[1] settled.\n"
    assert run("settle", "1").exit_code == 1
    assert "[1]" not in run("status").output
    in_office(settings, look)
    assert "[1]" not in run("status").output

    assert len(phone.ours()) == 1
    assert run("disconnect", "Frau Berg").output == "Frau Berg: disconnected.\n"
    assert list(phone.texts()) == ["own"]
    assert "no calendar" in run("list").output
    assert run("disconnect", "Frau Berg").exit_code == 1


def test_the_doctor_says_what_is_wrong_with_the_way_out(
    run: Run, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(office: Office) -> None:
        await two_advisors(office)
        frau, herr = await _id(office, "Frau Berg"), await _id(office, "Herr Berg")
        well = CalendarAccount(advisor_id=herr, url="https://192.0.2.1/c/", username="u", synced_at=NOW)
        lost = CalendarAccount(advisor_id=frau, url="http://192.0.2.1/c/", username="u", synced_at=NOW)
        lost.failure, lost.failed_at = "refused", NOW
        booked = await office.book(at("2026-11-24", "10:00"), advisor_id=frau)
        told = CalendarConflict(advisor_id=frau, appointment_id=booked.id, kind="deleted", found_at=NOW)
        told.starts_at = booked.starts_at
        await office.add(well, lost, told)

    in_office(settings, broken)
    monkeypatch.setattr(doctor, "utc_now", lambda: NOW + timedelta(hours=1))
    command.stamp(alembic_config(settings.database_url), "head")
    assert [str(line) for line in asyncio.run(examine(settings)) if line.subject == "calendar"] == [
        "✗ calendar: Frau Berg: not in step since 2026-11-23 09:00: the server refuses user or password;"
        " connect again with the right ones",
        "✗ calendar: Frau Berg: the address is http, so the password travels readable; use https",
        "· calendar: Herr Berg: in step, last looked at 2026-11-23 09:00; nobody has since: does the server run?",
        "✗ calendar: 1 open conflicts with appointments; see `werkstadt calendar status`",
    ]
    assert "our entry was deleted there and written again; cancel" in run("status").output


def test_entries_that_cannot_be_taken_back_are_counted(run: Run, settings: Settings, phone: Phone) -> None:
    in_office(settings, two_advisors)
    run("connect", "Frau Berg", phone.url, "--user", USER, typed=f"{PASSWORD}\n")

    async def lost(office: Office) -> None:
        await office.book(at("2026-11-24", "10:00"), advisor_id=await _id(office, "Frau Berg"))
        await look(office)
        async with office.store.begin() as session:
            account = await session.get_one(CalendarAccount, await _id(office, "Frau Berg"))
            account.password = "changed"

    in_office(settings, lost)
    output = run("disconnect", "Frau Berg").output
    assert "1 of our entries could not be removed there" in output


async def _id(office: Office, name: str) -> UUID:
    async with office.store.read() as session:
        return (await session.scalars(select(Advisor.id).where(Advisor.name == name))).one()
