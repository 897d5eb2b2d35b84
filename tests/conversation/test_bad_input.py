"""Bad input gets a clear sentence in the person's language, and nothing is lost or half-saved."""

from __future__ import annotations

import asyncio
import io
import json
import tarfile
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.app import App, build
from bot.booking.models import Appointment
from bot.conversation.messages import Incoming
from bot.conversation.models import LoggedMessage
from bot.errors import OperatorError, StoreUnavailable, UnknownConversation
from bot.texts import Texts
from tests.conftest import SettableClock
from tests.conversation.residents import Resident

LANGUAGES = ("de", "ar", "tr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("incoming", "key", "values"),
    [
        (Incoming(text=""), "error-empty-message", {}),
        (Incoming(text="\u0000\u0007\u202e"), "error-empty-message", {}),
        (Incoming(text="\ud800"), "error-empty-message", {}),
        (Incoming(text="x" * 20_000), "error-message-too-long", {"limit": 4000}),
        (Incoming(attachment="voice"), "error-unsupported-message", {}),
        (Incoming(attachment="photo"), "error-unsupported-message", {}),
        (Incoming(attachment="sticker"), "error-unsupported-message", {}),
        (Incoming(attachment="location"), "error-unsupported-message", {}),
        (Incoming(payload="/no_such_button"), "error-unknown-button", {}),
        (Incoming(payload='/inform{"s":'), "error-unknown-button", {}),
        (Incoming(payload='/inform{"s":"booking_time","v":"2026-11-24"}'), "utter-stale-button", {}),
        (Incoming(payload="/skip"), "utter-stale-button", {}),
    ],
)
async def test_each_kind_of_bad_input_is_answered_in_the_persons_language(
    app: App, texts: Texts, language: str, incoming: Incoming, key: str, values: dict[str, int]
) -> None:
    resident = await Resident.arrives(app, language=language)
    (answer,) = await resident.sends(incoming)
    assert answer.text == texts.get(key, language, **values)
    assert answer.language == language


@pytest.mark.parametrize(
    "text_", ["👍🎉😀", "🙈", "؟؟؟", "...", "<script>alert(1)</script>", "'; DROP TABLE persons; --"]
)
async def test_odd_texts_get_an_answer_and_do_no_harm(resident: Resident, text_: str) -> None:
    assert await resident.types(text_)
    assert await resident.types("wie hoch ist der mindestlohn?")


async def test_a_typed_command_is_only_text(app: App, resident: Resident) -> None:
    await resident.types("/confirm_delete")
    await resident.types('/inform{"s":"booking_time","v":"2026-11-24"}')
    async with app.store.read() as session:
        said = (await session.scalars(select(LoggedMessage))).all()
    assert len(said) >= 4  # nothing was deleted


@pytest.mark.parametrize("number", ["12", "abc", "+49 1", "0000000", "mail@", "x" * 200])
async def test_a_contact_that_is_none_is_asked_again(resident: Resident, number: str) -> None:
    await resident.books()
    await resident.taps("Ja, Angaben machen")
    await resident.taps("Ja, ich stimme zu")
    await resident.types("Ali")
    refused, again = await resident.types(number)
    assert not refused.buttons
    assert any(b.payload == "/skip" for b in again.buttons)


async def test_a_button_of_somebody_elses_appointment_does_nothing(app: App, resident: Resident) -> None:
    reference = await resident.books()
    other = await Resident.arrives(app)
    for intent in ("cancel_appointment", "confirm_cancel", "reschedule_appointment"):
        await other.sends(Incoming(payload=f'/{intent}{{"reference":"{reference}"}}'))
    async with app.store.read() as session:
        assert (await session.scalars(select(Appointment))).one().cancelled_at is None


async def test_two_messages_at_the_same_instant_are_answered_one_after_the_other(resident: Resident) -> None:
    questions = ["wie hoch ist der mindestlohn?", "wo kann ich mein gewerbe anmelden?"] * 3
    answers = await asyncio.gather(*(resident.types(question) for question in questions))
    assert [a[0].text.split("\n")[0] for a in answers[:2]] == [a[0].text.split("\n")[0] for a in answers[2:4]]
    ids = [int(message.id) for answer in answers for message in answer]
    assert ids == sorted(ids)


async def test_the_same_message_id_twice_is_handled_once(app: App, resident: Resident) -> None:
    await resident.chooses_a_time()
    yes = Incoming(payload='/inform{"s":"booking_confirmed","v":"yes"}', message_id="tap-1")
    first, second = await asyncio.gather(resident.sends(yes), resident.sends(yes))
    assert first == second
    async with app.store.read() as session:
        assert len((await session.scalars(select(Appointment))).all()) == 1


async def test_while_the_database_is_gone_nothing_is_half_saved_and_the_message_can_come_again(
    app: App, resident: Resident
) -> None:
    await resident.chooses_a_time()
    before = await _counted(app)
    async with app.store.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE trackers RENAME TO trackers_gone"))
    tap = Incoming(payload='/inform{"s":"booking_confirmed","v":"yes"}', message_id="again")
    with pytest.raises(StoreUnavailable):
        await resident.sends(tap)
    async with app.store.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE trackers_gone RENAME TO trackers"))
    assert await _counted(app) == before
    (confirmed,) = await resident.sends(tap)
    assert confirmed.files


async def test_a_bug_in_an_action_undoes_the_whole_turn_and_apologises(
    app: App, resident: Resident, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.dialogue.actions import confirming

    await resident.chooses_a_time()
    before = await _counted(app)

    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError("a bug after the booking was written")

    monkeypatch.setattr(confirming.Book, "_confirm", broken)
    (answer,) = await resident.taps("Ja, Termin buchen")
    assert answer.text == texts.get("error-unexpected", "de")
    assert await _counted(app) == before


async def test_a_conversation_that_is_gone_is_said_to_be_gone(app: App) -> None:
    from uuid import uuid4

    with pytest.raises(UnknownConversation):
        await app.conversations.handle(uuid4(), Incoming(text="hallo"))


async def test_a_missing_or_broken_model_is_reported_with_its_name(
    app: App, tmp_path: Path, clock: SettableClock
) -> None:
    missing, broken = tmp_path / "missing.tar.gz", tmp_path / "broken.tar.gz"
    broken.write_bytes(b"not an archive")
    for path in (missing, broken):
        with pytest.raises(OperatorError, match=path.name):
            build(app.settings, path, clock=clock, store=app.store)


async def _counted(app: App) -> list[int]:
    """How many rows the tables hold that a turn writes to."""
    async with app.store.engine.connect() as connection:
        return [
            (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()
            for table in ("messages", "appointments", "persons", "cases", "handoffs")
        ]


async def test_a_model_of_another_rasa_version_is_refused(
    app: App, model: Path, tmp_path: Path, clock: SettableClock
) -> None:
    old = tmp_path / "old-version.tar.gz"
    with tarfile.open(model) as given, tarfile.open(old, "w:gz") as made:
        for member in given.getmembers():
            file = given.extractfile(member) if member.isfile() else None
            data = file.read() if file else b""
            if Path(member.name).name == "metadata.json":
                data = json.dumps(json.loads(data) | {"rasa_open_source_version": "2.8.0"}).encode()
                member.size = len(data)
            made.addfile(member, io.BytesIO(data))
    with pytest.raises(OperatorError, match=r"old-version.*werkstadt train"):
        build(app.settings, old, clock=clock, store=app.store)
