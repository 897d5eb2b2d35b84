"""Turns our messages into Telegram's: parts that are short enough, keyboards, readable right-to-left text.

Plain data in and out; knows no network. Texts are never parsed as HTML or Markdown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.conversation.messages import Button, Link, Outgoing
from bot.languages import direction_of

MAX_UNITS = 4096
"""Telegram's limit for a text, counted in UTF-16 code units."""
MAX_PAYLOAD_BYTES = 64
MAX_BUTTONS = 100
MAX_TITLE = 60
# How many buttons of which length fit beside each other on a small phone.
ROWS = ((3, 9), (2, 15))

RIGHT_TO_LEFT_MARK = "\u200f"
# Where a long text is cut, best place first: between paragraphs, lines, sentences, words.
BREAKS = tuple(re.compile(p) for p in (r"\n\s*\n", r"\n", r"(?<=[.!?…。؟۔;؛:])[\s]+", r"\s+"))


@dataclass(frozen=True)
class Part:
    """One Telegram message.

    Attributes:
        spare: What is sent instead if Telegram does not take an address as a button.
    """

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    spare: tuple[Part, ...] = ()


def compose(message: Outgoing, *, heading: str | None = None) -> tuple[Part, ...]:
    """The parts of `message`, in order. The buttons hang under the last one; files are not in here.

    Args:
        heading: A line above the text, like who is speaking.
    """
    shown = [link for link in message.links if _is_public(link.url)]
    hidden = [link for link in message.links if link not in shown]
    blocks = (heading, message.text, *(f"{link.title}\n{link.url}" for link in hidden))
    whole = "\n\n".join(block.strip() for block in blocks if block and block.strip())
    taps = _rows(message.buttons)
    rows = [*taps, *([_url_button(link)] for link in shown)][:MAX_BUTTONS]
    texts = split(readable(_sound(whole), message.language))
    if rows and not texts:
        texts = ["…"]  # Telegram shows no keyboard without a text.
    if not texts:
        return ()
    last = Part(texts[-1], InlineKeyboardMarkup(rows) if rows else None, _spare(texts[-1], taps, shown))
    return (*(Part(text) for text in texts[:-1]), last)


def split(text: str, limit: int = MAX_UNITS) -> list[str]:
    """Cut `text` into pieces of at most `limit` UTF-16 code units, where a reader would pause."""
    pieces = []
    rest = text.strip()
    while _units(rest) > limit:
        head = rest.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")
        cut = _pause(head) or _whole_letters(rest, len(head))
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [piece for piece in (*pieces, rest) if piece]


def readable(text: str, language: str) -> str:
    """Mark paragraphs of a right-to-left text that begin with a Latin word or a number.

    Telegram takes a paragraph's direction from its first letter: "Jobcenter هو …" would be turned around.
    """
    if direction_of(language) != "rtl":
        return text
    return "\n".join(_marked(line) for line in text.split("\n"))


def _marked(line: str) -> str:
    strong = [kind for kind in map(unicodedata.bidirectional, line) if kind in ("L", "R", "AL")]
    turned_around = strong and strong[0] == "L" and strong.count("L") < len(strong)
    return RIGHT_TO_LEFT_MARK + line if turned_around else line


def shorten(title: str, limit: int = MAX_TITLE) -> str:
    """A title that fits a button."""
    flat = " ".join(_sound(title).split())
    return flat if len(flat) <= limit else flat[: _whole_letters(flat, limit - 1)].rstrip() + "…"


def _rows(buttons: Sequence[Button]) -> list[list[InlineKeyboardButton]]:
    """Short titles beside each other, long ones on a line of their own."""
    made = [
        InlineKeyboardButton(shorten(b.title), callback_data=b.payload)
        for b in buttons
        if b.title.strip() and 0 < len(b.payload.encode()) <= MAX_PAYLOAD_BYTES
    ]
    longest = max((len(button.text) for button in made), default=0)
    beside = next((count for count, length in ROWS if longest <= length), 1)
    return [made[start : start + beside] for start in range(0, len(made), beside)]


def _spare(text: str, taps: Sequence[Sequence[InlineKeyboardButton]], links: Sequence[Link]) -> tuple[Part, ...]:
    """The same with the addresses as text, the taps under the very last message."""
    if not links:
        return ()
    addresses = split(_sound("\n\n".join(f"{link.title}\n{link.url}" for link in links)))
    *before, last = [text, *addresses]
    return (*map(Part, before), Part(last, InlineKeyboardMarkup(taps) if taps else None))


def _url_button(link: Link) -> InlineKeyboardButton:
    return InlineKeyboardButton(shorten(link.title) or urlsplit(link.url).netloc, url=link.url)


def _is_public(url: str) -> bool:
    """Whether Telegram takes `url` as a button: it refuses addresses that only this machine knows."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or not url.isprintable() or " " in url:
            return False
    except ValueError:
        return False
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host.strip(".")


def _sound(text: str) -> str:
    """Surrogate pairs joined and lone ones replaced: neither can be written as UTF-8."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _pause(head: str) -> int:
    """Where to cut `head`; 0 if there is no good place in its second half."""
    for pattern in BREAKS:
        last = _last(pattern.finditer(head))
        if last and last.end() > len(head) // 2:
            return last.end()
    return 0


def _last(found: Iterator[re.Match[str]]) -> re.Match[str] | None:
    last = None
    for last in found:  # noqa: B007 - the loop is there to reach the last one
        pass
    return last


def _whole_letters(text: str, cut: int) -> int:
    """The nearest place at or before `cut` that does not tear a letter from its marks."""
    place = cut
    while place > 1 and (unicodedata.category(text[place])[0] == "M" or "\u200d" in text[place - 1 : place + 1]):
        place -= 1
    return place if place > 1 else cut
