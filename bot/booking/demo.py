"""Demo advisors and opening hours for a first look. Their names say that they are no real people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.models import Advisor, Service, WeeklyHours
from bot.booking.rules import ADVICE
from bot.werkstadt import WerkStadt

# The ids are made from names, so that two processes that start at once make the same rows, and only once.
_NAMESPACE = UUID("6f0c8a52-94c1-4f0e-8d5e-3b1d1f6f2a10")
_Hours = tuple[tuple[tuple[int, ...], time, time], ...]

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
FULL_WEEK: _Hours = (
    ((MONDAY, TUESDAY, WEDNESDAY, THURSDAY), time(9), time(12)),
    ((MONDAY, WEDNESDAY), time(13), time(16)),
    ((TUESDAY, THURSDAY), time(13), time(18)),
    ((FRIDAY,), time(9), time(13)),
)
MORNINGS: _Hours = (((MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), time(9), time(12)),)
AFTERNOONS: _Hours = (
    ((MONDAY, WEDNESDAY), time(10), time(13)),
    ((MONDAY, WEDNESDAY), time(14), time(17)),
    ((THURSDAY,), time(14), time(19)),
)
ADVISORS: dict[WerkStadt, tuple[tuple[str, tuple[str, ...], _Hours], ...]] = {
    WerkStadt.UNTERNEHMEN: (
        ("Demo-Beraterin", ("de", "en", "ar"), FULL_WEEK),
        ("Demo-Berater", ("de", "tr", "vi"), AFTERNOONS),
        ("Demo-Beraterin", ("de", "ru", "uk"), MORNINGS),
    ),
    WerkStadt.STANDORT: (
        ("Demo-Berater", ("de", "en", "tr"), FULL_WEEK),
        ("Demo-Beraterin", ("de", "ar", "fr"), AFTERNOONS),
    ),
    WerkStadt.ARBEIT: (
        ("Demo-Beraterin", ("de", "uk", "ru", "pl"), FULL_WEEK),
        ("Demo-Berater", ("de", "en", "ro", "es"), MORNINGS),
    ),
    WerkStadt.KOMPETENZ: (
        ("Demo-Beraterin", ("de", "ar", "fa"), FULL_WEEK),
        ("Demo-Berater", ("de", "uk", "ru"), AFTERNOONS),
        ("Demo-Beraterin", ("de", "en", "es", "vi"), MORNINGS),
    ),
    WerkStadt.KONZEPT: (("Demo-Berater", ("de", "en"), AFTERNOONS),),
}
PAPERS: dict[WerkStadt, tuple[str, ...]] = {
    WerkStadt.UNTERNEHMEN: ("id_document", "residence_permit", "letters", "business_plan"),
    WerkStadt.STANDORT: ("id_document", "contract", "business_plan"),
    WerkStadt.ARBEIT: ("id_document", "residence_permit", "cv", "certificates"),
    WerkStadt.KOMPETENZ: ("id_document", "residence_permit", "letters", "certificates"),
    WerkStadt.KONZEPT: (),
}
"""What to bring to advice, as keys of texts."""


async def create_demo(session: AsyncSession, *, today: date) -> int:
    """Create the demo advisors, unless there are advisors already. The caller owns the transaction.

    Args:
        today: The first day of their hours.

    Returns:
        How many were created.
    """
    if await session.scalar(select(Advisor.id).limit(1)):
        return 0
    try:
        async with session.begin_nested():
            for werkstadt in WerkStadt:
                papers = list(PAPERS[werkstadt])
                session.add(Service(id=_id(werkstadt, ADVICE), werkstadt=str(werkstadt), key=ADVICE, papers=papers))
            session.add_all(_advisors())
            await session.flush()
            session.add_all(_hours(today))
    except IntegrityError:  # Another process was faster.
        return 0
    return sum(map(len, ADVISORS.values()))


def _advisors() -> Iterator[Advisor]:
    for werkstadt, advisors in ADVISORS.items():
        for number, (title, languages, _) in enumerate(advisors, 1):
            yield Advisor(
                id=_id(werkstadt, str(number)),
                name=f"{title} {werkstadt.label} {number}",
                werkstadt=str(werkstadt),
                languages=list(languages),
                phone=True,
                video=number == 1,
            )


def _hours(today: date) -> Iterator[WeeklyHours]:
    for werkstadt, advisors in ADVISORS.items():
        for number, (_, _, hours) in enumerate(advisors, 1):
            for weekdays, starts, ends in hours:
                for weekday in weekdays:
                    yield WeeklyHours(
                        advisor_id=_id(werkstadt, str(number)),
                        weekday=weekday,
                        starts=starts,
                        ends=ends,
                        valid_from=today,
                    )


def _id(werkstadt: WerkStadt, name: str) -> UUID:
    return uuid5(_NAMESPACE, f"{werkstadt}/{name}")
