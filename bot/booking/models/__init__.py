"""The tables of booking, in the order in which they came to be needed."""

from bot.booking.models.appointments import (
    REFERENCE_ALPHABET,
    REFERENCE_LENGTH,
    Actor,
    Appointment,
    AppointmentEvent,
    Change,
    GroupSession,
    Hold,
    HoldKind,
    Outcome,
    new_reference,
)
from bot.booking.models.calendars import BusyBlock, CalendarAccount, CalendarConflict, CalendarEntry, CalendarFeed
from bot.booking.models.cells import AdvisorCell, GroupSeat, HolderCell, RoomCell
from bot.booking.models.offices import Advisor, HoursException, Room, Service, WeeklyHours
from bot.booking.models.waiting import Answered, Reminder, WaitingEntry, WaitingOffer

__all__ = [
    "REFERENCE_ALPHABET",
    "REFERENCE_LENGTH",
    "Actor",
    "Advisor",
    "AdvisorCell",
    "Answered",
    "Appointment",
    "AppointmentEvent",
    "BusyBlock",
    "CalendarAccount",
    "CalendarConflict",
    "CalendarEntry",
    "CalendarFeed",
    "Change",
    "GroupSeat",
    "GroupSession",
    "Hold",
    "HoldKind",
    "HolderCell",
    "HoursException",
    "Outcome",
    "Reminder",
    "Room",
    "RoomCell",
    "Service",
    "WaitingEntry",
    "WaitingOffer",
    "WeeklyHours",
    "new_reference",
]
