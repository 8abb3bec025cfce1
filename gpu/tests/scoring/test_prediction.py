"""Prediction lines are what the contract says, one line each whatever a model writes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.metrics import Metric, Ratio, metrics
from amuro_gpu.prepared_set import row_of
from amuro_gpu.scoring.item import Answer, Score
from amuro_gpu.scoring.prediction import metric_facts, prediction_of, write_predictions
from amuro_gpu.scoring.set_value import set_value
from scoring.cases import row, text_rows

FIELDS = [
    "rowId", "sourceLine", "groupId", "prediction", "output", "gold", "metrics", "scores", "promptTokens",
    "completionTokens", "shotsDropped", "charactersCut", "flags",
]  # fmt: skip


def test_a_line_has_the_fields_of_the_contract_in_their_order() -> None:
    judged = row_of({**row(3, "p", label="yes"), "groupId": "g"})
    answer = Answer(
        "yes", "yes", scores=(Score("né", -1.5, 1, -2.0),), completion_tokens=1, flags=("whole-label",)
    )
    line = prediction_of(judged, answer, [metrics()["accuracy"]], prompt_tokens=7, flags=["exemplar"])
    assert list(line) == FIELDS
    assert line["metrics"] == {"accuracy": 1.0}
    assert line["flags"] == ["exemplar", "whole-label"]
    assert (line["groupId"], line["sourceLine"], line["output"]) == ("g", 4, None)
    assert line["scores"] == [
        {
            "text": "né",
            "logprobSumNats": -1.5,
            "tokens": 1,
            "characters": 2,
            "bytes": 3,
            "unconditionalLogprobSumNats": -2.0,
        }
    ]


def test_whatever_a_model_writes_stays_on_its_line(tmp_path: Path) -> None:
    path = tmp_path / "predictions.jsonl"
    output = "a\u2028b\x85c\x0bd\x1ce\ufffd\r\nf"
    judged = [row_of(value) for value in text_rows(2)]
    write_predictions(path, (prediction_of(one, Answer(output, "g", output=output), []) for one in judged))
    assert len(path.read_text("utf-8").splitlines()) == 2
    assert not path.with_name("predictions.jsonl.part").exists()


WORDS = Metric(
    name="errors-per-word",
    label="errors per word",
    of=lambda answer, row: Ratio(abs(len((answer.prediction or "").split()) - 3), 3),
    reads=frozenset({"text"}),
    range=(0, None),
    higher_is_better=False,
    aggregation="ratio-of-sums",
)
DISTANCE = replace(WORDS, name="distance", aggregation="mean", of=lambda answer, row: 2.0)
GEOMETRIC = replace(
    WORDS,
    name="root-of-sums",
    aggregation="corpus",
    of=lambda answer, row: (float(len(answer.prediction or "")), 1.0),
    total=lambda sums: (sums[0] / sums[1]) ** 0.5,
)


def lines_of(metric: Metric, *predictions: str, skipped: int = 0) -> list[dict[str, Any]]:
    judged = [row_of(value) for value in text_rows(len(predictions) + skipped)]
    answers = [*(Answer(text, "g") for text in predictions), *(Answer(None, "g") for _ in range(skipped))]
    flags = [()] * len(predictions) + [("overflow-skipped",)] * skipped
    rows = zip(judged, answers, flags, strict=True)
    return [prediction_of(one, answer, [metric], flags=marks) for one, answer, marks in rows]


def test_a_ratio_of_sums_keeps_numerators_and_denominators_apart() -> None:
    lines = lines_of(WORDS, "one", "one two three", skipped=1)
    assert [line["metrics"]["errors-per-word"] for line in lines] == [2, 0, 0]
    assert [line["weights"]["errors-per-word"] for line in lines] == [3, 3, 0]
    assert set_value(WORDS, [Ratio(2, 3), Ratio(0, 3), Ratio(0, 0)]) == pytest.approx(1 / 3)
    assert metric_facts([WORDS], lines)["metricRecords"] == [WORDS.record()]


def test_a_skipped_row_has_the_worst_value_and_does_not_count_where_there_is_none() -> None:
    unbounded = lines_of(DISTANCE, "one", skipped=1)
    assert [(line["metrics"]["distance"], line.get("weights")) for line in unbounded] == [
        (2.0, None),
        (0.0, {"distance": 0.0}),
    ]
    bounded = lines_of(replace(DISTANCE, range=(0, 5)), "one", skipped=1)
    assert [line["metrics"]["distance"] for line in bounded] == [2.0, 5.0]
    assert "weights" not in bounded[1]
    better = lines_of(replace(DISTANCE, range=(0, 5), higher_is_better=True), skipped=1)
    assert [line["metrics"]["distance"] for line in better] == [0.0]


def test_a_corpus_value_comes_from_the_sums_of_the_parts_with_a_jackknife_error() -> None:
    lines = lines_of(GEOMETRIC, "a" * 4, "a" * 16, "a" * 10, skipped=1)
    assert [line["metrics"]["root-of-sums"] for line in lines[:3]] == [2.0, 4.0, pytest.approx(10**0.5)]
    assert [line.get("parts") for line in lines] == [
        *({"root-of-sums": (size, 1.0)} for size in (4.0, 16.0, 10.0)),
        None,
    ]
    (record,) = metric_facts([GEOMETRIC], lines)["metricRecords"]
    assert record["corpus"]["value"] == pytest.approx(10**0.5)
    left_out = [13**0.5, 7**0.5, 10**0.5]
    mean = sum(left_out) / 3
    error = (2 / 3 * sum((value - mean) ** 2 for value in left_out)) ** 0.5
    assert record["corpus"]["standardError"] == pytest.approx(error)


@pytest.mark.parametrize("metric", [WORDS, GEOMETRIC])
def test_a_set_of_skipped_rows_has_no_value(metric: Metric) -> None:
    with pytest.raises(WorkerFailure, match="has no value"):
        metric_facts([metric], lines_of(metric, skipped=2))
