"""The vectors of the training sentences that come with the project, so that a fresh clone need not compute them.

`python -m bot.understanding.vectors` makes `nlu/vectors.npz` anew; the same sentences make the same file.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.settings import PROJECT
from bot.understanding import kept, training_files
from bot.understanding.encoder import Encoder, Kind, Progress, key_of
from bot.understanding.follow_ups.words import examples
from bot.understanding.neutral import CODES, sentences

FILE = Path("nlu") / "vectors.npz"


def wanted(project: Path) -> list[tuple[str, Kind]]:
    """Every text training embeds, each once.

    Raises:
        OperatorError: A training file cannot be used.
    """
    everyday = [text for code in CODES for text in sentences(code)]
    asked = {example.text for example in training_files.read(project / "nlu")} | set(everyday)
    asked |= {text for code in CODES for text, _aspect in examples(code)}
    # Everyday sentences as passages too: the search in folders nothing was trained on needs their means.
    queries: list[tuple[str, Kind]] = [(text, "query") for text in sorted(asked)]
    return queries + [(text, "passage") for text in sorted(set(everyday))]


def refresh(project: Path = PROJECT, progress: Progress | None = None) -> int:
    """Write the file for the sentences as they are now; only new ones are embedded. Returns their number."""
    path = project / FILE
    known = kept.read(path)
    texts: dict[Kind, dict[bytes, str]] = {"query": {}, "passage": {}}
    for text, kind in wanted(project):
        texts[kind][key_of(text, kind)] = text
    vectors: dict[bytes, kept.Packed] = {}
    encoder = Encoder()
    for kind, named in texts.items():
        missing = [key for key in named if key not in known]
        fresh = encoder.batch([named[key] for key in missing], kind=kind, progress=progress) if missing else None
        vectors |= {key: known[key] for key in named if key in known}
        if fresh is not None:
            vectors |= zip(missing, kept.packed(fresh), strict=True)
    if vectors.keys() != known.keys():
        kept.write(path, vectors)
    return len(vectors)


if __name__ == "__main__":
    sys.stdout.write(f"{FILE}: {refresh()} vectors\n")
