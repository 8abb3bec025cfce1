"""A model whose numbers are not finite fails the run with a name: of the first row, or of the tensor."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from conftest import row
from safetensors.torch import load_file, save_file
from scoring.cases import NLI, score_request
from scoring.cases import write_set as write_scored_set
from test_train import request_for

from amuro_gpu.context import RunContext
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.operations import score, train
from amuro_gpu.text.tokenizer import read_tokenizer

METHODS = ("token-prob", "free", "options", "generate")
NAMES = ("Bob", "Carla", "Eve", "Farid", "Dmitri", "Bob went to Rome. Eve", "Carla")
MakeContext = Callable[..., RunContext]
MICRO = Path(__file__).resolve().parents[2] / "services" / "training" / "series" / "micro" / "step-15000"


def damaged(source: Path, directory: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> Path:
    shutil.copytree(source, directory)
    weights = load_file(directory / "model.safetensors")
    change(weights)
    save_file(weights, directory / "model.safetensors", {"format": "pt"})
    return directory


def without_a_word(checkpoint: Path, word: str, value: float) -> Callable[[dict[str, torch.Tensor]], None]:
    """Spoils the input embedding of a word's first token; the head is clean."""
    token = read_tokenizer(checkpoint).encode(word).ids[0]

    def change(weights: dict[str, torch.Tensor]) -> None:
        name = next(name for name in weights if name.endswith(("embed_tokens.weight", "embed_in.weight")))
        weights[name][token] = value

    return change


def rows_of(names: tuple[str, ...]) -> list[dict[str, Any]]:
    """Rows of descending length, so that batches do not follow the order of the set."""
    prompts = [
        " ".join([f"{name} went to Paris."] * (len(names) - index)) for index, name in enumerate(names)
    ]
    return [
        {
            **row(index, prompt, ""),
            "segments": [{"text": f"{prompt} Where is Bob?", "target": False, "truncatable": False}],
            "references": ["Paris"],
            "label": NLI[index % 3],
            "choices": [{"text": "Paris"}, {"text": "Rome"}],
            "gold": 0,
        }
        for index, prompt in enumerate(prompts)
    ]


def failure_of(
    checkpoint: Path, prepared: Path, directory: Path, make: MakeContext, **fields: Any
) -> WorkerFailure:
    request = score_request(directory, checkpoint, prepared, **fields)
    with pytest.raises(WorkerFailure) as failure:
        score.run(request, make(directory))
    assert not (directory / "predictions.jsonl").exists()
    return failure.value


@pytest.mark.parametrize("budget", [1, 120, 16384])
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_every_method_fails_with_the_first_row_of_the_set_whose_logits_are_not_finite(
    checkpoints: dict[str, Path],
    tmp_path: Path,
    context_for: MakeContext,
    *,
    method: str,
    budget: int,
    value: float,
) -> None:
    checkpoint = damaged(
        checkpoints["llama"], tmp_path / "damaged", without_a_word(checkpoints["llama"], "Anna", value)
    )
    names = (*NAMES[:4], "Anna", *NAMES[4:], "Anna")
    rows = rows_of(names)
    prepared = write_scored_set(tmp_path / "set", rows)
    failure = failure_of(
        checkpoint, prepared, tmp_path / "run", context_for, method=method, tokenBudget=budget
    )
    assert failure.code == "non-finite-logits"
    assert rows[4]["rowId"] in failure.detail
    assert "source line 5" in failure.detail


