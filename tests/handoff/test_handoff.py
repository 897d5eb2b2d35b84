"""The queue for a human: one live handoff a conversation, distress first, taken by one advisor only."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from bot.accounts.models import Account, Role
from bot.conversation.models import Conversation
from bot.handoff import service as handoffs
from bot.handoff.errors import HandoffClosed, HandoffNotFound, HandoffTaken
from bot.handoff.models import Handoff, Reason
from bot.store import Store
from bot.werkstadt import WerkStadt
from tests.conftest import SettableClock

MakeHandoff = Callable[..., Awaitable[Handoff]]


@pytest.fixture
def open_handoff(store: Store, clock: SettableClock) -> MakeHandoff:
    async def make(
        conversation: Conversation, reason: Reason = Reason.REQUEST, summary: str = "Worum es geht"
    ) -> Handoff:
        async with store.begin() as session:
            return await handoffs.open_handoff(
                session,
                conversation.id,
                reason=reason,
                summary=summary,
                werkstadt=WerkStadt.ARBEIT,
                now=clock(),
            )

    return make


async def make_conversation(store: Store, clock: SettableClock) -> Conversation:
    conversation = Conversation(
        channel="web",
        address="",
        address_index=uuid4().hex,
        language="ar",
        created_at=clock(),
        last_seen_at=clock(),
    )
    async with store.begin() as session:
        session.add(conversation)
    return conversation


async def make_account(store: Store, clock: SettableClock) -> Account:
    account = Account(
        email=f"{uuid4().hex}@example.org",
        name="Frau Demo",
        password_hash="-",
        role=Role.ADVISOR,
        created_at=clock(),
    )
    async with store.begin() as session:
        session.add(account)
    return account


async def take(store: Store, handoff: UUID, account: Account, clock: SettableClock) -> Handoff:
    async with store.begin() as session:
        return await handoffs.take(session, handoff, account_id=account.id, now=clock())


async def close(store: Store, handoff: UUID, clock: SettableClock) -> Handoff:
    async with store.begin() as session:
        return await handoffs.close(session, handoff, now=clock())


async def test_a_conversation_asks_once(store: Store, clock: SettableClock, open_handoff: MakeHandoff) -> None:
    conversation = await make_conversation(store, clock)
    first = await open_handoff(conversation)
    clock.forward(timedelta(minutes=5))

    second = await open_handoff(conversation, Reason.COMPLAINT, "Noch einmal")

    assert second.id == first.id
    assert (second.reason, second.summary, second.opened_at) == (
        Reason.REQUEST,
        "Worum es geht",
        first.opened_at,
    )


async def test_ten_messages_at_once_open_one_handoff(
    store: Store, clock: SettableClock, open_handoff: MakeHandoff
) -> None:
    conversation = await make_conversation(store, clock)

    opened = await asyncio.gather(*(open_handoff(conversation) for _ in range(10)))

    assert len({handoff.id for handoff in opened}) == 1
    async with store.read() as session:
        assert [h.id for h in await handoffs.queue(session)] == [opened[0].id]


async def test_no_conversation_no_handoff(store: Store, clock: SettableClock, open_handoff: MakeHandoff) -> None:
    with pytest.raises(IntegrityError):
        await open_handoff(Conversation(id=uuid4()))


async def test_distress_moves_a_waiting_handoff_to_the_front(
    store: Store, clock: SettableClock, open_handoff: MakeHandoff
) -> None:
    early, late = await make_conversation(store, clock), await make_conversation(store, clock)
    first = await open_handoff(early)
    clock.forward(timedelta(minutes=5))
    second = await open_handoff(late, Reason.COMPLAINT)

    await open_handoff(late, Reason.DISTRESS, "Räumung morgen")

    async with store.read() as session:
        queue = await handoffs.queue(session)
    assert [h.id for h in queue] == [second.id, first.id]
    assert queue[0].summary == "Räumung morgen"


async def test_distress_is_never_talked_down(store: Store, clock: SettableClock, open_handoff: MakeHandoff) -> None:
    conversation = await make_conversation(store, clock)
    await open_handoff(conversation, Reason.DISTRESS, "Räumung morgen")

    again = await open_handoff(conversation, Reason.REQUEST, "Möchte sprechen")

    assert (again.reason, again.summary) == (Reason.DISTRESS, "Räumung morgen")


async def test_whoever_waits_longest_comes_first(store: Store, clock: SettableClock, open_handoff: MakeHandoff) -> None:
    opened = []
    for reason in (Reason.COMPLAINT, Reason.FAILED_ANSWERS, Reason.REQUEST):
        opened.append(await open_handoff(await make_conversation(store, clock), reason))
        clock.forward(timedelta(seconds=1))

    async with store.read() as session:
        assert [h.id for h in await handoffs.queue(session)] == [h.id for h in opened]


async def test_two_advisors_take_at_once_and_one_wins(
    store: Store, clock: SettableClock, open_handoff: MakeHandoff
) -> None:
    handoff = await open_handoff(await make_conversation(store, clock))
    team = [await make_account(store, clock) for _ in range(5)]

    outcomes = await asyncio.gather(
        *(take(store, handoff.id, account, clock) for account in team), return_exceptions=True
    )

    winners = [o for o in outcomes if isinstance(o, Handoff)]
    losers = [o for o in outcomes if isinstance(o, HandoffTaken)]
    assert (len(winners), len(losers)) == (1, 4)
    assert {loser.account_id for loser in losers} == {winners[0].taken_by_id}


async def test_the_assistant_is_silent_from_taking_to_closing(
    store: Store, clock: SettableClock, open_handoff: MakeHandoff
) -> None:
    conversation, account = await make_conversation(store, clock), await make_account(store, clock)
    handoff = await open_handoff(conversation)

    async def held() -> bool:
        async with store.read() as session:
            live = await handoffs.live_handoff(session, conversation.id)
        return live is not None and live.taken_at is not None

    assert not await held()
    await take(store, handoff.id, account, clock)
    assert await held()
    await close(store, handoff.id, clock)
    assert not await held()


async def test_what_is_over_cannot_be_taken_or_closed_again(
    store: Store, clock: SettableClock, open_handoff: MakeHandoff
) -> None:
    account = await make_account(store, clock)
    handoff = await open_handoff(await make_conversation(store, clock))
    await close(store, handoff.id, clock)

    with pytest.raises(HandoffClosed):
        await take(store, handoff.id, account, clock)
    with pytest.raises(HandoffClosed):
        await close(store, handoff.id, clock)


async def test_after_closing_the_person_can_ask_again(
    store: Store, clock: SettableClock, open_handoff: MakeHandoff
) -> None:
    conversation = await make_conversation(store, clock)
    first = await open_handoff(conversation)
    await close(store, first.id, clock)

    assert (await open_handoff(conversation)).id != first.id


async def test_an_unknown_handoff_is_said_to_be_unknown(store: Store, clock: SettableClock) -> None:
    account = await make_account(store, clock)

    with pytest.raises(HandoffNotFound):
        await take(store, uuid4(), account, clock)
    with pytest.raises(HandoffNotFound):
        await close(store, uuid4(), clock)
