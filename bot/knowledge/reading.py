"""Reads `knowledge/` and refuses it whole if anything in it is wrong, naming file, line and reason.

    <topic>/de.md          front matter (title, about, office, WerkStadt, check, sources, related) and the German text
    <topic>/de-simple.md   the same in simple language: title and text only
    <topic>/<language>.md  a translation: title, about, its state, perhaps the office's name
    values.yml  glossary.yml  emergency.yml

Files that did not change since the last reading are not parsed again.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from bot.knowledge.articles import SIMPLE, Article, ArticleText, Knowledge, Translation
from bot.knowledge.emergency import Emergency, read_emergency
from bot.knowledge.glossary import Glossary, read_glossary
from bot.knowledge.layout import ITEM
from bot.knowledge.problems import Fields, KnowledgeBroken, Problem, read_fields, read_text
from bot.knowledge.values import PLACEHOLDER, Values, read_values
from bot.languages import DEFAULT_LANGUAGE, LANGUAGES
from bot.werkstadt import WerkStadt

T = TypeVar("T")
Signature = tuple[int, int]

TOPIC = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
MORE = "<!-- more -->"
TRANSLATIONS = ("machine", "reviewed")
GERMAN_KEYS = ("title", "about", "office", "werkstadt", "checked_on", "valid_until", "sources", "related")
TRANSLATED_KEYS = ("title", "about", "translation", "office")
LONGEST_ABOUT = 70
"""Characters; more does not fit beside a title."""
VALUES, GLOSSARY, EMERGENCY = "values.yml", "glossary.yml", "emergency.yml"
_LINK = re.compile(r"\w+://|\bwww\.|\b(?:javascript|data|mailto):", re.IGNORECASE)


@dataclass(frozen=True)
class _Line:
    number: int
    text: str


@dataclass(frozen=True)
class _File:
    """One article file, checked as far as that is possible without the others."""

    file: str
    fields: Fields
    short: tuple[_Line, ...]
    more: tuple[_Line, ...]

    @property
    def lines(self) -> tuple[_Line, ...]:
        return self.short + self.more


class Reader:
    """Reads one folder again and again, each time only what changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._parsed: dict[Path, tuple[Signature, _File | KnowledgeBroken]] = {}

    def signatures(self) -> dict[Path, Signature]:
        """When each file that counts was changed and how long it is: cheap to ask for."""
        found: dict[Path, Signature] = {}
        for entry in self._entries():
            try:
                status = entry.stat()
            except OSError:  # removed between the listing and here
                continue
            found[Path(entry.path)] = (status.st_mtime_ns, status.st_size)
        return dict(sorted(found.items()))

    def read(self) -> Knowledge:
        """Everything, checked.

        Raises:
            KnowledgeBroken: Anything is wrong; nothing is loaded.
        """
        problems: list[Problem] = []
        files = self._files(problems)
        topics = set(files)
        if not topics:
            problems.append(Problem(self.folder.name, 1, "holds no article"))
        no_terms: Glossary = {}
        glossary = self._data(GLOSSARY, lambda fields: read_glossary(fields, topics), no_terms, problems)
        emergency = self._data(EMERGENCY, read_emergency, Emergency(), problems, optional=False)
        before = len(problems)
        values = self._data(VALUES, lambda fields: read_values(fields, topics), Values(), problems)
        # Where the figures are broken, every placeholder would be unknown too: one reason is enough.
        known = values if len(problems) == before else None
        articles = {}
        for topic in sorted(topics):
            folder = f"{self.folder.name}/{topic}"
            if article := _article(topic, folder, files[topic], topics, known, problems):
                articles[topic] = article
        if problems:
            raise KnowledgeBroken(set(problems))
        return Knowledge(articles, values, glossary, emergency)

    def _files(self, problems: list[Problem]) -> dict[str, dict[str, _File]]:
        """All article files by topic and language; a broken one is left out and named in `problems`."""
        files: dict[str, dict[str, _File]] = {}
        signatures = self.signatures()
        for path, signature in signatures.items():
            if path.suffix == ".md":
                found = files.setdefault(path.parent.name, {})
                file = self._file(path, signature, problems)
                if file is not None:
                    found[path.stem] = file
        self._parsed = {path: parsed for path, parsed in self._parsed.items() if path in signatures}
        return files

    def _entries(self) -> Iterator[os.DirEntry[str]]:
        """The files that count. An editor's own files (`.de.md.swp`, `de.md~`) do not."""
        for entry in _listed(self.folder):
            if entry.name in (VALUES, GLOSSARY, EMERGENCY):
                yield entry
            elif entry.is_dir() and not entry.name.startswith("."):
                yield from (
                    file for file in _listed(entry.path) if file.name.endswith(".md") and not file.name.startswith(".")
                )

    def _file(self, path: Path, signature: Signature, problems: list[Problem]) -> _File | None:
        known, parsed = self._parsed.get(path, (None, None))
        if parsed is None or known != signature:
            try:
                parsed = _parse(path, self._name(path))
            except KnowledgeBroken as error:
                parsed = error
            self._parsed[path] = (signature, parsed)
        if isinstance(parsed, KnowledgeBroken):
            problems += parsed.problems
            return None
        return parsed

    def _data(
        self,
        name: str,
        make: Callable[[Fields], T],
        empty: T,
        problems: list[Problem],
        *,
        optional: bool = True,
    ) -> T:
        path = self.folder / name
        if optional and not path.exists():
            return empty
        try:
            fields = read_fields(read_text(path, self._name(path)), self._name(path))
        except KnowledgeBroken as error:
            problems += error.problems
            return empty
        made = make(fields)
        problems += fields.problems
        return made

    def _name(self, path: Path) -> str:
        return f"{self.folder.name}/{path.relative_to(self.folder).as_posix()}"


