"""Invites colleagues, signs them in and out. Knows no cookie, no web page and no sentence.

Tokens are random and only their hashes are stored. Passwords are hashed with Argon2id, in a thread, and
outside any transaction where strangers can ask for it: hashing is slow on purpose and
would hold SQLite's write lock.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from ipaddress import IPv6Address, ip_address
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import CursorResult, delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

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

SESSION_LENGTH = timedelta(hours=12)
INVITATION_LENGTH = timedelta(days=3)
# The first link makes an admin and is printed to a terminal: it is meant for now.
FIRST_INVITATION_LENGTH = timedelta(days=1)
MAX_TRIES = 5
TRIES_WINDOW = timedelta(minutes=15)
MIN_PASSWORD = 12
# Argon2 takes any length; this keeps one request from costing more than another.
MAX_PASSWORD = 200
MAX_NAME = 120

_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]+\.[^@\s,;<>\".]{2,}")
_hasher = PasswordHasher()


@dataclass(frozen=True)
class SignedIn:
    """Who sits at the desk.

    Attributes:
        csrf: What every form of this session must carry.
    """

    account: Account
    csrf: str


async def first_invitation(session: AsyncSession, now: datetime) -> str | None:
    """The token of a one-time link for the first admin, or `None` once there is an account.

    Each call voids the link of the call before: its token cannot be shown again. Of two processes that start
    at once one gets `None`.
    """
    if await session.scalar(select(func.count()).select_from(Account)):
        return None
    await session.execute(delete(Invitation).where(Invitation.first, Invitation.used_at.is_(None)))
    try:
        async with session.begin_nested():
            return await _add_invitation(session, Role.ADMIN, None, first=True, now=now)
    except IntegrityError:
        return None


async def invite(session: AsyncSession, *, role: Role, werkstadt: WerkStadt | None = None, now: datetime) -> str:
    """Make a one-time link for a colleague; returns its token, which is not stored."""
    return await _add_invitation(session, role, werkstadt, first=False, now=now)


async def open_invitation(session: AsyncSession, token: str, *, now: datetime) -> Invitation:
    """The invitation behind a link.

    Raises:
        InvitationInvalid: It was used, has expired, or was never made.
    """
    invitation = await session.get(Invitation, _digest(token))
    if invitation is None or invitation.used_at is not None or invitation.expires_at <= now:
        raise InvitationInvalid
    return invitation


async def accept_invitation(
    session: AsyncSession, token: str, *, email: str, name: str, password: str, now: datetime
) -> Account:
    """Make the account a one-time link is for. The link is used up when the caller commits.

    Raises:
        InvitationInvalid: The link was used, perhaps a moment ago, or has expired.
        EmailInvalid, NameInvalid, PasswordTooShort, PasswordTooLong, PasswordIsEmail: What was typed.
        EmailTaken: There is an account with this mail address.
    """
    invitation = await open_invitation(session, token, now=now)
    email, name = _checked_email(email), _checked_name(name)
    _check_password(password, email)
    await _use_up(session, invitation, now=now)
    account = Account(
        email=email,
        name=name,
        password_hash=await asyncio.to_thread(_hasher.hash, _normal(password)),
        role=invitation.role,
        werkstadt=invitation.werkstadt,
        created_at=now,
    )
    try:
        async with session.begin_nested():
            session.add(account)
    except IntegrityError as error:
        raise EmailTaken from error
    return account


async def sign_in(store: Store, *, email: str, password: str, address: str, now: datetime) -> str:
    """Check a password and begin a session; returns the session's token.

    Takes the store and not a session: a try is counted and committed *before* the password is looked at, so
    that neither a rollback nor a hundred tries at once get around the limit.

    Args:
        address: The IP address the try comes from.

    Raises:
        TooManyAttempts: `MAX_TRIES` were wrong lately; the password was not looked at.
        WrongPassword: No such account, wrong password, or the account is disabled.
    """
    email = email.strip().lower()
    subject = store.index_of(f"sign-in\0{email}\0{_network(address)}")
    async with store.begin() as session:
        await _count_try(session, subject, now=now)
    account = None
    if _is_email(email):
        async with store.read() as session:
            account = await session.scalar(select(Account).where(Account.email == email))
    if not await _is_password_of(account, password) or account is None or account.disabled_at is not None:
        raise WrongPassword
    async with store.begin() as session:
        await session.execute(delete(SignInAttempts).where(SignInAttempts.subject == subject))
        return await begin_session(session, account.id, now=now)


async def begin_session(session: AsyncSession, account_id: UUID, *, now: datetime) -> str:
    """Sign an account in without its password; returns the session's token. Clears away what is over."""
    await session.execute(delete(DeskSession).where(DeskSession.expires_at <= now))
    await session.execute(delete(SignInAttempts).where(SignInAttempts.since <= now - TRIES_WINDOW))
    token = secrets.token_urlsafe(32)
    session.add(
        DeskSession(
            id=_digest(token),
            account_id=account_id,
            csrf=secrets.token_urlsafe(32),
            created_at=now,
            expires_at=now + SESSION_LENGTH,
        )
    )
    await session.flush()
    return token


