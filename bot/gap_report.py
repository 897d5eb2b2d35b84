"""What `werkstadt evaluate gaps` shows: which questions have no answer, most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from bot.knowledge import gaps
from bot.knowledge.gaps import Judged
from bot.knowledge.models import Gap, GapKind
from bot.settings import PROJECT, Settings
from bot.store import Store, open_store
from bot.understanding import vectors
from bot.understanding.encoder import Encoder
from bot.understanding.grouping import groups

SHOWN_TEXTS = 5


async def report(settings: Settings, *, today: date) -> list[str]:
    """The lines to show; gaps that are too old are deleted first."""
    store = open_store(settings.database_url, settings.encryption_keys)
    try:
        found, judged = await _read(store, today)
    finally:
        await store.close()
    encoder = Encoder()
    encoder.keep_on_disk(None, shipped=PROJECT / vectors.FILE)
    return [*_gap_lines(found, encoder), *_judged_lines(judged)]


async def _read(store: Store, today: date) -> tuple[Sequence[Gap], list[Judged]]:
    async with store.begin() as session:
        await gaps.forget_old(session, today)
    async with store.read() as session:
        return await gaps.listed(session), await gaps.judged(session)


def _gap_lines(found: Sequence[Gap], encoder: Encoder) -> Iterator[str]:
    if not found:
        yield "No gaps: every question of the last half-year got an answer that nobody complained of."
        return
    told = [gap for gap in found if gap.text]
    grouped = groups([gap.text or "" for gap in told], [gap.language for gap in told], encoder)
    together = [[told[at] for at in places] for places in grouped]
    # What came from a button has no text: those are told apart by their topic.
    untold = {topic: [gap for gap in found if not gap.text and gap.topic == topic] for topic in _untold_topics(found)}
    together = sorted([*together, *untold.values()], key=lambda group: -len(group))
    yield f"{len(found)} gaps since {found[0].day}, in {len(together)} groups"
    for group in together:
        yield ""
        yield from _group_lines(group)


def _untold_topics(found: Sequence[Gap]) -> list[str | None]:
    return list(dict.fromkeys(gap.topic for gap in found if not gap.text))


def _group_lines(group: Sequence[Gap]) -> Iterator[str]:
    languages = ", ".join(f"{code} {count}" for code, count in Counter(gap.language for gap in group).most_common())
    unhelpful = sum(gap.kind == GapKind.NOT_HELPFUL for gap in group)
    kinds = [f"{len(group) - unhelpful} unanswered", f"{unhelpful} not helpful"]
    yield f"{len(group)} x  {languages}  ({', '.join(kind for kind in kinds if not kind.startswith('0 '))})"
    topics = Counter(gap.topic for gap in group if gap.topic)
    if topics:
        topic = topics.most_common(1)[0][0]
        sure = [gap.confidence for gap in group if gap.topic == topic and gap.confidence is not None]
        yield f"    nearest article: {topic}" + (f" ({sum(sure) / len(sure):.2f})" if sure else "")
    for text in list(dict.fromkeys(gap.text for gap in group if gap.text))[:SHOWN_TEXTS]:
        yield f"    - {text}"


def _judged_lines(judged: Sequence[Judged]) -> Iterator[str]:
    if judged:
        yield ""
        yield "Answers judged (helpful / not helpful)"
    for topic in judged:
        yield f"    {topic.topic}: {topic.helpful} / {topic.not_helpful}"
