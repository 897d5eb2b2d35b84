"""Figures that change with the year: when each may be said, and how each language writes them.

Knows placeholders (`{mindestlohn}`, `{mindestlohn.since}` …), not the sentences around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Literal, cast

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from bot.knowledge.problems import Fields, is_link, sub_fields, values_of

Unit = Literal["EUR", "percent", "number"]
UNITS = ("EUR", "percent", "number")
PARTS = ("since", "year", "next", "next_since")

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(rf"([a-z][a-z0-9_]*)(?:\.({'|'.join(PARTS)}))?")
_AMOUNT = re.compile(r"\d+(\.\d+)?")
_NBSP = "\N{NO-BREAK SPACE}"
# Day before month, as people in Germany write it, whatever the language's home country does.
_DATE_PATTERNS = {"en": "d MMMM y", "vi": "d 'tháng' M 'năm' y"}


@dataclass(frozen=True)
class Period:
    """A figure and the days on which it may be said, the last one included."""

    since: date
    until: date | None
    amount: Decimal

    def covers(self, day: date) -> bool:
        """Whether the figure may be said on `day`."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Value:
    """One figure through the years, its periods in order."""

    id: str
    topic: str
    unit: Unit
    periods: tuple[Period, ...]
    source: str

    def on(self, day: date) -> Period | None:
        """The period that covers `day`."""
        return next((period for period in self.periods if period.covers(day)), None)

    def after(self, day: date) -> Period | None:
        """The first known period that begins after `day`."""
        return next((period for period in self.periods if period.since > day), None)

    def ends_on(self) -> date | None:
        """The last day on which anything is known; None where no end is set."""
        return self.periods[-1].until


@dataclass(frozen=True)
class Filled:
    """A line with its placeholders filled."""

    text: str | None
    """None: a figure in it may not be said on that day, so the line is left out."""
    is_outdated: bool = False
    """A figure for the day itself has run out, not only the announcement of the next one."""


@dataclass(frozen=True)
class Values:
    """All figures by id."""

    by_id: Mapping[str, Value] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Value]:
        return iter(self.by_id.values())

    def knows(self, placeholder: str) -> bool:
        """Whether `placeholder` (what stands between the braces) can ever be filled."""
        name = _NAME.fullmatch(placeholder)
        return name is not None and name[1] in self.by_id

    def fill(self, line: str, language: str, *, today: date) -> Filled:
        """`line` with every placeholder filled for `today`, as `language` writes numbers and days."""
        is_outdated = False
        missing = False
        filled = line
        for placeholder in set(PLACEHOLDER.findall(line)):
            written = self._written(placeholder, language, today)
            if written is None:
                missing = True
                is_outdated = is_outdated or ".next" not in placeholder
            else:
                filled = filled.replace("{" + placeholder + "}", written)
        return Filled(None, is_outdated) if missing else Filled(filled)

    def _written(self, placeholder: str, language: str, today: date) -> str | None:
        identifier, _, part = placeholder.partition(".")
        value = self.by_id[identifier]
        period = value.after(today) if part.startswith("next") else value.on(today)
        if period is None:
            return None
        if part.endswith("since"):
            return written_day(period.since, language)
        return str(period.since.year) if part == "year" else written_amount(period.amount, value.unit, language)


def written_amount(amount: Decimal, unit: Unit, language: str) -> str:
    """An amount as `language` writes it, in Latin digits: "13,90 €", "8,1 %".

    The sign € stands in every language: the word would need case and number endings in half of them.
    """
    whole = amount == amount.to_integral_value()
    if unit == "percent":
        return _visible(
            format_percent(
                amount.normalize() / 100, locale=language, decimal_quantization=False, numbering_system="latn"
            )
        )
    pattern = "#,##0.00" if unit == "EUR" and not whole else "#,##0.##"
    number = format_decimal(amount, format=pattern, locale=language, numbering_system="latn")
    if unit == "number":
        return number
    return f"€{number}" if language == "en" else f"{number}{_NBSP}€"


def written_day(day: date, language: str) -> str:
    """A day without its weekday: "1. Januar 2026"."""
    return format_date(day, _DATE_PATTERNS.get(language, "long"), locale=language)


def read_values(fields: Fields, topics: set[str]) -> Values:
    """The figures of `values.yml`; what is wrong is noted in `fields`."""
    found = {}
    for identifier, entry in values_of(fields):
        if not _NAME.fullmatch(identifier) or "." in identifier:
            fields.wrong(identifier, f"{identifier!r} is no id: lower-case letters, digits and underscores")
        inner = sub_fields(fields, identifier, entry)
        if inner is None:
            continue
        value = _value(identifier, inner, topics)
        fields.problems += inner.problems
        if not inner.problems:
            found[identifier] = value
    return Values(found)


def _value(identifier: str, fields: Fields, topics: set[str]) -> Value:
    fields.allow("topic", "unit", "periods", "source")
    topic, unit, source = fields.text("topic"), fields.text("unit"), fields.text("source")
    if topic and topic not in topics:
        fields.wrong("topic", f"{identifier}: there is no topic {topic!r}")
    if unit and unit not in UNITS:
        fields.wrong("unit", f"{identifier}: unit {unit!r} is not one of {', '.join(UNITS)}")
    if source and not is_link(source):
        fields.wrong("source", f"{identifier}: {source!r} is not an http(s) address")
    periods = tuple(_periods(identifier, fields))
    _check_order(identifier, periods, fields)
    return Value(identifier, topic, cast(Unit, unit), periods, source)


def _periods(identifier: str, fields: Fields) -> Iterator[Period]:
    entries = dict(values_of(fields)).get("periods")
    if not isinstance(entries, list) or not entries:
        fields.wrong("periods", f"{identifier}: expected a list of periods")
        return
    for entry in entries:
        inner = sub_fields(fields, "periods", entry)
        if inner is None:
            continue
        inner.allow("from", "until", "value")
        since = inner.day("from")
        until = None if entry.get("until", "") is None else inner.day("until")
        amount = inner.text("value")
        if amount and not _AMOUNT.fullmatch(amount):
            inner.wrong("value", f'{identifier}: value {amount!r} is no number like "13.90"')
        fields.problems += inner.problems
        if since and not inner.problems:
            yield Period(since, until, Decimal(amount))


def _check_order(identifier: str, periods: tuple[Period, ...], fields: Fields) -> None:
    for period in periods:
        if period.until is not None and period.until < period.since:
            fields.wrong("periods", f"{identifier}: the period from {period.since} ends before it begins")
    for earlier, later in pairwise(periods):
        if earlier.until is None or later.since <= earlier.until:
            fields.wrong("periods", f"{identifier}: the period from {later.since} overlaps the one before it")


def _visible(text: str) -> str:
    """Without the invisible direction marks: the sentence around it has its own direction."""
    return text.replace("\N{LEFT-TO-RIGHT MARK}", "").replace("\N{RIGHT-TO-LEFT MARK}", "")
