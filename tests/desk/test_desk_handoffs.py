"""Advisors see who waits, take a conversation, and talk with the resident while the assistant is silent."""

from __future__ import annotations

import asyncio
import html
import json
import re
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from bot.accounts.models import Role
from bot.booking.models import Advisor, Appointment, Service
from bot.cases.models import Answer, Case, Person
from bot.conversation.models import Conversation
from bot.handoff.models import Reason
from tests.desk.conftest import ASSISTANT_SAYS, Browser, Desk, Open

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}"


async def news(browser: Browser, path: str, count: int = 1) -> list[dict[str, Any]]:
    """The first pieces of news of a stream."""
    found: list[dict[str, Any]] = []
    async with asyncio.timeout(15), browser.client.stream("GET", f"/desk{path}") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        async for line in answer.aiter_lines():
            if line.startswith("data: "):
                found.append(json.loads(line.removeprefix("data: ")))
            if len(found) == count:
                break
    return found


async def test_the_queue_shows_distress_first_and_in_words(served: Desk, browser: Open) -> None:
    await served.waiting(language="tr")
    served.parts.clock.forward(timedelta(minutes=7))
    await served.waiting(language="ar", reason=Reason.DISTRESS)

    shown = (await (await browser(await served.account())).get("/")).text

    assert shown.index("Notlage") < shown.index("Möchte einen Menschen sprechen")
    assert shown.index("Arabisch") < shown.index("Türkisch")
    assert "seit 7 Min." in shown
    assert "KompetenzWerkStadt" in shown


async def test_a_person_reaches_a_human_and_back(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account("Frau Demo"))
    person, handoff = await served.waiting(language="en")
    assert await served.says(person, "Hello?") == [ASSISTANT_SAYS]

    await advisor.take(handoff)
    assert "Frau Demo" in (await served.reads(person))[-1]
    assert await served.says(person, "My question is …") == []

    await advisor.reply(handoff, "Guten Tag\nwie kann ich helfen?")
    assert (await served.reads(person))[-1] == "Guten Tag\nwie kann ich helfen?"
    page = (await advisor.get(f"/gespraech/{handoff.id}")).text
    assert "My question is …" in page
    assert "wie kann ich helfen?" in page

    await advisor.close(handoff)
    assert await served.says(person, "Thanks") == [ASSISTANT_SAYS]
    said = await served.reads(person)
    assert said[0] == served.parts.texts.get("handoff-taken", "en", name="Frau Demo")
    assert said[-1] == served.parts.texts.get("handoff-closed", "en")


async def test_two_advisors_take_at_once_and_the_other_is_told_who_has_it(served: Desk, browser: Open) -> None:
    first, second = await served.account("Frau Eins"), await served.account("Frau Zwei")
    browsers = {first.name: await browser(first), second.name: await browser(second)}
    person, handoff = await served.waiting()

    answers = await asyncio.gather(*(one.take(handoff) for one in browsers.values()))

    statuses = dict(zip(browsers, (a.status_code for a in answers), strict=True))
    assert sorted(statuses.values()) == [303, 409]
    winner = next(name for name, status in statuses.items() if status == 303)
    loser = next(a for a in answers if a.status_code == 409)
    assert f"{winner} hat dieses Gespräch schon übernommen." in loser.text
    assert len(await served.reads(person)) == 1


