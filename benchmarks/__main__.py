"""`make bench`: milliseconds per message as a ratio to the bare embedding, memory, start time.

The machine's other load moves every figure, so each is taken beside its comparison: a message and the bare
embedding of another text of the same list take turns. Texts are not repeated, so no cache answers for them.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from bot import logs
from bot.app import App, build
from bot.booking.demo import create_demo
from bot.clock import utc_now
from bot.conversation.messages import Channel, Incoming
from bot.settings import PROJECT, read_settings
from bot.setup import migrate
from bot.understanding.encoder import shared_encoder
from bot.understanding.model import train
from bot.understanding.training_files import read

PEOPLE = 50
EACH = 6
AROUND_10, AROUND_500 = range(6, 15), range(496, 505)
START_TRIES = 3


async def main() -> None:
    """Measure and print."""
    logs.configure(level=40)
    with tempfile.TemporaryDirectory() as scratch:
        model = train(PROJECT, PROJECT / "var" / "models")
        settings = read_settings({"WERKSTADT_DATA_DIR": scratch})
        await asyncio.to_thread(migrate, settings.database_url)
        app = build(settings, model)
        async with app.store.begin() as session:
            await create_demo(session, today=utc_now().date())
        texts = _texts()
        await _one_person(app, texts)
        await _many_people(app, texts)
        await app.store.close()
        print(f"resident memory          {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MB")
        _start(Path(scratch))


async def _one_person(app: App, texts: Iterator[str]) -> None:
    """One conversation of 504 messages; the ones around 10 and 500 are timed beside the bare embedding."""
    conversation, _ = await app.conversations.open(Channel.WEB, uuid4().hex, language="de")
    message: dict[int, float] = {}
    bare: dict[int, float] = {}
    for number in range(1, AROUND_500.stop):
        timed = number in AROUND_10 or number in AROUND_500
        # Between the two, the conversation grows by short turns that need no embedding.
        incoming = Incoming(text=next(texts)) if timed else Incoming(payload="/help")
        begun = time.perf_counter()
        await app.conversations.handle(conversation.id, incoming)
        message[number] = time.perf_counter() - begun
        if timed:
            bare[number] = _embedded(next(texts))
    for name, around in (("message 10", AROUND_10), ("message 500", AROUND_500)):
        _row(name, [message[n] for n in around], [bare[n] for n in around])
    ratio = statistics.median(message[n] for n in AROUND_500) / statistics.median(message[n] for n in AROUND_10)
    print(f"message 500 / message 10 {ratio:7.2f}   (aim: at most 1.2)")


async def _many_people(app: App, texts: Iterator[str]) -> None:
    """Fifty people at once, without pause: what the server gets done, beside as many bare embeddings."""
    people = [(await app.conversations.open(Channel.WEB, uuid4().hex, language="de"))[0].id for _ in range(PEOPLE)]
    waits: list[float] = []

    async def talk(person: object, said: list[str]) -> None:
        for text in said:
            begun = time.perf_counter()
            await app.conversations.handle(person, Incoming(text=text))  # type: ignore[arg-type]
            waits.append(time.perf_counter() - begun)

    said = [[next(texts) for _ in range(EACH)] for _ in people]
    begun = time.perf_counter()
    await asyncio.gather(*(talk(person, texts_) for person, texts_ in zip(people, said, strict=True)))
    took = time.perf_counter() - begun
    count = PEOPLE * EACH
    bare = [_embedded(next(texts)) for _ in range(60)]
    print(
        f"{PEOPLE} people at once        {took / count * 1e3:7.1f} ms a message ({count / took:.0f} a second), "
        f"ratio to the bare embedding {took / count / statistics.median(bare):.2f}; "
        f"a person waits {statistics.median(waits) * 1e3:.0f} ms (median)"
    )


def _row(name: str, message: list[float], bare: list[float]) -> None:
    ratio = statistics.median(message) / statistics.median(bare)
    print(
        f"{name:<24} {statistics.median(message) * 1e3:7.1f} ms, bare embedding "
        f"{statistics.median(bare) * 1e3:.1f} ms, ratio {ratio:.2f}   (aim: at most 1.5)"
    )


def _embedded(text: str) -> float:
    begun = time.perf_counter()
    shared_encoder().query(text)
    return time.perf_counter() - begun


def _texts() -> Iterator[str]:
    """Questions that were never asked in this process: training sentences, made different by a word."""
    examples = [e.text for e in read(PROJECT / "nlu") if e.language in ("de", "ar", "tr", "uk")]
    return (f"{text} bitte {n}" for n, text in enumerate(itertools.cycle(examples[::7])))


def _start(data_dir: Path) -> None:
    """From the command to the first answer of the server, the model being there."""
    (data_dir / "models").mkdir(exist_ok=True)
    for file in (PROJECT / "var" / "models").iterdir():
        (data_dir / "models" / file.name).write_bytes(file.read_bytes())
    times, memory = [], 0
    for _ in range(START_TRIES):
        begun = time.perf_counter()
        environment = {**os.environ, "WERKSTADT_DATA_DIR": str(data_dir), "WERKSTADT_LISTEN": "127.0.0.1:8917"}
        quiet = {"stderr": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        server = subprocess.Popen([sys.executable, "-m", "bot.cli", "run"], env=environment, **quiet)
        try:
            _until_healthy("http://127.0.0.1:8917/health", server)
            times.append(time.perf_counter() - begun)
            memory = _resident_megabytes(server.pid)
        finally:
            server.terminate()
            server.wait(20)
    print(f"start to first answer    {statistics.median(times):7.1f} s   (aim: under 5)")
    print(f"server after start       {memory:7d} MB resident   (aim: under 300)")


def _until_healthy(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if server.poll() is not None:
            raise SystemExit(f"the server ended with {server.returncode}")
        try:
            urllib.request.urlopen(address, timeout=1)
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("the server did not answer within 30 s")


def _resident_megabytes(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) // 1024
    return 0


asyncio.run(main())
