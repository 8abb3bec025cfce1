"""The registry is what is committed, and names entries as their files are named."""

import json
from pathlib import Path

import pytest

from amuro_gpu import baselines, metrics
from amuro_gpu.models.families import families
from amuro_gpu.registry import registry
from amuro_gpu.scoring import methods

PACKAGE = Path(methods.__file__).parents[2]
COMMITTED = PACKAGE.parents[1] / "openapi" / "worker-registry.json"


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
