"""Why a booking, a move or a cancellation is refused. The sentences are in `locales/*/booking.ftl`."""

from __future__ import annotations

from bot.errors import ResidentError


class SlotTaken(ResidentError):
    """Someone else has the time by now."""

    key = "slot_taken"


class RoomTaken(SlotTaken):
    """An advisor is free, but none of the WerkStadt's rooms."""

    key = "room_taken"


class SessionFull(SlotTaken):
    """The group session has no free seat."""

    key = "session_full"


class HoldLapsed(ResidentError):
    """The time was held for the person, but not long enough: it may be somebody else's by now."""

    key = "hold_lapsed"


class SlotUnavailable(ResidentError):
    """No advisor can be booked at this time: not in the hours, a holiday, a closure, not on the raster."""

    key = "slot_unavailable"


class SlotInPast(ResidentError):
    """The time is over."""

    key = "slot_in_past"


class NoticeTooShort(ResidentError):
    """The time is too close. `hours` is the notice the office needs."""

    key = "notice_too_short"

    def __init__(self, *, hours: int) -> None:
        super().__init__(hours=hours)


class BeyondHorizon(ResidentError):
    """The time is too far away. `days` is how far ahead appointments are given."""

    key = "beyond_horizon"

    def __init__(self, *, days: int) -> None:
        super().__init__(days=days)


class TooManyAppointments(ResidentError):
    """The person already has `limit` coming appointments of this kind."""

    key = "too_many_appointments"

    def __init__(self, *, limit: int) -> None:
        super().__init__(limit=limit)


class OwnOverlap(ResidentError):
    """The person has another appointment at this time."""

    key = "own_overlap"


class NoSuchAppointment(ResidentError):
    """No appointment of this person has the reference. Whether someone else's has it is not said."""

    key = "no_such_appointment"


class AppointmentCancelled(ResidentError):
    """The appointment was cancelled before."""

    key = "appointment_cancelled"


class AppointmentOver(ResidentError):
    """The appointment has begun or is over: it can be neither moved nor cancelled."""

    key = "appointment_over"


class AppointmentNotBegun(ResidentError):
    """The appointment is still to come: nobody knows yet what will become of it."""

    key = "appointment_not_begun"


class AdvisorHasAppointments(ResidentError):
    """An advisor cannot be removed while `count` people or groups have an appointment with them.

    The way out: move or cancel these, or make the advisor inactive, so that no new ones are booked.
    """

    key = "advisor_has_appointments"

    def __init__(self, *, count: int) -> None:
        super().__init__(count=count)
