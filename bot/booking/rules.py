"""What decides when an advisor can be met: plain values, read from the database or made up by a test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from bot.werkstadt import WerkStadt

# Appointments occupy whole cells of this length; a unique constraint gives a cell to one appointment only.
# Every start, duration and buffer is a multiple of it.
CELL = timedelta(minutes=5)
# The service every WerkStadt has.
ADVICE = "advice"


class Mode(StrEnum):
    """How an advisor and a resident meet."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"


class ExceptionKind(StrEnum):
    """What an exception does to the weekly hours of its day."""

    CLOSED = "closed"
    EXTRA = "extra"


class Interval(NamedTuple):
    """From `start` up to, not including, `end`; both in UTC."""

    start: datetime
    end: datetime


class Slot(NamedTuple):
    """A time at which an advisor can be booked. The buffer after it is not part of it."""

    werkstadt: WerkStadt
    advisor_id: UUID
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class WeeklySpan:
    """Working hours on one weekday (Monday is 0), in local time; a day may have several."""

    weekday: int
    starts: time
    ends: time
    valid_from: date | None = None
    valid_until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether these hours apply on `day`. Both ends of the validity are included."""
        return (
            self.weekday == day.weekday()
            and (self.valid_from is None or self.valid_from <= day)
            and (self.valid_until is None or day <= self.valid_until)
        )


@dataclass(frozen=True)
class DayException:
    """One day that differs from the weekly hours. `closed` without times closes the whole day."""

    day: date
    kind: ExceptionKind
    starts: time | None = None
    ends: time | None = None


@dataclass(frozen=True)
class AdvisorRules:
    """When one advisor works. `exceptions` holds the office's and the district's as well as their own."""

    id: UUID
    werkstadt: WerkStadt
    languages: tuple[str, ...] = ()
    weekly: tuple[WeeklySpan, ...] = ()
    exceptions: tuple[DayException, ...] = ()


@dataclass(frozen=True)
class ServiceRules:
    """What an appointment of a service needs.

    Attributes:
        buffer: Kept free for the advisor after each appointment; it may reach past closing time.
        buffer_before: The same before each; it may reach before opening time.
        step: Starts lie this far apart, counted from the beginning of the working hours.
        horizon_days: The last bookable day, counted from today.
        max_open: How many coming appointments of this service one person may hold.
    """

    duration: timedelta
    buffer: timedelta
    step: timedelta
    notice: timedelta
    horizon_days: int
    max_open: int
    buffer_before: timedelta = timedelta()


def by_preference(
    advisors: Iterable[AdvisorRules], language: str | None, *, load: Mapping[UUID, int] | None = None
) -> list[AdvisorRules]:
    """The advisors who speak `language` first, then the others; of equals, the least busy first.

    Args:
        load: How many appointments each has that day; who is missing has none.
    """
    counts = load or {}
    return sorted(advisors, key=lambda advisor: (language not in advisor.languages, counts.get(advisor.id, 0)))
