"""Who writes in distress hears the help line for their need first, and all of them when in doubt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.app import App
from bot.knowledge.emergency import Distress
from bot.languages import LANGUAGES
from bot.settings import PROJECT
from bot.understanding import distress
from bot.understanding.distress import fitting
from bot.understanding.encoder import Encoder
from tests.conversation.residents import Resident

HELD_OUT = Path(__file__).with_name("distress_kinds.yml")
VIOLENCE, DESPAIR, HOUSING = "116 016", "0800 111 0 111", "leipzig.de/obdachlos"
EMERGENCY = ("112", "110")


@pytest.fixture(scope="module")
def held_out() -> list[tuple[str, frozenset[str], str]]:
    """Text, needs and language; no need where there is no line of its own."""
    content = yaml.safe_load(HELD_OUT.read_text("utf-8"))
    return [
        (text, frozenset(names.split("+")) - {distress.OTHER}, language)
        for language, by_names in content.items()
        for names, texts in by_names.items()
        for text in texts
    ]


@pytest.fixture(scope="module")
def encoder() -> Iterator[Encoder]:
    """Keeps the vectors of the held-out sentences under `var/`."""
    made = Encoder()
    made.keep_on_disk(PROJECT / "var" / "tests" / "distress.npz")
    yield made
    made.save()


def test_the_right_line_is_among_those_said_and_most_messages_hear_fewer(
    held_out: list[tuple[str, frozenset[str], str]], encoder: Encoder
) -> None:
    """Nothing was fitted on these; whoever is hungry hears all, for there is no line for that."""
    assert not {text for text, _, _ in held_out} & {text for text, _, _ in fitting.sentences()}
    encoder.batch([part for text, _, _ in held_out for part in distress.parts_of(text)])
    said = [frozenset(distress.kinds_of(text, language, encoder=encoder)) for text, _, language in held_out]
    right = [(needs or frozenset(Distress)) <= kinds for kinds, (_, needs, _) in zip(said, held_out, strict=True)]
    assert {language for _, _, language in held_out} == set(LANGUAGES)
    assert sum(right) / len(right) >= 0.97
    assert sum(len(kinds) < len(Distress) for kinds in said) / len(said) >= 0.6
    assert all(Distress.DANGER in kinds for kinds in said)


def test_the_shipped_head_is_made_of_the_sentences_as_they_are() -> None:
    """Otherwise run `python -m bot.understanding.distress.fitting`."""
    assert distress.head().made_of == fitting.digest(fitting.sentences())


@pytest.mark.parametrize(
    ("text", "first", "left_out"),
    [
        ("mein mann schlägt mich, ich habe angst nach hause zu gehen", VIOLENCE, (DESPAIR, HOUSING)),
        ("ich will nicht mehr leben", DESPAIR, (VIOLENCE, HOUSING)),
        ("wir werden morgen aus der wohnung geräumt", HOUSING, (VIOLENCE, DESPAIR)),
    ],
)
async def test_the_line_for_the_need_comes_first_and_besides_it_only_the_emergency_number(
    resident: Resident, text: str, first: str, left_out: tuple[str, ...]
) -> None:
    lines = (await resident.types(text))[0].text
    assert lines.index(first) < min(lines.index(number) for number in EMERGENCY)
    assert not any(number in lines for number in left_out)


@pytest.mark.parametrize("text", ["wir haben seit tagen nichts zu essen", "notfall bitte sofort hilfe"])
async def test_a_need_without_a_line_of_its_own_hears_all_lines(resident: Resident, text: str) -> None:
    lines = (await resident.types(text))[0].text
    assert all(number in lines for number in (VIOLENCE, DESPAIR, HOUSING, *EMERGENCY))


async def test_whatever_fails_a_person_in_distress_gets_every_number(
    app: App, resident: Resident, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(distress, "HEAD", tmp_path / "gone.npz")
    distress.head.cache_clear()
    lines = (await resident.types("mein mann schlägt mich"))[0].text
    distress.head.cache_clear()
    assert all(number in lines for number in (VIOLENCE, DESPAIR, HOUSING, *EMERGENCY))


def test_a_message_too_long_to_be_read_whole_hears_all_lines() -> None:
    text = "ich bin obdachlos " + "und das ist eine lange geschichte " * 30 + "ich will nicht mehr leben"
    assert distress.kinds_of(text, "de") == tuple(Distress)
