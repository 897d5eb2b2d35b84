"""How the program logs: one line an event on stderr, ids and keys only. Libraries that print contents are muted."""

from __future__ import annotations

import logging
import sys

import structlog

# They log addresses with tokens, texts of messages, or a line per request.
MUTED = ("httpx", "httpcore", "telegram", "rasa", "rasa_sdk", "asyncio", "uvicorn.access", "aiosqlite")


def configure(*, level: int = logging.INFO) -> None:
    """Set up logging for this process. Rasa's own debug lines would print slots and texts to stdout."""
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    for name in MUTED:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _quiet_rasa,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
    )


def _quiet_rasa(logger: object, method: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
    """Rasa's structured lines (`processor.slots.log`, …) carry what people said: dropped below a warning."""
    if method in ("debug", "info") and "." in str(event.get("event", "")):
        raise structlog.DropEvent
    return event
