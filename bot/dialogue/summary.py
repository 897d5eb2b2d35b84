"""What an advisor reads before taking a conversation: a German summary made of what is known, nothing guessed."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale

from bot.handoff.models import Reason
from bot.texts import Texts
from bot.werkstadt import WerkStadt


def german_summary(
    texts: Texts,
    *,
    language: str,
    reason: Reason,
    werkstadt: WerkStadt | None,
    topics: Sequence[str],
    messages: Sequence[str],
) -> str:
    """The summary: language, reason, WerkStadt, topics in German; the last messages in their own words.

    Args:
        topics: German titles of the articles last shown.
        messages: The resident's last messages, oldest first, as typed.
    """
    name = Locale("de").languages.get(language, language)
    lines = [texts.get("summary-language", "de", language=name)]
    lines.append(texts.get(f"summary-reason-{reason.value.replace('_', '-')}", "de"))
    if werkstadt:
        lines.append(texts.get("summary-werkstadt", "de", werkstadt=werkstadt.label))
    if topics:
        lines.append(texts.get("summary-topics", "de", topics=list(topics)))
    if messages:
        lines.append(texts.get("summary-messages", "de"))
        lines += [f"– {message}" for message in messages]
    return "\n".join(lines)