@pytest.mark.parametrize("method", METHODS)
def test_rows_without_the_damaged_word_are_scored(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext, method: str
) -> None:
    change = without_a_word(checkpoints["llama"], "Anna", float("nan"))
    checkpoint = damaged(checkpoints["llama"], tmp_path / "damaged", change)
    prepared = write_scored_set(tmp_path / "set", rows_of(NAMES))
    texts = {}
    for name, source in (("clean", checkpoints["llama"]), ("damaged", checkpoint)):
        directory = tmp_path / name / "run"
        score.run(score_request(directory, source, prepared, method), context_for(directory))
        texts[name] = (directory / "predictions.jsonl").read_text()
    assert texts["clean"] == texts["damaged"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_one_nan_in_a_layer_fails_with_the_first_row_of_all(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext, method: str, dtype: str
) -> None:
    def change(weights: dict[str, torch.Tensor]) -> None:
        weights["model.layers.1.mlp.down_proj.weight"][3, 5] = float("nan")

    checkpoint = damaged(checkpoints["llama"], tmp_path / "damaged", change)
    rows = rows_of(NAMES)
    prepared = write_scored_set(tmp_path / "set", rows)
    failure = failure_of(checkpoint, prepared, tmp_path / "run", context_for, method=method, dtype=dtype)
    assert failure.code == "non-finite-logits"
    assert rows[0]["rowId"] in failure.detail


def test_damage_in_the_exemplars_fails_with_the_first_row(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext
) -> None:
    change = without_a_word(checkpoints["llama"], "Anna", float("nan"))
    checkpoint = damaged(checkpoints["llama"], tmp_path / "damaged", change)
    rows = rows_of(("Bob", "Eve"))
    prepared = write_scored_set(tmp_path / "set", rows, exemplars=("Anna went to Oslo.\n",))
    failure = failure_of(checkpoint, prepared, tmp_path / "run", context_for, method="token-prob")
    assert failure.code == "non-finite-logits"
    assert rows[0]["rowId"] in failure.detail


@pytest.mark.parametrize("value", [float("nan"), float("-inf")])
def test_training_names_the_tensors_that_are_not_finite_before_its_first_step(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext, value: float
) -> None:
    def change(weights: dict[str, torch.Tensor]) -> None:
        weights["model.layers.1.mlp.down_proj.weight"][3, 5] = value

    checkpoint = damaged(checkpoints["llama"], tmp_path / "damaged", change)
    with pytest.raises(WorkerFailure) as failure:
        train.run(request_for(checkpoint, train_set, tmp_path / "run"), context_for(tmp_path / "run"))
    assert failure.value.code == "non-finite-weights"
    assert "model.layers.1.mlp.down_proj.weight" in failure.value.detail
    assert not (tmp_path / "run" / "checkpoints").exists()
    assert json.dumps(failure.value.as_event(), allow_nan=False)


def micro_with(directory: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> Path:
    """The last point of the shipped series, with a head of its own in the file."""

    def untie(weights: dict[str, torch.Tensor]) -> None:
        weights["lm_head.weight"] = weights["model.embed_tokens.weight"].clone()
        change(weights)

    checkpoint = damaged(MICRO, directory, untie)
    config = json.loads((checkpoint / "config.json").read_text())
    (checkpoint / "config.json").write_text(json.dumps({**config, "tie_word_embeddings": False}))
    return checkpoint


def spoil_a_layer(weights: dict[str, torch.Tensor]) -> None:
    weights["model.layers.2.mlp.up_proj.weight"][3, 5] = float("nan")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("part", ["word", "layer"])
def test_the_shipped_model_with_nan_in_the_embedding_of_a_word_or_in_a_layer_names_the_first_row(
    tmp_path: Path, context_for: MakeContext, part: str, method: str
) -> None:
    change = without_a_word(MICRO, "Anna", float("nan")) if part == "word" else spoil_a_layer
    rows = rows_of(("Bob", "Carla", "Anna", "Eve"))
    prepared = write_scored_set(tmp_path / "set", rows)
    checkpoint = micro_with(tmp_path / "micro", change)
    failure = failure_of(checkpoint, prepared, tmp_path / "run", context_for, method=method)
    assert failure.code == "non-finite-logits"
    assert rows[2 if part == "word" else 0]["rowId"] in failure.detail


@pytest.mark.parametrize("part", ["word", "layer"])
def test_training_the_shipped_model_with_nan_names_the_tensor(
    train_set: Path, tmp_path: Path, context_for: MakeContext, part: str
) -> None:
    change = without_a_word(MICRO, "Anna", float("nan")) if part == "word" else spoil_a_layer
    checkpoint = micro_with(tmp_path / "micro", change)
    with pytest.raises(WorkerFailure) as failure:
        train.run(request_for(checkpoint, train_set, tmp_path / "run"), context_for(tmp_path / "run"))
    name = "model.embed_tokens.weight" if part == "word" else "model.layers.2.mlp.up_proj.weight"
    assert name in failure.value.detail
