"""What is said unasked about appointments: reminders, offers of the waiting list, times no longer held.

Makes messages; knows no database and sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.booking.models import Appointment, Hold
from bot.booking.rules import Mode
from bot.conversation.messages import Button, Link, Outgoing
from bot.dialogue.payloads import payload
from bot.texts import Texts
from bot.werkstadt import WerkStadt


class Unasked:
    """The messages, in the language of a conversation."""

    def __init__(self, texts: Texts, *, timezone: ZoneInfo) -> None:
        self._texts = texts
        self._timezone = timezone

    def reminder(self, appointment: Appointment, language: str) -> Outgoing:
        """A reminder: when, where or how, what to bring; the buttons to answer, and that one need not.

        Args:
            appointment: With its advisor and service.
        """
        werkstadt, reference = WerkStadt(appointment.werkstadt).label, appointment.reference
        lines = [
            self._texts.get("reminder-appointment", language, werkstadt=werkstadt, moment=appointment.starts_at),
            self._meeting(appointment, language),
            *self._papers(appointment.service.papers, language),
            self._texts.get("reminder-reference", language, reference=reference),
            "",
            self._texts.get("reminder-optional", language),
        ]
        buttons = [("button-coming", payload("coming", reference=reference))]
        if appointment.session_id is None:  # another seat of a group is booked anew
            buttons.append(("button-move", payload("reschedule_appointment", reference=reference)))
        buttons.append(("button-cancel", payload("cancel_appointment", reference=reference)))
        links: tuple[Link, ...] = ()
        if appointment.mode == Mode.VIDEO and appointment.advisor.video_url:
            links = (Link(self._texts.get("reminder-video-link", language), appointment.advisor.video_url),)
        return Outgoing("\n".join(lines), self._titled(buttons, language), links, language=language)

    def offer(self, offer_id: UUID, held: Hold, language: str) -> Outgoing:
        """A time that became free, to be taken or not.

        Args:
            held: With its service; it says until when.
        """
        text = self._texts.get(
            "waiting-offer",
            language,
            werkstadt=WerkStadt(held.service.werkstadt).label,
            moment=held.starts_at,
            until=self._texts.time(held.held_until, language),
        )
        if held.mode != Mode.ON_SITE:
            text += " " + self._texts.get(f"waiting-offer-{held.mode}", language)
        buttons = [
            ("button-accept-offer", payload("accept_offer", offer=offer_id.hex)),
            ("button-decline-offer", payload("decline_offer", offer=offer_id.hex)),
        ]
        return Outgoing(text, self._titled(buttons, language), language=language)

    def let_go(self, starts_at: datetime, free: Sequence[datetime], language: str) -> Outgoing:
        """That a chosen time is no longer held, and the nearest free ones."""
        key = "waiting-hold-over" if free else "waiting-hold-over-none"
        buttons = tuple(
            Button(self._texts.short_moment(moment, language), payload("pick_slot", at=self._carried(moment)))
            for moment in free
        )
        return Outgoing(self._texts.get(key, language, moment=starts_at), buttons, language=language)

    def _meeting(self, appointment: Appointment, language: str) -> str:
        """Where or how they meet; phone numbers and links are told to nobody else."""
        if appointment.mode == Mode.VIDEO:
            return self._texts.get("reminder-video", language)
        if appointment.mode == Mode.PHONE and appointment.phone:
            phone = self._texts.isolated(appointment.phone, language)
            return self._texts.get("reminder-phone", language, phone=phone)
        if appointment.mode == Mode.PHONE:
            return self._texts.get("reminder-call", language)
        werkstadt = WerkStadt(appointment.werkstadt).label
        return self._texts.get("reminder-place", language, werkstadt=werkstadt)

    def _papers(self, keys: Iterable[str], language: str) -> list[str]:
        named = [f"paper-{key.replace('_', '-')}" for key in keys]
        papers = [self._texts.get(key, language) for key in named if key in self._texts]
        return [self._texts.get("reminder-papers", language, papers=papers)] if papers else []

    def _titled(self, buttons: Iterable[tuple[str, str]], language: str) -> tuple[Button, ...]:
        return tuple(Button(self._texts.get(key, language), carried) for key, carried in buttons)

    def _carried(self, moment: datetime) -> str:
        return moment.astimezone(self._timezone).isoformat(timespec="minutes")
