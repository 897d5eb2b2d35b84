"""The database goes away in the middle of a conversation and comes back: nothing is lost, nothing half-saved."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, make_url, select

from bot.booking.models import Appointment
from bot.conversation.messages import Incoming
from bot.errors import StoreUnavailable
from bot.store import Store, open_store
from tests.conftest import SettableClock, make_app
from tests.conversation.residents import Resident


class Cable:
    """A connection on the loopback that can be pulled out and put back."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0

    async def plug(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def pull(self) -> None:
        self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        await asyncio.sleep(0.1)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers |= {writer, back}
        try:
            await asyncio.gather(_copy(reader, back), _copy(there, writer))
        finally:
            for end in (writer, back):
                self._writers.discard(end)
                end.transport.abort()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
    except OSError:
        pass
    finally:
        writer.transport.abort()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_message_sent_while_postgresql_is_gone_is_handled_once_it_is_back(
    store: Store,
    model: Path,
    clock: SettableClock,
    encryption_keys: tuple[str, ...],
    tmp_path: Path,
) -> None:
    url = make_url(store.engine.url)
    cable = Cable(url.port or 5432)
    await cable.plug()
    through = open_store(
        url.set(host="127.0.0.1", port=cable.port).render_as_string(hide_password=False), encryption_keys
    )
    app = await make_app(through, model, clock, encryption_keys, tmp_path)
    resident = await Resident.arrives(app)
    await resident.chooses_a_time()
    yes = Incoming(payload='/inform{"s":"booking_confirmed","v":"yes"}', message_id="again")

    await cable.pull()
    with pytest.raises(StoreUnavailable):
        await resident.sends(yes)
    await cable.plug()

    (confirmed,) = await resident.sends(yes)
    assert confirmed.files
    async with app.store.read() as session:
        assert (await session.scalar(select(func.count()).select_from(Appointment))) == 1
    await through.close()
    await cable.pull()
