"""What a person looks at while they choose a time, what they wish for, and what a message changes about it.

Knows no database: which times are free is not asked here.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.booking.proposals import Preference
from bot.booking.rules import Mode
from bot.errors import ResidentError
from bot.understanding.dates import AmbiguousDay, DaySpan, asked_in, span_in

from rasa_sdk import Tracker

SLOT = "booking_wish"
ANY_TIME = Preference()
ADVISOR = "@"


class View(StrEnum):
    """What is shown to choose from."""

    PROPOSALS = "proposals"
    DAYS = "days"
    TIMES = "times"
    ADVISORS = "advisors"


class DayPast(ResidentError):
    """The day is over. `day` is which."""

    key = "day_past"

    def __init__(self, *, day: date) -> None:
        super().__init__(day=day)


@dataclass(frozen=True)
class Choosing:
    """Kept in the tracker from message to message.

    Attributes:
        mode, advisor_id: How and with whom; they stay until something else is said.
        preferred_id, moves_from: The advisor they have and the time, where an appointment is moved.
        wish: Which times are shown.
        after, before: The page: only times after or before the ones seen.
        asap: The soonest are wanted, whoever gives them.
        near: What was wished for is not free: show what is nearest.
        shown: The times on the screen, as they stand on its buttons.
    """

    mode: Mode = Mode.ON_SITE
    advisor_id: UUID | None = None
    preferred_id: UUID | None = None
    moves_from: datetime | None = None
    view: View = View.PROPOSALS
    wish: Preference = ANY_TIME
    after: datetime | None = None
    before: datetime | None = None
    asap: bool = False
    near: bool = False
    shown: tuple[datetime, ...] = ()

    @classmethod
    def of(cls, tracker: Tracker) -> Self:
        """What the tracker holds; the beginning where it holds nothing."""
        return cls.read(tracker.get_slot(SLOT) or {})

    @classmethod
    def read(cls, kept: dict[str, Any]) -> Self:
        """The inverse of `kept`."""
        wish = kept.get("wish", {})
        return cls(
            mode=Mode(kept.get("mode", Mode.ON_SITE)),
            advisor_id=_uuid(kept.get("advisor_id")),
            preferred_id=_uuid(kept.get("preferred_id")),
            moves_from=_moment(kept.get("moves_from")),
            view=View(kept.get("view", View.PROPOSALS)),
            wish=Preference(
                since=_day(wish.get("since")),
                until=_day(wish.get("until")),
                earliest=_hour(wish.get("earliest")),
                latest=_hour(wish.get("latest")),
            ),
            after=_moment(kept.get("after")),
            before=_moment(kept.get("before")),
            asap=bool(kept.get("asap")),
            near=bool(kept.get("near")),
            shown=tuple(datetime.fromisoformat(text) for text in kept.get("shown", ())),
        )

    def kept(self) -> dict[str, Any]:
        """As JSON, without what is empty."""
        wish = {name: value.isoformat() for name, value in asdict(self.wish).items() if value is not None}
        values = {
            "mode": str(self.mode),
            "advisor_id": self.advisor_id and self.advisor_id.hex,
            "preferred_id": self.preferred_id and self.preferred_id.hex,
            "moves_from": self.moves_from and self.moves_from.isoformat(),
            "view": str(self.view),
            "wish": wish,
            "after": self.after and self.after.isoformat(),
            "before": self.before and self.before.isoformat(),
            "asap": self.asap,
            "near": self.near,
            "shown": [moment.isoformat() for moment in self.shown],
        }
        return {name: value for name, value in values.items() if value}

    @property
    def exactly(self) -> tuple[date, time] | None:
        """The one day and time that is wished for, if it is one that may be free."""
        wish = self.wish
        if (
            self.near
            or wish.since is None
            or wish.since != wish.until
            or wish.earliest is None
            or wish.earliest != wish.latest
        ):
            return None
        return wish.since, wish.earliest

    @property
    def is_first_page(self) -> bool:
        """Whether it is what one sees first: the best times, without a wish."""
        begun = (self.view, self.wish, self.after, self.before, self.asap, self.near)
        return begun == (View.PROPOSALS, ANY_TIME, None, None, False, False)

    def looking_at(self, view: View, wish: Preference | None = None, **page: Any) -> Self:
        """Something else to choose from; with whom and how stays."""
        known = (self.mode, self.advisor_id, self.preferred_id, self.moves_from)
        return type(self)(*known, view, wish or ANY_TIME, **page)

    def up(self) -> Self:
        """What "back" leads to."""
        return self.looking_at(View.DAYS if self.view == View.TIMES else View.PROPOSALS)

    def nearest_to(self, moment: datetime, timezone: ZoneInfo) -> Self:
        """What to show when this time cannot be had."""
        local = moment.astimezone(timezone)
        day, at = local.date(), local.time()
        return self.looking_at(View.PROPOSALS, Preference(day, day, at, at), near=True)


def changed(
    choosing: Choosing, text: str, language: str, *, now: datetime, timezone: ZoneInfo
) -> Choosing | datetime | None:
    """What a message makes of the choice: other times to show, a tapped time, or `None` if it says nothing.

    A day and a time in words are a choice that is `exactly` one.

    Args:
        text: What was typed, or what a button carries.

    Raises:
        AmbiguousDay, ImpossibleDay, ImpossibleTime, DayPast: The day or time that is named cannot be meant.
    """
    tapped = _tapped(choosing, text, timezone)
    if tapped is not None:
        return tapped
    said = span_in(text, language, now=now, timezone=timezone)
    asked = asked_in(text, language)
    if asked.mode:
        choosing = replace(choosing, mode=Mode(asked.mode))
    if said and (said.day or said.earliest or said.latest):
        return _wished(choosing, said, now=now, timezone=timezone)
    if asked.shift:
        return _tapped(choosing, "days" if asked.shift == "other_day" else asked.shift, timezone)
    if said and said.asap:
        return choosing.looking_at(View.PROPOSALS, asap=True)
    return replace(choosing.looking_at(View.PROPOSALS, choosing.wish)) if asked.mode else None


def opening(
    choosing: Choosing, text: str, language: str, *, now: datetime, timezone: ZoneInfo, not_on: date | None = None
) -> Choosing:
    """What the sentence that opens the form says already; `choosing` where it says nothing.

    Args:
        not_on: The day of the appointment that is to be moved: it names the appointment, not the wish.

    Raises:
        ImpossibleDay, ImpossibleTime, DayPast: As for `changed`.
    """
    try:
        found = changed(choosing, text, language, now=now, timezone=timezone)
    except AmbiguousDay as error:
        return choosing.looking_at(View.PROPOSALS, Preference(error.options[0], error.options[-1]))
    if isinstance(found, datetime):
        local = found.astimezone(timezone)
        found = choosing.looking_at(View.PROPOSALS, Preference(local.date(), local.date(), local.time(), local.time()))
    if found is None or (not_on is not None and found.wish.since == not_on):
        return choosing
    return found


def is_about_times(text: str, language: str, *, now: datetime, timezone: ZoneInfo) -> bool:
    """Whether a message says anything about which times to show, or names one."""
    try:
        return changed(Choosing(), text, language, now=now, timezone=timezone) is not None
    except ResidentError:  # a day that does not exist is an answer too: it is refused with its reason
        return True


def carried_moment(carried: str, timezone: ZoneInfo) -> datetime | None:
    """The moment a button carries; `None` if it is none, or one no appointment can have."""
    try:
        moment = datetime.fromisoformat(carried) if "T" in carried else None
        # Far beyond any calendar, time zones cannot be worked out.
        if moment is None or not 2000 < moment.year < 2200:
            return None
        return (moment if moment.tzinfo else moment.replace(tzinfo=timezone)).astimezone(UTC)
    except ValueError:
        return None


def _tapped(choosing: Choosing, carried: str, timezone: ZoneInfo) -> Choosing | datetime | None:
    """What a button of the question for a time means; `None` if it is none of them."""
    if carried == "later":
        return _later(choosing)
    if carried == "earlier":
        return _earlier(choosing)
    if carried == "days":
        return choosing.looking_at(View.DAYS)
    if carried == "advisors":
        return choosing.looking_at(View.ADVISORS)
    if carried == "anybody":
        return replace(choosing, advisor_id=None).looking_at(View.PROPOSALS)
    if carried in tuple(Mode):
        return replace(choosing, mode=Mode(carried)).looking_at(View.PROPOSALS, choosing.wish)
    if advisor_id := _advisor(carried):
        return replace(choosing, advisor_id=advisor_id).looking_at(View.PROPOSALS, choosing.wish)
    return carried_moment(carried, timezone)


def advisor_carried(advisor_id: UUID) -> str:
    """An advisor as a button carries them: 16 bytes in 23 characters."""
    return ADVISOR + urlsafe_b64encode(advisor_id.bytes).decode().rstrip("=")


def _advisor(carried: str) -> UUID | None:
    if not carried.startswith(ADVISOR):
        return None
    try:
        return UUID(bytes=urlsafe_b64decode(carried.removeprefix(ADVISOR) + "=="))
    except ValueError:
        return None


def _later(choosing: Choosing) -> Choosing:
    last = choosing.shown[-1] if choosing.shown else None
    if choosing.view == View.DAYS:
        return choosing.looking_at(View.DAYS, after=last)
    return choosing.looking_at(View.PROPOSALS, _hours_of(choosing.wish), after=last)


def _earlier(choosing: Choosing) -> Choosing:
    if choosing.view == View.DAYS or not choosing.shown:
        return choosing.looking_at(choosing.view)
    return choosing.looking_at(View.PROPOSALS, _hours_of(choosing.wish), before=choosing.shown[0])


def _hours_of(wish: Preference) -> Preference:
    """Who asks for later or earlier ones lets go the day, not the hours; an exact time becomes any."""
    return ANY_TIME if wish.earliest == wish.latest else Preference(None, None, wish.earliest, wish.latest)


def _wished(choosing: Choosing, said: DaySpan, *, now: datetime, timezone: ZoneInfo) -> Choosing:
    today = now.astimezone(timezone).date()
    first, last = said.day, said.until or said.day
    if last is not None and last < today:
        raise DayPast(day=last)
    if first is None:  # hours alone are one of the times on the screen, or hours of the day that is there
        exact = said.earliest is not None and said.earliest == said.latest
        on_screen = [moment.astimezone(timezone) for moment in choosing.shown]
        days = [moment.date() for moment in on_screen if exact and moment.time() == said.earliest]
        first, last = (days[0], days[0]) if len(days) == 1 else (choosing.wish.since, choosing.wish.until)
    wish = Preference(first, last, said.earliest, said.latest)
    one_day = first is not None and first == last
    return choosing.looking_at(View.TIMES if one_day else View.PROPOSALS, wish)


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _hour(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
