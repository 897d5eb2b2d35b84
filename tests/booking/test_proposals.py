"""The three times that are shown first are soon, differ, and are with somebody who speaks the language."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.booking.proposals import PATIENCE, Page, Preference, before, best, nearest
from bot.booking.rules import Slot
from bot.werkstadt import WerkStadt

BERLIN = ZoneInfo("Europe/Berlin")
ADA, BEN = UUID(int=1), UUID(int=2)
MONDAY = datetime(2026, 11, 23, tzinfo=BERLIN)


def slot(days: int, hour: int, advisor: UUID = ADA) -> Slot:
    """A time on the day so many days after Monday."""
    starts_at = (MONDAY + timedelta(days=days, hours=hour)).astimezone(UTC)
    return Slot(WerkStadt.KONZEPT, advisor, starts_at, starts_at + timedelta(minutes=45))


def by_day(slots: list[Slot]) -> list[tuple[date, list[Slot]]]:
    """The slots as the search gives them."""
    ordered = sorted(slots, key=lambda one: one.starts_at)
    return [(day, list(found)) for day, found in groupby(ordered, key=lambda one: local(one).date())]


def local(one: Slot) -> datetime:
    return one.starts_at.astimezone(BERLIN)


def shown(page: Page) -> list[str]:
    return [f"{local(one):%a %H}" for one in page.slots]


def of(slots: list[Slot], preference: Preference | None = None, **options: object) -> Page:
    """`best` of these, where Ada speaks the language."""
    wish = preference or Preference()
    return best(by_day(slots), wish, preferred={ADA}, timezone=BERLIN, **options)  # type: ignore[arg-type]


WEEK = [slot(day, hour) for day in range(5) for hour in (9, 10, 11, 14, 15, 16)]


def test_the_soonest_of_each_half_day_comes_first() -> None:
    assert shown(of(WEEK)) == ["Mon 09", "Mon 14", "Tue 09"]


def test_times_of_one_half_day_lie_apart_where_there_is_no_other() -> None:
    assert shown(of([slot(0, hour) for hour in (9, 10, 11)])) == ["Mon 09", "Mon 10", "Mon 11"]
    assert shown(of([slot(0, hour) for hour in range(13, 18)])) == ["Mon 13", "Mon 15", "Mon 17"]


def test_another_half_day_weeks_away_is_no_better_than_another_hour_today() -> None:
    assert shown(of([slot(0, 13), slot(0, 15), slot(0, 17), slot(30, 9)])) == ["Mon 13", "Mon 15", "Mon 17"]


def test_who_speaks_the_language_comes_first_for_a_week() -> None:
    page = of([slot(0, 9, BEN), slot(0, 14, BEN), slot(6, 9), slot(6, 14), slot(7, 8)])
    assert [one.advisor_id for one in page.slots] == [ADA, ADA, ADA]
    assert page.earlier


def test_for_more_than_a_week_nobody_waits_for_their_language() -> None:
    page = of([slot(0, 9, BEN), slot(0, 14, BEN), slot(1, 9, BEN), slot(9, 9)])
    assert shown(page) == ["Mon 09", "Mon 14", "Tue 09"]


def test_in_a_hurry_the_soonest_count_whoever_gives_them() -> None:
    page = of([slot(0, 9, BEN), slot(0, 14, BEN), slot(1, 9, BEN), slot(2, 9)], patience=timedelta())
    assert shown(page) == ["Mon 09", "Mon 14", "Tue 09"]


def test_of_two_at_one_time_the_one_who_speaks_the_language_is_shown() -> None:
    assert of([slot(0, 9, BEN), slot(0, 9, ADA)]).slots == [slot(0, 9, ADA)]


def test_only_wished_hours_and_days_are_shown() -> None:
    thursday = MONDAY.date() + timedelta(days=3)
    page = of(WEEK, Preference(thursday, thursday, time(15), None))
    assert shown(page) == ["Thu 15", "Thu 16"]
    assert page.earlier
    assert page.later
    assert shown(of(WEEK, Preference(None, None, time(10), time(10)))) == ["Mon 10", "Tue 10", "Wed 10"]
    assert shown(of(WEEK, Preference(None, None, None, time(10)))) == ["Mon 09", "Tue 09", "Wed 09"]


def test_earlier_shows_the_half_days_just_before() -> None:
    page = before(by_day(WEEK), slot(2, 14).starts_at, Preference(), preferred={ADA}, timezone=BERLIN)
    assert shown(page) == ["Tue 09", "Tue 14", "Wed 09"]
    assert page.earlier


def test_nearest_to_a_wish_are_other_hours_of_the_day_and_the_hour_on_other_days() -> None:
    tuesday = MONDAY.date() + timedelta(days=1)
    slots = [one for one in WEEK if one != slot(1, 10)]
    page = nearest(by_day(slots), Preference(tuesday, tuesday, time(10), time(10)), preferred={ADA}, timezone=BERLIN)
    assert shown(page) == ["Mon 10", "Tue 09", "Tue 14"]


slots = st.lists(
    st.builds(slot, st.integers(0, 40), st.integers(8, 17), st.sampled_from([ADA, BEN])), min_size=1, max_size=40
)
preferences = st.builds(
    lambda day, length, hours: Preference(
        day and MONDAY.date() + timedelta(days=day), day and MONDAY.date() + timedelta(days=day + length), *hours
    ),
    st.none() | st.integers(1, 40),
    st.integers(0, 10),
    st.sampled_from([(None, None), (time(12), None), (None, time(12)), (time(10), time(10)), (time(9), time(15))]),
)


@given(slots, preferences)
def test_what_is_shown_is_free_wished_for_and_in_order(free: list[Slot], wish: Preference) -> None:
    page = of(free, wish)
    suitable = [one for one in free if wish.hours_suit(local(one).time()) and not wish.days_off(local(one).date())]
    times = [one.starts_at for one in page.slots]
    assert set(page.slots) <= set(suitable)
    assert times == sorted(set(times))
    assert len(page.slots) == min(3, len({one.starts_at for one in suitable}))
    if suitable:
        first = min(one.starts_at for one in suitable)
        halves = {(local(one).date(), local(one).hour >= 12) for one in suitable if one.starts_at - first < PATIENCE}
        chosen = {(local(one).date(), local(one).hour >= 12) for one in page.slots}
        assert len(chosen) >= min(3, len(halves)) or {one.advisor_id for one in suitable} == {ADA, BEN}
        hours = [one.starts_at for one in free if wish.hours_suit(local(one).time())]
        assert page.earlier == (min(hours) < times[0])
        assert page.later == (max(hours) > times[-1])


@given(slots)
def test_later_leads_through_all_pages_and_ends(free: list[Slot]) -> None:
    page, seen = of(free), 0
    while page.later:
        last = page.slots[-1].starts_at
        page = of(free, after=last)
        assert all(one.starts_at > last for one in page.slots)
        assert page.slots
        assert page.earlier
        seen += 1
    assert seen <= len(free)


@given(slots, preferences)
def test_where_anything_is_free_there_is_a_nearest(free: list[Slot], wish: Preference) -> None:
    page = nearest(by_day(free), wish, preferred={ADA}, timezone=BERLIN)
    assert len(page.slots) == min(3, len({one.starts_at for one in free}))
    assert [one.starts_at for one in page.slots] == sorted({one.starts_at for one in page.slots})


@given(slots, st.integers(0, 40), st.integers(8, 17))
def test_earlier_is_always_before(free: list[Slot], days: int, hour: int) -> None:
    moment = slot(days, hour).starts_at
    page = before(by_day(free), moment, Preference(), preferred={ADA}, timezone=BERLIN)
    assert all(one.starts_at < moment for one in page.slots)
    assert len(page.slots) == min(3, len({one.starts_at for one in free if one.starts_at < moment}))
