"""Which calendar days a row of marks names. Knows calendars; knows no language, no clock and no time of day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.errors import ResidentError
from bot.understanding.dates.solar import gregorian
from bot.understanding.dates.words import Mark, Row

LONG_AGO = timedelta(days=183)
"""A day without a year that is gone for longer than this means next year."""

LAST_HOUR = 18
"""No office opens later: a bare number above it is a day of the month."""

WEEK = 7
_DAYS_IN = {"day": 1, "week": WEEK}
MOST_LATER = 400
"""Who says "in 5000 weeks" does not name a day."""

MOST_WEEKS_LATER = 12

_TIMES = ("number", "number_beside", "clock", "at")
MODIFIERS = ("coming", "next", "next_week_day", "second_next", "last")


class ImpossibleDay(ResidentError):
    """The text names a day that no calendar has: 31 February."""

    key = "impossible_day"


class AmbiguousDay(ResidentError):
    """The text can mean several days.

    Args: options: the days it can mean, earliest first.
    """

    key = "ambiguous_day"

    def __init__(self, options: Sequence[date]) -> None:
        super().__init__()
        self.options: tuple[date, ...] = tuple(sorted(set(options)))


@dataclass
class Named:
    """What a text says about days, not yet worked out. `used` are the marks that are spent on it."""

    dates: list[tuple[int | None, int, int]] = field(default_factory=list)
    swappable: list[tuple[int, int]] = field(default_factory=list)
    solar: list[tuple[int | None, int, int]] = field(default_factory=list)
    days_of_month: list[int] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    weekdays: list[tuple[int, int, str | None]] = field(default_factory=list)
    """Position, weekday (Monday is 0) and what stands beside it ("next")."""
    later: list[tuple[int, int]] = field(default_factory=list)
    """Position and number of days from now ("in two weeks")."""
    months_later: list[int] = field(default_factory=list)
    week: int | None = None
    used: set[int] = field(default_factory=set)


def collect(row: Row, *, month_first: bool) -> Named:
    """Everything a row says about days.

    Args:
        month_first: "03/04" may mean 4 March as well as 3 April.
    """
    named = Named()
    for position in range(len(row)):
        _months(row, position, named)
    for position, mark in enumerate(row):
        if position in named.used:
            continue
        if mark.is_a("within", "within_days"):
            _later(row, position, named)
        if mark.is_a("number", "number_beside"):
            _postponed(row, position, named)
    for position, mark in enumerate(row):
        if position not in named.used:
            _one(row, position, mark, named, month_first=month_first)
    for position, mark in enumerate(row):
        if mark.is_a("number") and position not in named.used:
            _day_of_month(row, position, named)
    return named


def resolve(named: Named, today: date) -> tuple[date, ...]:
    """The days that are named, seen from `today`, earliest first.

    Raises:
        ImpossibleDay: A day is named that does not exist.
    """
    fixed = [_with_year(year, month, day, today) for year, month, day in named.dates]
    fixed += [_with_solar_year(year, month, day, today) for year, month, day in named.solar]
    fixed += [_next_month_day(day, today) for day in named.days_of_month]
    fixed += [today + timedelta(days=n) for n in named.offsets]
    fixed += [_months_after(today, n) for n in named.months_later]
    fixed += [_with_year(None, *pair, today) for a, b in named.swappable for pair in ((a, b), (b, a))]
    weeks = [days for _, days in named.later]
    if not named.weekdays:
        return _unique([*_shifted(fixed, weeks), *([] if fixed else [today + timedelta(days=n) for n in weeks])])
    meant = [day for weekday in named.weekdays for day in _weekday_days(weekday, named, today)]
    return _unique(_reconciled(fixed, meant, named)) if fixed else _unique(meant)


# Reading a row


def _one(row: Row, position: int, mark: Mark, named: Named, *, month_first: bool) -> None:
    if mark.is_a("date"):
        year = mark["date"][0]
        (named.solar if year is not None and 1300 <= year < 1500 else named.dates).append(mark["date"])
        named.used.add(position)
    elif mark.is_a("short"):
        _short(row, position, named, month_first)
    elif mark.is_a("weekday", "weekday_short"):
        _weekday(row, position, named)
    elif mark.is_a("week"):
        named.week = mark["week"]
    elif mark.is_a("day"):
        named.offsets.append(mark["day"])


def _months(row: Row, position: int, named: Named) -> None:
    """ "24 November 2026", "November 24th": a month and the numbers around it."""
    mark = row[position]
    if not mark.is_a("month", "solar_month"):
        return
    between = ("filler", "day_before", "day_after", "at")
    day, behind = row.near(position, -1, skip=between), row.near(position, skip=between)
    if not _is_day_number(row, day, named):
        day, behind = behind, row.near(behind, skip=between)
        if not _is_day_number(row, day, named) or row.at(behind).is_a("hour", "unit", "part"):
            return
    named.used |= {day, position}
    year = None
    if row.at(behind).is_a("number") and len(row[behind].raw) == 4:
        year = row[behind]["number"]
        named.used.add(behind)
    if mark.is_a("month"):
        named.dates.append((year, mark["month"], row[day]["number"]))
    else:
        named.solar.append((year, mark["solar_month"], row[day]["number"]))


def _is_day_number(row: Row, position: int, named: Named) -> bool:
    mark = row.at(position)
    return position not in named.used and mark.is_a("number") and mark.raw.isdigit() and len(mark.raw) <= 2


def _short(row: Row, position: int, named: Named, month_first: bool) -> None:
    """ "24.11" and "24/11". "10.30" and "um 10.15" are times, "1.5 Stunden" is a quantity."""
    first, second = row[position]["short"]
    raw, behind = row[position].raw, row.at(position + 1)
    dotted = "." in raw
    could_be_time = dotted and first < 24 and second < 60 and len(raw.split(".")[1]) == 2
    asked_as_time = second > 12 or row.at(row.near(position, -1)).is_a("at")
    if behind.is_a("hour", "unit", "part") or (could_be_time and asked_as_time):
        return
    if dotted and second > 31:  # an amount: "13.90"
        return
    named.used.add(position)
    if not dotted and first <= 12 < second <= 31:  # 11/24 can only be the American way
        first, second = second, first
    if month_first and not dotted and first != second and min(first, second) > 0 and max(first, second) <= 12:
        named.swappable.append((first, second))
    else:
        named.dates.append((None, second, first))


def _weekday(row: Row, position: int, named: Named) -> None:
    mark = row[position]
    before, behind = row.near(position, -1, skip=("filler", "day_before", "at")), row.near(position)
    if not mark.is_a("weekday") and not _stands_for_weekday(row, before, behind):
        return
    beside = [row.at(before), row.at(behind)]
    if beside[1].is_a("after", "before") and row.at(row.near(behind)).is_a(*_TIMES):
        beside.pop()  # "thứ năm sau 15 giờ" is Thursday after 15:00, "thứ năm sau" Thursday of next week
    modifier = next((kind for kind in MODIFIERS if any(other.is_a(kind) for other in beside)), None)
    number = mark["weekday"] if mark.is_a("weekday") else mark["weekday_short"]
    named.weekdays.append((position, number, modifier))
    for other in (before, behind):
        if row.at(other).is_a("number") and other not in named.used and not _is_hour(row, other):
            _weekday_number(row, other, named, marked=row.at(other - 1).is_a("day_before"))


def _weekday_number(row: Row, position: int, named: Named, *, marked: bool) -> None:
    """ "Donnerstag, 26.": a number beside a weekday that is no hour."""
    mark = row[position]
    if row.at(position + 1).is_a("unit"):
        return
    if mark.raw.isdigit() and 1 <= mark["number"] <= 31 and (mark["number"] > LAST_HOUR or mark.dotted or marked):
        named.days_of_month.append(mark["number"])
        named.used.add(position)


def _stands_for_weekday(row: Row, before: int, behind: int) -> bool:
    """ "Do" is Thursday beside a number, a date or a part of the day, or alone; "so" is mostly no Sunday."""
    kinds = ("number", "date", "short", "clock", "part", "week", "at", "after", *MODIFIERS)
    alone = len(row) == 1 or (len(row) == 2 and row[0].is_a("day_before", "at"))
    return alone or row.at(before).is_a(*kinds) or row.at(behind).is_a(*kinds)


def _later(row: Row, position: int, named: Named) -> None:
    """ "in two weeks", "in a week"; "within_days" carries the number itself (Arabic duals)."""
    if row[position].is_a("within_days"):
        named.later.append((position, row[position]["within_days"]))
        return
    number = position + 1
    counted = row.at(number).is_a("number", "number_beside")
    unit = number + 1 if counted else number
    if row.at(unit).is_a("unit"):
        _add_later(row[unit]["unit"], _count(row[number]) if counted else 1, position, named)
        named.used |= {position, number, unit}


def _postponed(row: Row, position: int, named: Named) -> None:
    """ "2 hafta sonra", "2 tuần nữa": number, unit, and then the word for later or ago."""
    behind, direction = row.at(position + 1), row.at(position + 2)
    if behind.is_a("week") and behind["week"] == 1 and _count(row[position]) <= MOST_WEEKS_LATER:
        # The same words as "next week": "2 tuần sau", "دو هفته دیگه".
        _add_later("week", _count(row[position]), position, named)
        named.used |= {position, position + 1}
        return
    if behind.is_a("unit") and direction.is_a("later", "ago"):
        sign = 1 if direction.is_a("later") else -1
        _add_later(behind["unit"], sign * _count(row[position]), position, named)
        named.used |= {position, position + 1, position + 2}


def _count(mark: Mark) -> int:
    return int(mark["number"] if mark.is_a("number") else mark["number_beside"])


def _add_later(unit: str, count: int, position: int, named: Named) -> None:
    if not -MOST_LATER <= count <= MOST_LATER:
        return
    if unit == "month":
        named.months_later.append(count)
    elif unit in _DAYS_IN:
        named.later.append((position, count * _DAYS_IN[unit]))


def _day_of_month(row: Row, position: int, named: Named) -> None:
    """ "am 24.", "le 24", "24-го", or nothing but "24"."""
    mark, before, after = row[position], row.near(position, -1), row.near(position)
    behind = row.at(after)
    alone = before < 0 and after >= len(row) and (mark.dotted or mark["number"] > LAST_HOUR)
    said = row.at(before).is_a("day_before") or behind.is_a("day_after") or alone
    if not said or not mark.raw.isdigit() or _is_hour(row, position) or behind.is_a("unit"):
        return
    if 1 <= mark["number"] <= 31 and not (named.dates or named.offsets or named.days_of_month):
        named.days_of_month.append(mark["number"])
        named.used.add(position)


def _is_hour(row: Row, position: int) -> bool:
    return row.at(position - 1).is_a("at") or row.at(position + 1).is_a("hour", "shift_after", "part")


# Working days out


def _weekday_days(weekday: tuple[int, int, str | None], named: Named, today: date) -> Iterator[date]:
    position, number, modifier = weekday
    nearest = today + timedelta(days=(number - today.weekday() - 1) % WEEK + 1)
    monday = today - timedelta(days=today.weekday())
    for at, days in named.later:
        # "Tuesday in two weeks" counts from Tuesday, "in two weeks on Tuesday" from this week.
        yield nearest + timedelta(days=days) if position < at else monday + timedelta(days=days + number)
    if named.later:
        return
    this_week = nearest < monday + timedelta(days=WEEK)
    if named.week is not None:
        yield monday + timedelta(days=WEEK * named.week + number)
    elif modifier == "last":
        yield today - timedelta(days=(today.weekday() - number - 1) % WEEK + 1)
    elif modifier == "second_next" or (modifier == "next_week_day" and this_week):
        yield nearest + timedelta(days=WEEK)
    else:
        yield nearest
        # Said on Monday, "next Friday" is this week's to some and next week's to others.
        if modifier == "next" and this_week:
            yield nearest + timedelta(days=WEEK)


def _reconciled(fixed: list[date], meant: list[date], named: Named) -> list[date]:
    """A date and a weekday: one day if they agree, else both that can be meant."""
    if named.later:
        return meant
    strange = [n for _, n, _ in named.weekdays if not any(day.weekday() == n for day in fixed)]
    if named.offsets:  # "tomorrow or Monday"
        return fixed + [day for day in meant if day.weekday() in strange]
    # "Wednesday, 24 December" on a Thursday: the date, or the Wednesday of that week.
    return fixed + [day + timedelta(days=n - day.weekday()) for n in strange for day in fixed]


def _shifted(fixed: list[date], weeks: list[int]) -> list[date]:
    return [day + timedelta(days=sum(weeks)) for day in fixed]


def _with_year(year: int | None, month: int, day: int, today: date) -> date:
    if year is not None:
        return _date(year, month, day)
    candidates = [_date(y, month, day) for y in (today.year, today.year + 1) if _exists(y, month, day)]
    if not candidates:
        raise ImpossibleDay
    if candidates[0] < today - LONG_AGO and len(candidates) > 1:
        return candidates[1]
    return candidates[0]


def _with_solar_year(year: int | None, month: int, day: int, today: date) -> date:
    """A day of the Persian calendar; without a year, judged as `_with_year` does."""
    if year is not None:
        found = gregorian(year, month, day)
        candidates = [found] if found else []
    else:
        years = (today.year - 622, today.year - 621)
        tried = (gregorian(y, month, day) for y in years)
        candidates = [found for found in tried if found and found >= today - LONG_AGO]
    if not candidates:
        raise ImpossibleDay
    return candidates[0]


def _next_month_day(day: int, today: date) -> date:
    year, month = today.year, today.month
    while not (_exists(year, month, day) and date(year, month, day) >= today):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return date(year, month, day)


def _months_after(today: date, count: int) -> date:
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _exists(year: int, month: int, day: int) -> bool:
    return 1900 <= year < 2200 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _date(year: int, month: int, day: int) -> date:
    if not _exists(year, month, day):
        raise ImpossibleDay
    return date(year, month, day)


def _unique(days: Sequence[date]) -> tuple[date, ...]:
    return tuple(sorted(set(days)))
