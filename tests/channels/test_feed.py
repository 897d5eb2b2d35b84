"""An advisor's private feed, over real HTTP: right for calendar programs, closed to everybody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from icalendar import Calendar, Event
from sqlalchemy import select

from bot.booking import service as booking
from bot.booking.calendars.feeds import Feeds, create_feed, revoke_feeds
from bot.booking.models import Advisor, Appointment, CalendarFeed, GroupSession
from bot.channels.web import Limits, Rate
from bot.store import Store
from bot.texts import Texts
from tests.booking.conftest import NOW, Office, at, defaults
from tests.channels.standin import StandInApp, asgi, serving, standin_app
from tests.conftest import SettableClock


@pytest.fixture
async def advisor(office: Office) -> Advisor:
    await office.service(max_open=50, notice_hours=0)
    return await office.advisor("A")


@pytest.fixture
def office(sqlite_store: Store) -> Office:
    return Office(sqlite_store)


@pytest.fixture
def app(texts: Texts, clock: SettableClock, encryption_keys: tuple[str, ...], sqlite_store: Store) -> StandInApp:
    app = standin_app(texts, clock, encryption_keys)
    app.feeds = Feeds(sqlite_store, clock)  # type: ignore[attr-defined]
    return app


@pytest.fixture
async def http(app: StandInApp) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(asgi(app)) as root, httpx.AsyncClient(base_url=root, timeout=10) as http:
        yield http


async def made(office: Office, advisor: Advisor) -> str:
    async with office.store.begin() as session:
        return f"/calendar/{await create_feed(session, advisor.id, now=NOW)}.ics"


def events(response: httpx.Response) -> dict[str, Event]:
    assert (response.status_code, response.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    return {str(event["SUMMARY"]): event for event in Calendar.from_ical(response.content).walk("VEVENT")}


async def test_it_shows_the_advisors_appointments_by_reference_only(
    office: Office, advisor: Advisor, http: httpx.AsyncClient, clock: SettableClock
) -> None:
    person = await office.person()
    first = await office.book(at("2026-11-24", "10:00"), conversation_id=await office.conversation(), person_id=person)
    moved = await office.book(at("2026-11-25", "10:00"), phone="+49 341 0000000")
    gone = await office.book(at("2026-11-26", "10:00"))
    other = await office.advisor("B")
    await office.book(at("2026-11-24", "10:00"))
    async with office.store.begin() as session:
        later = {
            "reference": moved.reference,
            "conversation_id": moved.conversation_id,
            "starts_at": at("2026-11-27", "09:00"),
        }
        await booking.move(session, **later, now=NOW + timedelta(hours=1), timezone=defaults()["timezone"])
        await booking.cancel(session, reference=gone.reference, conversation_id=gone.conversation_id, now=NOW)
    response = await http.get(await made(office, advisor))
    shown = events(response)
    assert set(shown) == {f"Beratung {each.reference}" for each in (first, moved, gone)}
    assert len(events(await http.get(await made(office, other)))) == 1
    assert {"REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M"} <= set(response.text.splitlines())

    event = shown[f"Beratung {moved.reference}"]
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (f"{moved.id}@werkstadt", 1, "CONFIRMED")
    assert (event.start, event["LAST-MODIFIED"].dt) == (at("2026-11-27", "09:00"), NOW + timedelta(hours=1))
    assert shown[f"Beratung {gone.reference}"]["STATUS"] == "CANCELLED"
    assert {name for event in shown.values() for name in event} == {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "STATUS", "SUMMARY", "LAST-MODIFIED"
    }  # fmt: skip
    assert str(person) not in response.text
    assert "341" not in response.text


async def test_a_group_is_one_entry_whoever_takes_part(
    office: Office, advisor: Advisor, http: httpx.AsyncClient
) -> None:
    service = await office.service(key="group", group_size=8)
    starts_at, ends_at = at("2026-11-24", "10:00"), at("2026-11-24", "11:00")
    values = {"advisor_id": advisor.id, "service_id": service.id, "mode": "on_site"}
    values |= {"blocked_from": starts_at, "starts_at": starts_at, "ends_at": ends_at, "blocked_until": ends_at}
    group = GroupSession(**values)
    await office.add(group)
    seat = {"session_id": group.id, "werkstadt": service.werkstadt, "booked_at": NOW}
    await office.add(Appointment(**values, **seat), Appointment(**values, **seat))
    [(summary, event)] = events(await http.get(await made(office, advisor))).items()
    assert (summary, event["UID"], event.start) == ("Gruppenberatung", f"{group.id}@werkstadt", starts_at)


async def test_what_is_over_stays_for_a_month_and_holds_are_not_in_it(
    office: Office, advisor: Advisor, http: httpx.AsyncClient, clock: SettableClock
) -> None:
    await office.book(at("2026-11-24", "10:00"))
    address = await made(office, advisor)
    await office.hold(at("2026-11-25", "10:00"))
    clock.set(at("2026-12-24", "09:00"))
    assert len(events(await http.get(address))) == 1
    clock.set(at("2026-12-24", "11:00"))
    assert events(await http.get(address)) == {}


@pytest.mark.parametrize("day", ["2026-10-24", "2026-10-25", "2028-03-25", "2028-03-26"])
async def test_on_both_sides_of_the_clock_change_it_is_the_same_hour(
    office: Office, http: httpx.AsyncClient, clock: SettableClock, day: str
) -> None:
    clock.set(at(day, "09:00") - timedelta(days=2))
    await office.service()
    advisor = await office.advisor("A", weekdays=range(7))
    await office.book(at(day, "10:00"), now=clock())
    response = await http.get(await made(office, advisor))
    [event] = events(response).values()
    assert event.start == at(day, "10:00")
    assert f"DTSTART:{event.start:%Y%m%dT%H%M%SZ}" in response.text


async def test_a_client_that_has_it_already_is_told_so(
    office: Office, advisor: Advisor, http: httpx.AsyncClient, clock: SettableClock
) -> None:
    address = await made(office, advisor)
    await office.book(at("2026-11-24", "10:00"))
    first = await http.get(address)
    assert first.headers["cache-control"] == "private, no-cache"
    etag = first.headers["etag"]
    clock.forward(timedelta(hours=1))
    for known in (etag, f'"x", W/{etag}', "*"):
        again = await http.get(address, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    await office.book(at("2026-11-24", "13:00"))
    changed = await http.get(address, headers={"If-None-Match": etag})
    assert len(events(changed)) == 2
    head = await http.head(address)
    assert (head.status_code, head.headers["etag"], head.content) == (200, changed.headers["etag"], b"")


async def test_what_was_revoked_or_never_given_out_is_not_there(
    office: Office, advisor: Advisor, http: httpx.AsyncClient
) -> None:
    address, second = await made(office, advisor), await made(office, advisor)
    assert (await http.get(address)).status_code == 200
    async with office.store.begin() as session:
        assert await revoke_feeds(session, advisor.id, now=NOW) == 2
    token = address.removeprefix("/calendar/").removesuffix(".ics")
    wrong = [address, second, f"/calendar/{token}", f"/calendar/{token}x.ics", "/calendar/.ics", "/calendar/%00.ics"]
    wrong += [f"/calendar/{advisor.id}.ics", f"/calendar/{'x' * 5000}.ics", "/calendar/%F0%9F%98%80'\"--.ics"]
    bodies = set()
    for each in wrong:
        response = await http.get(each)
        assert (response.status_code, response.headers["content-type"]) == (404, "application/problem+json")
        bodies.add(response.text)
    assert len(bodies) == 1
    assert (await http.post(address)).status_code == 405


async def test_the_token_is_stored_nowhere(office: Office, advisor: Advisor) -> None:
    address = await made(office, advisor)
    token = address.removeprefix("/calendar/").removesuffix(".ics")
    assert len(token) == 43
    async with office.store.read() as session:
        row = (await session.scalars(select(CalendarFeed))).one()
    assert token not in str(vars(row))


async def test_guessing_is_slowed_down(app: StandInApp, clock: SettableClock) -> None:
    limits = Limits(feeds=Rate(burst=3, per_second=0.1))
    async with serving(asgi(app, limits=limits)) as root, httpx.AsyncClient(base_url=root, timeout=10) as http:
        statuses = [(await http.get(f"/calendar/{uuid4()}.ics")).status_code for _ in range(4)]
        assert statuses == [404, 404, 404, 429]
        clock.forward(timedelta(seconds=10))
        assert (await http.get("/calendar/x.ics")).status_code == 404
