"""Official German terms and what each means in a few words, per language. Knows no article's text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.knowledge.problems import Fields, sub_fields, values_of
from bot.languages import DEFAULT_LANGUAGE, LANGUAGES


@dataclass(frozen=True)
class Term:
    """A German term that stays German in every language, with its gloss."""

    term: str
    topic: str | None
    glosses: Mapping[str, str] = field(hash=False)

    def gloss(self, language: str) -> str:
        """What the term means, in `language`; else in English, else in German."""
        return next(self.glosses[code] for code in (language, "en", DEFAULT_LANGUAGE) if code in self.glosses)

    def with_gloss(self, language: str) -> str:
        """The term as it stands in a sentence of `language`: "Gewerbeanmeldung (تسجيل النشاط التجاري)"."""
        return f"{self.term} ({self.gloss(language)})"


Glossary = Mapping[str, Term]


def read_glossary(fields: Fields, topics: set[str]) -> Glossary:
    """The terms of `glossary.yml`; what is wrong is noted in `fields`."""
    fields.allow("terms")
    root = sub_fields(fields, "terms", dict(values_of(fields)).get("terms"))
    if root is None:
        return {}
    found = {}
    folded: dict[str, str] = {}
    for term, entry in values_of(root):
        if twin := folded.get(term.casefold()):
            root.wrong(term, f"{term!r} stands twice: it differs from {twin!r} in capital letters only")
        folded[term.casefold()] = term
        inner = sub_fields(root, term, entry)
        if inner is not None:
            found[term] = _term(term, inner, topics)
            root.problems += inner.problems
    fields.problems += root.problems
    return found


def _term(term: str, fields: Fields, topics: set[str]) -> Term:
    fields.allow("topic", "gloss")
    topic = fields.text("topic", optional=True) or None
    if topic and topic not in topics:
        fields.wrong("topic", f"{term}: there is no topic {topic!r}")
    inner = sub_fields(fields, "gloss", dict(values_of(fields)).get("gloss"))
    if inner is None:
        return Term(term, topic, {})
    for code in inner:
        if code not in LANGUAGES:
            inner.wrong(code, f"{term}: unknown language {code!r}")
    if DEFAULT_LANGUAGE not in inner:
        inner.wrong(DEFAULT_LANGUAGE, f"{term}: the German gloss is missing")
    glosses = {code: inner.text(code) for code in inner}
    fields.problems += inner.problems
    return Term(term, topic, glosses)
