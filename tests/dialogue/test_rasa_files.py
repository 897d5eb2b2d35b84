"""Configuration, domain, training files and rules are ordinary Rasa files: Rasa's own validation accepts them."""

from __future__ import annotations

import pytest

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.settings import PROJECT

from rasa.shared.importers.importer import TrainingDataImporter
from rasa.validator import Validator


@pytest.fixture(scope="module")
def validator() -> Validator:
    """Over everything but the sentences of eleven languages, which are of the same form and take minutes to read."""
    importer = TrainingDataImporter.load_from_config(
        str(PROJECT / "config.yml"),
        str(PROJECT / "domain.yml"),
        [str(PROJECT / "nlu" / "ro"), str(PROJECT / "stories")],
    )
    return Validator.from_importer(importer)


@pytest.mark.parametrize("check", ["verify_intents", "verify_example_repetition_in_intents", "verify_story_structure"])
def test_rasa_has_no_warning(validator: Validator, check: str) -> None:
    assert getattr(validator, check)(ignore_warnings=False)


@pytest.mark.parametrize(
    "check",
    [
        "verify_domain_validity",
        "verify_forms_in_stories_rules",
        "verify_actions_in_stories_rules",
        "verify_slot_mappings",
    ],
)
def test_rasa_finds_no_error(validator: Validator, check: str) -> None:
    assert getattr(validator, check)()
