"""Which times and parts of a day a row of marks names. Knows office hours; knows no language and no calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from bot.errors import ResidentError
from bot.understanding.dates.words import Mark, Row

HOURS_OF_AFTERNOON = range(1, 7)
"""Offices are open from 8 to 18: "3 o'clock" without more is in the afternoon."""

AFTER_WORK = time(16)
PARTS: dict[str, tuple[time | None, time | None]] = {
    "morning": (None, time(12)),
    "noon": (time(12), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), None),
    "after_work": (AFTER_WORK, None),
}
"""What a part of the day means for an appointment: it begins at or after the first and before the second."""

NOON = 12 * 60
MOST_TIMES = 10
"""Who writes more numbers than this does not name a time."""

RANGE = ("and", "before", "at")


class ImpossibleTime(ResidentError):
    """The text names a time that no clock shows: 24:30."""

    key = "impossible_time"


@dataclass(frozen=True)
class Clock:
    """A time of day in a text: minutes since midnight, and the marks from `first` to `last` that say it."""

    minutes: int
    first: int
    last: int

    @property
    def time(self) -> time:
        return time(*divmod(self.minutes, 60))


@dataclass
class _Spot:
    """A place in the text that may be a time: as typed, before the part of the day is considered."""

    hour: int
    minute: int
    first: int
    last: int
    exact: bool
    sure: bool
    shift: int = 0


def clocks(row: Row, used: set[int]) -> list[Clock]:
    """The times that are named, in the order of the text. `used` are the positions that belong to days."""
    spots = [spot for i in range(len(row)) if i not in used and (spot := _spot(row, i, used))]
    if len(spots) > MOST_TIMES:
        return []
    spots = [s for s in spots if not any(o is not s and o.first < s.first <= o.last for o in spots)]
    sure = [spot for spot in spots if spot.sure or _linked(row, spot, spots) or _everything_known(row, spot)]
    # "am" and "pm" belong to the number before them only: "I am free at 3".
    parts = {mark["part"] for mark in row if mark.is_a("part")} - {"am", "pm"}
    anywhere = parts.pop() if len(parts) == 1 else None
    minutes = [(_minutes(spot, _part_beside(row, spot) or anywhere), spot) for spot in sure]
    return [Clock(total, spot.first, spot.last) for total, spot in minutes if 0 <= total < 24 * 60]


def bounds(row: Row, found: Sequence[Clock]) -> tuple[time | None, time | None]:
    """The earliest and the latest time that are named; equal when one exact time is named."""
    earliest, latest = _part_bounds(row, found)
    exact: list[time] = []
    for index, clock in enumerate(found):
        role = _role(row, clock, found[index - 1] if index else None)
        if role == "after":
            earliest = clock.time
        elif role == "before":
            latest = clock.time
        elif role == "until":
            earliest, latest = found[index - 1].time, clock.time
            exact.clear()
        else:
            exact.append(clock.time)
    if exact:
        return min(exact), max(exact)
    if earliest and latest and earliest >= latest:  # "evening, from 5": the time that was said wins
        return earliest, None
    return earliest, latest


def is_impossible(row: Row, used: set[int]) -> bool:
    """Whether something is written like a time and is none: "24:30", "um 26 Uhr"."""
    for position, mark in enumerate(row):
        if position in used:
            continue
        if mark.is_a("clock") and (mark["clock"][0] > 23 or mark["clock"][1] > 59):
            return True
        if mark.is_a("number") and mark["number"] > 24 and row.at(position - 1).is_a("at"):
            return row.at(position + 1).is_a("hour")
    return False


def _spot(row: Row, position: int, used: set[int]) -> _Spot | None:
    mark = row[position]
    if mark.is_a("clock", "short"):
        hour, minute = mark["clock"] if mark.is_a("clock") else mark["short"]
        if hour > 23 or minute > 59:
            return None
        sure = mark.is_a("clock") or _is_marked(row, position, position)
        return _Spot(hour, minute, position, position, mark.raw.startswith("0"), sure)
    if not mark.is_a("number", "number_beside") or _is_counted(row.at(position + 1)):
        return None
    hour = mark["number"] if mark.is_a("number") else mark["number_beside"]
    if not 0 <= hour <= 23 or (mark.raw.isdigit() and len(mark.raw) > 2):
        return None
    last, minute = position + row.at(position + 1).is_a("hour"), 0
    if last + 1 not in used and _is_minutes(row, last + 1):
        last += 1
        minute = row[last]["number"]
    exact = mark.raw.startswith("0")
    return _shifted(row, _Spot(hour, minute, position, last, exact, _is_marked(row, position, last)))


def _is_counted(mark: Mark) -> bool:
    """Whether the word behind a number makes it a quantity. Russian "дня" is "days" and "in the afternoon"."""
    return mark.is_a("unit") and not mark.is_a("part")


def _is_minutes(row: Row, position: int) -> bool:
    mark = row.at(position)
    two_digits = mark.is_a("number") and mark.raw.isdigit() and len(mark.raw) == 2
    return two_digits and mark["number"] < 60 and not row.at(position + 1).is_a("unit")


def _shifted(row: Row, spot: _Spot) -> _Spot:
    """ "halb elf", "viertel nach neun", "y media": minutes said in words before or after the hour."""
    before, behind = row.near(spot.first, -1), row.near(spot.last)
    if row.at(before).is_a("shift_before"):
        spot.shift, spot.first, spot.sure = row[before]["shift_before"], before, True
    elif row.at(behind).is_a("shift_after"):
        spot.shift, spot.last, spot.sure = row[behind]["shift_after"], behind, True
    return spot


def _is_marked(row: Row, first: int, last: int) -> bool:
    """Whether the words around a number make it a time."""
    if row[last].is_a("hour") or row.at(last + 1).is_a("hour"):
        return True
    behind = row.at(row.near(last))
    if not row[first].raw[:1].isdigit() and row.at(last + 1).is_a("unknown", "filler"):
        return False  # "um ein Restaurant", "zwischen zwei Schichten"
    if row.at(row.near(first, -1)).is_a("at", "after", "before") or behind.is_a("after_number", "before_number"):
        return True
    # "una tarde" is an afternoon, not one o'clock.
    return behind.is_a("part") and not row[first].is_a("number_beside")


def _linked(row: Row, spot: _Spot, spots: Sequence[_Spot]) -> bool:
    """The other end of a range: in "10-12 Uhr" only the twelve is marked as a time."""
    for other in spots:
        one, two = (spot, other) if spot.first < other.first else (other, spot)
        if other.sure and row.near(one.last) == two.first - 1 and row[two.first - 1].is_a(*RANGE):
            return True
    return False


def _everything_known(row: Row, spot: _Spot) -> bool:
    """ "10" and "morgen 10" are times; in "ich habe 3 Kinder" a word is unknown, so 3 is none."""
    return row[spot.first].is_a("number") and not row.has("unknown", "unit", "month", "solar_month")


def _part_beside(row: Row, spot: _Spot) -> str | None:
    behind = row.at(row.near(spot.last))
    return str(behind["part"]) if behind.is_a("part") else None


def _minutes(spot: _Spot, part: str | None) -> int:
    minutes = spot.hour * 60 + spot.minute + spot.shift
    if spot.shift and minutes < 60:  # "halb eins"
        minutes += NOON
    hour = minutes // 60
    if part == "am":
        return minutes - NOON if hour == 12 else minutes
    if part in ("pm", "afternoon", "evening", "after_work"):
        return minutes + NOON if hour < 12 else minutes
    if part == "noon":
        return minutes + NOON if 1 <= hour <= 3 else minutes
    if part == "night":
        return minutes % NOON if hour == 12 else minutes + (NOON if 8 <= hour < 12 else 0)
    if part == "morning" or spot.exact:
        return minutes
    return minutes + NOON if hour in HOURS_OF_AFTERNOON else minutes


def _role(row: Row, clock: Clock, previous: Clock | None) -> str:
    nearest, behind = row.near(clock.first, -1), row.at(row.near(clock.last))
    if previous and row.at(nearest).is_a(*RANGE):
        middle = row.near(previous.last, skip=("filler", "part"))
        if middle == nearest or (row.at(middle).is_a(*RANGE) and middle == nearest - 1):
            return "until"
    before = row.at(row.near(clock.first, -1, skip=("filler", "at")))
    if row.at(nearest).is_a("before") or before.is_a("before") or behind.is_a("before_number"):
        return "before"
    if row.at(nearest).is_a("after") or before.is_a("after") or behind.is_a("after_number"):
        return "after"
    return "exact"


def _part_bounds(row: Row, found: Sequence[Clock]) -> tuple[time | None, time | None]:
    """The span of the parts of the day, without those that only say which half of the day a time is in."""
    beside = {row.near(clock.last) for clock in found}
    parts = [mark["part"] for i, mark in enumerate(row) if mark.is_a("part") and i not in beside]
    spans = [PARTS[part] for part in parts if part in PARTS]
    if not spans:
        return None, None
    starts, ends = [span[0] for span in spans], [span[1] for span in spans]
    earliest = None if None in starts else min(start for start in starts if start)
    return earliest, None if None in ends else max(end for end in ends if end)
