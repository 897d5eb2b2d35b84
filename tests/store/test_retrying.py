"""A transaction that the database breaks off because of another one is tried again, a few times."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Uuid, column, insert, select, table, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cases.models import Person
from bot.errors import StoreUnavailable
from bot.store import Store, open_store, retrying
from bot.store.retrying import TRIES, is_collision
from bot.tables import Base
from tests.conftest import MONDAY

# SQLite has one writer at a time: nobody waits for each other in a circle.
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
PEOPLE = table("persons", column("id", Uuid))


async def _lock(session: AsyncSession, person: UUID) -> None:
    await session.execute(select(PEOPLE.c.id).where(PEOPLE.c.id == person).with_for_update())


async def _two_people(store: Store) -> list[UUID]:
    people = [Person(language="de", created_at=MONDAY) for _ in range(2)]
    async with store.begin() as session:
        session.add_all(people)
    return [person.id for person in people]


@ON_POSTGRESQL
async def test_of_two_in_a_deadlock_both_get_through(store: Store) -> None:
    """Each locks what the other wants next; PostgreSQL breaks one off, and its second try works."""
    one, other = await _two_people(store)
    both_hold_one = asyncio.Barrier(2)
    tries = 0

    def transaction(first: UUID, then: UUID) -> object:
        waited = False

        async def run() -> str:
            nonlocal tries, waited
            tries += 1
            async with store.begin() as session:
                await _lock(session, first)
                if not waited:
                    waited = True
                    await both_hold_one.wait()
                await _lock(session, then)
            return "done"

        return run

    async with asyncio.timeout(20):
        outcomes = await asyncio.gather(
            retrying(transaction(one, other)),  # type: ignore[arg-type]
            retrying(transaction(other, one)),  # type: ignore[arg-type]
        )
    assert (outcomes, tries) == (["done", "done"], 3)


@ON_POSTGRESQL
async def test_a_deadlock_is_given_up_after_a_few_tries(store: Store) -> None:
    tries = 0

    async def transaction() -> None:
        nonlocal tries
        tries += 1
        async with store.begin() as session:
            await session.execute(
                text("DO $$ BEGIN RAISE EXCEPTION 'circle' USING ERRCODE = 'deadlock_detected'; END $$")
            )

    with pytest.raises(DBAPIError) as caught:
        await retrying(transaction)
    assert tries == TRIES
    assert is_collision(caught.value)


async def test_a_locked_file_is_waited_for_and_tried_again(
    tmp_path: Path, encryption_keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.engine.SQLITE_WAIT_SECONDS", 0.05)
    store = open_store(f"sqlite+aiosqlite:///{tmp_path / 'locked.db'}", encryption_keys)
    async with store.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    tries = 0

    async def transaction() -> None:
        nonlocal tries
        tries += 1
        if tries == 2:
            await holder.rollback()
        async with store.begin() as session:
            session.add(Person(language="de", created_at=MONDAY))

    async with store.engine.connect() as holder:
        await holder.execute(
            insert(Base.metadata.tables["persons"]).values(id=uuid4(), language="de", created_at=MONDAY)
        )
        await retrying(transaction)
        await holder.rollback()
    assert tries == 2
    await store.close()


@pytest.mark.parametrize(
    "failure",
    [ValueError("x"), StoreUnavailable(), IntegrityError("INSERT", {}, Exception("UNIQUE constraint failed"))],
)
async def test_any_other_failure_is_not_tried_again(failure: Exception) -> None:
    tries = 0

    async def transaction() -> None:
        nonlocal tries
        tries += 1
        raise failure

    with pytest.raises(type(failure)):
        await retrying(transaction)
    assert tries == 1
