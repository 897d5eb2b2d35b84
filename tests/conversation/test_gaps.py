"""What nobody could answer is kept as work for those who write the articles, and leads to no person."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.app import App
from bot.conversation.jobs import Jobs
from bot.conversation.messages import Incoming
from bot.knowledge import gaps
from bot.knowledge.gaps import KEPT_DAYS, Judged
from bot.knowledge.models import Gap, GapKind
from bot.settings import PROJECT
from bot.setup import migrate
from bot.store import Store, open_store
from tests.conftest import SettableClock, make_app
from tests.conversation.residents import Resident

UNKNOWN = "welche farbe hat der himmel über dem mars, ich heiße ali haddad"
TODAY = date(2026, 11, 23)


@pytest.fixture
async def app(store: Store, model: Path, clock: SettableClock, encryption_keys: tuple[str, ...], tmp_path: Path) -> App:
    """The whole program on each of the two databases."""
    return await make_app(store, model, clock, encryption_keys, tmp_path)


async def kept(app: App) -> Sequence[Gap]:
    async with app.store.read() as session:
        return await gaps.listed(session)


async def taps(app: App) -> list[Judged]:
    async with app.store.read() as session:
        return await gaps.judged(session)


async def test_a_question_without_an_answer_is_kept_without_the_person(app: App, resident: Resident) -> None:
    await resident.types(UNKNOWN)
    (gap,) = await kept(app)
    assert (gap.kind, gap.day, gap.language) == (GapKind.UNANSWERED, TODAY, "de")
    assert gap.text == "welche farbe hat der himmel über dem mars, ich heiße ‹name›"
    assert gap.topic is not None
    assert gap.confidence is not None
    async with app.store.read() as session:
        stored = (await session.execute(text("SELECT text FROM gaps"))).scalar_one()
    assert b"himmel" not in bytes(stored)
    # Were a conversation's id or the moment among them, the row would lead to somebody.
    assert {column.name for column in Gap.__table__.columns} == {
        "id", "day", "language", "kind", "text", "topic", "confidence",
    }  # fmt: skip


async def test_buttons_and_texts_without_a_letter_are_no_questions(app: App, resident: Resident) -> None:
    await resident.sends(Incoming(payload='/ask_question{"topic":"no_such_topic"}'))
    await resident.sends(Incoming(payload='/show_more{"topic":"no_such_topic"}'))
    for said in ("??? 12345", "🤷", "...."):
        await resident.types(said)
    await resident.types("wo kann ich mein gewerbe anmelden?")
    assert await kept(app) == []


async def test_what_is_told_to_a_form_is_never_kept(app: App, resident: Resident) -> None:
    await resident.books()
    await resident.taps("Ja, Angaben machen")
    await resident.taps("Ja, ich stimme zu")
    await resident.types("Xaver Blaubär")
    await resident.sends(Incoming(payload='/not_helpful{"topic":"minijob"}'))
    assert [(gap.text, gap.topic) for gap in await kept(app)] == [(None, "minijob")]


async def test_an_answer_that_did_not_help_is_kept_with_its_question(app: App, resident: Resident) -> None:
    await resident.types("wo kann ich mein gewerbe anmelden? meine nummer ist 0341 123456")
    not_helpful = [b.payload for m in resident.heard for b in m.buttons if b.payload.startswith("/not_helpful")]
    answer = await resident.sends(Incoming(payload=not_helpful[0]))
    again = await resident.sends(Incoming(payload=not_helpful[0]))
    assert [message.text for message in answer] == [message.text for message in again]

    (gap,) = await kept(app)
    assert (gap.kind, gap.topic) == (GapKind.NOT_HELPFUL, "gewerbe_anmelden")
    assert gap.text == "wo kann ich mein gewerbe anmelden? meine nummer ist ‹number›"
    assert await taps(app) == [Judged("gewerbe_anmelden", helpful=0, not_helpful=1)]


async def test_helpful_answers_are_counted_once_a_question(app: App, clock: SettableClock) -> None:
    people = [await Resident.arrives(app) for _ in range(3)]
    for person in people:
        await person.types("was ist ein minijob?")
    helpful, not_helpful = (Incoming(payload=f'/{name}{{"topic":"minijob"}}') for name in ("helpful", "not_helpful"))
    await asyncio.gather(people[0].sends(helpful), people[1].sends(helpful), people[2].sends(not_helpful))
    await people[0].sends(helpful)
    clock.forward(timedelta(days=1))
    await people[0].types("was ist ein minijob?")
    await people[0].sends(helpful)
    await people[0].sends(Incoming(payload='/helpful{"topic":"no_such_topic"}'))
    assert await taps(app) == [Judged("minijob", helpful=3, not_helpful=1)]


async def test_a_gap_that_cannot_be_kept_costs_nobody_the_answer(
    app: App, resident: Resident, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.store.begin() as session:
        for table in ("gaps", "feedback"):
            await session.execute(text(f"ALTER TABLE {table} RENAME TO {table}_away"))
    try:
        unanswered = await resident.types(UNKNOWN)
        await resident.types("was ist ein minijob?")
        sorry = await resident.sends(Incoming(payload='/not_helpful{"topic":"minijob"}'))
    finally:
        async with app.store.begin() as session:
            for table in ("gaps", "feedback"):
                await session.execute(text(f"ALTER TABLE {table}_away RENAME TO {table}"))
    assert unanswered[0].text == app.texts.get("answer-unknown", "de")
    assert sorry[0].text == app.texts.get("answer-sorry", "de")
    # The turns were kept all the same: a second failure in a row would bring in a person.
    assert (await resident.types("und welche farbe hat der saturn"))[0].text
    assert len(await app.conversations.history(resident.id)) >= 7


async def test_gaps_are_forgotten_after_half_a_year_without_anybody_looking(app: App) -> None:
    async with app.store.begin() as session:
        for days in (0, KEPT_DAYS, KEPT_DAYS + 1):
            await gaps.keep(
                session, kind=GapKind.UNANSWERED, day=TODAY - timedelta(days=days), language="de", text="x", topic=None
            )
    jobs = Jobs(store=app.store, texts=app.texts, wakeups=app.wakeups, clock=app.clock, timezone=app.settings.timezone)
    await jobs.run_once()
    assert [gap.day for gap in await kept(app)] == [TODAY - timedelta(days=KEPT_DAYS), TODAY]


async def test_the_list_puts_alike_questions_together_most_frequent_first(
    tmp_path: Path, encryption_keys: tuple[str, ...]
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'werkstadt.db'}"
    await asyncio.to_thread(migrate, url)
    store = open_store(url, encryption_keys)
    today = date.today()  # noqa: DTZ011 - the command reads the real clock
    asked: list[dict[str, Any]] = [
        {"language": "de", "text": "wie melde ich meinen hund an?", "topic": "wohnsitz_anmelden", "confidence": 0.2},
        {"language": "de", "text": "brauche ich eine drohnenlizenz", "topic": "reisegewerbe", "confidence": 0.1},
        {"language": "de", "text": "wo melde ich den hund an", "topic": "wohnsitz_anmelden", "confidence": 0.4},
        {"language": "en", "text": "how do i register my dog?", "topic": "wohnsitz_anmelden", "confidence": 0.3},
    ]
    async with store.begin() as session:
        for values in asked:
            await gaps.keep(session, kind=GapKind.UNANSWERED, day=today, **values)
        old = today - timedelta(days=KEPT_DAYS + 5)
        await gaps.keep(session, kind=GapKind.UNANSWERED, day=old, language="de", text="alt", topic=None)
        await gaps.keep(session, kind=GapKind.NOT_HELPFUL, day=today, language="tr", text=None, topic="minijob")
        await gaps.count(session, topic="minijob", day=today, helped=False)
    await store.close()

    env = {"WERKSTADT_DATABASE_URL": url, "WERKSTADT_DATA_DIR": str(tmp_path), "PATH": ""}
    env["WERKSTADT_ENCRYPTION_KEYS"] = ",".join(encryption_keys)
    command = [sys.executable, "-m", "bot.cli", "evaluate", "gaps"]
    shown = await asyncio.to_thread(
        subprocess.run, command, cwd=PROJECT, env=env, capture_output=True, text=True, check=False
    )
    assert shown.returncode == 0, shown.stderr
    lines = shown.stdout[shown.stdout.index("5 gaps since") :].splitlines()
    assert lines[0] == f"5 gaps since {today}, in 3 groups"
    assert lines[2] == "3 x  de 2, en 1  (3 unanswered)"
    assert lines[3] == "    nearest article: wohnsitz_anmelden (0.30)"
    assert set(lines[4:7]) == {f"    - {values['text']}" for values in asked if "lizenz" not in values["text"]}
    assert "1 x  tr 1  (1 not helpful)" in lines
    assert lines[-1] == "    minijob: 0 / 1"
    assert "alt" not in shown.stdout
