"""Prediction lines are what the contract says, one line each whatever a model writes."""

from pathlib import Path

from amuro_gpu.metrics import metrics
from amuro_gpu.prepared_set import row_of
from amuro_gpu.scoring.item import Answer, Score
from amuro_gpu.scoring.prediction import prediction_of, write_predictions
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
