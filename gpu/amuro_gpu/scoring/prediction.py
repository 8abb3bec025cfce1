"""Writes predictions.jsonl: a line a row in the order of the prepared rows, as the contract `Prediction`."""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer, Score


def prediction_of(
    row: Row,
    answer: Answer,
    metrics: Sequence[Metric],
    *,
    prompt_tokens: int = 0,
    shots_dropped: int = 0,
    characters_cut: int = 0,
    flags: Sequence[str] = (),
) -> dict[str, Any]:
    """A row that was skipped has the value 0 in every metric, and the flag that says so."""
    skipped = "overflow-skipped" in flags
    return {
        "rowId": row.row_id,
        "sourceLine": row.source_line,
        "groupId": row.group_id,
        "prediction": answer.prediction,
        "output": answer.output,
        "gold": answer.gold,
        "metrics": {metric.name: 0.0 if skipped else metric.of(answer, row) for metric in metrics},
        "scores": None if answer.scores is None else [score_of(score) for score in answer.scores],
        "promptTokens": prompt_tokens,
        "completionTokens": answer.completion_tokens,
        "shotsDropped": shots_dropped,
        "charactersCut": characters_cut,
        "flags": [*flags, *answer.flags],
    }


def score_of(score: Score) -> dict[str, Any]:
    return {
        "text": score.text,
        "logprobSumNats": score.logprob_sum_nats,
        "tokens": score.tokens,
        "characters": score.characters,
        "bytes": score.bytes,
        "unconditionalLogprobSumNats": score.unconditional_logprob_sum_nats,
    }


def write_predictions(path: Path, predictions: Iterable[dict[str, Any]]) -> None:
    """The same predictions give the same bytes; the file appears whole or not at all."""
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="ascii") as file:
        for prediction in predictions:
            # ASCII alone: a generated U+2028 would end the line for some readers.
            file.write(json.dumps(prediction, allow_nan=False, separators=(",", ":")) + "\n")
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
