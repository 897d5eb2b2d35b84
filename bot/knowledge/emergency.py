"""The help lines said to a person in distress: data at one place, each with how sure we are of it.

Knows numbers and addresses, no sentence. A line we are not sure of may still be said where silence would harm
more; it then stays on the operator's list until a person has confirmed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.problems import Fields, is_link, sub_fields, values_of


class Distress(StrEnum):
    """What kind of help is needed."""

    DANGER = "danger"
    VIOLENCE = "violence"
    DESPAIR = "despair"
    HOUSING = "housing"


# The marks of the fact base: V, W were read in a law or on an official page, A in an old source, U nowhere.
MARKS = ("V", "W", "A", "U")
_NUMBER = re.compile(r"\d[\d ]{1,20}\d")


@dataclass(frozen=True)
class HelpLine:
    """One number to call or address to open."""

    id: str
    kind: Distress
    name: str
    """Its German name, the same in every language."""
    number: str | None
    url: str | None
    mark: str
    is_said: bool
    """Whether the assistant may say it at all."""
    is_confirmed: bool
    source: str

    @property
    def shown(self) -> str:
        """What a person calls or opens."""
        return self.number or self.url or ""


@dataclass(frozen=True)
class Emergency:
    """All help lines, in the order in which they are said."""

    all: tuple[HelpLine, ...] = ()

    def lines(self, *kinds: Distress) -> tuple[HelpLine, ...]:
        """The lines that may be said for `kinds`, the most urgent kind first."""
        return tuple(line for kind in kinds for line in self.all if line.kind is kind and line.is_said)

    def unconfirmed(self) -> tuple[HelpLine, ...]:
        """What a person still has to confirm, said or not."""
        return tuple(line for line in self.all if not line.is_confirmed)


def read_emergency(fields: Fields) -> Emergency:
    """The lines of `emergency.yml`; what is wrong is noted in `fields`."""
    found = tuple(_lines(fields))
    for kind in Distress:
        if not any(line.kind is kind and line.is_said for line in found):
            fields.wrong(kind, f"no help line for {kind}: a person in distress would get no number")
    return Emergency(found)


def _lines(fields: Fields) -> Iterator[HelpLine]:
    for identifier, entry in values_of(fields):
        inner = sub_fields(fields, identifier, entry)
        if inner is None:
            continue
        inner.allow("kind", "name", "number", "url", "mark", "said", "confirmed", "source")
        line = _line(identifier, inner)
        fields.problems += inner.problems
        if line is not None:
            yield line


def _line(identifier: str, fields: Fields) -> HelpLine | None:
    kind, mark, source = fields.text("kind"), fields.text("mark"), fields.text("source")
    number, url = fields.text("number", optional=True), fields.text("url", optional=True)
    if kind not in tuple(Distress):
        fields.wrong("kind", f"{identifier}: kind {kind!r} is not one of {', '.join(Distress)}")
    if mark not in MARKS:
        fields.wrong("mark", f"{identifier}: mark {mark!r} is not one of {', '.join(MARKS)}")
    if bool(number) == bool(url):
        fields.wrong("number", f"{identifier}: expected a number or a url, one of the two")
    if number and not _NUMBER.fullmatch(number):
        fields.wrong("number", f"{identifier}: {number!r} is no telephone number; write it in quotation marks")
    if url and not is_link(url):
        fields.wrong("url", f"{identifier}: {url!r} is not an http(s) address")
    line = (
        fields.text("name"),
        number or None,
        url or None,
        mark,
        fields.flag("said"),
        fields.flag("confirmed"),
    )
    return None if fields.problems else HelpLine(identifier, Distress(kind), *line, source)
