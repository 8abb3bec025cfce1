"""A tiny tokenizer, tiny checkpoints of the true architectures, and prepared sets, made once a session."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import pytest
import torch
import transformers

from amuro_gpu.context import RunContext
from amuro_gpu.devices import list_devices
from amuro_gpu.models.cache import ModelCache
from amuro_gpu.models.families import families
from amuro_gpu.models.save import save_model
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.operations.tokenizer import END_OF_TEXT, train_bpe
from amuro_gpu.text.tokenizer import CheckpointTokenizer

FAMILIES = ("olmo", "llama", "gpt_neox")
NAMES = ("Anna", "Bob", "Carla", "Dmitri", "Eve", "Farid")
PLACES = ("Paris", "Rome", "Oslo", "Lima", "Cairo")


def sentence(index: int) -> tuple[str, str]:
    """A prompt of varying length and its answer, by index."""
    place = PLACES[index % len(PLACES)]
    name = NAMES[index % len(NAMES)]
    return f"{name} went to {place}. " * (1 + index % 3) + f"Where is {name}?", place


def row(index: int, prompt: str, completion: str) -> dict[str, Any]:
    return {
        "rowId": hashlib.sha256(f"{index} {prompt}".encode()).hexdigest(),
        "sourceLine": index + 1,
        "segments": [
            {"text": prompt, "target": False, "truncatable": False},
            {"text": completion, "target": True, "truncatable": False},
        ],
        "references": [completion.strip()],
    }


def write_set(directory: Path, rows: list[dict[str, Any]], protocol: str = "corrected") -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    manifest = {
        "dataset": {"labels": [], "metrics": []},
        "settings": {"protocol": protocol},
        "exemplars": [],
    }
    (directory / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (directory / "rows.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), "utf-8")
    return directory


def sentence_rows(count: int) -> list[dict[str, Any]]:
    return [row(i, prompt, f" {place}") for i, (prompt, place) in enumerate(map(sentence, range(count)))]


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    torch.set_num_threads(1)
    transformers.utils.logging.disable_progress_bar()


@pytest.fixture(scope="session")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> CheckpointTokenizer:
    texts = [" ".join(sentence(i)) for i in range(60)] + ["grüße 🙂 naïve café"]
    return write_tokenizer(train_bpe(texts, 320), tmp_path_factory.mktemp("tokenizer"), END_OF_TEXT)


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory: pytest.TempPathFactory, tokenizer: CheckpointTokenizer) -> dict[str, Path]:
    """A random start of every supported family."""
    root = tmp_path_factory.mktemp("checkpoints")
    for name, family in families().items():
        save_model(build(resolve_config(family.tiny, tokenizer), seed=7), tokenizer, root / name)
    return {name: root / name for name in families()}


@pytest.fixture(scope="session")
def train_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_set(tmp_path_factory.mktemp("sets") / "train", sentence_rows(20))


class Recorder:
    """Collects the events of a request; `stop_when` decides at every event whether a stop is asked for."""

    def __init__(self, stop_when: Callable[[dict[str, Any]], bool] = lambda _: False) -> None:
        self.events: list[dict[str, Any]] = []
        self.stop_when = stop_when
        self.stopped = False

    def send(self, event: str, **fields: Any) -> None:
        self.events.append({"event": event, **fields})
        self.stopped = self.stopped or self.stop_when(self.events[-1])

    def of(self, event: str) -> list[dict[str, Any]]:
        return [record for record in self.events if record["event"] == event]


@pytest.fixture
def context_for() -> Callable[..., RunContext]:
    """Makes the context of a run in a directory: a CPU slot, one thread, events into a Recorder."""

    def make(directory: Path, recorder: Recorder | None = None) -> RunContext:
        recorder = recorder or Recorder()
        directory.mkdir(parents=True, exist_ok=True)
        return RunContext(
            directory=directory,
            devices=[list_devices()[0]],
            threads=1,
            models=ModelCache(),
            send=recorder.send,
            stopping=lambda: recorder.stopped,
        )

    return make
