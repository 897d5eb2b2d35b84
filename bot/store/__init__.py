"""Where everything is kept: engine, base model, encryption, migrations."""

from bot.store.base import Base, Encrypted, EncryptedJSON, UTCDateTime
from bot.store.engine import Store, open_store

__all__ = ["Base", "Encrypted", "EncryptedJSON", "Store", "UTCDateTime", "open_store"]
