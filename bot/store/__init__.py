"""Where everything is kept: engine, base model, encryption, migrations."""

from bot.store.base import Base, Encrypted, EncryptedJSON, UTCDateTime
from bot.store.engine import Store, open_store
from bot.store.retrying import retrying

__all__ = ["Base", "Encrypted", "EncryptedJSON", "Store", "UTCDateTime", "open_store", "retrying"]
