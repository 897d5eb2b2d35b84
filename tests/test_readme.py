"""The commands of the README do what it says. (`make test`, `make check` and `make bench` are run by CI itself.)"""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from bot.settings import PROJECT

README = (PROJECT / "README.md").read_text("utf-8")


@pytest.fixture
def environment(model: Path, tmp_path: Path) -> dict[str, str]:
    """A new data folder that has the model already."""
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / model.name).symlink_to(model)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WERKSTADT_")}
    return kept | {"WERKSTADT_DATA_DIR": str(tmp_path), "WERKSTADT_LISTEN": f"127.0.0.1:{port}"}


def werkstadt(command: str, environment: dict[str, str], given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *command.split()],
        cwd=PROJECT,
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_every_command_of_the_readme_is_known() -> None:
    makes = set(re.findall(r"^    (?:\S+=\S+ )?make (\w+)", README, re.M))
    assert makes == {"run", "chat", "test", "check", "bench"}
    assert set(re.findall(r"bin/werkstadt (\w+)", README)) == {"doctor", "understand", "evaluate"}
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    assert all(re.search(rf"^{name}:", makefile, re.M) for name in makes)


def test_pictures_and_files_of_the_readme_are_there() -> None:
    names = re.findall(r"\]\((docs/[^)]+)\)", README) + re.findall(r"`(docs/[\w./-]+)`", README)
    assert names
    assert [name for name in names if not (PROJECT / name).exists()] == []


def test_understand_writes_one_object_a_line(environment: dict[str, str]) -> None:
    done = werkstadt("understand", environment, "wo kann ich mein Gewerbe anmelden?\nرندیو\n")
    assert done.returncode == 0, done.stderr
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["article"], first["decision"], first["language"]) == ("gewerbe_anmelden", "answer", "de")
    assert first.keys() == second.keys()
    assert set(first) == {"text", "language", "intent", "article", "confidence", "alternatives", "decision"}


def test_understand_searches_any_folder(environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "bees.md").write_text("# Bienen halten\nWer Bienen hält, meldet das dem Veterinäramt.\n", "utf-8")
    (folder / "dogs.md").write_text("# Hundesteuer\nFür jeden Hund ist Steuer zu zahlen.\n", "utf-8")
    done = werkstadt(f"understand --knowledge {folder}", environment, "do I have to report my bees?\n")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["article"] == "bees"


def test_chat_greets_and_ends_with_the_input(environment: dict[str, str]) -> None:
    done = werkstadt("chat --language tr", environment)
    assert done.returncode == 0, done.stderr
    assert "WerkSt" in done.stdout


def test_run_serves_page_and_desk_and_doctor_finds_nothing_wrong(environment: dict[str, str]) -> None:
    server = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "run"],
        cwd=PROJECT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    root = "http://" + environment["WERKSTADT_LISTEN"]
    try:
        for _ in range(400):
            try:
                assert urllib.request.urlopen(root + "/health", timeout=2).status == 200
                break
            except OSError:
                assert server.poll() is None, "the server ended"
                time.sleep(0.1)
        for page in ("/", "/desk/"):
            request = urllib.request.Request(root + page, headers={"Accept": "text/html"})
            assert urllib.request.urlopen(request, timeout=5).status == 200
        done = werkstadt("doctor", environment)
        assert done.returncode == 0, done.stdout
        assert "110" in done.stdout, "help lines nobody has confirmed are listed"
    finally:
        server.terminate()
        printed, _ = server.communicate(timeout=20)
    assert f"{root}/desk/" in printed, "the one-time link for the first account"
