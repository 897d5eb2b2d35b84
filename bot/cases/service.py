"""Opens cases, hands a person their data, and forgets a person. Callers own the transaction."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from bot.cases.models import Answer, Case, Consent, Person

PURPOSE_INTAKE = "intake"
# Without 0/O, 1/I/L: the number is read out on the phone.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
ATTEMPTS = 5


async def open_case(
    session: AsyncSession,
    *,
    person_id: UUID | None,
    answers: Mapping[str, str | None],
    language: str,
    text_version: str,
    now: datetime,
) -> Case:
    """Store a person's consent and answers as a new case; a known person is updated, not doubled.

    Args:
        answers: By question; `None` for "rather not say". `name`, `contact` and `language` belong to the person.
        text_version: The wording the person agreed to.
    """
    person = await session.get(Person, person_id) if person_id else None
    if person is None:
        person = Person(language=language, created_at=now)
        session.add(person)
    person.name = answers.get("name") or person.name
    person.contact = answers.get("contact") or person.contact
    person.language = answers.get("language") or language
    await session.flush()
    session.add(
        Consent(
            person_id=person.id,
            purpose=PURPOSE_INTAKE,
            text_version=text_version,
            language=language,
            given_at=now,
        )
    )
    case = await _numbered(session, person.id, now)
    session.add_all(Answer(case_id=case.id, question=name, value=value) for name, value in answers.items())
    await session.flush()
    return case


async def cases_of(session: AsyncSession, person_id: UUID) -> list[Case]:
    """A person's cases with their answers, oldest first."""
    query = select(Case).where(Case.person_id == person_id).order_by(Case.opened_at)
    return list(await session.scalars(query.options(selectinload(Case.answers))))


async def export(session: AsyncSession, person_id: UUID) -> dict[str, Any]:
    """Everything the case store holds about a person, as plain data."""
    person = await session.get_one(Person, person_id)
    consents = await session.scalars(select(Consent).where(Consent.person_id == person_id))
    return {
        "person": {"name": person.name, "contact": person.contact, "language": person.language},
        "consents": [
            {
                "purpose": c.purpose,
                "text_version": c.text_version,
                "given_at": c.given_at.isoformat(),
                "withdrawn_at": c.withdrawn_at.isoformat() if c.withdrawn_at else None,
            }
            for c in consents
        ],
        "cases": [
            {
                "number": case.number,
                "opened_at": case.opened_at.isoformat(),
                "answers": {answer.question: answer.value for answer in case.answers},
            }
            for case in await cases_of(session, person_id)
        ],
    }


async def forget(session: AsyncSession, person_id: UUID) -> None:
    """Delete a person with consents, cases and answers."""
    await session.execute(delete(Person).where(Person.id == person_id))


async def _numbered(session: AsyncSession, person_id: UUID, now: datetime) -> Case:
    """A case with a number nobody else has; the unique constraint decides."""
    for _ in range(ATTEMPTS):
        number = f"{now:%y}-" + "".join(secrets.choice(ALPHABET) for _ in range(5))
        case = Case(number=number, person_id=person_id, opened_at=now)
        try:
            async with session.begin_nested():
                session.add(case)
        except IntegrityError:
            continue
        return case
    raise RuntimeError(f"no free case number after {ATTEMPTS} attempts")
