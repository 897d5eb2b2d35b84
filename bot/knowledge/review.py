"""What an editor should look at: what has run out or soon will, what is missing, what is not confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.knowledge.articles import SIMPLE, Article, Knowledge
from bot.languages import LANGUAGES

SOON = timedelta(days=45)
MEND = "check it, then set checked_on and valid_until"


def review(knowledge: Knowledge, today: date) -> list[str]:
    """One line each, what is already wrong before what soon will be."""
    return [
        *_articles(knowledge, today),
        *_values(knowledge, today),
        *_emergency(knowledge),
        *_languages(knowledge),
        *_glosses(knowledge),
    ]


def expired(knowledge: Knowledge, today: date) -> list[Article]:
    """The articles that are no longer stated on `today`, the one that ran out first before the others."""
    return [article for article in _by_end(knowledge) if article.valid_until < today]


def _by_end(knowledge: Knowledge) -> list[Article]:
    return sorted(knowledge, key=lambda article: (article.valid_until, article.topic))


def _articles(knowledge: Knowledge, today: date) -> Iterator[str]:
    for article in _by_end(knowledge):
        file = f"knowledge/{article.topic}/de.md"
        if article.valid_until < today:
            yield f"{file}: ran out on {article.valid_until} and is no longer stated: {MEND}"
        elif article.valid_until < today + SOON:
            yield f"{file}: runs out on {article.valid_until}: {MEND}"
        if article.checked_on > today:
            yield f"{file}: checked_on {article.checked_on} lies in the future"


def _values(knowledge: Knowledge, today: date) -> Iterator[str]:
    for value in sorted(knowledge.values, key=lambda v: (v.ends_on() or date.max, v.id)):
        end = value.ends_on()
        where = f"knowledge/values.yml: {value.id} ({value.topic})"
        if value.on(today) is None:
            yield f"{where} has no figure for today: its sentences are left out"
        elif end is not None and end < today + SOON:
            yield f"{where} has no figure after {end}: its sentences will be left out"


def _emergency(knowledge: Knowledge) -> Iterator[str]:
    for line in knowledge.emergency.unconfirmed():
        said = "is said" if line.is_said else "is not said"
        yield (
            f"knowledge/emergency.yml: {line.id} ({line.name}, {line.shown}) {said} and not confirmed"
            f" [{line.mark}]: check it and set confirmed: true"
        )


def _languages(knowledge: Knowledge) -> Iterator[str]:
    for code in (SIMPLE, *LANGUAGES):
        missing = sorted(article.topic for article in knowledge if code not in article.texts)
        if missing:
            count = f"{len(missing)} of {len(knowledge.articles)}"
            yield f"knowledge: {count} articles missing in {code}: {_some(missing)}"


def _glosses(knowledge: Knowledge) -> Iterator[str]:
    for code in LANGUAGES:
        missing = sorted(term.term for term in knowledge.glossary.values() if code not in term.glosses)
        if missing:
            yield f"knowledge/glossary.yml: {len(missing)} terms have no gloss in {code}: {_some(missing)}"


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:5])
    return shown if len(names) <= 5 else f"{shown} …"
