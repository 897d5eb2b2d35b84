"""Tries a transaction again that the database broke off because of another one. Knows no table."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from sqlalchemy.exc import DBAPIError

Result = TypeVar("Result")
events = structlog.get_logger(__name__)

TRIES = 3
PAUSE_SECONDS = 0.05
"""The longest pause before the second try; twice as long before the third. Chance keeps two apart who collided."""
PATIENCE_SECONDS = 10.0
"""Who has waited this long is told so, rather than made to wait again."""
DEADLOCK, SERIALIZATION_FAILURE = "40P01", "40001"


async def retrying(transaction: Callable[[], Awaitable[Result]]) -> Result:
    """What `transaction` returns, tried up to `TRIES` times while the database breaks it off.

    Args:
        transaction: A whole transaction from its beginning, without any effect outside the database.

    Raises:
        Whatever it raises: another failure at once, a collision after the last try.
    """
    begun = time.monotonic()
    for number in range(1, TRIES + 1):
        try:
            return await transaction()
        except Exception as error:
            if number == TRIES or not is_collision(error) or time.monotonic() - begun > PATIENCE_SECONDS:
                raise
            events.info("transaction_tried_again", number=number)
        await asyncio.sleep(random.uniform(0, PAUSE_SECONDS * number))  # noqa: S311 - keeps two apart, no secret
    raise AssertionError("unreachable: the last try returns or raises")


def is_collision(error: BaseException | None) -> bool:
    """Whether the database broke a transaction off because of others, so that it may work when tried again."""
    if isinstance(error, DBAPIError):
        code = getattr(error.orig, "sqlstate", None)
        locked = "database is locked" in str(error.orig) or "database table is locked" in str(error.orig)
        return code in (DEADLOCK, SERIALIZATION_FAILURE) or locked
    # The store says "unavailable" where the driver says "locked".
    return error is not None and error.__cause__ is not None and is_collision(error.__cause__)
