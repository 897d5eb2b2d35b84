"""Advisors, services, rooms and hours: what the offices set up before anybody books."""

from __future__ import annotations

import datetime as dt
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from bot.booking.rules import ADVICE, DayException, ExceptionKind, Mode, ServiceRules, WeeklySpan
from bot.store import Base, Encrypted


class Advisor(Base):
    """Somebody who advises. Without appointments they can be deleted; with some, they are made inactive.

    Attributes:
        languages: Codes of the languages they advise in.
        video_url: Their meeting room for video appointments; told to nobody but the person who booked.
        account_id: Their account at the desk, if they have one.
    """

    __tablename__ = "advisors"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(String(120))
    werkstadt: Mapped[str] = mapped_column(String(32), index=True)
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    on_site: Mapped[bool] = mapped_column(default=True)
    phone: Mapped[bool] = mapped_column(default=False)
    video: Mapped[bool] = mapped_column(default=False)
    video_url: Mapped[str | None] = mapped_column(Encrypted)
    active: Mapped[bool] = mapped_column(default=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id", ondelete="SET NULL"), index=True)

    def offers(self, mode: Mode) -> bool:
        """Whether they can be met this way."""
        return {Mode.ON_SITE: self.on_site, Mode.PHONE: self.phone, Mode.VIDEO: self.video}[mode]


class Room(Base):
    """Where appointments on site of a WerkStadt take place, one at a time."""

    __tablename__ = "rooms"
    __table_args__ = (UniqueConstraint("werkstadt", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    werkstadt: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(60))
    active: Mapped[bool] = mapped_column(default=True)


class Service(Base):
    """What a WerkStadt gives appointments for, and the rules of these (`ServiceRules` explains them).

    Attributes:
        group_size: Above 1 the service is given in group sessions of so many seats only.
        papers: What to bring, as keys of texts (`paper-<key>` in `locales/*/booking.ftl`).
        needs_room: On site, it takes one of the WerkStadt's rooms.
    """

    __tablename__ = "services"
    __table_args__ = (
        UniqueConstraint("werkstadt", "key"),
        CheckConstraint("duration_minutes > 0 AND duration_minutes % 5 = 0", name="duration_on_cells"),
        CheckConstraint("buffer_minutes >= 0 AND buffer_minutes % 5 = 0", name="buffer_on_cells"),
        CheckConstraint("buffer_before_minutes >= 0 AND buffer_before_minutes % 5 = 0", name="buffer_before_on_cells"),
        CheckConstraint("step_minutes > 0 AND step_minutes % 5 = 0", name="step_on_cells"),
        CheckConstraint("notice_hours >= 0 AND horizon_days >= 0 AND max_open >= 1", name="limits"),
        CheckConstraint("group_size >= 1", name="group_size"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    werkstadt: Mapped[str] = mapped_column(String(32))
    key: Mapped[str] = mapped_column(String(32), default=ADVICE)
    duration_minutes: Mapped[int] = mapped_column(default=45)
    buffer_before_minutes: Mapped[int] = mapped_column(default=0, server_default="0")
    buffer_minutes: Mapped[int] = mapped_column(default=15)
    step_minutes: Mapped[int] = mapped_column(default=60)
    notice_hours: Mapped[int] = mapped_column(default=4)
    horizon_days: Mapped[int] = mapped_column(default=60)
    max_open: Mapped[int] = mapped_column(default=2)
    group_size: Mapped[int] = mapped_column(default=1, server_default="1")
    papers: Mapped[list[str]] = mapped_column(JSON, default=list)
    needs_room: Mapped[bool] = mapped_column(default=False, server_default=false())
    active: Mapped[bool] = mapped_column(default=True)

    def rules(self) -> ServiceRules:
        """The rules as durations."""
        return ServiceRules(
            duration=timedelta(minutes=self.duration_minutes),
            buffer_before=timedelta(minutes=self.buffer_before_minutes),
            buffer=timedelta(minutes=self.buffer_minutes),
            step=timedelta(minutes=self.step_minutes),
            notice=timedelta(hours=self.notice_hours),
            horizon_days=self.horizon_days,
            max_open=self.max_open,
        )


class WeeklyHours(Base):
    """An advisor's hours on one weekday (Monday is 0), in local time. A day may have several."""

    __tablename__ = "weekly_hours"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("starts < ends", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), index=True)
    weekday: Mapped[int]
    starts: Mapped[dt.time]
    ends: Mapped[dt.time]
    valid_from: Mapped[dt.date | None]
    valid_until: Mapped[dt.date | None]

    def span(self) -> WeeklySpan:
        """The hours as the search knows them."""
        return WeeklySpan(self.weekday, self.starts, self.ends, self.valid_from, self.valid_until)


class HoursException(Base):
    """A day that differs: for one advisor, for a WerkStadt (`advisor_id` empty), or for all (both empty).

    A closure without times closes the whole day, and a closure beats extra hours. Extra hours hold on public
    holidays too: somebody entered them on purpose.

    Attributes:
        reason: For the desk; it may say that somebody is ill, so it is encrypted.
    """

    __tablename__ = "hours_exceptions"
    __table_args__ = (
        CheckConstraint("kind = 'closed' OR (starts IS NOT NULL AND ends IS NOT NULL)", name="extra_has_times"),
        CheckConstraint("(starts IS NULL) = (ends IS NULL)", name="both_times"),
        CheckConstraint("starts < ends", name="order"),
        CheckConstraint("advisor_id IS NULL OR werkstadt IS NULL", name="one_scope"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    advisor_id: Mapped[UUID | None] = mapped_column(ForeignKey("advisors.id", ondelete="CASCADE"), index=True)
    werkstadt: Mapped[str | None] = mapped_column(String(32))
    day: Mapped[dt.date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(8))
    starts: Mapped[dt.time | None]
    ends: Mapped[dt.time | None]
    reason: Mapped[str | None] = mapped_column(Encrypted)

    def concerns(self, advisor: Advisor) -> bool:
        """Whether this day differs for `advisor`."""
        if self.advisor_id is not None:
            return self.advisor_id == advisor.id
        return self.werkstadt is None or self.werkstadt == advisor.werkstadt

    def exception(self) -> DayException:
        """The exception as the search knows it."""
        return DayException(self.day, ExceptionKind(self.kind), self.starts, self.ends)
