"""Looks at everything an operator has to set up or keep current, and says per line what to mend."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.booking.calendars.accounts import open_conflicts, overview
from bot.booking.calendars.status import account_text, is_readable_on_the_way
from bot.clock import utc_now
from bot.errors import OperatorError, ResidentError
from bot.knowledge.articles import load
from bot.knowledge.review import review
from bot.settings import PROJECT, Settings
from bot.setup import alembic_config
from bot.store import Store, open_store
from bot.texts import check
from bot.understanding import model


@dataclass(frozen=True)
class Line:
    """One finding.

    Attributes:
        is_wrong: Something does not work until it is mended; otherwise it works, or is worth a look.
    """

    subject: str
    text: str
    is_wrong: bool = False

    def __str__(self) -> str:
        return f"{'✗' if self.is_wrong else '·'} {self.subject}: {self.text}"


async def examine(settings: Settings) -> list[Line]:
    """All findings, in the order in which one would mend them."""
    return [line async for line in _findings(settings)]


async def _findings(settings: Settings) -> AsyncIterator[Line]:
    for line in _settings(settings):
        yield line
    database = await _database(settings)
    yield database
    for line in [] if database.is_wrong else await _calendars(settings):
        yield line
    if settings.redis_url:
        yield await _redis(settings.redis_url)
    if settings.telegram_token:
        yield await _telegram(settings)
    for problem in check(PROJECT / "locales"):
        yield Line("texts", problem, is_wrong=True)
    yield _model(settings)
    try:
        knowledge = load(PROJECT / "knowledge")
    except OperatorError as error:
        yield Line("articles", str(error), is_wrong=True)
        return
    for text in review(knowledge, utc_now().astimezone(settings.timezone).date()):
        yield Line("articles", text)


def _settings(settings: Settings) -> list[Line]:
    lines = [
        Line("data", str(settings.data_dir)),
        Line("address", f"{settings.public_url} on port {settings.port}"),
    ]
    if settings.public_url.startswith("http://") and settings.host not in ("127.0.0.1", "localhost", "::1"):
        text = "PUBLIC_URL is http: passwords and messages travel readable; put a proxy with TLS in front"
        lines.append(Line("address", text, is_wrong=True))
    if not settings.telegram_token:
        lines.append(Line("telegram", "off; set WERKSTADT_TELEGRAM_TOKEN to switch it on"))
    return lines


async def _database(settings: Settings) -> Line:
    store = open_store(settings.database_url, settings.encryption_keys)
    kind = store.engine.dialect.name
    try:
        await store.ping()
        return await _migrations(store, settings, kind)
    except (ResidentError, OSError) as error:
        reason = type(error.__cause__ or error).__name__
        return Line("database", f"{kind} does not answer ({reason}); check WERKSTADT_DATABASE_URL", is_wrong=True)
    finally:
        await store.close()


async def _migrations(store: Store, settings: Settings, kind: str) -> Line:
    head = ScriptDirectory.from_config(alembic_config(settings.database_url)).get_current_head()

    def current(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    async with store.engine.connect() as connection:
        found = await connection.run_sync(current)
    if found != head:
        return Line(
            "database",
            f"{kind} is at {found or 'nothing'}, not {head}; `werkstadt run` upgrades it",
            is_wrong=True,
        )
    return Line("database", f"{kind}, current ({head})")


async def _calendars(settings: Settings) -> list[Line]:
    store = open_store(settings.database_url, settings.encryption_keys)
    try:
        async with store.read() as session:
            rows, conflicts = await overview(session), await open_conflicts(session)
    finally:
        await store.close()
    lines = []
    for row in rows:
        if row.account:
            text = account_text(row.account, now=utc_now(), timezone=settings.timezone)
            lines.append(Line("calendar", f"{row.advisor.name}: {text}", is_wrong=bool(row.account.failure)))
            if is_readable_on_the_way(row.account.url):
                text = f"{row.advisor.name}: the address is http, so the password travels readable; use https"
                lines.append(Line("calendar", text, is_wrong=True))
    if conflicts:
        text = f"{len(conflicts)} open conflicts with appointments; see `werkstadt calendar status`"
        lines.append(Line("calendar", text, is_wrong=True))
    return lines


async def _redis(url: str) -> Line:
    from redis import asyncio as redis

    try:
        async with redis.from_url(url) as client:
            await client.ping()
    except (redis.RedisError, OSError) as error:
        return Line("redis", f"does not answer ({type(error).__name__}); check WERKSTADT_REDIS_URL", is_wrong=True)
    return Line("redis", "answers")


async def _telegram(settings: Settings) -> Line:
    from telegram import Bot
    from telegram.error import TelegramError

    try:
        async with Bot(settings.telegram_token or "", base_url=f"{settings.telegram_api_url}/bot") as bot:
            return Line("telegram", f"@{bot.username}, {settings.telegram_mode}")
    except TelegramError as error:
        reason = type(error).__name__  # the text of the error may hold the token
        return Line("telegram", f"{reason}; check WERKSTADT_TELEGRAM_TOKEN and _API_URL", is_wrong=True)


def _model(settings: Settings) -> Line:
    if found := model.current_model(PROJECT, settings.models_dir):
        return Line("model", found.name)
    if last := model.latest_model(settings.models_dir):
        return Line("model", f"{last.name} is older than the training files; run `werkstadt train`")
    return Line("model", "none yet; run `werkstadt train`", is_wrong=True)