def _listed(folder: str | Path) -> list[os.DirEntry[str]]:
    # scandir, not glob: a look at a thousand files must not be felt in a conversation.
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:  # not there, or removed since it was listed
        return []


def _parse(path: Path, file: str) -> _File:
    """One article file: its front matter, and its lines before and after the mark.

    Raises:
        KnowledgeBroken: It has not that form.
    """
    lines = read_text(path, file).split("\n")
    if lines[0].strip() != "---":
        raise KnowledgeBroken([Problem(file, 1, "expected front matter: a first line ---")])
    end = next((at for at, line in enumerate(lines[1:], 1) if line.strip() == "---"), None)
    if end is None:
        raise KnowledgeBroken([Problem(file, 1, "the front matter has no end: expected a second line ---")])

    fields = read_fields("\n".join(lines[1:end]), file, first_line=2)
    body = [_Line(at, line.strip()) for at, line in enumerate(lines[end + 1 :], end + 2) if line.strip()]
    marks = [place for place, line in enumerate(body) if line.text == MORE]
    if len(marks) != 1:
        where = body[marks[1]].number if marks else end + 1
        raise KnowledgeBroken([Problem(file, where, f"expected exactly one line {MORE}, found {len(marks)}")])
    short, more = tuple(body[: marks[0]]), tuple(body[marks[0] + 1 :])
    if not short:
        raise KnowledgeBroken([Problem(file, end + 1, f"nothing stands before {MORE}: the short answer is empty")])
    if problems := [Problem(file, line.number, why) for line in body for why in _wrong_in(line.text)]:
        raise KnowledgeBroken(problems)
    return _File(file, fields, short, more)


def _wrong_in(line: str) -> Iterable[str]:
    rest = PLACEHOLDER.sub("", line)
    if "{" in rest or "}" in rest:
        yield "a brace without its partner: placeholders are written {name}"
    if "<" in line and line != MORE:
        yield "holds <: articles are plain sentences"
    if _LINK.search(line):
        yield "holds a link: links belong under sources"
    if line.startswith(ITEM.strip()) and not line.removeprefix(ITEM.strip()).startswith(" "):
        yield "a list item begins with a hyphen and a space"


