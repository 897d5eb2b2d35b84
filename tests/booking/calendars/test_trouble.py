"""A calendar that is down, hangs or lies is told; what was known of it stays in force, and the others go on."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import itertools
import logging
from datetime import timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.booking.calendars import guarded
from bot.booking.calendars.accounts import Access, connect
from bot.booking.calendars.client import RemoteCalendar
from bot.booking.calendars.failures import CalendarFailure
from tests.booking.calendars.server import PASSWORD, USER, Phone, Radicale, Way, way_to
from tests.booking.calendars.world import World, title
from tests.booking.conftest import at

TROUBLE = {
    "refusing": "refused",
    "html": "garbled",
    "empty": "garbled",
    "xml": "garbled",
    "bomb": "garbled",
    "bytes": "garbled",
    "zipped": "garbled",
    "circling": "garbled",
    "broken": "busy",
    "gone": "missing",
    "hanging": "timeout",
    "dripping": "timeout",
    "giant": "too_large",
    "elsewhere": "elsewhere",
}


@pytest.mark.parametrize(
    ("trouble", "methods"), [*((trouble, ()) for trouble in TROUBLE), ("html", ("REPORT",)), ("empty", ("REPORT",))]
)
async def test_whatever_a_server_does_the_last_blocks_stay_and_it_mends_itself(
    small_world: World,
    way: Way,
    trouble: str,
    methods: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    world = await small_world.opens(url=way.calendar(small_world.phone))
    booked = await world.book(at("2026-11-25", "10:00"))
    world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    await world.passes()
    known = await world.blocks()
    assert len(known) == 1

    way.spoilt, way.spoilt_methods = trouble, methods
    world.phone.enter("DTSTART:20261124T130000Z", "DURATION:PT1H", name="later")
    with monkeypatch.context() as hurry:
        hurry.setattr(guarded, "REQUEST_SECONDS", 1.0)
        hurry.setattr(guarded, "MAX_BYTES", 300_000)
        async with asyncio.timeout(8):
            await world.passes()
        since = world.clock()
        assert (await world.failure(), await world.blocks()) == (TROUBLE[trouble], known)
        assert await world.conflicts() == []
        await world.passes()
    assert ((await world.account()).failed_at, await world.failure()) == (since, TROUBLE[trouble])

    way.spoilt = ""
    await world.passes(timedelta(minutes=10))
    assert (await world.failure(), (await world.account()).failed_at) == (None, None)
    assert len(await world.blocks()) == 2
    assert list(world.phone.ours()) == [title(booked)]
    assert "hotel" not in caplog.text
    assert "Geheim" not in caplog.text


async def test_a_server_that_is_stopped_and_started_again(world: World, radicale: Radicale) -> None:
    world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    await world.passes()
    radicale.stop()
    try:
        booked = await world.book(at("2026-11-25", "10:00"))
        await world.passes()
        assert (await world.failure(), len(await world.blocks())) == ("unreachable", 1)
        assert "10:00" not in await world.times("2026-11-24")
    finally:
        radicale.start()
    await world.passes()
    assert await world.failure() is None
    assert list(world.phone.ours()) == [title(booked)]


async def test_it_is_asked_less_and_less_often_but_at_least_every_ten_minutes(small_world: World, way: Way) -> None:
    world = await small_world.opens(url=way.calendar(small_world.phone))
    way.spoilt = "gone"
    began, asked = world.clock(), []
    way.meanwhile = lambda: asked.append(world.clock() - began)
    for _ in range(130):
        await world.passes(timedelta(seconds=30))
        way.meanwhile = way.meanwhile or (lambda: asked.append(world.clock() - began))
    gaps = [later - earlier for earlier, later in itertools.pairwise(asked)]
    assert len(asked) < 15
    assert gaps == sorted(gaps)
    assert timedelta(minutes=10) <= max(gaps) <= timedelta(minutes=10, seconds=30)


async def test_one_that_hangs_does_not_keep_the_others_waiting(
    small_world: World, way: Way, radicale: Radicale, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded, "REQUEST_SECONDS", 2.0)
    world = await small_world.opens(url=way.calendar(small_world.phone))
    way.spoilt = "hanging"
    colleagues = [await world.office.advisor(f"C{n}") for n in range(6)]
    phones = [Phone(radicale.url) for _ in colleagues]
    for colleague, phone in zip(colleagues, phones, strict=True):
        phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
        await connect(world.store, colleague.id, Access(phone.url, USER, PASSWORD))
    await world.passes()
    assert await world.failure() == "timeout"
    assert len(await world.blocks()) == len(colleagues)
    for phone in phones:
        phone.close()


async def test_what_cannot_be_written_is_told_while_reading_goes_on(small_world: World, way: Way) -> None:
    world = await small_world.opens(url=way.calendar(small_world.phone))
    booked = await world.book(at("2026-11-25", "10:00"))
    way.spoilt, way.spoilt_methods = "readonly", ("PUT", "DELETE")
    world.phone.enter("DTSTART:20261124T090000Z", "DURATION:PT1H")
    await world.passes()
    assert (await world.failure(), len(await world.blocks())) == ("not_written", 1)
    world.phone.remove()
    await world.passes()
    assert (await world.failure(), len(await world.blocks())) == ("not_written", 0)
    way.spoilt = ""
    await world.passes()
    assert (await world.failure(), list(world.phone.ours())) == (None, [title(booked)])


async def test_an_entry_that_changes_while_we_write_is_looked_at_again(small_world: World, way: Way) -> None:
    world = await small_world.opens(url=way.calendar(small_world.phone))
    booked = await world.book(at("2026-11-25", "10:00"))
    await world.passes()
    await world.passes()
    await world.move(booked, at("2026-11-26", "10:00"))
    [(name, text)] = world.phone.texts().items()
    # The calendar was read; before we write, the advisor does.
    way.before_write = lambda: world.phone.write(name, text.replace("20261125T09", "20261125T11").encode())
    await world.passes()
    assert world.phone.ours()[title(booked)].start == at("2026-11-25", "12:00")
    await world.passes()
    assert world.phone.ours()[title(booked)].start == at("2026-11-26", "10:00")
    assert await world.failure() is None


async def test_a_certificate_nobody_vouches_for_is_refused(radicale: Radicale, tmp_path: Path) -> None:
    with way_to(radicale.port, certificate=_certificate(tmp_path)) as way:
        assert _failure_of(f"{way.url}/{USER}/") == "untrusted"
        assert way.answered == []


def test_only_the_configured_host_is_reached(way: Way) -> None:
    remote = RemoteCalendar(f"{way.url}/cal/", USER, PASSWORD)
    with remote, pytest.raises(CalendarFailure, match="elsewhere"):
        remote.delete("http://127.0.0.1:1/cal/x.ics")


def test_nobody_answers_at_all() -> None:
    assert _failure_of("http://127.0.0.1:1/") == "unreachable"


def test_digest_is_spoken_where_it_is_asked_for(way: Way) -> None:
    way.spoilt = "digest"
    with RemoteCalendar(f"{way.url}/cal/", USER, PASSWORD) as remote, contextlib.suppress(CalendarFailure):
        remote.state()
    assert way.heard[0] is None
    assert not [header for header in way.heard if header and header.startswith("Basic")]
    assert way.heard[-1].startswith("Digest ")


def _failure_of(url: str) -> str:
    with RemoteCalendar(url, USER, PASSWORD) as remote, pytest.raises(CalendarFailure) as caught:
        remote.state()
    return str(caught.value.failure)


def _certificate(folder: Path) -> Path:
    """A certificate the server made for itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "server.pem"
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path
