"""The Persian solar calendar, which people from Iran and Afghanistan write dates in. Knows no words."""

from __future__ import annotations

from datetime import date, timedelta

# 1 Farvardin 1399; from here on the leap years are counted in cycles of 33 years, right until 1502 at least.
_START_YEAR, _START = 1399, date(2020, 3, 20)
_LEAP_YEARS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Positions in the cycle of 33 years."""


def gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Persian date between 1399 and 1499; None if there is no such day."""
    if not (_START_YEAR <= year < 1500 and 1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    days = sum(366 if _is_leap(y) else 365 for y in range(_START_YEAR, year))
    days += sum(_length(year, m) for m in range(1, month))
    return _START + timedelta(days=days + day - 1)


def _length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month <= 11 or _is_leap(year) else 29


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_YEARS
