"""The operation `train`: what it guarantees about its checkpoints, its resumption and its counters."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers
from conftest import FAMILIES, Recorder, row, sentence_rows, write_set

from amuro_gpu.context import RunContext
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.operations import train
from amuro_gpu.protocol.requests import TrainRequest
from amuro_gpu.reporter import Stopped

MakeContext = Callable[..., RunContext]
FINETUNE = {"stage": "finetune", "learningRate": 5e-3, "epochs": 2, "batchSize": 8}
PRETRAIN = {"stage": "pretrain", "learningRate": 5e-3, "steps": 6, "batchSize": 4, "sequenceLength": 16}


def request_for(checkpoint: Path, train_set: Path, directory: Path, **fields: Any) -> TrainRequest:
    values = {
        "protocol": 1,
        "requestId": "r",
        "operation": "train",
        "directory": str(directory),
        "devices": ["cpu:0"],
        "checkpointDirectory": str(checkpoint),
        "preparedSetDirectory": str(train_set),
        "recipe": FINETUNE,
    }
    return TrainRequest.model_validate(values | fields)


def files_of(directory: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(params=FAMILIES)
def checkpoint(request: pytest.FixtureRequest, checkpoints: dict[str, Path]) -> Path:
    return checkpoints[request.param]


@pytest.mark.parametrize("recipe", [FINETUNE, PRETRAIN], ids=["finetune", "pretrain"])
def test_same_seed_gives_the_same_bytes_and_another_seed_others(
    checkpoint: Path, train_set: Path, tmp_path: Path, context_for: MakeContext, recipe: dict[str, Any]
) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        request = request_for(
            checkpoint,
            train_set,
            tmp_path / name,
            recipe={**recipe, "trainSeed": seed, "checkpointSteps": [0, 2]},
        )
        train.run(request, context_for(tmp_path / name))
    first, again, other = (files_of(tmp_path / name / "checkpoints") for name in "abc")
    assert {Path(name).parts[0] for name in first} == {"step-0", "step-2", "step-6"}
    assert first == again
    assert first["step-0/model.safetensors"] == other["step-0/model.safetensors"]
    assert first["step-6/model.safetensors"] != other["step-6/model.safetensors"]


@pytest.mark.parametrize("recipe", [FINETUNE, PRETRAIN], ids=["finetune", "pretrain"])
def test_a_resumed_run_equals_an_unbroken_one_to_the_byte(
    checkpoint: Path, train_set: Path, tmp_path: Path, context_for: MakeContext, recipe: dict[str, Any]
) -> None:
    recipe = {**recipe, "checkpointSteps": [1, 3, 5]}
    unbroken, broken = tmp_path / "unbroken", tmp_path / "broken"
    whole = train.run(request_for(checkpoint, train_set, unbroken, recipe=recipe), context_for(unbroken))
    request = request_for(checkpoint, train_set, broken, recipe=recipe)
    for step in (2, 4):
        recorder = Recorder(lambda e, step=step: e["event"] == "checkpoint" and e["step"] >= step - 1)
        with pytest.raises(Stopped) as stop:
            train.run(request, context_for(broken, recorder))
        assert recorder.of("saved")[-1]["done"] == stop.value.saved
    recorder = Recorder()
    resumed = train.run(request, context_for(broken, recorder))
    assert recorder.of("started")[0]["resumedFrom"] == stop.value.saved > 0
    assert files_of(broken / "checkpoints") == files_of(unbroken / "checkpoints")
    assert resumed.counters == whole.counters
    assert resumed.facts == whole.facts
    assert not (broken / "state").exists()


def test_a_finetuned_checkpoint_loads_with_plain_from_pretrained_and_gives_the_same_logits(
    checkpoint: Path,
    train_set: Path,
    tmp_path: Path,
    context_for: MakeContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trained: list[Any] = []
    monkeypatch.setattr(train, "Trainer", spying_on(trained, train.Trainer))
    train.run(request_for(checkpoint, train_set, tmp_path), context_for(tmp_path))
    directory = tmp_path / "checkpoints" / "step-6"
    model = transformers.AutoModelForCausalLM.from_pretrained(directory)
    tokenizer = transformers.AutoTokenizer.from_pretrained(directory)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    inputs = tokenizer("Anna went to Paris. Where is Anna?", return_tensors="pt").input_ids
    expected = trained[0].loaded.model.eval()
    expected.set_attn_implementation("sdpa")
    with torch.no_grad():
        torch.testing.assert_close(model(inputs).logits, expected(inputs).logits, rtol=0, atol=1e-6)
    start = transformers.AutoModelForCausalLM.from_pretrained(checkpoint)
    assert not torch.allclose(model(inputs).logits, start(inputs).logits, atol=1e-3)


def spying_on(made: list[Any], trainer: Any) -> Callable[..., Any]:
    def make(**fields: Any) -> Any:
        made.append(trainer(**fields))
        return made[-1]

    return make


def test_training_lowers_the_loss_on_learnable_rows(
    checkpoint: Path, train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    recorder = Recorder()
    recipe = {**FINETUNE, "epochs": 20}
    train.run(request_for(checkpoint, train_set, tmp_path, recipe=recipe), context_for(tmp_path, recorder))
    losses = [event["value"] for event in recorder.of("metric") if event["name"] == "loss"]
    assert losses[-1] < 0.5 * losses[0]


def test_counters_follow_their_formula(
    checkpoints: dict[str, Path], tokenizer: Any, train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    outcome = train.run(
        request_for(checkpoints["olmo"], train_set, tmp_path, tokenBudget=60), context_for(tmp_path)
    )
    tokens, targets = 0, 0
    for line in (train_set / "rows.jsonl").read_text().splitlines():
        prompt, completion = (segment["text"] for segment in json.loads(line)["segments"])
        tokens += len(tokenizer.encode(prompt + completion).ids)
        targets += len(tokenizer.encode(completion).ids) + 1
    epochs, rows, batch = 2, 20, 8
    assert outcome.counters["tokensThroughBlocks"] == epochs * tokens
    assert outcome.counters["headRows"] == outcome.counters["targetTokens"] == epochs * targets
    assert outcome.counters["examples"] == epochs * rows
    assert outcome.counters["optimizerSteps"] == epochs * -(-rows // batch) == outcome.facts["steps"]
    assert outcome.counters["forwardPasses"] > outcome.counters["optimizerSteps"]
    assert outcome.counters["repeatedSteps"] == 0


def test_pretraining_counts_every_token_of_its_blocks(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    request = request_for(checkpoints["olmo"], train_set, tmp_path, recipe={**PRETRAIN, "steps": 3})
    outcome = train.run(request, context_for(tmp_path))
    assert outcome.counters["tokensThroughBlocks"] == outcome.counters["headRows"] == 3 * 4 * 16


def test_a_stop_before_the_first_step_leaves_a_run_that_can_begin(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    request = request_for(checkpoints["olmo"], train_set, tmp_path)
    with pytest.raises(Stopped) as stop:
        train.run(request, context_for(tmp_path, Recorder(lambda e: e["event"] == "started")))
    assert stop.value.saved == 0
    assert train.run(request, context_for(tmp_path)).counters["optimizerSteps"] == 6


def test_a_state_of_other_work_is_not_resumed(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    first = request_for(checkpoints["olmo"], train_set, tmp_path, recipe={**FINETUNE, "checkpointSteps": [2]})
    with pytest.raises(Stopped):
        train.run(first, context_for(tmp_path, Recorder(lambda e: e["event"] == "checkpoint")))
    recorder = Recorder()
    other = request_for(checkpoints["olmo"], train_set, tmp_path, recipe={**FINETUNE, "learningRate": 1e-3})
    train.run(other, context_for(tmp_path, recorder))
    assert recorder.of("started")[0]["resumedFrom"] == 0
    assert [path.name for path in (tmp_path / "checkpoints").iterdir()] == ["step-6"]


def test_a_run_with_a_damaged_state_starts_over(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "latest.pt").write_bytes(b"half a fi")
    outcome = train.run(request_for(checkpoints["olmo"], train_set, tmp_path), context_for(tmp_path))
    assert outcome.counters["optimizerSteps"] == 6


def test_a_row_without_a_token_to_learn_fails_naming_it(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext
) -> None:
    empty = write_set(tmp_path / "set", [*sentence_rows(3), row(3, "Where is Bob?", "")])
    with pytest.raises(WorkerFailure, match="source line 4") as failure:
        train.run(request_for(checkpoints["olmo"], empty, tmp_path), context_for(tmp_path))
    assert failure.value.code == "no-target-token"


def test_rows_longer_than_the_context_are_skipped_counted_and_named(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext
) -> None:
    long = write_set(tmp_path / "set", [*sentence_rows(3), row(3, "Bob " * 200, " Rome")])
    outcome = train.run(request_for(checkpoints["olmo"], long, tmp_path), context_for(tmp_path))
    assert (outcome.facts["examples"], outcome.facts["skippedRows"]) == (3, 1)
    assert outcome.facts["skipped"][0]["sourceLine"] == 4
    assert outcome.facts["skipped"][0]["tokens"] > 128
    only = write_set(tmp_path / "only", [row(3, "Bob " * 200, " Rome")])
    with pytest.raises(WorkerFailure) as failure:
        train.run(request_for(checkpoints["olmo"], only, tmp_path), context_for(tmp_path))
    assert failure.value.code == "overflow"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"epochs": None}, "epochs and steps"),
        ({"steps": 3}, "epochs and steps"),
        ({"sequenceLength": 16}, "sequenceLength"),
        ({"stage": "pretrain"}, "sequenceLength"),
        ({"stage": "pretrain", "sequenceLength": 4096}, "context"),
        ({"checkpointSteps": [7]}, "step 7"),
    ],
)
def test_a_recipe_that_contradicts_itself_is_refused(
    run_recipe: Callable[[dict[str, Any]], Path], change: dict[str, Any], named: str
) -> None:
    with pytest.raises(WorkerFailure, match=named) as failure:
        run_recipe({**FINETUNE, **change})
    assert failure.value.code == "bad-input"


@pytest.fixture
def run_recipe(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> Callable[[dict[str, Any]], Path]:
    def run(recipe: dict[str, Any]) -> Path:
        train.run(request_for(checkpoints["olmo"], train_set, tmp_path, recipe=recipe), context_for(tmp_path))
        return tmp_path

    return run


def test_pretraining_may_count_in_epochs(run_recipe: Callable[[dict[str, Any]], Path]) -> None:
    directory = run_recipe({**PRETRAIN, "steps": None, "epochs": 1, "batchSize": 100})
    assert [path.name for path in (directory / "checkpoints").iterdir()] == ["step-1"]


def test_a_diverged_run_fails_and_keeps_no_checkpoint(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(checkpoints["olmo"], broken)
    model = transformers.AutoModelForCausalLM.from_pretrained(broken)
    with torch.no_grad():
        next(model.parameters()).fill_(1e38)
    model.save_pretrained(broken)
    with pytest.raises(WorkerFailure) as failure:
        train.run(request_for(broken, train_set, tmp_path / "run"), context_for(tmp_path / "run"))
    assert failure.value.code == "diverged"
    assert not (tmp_path / "run" / "checkpoints").exists()


def test_bfloat16_compute_keeps_float32_weights(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    for dtype, rate in (("float32", 5e-3), ("bfloat16", 5e-3)):
        recipe = {**FINETUNE, "dtype": dtype, "learningRate": rate}
        train.run(
            request_for(checkpoints["olmo"], train_set, tmp_path / dtype, recipe=recipe),
            context_for(tmp_path / dtype),
        )
    full, half = (
        transformers.AutoModelForCausalLM.from_pretrained(tmp_path / dtype / "checkpoints" / "step-6")
        for dtype in ("float32", "bfloat16")
    )
    for one, other in zip(full.parameters(), half.parameters(), strict=True):
        assert other.dtype == torch.float32
        assert not torch.equal(one, other)
        assert torch.nn.functional.cosine_similarity(one.flatten(), other.flatten(), dim=0) > 0.9
