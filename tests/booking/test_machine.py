"""Ten thousand steps of office life in any order; `make test` takes some hundred of them.

All of them: WERKSTADT_TEST_OFFICES=200 .venv/bin/python -m pytest tests/booking/test_machine.py
"""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from bot.store import open_store
from bot.tables import Base
from tests.booking.machine import OfficeMachine

STEPS = 50
OFFICES = int(os.environ.get("WERKSTADT_TEST_OFFICES", "8"))
FEW = 8


def test_whatever_happens_nothing_overlaps_no_rule_is_broken_and_no_offer_is_lost(
    tmp_path: Path, encryption_keys: tuple[str, ...]
) -> None:
    store = open_store(f"sqlite+aiosqlite:///{tmp_path / 'office.db'}", encryption_keys)
    with asyncio.Runner() as runner:
        runner.run(_create_tables(store.engine))
        OfficeMachine.store, OfficeMachine.runner = store, runner
        try:
            run_state_machine_as_test(
                OfficeMachine,
                settings=settings(
                    max_examples=OFFICES,
                    stateful_step_count=STEPS,
                    deadline=None,
                    # The same few in every run of the suite; others whenever somebody asks for many.
                    derandomize=OFFICES <= FEW,
                    database=None,
                    suppress_health_check=list(HealthCheck),
                ),
            )
        finally:
            runner.run(store.close())


async def _create_tables(engine: object) -> None:
    async with engine.begin() as connection:  # type: ignore[attr-defined]
        await connection.run_sync(Base.metadata.create_all)
