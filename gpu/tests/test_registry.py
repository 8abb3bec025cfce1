"""The registry says everything, is what is committed, and takes up a file that is put into a folder."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from amuro_gpu import baselines, metrics
from amuro_gpu.models.families import families
from amuro_gpu.registry import registry
from amuro_gpu.scoring import methods

PACKAGE = Path(methods.__file__).parents[2]
COMMITTED = PACKAGE.parents[1] / "openapi" / "worker-registry.json"

METRIC = """
from amuro_gpu.metrics import Metric, Ratio

def bits_per_byte(answer, row):
    gold = answer.scores[row.gold]
    return Ratio(-gold.logprob_sum_nats / 0.6931471805599453, gold.bytes)

METRIC = Metric(
    name="bits-per-byte", label="bits per byte", of=bits_per_byte, reads=frozenset({"choice"}),
    reads_scores=True, range=(0, None), higher_is_better=False, aggregation="ratio-of-sums", unit="bits/byte",
)
"""
METHOD = """
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.methods.free import plan
from amuro_gpu.scoring.setting import gold_label, no_completion

METHOD = Method(
    name="long-free", label="label found in long generated text", answers="label", needs=("label",),
    completions=no_completion, plan=plan, gold=gold_label, new_tokens=50,
)
"""


@pytest.mark.skipif(
    not COMMITTED.parent.is_dir(), reason="openapi/ lies in the whole project, not in gpu/ alone"
)
def test_the_committed_registry_is_that_of_the_code() -> None:
    assert registry() == json.loads(COMMITTED.read_text("utf-8")), "run `npm run openapi`"


def test_every_entry_has_the_name_of_its_file() -> None:
    for folder in (methods.folder, metrics.folder, baselines.folder):
        assert {name: entry.name for name, entry in folder.all().items()} == {
            name: name for name in folder.names()
        }
    assert sorted(families()) == sorted(path.stem for path in folder_files("models/families"))


def folder_files(folder: str) -> list[Path]:
    return [path for path in (PACKAGE / folder).glob("*.py") if path.name != "__init__.py"]


def test_usual_methods_and_metrics_have_places_of_their_own() -> None:
    for folder in (methods.folder, metrics.folder):
        places = [entry.usual for entry in folder.all().values() if entry.usual is not None]
        assert len(set(places)) == len(places)


def test_a_new_metric_or_method_is_one_file_and_changes_no_other_entry(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "amuro_gpu", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "amuro_gpu/metrics/bits_per_byte.py").write_text(METRIC, "utf-8")
    (tmp_path / "amuro_gpu/scoring/methods/long_free.py").write_text(METHOD, "utf-8")
    found = registry_of(tmp_path)
    before = registry()
    added = {"bits-per-byte", "long-free"}
    assert [one["name"] for one in found["methods"] if one not in before["methods"]] == ["long-free"]
    (metric,) = [one for one in found["metrics"] if one["name"] in added]
    assert metric["methods"] == ["options"]
    assert (metric["range"], metric["higherIsBetter"], metric["usual"]) == ([0, None], False, False)
    readers = [one["name"] for one in found["metrics"] if "long-free" in one["methods"]]
    assert readers == ["accuracy"]
    without = [
        {**one, "methods": [name for name in one["methods"] if name not in added]} for one in found["metrics"]
    ]
    assert [one for one in without if one["name"] not in added] == before["metrics"]


def registry_of(directory: Path) -> dict[str, Any]:
    """That of the package in another directory, as a process of its own finds it."""
    environment = {**os.environ, "PYTHONPATH": str(directory)}
    done = subprocess.run(
        [sys.executable, "-m", "amuro_gpu.registry"],
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found
