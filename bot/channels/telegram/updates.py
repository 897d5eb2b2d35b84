"""Reads Telegram's updates: what did who say where? Knows nothing of what is answered."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import CallbackQuery, ChatMemberUpdated, InlineKeyboardButton, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.channels.commands import COMMANDS, command_of
from bot.conversation.messages import Incoming

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The updates we ask Telegram for; it sends no others."""

# What a message can hold instead of text, by the name of Telegram's field, and what we call it.
ATTACHMENTS = {
    "voice": "voice",
    "video_note": "voice",
    "audio": "voice",
    "photo": "photo",
    "sticker": "sticker",
    "venue": "location",  # before "location": a venue carries both
    "location": "location",
    # An animation comes with a copy in "document", for clients that know no animations.
    "animation": "file",
    "document": "file",
    "video": "file",
    "contact": "file",
    "poll": "file",
    "dice": "file",
    "game": "file",
    "story": "file",
    "paid_media": "file",
    "checklist": "file",
}


@dataclass(frozen=True)
class Tap:
    """A tapped button: the query Telegram waits for an answer to, and the message it hangs under.

    Attributes:
        links: The rows of the keyboard that stay: addresses can be opened any time.
    """

    query_id: str
    message_id: int | None = None
    links: tuple[tuple[InlineKeyboardButton, ...], ...] = ()


@dataclass(frozen=True)
class Heard:
    """One update, as far as we care.

    Attributes:
        language: The language of the person's app, like "pt-br".
        incoming: What was said; `None` if there is nothing to answer.
        starts: It was /start: a new conversation's greeting is its answer.
        left: The person blocked us.
    """

    update_id: int
    chat_id: int
    private: bool = True
    language: str | None = None
    incoming: Incoming | None = None
    starts: bool = False
    left: bool = False
    tap: Tap | None = field(default=None, repr=False)


def read_update(update: Update) -> Heard | None:
    """What `update` says; `None` for something we did not ask for or that belongs to no chat."""
    chat = update.effective_chat
    if chat is None:
        return None
    user = update.effective_user
    language = user.language_code if user else None
    if chat.type != ChatType.PRIVATE:
        return Heard(update.update_id, chat.id, private=False, language=language)
    said = Heard(update.update_id, chat.id, language=language)
    if update.my_chat_member:
        return _membership(said, update.my_chat_member)
    if update.callback_query:
        return _tap(said, update.callback_query)
    if message := update.message or update.edited_message:
        return _message(said, message, edits=update.edited_message is not None)
    return None


def _membership(said: Heard, change: ChatMemberUpdated) -> Heard:
    left = change.new_chat_member.status == ChatMemberStatus.BANNED
    return Heard(said.update_id, said.chat_id, language=said.language, left=left)


def _tap(said: Heard, query: CallbackQuery) -> Heard:
    tap = Tap(query.id)
    if isinstance(query.message, Message) and query.message.reply_markup:
        rows = (tuple(b for b in row if b.url) for row in query.message.reply_markup.inline_keyboard)
        tap = Tap(query.id, query.message.message_id, tuple(row for row in rows if row))
    incoming = Incoming(payload=query.data or "", message_id=str(said.update_id))
    return Heard(said.update_id, said.chat_id, language=said.language, incoming=incoming, tap=tap)


def _message(said: Heard, message: Message, *, edits: bool) -> Heard:
    number = str(said.update_id)
    command = command_of(message.text or "")
    incoming: Incoming | None
    if message.text is None:
        kind = next((ours for name, ours in ATTACHMENTS.items() if getattr(message, name, None)), None)
        # Pinned messages, changed backgrounds and the like are no words of a person.
        incoming = Incoming(attachment=kind, message_id=number, edits=edits) if kind else None
    elif command and not edits:
        incoming = Incoming(payload=COMMANDS[command], message_id=number)
    else:
        incoming = Incoming(text=message.text, message_id=number, edits=edits)
    starts = command == "start" and not edits
    return Heard(said.update_id, said.chat_id, language=said.language, incoming=incoming, starts=starts)
