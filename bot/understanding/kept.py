"""Vectors kept in files, by digest of their text: one byte a number, no text, no pickle. Knows no encoder."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import structlog
from numpy.typing import NDArray

DIMENSIONS = 384
DIGEST = 16
Vectors = NDArray[np.float32]

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Packed:
    """A vector as whole numbers from -127 to 127 and what to multiply them with."""

    values: NDArray[np.int8]
    scale: np.float32

    def vector(self) -> Vectors:
        """The vector, rounded by at most half of `scale`."""
        return np.asarray(self.values * self.scale, np.float32)


def packed(vectors: Vectors) -> list[Packed]:
    """Rows of numbers, packed."""
    scales = (np.maximum(np.abs(vectors).max(axis=1), 1e-9) / 127).astype(np.float32)
    values = np.rint(vectors / scales[:, None]).astype(np.int8)
    return [Packed(row, scale) for row, scale in zip(values, scales, strict=True)]


def read(path: Path) -> dict[bytes, Packed]:
    """The vectors of a file; none, with a warning, where the file is damaged or not one of ours."""
    try:
        # Opened here: numpy would leave a damaged file open.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            keys, values, scales = stored["keys"], stored["values"], stored["scales"]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile, zlib.error) as error:
        log.warning("vectors_ignored", file=path.name, reason=type(error).__name__)
        return {}
    count = len(keys) if keys.ndim else 0
    shapes = (keys.shape, values.shape, scales.shape)
    kinds = (keys.dtype, values.dtype, scales.dtype)
    if shapes != ((count, DIGEST), (count, DIMENSIONS), (count,)) or kinds != (np.uint8, np.int8, np.float32):
        log.warning("vectors_ignored", file=path.name, reason="unknown layout")
        return {}
    if not np.isfinite(scales).all():
        log.warning("vectors_ignored", file=path.name, reason="not numbers")
        return {}
    names = (key.tobytes() for key in keys)
    return {name: Packed(row, scale) for name, row, scale in zip(names, values, scales, strict=True)}


def write(path: Path, vectors: Mapping[bytes, Packed]) -> None:
    """Write a file: the same vectors make the same bytes."""
    keys = sorted(vectors)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".new")
    with temporary.open("wb") as out:
        np.savez_compressed(
            out,
            keys=np.frombuffer(b"".join(keys), np.uint8).reshape(-1, DIGEST),
            values=np.array([vectors[key].values for key in keys], np.int8).reshape(-1, DIMENSIONS),
            scales=np.array([vectors[key].scale for key in keys], np.float32),
        )
    temporary.replace(path)


class Kept:
    """Vectors known from files and from this process, and which of them were asked for.

    Args:
        path: Where `save` writes what `shipped` lacks; only vectors that were asked for, so that those of deleted
            sentences are forgotten.
        shipped: Vectors that come with the project; never written.
    """

    def __init__(self, path: Path | None = None, *, shipped: Path | None = None) -> None:
        self._path = path
        self._shipped = read(shipped) if shipped else {}
        self._own = read(path) if path else {}
        self._on_disk = frozenset(self._own)
        self._used: set[bytes] = set()

    def get(self, key: bytes) -> Vectors | None:
        """The vector of a text's digest, if it is known."""
        found = self._shipped.get(key)
        if found is None:
            found = self._own.get(key)
            if found is None:
                return None
            self._used.add(key)
        return found.vector()

    def add(self, keys: Iterable[bytes], vectors: Vectors) -> None:
        """Take in new vectors."""
        self._own.update(zip(keys, packed(vectors), strict=True))

    def save(self) -> None:
        """Write the file, if anything changed."""
        if self._path is not None and self._used != self._on_disk:
            write(self._path, {key: self._own[key] for key in self._used})
            self._on_disk = frozenset(self._used)
