"""Gives Rasa the project's training files: its own readers for domain and stories, ours for the sentences."""

from __future__ import annotations

from pathlib import Path

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.understanding import training_files

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class ProjectImporter(RasaFileImporter):
    """Reads a project once, however often Rasa asks."""

    def __init__(self, project: Path) -> None:
        super().__init__(str(project / "config.yml"), str(project / "domain.yml"), [str(project / "stories")])
        self._sentences = project / "nlu"
        self._training_data: TrainingData | None = None

    def get_nlu_data(self, language: str | None = None) -> TrainingData:
        """The training sentences.

        Raises:
            OperatorError: A training file cannot be used.
        """
        if self._training_data is None:
            intents = frozenset(self.get_domain().intents)
            examples = training_files.read(self._sentences, intents=intents)
            self._training_data = TrainingData(
                [Message.build(e.text, e.intent, intent_metadata={"language": e.language}) for e in examples]
            )
        return self._training_data
