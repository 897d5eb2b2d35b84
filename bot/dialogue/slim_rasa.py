"""Lets Rasa Open Source 3.6.21 be imported without TensorFlow, scipy, sanic and a hundred others.

Knows what Rasa's import graph touches and what this program never uses; knows nothing of dialogues. The
version is pinned exactly, so the graph does not move. `import bot.dialogue.slim_rasa` before the first
`import rasa`; `docs/decisions/0001-rasa-without-its-weight.md` gives the reasons and figures.

How: while Rasa is being imported, a finder on `sys.meta_path` hands out placeholders for what is left out and
short sources for four modules that are replaced. A placeholder can be named, subclassed and annotated with,
but never called. Afterwards finder and foreign placeholders are taken away again, so that another library's
`try: import aiohttp` sees the truth.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
import types
import warnings
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import Any

os.environ["RASA_TELEMETRY_ENABLED"] = "false"
# One busy neighbour turns 9 ms of embedding into a second when OpenMP threads spin (measured).
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Distributions that Rasa imports and this program never calls.
ABSENT = frozenset(
    [
        "aiohttp",
        "aiormq",
        "apscheduler",
        "boto3",
        "jwt",
        "matplotlib",
        "pymongo",
        "pytz",
        "randomname",
        "requests",
        "safetensors",
        "sanic",
        "scipy",
        "sklearn",
        "terminaltables",
    ]
)
# Rasa's own modules that need TensorFlow.
RASA_ABSENT = frozenset(
    {
        "rasa.core.policies.ted_policy",
        "rasa.core.policies.unexpected_intent_policy",
        "rasa.nlu.classifiers.diet_classifier",
        "rasa.nlu.selectors.response_selector",
        "rasa.utils.plotting",
        "rasa.utils.tensorflow.callback",
        "rasa.utils.tensorflow.data_generator",
        "rasa.utils.tensorflow.models",
    }
)
REPLACED = {
    # The original imports every channel Rasa has, and with them sanic, boto3, slack, twilio, ...
    "rasa.core.channels": (
        "from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, OutputChannel, UserMessage\n"
        "BUILTIN_CHANNELS = {}\n"
    ),
    # The components `config.yml` may name without a module path.
    "rasa.engine.recipes.default_components": (
        "from rasa.core.policies.memoization import AugmentedMemoizationPolicy, MemoizationPolicy\n"
        "from rasa.core.policies.rule_policy import RulePolicy\n"
        "DEFAULT_COMPONENTS = [AugmentedMemoizationPolicy, MemoizationPolicy, RulePolicy]\n"
    ),
    # Rasa calls `dask.get` only: a graph of (callable, *node names) or literals.
    "dask": (
        "def get(graph, keys):\n"
        "    done = {}\n"
        "    def value(key):\n"
        "        if key not in done:\n"
        "            task = graph[key]\n"
        "            call = type(task) is tuple and callable(task[0])\n"
        "            done[key] = task[0](*[value(a) for a in task[1:]]) if call else task\n"
        "        return done[key]\n"
        "    return tuple(map(value, keys))\n"
    ),
    "pkg_resources": (
        "import importlib.metadata, importlib.util, pathlib\n"
        "def resource_filename(package, name):\n"
        "    return str(pathlib.Path(importlib.util.find_spec(package).origin).parent / name)\n"
        "def get_distribution(name):\n"
        "    return importlib.metadata.distribution(name)\n"
        "DistributionNotFound = importlib.metadata.PackageNotFoundError\n"
    ),
}
# Everything Rasa imports lazily and this program needs: it must be loaded while the finder is in place.
NEEDED = (
    "rasa.core.agent",
    "rasa.model_training",
    "rasa.validator",
    "rasa.engine.recipes.default_components",
    "rasa.graph_components.validators.default_recipe_validator",
    "rasa.nlu.classifiers.mitie_intent_classifier",
    "rasa.nlu.classifiers.sklearn_intent_classifier",
    "rasa.nlu.extractors.mitie_entity_extractor",
    "rasa.shared.importers.importer",
    "rasa_sdk.executor",
    "rasa_sdk.forms",
)


class LeftOut(RuntimeError):
    """A part of Rasa was called that this installation leaves out."""


def install() -> None:
    """Import Rasa through the placeholders. Does nothing the second time."""
    if "rasa.core.agent" in sys.modules:
        return
    _alias_removed_names()
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        with warnings.catch_warnings():
            # `declarative_base` moved in SQLAlchemy 2; Rasa's own SQL store is not used here.
            warnings.simplefilter("ignore")
            for name in NEEDED:
                importlib.import_module(name)
    finally:
        sys.meta_path.remove(finder)
        for name in [n for n in sys.modules if n.partition(".")[0] in ABSENT]:
            if isinstance(sys.modules[name], _Absent):
                del sys.modules[name]
    _silence()


class _Name(type):
    """A class that may be named, subclassed and annotated with; never called."""

    def __call__(cls, *args: object, **kwargs: object) -> Any:
        raise LeftOut(f"{cls.__module__}.{cls.__name__} is left out of this installation")


class _Absent(types.ModuleType):
    """A module of which only names exist."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        # `except aiohttp.ClientError` is evaluated when any exception passes: it must name an exception.
        if name.endswith(("Error", "Exception", "Failure")):
            return type(name, (Exception,), {"__module__": self.__name__})
        return _Name(name, (), {"__module__": self.__name__})


class _Finder(MetaPathFinder, Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: types.ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname in REPLACED or fullname in RASA_ABSENT or fullname.partition(".")[0] in ABSENT:
            return ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> types.ModuleType | None:
        return None if spec.name in REPLACED else _Absent(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        source = REPLACED.get(module.__name__)
        if source is None:
            return
        if module.__name__.startswith("rasa."):
            # Real submodules (`rasa.core.channels.channel`) stay importable from the real folder.
            tail = module.__name__.removeprefix("rasa.").replace(".", "/")
            module.__path__ = [f"{sys.modules['rasa'].__path__[0]}/{tail}"]
        exec(source, module.__dict__)  # noqa: S102 - the sources stand above


def _alias_removed_names() -> None:
    """Give back two names that Rasa reads at import and newer releases removed."""
    import numpy as np
    import packaging.version

    if not hasattr(packaging.version, "LegacyVersion"):
        packaging.version.LegacyVersion = type("LegacyVersion", (), {})  # type: ignore[attr-defined]
    if not hasattr(np, "VisibleDeprecationWarning"):
        np.VisibleDeprecationWarning = np.exceptions.VisibleDeprecationWarning  # type: ignore[attr-defined]


def _silence() -> None:
    """Switch off Rasa's telemetry for good and its warning about a removed feature."""
    import rasa.telemetry

    rasa.telemetry.is_telemetry_enabled = lambda: False
    rasa.telemetry._send_event = lambda *args, **kwargs: None
    rasa.telemetry.initialize_error_reporting = lambda: None
    warnings.filterwarnings("ignore", message="Slot auto-fill has been removed")
    logging.getLogger("rasa").setLevel(logging.WARNING)


install()
