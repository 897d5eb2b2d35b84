"""What somebody who waits wishes for, and which free times suit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.booking.availability import search
from bot.booking.models import Advisor, WaitingEntry
from bot.booking.rules import ADVICE, Mode, ServiceRules, Slot
from bot.werkstadt import WerkStadt


@dataclass(frozen=True)
class Wishes:
    """When and how somebody wants to be advised; empty means that any will do (`WaitingEntry` explains each)."""

    mode: Mode = Mode.ON_SITE
    language: str | None = None
    weekdays: tuple[int, ...] = ()
    starts_from: time | None = None
    ends_by: time | None = None
    since: date | None = None
    until: date | None = None

    @classmethod
    def of(cls, entry: WaitingEntry) -> Wishes:
        """The wishes of somebody on the list."""
        return cls(
            Mode(entry.mode),
            entry.language,
            tuple(entry.weekdays),
            entry.starts_from,
            entry.ends_by,
            entry.since,
            entry.until,
        )

    def suit(self, starts: datetime, ends: datetime, spoken: Iterable[str]) -> bool:
        """Whether a time (local) with an advisor who speaks these languages is what they wait for."""
        day = starts.date()
        return (
            (self.language is None or self.language in spoken)
            and (not self.weekdays or day.weekday() in self.weekdays)
            and (self.starts_from is None or self.starts_from <= starts.time())
            and (self.ends_by is None or (ends.date() == day and ends.time() <= self.ends_by))
            and (self.since is None or self.since <= day)
            and (self.until is None or day <= self.until)
        )


class FreeTimes:
    """The free times of a service, ready to be compared with many people's wishes.

    Args:
        free: By the way to meet, in order of time.
        advisors: Whose times they are.
    """

    def __init__(
        self,
        free: Mapping[Mode, Iterable[Slot]],
        advisors: Iterable[Advisor],
        rules: ServiceRules,
        timezone: ZoneInfo,
    ) -> None:
        self._free = {mode: [_Local.of(slot, timezone) for slot in slots] for mode, slots in free.items()}
        self._spoken = {advisor.id: frozenset(advisor.languages) for advisor in advisors}
        self._rules = rules
        # Most people tap the same few buttons.
        self._suit: dict[Wishes, list[Slot]] = {}

    def suiting(self, wishes: Wishes, *, language: str, but: Collection[datetime] = (), limit: int) -> list[Slot]:
        """The first times that suit, each once, with an advisor who speaks `language` where there is one.

        Args:
            but: Beginnings of times that are left out.
        """
        found: dict[datetime, Slot] = {}
        for slot in self._suiting(wishes):
            if slot.starts_at in but:
                continue
            known = found.get(slot.starts_at)
            if known is None and len(found) == limit:
                break
            if known is None or self._speaks(slot, language) > self._speaks(known, language):
                found[slot.starts_at] = slot
        return list(found.values())

    def take(self, advisor_id: UUID, blocked_from: datetime, blocked_until: datetime) -> None:
        """Leave out what is not free any more once this time of an advisor is taken."""

        def stays(slot: Slot) -> bool:
            before, after = slot.starts_at - self._rules.buffer_before, slot.ends_at + self._rules.buffer
            return slot.advisor_id != advisor_id or after <= blocked_from or blocked_until <= before

        self._free = {mode: [time for time in times if stays(time.slot)] for mode, times in self._free.items()}
        self._suit = {wishes: list(filter(stays, slots)) for wishes, slots in self._suit.items()}

    def _suiting(self, wishes: Wishes) -> list[Slot]:
        if wishes not in self._suit:
            self._suit[wishes] = [
                slot
                for slot, starts, ends in self._free.get(wishes.mode, ())
                if wishes.suit(starts, ends, self._spoken.get(slot.advisor_id, ()))
            ]
        return self._suit[wishes]

    def _speaks(self, slot: Slot, language: str) -> bool:
        return language in self._spoken.get(slot.advisor_id, ())


class _Local(NamedTuple):
    """A free time, and when it is on the clock on the wall."""

    slot: Slot
    starts: datetime
    ends: datetime

    @classmethod
    def of(cls, slot: Slot, timezone: ZoneInfo) -> _Local:
        return cls(slot, slot.starts_at.astimezone(timezone), slot.ends_at.astimezone(timezone))


async def suiting(
    session: AsyncSession,
    werkstadt: WerkStadt,
    wishes: Wishes,
    *,
    now: datetime,
    timezone: ZoneInfo,
    limit: int,
    service: str = ADVICE,
    conversation_id: UUID | None = None,
    person_id: UUID | None = None,
) -> list[Slot]:
    """The next free times that suit, each once: who can have one of these need not wait.

    Args:
        conversation_id, person_id: Who asks; times at which they have an appointment themselves are left out.
    """
    free = await search(
        session,
        werkstadt,
        now=now,
        timezone=timezone,
        first_day=wishes.since,
        last_day=wishes.until,
        mode=wishes.mode,
        service=service,
        conversation_id=conversation_id,
        person_id=person_id,
    )
    spoken = {advisor.id: advisor.languages for advisor in free.advisors}
    found: dict[datetime, Slot] = {}
    for _, slots in free.days:
        for slot, starts, ends in (_Local.of(slot, timezone) for slot in slots):
            if wishes.suit(starts, ends, spoken.get(slot.advisor_id, ())):
                found.setdefault(slot.starts_at, slot)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]
