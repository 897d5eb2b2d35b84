"""Joining the waiting list in the conversation: two questions, a third for the phone, and whoever need not wait."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.booking import holds, waiting
from bot.booking.availability import search
from bot.booking.proposals import Preference
from bot.booking.rules import Mode
from bot.booking.waiting import Waits
from bot.booking.wishes import Wishes, suiting
from bot.dialogue.actions.base import BACK, BOOK, STOP, Domain, Events, FormAction, Speaker, TurnAction, value_of
from bot.dialogue.actions.choosing import SLOT as WISH
from bot.dialogue.actions.choosing import Choosing
from bot.dialogue.actions.forms import BOOKING, QUESTIONS, SLOTS, WAITING, opened, resumed
from bot.dialogue.actions.times import slot_choice
from bot.dialogue.actions.waiting import entry_shown, hours_shown, leave_choices
from bot.dialogue.payloads import payload
from bot.errors import ResidentError
from bot.languages import LANGUAGES
from bot.phones import phone_number
from bot.understanding.dates import AmbiguousDay, span_in
from bot.understanding.dates.windows import Window, window_in
from bot.werkstadt import WerkStadt, werkstadt_named

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

SHOWN = 3
ANY, SAID = "any", "said"
NOT_NEEDED = False
"""The phone number of somebody who waits for another kind of appointment; `None` means not asked yet."""
NOON, AFTER_WORK = time(12), time(16)
PARTS: Mapping[str, Window] = {
    ANY: Window(),
    "mornings": Window(latest=NOON),
    "afternoons": Window(earliest=NOON),
    "after_four": Window(earliest=AFTER_WORK),
}
"""What the buttons of the first question stand for."""
LEEWAY = timedelta(hours=1)
"""Whoever can come at ten only can stay until eleven."""


class StartWaiting(TurnAction):
    """Ask when it would suit, in place of the booking form; or wait for earlier times than those just shown."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        named = value_of(tracker, "werkstadt") or tracker.get_slot("booking_werkstadt")
        werkstadt = werkstadt_named(named or tracker.get_slot("waiting_werkstadt") or "")
        if werkstadt is None:
            self.say(dispatcher, self.text("waiting-where"), self.titled([BOOK]))
            return []
        until = _day(value_of(tracker, "until"))
        if until and tracker.get_slot("waiting_times") and tracker.get_slot("waiting_werkstadt") == werkstadt.value:
            await say_joined(self, dispatcher, tracker, until=until)
            return emptied()
        choosing, booking = Choosing.of(tracker), tracker.active_loop_name == BOOKING
        if booking:
            await holds.release(self.turn.session, self.turn.conversation_id)
        values = {
            "waiting_werkstadt": werkstadt.value,
            "waiting_mode": str(choosing.mode),
            "waiting_said": _said(choosing.wish),
            "waiting_language": None if await self._matters(werkstadt, choosing.mode) else ANY,
            "waiting_phone": None if choosing.mode == Mode.PHONE else NOT_NEEDED,
        }
        return opened(tracker, WAITING, values, instead=booking)

    async def _matters(self, werkstadt: WerkStadt, mode: Mode) -> bool:
        """Whether some advisors speak the person's language and some do not."""
        turn = self.turn
        found = await search(turn.session, werkstadt, now=turn.now, timezone=self.tools.timezone, mode=mode)
        return len({turn.language in advisor.languages for advisor in found.advisors if advisor.offers(mode)}) == 2


class AskWaitingTimes(TurnAction):
    """Which days and times would suit?"""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        choices = [
            (self.text(f"waiting-{part.replace('_', '-')}"), payload("inform", s="waiting_times", v=part))
            for part in PARTS
        ]
        if said := tracker.get_slot("waiting_said"):
            as_said = self.text("waiting-as-said", wish=_in_short(self, Wishes(**_read(said))))
            choices.insert(0, (as_said, payload("inform", s="waiting_times", v=SAID)))
        self.say(dispatcher, self.text("waiting-ask-times"), [*choices, *self.titled([STOP])])
        return []


