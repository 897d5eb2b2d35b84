"""Rasa comes along without its weight, and without calling home."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.dialogue import slim_rasa
from bot.settings import PROJECT

# Runs a snippet in a fresh interpreter in which every attempt to make a socket is an error.
NO_SOCKETS = """
import sys
def forbid(event, args):
    if event in ("socket.__new__", "socket.connect", "socket.getaddrinfo"):
        raise RuntimeError(f"opened a socket: {event} {args}")
sys.addaudithook(forbid)
"""


def run_fresh(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, timeout=300, check=False
    )


def test_what_is_left_out_says_so_when_called() -> None:
    from rasa.core.agent import Agent  # noqa: F401 - Rasa is usable

    absent = slim_rasa._Absent("sklearn.metrics")
    with pytest.raises(slim_rasa.LeftOut, match=r"sklearn.metrics.confusion_matrix is left out"):
        absent.confusion_matrix()
    assert issubclass(absent.NotFittedError, Exception)


def test_no_placeholder_stays_behind_for_other_libraries() -> None:
    done = run_fresh(
        "import bot.dialogue.slim_rasa as s, sys\n"
        "left = [n for n in sys.modules if n.partition('.')[0] in s.ABSENT]\n"
        "assert not left, left\n"
        "assert not any(type(f).__name__ == '_Finder' for f in sys.meta_path)\n"
        "try:\n    import sanic\nexcept ModuleNotFoundError: pass\nelse: raise SystemExit('sanic is there')\n"
    )
    assert done.returncode == 0, done.stderr


def test_the_dask_replacement_runs_a_graph() -> None:
    namespace: dict[str, object] = {}
    exec(slim_rasa.REPLACED["dask"], namespace)
    graph = {
        "a": 2,
        "b": (lambda x: x + 1, "a"),
        "pair": ("name", "value"),
        "c": (lambda x, y: (x, y), "b", "pair"),
    }
    assert namespace["get"](graph, ["c", "a"]) == ((3, ("name", "value")), 2)  # type: ignore[operator]


def test_the_package_resources_replacement_finds_files_and_versions() -> None:
    namespace: dict[str, object] = {}
    exec(slim_rasa.REPLACED["pkg_resources"], namespace)
    assert Path(namespace["resource_filename"]("rasa", "shared")).is_dir()  # type: ignore[operator]
    assert namespace["get_distribution"]("rasa").version == "3.6.21"  # type: ignore[operator]


def test_telemetry_is_off_in_code() -> None:
    import rasa.telemetry

    assert rasa.telemetry.is_telemetry_enabled() is False


def test_training_loading_and_talking_open_no_socket(tmp_path: Path) -> None:
    """A tiny project is trained, loaded and spoken to; any socket would end the process."""
    (tmp_path / "nlu" / "de").mkdir(parents=True)
    for name in ("config.yml", "domain.yml"):
        (tmp_path / name).write_text((PROJECT / name).read_text("utf-8"), "utf-8")
    for folder in ("stories", "knowledge"):
        (tmp_path / folder).symlink_to(PROJECT / folder)
    for name in (
        "greet",
        "thanks",
        "book_appointment",
        "gewerbe_anmelden",
        "minijob",
        "out_of_scope",
        "distress",
    ):
        (tmp_path / "nlu" / "de" / f"{name}.yml").symlink_to(PROJECT / "nlu" / "de" / f"{name}.yml")
    done = run_fresh(
        NO_SOCKETS + "from pathlib import Path\n"
        "from bot.understanding.model import train, understand\n"
        f"model = train(Path({str(tmp_path)!r}), Path({str(tmp_path / 'models')!r}))\n"
        "print(next(understand(['hallo zusammen'], model))['intent'])\n"
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split()[-1] == "greet"