def _article(
    topic: str,
    folder: str,
    files: dict[str, _File],
    topics: set[str],
    values: Values | None,
    problems: list[Problem],
) -> Article | None:
    """One topic in all its languages; None, and the reasons in `problems`, if any of its files is wrong."""
    before = len(problems)
    if not TOPIC.fullmatch(topic):
        problems.append(Problem(folder, 1, f"{topic!r} is no topic id: lower-case letters, digits, underscores"))
    texts = {}
    for code, file in files.items():
        if code not in (*LANGUAGES, SIMPLE):
            problems.append(Problem(file.file, 1, f"unknown language {code!r}: known are {', '.join(LANGUAGES)}"))
            continue
        texts[code] = _text(code, file, values, problems)
    german = files.get(DEFAULT_LANGUAGE)
    if german is None:
        if not any(problem.file.startswith(f"{folder}/{DEFAULT_LANGUAGE}.md") for problem in problems):
            problems.append(Problem(f"{folder}/{DEFAULT_LANGUAGE}.md", 1, "is missing: German is authoritative"))
        return None
    article = _german(topic, german, topics, texts, problems)
    return article if len(problems) == before else None


def _text(code: str, file: _File, values: Values | None, problems: list[Problem]) -> ArticleText:
    # A copy: the parsed file is kept, and what is wrong with it today may be right tomorrow.
    fields = _fresh(file.fields)
    translation = None
    if code == SIMPLE:
        fields.allow("title")
    elif code != DEFAULT_LANGUAGE:
        fields.allow(*TRANSLATED_KEYS)
        translation = fields.text("translation")
        if translation not in TRANSLATIONS:
            fields.wrong("translation", f"translation: expected {' or '.join(TRANSLATIONS)}")
    office = fields.text("office", optional=True) if code not in (DEFAULT_LANGUAGE, SIMPLE) else ""
    title = fields.text("title")
    about = fields.text("about", optional=True) if code != SIMPLE else ""
    if len(about) > LONGEST_ABOUT:
        fields.wrong("about", f"about: {len(about)} characters, at most {LONGEST_ABOUT} stand beside a title")
    problems += fields.problems
    problems += [
        Problem(file.file, line.number, f"unknown placeholder {{{name}}}: it has no value in {VALUES}")
        for line in file.lines
        for name in PLACEHOLDER.findall(line.text)
        if values is not None and not values.knows(name)
    ]
    return ArticleText(
        title,
        tuple(line.text for line in file.short),
        tuple(line.text for line in file.more),
        cast("Translation | None", translation),
        office or None,
        about or None,
    )


def _german(
    topic: str, file: _File, topics: set[str], texts: dict[str, ArticleText], problems: list[Problem]
) -> Article | None:
    fields = _fresh(file.fields)
    fields.allow(*GERMAN_KEYS)
    checked_on, valid_until = fields.day("checked_on"), fields.day("valid_until")
    if checked_on and valid_until and valid_until < checked_on:
        fields.wrong("valid_until", f"valid_until: {valid_until} is before checked_on")
    werkstaedte = fields.texts("werkstadt")
    for name in werkstaedte:
        if name not in tuple(WerkStadt):
            fields.wrong("werkstadt", f"werkstadt: {name!r} is not one of {', '.join(WerkStadt)}")
    related = fields.texts("related")
    for other in related:
        if other not in topics or other == topic:
            fields.wrong("related", f"related: there is no other topic {other!r}")
    office, sources = fields.text("office"), fields.links("sources")
    problems += fields.problems
    if fields.problems or checked_on is None or valid_until is None:
        return None
    offices = tuple(WerkStadt(name) for name in werkstaedte)
    return Article(topic, office, offices, checked_on, valid_until, sources, related, texts)


def _fresh(fields: Fields) -> Fields:
    return Fields(fields.file, fields.line, fields.entries)