async def test_a_second_click_on_take_changes_nothing(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    person, handoff = await served.waiting()

    assert [(await advisor.take(handoff)).status_code for _ in range(2)] == [303, 303]

    assert len(await served.reads(person)) == 1


async def test_only_who_took_it_or_a_coordinator_writes_and_closes(served: Desk, browser: Open) -> None:
    advisor, other = await browser(await served.account()), await browser(await served.account())
    coordinator = await browser(await served.account(role=Role.COORDINATOR))
    person, handoff = await served.waiting()
    assert (await advisor.reply(handoff, "zu früh")).status_code == 409
    assert (await advisor.close(handoff)).status_code == 409
    await advisor.take(handoff)

    assert (await other.reply(handoff, "fremd")).status_code == 403
    assert (await other.close(handoff)).status_code == 403
    assert (await coordinator.reply(handoff, "Ich helfe aus")).status_code == 303
    assert (await coordinator.close(handoff)).status_code == 303
    assert (await advisor.reply(handoff, "zu spät")).status_code == 409

    assert (await served.reads(person))[1:-1] == ["Ich helfe aus"]


@pytest.mark.parametrize(("text", "status"), [("", 422), (" \r\n\t\x00", 422), ("x" * 4001, 422), ("x" * 4000, 303)])
async def test_a_reply_has_a_measure(served: Desk, browser: Open, text: str, status: int) -> None:
    advisor = await browser(await served.account())
    _, handoff = await served.waiting()
    await advisor.take(handoff)

    assert (await advisor.reply(handoff, text)).status_code == status


async def test_hostile_text_is_shown_as_text(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    person, handoff = await served.waiting(HOSTILE, summary=f"Grund\n{HOSTILE}")
    await leave_details(served, person, HOSTILE)
    await advisor.take(handoff)

    for path in ("/", f"/gespraech/{handoff.id}"):
        shown = (await advisor.get(path)).text
        assert html.escape(HOSTILE) in shown
        assert "<script>alert" not in shown
        assert "<img src=x" not in shown
    (piece,) = await news(advisor, f"/gespraech/{handoff.id}/ereignisse?nach=0")
    assert html.escape(HOSTILE) in piece["html"]
    assert "<img src=x" not in piece["html"]


async def test_the_conversation_is_marked_with_language_and_direction(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    person, handoff = await served.waiting("أريد التحدث مع شخص", language="ar")
    await advisor.take(handoff)
    await advisor.reply(handoff, "Guten Tag")
    await advisor.reply(handoff, "مرحبا")

    shown = re.sub(r">\s+<", "><", (await advisor.get(f"/gespraech/{handoff.id}")).text)

    assert _bubble("أريد التحدث مع شخص", "ar", "rtl") in shown
    assert _bubble("Guten Tag", "de", "ltr") in shown
    assert _bubble("مرحبا", "ar", "rtl") in shown
    said = await served.parts.conversations.unasked(person.id)
    assert [message.language for message in said] == ["ar", "de", "ar"]


async def test_what_the_resident_writes_appears_live(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    person, handoff = await served.waiting()
    await advisor.take(handoff)
    listening = asyncio.create_task(news(advisor, f"/gespraech/{handoff.id}/ereignisse?nach=0", count=2))
    await asyncio.sleep(0.5)

    await served.says(person, "Ich habe noch eine Frage")

    first, second = await listening
    assert "Ich habe noch eine Frage" not in first["html"]
    assert "Ich habe noch eine Frage" in second["html"]
    assert second["state"] == first["state"]


async def test_the_queue_changes_live(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    listening = asyncio.create_task(news(advisor, "/ereignisse", count=2))
    await asyncio.sleep(0.5)

    await served.waiting(reason=Reason.DISTRESS)

    first, second = await listening
    assert (first["waiting"], first["distress"]) == (0, 0)
    assert (second["waiting"], second["distress"]) == (1, 1)


async def test_a_stream_ends_with_the_session(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    listening = asyncio.create_task(news(advisor, "/ereignisse", count=2))
    await asyncio.sleep(0.5)

    await advisor.post("/abmelden")

    assert (await listening)[1] == {}


async def test_a_failed_delivery_is_shown(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    _, handoff = await served.waiting()
    await advisor.take(handoff)
    answer = await advisor.client.post(
        f"/desk/gespraech/{handoff.id}/antwort",
        data={"csrf": advisor.csrf, "text": "Guten Tag"},
        headers={"Accept": "application/json"},
    )
    assert answer.status_code == 201

    await served.parts.conversations.delivered(answer.json()["id"], failure="blocked")

    (piece,) = await news(advisor, f"/gespraech/{handoff.id}/ereignisse?nach=0")
    assert piece["failed"] == [answer.json()["id"]]


async def test_personal_details_are_seen_by_who_holds_the_conversation(served: Desk, browser: Open) -> None:
    holder, colleague = await browser(await served.account()), await browser(await served.account())
    person, handoff = await served.waiting()
    await leave_details(served, person, "Umschulung")
    path = f"/gespraech/{handoff.id}"

    assert "Umschulung" not in (await holder.get(path)).text
    await holder.take(handoff)

    shown = (await holder.get(path)).text
    for detail in (
        "Demo-Person",
        "+49 341 0000000",
        "L-2026-0001",
        "Umschulung",
        "arbeitslos (SGB II, Jobcenter)",
    ):
        assert detail in shown
    assert "Demo-Beraterin" in shown
    assert "10:00" in shown
    assert "Umschulung" not in (await colleague.get(path)).text


async def test_a_closed_conversation_stays_with_who_held_it_and_ends_there(served: Desk, browser: Open) -> None:
    holder, colleague = await browser(await served.account()), await browser(await served.account())
    person, handoff = await served.waiting("vorher")
    await holder.take(handoff)
    await holder.close(handoff)
    served.parts.clock.forward(timedelta(minutes=1))
    await served.says(person, "danach")

    shown = (await holder.get(f"/gespraech/{handoff.id}")).text

    assert "vorher" in shown
    assert "danach" not in shown
    assert "beendet" in (await colleague.get(f"/gespraech/{handoff.id}")).text
    assert "vorher" not in (await colleague.get(f"/gespraech/{handoff.id}")).text


async def test_long_conversations_are_shown_in_pages(served: Desk, browser: Open) -> None:
    advisor = await browser(await served.account())
    person, handoff = await served.waiting("die allererste Nachricht")
    await advisor.take(handoff)
    for n in range(60):
        await served.says(person, f"Nachricht {n}.")

    newest = (await advisor.get(f"/gespraech/{handoff.id}")).text
    older = newest.partition("?vor=")[2].partition('"')[0]

    assert "Nachricht 59." in newest
    assert "die allererste Nachricht" not in newest
    assert "die allererste Nachricht" in (await advisor.get(f"/gespraech/{handoff.id}?vor={older}")).text


@pytest.mark.parametrize("path", [f"/gespraech/{UUID(int=7)}", "/gespraech/1", "/gespraech/%00", "/nirgends"])
async def test_an_unknown_address_is_not_found(served: Desk, browser: Open, path: str) -> None:
    advisor = await browser(await served.account())

    assert (await advisor.get(path)).status_code == 404


@pytest.mark.parametrize("number", ["-1", "x", "9" * 40, "٣"])
async def test_a_strange_page_number_is_ignored(served: Desk, browser: Open, number: str) -> None:
    advisor = await browser(await served.account())
    _, handoff = await served.waiting()

    assert (await advisor.get(f"/gespraech/{handoff.id}?vor={number}")).status_code == 200


async def leave_details(served: Desk, conversation: Conversation, topic: str) -> None:
    """Details as the intake form keeps them, and an appointment; all plainly invented."""
    now = served.parts.clock()
    person = Person(name="Demo-Person", contact="+49 341 0000000", language="de", created_at=now)
    advisor = Advisor(name="Demo-Beraterin", werkstadt="werkstadt_arbeit", languages=["de"])
    service = Service(werkstadt="werkstadt_arbeit")
    async with served.parts.store.begin() as session:
        session.add_all([person, advisor, service])
        await session.flush()
        case = Case(number="L-2026-0001", person_id=person.id, werkstadt="werkstadt_arbeit", opened_at=now)
        session.add(case)
        await session.flush()
        told = {"topic": topic, "situation": "unemployed_sgb2", "note": None}
        session.add_all([Answer(case_id=case.id, question=q, value=v) for q, v in told.items()])
        starts = now + timedelta(days=1, hours=1)
        session.add(
            Appointment(
                conversation_id=conversation.id,
                person_id=person.id,
                advisor_id=advisor.id,
                service_id=service.id,
                werkstadt="werkstadt_arbeit",
                mode="on_site",
                blocked_from=starts,
                starts_at=starts,
                ends_at=starts + timedelta(minutes=45),
                blocked_until=starts + timedelta(minutes=60),
                booked_at=now,
            )
        )
        stored = await session.get_one(Conversation, conversation.id)
        stored.person_id = person.id


def _bubble(text: str, language: str, direction: str) -> str:
    return f'<div class="bubble" lang="{language}" dir="{direction}"><p class="text">{text}</p>'
