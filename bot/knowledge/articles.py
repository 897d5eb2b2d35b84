"""The articles of all topics and languages: what they say on a given day, and to whom they refer.

Knows what stands in `knowledge/`; knows no question and no channel. Everything is checked when it is read
(`bot/knowledge/reading.py`), so nothing here can fail for a broken file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from bot.knowledge import layout
from bot.knowledge.emergency import Emergency
from bot.knowledge.glossary import Glossary
from bot.knowledge.values import Values
from bot.languages import DEFAULT_LANGUAGE, direction_of
from bot.werkstadt import WerkStadt

SIMPLE = "de-simple"
"""The German version in simple language; not a language of its own."""
FALLBACKS = ("en", DEFAULT_LANGUAGE)

Translation = Literal["machine", "reviewed"]


@dataclass(frozen=True)
class ArticleText:
    """One article in one language, as written: a sentence or a list item a line, placeholders unfilled."""

    title: str
    short: tuple[str, ...]
    more: tuple[str, ...]
    translation: Translation | None = None
    """None: written by people in this language."""
    office: str | None = None
    """The responsible office as this language names it; None: as in German."""
    about: str | None = None
    """For whom or what it is, in a few words that tell it from its neighbours; None: not written yet."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything it says, the short part first."""
        return self.short + self.more


@dataclass(frozen=True)
class Article:
    """What we know about one topic. German is authoritative."""

    topic: str
    office: str
    werkstaedte: tuple[WerkStadt, ...]
    """Who advises on it; the first is the one to suggest."""
    checked_on: date
    valid_until: date
    """The last day on which it may be stated."""
    sources: tuple[str, ...]
    related: tuple[str, ...]
    texts: Mapping[str, ArticleText] = field(hash=False)
    """By language code; `de-simple` too."""

    def language_for(self, asked: str) -> str:
        """The language the article is answered in: the one asked for, else English, else German."""
        return next(code for code in (asked, *FALLBACKS) if code in self.texts)

    def version_for(self, asked: str, *, simple: bool) -> tuple[str, bool]:
        """The language of the answer, and whether it is in simple language, which there is in German only."""
        used = self.language_for(asked)
        return used, simple and used == DEFAULT_LANGUAGE and SIMPLE in self.texts


@dataclass(frozen=True)
class Rendered:
    """An article as it may be said on one day."""

    topic: str
    title: str
    short: str
    more: str
    language: str
    """The language it is really in."""
    is_fallback: bool
    """It is not in the language asked for."""
    is_simple: bool
    translation: Translation | None
    expired: bool
    """Its check has run out: `short` and `more` are empty, the office is to be named instead."""
    outdated: bool
    """A figure in it has run out and its line was left out: the office knows the current one."""
    office: str
    werkstaedte: tuple[WerkStadt, ...]
    checked_on: date
    sources: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True)
class Lines:
    """An article line by line, as it may be said on one day; `None` for a line that may not be said.

    Attributes:
        said: In the language of the answer.
        german: The same lines in German, where the answer is a translation of them line by line; else `said`.
    """

    said: tuple[str | None, ...]
    german: tuple[str | None, ...]
    language: str
    is_simple: bool

    def message(self, places: Iterable[int]) -> str:
        """Some of the lines as a message."""
        kept = [text for at in places if (text := self.said[at]) is not None]
        return _laid_out(kept, self.language, is_simple=self.is_simple)


@dataclass(frozen=True)
class Knowledge:
    """All articles, figures, terms and help lines, read together and checked together."""

    articles: Mapping[str, Article]
    values: Values = field(default_factory=Values)
    glossary: Glossary = field(default_factory=dict)
    emergency: Emergency = field(default_factory=Emergency)

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles.values())

    def article(self, topic: str) -> Article | None:
        """The article of `topic`, if there is one."""
        return self.articles.get(topic)

    def titles(self, language: str) -> dict[str, str]:
        """The title of every topic, in `language`; else in English, else in German."""
        return {a.topic: a.texts[a.language_for(language)].title for a in self}

    def abouts(self, language: str) -> dict[str, str]:
        """For whom or what each topic is, in the language of its title; only those that are written."""
        found = {a.topic: a.texts[a.language_for(language)].about for a in self}
        return {topic: about for topic, about in found.items() if about}

    def rendered(self, topic: str, language: str, *, simple: bool = False, today: date) -> Rendered | None:
        """What may be said about `topic` on `today`; None if there is no such topic.

        Args:
            simple: In simple language, where the answer is German.
            today: The day in Leipzig, not in UTC.
        """
        article = self.articles.get(topic)
        if article is None:
            return None
        used, is_simple = article.version_for(language, simple=simple)
        text = article.texts[SIMPLE if is_simple else used]
        expired = today > article.valid_until
        short, short_outdated = self._part(text.short, used, is_simple, today)
        more, more_outdated = self._part(text.more, used, is_simple, today)
        return Rendered(
            topic=topic,
            title=text.title,
            short="" if expired else short,
            more="" if expired else more,
            language=used,
            is_fallback=used != language,
            is_simple=is_simple,
            translation=text.translation,
            expired=expired,
            outdated=short_outdated or more_outdated,
            office=text.office or article.office,
            werkstaedte=article.werkstaedte,
            checked_on=article.checked_on,
            sources=article.sources,
            related=article.related,
        )

    def lines(self, topic: str, language: str, *, simple: bool = False, today: date) -> Lines | None:
        """`topic` line by line as it may be said on `today`; None if there is no such topic or its check ran out."""
        article = self.articles.get(topic)
        if article is None or today > article.valid_until:
            return None
        used, is_simple = article.version_for(language, simple=simple)
        text, german = article.texts[SIMPLE if is_simple else used], article.texts[DEFAULT_LANGUAGE]
        said = self._filled(text.lines, used, today)
        alike = not is_simple and _shape(text) == _shape(german)
        return Lines(said, self._filled(german.lines, DEFAULT_LANGUAGE, today) if alike else said, used, is_simple)

    def _filled(self, lines: tuple[str, ...], language: str, today: date) -> tuple[str | None, ...]:
        return tuple(self.values.fill(line, language, today=today).text for line in lines)

    def _part(self, lines: tuple[str, ...], language: str, is_simple: bool, today: date) -> tuple[str, bool]:
        filled = [self.values.fill(line, language, today=today) for line in lines]
        kept = layout.without_empty_lists(lines, [line.text for line in filled])
        return _laid_out(kept, language, is_simple=is_simple), any(line.is_outdated for line in filled)


def _laid_out(lines: Iterable[str], language: str, *, is_simple: bool) -> str:
    text = layout.message(lines, is_simple=is_simple)
    return layout.isolated(text) if direction_of(language) == "rtl" else text


def _shape(text: ArticleText) -> tuple[int, ...]:
    """Which lines are items of a list, and where the longer part begins: the same in a faithful translation."""
    return (len(text.short), *(line.startswith(layout.ITEM) for line in text.lines))


def load(folder: Path) -> Knowledge:
    """Read and check everything under `folder`.

    Raises:
        KnowledgeBroken: Something in it cannot be used; `problems` names every file, line and reason.
    """
    from bot.knowledge.reading import Reader  # reading builds what is defined here

    return Reader(folder).read()
