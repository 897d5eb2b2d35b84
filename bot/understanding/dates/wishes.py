"""What people say about a choice of times besides a day or an hour: earlier, later, another day, by phone, by video.

The words stand in `wishes/<language>.yml`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from bot.understanding.dates.words import Lexicon, languages_of, lexicon_in, read

WISHES = Path(__file__).parent / "wishes"

Shift = Literal["earlier", "later", "other_day"]
Manner = Literal["on_site", "phone", "video"]


@dataclass(frozen=True)
class Asked:
    """What somebody asks for beside what they were shown; `None` where they say nothing about it."""

    shift: Shift | None
    mode: Manner | None

    def __bool__(self) -> bool:
        return self.shift is not None or self.mode is not None


def asked_in(text: str, language: str) -> Asked:
    """What a text asks for, read in the person's own language and in those that may be mixed in.

    Two contrary words ("earlier or later") ask for nothing.
    """
    found: dict[str, set[str]] = {"shift": set(), "mode": set()}
    for code in languages_of(text, language):
        row = read(text, _lexicon(code))
        for kind, values in found.items():
            if not values:
                values |= {mark[kind] for mark in row if mark.is_a(kind)}
        if row.has("nothing"):  # "numéro de téléphone" is no German Telefon either
            break
    shifts, modes = ({*values} if len(values) == 1 else {None} for values in found.values())
    return Asked(shifts.pop(), modes.pop())  # type: ignore[arg-type]


@cache
def _lexicon(language: str) -> Lexicon:
    return lexicon_in(WISHES, language)
