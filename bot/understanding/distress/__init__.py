"""What kind of help a message of a person in distress asks for. Knows no help line and no sentence to say.

That it is distress is settled before (`bot.understanding.decision`); nothing here changes that. A small head on
the message's vector, fitted by `bot.understanding.distress.fitting`, ships beside this file.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.emergency import Distress
from bot.understanding.encoder import LONGEST_TEXT, Encoder, shared_encoder
from bot.understanding.heads import softmax
from bot.understanding.neutral import centred, shares_of

HEAD = Path(__file__).parent / "head.npz"
OTHER = "other"
"""Need for which there is no help line of its own: hunger, no money, a bare cry for help."""
NAMES = (*Distress, OTHER)
POSSIBLE = 0.05
"""A kind with this share of belief is said: naming one line too many costs little, one too few may cost a life."""
SURE = 0.5
"""A part of a message adds the kind it has this share of belief in: "…, and I no longer want to live" at the end."""
FEWEST_WORDS, MOST_PARTS = 3, 12
_STOPS = re.compile(r"[.,;:!?\n،؛؟۔…]+")

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Head:
    """Weights over a vector without its language's mean.

    Attributes:
        weights: A row a dimension, the last for the bias; a column a name of `NAMES`.
        means: The languages' means, in the order of `bot.understanding.neutral.CODES`.
        made_of: Digest of the sentences it was fitted on.
    """

    weights: Floats
    means: Floats
    made_of: str

    def shares(self, vectors: Floats, languages: list[str]) -> Floats:
        """How much belief each of `NAMES` deserves, a row a vector."""
        inner = centred(vectors, shares_of(languages), self.means)
        return softmax(inner @ self.weights[:-1] + self.weights[-1])


def kinds_of(text: str, language: str, *, encoder: Encoder | None = None) -> tuple[Distress, ...]:
    """The kinds of help to name, the likeliest first, danger always among them; all of them when unsure.

    Embeds the parts of the text, some 20 ms each: call it beside the event loop.

    Raises:
        OSError, ValueError, KeyError: The head cannot be read.
    """
    parts = parts_of(text)
    # The end of a longer text is not embedded, and what matters most may stand there.
    if len(text) > LONGEST_TEXT or len(parts) > MOST_PARTS or text.startswith("/"):
        return tuple(Distress)
    encoder = encoder or shared_encoder()
    vectors = np.stack([encoder.query(part) for part in parts])
    shares = head().shares(vectors, [language] * len(vectors))
    return chosen(shares[0], shares[1:])


def parts_of(text: str) -> list[str]:
    """The text itself, then what stands between its stops and commas."""
    return [text, *(part for part in _STOPS.split(text) if len(part.split()) >= FEWEST_WORDS)]


def chosen(whole: Floats, parts: Floats) -> tuple[Distress, ...]:
    """The kinds to name for the shares of `NAMES` in the whole message, and in its parts, a row a part."""
    shares = whole.copy()
    for part in parts:
        at = int(part.argmax())
        # A part may be about something else; only the whole says that no line fits.
        if part[at] >= SURE and NAMES[at] != OTHER:
            shares[at] = max(shares[at], part[at])
    order = [NAMES[at] for at in np.argsort(-shares, kind="stable") if shares[at] >= POSSIBLE]
    kinds = [Distress(name) for name in order if name != OTHER]
    if len(kinds) < len(order) or not kinds:
        return tuple(Distress)
    return tuple(dict.fromkeys([*kinds, Distress.DANGER]))


@functools.cache
def head() -> Head:
    """The shipped head, read without pickle; 26 KB, once."""
    with np.load(HEAD, allow_pickle=False) as stored:
        if tuple(stored["names"].tolist()) != NAMES:
            raise ValueError(f"{HEAD.name} was fitted for other kinds")
        return Head(stored["weights"], stored["means"], str(stored["made_of"]))
