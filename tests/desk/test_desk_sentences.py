"""Every failure at the desk ends in a German sentence, also when the database is gone."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from bot import desk
from bot.accounts.models import Role
from bot.conversation.messages import Channel
from bot.desk.sentences import CHANNELS, REASONS, ROLES, SENTENCES, waiting
from bot.desk.views import language_of_text
from bot.errors import DeskError
from bot.handoff.models import Reason
from bot.store import open_store
from tests.conftest import MONDAY
from tests.desk.conftest import Desk


def test_every_failure_and_every_kind_has_its_words() -> None:
    keys = {error.key for error in DeskError.__subclasses__()}

    assert keys <= SENTENCES.keys()
    assert (set(REASONS), set(ROLES), set(CHANNELS)) == (set(Reason), set(Role), set(Channel))
    for _, sentence in SENTENCES.values():
        assert {name for _, name, _, _ in string.Formatter().parse(sentence)} <= {
            None,
            "name",
            "limit",
            "minutes",
            "minimum",
            "maximum",
        }


@pytest.mark.parametrize(
    ("waited", "said"),
    [
        (timedelta(seconds=-5), "gerade eben"),
        (timedelta(seconds=59), "gerade eben"),
        (timedelta(minutes=59), "seit 59 Min."),
        (timedelta(hours=2, minutes=5), "seit 2 Std. 5 Min."),
        (timedelta(days=1), "seit 1 Tag"),
        (timedelta(days=3), "seit 3 Tagen"),
    ],
)
def test_waiting_is_said_as_people_say_it(waited: timedelta, said: str) -> None:
    assert waiting(MONDAY, MONDAY + waited) == said


@pytest.mark.parametrize(
    ("text", "language", "marked"),
    [
        ("Guten Tag", "ar", "de"),
        ("Guten Tag", "tr", "tr"),
        ("سلام", "fa", "fa"),
        ("مرحبا", "de", "ar"),
        ("123 – !", "ar", "ar"),
        ("«Termin» من", "ar", "de"),
    ],
)
def test_a_text_is_marked_with_the_language_its_script_allows(text: str, language: str, marked: str) -> None:
    assert language_of_text(text, language) == marked


async def test_a_database_that_is_gone_is_said_so(served: Desk, encryption_keys: tuple[str, ...]) -> None:
    gone = open_store("postgresql+asyncpg://nobody@127.0.0.1:1/nothing", encryption_keys)
    app = Starlette(routes=[Mount("/desk", routes=desk.routes(replace(served.parts, store=gone)))])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk.test") as client:
        client.cookies.set("werkstadt_desk", "irgendeiner", path="/desk")
        answer = await client.get("/desk/")

    assert answer.status_code == 503
    assert answer.json()["title"].startswith("Die Datenbank antwortet gerade nicht.")
    await gone.close()
