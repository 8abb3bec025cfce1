"""Writes predictions.jsonl: a line a row in the order of the prepared rows, as the contract `Prediction`."""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.metrics import Metric, Parts, Ratio, RowValue
from amuro_gpu.prepared_set import Label, Row
from amuro_gpu.protocol.requests import Outputs
from amuro_gpu.scoring.item import Answer, Score, ScoredTokens
from amuro_gpu.scoring.set_value import corpus_value


def prediction_of(
    row: Row,
    answer: Answer,
    metrics: Sequence[Metric],
    *,
    prompt_tokens: int = 0,
    shots_dropped: int = 0,
    characters_cut: int = 0,
    flags: Sequence[str] = (),
    outputs: Outputs | None = None,
) -> dict[str, Any]:
    """A row that was skipped has the worst value in every metric, and the flag that says so."""
    return {
        "rowId": row.row_id,
        "sourceLine": row.source_line,
        "groupId": row.group_id,
        "prediction": answer.prediction,
        "output": answer.output,
        "gold": answer.gold,
        **judged(row, answer, metrics, skipped="overflow-skipped" in flags),
        "scores": None if answer.scores is None else [score_of(score) for score in answer.scores],
        **({} if outputs is None else {"sequences": [sequence_of(one, outputs) for one in answer.sequences]}),
        "promptTokens": prompt_tokens,
        "completionTokens": answer.completion_tokens,
        "shotsDropped": shots_dropped,
        "charactersCut": characters_cut,
        "flags": [*flags, *answer.flags],
    }


def judged(row: Row, answer: Answer, metrics: Sequence[Metric], *, skipped: bool) -> dict[str, Any]:
    """`metrics`: row values, or numerators; `weights`: denominators; `parts`: what corpus values sum."""
    fields: dict[str, dict[str, Any]] = {"metrics": {}, "weights": {}, "parts": {}}
    for metric in metrics:
        value = skipped_value(metric, answer, row) if skipped else metric.of(answer, row)
        if isinstance(value, Ratio):
            fields["weights"][metric.name] = value.denominator
            value = value.numerator
        elif isinstance(value, tuple):
            fields["parts"][metric.name] = value
            value = metric.total(value)
        fields["metrics"][metric.name] = value
    return {name: values for name, values in fields.items() if values or name == "metrics"}


def skipped_value(metric: Metric, answer: Answer, row: Row) -> RowValue:
    """The worst value, or that of no answer; without either a row does not count."""
    if metric.aggregation == "mean" and metric.worst is not None:
        return float(metric.worst)
    if metric.counts_unanswered and answer.gold in answer.labels:
        return metric.of(answer, row)
    return Ratio(0.0, 0.0)


def metric_facts(
    metrics: Sequence[Metric], predictions: Sequence[dict[str, Any]], labels: Sequence[Label] = ()
) -> dict[str, Any]:
    """Names, the primary one first, and the record of each with its corpus value."""
    records = [{**metric.record(), **corpus_facts(metric, predictions, labels)} for metric in metrics]
    return {"metrics": [metric.name for metric in metrics], "metricRecords": records}


def corpus_facts(
    metric: Metric, predictions: Sequence[dict[str, Any]], labels: Sequence[Label]
) -> dict[str, Any]:
    """Fails with `overflow` where no row counts."""
    if all(line.get("weights", {}).get(metric.name) == 0 for line in predictions):
        raise WorkerFailure(
            "overflow",
            f"Metric {metric.name} has no value",
            "No row counts: every row was skipped or has the weight 0.",
            "Choose another overflow policy, a model with a longer context, or another metric.",
        )
    if metric.aggregation != "corpus":
        return {}
    parts = [line["parts"][metric.name] for line in predictions if metric.name in line.get("parts", {})]
    return {"corpus": {**corpus_value(metric, parts), **class_facts(metric, parts, labels)}}


def class_facts(metric: Metric, parts: Sequence[Parts], labels: Sequence[Label]) -> dict[str, Any]:
    """The value of every label that some row has."""
    if metric.per_class is None:
        return {}
    values = metric.per_class(tuple(map(sum, zip(*parts, strict=True))))
    return {
        "perClass": [
            {"label": label.value, "value": value, "rows": rows}
            for label, (value, rows) in zip(labels, values, strict=True)
            if value is not None
        ]
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


def sequence_of(sequence: ScoredTokens, outputs: Outputs) -> dict[str, Any]:
    ids = {"tokenIds": sequence.ids} if outputs.tokenIds else {}
    return ids | ({"logprobsNats": sequence.logprobs} if outputs.logprobs else {})


def write_predictions(path: Path, predictions: Iterable[dict[str, Any]]) -> None:
    """The same predictions give the same bytes; the file appears whole or not at all."""
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="ascii") as file:
        for prediction in predictions:
            # Only ASCII: a generated U+2028 would end the line for some readers.
            file.write(json.dumps(prediction, allow_nan=False, separators=(",", ":")) + "\n")
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
