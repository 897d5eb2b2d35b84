"""Whether a message says only that somebody leaves what is asked, or does not know.

The classifier takes any single short word for a yes, "stop" too; and a yes books an appointment or deletes data.
So these few words are looked up in `leaving.yml`. Knows no form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

import yaml

from bot.errors import OperatorError
from bot.languages import LANGUAGES

FILE = Path(__file__).with_name("leaving.yml")
_STOPS = re.compile(r"[\s.,;:!…/،؛۔¡]+")


class Leaving(StrEnum):
    """STOP leaves whatever is asked; CANCEL does so in a form only; UNSURE is neither a yes nor a no."""

    STOP = "stop"
    CANCEL = "cancel"
    UNSURE = "unsure"


def prepare() -> None:
    """Read the words, so that no message waits for them.

    Raises:
        OperatorError: The file cannot be used.
    """
    _words()


def leaving_in(text: str, languages: Iterable[str]) -> Leaving | None:
    """What all of `text` says, in one of `languages`, in German or in English; `None` if it says anything else."""
    plain = _plain(text)
    for language in dict.fromkeys((*languages, "de", "en")):
        if found := _words().get(language, {}).get(plain):
            return found
    return None


@cache
def _words() -> Mapping[str, Mapping[str, Leaving]]:
    try:
        read = yaml.safe_load(FILE.read_text("utf-8"))
        return {
            language: {_plain(words): kind for kind in Leaving for words in read[language][kind.value]}
            for language in LANGUAGES
        }
    except (OSError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
        raise OperatorError(f"{FILE}: cannot be used ({type(error).__name__}: {error})") from error


def _plain(text: str) -> str:
    return _STOPS.sub(" ", unicodedata.normalize("NFC", text).replace("’", "'")).strip().casefold()
