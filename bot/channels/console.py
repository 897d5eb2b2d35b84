"""The same assistant in a terminal: prints answers, reads lines, shows an advisor's words as they arrive."""

from __future__ import annotations

import asyncio
import shutil
import textwrap
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID, uuid4

from bot.channels.commands import COMMANDS, command_of
from bot.conversation.messages import Author, Button, Channel, Incoming, Outgoing
from bot.errors import StoreUnavailable
from bot.texts import Texts

LOOK_EVERY_SECONDS = 2.0
PROMPT = "> "
WIDEST = 100

Read = Callable[[str], str]
Write = Callable[[str], None]


class Talks(Protocol):
    """`bot.conversation.service.Conversations`, as far as a terminal uses it."""

    async def open(
        self, channel: Channel, address: str, *, language: str | None = None
    ) -> tuple[Any, list[Outgoing]]: ...
    async def handle(self, conversation_id: UUID, incoming: Incoming) -> list[Outgoing]: ...
    async def unasked(self, conversation_id: UUID, *, after: int = 0) -> list[Outgoing]: ...
    async def delivered(self, message_id: int, *, failure: str | None = None) -> None: ...
    async def language(self, conversation_id: UUID) -> str: ...


class Bells(Protocol):
    """`bot.conversation.wakeups.Wakeups`."""

    async def wait(self, topic: str, timeout: float) -> bool: ...  # noqa: ASYNC109 - may end without news


class ConsoleApp(Protocol):
    """The objects `bot.app` wires; read-only, so that any class with these attributes will do."""

    @property
    def conversations(self) -> Talks: ...
    @property
    def wakeups(self) -> Bells: ...
    @property
    def texts(self) -> Texts: ...


async def chat(app: ConsoleApp, *, language: str, read: Read = input, write: Write = print) -> None:
    """Talk until the end of input (Ctrl+D).

    Args:
        language: Of the first greeting; afterwards the conversation decides.
        read: Given a prompt, returns a line. May block; raises `EOFError` at the end.
        write: Takes a line or several.
    """
    conversation, greeting = await app.conversations.open(Channel.CONSOLE, str(uuid4()), language=language)
    terminal = _Terminal(app.texts, write)
    write(app.texts.get("console-hint", language) + "\n")
    terminal.show(greeting)
    live = asyncio.create_task(_follow(app, conversation.id, terminal))
    try:
        while True:
            line = await _line(read)
            if not line.strip():
                continue
            try:
                terminal.show(await app.conversations.handle(conversation.id, terminal.meant(line)))
                language = await app.conversations.language(conversation.id)
            except StoreUnavailable as error:
                write(app.texts.get(error.text_key, language))
    except EOFError:
        write("")
    finally:
        live.cancel()
        await asyncio.gather(live, return_exceptions=True)


@dataclass
class _Terminal:
    texts: Texts
    write: Write
    buttons: list[Button] = field(default_factory=list)

    def show(self, messages: list[Outgoing]) -> None:
        """Print messages; the buttons of all of them can be chosen by their number."""
        if messages:
            self.buttons = []
        for message in messages:
            self.write(self._printed(message) + "\n")

    def meant(self, line: str) -> Incoming:
        """A typed line: the number of a button, a command, or words."""
        number = line.strip()
        identity = str(uuid4())
        if number.isdecimal() and 0 < int(number) <= len(self.buttons):
            return Incoming(payload=self.buttons[int(number) - 1].payload, message_id=identity)
        if command := command_of(line):
            return Incoming(payload=COMMANDS[command], message_id=identity)
        return Incoming(text=line, message_id=identity)

    def _printed(self, message: Outgoing) -> str:
        lines = []
        if message.author == Author.ADVISOR:
            lines.append(self.texts.get("channel-advisor-writes", message.language))
        lines += [_wrapped(line) for line in message.text.splitlines()]
        lines += [f"  → {link.title}: {link.url}" for link in message.links]
        lines += [f"  ↓ {file.name}: {file.url}" for file in message.files]
        for button in message.buttons:
            self.buttons.append(button)
            lines.append(f"  [{len(self.buttons)}] {button.title}")
        return "\n".join(lines)


def _wrapped(line: str) -> str:
    width = min(shutil.get_terminal_size().columns, WIDEST)
    return textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False, replace_whitespace=False)


async def _follow(app: ConsoleApp, conversation_id: UUID, terminal: _Terminal) -> None:
    """Print what arrives unasked. A store that is away for a moment is looked at again."""
    seen = 0
    while True:
        try:
            for message in await app.conversations.unasked(conversation_id, after=seen):
                terminal.show([message])
                seen = int(message.id)
                await app.conversations.delivered(seen)
        except StoreUnavailable:
            await asyncio.sleep(LOOK_EVERY_SECONDS)
        await app.wakeups.wait(f"conversation:{conversation_id}", LOOK_EVERY_SECONDS)


async def _line(read: Read) -> str:
    """Read beside the event loop. A thread of its own, which does not hold up the end of the program."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[str] = loop.create_future()

    def work() -> None:
        try:
            line, failure = read(PROMPT), None
        except BaseException as error:
            line, failure = "", error
        with suppress(RuntimeError):  # the program ended while somebody was typing
            loop.call_soon_threadsafe(settle, line, failure)

    def settle(line: str, failure: BaseException | None) -> None:
        if done.cancelled():
            return
        if failure:
            done.set_exception(failure)
        else:
            done.set_result(line)

    threading.Thread(target=work, name="console", daemon=True).start()
    return await done