class AskWaitingLanguage(TurnAction):
    """Must the advisor speak the person's language? Asked only where some do and some do not."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        code = self.turn.language
        name = LANGUAGES[code].name
        choices = [
            (self.text("waiting-language-only", language=name), payload("inform", s="waiting_language", v=code)),
            (self.text("waiting-language-any"), payload("inform", s="waiting_language", v=ANY)),
        ]
        self.say(dispatcher, self.text("waiting-ask-language", language=name), [*choices, *self.titled([STOP])])
        return []


class AskWaitingPhone(TurnAction):
    """Under which number do we call? Asked only for appointments by phone."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        self.say(dispatcher, self.text("waiting-ask-phone"), self.titled([BACK, STOP]))
        return []


class ValidateWaitingForm(FormAction):
    """Accepts the buttons, and days and times in words."""

    NAME = "validate_waiting_form"
    ORDER = QUESTIONS[WAITING]

    def validate_waiting_times(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker
    ) -> dict[str, Any] | None:
        if value == SAID and tracker.get_slot("waiting_said"):
            return dict(tracker.get_slot("waiting_said"))
        turn = self.turn
        try:
            window = _window(value, turn.language, now=turn.now, timezone=self.tools.timezone)
        except ResidentError as error:
            self.say(dispatcher, self.text(error.text_key, **error.params))
            return None
        if window is None:
            self.say(dispatcher, self.text("waiting-times-unclear"))
        return None if window is None else _stored(window)

    def validate_waiting_language(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        if value in LANGUAGES or value == ANY:
            return value
        self.say(dispatcher, self.text("form-choose-one"))
        return None

    def validate_waiting_phone(self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        number = phone_number(value)
        if number is None:
            self.say(dispatcher, self.text("booking-no-phone"))
        return number


class JoinWaiting(TurnAction):
    """Put the person on the list; whoever could have a suitable time right now is shown it instead."""

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> Events:
        if any(tracker.get_slot(name) is None for name in QUESTIONS[WAITING]):  # the form was left
            return [*emptied(), *resumed(tracker)]
        turn, timezone, wishes = self.turn, self.tools.timezone, _wishes(tracker)
        found = await suiting(
            turn.session,
            WerkStadt(tracker.get_slot("waiting_werkstadt")),
            wishes,
            now=turn.now,
            timezone=timezone,
            limit=SHOWN,
            conversation_id=turn.conversation_id,
            person_id=turn.person_id,
        )
        if not found:
            await say_joined(self, dispatcher, tracker)
            return [*emptied(), *resumed(tracker)]
        choices = [slot_choice(self, slot.starts_at) for slot in found]
        day_before = found[0].starts_at.astimezone(timezone).date() - timedelta(days=1)
        if day_before > turn.now.astimezone(timezone).date():
            sooner = payload("join_waiting", until=day_before.isoformat())
            choices.append((self.text("waiting-only-earlier"), sooner))
        self.say(dispatcher, self.text("waiting-free-now"), choices)
        # What was answered is kept: whoever taps one of these buttons is not asked it again.
        return [SlotSet(WISH, Choosing(mode=wishes.mode).kept()), *resumed(tracker)]


async def say_joined(
    action: Speaker, dispatcher: CollectingDispatcher, tracker: Tracker, *, until: date | None = None
) -> None:
    """Put the person on the list with what the form holds, and say what happens next, or why it cannot be.

    Args:
        until: The last day, if it is another one than the form holds.
    """
    turn, werkstadt = action.turn, WerkStadt(tracker.get_slot("waiting_werkstadt"))
    try:
        entry = await waiting.join(
            turn.session,
            conversation_id=turn.conversation_id,
            person_id=turn.person_id,
            werkstadt=werkstadt,
            wishes=_wishes(tracker, until=until),
            phone=tracker.get_slot("waiting_phone") or None,
            now=turn.now,
            timezone=action.tools.timezone,
        )
    except ResidentError as error:
        buttons = action.titled([("button-appointments", payload("list_appointments"))])
        action.say(dispatcher, action.text(error.text_key, **error.params), buttons)
        return
    others = await waiting.others_before(turn.session, entry)
    lines = [
        action.text("waiting-joined", wishes=entry_shown(action, Waits(entry, werkstadt))),
        action.text("waiting-others" if others else "waiting-first"),
        action.text("waiting-how"),
    ]
    action.say(dispatcher, "\n\n".join(lines), leave_choices(action, entry))


def is_about_waiting(text: str, language: str, *, now: datetime, timezone: ZoneInfo) -> bool:
    """Whether a message says when it would suit."""
    try:
        return _window(text, language, now=now, timezone=timezone) is not None
    except ResidentError:  # a day that does not exist is an answer too: it is refused with its reason
        return True


def _in_short(action: Speaker, wishes: Wishes) -> str:
    """A wish that was said in the booking form, short enough for a button: days, then hours."""
    days = dict.fromkeys(day for day in (wishes.since, wishes.until) if day)
    short = " – ".join(action.tools.texts.short_date(day, action.turn.language) for day in days)
    return ", ".join(part for part in (short, hours_shown(action, wishes)) if part)


def emptied() -> Events:
    """The waiting form as before its first question."""
    return [SlotSet(name, None) for name in SLOTS[WAITING]]


def _window(text: str, language: str, *, now: datetime, timezone: ZoneInfo) -> Window | None:
    """What a button or a sentence says about when it would suit; `None` if nothing.

    Raises:
        ImpossibleDay, ImpossibleTime: It names a day or a time that does not exist.
    """
    if text in PARTS:
        return PARTS[text]
    window = window_in(text, language, now=now, timezone=timezone)
    if window is None:
        with suppress(AmbiguousDay):
            span = span_in(text, language, now=now, timezone=timezone)
            window = Window() if span and span.asap else None
    return window


def _stored(window: Window) -> dict[str, Any]:
    """The answer to the first question as the tracker keeps it: what is not empty, for `_read`."""
    latest = window.latest
    if window.earliest and latest == window.earliest:
        latest = (datetime.combine(date.min, latest) + LEEWAY).time()
    values = {
        "starts_from": window.earliest,
        "ends_by": latest if not window.earliest or (latest and window.earliest < latest) else None,
        "since": window.first,
        "until": window.last,
    }
    kept = {name: value.isoformat() for name, value in values.items() if value is not None}
    return {**kept, "weekdays": sorted(window.weekdays)}


def _said(wish: Preference) -> dict[str, Any] | None:
    """What was wished for in the booking form, if anything, as an answer to the first question."""
    window = Window(earliest=wish.earliest, latest=wish.latest, first=wish.since, last=wish.until)
    return _stored(window) if window else None


def _read(kept: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to the first question as the arguments of `Wishes`."""
    clocks = {name: time.fromisoformat(kept[name]) for name in ("starts_from", "ends_by") if name in kept}
    days = {name: date.fromisoformat(kept[name]) for name in ("since", "until") if name in kept}
    return {**clocks, **days, "weekdays": tuple(kept["weekdays"])}


def _wishes(tracker: Tracker, *, until: date | None = None) -> Wishes:
    """What the form holds; `until` is a last day that was said otherwise."""
    language = tracker.get_slot("waiting_language")
    wishes = Wishes(
        mode=Mode(tracker.get_slot("waiting_mode")),
        language=None if language == ANY else language,
        **_read(tracker.get_slot("waiting_times")),
    )
    return replace(wishes, until=until) if until else wishes


def _day(text: str | None) -> date | None:
    """A day as a button carries it; buttons come from outside."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


ACTIONS = (
    StartWaiting,
    AskWaitingTimes,
    AskWaitingLanguage,
    AskWaitingPhone,
    ValidateWaitingForm,
    JoinWaiting,
)