async def account_of(session: AsyncSession, token: str, *, now: datetime) -> SignedIn | None:
    """Whose session a token is; `None` when it is forged, over, or the account is disabled."""
    found = await session.get(DeskSession, _digest(token), options=[joinedload(DeskSession.account)])
    if found is None or found.expires_at <= now or found.account.disabled_at is not None:
        return None
    return SignedIn(found.account, found.csrf)


async def sign_out(session: AsyncSession, token: str) -> None:
    """End a session. A token that is none ends nothing."""
    await session.execute(delete(DeskSession).where(DeskSession.id == _digest(token)))


async def disable(session: AsyncSession, account_id: UUID, *, by_id: UUID, now: datetime) -> None:
    """Void an account and its sessions at once. Its name stays with what it did.

    Raises:
        OwnAccount: `account_id` is `by_id`: somebody must be left who can invite.
    """
    if account_id == by_id:
        raise OwnAccount
    await session.execute(
        update(Account).where(Account.id == account_id, Account.disabled_at.is_(None)).values(disabled_at=now)
    )
    await session.execute(delete(DeskSession).where(DeskSession.account_id == account_id))


async def _add_invitation(
    session: AsyncSession, role: Role, werkstadt: WerkStadt | None, *, first: bool, now: datetime
) -> str:
    token = secrets.token_urlsafe(32)
    session.add(
        Invitation(
            id=_digest(token),
            role=role,
            werkstadt=werkstadt,
            first=first,
            created_at=now,
            expires_at=now + (FIRST_INVITATION_LENGTH if first else INVITATION_LENGTH),
        )
    )
    await session.flush()
    return token


async def _use_up(session: AsyncSession, invitation: Invitation, *, now: datetime) -> None:
    # The condition in the UPDATE, not the look before it, settles two who open one link.
    result = await session.execute(
        update(Invitation).where(Invitation.id == invitation.id, Invitation.used_at.is_(None)).values(used_at=now)
    )
    assert isinstance(result, CursorResult)
    if result.rowcount != 1:
        raise InvitationInvalid


async def _count_try(session: AsyncSession, subject: str, *, now: datetime) -> None:
    row = await session.get(SignInAttempts, subject, with_for_update=True)
    if row is None:
        try:
            async with session.begin_nested():
                session.add(SignInAttempts(subject=subject, tries=1, since=now))
            return
        except IntegrityError:
            row = await session.get_one(SignInAttempts, subject, with_for_update=True)
    over_at = row.since + TRIES_WINDOW
    if over_at <= now:
        row.tries, row.since = 1, now
    elif row.tries >= MAX_TRIES:
        raise TooManyAttempts(minutes=-(-(over_at - now) // timedelta(minutes=1)))
    else:
        row.tries += 1


async def _is_password_of(account: Account | None, password: str) -> bool:
    # Without an account a hash is checked all the same: the time taken does not tell whether one exists.
    stored = account.password_hash if account else _nobodys_hash()
    return await asyncio.to_thread(_verified, stored, _normal(password[: MAX_PASSWORD + 1]))


def _verified(stored: str, password: str) -> bool:
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(secrets.token_urlsafe(32))


def _checked_email(text: str) -> str:
    email = text.strip().lower()
    if not _is_email(email):
        raise EmailInvalid
    return email


def _is_email(text: str) -> bool:
    return len(text) <= 254 and text.isascii() and text.isprintable() and _EMAIL.fullmatch(text) is not None


def _checked_name(text: str) -> str:
    name = " ".join(text.split())
    if not 2 <= len(name) <= MAX_NAME or not name.isprintable():
        raise NameInvalid(maximum=MAX_NAME)
    return name


def _check_password(password: str, email: str) -> None:
    if len(password) < MIN_PASSWORD:
        raise PasswordTooShort(minimum=MIN_PASSWORD)
    if len(password) > MAX_PASSWORD:
        raise PasswordTooLong(maximum=MAX_PASSWORD)
    if password.strip().lower() == email:
        raise PasswordIsEmail


def _normal(password: str) -> str:
    # One keyboard sends "ä" as one character, another as two.
    return unicodedata.normalize("NFC", password)


def _network(address: str) -> str:
    """The address, or for IPv6 its /64: that is what one household has."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(int(parsed) >> 64) if isinstance(parsed, IPv6Address) else str(parsed)


def _digest(token: str) -> str:
    # The tokens are 256 random bits, so a plain hash is enough: there is nothing to guess.
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
