"""Who gets a desk account, who may sign in, and for how long."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.accounts import service as accounts
from bot.accounts.errors import (
    EmailInvalid,
    EmailTaken,
    InvitationInvalid,
    NameInvalid,
    OwnAccount,
    PasswordIsEmail,
    PasswordTooLong,
    PasswordTooShort,
    TooManyAttempts,
    WrongPassword,
)
from bot.accounts.models import Account, DeskSession, Invitation, Role, SignInAttempts
from bot.store import Store
from bot.werkstadt import WerkStadt
from tests.conftest import SettableClock

PASSWORD = "ein langer Satz als Passwort"
ADDRESS = "192.0.2.7"


async def accept(store: Store, token: str, clock: SettableClock, **typed: str) -> Account:
    typed = {"email": "Beratung@Example.org", "name": "Frau Demo", "password": PASSWORD} | typed
    async with store.begin() as session:
        return await accounts.accept_invitation(session, token, now=clock(), **typed)


async def invitation(store: Store, clock: SettableClock, role: Role = Role.ADVISOR) -> str:
    async with store.begin() as session:
        return await accounts.invite(session, role=role, werkstadt=WerkStadt.ARBEIT, now=clock())


async def make_account(store: Store, clock: SettableClock, **typed: str) -> Account:
    return await accept(store, await invitation(store, clock), clock, **typed)


async def sign_in(store: Store, clock: SettableClock, password: str = PASSWORD, **other: str) -> str:
    given = {"email": "beratung@example.org", "address": ADDRESS} | other
    return await accounts.sign_in(store, password=password, now=clock(), **given)


async def who(store: Store, token: str, clock: SettableClock) -> accounts.SignedIn | None:
    async with store.read() as session:
        return await accounts.account_of(session, token, now=clock())


async def test_the_first_link_makes_an_admin_and_then_there_is_no_other(store: Store, clock: SettableClock) -> None:
    async with store.begin() as session:
        token = await accounts.first_invitation(session, clock())
    assert token

    account = await accept(store, token, clock)

    assert account.role == Role.ADMIN
    async with store.begin() as session:
        assert await accounts.first_invitation(session, clock()) is None


async def test_a_second_start_voids_the_first_link(store: Store, clock: SettableClock) -> None:
    async with store.begin() as session:
        lost = await accounts.first_invitation(session, clock())
    async with store.begin() as session:
        shown = await accounts.first_invitation(session, clock())

    assert lost
    assert shown
    with pytest.raises(InvitationInvalid):
        await accept(store, lost, clock)
    await accept(store, shown, clock)


async def test_a_link_works_once(store: Store, clock: SettableClock) -> None:
    token = await invitation(store, clock)
    first = await accept(store, token, clock)

    with pytest.raises(InvitationInvalid):
        await accept(store, token, clock, email="zweite@example.org")

    async with store.read() as session:
        assert [a.id for a in await session.scalars(select(Account))] == [first.id]


async def test_two_who_open_one_link_at_once_make_one_account(store: Store, clock: SettableClock) -> None:
    token = await invitation(store, clock)
    tries = [accept(store, token, clock, email=f"{n}@example.org") for n in "ab"]

    outcomes = await asyncio.gather(*tries, return_exceptions=True)

    assert sorted(type(o).__name__ for o in outcomes) == ["Account", "InvitationInvalid"]


async def test_a_link_expires(store: Store, clock: SettableClock) -> None:
    token = await invitation(store, clock)
    clock.forward(accounts.INVITATION_LENGTH)

    with pytest.raises(InvitationInvalid):
        await accept(store, token, clock)


@pytest.mark.parametrize("token", ["", "erfunden", "\x00", "ü" * 500, "\ud800"])
async def test_an_invented_link_opens_nothing(store: Store, clock: SettableClock, token: str) -> None:
    with pytest.raises(InvitationInvalid):
        await accept(store, token, clock)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"email": "keine-adresse"}, EmailInvalid),
        ({"email": "a@b"}, EmailInvalid),
        ({"email": "a\x00b@example.org"}, EmailInvalid),
        ({"email": "x" * 250 + "@example.org"}, EmailInvalid),
        ({"name": " "}, NameInvalid),
        ({"name": "x" * 121}, NameInvalid),
        ({"name": "Frau\x07Demo"}, NameInvalid),
        ({"password": "elf Zeichen"}, PasswordTooShort),
        ({"password": "x" * 201}, PasswordTooLong),
        ({"password": "BERATUNG@example.org"}, PasswordIsEmail),
    ],
)
async def test_what_cannot_be_taken_leaves_the_link_usable(
    store: Store, clock: SettableClock, typed: dict[str, str], error: type[Exception]
) -> None:
    token = await invitation(store, clock)

    with pytest.raises(error):
        await accept(store, token, clock, **typed)

    assert (await accept(store, token, clock)).email == "beratung@example.org"


async def test_a_mail_address_has_one_account(store: Store, clock: SettableClock) -> None:
    await make_account(store, clock)

    with pytest.raises(EmailTaken):
        await make_account(store, clock, email="BERATUNG@example.org")


async def test_signing_in_holds_for_twelve_hours(store: Store, clock: SettableClock) -> None:
    account = await make_account(store, clock)
    token = await sign_in(store, clock)

    clock.forward(timedelta(hours=11, minutes=59))
    signed_in = await who(store, token, clock)
    assert signed_in
    assert signed_in.account.id == account.id

    clock.forward(timedelta(minutes=1))
    assert await who(store, token, clock) is None


async def test_signing_out_ends_the_session_at_once(store: Store, clock: SettableClock) -> None:
    await make_account(store, clock)
    token = await sign_in(store, clock)

    async with store.begin() as session:
        await accounts.sign_out(session, token)

    assert await who(store, token, clock) is None


@pytest.mark.parametrize("token", ["", "erfunden", "\ud800"])
async def test_a_forged_token_is_nobodys(store: Store, clock: SettableClock, token: str) -> None:
    await make_account(store, clock)
    await sign_in(store, clock)

    assert await who(store, token, clock) is None


async def test_a_disabled_account_is_out_at_once_and_stays_out(store: Store, clock: SettableClock) -> None:
    account, admin = (
        await make_account(store, clock),
        await make_account(store, clock, email="admin@example.org"),
    )
    token = await sign_in(store, clock)

    async with store.begin() as session:
        await accounts.disable(session, account.id, by_id=admin.id, now=clock())

    assert await who(store, token, clock) is None
    with pytest.raises(WrongPassword):
        await sign_in(store, clock)


async def test_nobody_disables_themselves(store: Store, clock: SettableClock) -> None:
    account = await make_account(store, clock)

    with pytest.raises(OwnAccount):
        async with store.begin() as session:
            await accounts.disable(session, account.id, by_id=account.id, now=clock())


@pytest.mark.parametrize("email", ["beratung@example.org", "niemand@example.org", "\x00", "x" * 9000])
async def test_after_five_wrong_passwords_even_the_right_one_waits(
    store: Store, clock: SettableClock, email: str
) -> None:
    await make_account(store, clock)
    for _ in range(accounts.MAX_TRIES):
        with pytest.raises(WrongPassword):
            await sign_in(store, clock, "falsches Passwort", email=email)

    with pytest.raises(TooManyAttempts) as caught:
        await sign_in(store, clock, email=email)

    assert caught.value.params == {"minutes": 15}


async def test_after_the_wait_the_right_password_works_again(store: Store, clock: SettableClock) -> None:
    await make_account(store, clock)
    for _ in range(accounts.MAX_TRIES):
        with pytest.raises(WrongPassword):
            await sign_in(store, clock, "falsches Passwort")

    clock.forward(accounts.TRIES_WINDOW)

    assert await who(store, await sign_in(store, clock), clock)


async def test_somebody_elses_wrong_passwords_do_not_lock_me_out(store: Store, clock: SettableClock) -> None:
    await make_account(store, clock)
    for _ in range(accounts.MAX_TRIES):
        with pytest.raises(WrongPassword):
            await sign_in(store, clock, "falsches Passwort", address="198.51.100.1")

    assert await sign_in(store, clock)


async def test_a_household_on_ipv6_counts_as_one(store: Store, clock: SettableClock) -> None:
    await make_account(store, clock)
    for n in range(accounts.MAX_TRIES):
        with pytest.raises(WrongPassword):
            await sign_in(store, clock, "falsches Passwort", address=f"2001:db8::{n}")

    with pytest.raises(TooManyAttempts):
        await sign_in(store, clock, address="2001:db8::ffff")


async def test_many_tries_at_once_do_not_get_around_the_limit(store: Store, clock: SettableClock) -> None:
    await make_account(store, clock)
    tries = [sign_in(store, clock, f"falsches Passwort {n}") for n in range(12)]

    outcomes = await asyncio.gather(*tries, return_exceptions=True)

    assert sum(isinstance(o, WrongPassword) for o in outcomes) == accounts.MAX_TRIES
    assert sum(isinstance(o, TooManyAttempts) for o in outcomes) == 12 - accounts.MAX_TRIES


async def test_the_database_holds_no_secret(store: Store, clock: SettableClock) -> None:
    link = await invitation(store, clock)
    account = await accept(store, link, clock)
    with pytest.raises(WrongPassword):
        await sign_in(store, clock, "falsches Passwort")
    token = await sign_in(store, clock)
    with pytest.raises(WrongPassword):
        await sign_in(store, clock, "falsches Passwort", email="andere@example.org")

    async with store.read() as session:
        stored = [account.password_hash]
        stored += await session.scalars(select(DeskSession.id))
        stored += await session.scalars(select(Invitation.id))
        stored += await session.scalars(select(SignInAttempts.subject))
    assert account.password_hash.startswith("$argon2id$")
    for secret in (link, token, PASSWORD, "andere@example.org", ADDRESS):
        assert not any(secret in value for value in stored)
