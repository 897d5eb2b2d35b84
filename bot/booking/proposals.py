"""Which free times to show first: a few that differ, soon, with somebody who speaks the person's language.

Pure: knows no database, no text and no clock. The days come from `availability.search`, from today on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.booking.rules import Slot

COUNT = 3
PATIENCE = timedelta(days=7)
"""So much later a time may be and still be better: because the advisor speaks the person's language, or because it is
on another half of a day than the others."""

IMPATIENT = timedelta()
"""For whoever wants the soonest."""

ANOTHER_DAY = timedelta(hours=20)
"""Nearest to a wish is the same day at another hour rather than another day, but not much rather."""
ANOTHER_HOUR = timedelta(hours=6)

NOON = 12
Days = Iterable[tuple[date, Sequence[Slot]]]


@dataclass(frozen=True)
class Preference:
    """When somebody would like to come, in local time; what is empty does not matter to them.

    Attributes:
        since, until: The first and the last day.
        earliest, latest: It begins at or after the first and before the second; both equal: exactly then.
    """

    since: date | None = None
    until: date | None = None
    earliest: time | None = None
    latest: time | None = None

    def hours_suit(self, begins: time) -> bool:
        """Whether an appointment may begin at this time of day."""
        return self.hours_off(begins) == timedelta()

    def hours_off(self, begins: time) -> timedelta:
        """How far a time of day is from the hours that suit; zero if it suits."""
        early, late = _since_midnight(self.earliest or time.min), _since_midnight(self.latest)
        at = _since_midnight(begins)
        if at < early:
            return early - at
        if self.latest is None or at < late or (at == late and self.earliest == self.latest):
            return timedelta()
        return at - late + timedelta(minutes=1)

    def days_off(self, day: date) -> int:
        """How many days a day is from the days that suit; negative before them, zero if it suits."""
        if self.since is not None and day < self.since:
            return (day - self.since).days
        if self.until is not None and day > self.until:
            return (day - self.until).days
        return 0


class Page(NamedTuple):
    """Some free times to choose from, and whether there are earlier and later ones."""

    slots: list[Slot]
    earlier: bool
    later: bool


def best(
    days: Days,
    preference: Preference,
    *,
    preferred: Collection[UUID],
    timezone: ZoneInfo,
    after: datetime | None = None,
    patience: timedelta = PATIENCE,
    count: int = COUNT,
) -> Page:
    """The best times, by time: one for each half of a day, soon, rather with one of the preferred advisors.

    Args:
        preferred: Who speaks the language, or has the appointment that is moved.
        after: Only times after this one: the person has seen the others.
        patience: How much later a time with one of `preferred` may be and still be better.
    """
    found = _Found(preferred, timezone)
    patience = patience if preferred else timedelta()
    earlier = later = False
    chosen: list[Slot] = []
    rest = iter(days)
    for day, slots in rest:
        distance = preference.days_off(day)
        suitable = [slot for slot in slots if preference.hours_suit(_begins(slot, timezone))]
        if distance > 0 or (len(chosen) == count and found.none_better(chosen, day, patience)):
            later = bool(suitable)
            break
        if distance < 0 or (after is not None and day < after.astimezone(timezone).date()):
            earlier = earlier or bool(suitable)
            continue
        seen = [slot for slot in suitable if after is not None and slot.starts_at <= after]
        earlier = earlier or bool(seen)
        found.add(suitable[len(seen) :])
        chosen = found.cheapest(count, patience)
    later = later or found.any_after(chosen)
    later = later or any(preference.hours_suit(_begins(slot, timezone)) for _, slots in rest for slot in slots)
    return Page(chosen, earlier or found.any_before(chosen), later)


def before(
    days: Days,
    moment: datetime,
    preference: Preference,
    *,
    preferred: Collection[UUID],
    timezone: ZoneInfo,
    count: int = COUNT,
) -> Page:
    """The times before `moment` that are nearest to it, one for each half of a day, by time."""
    found = _Found(preferred, timezone)
    for day, slots in days:
        if day > moment.astimezone(timezone).date():
            break
        found.add(slot for slot in slots if slot.starts_at < moment and preference.hours_suit(_begins(slot, timezone)))
    chosen = found.latest(count)
    return Page(chosen, found.any_before(chosen), later=True)


def nearest(
    days: Days,
    preference: Preference,
    *,
    preferred: Collection[UUID],
    timezone: ZoneInfo,
    count: int = COUNT,
) -> Page:
    """The times nearest to a wish that cannot be met: at other hours of these days, at these hours on other days."""
    found = _Found(preferred, timezone)
    first, more = None, False
    costs: dict[datetime, timedelta] = {}
    for day, slots in days:
        first = first or day
        # Where any day will do, the first is nearest.
        away = abs(preference.days_off(day)) if preference.since else (day - first).days
        off = {slot: preference.hours_off(_begins(slot, timezone)) for slot in slots}
        costs |= {slot.starts_at: ANOTHER_DAY * away + (o and ANOTHER_HOUR + o) for slot, o in off.items()}
        found.add(slots)
        past = preference.until is None or day > preference.until
        more = past and len(costs) >= count and ANOTHER_DAY * away > sorted(costs.values())[count - 1]
        if more:
            break
    chosen = found.spread_out(sorted(found.slots, key=lambda slot: (costs[slot.starts_at], slot.starts_at)), count)
    return Page(chosen, found.any_before(chosen), more or found.any_after(chosen))


def evenly(moments: Sequence[datetime], count: int) -> list[datetime]:
    """At most `count` of the moments, evenly over the day rather than its first hours only."""
    if len(moments) <= count:
        return list(moments)
    return [moments[round(i * (len(moments) - 1) / (count - 1))] for i in range(count)]


class _Found:
    """The times found so far, each once: with a preferred advisor if one has it, else with whoever came first."""

    def __init__(self, preferred: Collection[UUID], timezone: ZoneInfo) -> None:
        self._preferred = preferred
        self._timezone = timezone
        self._by_time: dict[datetime, Slot] = {}

    @property
    def slots(self) -> Collection[Slot]:
        return self._by_time.values()

    def add(self, slots: Iterable[Slot]) -> None:
        for slot in slots:
            known = self._by_time.setdefault(slot.starts_at, slot)
            if slot.advisor_id in self._preferred and known.advisor_id not in self._preferred:
                self._by_time[slot.starts_at] = slot

    def cheapest(self, count: int, patience: timedelta) -> list[Slot]:
        """The soonest, where a time with somebody not preferred counts as later by `patience`."""
        return self.spread_out(sorted(self.slots, key=lambda slot: self._cost(slot, patience)), count)

    def latest(self, count: int) -> list[Slot]:
        """The last halves of days, each from its beginning."""
        ranked = sorted(sorted(self.slots, key=lambda slot: slot.starts_at), key=self._half, reverse=True)
        return self.spread_out(ranked, count)

    def none_better(self, chosen: Sequence[Slot], day: date, patience: timedelta) -> bool:
        """Whether no time from `day` on can be better than one of the chosen, or differ more and not be too late."""
        begins = datetime.combine(day, time.min, self._timezone)
        differ = len({self._half(slot) for slot in chosen}) == len(chosen)
        worst = max(self._cost(slot, patience) for slot in chosen)
        return worst <= begins and (differ or begins - chosen[0].starts_at > PATIENCE)

    def spread_out(self, ranked: Sequence[Slot], count: int) -> list[Slot]:
        """The first of each half-day in this order; where there are too few halves, times far from each other."""
        halves: dict[tuple[date, bool], Slot] = {}
        for slot in ranked:
            halves.setdefault(self._half(slot), slot)
        chosen = list(halves.values())[:count]
        rest = [slot for slot in ranked if slot not in chosen]
        while chosen and rest and len(chosen) < count:
            farthest = max(rest, key=lambda slot: min(abs(slot.starts_at - one.starts_at) for one in chosen))
            rest.remove(farthest)
            chosen.append(farthest)
        return sorted(chosen, key=lambda slot: slot.starts_at)

    def any_before(self, chosen: Sequence[Slot]) -> bool:
        return bool(chosen) and min(self._by_time) < chosen[0].starts_at

    def any_after(self, chosen: Sequence[Slot]) -> bool:
        return bool(chosen) and max(self._by_time) > chosen[-1].starts_at

    def _cost(self, slot: Slot, patience: timedelta) -> datetime:
        return slot.starts_at if slot.advisor_id in self._preferred else slot.starts_at + patience

    def _half(self, slot: Slot) -> tuple[date, bool]:
        local = slot.starts_at.astimezone(self._timezone)
        return local.date(), local.hour >= NOON


def _begins(slot: Slot, timezone: ZoneInfo) -> time:
    return slot.starts_at.astimezone(timezone).time()


def _since_midnight(moment: time | None) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute) if moment else timedelta()
