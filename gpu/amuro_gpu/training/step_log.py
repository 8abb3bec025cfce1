"""What every optimizer step was: a line of JSON each in `logs/steps.jsonl`, of one sequence of steps."""

import json
import math
import os
import time
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

import torch


@dataclass(frozen=True)
class StepRecord:
    """loss (nats a token) and grad_norm stay on the device until they are written: reading one waits for it.

    seconds: from the end of the step before, by the clock of the host.
    """

    step: int
    loss: torch.Tensor
    grad_norm: torch.Tensor
    learning_rate: float
    tokens: int
    seconds: float


class StepLog:
    """Steps added are in the file once written; a state is saved only after the steps that it has done."""

    def __init__(self, directory: Path, step: int) -> None:
        """step: the steps done. Lines of later ones, which an earlier attempt lost, are dropped."""
        self.file = directory / "logs" / "steps.jsonl"
        self.file.parent.mkdir(exist_ok=True)
        keep_until(self.file, step)
        self.pending: list[StepRecord] = []
        self.ended = time.monotonic()

    def add(self, step: int, loss: torch.Tensor, grad_norm: torch.Tensor, rate: float, tokens: int) -> None:
        now = time.monotonic()
        self.pending.append(StepRecord(step, loss, grad_norm, rate, tokens, now - self.ended))
        self.ended = now

    def write(self) -> list[tuple[int, float]]:
        """Writes what was added since the last time; returns its steps and losses."""
        records, self.pending = self.pending, []
        if not records:
            return []
        values = torch.stack([torch.stack([record.loss, record.grad_norm]) for record in records]).tolist()
        lines = [line_of(record, *read) for record, read in zip(records, values, strict=True)]
        with self.file.open("a", encoding="utf-8") as file:
            file.write("".join(lines))
            file.flush()
            os.fsync(file.fileno())
        return [(record.step, loss) for record, (loss, _) in zip(records, values, strict=True)]


def line_of(record: StepRecord, loss: float, grad_norm: float) -> str:
    line: dict[str, Any] = {
        "step": record.step,
        "loss": finite_or_none(loss),
        "gradNorm": finite_or_none(grad_norm),
        "learningRate": record.learning_rate,
        "tokens": record.tokens,
        "seconds": record.seconds,
    }
    return json.dumps(line) + "\n"


def finite_or_none(value: float) -> float | None:
    return value if math.isfinite(value) else None


def keep_until(file: Path, step: int) -> None:
    """Keeps the lines of the steps up to this one; what a crash left behind them may be anything."""
    lines = file.read_bytes().splitlines(keepends=True) if file.is_file() and step > 0 else []
    kept = list(takewhile(lambda line: 0 < step_of(line) <= step, lines))
    part = file.with_suffix(".part")
    with part.open("wb") as new:
        new.writelines(kept)
        new.flush()
        os.fsync(new.fileno())
    part.replace(file)


def step_of(line: bytes) -> int:
    """0 for a line that was cut off or is damaged."""
    try:
        return int(json.loads(line)["step"]) if line.endswith(b"\n") else 0
    except (ValueError, KeyError, TypeError):
        return 0
