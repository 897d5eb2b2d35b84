"""A yes is said, never guessed; and a changed mind at the summary leads to other times."""

from __future__ import annotations

import pytest

from bot.conversation.messages import Incoming
from tests.conversation.residents import Resident


@pytest.mark.parametrize("text", ["Camille", "احمد", "Reza", "cook"])
async def test_a_name_neither_consents_nor_deletes(resident: Resident, text: str) -> None:
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.types(text)
    assert "Ja, ich stimme zu" in resident.titles
    await resident.taps("Abbrechen")
    await resident.types("löschen sie bitte alles was sie über mich gespeichert haben")
    assert "Ja, alles löschen" in resident.titles
    await resident.types(text)
    assert all("gelöscht" not in message.text for message in resident.heard)


@pytest.mark.parametrize("text", ["ja", "jaaa", "ja, ich stimme zu", "yes ok", "نعم"])
async def test_a_yes_in_words_consents(resident: Resident, text: str) -> None:
    await resident.sends(Incoming(payload="/start_intake"))
    await resident.types(text)
    assert "Ja, ich stimme zu" not in resident.titles
    assert "Möchte ich nicht sagen" in resident.titles


@pytest.mark.parametrize("text", ["ach nee, doch lieber freitag", "geht es auch am Freitag?"])
async def test_another_day_at_the_summary_shows_that_days_times(resident: Resident, text: str) -> None:
    await resident.is_at("unternehmenswerkstadt")
    await resident.types("Donnerstag um 10")
    assert "Ja, Termin buchen" in resident.titles
    await resident.types(text)
    assert resident.times
    assert {time[:10] for time in resident.times} == {"2026-11-27"}


async def test_a_yes_after_delete_everything_deletes_and_does_not_book(resident: Resident) -> None:
    await resident.is_at("unternehmenswerkstadt")
    await resident.types("Donnerstag um 10")
    await resident.types("löschen sie bitte alles was sie über mich gespeichert haben")
    assert {"Ja, alles löschen", "Ja, Termin buchen"} <= set(resident.titles)
    await resident.types("ja")
    assert "gelöscht" in resident.heard[0].text
    assert "Ja, Termin buchen" not in resident.titles
