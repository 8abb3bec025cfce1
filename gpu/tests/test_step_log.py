"""`logs/steps.jsonl`: a line for every step of a run, whatever interrupts it."""

import json
import math
import os
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers
from conftest import Recorder
from test_train import FINETUNE, MakeContext, request_for

from amuro_gpu.operations import train
from amuro_gpu.reporter import Stopped
from amuro_gpu.training import trainer
from amuro_gpu.training.batches import MicroBatch
from amuro_gpu.training.step_log import StepLog


def lines_of(directory: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (directory / "logs" / "steps.jsonl").read_text().splitlines()]


def timeless(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in line.items() if name != "seconds"} for line in lines]


def test_every_step_is_logged_with_the_loss_and_the_norm_that_plain_pytorch_finds(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext, monkeypatch: Any
) -> None:
    batches: list[MicroBatch] = []
    cut = trainer.micro_batches

    def spying(*given: Any) -> list[MicroBatch]:
        batches.extend(cut(*given))
        return batches[-1:]

    monkeypatch.setattr(trainer, "micro_batches", spying)
    request = request_for(checkpoints["olmo"], train_set, tmp_path)
    outcome = train.run(request, context_for(tmp_path))
    lines = lines_of(tmp_path)
    assert [line["step"] for line in lines] == [1, 2, 3, 4, 5, 6] == [*range(1, outcome.facts["steps"] + 1)]
    assert sum(line["tokens"] for line in lines) == outcome.counters["tokensThroughBlocks"]
    assert all(line["seconds"] > 0 for line in lines)
    assert lines[-1]["loss"] == outcome.facts["finalLoss"]
    model = transformers.AutoModelForCausalLM.from_pretrained(checkpoints["olmo"])
    optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0)
    for line, batch in zip(lines, batches, strict=True):
        loss = plain_loss(model, batch)
        loss.backward()
        squares = sum(parameter.grad.square().sum() for parameter in model.parameters())
        assert line["loss"] == pytest.approx(loss.item(), rel=1e-5)
        assert line["gradNorm"] == pytest.approx(math.sqrt(squares), rel=1e-4)
        optimizer.param_groups[0]["lr"] = line["learningRate"]
        optimizer.step()
        optimizer.zero_grad()


def plain_loss(model: Any, batch: MicroBatch) -> torch.Tensor:
    """Per example, without packing: the mean over the batch's target tokens."""
    starts = [*(batch.positions[0] == 0).nonzero()[:, 0].tolist(), batch.positions.shape[1]]
    if batch.packing is None:
        starts = [*range(0, batch.inputs.numel() + 1, batch.inputs.shape[1])]
    tokens = batch.inputs.flatten()
    logits = torch.cat([model(tokens[None, a:b]).logits[0] for a, b in pairwise(starts)])
    return torch.nn.functional.cross_entropy(logits[batch.head_rows], batch.labels)


def test_a_clipped_run_logs_the_norm_before_clipping(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    for name, norm in (("free", None), ("clipped", 1e-3)):
        recipe = {**FINETUNE, "maxGradNorm": norm}
        request = request_for(checkpoints["olmo"], train_set, tmp_path / name, recipe=recipe)
        train.run(request, context_for(tmp_path / name))
    first = [lines_of(tmp_path / name)[0]["gradNorm"] for name in ("free", "clipped")]
    assert first[0] == first[1] > 1e-3


def test_a_run_that_is_stopped_and_resumed_has_the_lines_of_an_unbroken_one(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext
) -> None:
    recipe = {**FINETUNE, "checkpointSteps": [2, 4]}
    for name, stops in (("unbroken", []), ("broken", [2, 4])):
        request = request_for(checkpoints["olmo"], train_set, tmp_path / name, recipe=recipe)
        for step in stops:
            recorder = Recorder(lambda e, step=step: e["event"] == "checkpoint" and e["step"] >= step)
            with pytest.raises(Stopped):
                train.run(request, context_for(tmp_path / name, recorder))
            assert len(lines_of(tmp_path / name)) == step
        train.run(request, context_for(tmp_path / name))
    assert timeless(lines_of(tmp_path / "broken")) == timeless(lines_of(tmp_path / "unbroken"))


def test_a_run_whose_worker_is_killed_has_the_lines_of_an_unbroken_one(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path
) -> None:
    recipe = {**FINETUNE, "epochs": 100}
    for name in ("unbroken", "killed"):
        (tmp_path / name).mkdir()
        request = request_for(
            checkpoints["olmo"], train_set, tmp_path / name, recipe=recipe, saveEverySeconds=0.1
        )
        (tmp_path / name / "request.json").write_text(request.model_dump_json())
    first = start(tmp_path / "killed")
    state, reached = (tmp_path / "killed" / "state" / file for file in ("latest.pt", "reached"))
    while not (state.is_file() and int(reached.read_bytes() or b"0") > 0):
        assert first.poll() is None, "it was over before it could be killed"
        time.sleep(0.01)
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    for name in ("killed", "unbroken"):
        assert start(tmp_path / name).wait() == 0
    lines = lines_of(tmp_path / "killed")
    assert [line["step"] for line in lines] == [*range(1, 301)]
    assert timeless(lines) == timeless(lines_of(tmp_path / "unbroken"))


def start(directory: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "amuro_gpu", str(directory)], stdout=subprocess.DEVNULL, start_new_session=True
    )


@pytest.mark.parametrize("end", [b'{"ste', b'{"step": 2}', b'\0\0\0\0"tokens": 8}\n{"step": 4}\n', b"5\n"])
def test_lines_of_lost_steps_are_dropped_and_what_a_crash_left_behind_them_as_well(
    tmp_path: Path, end: bytes
) -> None:
    file = tmp_path / "logs" / "steps.jsonl"
    file.parent.mkdir()
    file.write_bytes(b'{"step": 1}\n{"step": 2}\n{"step": 3}\n' + end)
    StepLog(tmp_path, 2)
    assert file.read_text() == '{"step": 1}\n{"step": 2}\n'
    StepLog(tmp_path, 0)
    assert file.read_text() == ""


def test_the_step_that_diverged_is_logged_without_a_number(tmp_path: Path) -> None:
    log = StepLog(tmp_path, 0)
    log.add(1, torch.tensor(math.nan), torch.tensor(math.inf), 1e-3, 8)
    [(step, loss)] = log.write()
    assert step == 1
    assert math.isnan(loss)
    assert lines_of(tmp_path)[0] | {"seconds": 0} == {
        "step": 1,
        "loss": None,
        "gradNorm": None,
        "learningRate": 1e-3,
        "tokens": 8,
        "seconds": 0,
    }
