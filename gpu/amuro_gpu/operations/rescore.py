"""`rescore`: metrics of a finished run's predictions, computed anew. Needs no torch.

Writes predictions.jsonl.
"""

import json
from pathlib import Path
from typing import Any

from amuro_gpu.failure import WorkerFailure, bad_input
from amuro_gpu.metrics import Metric, choose_metrics
from amuro_gpu.operations import Outcome
from amuro_gpu.prepared_set import Label, Row, read_prepared_set
from amuro_gpu.protocol.requests import RescoreRequest
from amuro_gpu.reporter import Reporter
from amuro_gpu.scoring.item import Answer, AnswerKind, Score
from amuro_gpu.scoring.methods import Method, find_method
from amuro_gpu.scoring.prediction import judged, metric_facts, write_predictions
from amuro_gpu.text.row_text import without_end_of_text

# Fields of a prediction that stand before its metrics, in their order.
BEFORE_METRICS = ("rowId", "sourceLine", "groupId", "prediction", "output", "gold")
JUDGED = ("metrics", "weights", "parts")


def run(request: RescoreRequest, context: Reporter) -> Outcome:
    """Done at once, and repeated after a crash. Facts as those of `score`."""
    context.started()
    dataset = read_prepared_set(Path(request.preparedSetDirectory))
    lines = read_lines(Path(request.predictionsFile))
    method = find_method(request.method)
    rows = [without_end_of_text(row, request.endOfText or "") for row in dataset.rows]
    if [line["rowId"] for line in lines] != [row.row_id for row in rows]:
        raise bad_input(
            "These are not the predictions of this set",
            f"{request.predictionsFile}: expected the {len(rows)} rows of the set in their order.",
            "Rescore with the prepared set that the run was scored on.",
        )
    for line, row in zip(lines, rows, strict=True):
        require_gold(line, row, method.gold(row))
    metrics = named_metrics(request.metrics, method, lines, dataset.rows)
    predictions = [
        judged_anew(line, row, answer_of(line, row, method.answers, dataset.labels), metrics)
        for line, row in zip(lines, rows, strict=True)
    ]
    write_predictions(Path(request.directory) / "predictions.jsonl", predictions)
    context.progress("rescore", len(rows), len(rows), "rows")
    facts = {**metric_facts(metrics, predictions, dataset.labels), "rows": len(rows)}
    return Outcome({"rows": len(rows)}, facts)


def read_lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def require_gold(line: dict[str, Any], row: Row, gold: str) -> None:
    """References are compared without an end of text, which early runs do not tell."""
    if line["gold"] != gold:
        raise WorkerFailure(
            "bad-input",
            "The gold answers are not those of the predictions",
            f"Row {row.row_id} of source line {row.source_line}: expected {line['gold']!r}, got {gold!r}.",
            "Score the set again: a run of an early version does not tell the end of text of its tokenizer.",
        )


def named_metrics(
    names: list[str], method: Method, lines: list[dict[str, Any]], rows: list[Row]
) -> list[Metric]:
    """Exactly these, in this order. Fails with `bad-input` on one that cannot judge the answers kept."""
    scores = method.gives_scores and all(line["scores"] is not None or is_skipped(line) for line in lines)
    chosen = {metric.name: metric for metric in choose_metrics(method.answers, scores, names, rows)}
    missing = [name for name in names if name not in chosen]
    if missing:
        raise bad_input(
            f"Metric {missing[0]} cannot judge what the predictions hold",
            f"They are answers of the kind {method.answers} {'with' if scores else 'without'} scores.",
            "Score the set by a method that gives what the metric reads.",
        )
    return [chosen[name] for name in names]


def answer_of(line: dict[str, Any], row: Row, answers: AnswerKind, labels: tuple[Label, ...]) -> Answer:
    """The answer from which the method or surface rule made this line."""
    values = tuple(label.value for label in labels) if answers == "label" else ()
    place = row.gold if answers == "choice" else values.index(row.label) if row.label in values else None
    scores = None if line["scores"] is None else tuple(score_of(score) for score in line["scores"])
    return Answer(
        line["prediction"],
        line["gold"],
        output=line["output"],
        scores=scores,
        completion_tokens=line["completionTokens"],
        gold_place=place,
        labels=values,
    )


def score_of(score: dict[str, Any]) -> Score:
    return Score(
        score["text"], score["logprobSumNats"], score["tokens"], score["unconditionalLogprobSumNats"]
    )


def judged_anew(line: dict[str, Any], row: Row, answer: Answer, metrics: list[Metric]) -> dict[str, Any]:
    before = {name: line[name] for name in BEFORE_METRICS}
    after = {name: value for name, value in line.items() if name not in (*BEFORE_METRICS, *JUDGED)}
    return before | judged(row, answer, metrics, skipped=is_skipped(line)) | after


def is_skipped(line: dict[str, Any]) -> bool:
    return "overflow-skipped" in line["flags"]
