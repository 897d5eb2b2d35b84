"""The program's settings: read once at start from the environment or `werkstadt.toml`, never changed after."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cryptography.fernet import Fernet

from bot.errors import OperatorError

PREFIX = "WERKSTADT_"
FILE = "werkstadt.toml"
NAMES = frozenset(
    [
        "DATA_DIR",
        "DATABASE_URL",
        "REDIS_URL",
        "TELEGRAM_TOKEN",
        "TELEGRAM_API_URL",
        "TELEGRAM_MODE",
        "PUBLIC_URL",
        "ENCRYPTION_KEYS",
        "LISTEN",
        "TIMEZONE",
    ]
)
# What the program reads that is not written by it: articles, texts, training files. Beside the package.
PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """Everything an operator can set.

    Attributes:
        encryption_keys: Fernet keys, newest first. Data is written with the first and read with all.
        public_url: Root under which people reach the server; links and files are made from it.
        telegram_api_url: Root of the Bot API, without `/bot`.
    """

    data_dir: Path
    database_url: str = field(repr=False)
    encryption_keys: tuple[str, ...] = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = "http://127.0.0.1:8080"
    redis_url: str | None = field(default=None, repr=False)
    telegram_token: str | None = field(default=None, repr=False)
    telegram_api_url: str = "https://api.telegram.org"
    telegram_mode: str = "polling"
    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Berlin"))

    @property
    def models_dir(self) -> Path:
        """Where trained models are kept."""
        return self.data_dir / "models"


def read_settings(environ: Mapping[str, str] | None = None, *, file: Path | None = None) -> Settings:
    """Read the settings; the environment wins over the file. Makes an encryption key at the first start.

    Raises:
        OperatorError: A value cannot be used; the text names it and what is expected.
    """
    environ = os.environ if environ is None else environ
    values = _from_file(file or Path(FILE))
    values |= {
        name.removeprefix(PREFIX): value for name, value in environ.items() if name.startswith(PREFIX) and value.strip()
    }
    if unknown := sorted(set(values) - NAMES):
        raise OperatorError(f"unknown setting {PREFIX}{unknown[0]}: known are {', '.join(sorted(NAMES))}")

    data_dir = Path(values.get("DATA_DIR", "var")).resolve()
    host, port = _listen(values.get("LISTEN", "127.0.0.1:8080"))
    return Settings(
        data_dir=data_dir,
        database_url=_database_url(values.get("DATABASE_URL"), data_dir),
        encryption_keys=_keys(values.get("ENCRYPTION_KEYS"), data_dir),
        host=host,
        port=port,
        public_url=_url("PUBLIC_URL", values.get("PUBLIC_URL", f"http://{host}:{port}")),
        redis_url=values.get("REDIS_URL"),
        telegram_token=values.get("TELEGRAM_TOKEN"),
        telegram_api_url=_url("TELEGRAM_API_URL", values.get("TELEGRAM_API_URL", "https://api.telegram.org")),
        telegram_mode=_one_of("TELEGRAM_MODE", values.get("TELEGRAM_MODE", "polling"), ("polling", "webhook")),
        timezone=_zone(values.get("TIMEZONE", "Europe/Berlin")),
    )


def _from_file(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    try:
        return {name.upper(): str(value) for name, value in tomllib.loads(path.read_text("utf-8")).items()}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OperatorError(f"{path}: not readable as TOML: {error}") from error


def _listen(value: str) -> tuple[str, int]:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise OperatorError(f"{PREFIX}LISTEN: {value!r} is not host:port, like 127.0.0.1:8080")
    return host, int(port)


def _database_url(value: str | None, data_dir: Path) -> str:
    if value is None:
        return f"sqlite+aiosqlite:///{data_dir / 'werkstadt.db'}"
    scheme, _, rest = value.partition("://")
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
    driver = drivers.get(scheme, scheme)
    if not rest or driver not in drivers.values():
        raise OperatorError(f"{PREFIX}DATABASE_URL: expected sqlite:///… or postgresql://…, found {scheme!r}")
    return f"{driver}://{rest}"


def _keys(value: str | None, data_dir: Path) -> tuple[str, ...]:
    """The keys given, or one kept in `DATA_DIR/keys/encryption` that is made once, readable by its owner only."""
    path = data_dir / "keys" / "encryption"
    if value is None and not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # O_EXCL: of two processes starting at once, one makes the key and both read it.
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            pass
        else:
            with os.fdopen(descriptor, "w") as out:
                out.write(Fernet.generate_key().decode())
    text = value if value is not None else path.read_text("ascii")
    keys = tuple(text.replace(",", " ").split())
    try:
        for key in keys:
            Fernet(key)
    except ValueError as error:
        where = f"{PREFIX}ENCRYPTION_KEYS" if value is not None else str(path)
        raise OperatorError(f"{where}: each key must be 32 bytes in url-safe base64") from error
    if not keys:
        raise OperatorError(f"{PREFIX}ENCRYPTION_KEYS: no key found")
    return keys


def _url(name: str, value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise OperatorError(f"{PREFIX}{name}: {value!r} is not an http(s) address")
    return value.rstrip("/")


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise OperatorError(f"{PREFIX}{name}: {value!r} is not one of {', '.join(allowed)}")
    return value


def _zone(value: str) -> ZoneInfo:
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise OperatorError(f"{PREFIX}TIMEZONE: {value!r} is no time zone name, like Europe/Berlin") from error
