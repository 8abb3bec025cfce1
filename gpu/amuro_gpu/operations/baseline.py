"""`baseline`: a surface rule's answers to a prepared set; writes predictions.jsonl as `score` does."""

from pathlib import Path

from amuro_gpu.baselines import Question, find_baseline
from amuro_gpu.context import RunContext
from amuro_gpu.failure import bad_input
from amuro_gpu.metrics import choose_metrics
from amuro_gpu.operations import Outcome
from amuro_gpu.prepared_set import read_prepared_set
from amuro_gpu.protocol.requests import BaselineRequest
from amuro_gpu.scoring.prediction import metric_facts, prediction_of, write_predictions


def run(request: BaselineRequest, context: RunContext) -> Outcome:
    """Takes seconds at most: done at once, and repeated after a crash. Facts as those of `score`."""
    context.started()
    train = read_prepared_set(Path(request.trainSetDirectory))
    evaluate = read_prepared_set(Path(request.preparedSetDirectory))
    baseline = find_baseline(request.baseline.rule)
    metrics = choose_metrics(baseline.answers, False, evaluate.metrics, evaluate.rows)
    if not metrics:
        raise bad_input(
            "No metric can judge this rule here",
            f"Rule {baseline.name} answers with a {baseline.answers}; the rows have no gold for it.",
            "Choose a rule that fits the task of the dataset.",
        )
    answers = baseline.answer(Question(train, evaluate, request.baseline.field, metrics))
    rows = evaluate.rows
    predictions = [prediction_of(row, answer, metrics) for row, answer in zip(rows, answers, strict=True)]
    write_predictions(context.directory / "predictions.jsonl", predictions)
    context.progress("baseline", len(rows), len(rows), "rows")
    counters = {"rows": len(rows), "trainingRows": len(train.rows)}
    return Outcome(
        counters,
        {
            **metric_facts(metrics, predictions, evaluate.labels),
            "rows": len(rows),
            "overflowed": 0,
            "answers": len({answer.prediction for answer in answers}),
        },
    )
