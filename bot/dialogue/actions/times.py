"""The question for a time: the best proposals first, then other pages, days, the times of a day, advisors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial
from typing import NamedTuple
from uuid import UUID

from bot.booking import availability, proposals
from bot.booking.errors import BeyondHorizon
from bot.booking.models import Advisor
from bot.booking.proposals import Page, Preference
from bot.booking.rules import Mode, Slot
from bot.dialogue.actions.base import BACK, HUMAN, STOP, Choice, Domain, Events, Speaker, TurnAction
from bot.dialogue.actions.choosing import SLOT, Choosing, View, advisor_carried
from bot.dialogue.payloads import payload
from bot.languages import LANGUAGES
from bot.werkstadt import WerkStadt

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

DAYS_OFFERED = 5
TIMES_OFFERED = 8
MOST_ADVISORS = 20
WAITING_LIST = ("button-waiting-list", payload("join_waiting"))
MODES = {Mode.ON_SITE: "button-on-site", Mode.PHONE: "button-by-phone", Mode.VIDEO: "button-by-video"}


class _Shown(NamedTuple):
    """What the question shows: a sentence, buttons, and the times (for days: their midnights) on them.

    Other ways to meet are offered below a page of times, not below days or the times of one day.
    """

    text: str
    choices: list[Choice]
    times: Sequence[datetime] = ()
    is_page: bool = False


class AskTime(TurnAction):
    """When? Shown is what fits what the person said so far; words work as well as buttons."""

    NAME = "action_ask_booking_time"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        choosing, moved = Choosing.of(tracker), tracker.get_slot("booking_move")
        found = await self._search(tracker, choosing)
        possible = choosing if moved else self._possible(dispatcher, choosing, found.advisors)
        if possible != choosing:
            choosing, found = possible, await self._search(tracker, possible)
        shown = self._shown(choosing, found)
        others = self._other_ways(choosing, found.advisors) if shown.is_page and not moved else []
        back = [] if moved and choosing.is_first_page else [BACK]
        self.say(dispatcher, shown.text, [*shown.choices, *others, *self.titled([*back, STOP])])
        kept = replace(choosing, shown=tuple(moment.astimezone(UTC) for moment in shown.times))
        return [SlotSet(SLOT, kept.kept())]

    def _possible(self, dispatcher: CollectingDispatcher, choosing: Choosing, advisors: Sequence[Advisor]) -> Choosing:
        """Without the way to meet that nobody offers here, or the advisor who does not offer it; said if so."""
        modes = _modes(advisors)
        if choosing.mode not in modes and modes:
            self.say(dispatcher, self.text("booking-mode-not-offered", mode=str(choosing.mode)))
            choosing = replace(choosing, mode=modes[0])
        chosen = next((advisor for advisor in advisors if advisor.id == choosing.advisor_id), None)
        if chosen and chosen.offers(choosing.mode):
            return choosing
        if chosen:
            self.say(dispatcher, self.text("booking-advisor-not-so", advisor=chosen.name))
        return replace(choosing, advisor_id=None)

    async def _search(self, tracker: Tracker, choosing: Choosing) -> availability.Found:
        turn = self.turn
        return await availability.search(
            turn.session,
            WerkStadt(tracker.get_slot("booking_werkstadt")),
            language=turn.language,
            mode=choosing.mode,
            conversation_id=turn.conversation_id,
            person_id=turn.person_id,
            advisor_id=choosing.advisor_id,
            moves=tracker.get_slot("booking_move"),
            now=turn.now,
            timezone=self.tools.timezone,
        )

    def _shown(self, choosing: Choosing, found: availability.Found) -> _Shown:
        if choosing.view == View.ADVISORS:
            return self._advisors(choosing, found.advisors)
        # Only the first page never needs a second look at the days.
        days: proposals.Days = _without(found.days, choosing.moves_from)
        days = days if choosing.is_first_page else list(days)
        if choosing.view == View.DAYS:
            return self._days(choosing, days)
        if choosing.view == View.TIMES and (shown := self._times(choosing, days)):
            return shown
        return self._proposals(choosing, found, days)

    def _proposals(self, choosing: Choosing, found: availability.Found, days: proposals.Days) -> _Shown:
        timezone, wish = self.tools.timezone, choosing.wish
        preferred = _preferred(choosing, found.advisors, self.turn.language)
        best = partial(proposals.best, days, wish, preferred=preferred, timezone=timezone)
        nearest = partial(proposals.nearest, days, wish, preferred=preferred, timezone=timezone)
        text = self._introduced(choosing, found.advisors)
        near = choosing.near
        if near:
            page = nearest()
        elif choosing.before:
            page = proposals.before(days, choosing.before, wish, preferred=preferred, timezone=timezone)
        else:
            patience = proposals.IMPATIENT if choosing.asap else proposals.PATIENCE
            page = best(after=choosing.after, patience=patience)
        if not page.slots and (choosing.before or choosing.after):
            text = self.text("booking-no-others")
            page = best()
        if not page.slots and wish != Preference():
            near = True
            page = nearest()
        if not page.slots:
            return _Shown(self.text("booking-nothing-free"), self.titled([WAITING_LIST, HUMAN]), is_page=True)
        choices = self._page(page)
        if near:
            text = self._why_near(choosing, found)
            choices += self.titled([] if choosing.preferred_id else [WAITING_LIST])
        return _Shown(text, choices, [slot.starts_at for slot in page.slots], is_page=True)

    def _introduced(self, choosing: Choosing, advisors: Sequence[Advisor]) -> str:
        for advisor in advisors:
            if advisor.id == choosing.advisor_id:
                return self.text("booking-proposals-with", advisor=advisor.name)
        text = self.text("booking-proposals", mode=str(choosing.mode))
        return f"{text} {self.text('booking-proposals-hint')}" if choosing.is_first_page else text

    def _why_near(self, choosing: Choosing, found: availability.Found) -> str:
        """Why other times than the ones wished for are shown."""
        wish = choosing.wish
        if choosing.near:
            return self.text("booking-nearest")
        if wish.since and wish.since > found.last_day:
            today = self.turn.now.astimezone(self.tools.timezone).date()
            error = BeyondHorizon(days=(found.last_day - today).days)
            return self.text(error.text_key, **error.params) + "\n\n" + self.text("booking-nearest")
        if wish.since and wish.since == wish.until and wish.earliest is wish.latest is None:
            return self.text("booking-day-full", day=wish.since) + "\n\n" + self.text("booking-nearest")
        return self.text("booking-nothing-then")

    def _page(self, page: Page) -> list[Choice]:
        turning = [("button-earlier", _carried("earlier"))] if page.earlier else []
        turning += [("button-later", _carried("later"))] if page.later else []
        turning.append(("button-other-day", _carried("days")))
        return [*(slot_choice(self, slot.starts_at) for slot in page.slots), *self.titled(turning)]

    def _days(self, choosing: Choosing, days: proposals.Days) -> _Shown:
        seen = choosing.after.astimezone(self.tools.timezone).date() if choosing.after else None
        every = [day for day, _ in days]
        coming = [day for day in every if seen is None or day > seen] or every
        if not coming:
            return _Shown(self.text("booking-nothing-free"), self.titled([WAITING_LIST, HUMAN]))
        offered = coming[:DAYS_OFFERED]
        choices = [day_choice(self, day) for day in offered]
        more = [("button-later-days", _carried("later"))] if len(coming) > len(offered) else []
        midnights = [datetime.combine(day, time.min, self.tools.timezone) for day in offered]
        return _Shown(self.text("booking-which-day"), [*choices, *self.titled(more)], midnights)

    def _times(self, choosing: Choosing, days: proposals.Days) -> _Shown | None:
        """The times of one day at the hours that suit, evenly; `None` if there are none."""
        day, timezone = choosing.wish.since, self.tools.timezone
        assert day is not None
        starts = dict.fromkeys(slot.starts_at for on, slots in days if on == day for slot in slots)
        suitable = [m for m in starts if choosing.wish.hours_suit(m.astimezone(timezone).time())]
        offered = proposals.evenly(suitable, TIMES_OFFERED)
        if not offered:
            return None
        choices = [(self.tools.texts.time(moment, self.turn.language), pick(self, moment)) for moment in offered]
        return _Shown(self.text("booking-which-time", day=day), choices, offered)

    def _advisors(self, choosing: Choosing, advisors: Sequence[Advisor]) -> _Shown:
        offered = [advisor for advisor in advisors if advisor.offers(choosing.mode)]
        offered.sort(key=lambda advisor: self.turn.language not in advisor.languages)
        lines = [self.text("booking-which-advisor")]
        for advisor in offered[:MOST_ADVISORS]:
            spoken = [LANGUAGES[code].name for code in advisor.languages if code in LANGUAGES]
            shown = self.tools.texts.listed(spoken, self.turn.language)
            lines.append("• " + self.text("booking-advisor", name=advisor.name, languages=shown))
        choices = [(advisor.name, _carried(advisor_carried(advisor.id))) for advisor in offered[:MOST_ADVISORS]]
        return _Shown("\n".join(lines), choices)

    def _other_ways(self, choosing: Choosing, advisors: Sequence[Advisor]) -> list[Choice]:
        """By phone, by video, with somebody else."""
        asked = [advisor for advisor in advisors if choosing.advisor_id in (None, advisor.id)]
        ways = [(MODES[mode], _carried(str(mode))) for mode in _modes(asked) if mode != choosing.mode]
        if choosing.advisor_id:
            ways.append(("button-any-advisor", _carried("anybody")))
        elif sum(advisor.offers(choosing.mode) for advisor in advisors) > 1:
            ways.append(("button-choose-advisor", _carried("advisors")))
        return self.titled(ways)


def _without(days: proposals.Days, moment: datetime | None) -> Iterator[tuple[date, Sequence[Slot]]]:
    """The days without this time: an appointment is not moved to where it is."""
    for day, slots in days:
        left = [slot for slot in slots if slot.starts_at != moment] if moment else slots
        if left:
            yield day, left


def _modes(advisors: Sequence[Advisor]) -> list[Mode]:
    """How any of them can be met."""
    return [mode for mode in Mode if any(advisor.offers(mode) for advisor in advisors)]


def slot_choice(action: Speaker, moment: datetime) -> Choice:
    """A button for a free time, with its day."""
    return (action.tools.texts.short_moment(moment, action.turn.language), pick(action, moment))


def day_choice(action: Speaker, day: date) -> Choice:
    """A button for a day."""
    return (action.tools.texts.short_date(day, action.turn.language), _carried(day.isoformat()))


def pick(action: Speaker, moment: datetime) -> str:
    """What a button for this time carries."""
    return payload("pick_slot", at=moment.astimezone(action.tools.timezone).isoformat(timespec="minutes"))


def _carried(value: str) -> str:
    return payload("inform", s="booking_time", v=value)


def _preferred(choosing: Choosing, advisors: Sequence[Advisor], language: str) -> frozenset[UUID]:
    """Whose times come first: the advisor they had, otherwise whoever speaks their language."""
    if choosing.preferred_id:
        return frozenset({choosing.preferred_id})
    return frozenset(advisor.id for advisor in advisors if language in advisor.languages)


ACTIONS = (AskTime,)
