"""Every sentence the program itself says, in every language: Fluent catalogues under `locales/<language>/`.

Knows how to find, fill and check texts, and how a language writes dates, times and lists. Knows no dialogue.
Whole sentences only: what varies is a named gap, plurals are Fluent selectors.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.errors import OperatorError
from bot.languages import DEFAULT_LANGUAGE, LANGUAGES, direction_of

# What only the advisors read: the desk is German, so this file exists in German alone.
STAFF_FILE = "staff.ftl"
# Said where a language outside the twelve is asked for: more people read English than German there.
FALLBACK_LANGUAGE = "en"

# Where a language has several ways to write a date: the European one.
REGIONS = {"en": "en_GB", "es": "es_ES", "fr": "fr_FR"}


class Texts:
    """The catalogues of all languages, loaded and checked once.

    Raises:
        OperatorError: A file cannot be parsed, a key is missing in a language, or its gaps differ.
    """

    def __init__(self, folder: Path, *, timezone: ZoneInfo) -> None:
        self._timezone = timezone
        resources = {code: _resources(folder / code) for code in LANGUAGES}
        self._bundles = {code: _bundle(code, found) for code, found in resources.items()}
        if problems := _differences(resources):
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            raise OperatorError(problems[0] + more)

    def __contains__(self, key: str) -> bool:
        return bool(self._bundles[DEFAULT_LANGUAGE].has_message(key))

    def get(self, key: str, language: str, /, **values: Any) -> str:
        """The text `key` in `language`, its gaps filled.

        Dates, moments and lists are written as the language writes them; moments in the office's time zone.
        Numbers are passed on, so that Fluent can choose the plural.

        Raises:
            KeyError: There is no such text.
        """
        bundle = self._bundles.get(language) or self._bundles[FALLBACK_LANGUAGE]
        message = bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        filled = {name: self._written(value, language) for name, value in values.items()}
        text, errors = bundle.format_pattern(message.value, filled)
        if errors:
            raise KeyError(f"{key} in {language}: {errors[0]}")
        return str(text)

    def long_date(self, day: date, language: str) -> str:
        """A day with its weekday: "Dienstag, 24. November 2026"."""
        return format_date(day, "full", locale=_locale(language))

    def short_date(self, day: date, language: str) -> str:
        """A day for a button: "Di., 24. Nov."."""
        return format_skeleton("MMMEd", day, locale=_locale(language))

    def weekday(self, number: int, language: str) -> str:
        """The name of a weekday by itself; Monday is 0."""
        return str(_locale(language).days["stand-alone"]["wide"][number])

    def time(self, moment: datetime, language: str) -> str:
        """The time of day in the office's time zone: "09:00"."""
        return format_time(moment.astimezone(self._timezone), "HH:mm", locale=_locale(language))

    def moment(self, moment: datetime, language: str) -> str:
        """Day and time: "Dienstag, 24. November 2026, 09:00"."""
        separator = "، " if direction_of(language) == "rtl" else ", "
        local = moment.astimezone(self._timezone)
        return f"{self.long_date(local.date(), language)}{separator}{self.time(local, language)}"

    def short_moment(self, moment: datetime, language: str) -> str:
        """Day and time for a button: "Di., 24. Nov., 09:00"."""
        separator = "، " if direction_of(language) == "rtl" else ", "
        day = moment.astimezone(self._timezone).date()
        return f"{self.short_date(day, language)}{separator}{self.time(moment, language)}"

    def isolated(self, value: str, language: str) -> str:
        """A value that stands in a text of `language` and keeps its own direction, like a telephone number."""
        return f"\u2068{value}\u2069" if direction_of(language) == "rtl" else value

    def listed(self, items: Iterable[str], language: str) -> str:
        """Items joined as the language joins them: "A, B und C"."""
        return format_list(list(items), locale=_locale(language))

    def _written(self, value: Any, language: str) -> Any:
        if isinstance(value, datetime):
            return self.moment(value, language)
        if isinstance(value, date):
            return self.long_date(value, language)
        if isinstance(value, (list, tuple)):
            return self.listed([str(v) for v in value], language)
        return value


def check(folder: Path) -> list[str]:
    """What is wrong with the catalogues, a line each: missing or surplus keys, differing gaps.

    Raises:
        OperatorError: A file cannot be parsed, or a key stands twice.
    """
    return _differences({code: _resources(folder / code) for code in LANGUAGES})


Resources = Mapping[Path, FluentResource]
"""The parsed files of a language."""


def _resources(folder: Path) -> Resources:
    return {path: FluentResource(path.read_text("utf-8")) for path in sorted(folder.glob("*.ftl"))}


def _differences(resources: Mapping[str, Resources]) -> list[str]:
    catalogues = {code: _messages(found) for code, found in resources.items()}
    wanted = catalogues[DEFAULT_LANGUAGE]
    problems = []
    for code, found in catalogues.items():
        problems += [f"locales/{code}: {key} is missing" for key in wanted.keys() - found.keys()]
        problems += [f"locales/{code}: {key} is not in locales/de" for key in found.keys() - wanted.keys()]
        problems += [
            f"locales/{code}: {key} has the gaps {sorted(found[key])}, locales/de has {sorted(wanted[key])}"
            for key in wanted.keys() & found.keys()
            if wanted[key] != found[key]
        ]
    return sorted(problems)


def _messages(resources: Resources) -> Mapping[str, frozenset[str]]:
    """The keys that every language has, and the names of the gaps of each."""
    found: dict[str, frozenset[str]] = {}
    for path, resource in resources.items():
        if path.name == STAFF_FILE:
            continue
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                reason = entry.annotations[0].message if entry.annotations else "unreadable"
                raise OperatorError(f"{path}: {reason}: {(entry.content or '').strip()[:60]!r}")
            if isinstance(entry, ast.Message):
                if entry.id.name in found:
                    raise OperatorError(f"{path}: {entry.id.name} stands twice in this language")
                gaps = _Gaps()
                gaps.visit(entry)
                found[entry.id.name] = frozenset(gaps.names)
    return found


class _Gaps(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's protocol
        self.names.add(node.id.name)


def _bundle(code: str, resources: Resources) -> FluentBundle:
    # Gaps are isolated in right-to-left texts, so that a Latin name does not turn the sentence around.
    bundle = FluentBundle([code], use_isolating=direction_of(code) == "rtl")
    for resource in resources.values():
        bundle.add_resource(resource)
    return bundle


def _locale(language: str) -> Locale:
    code = language if language in LANGUAGES else FALLBACK_LANGUAGE
    return Locale.parse(REGIONS.get(code, code))
