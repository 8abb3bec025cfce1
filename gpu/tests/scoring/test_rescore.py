"""Metrics computed anew from predictions are those that the model's run computed, to the byte."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from amuro_gpu.context import silent_context
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.operations import Outcome, baseline, rescore
from amuro_gpu.protocol.requests import Baseline, BaselineRequest, Outputs, RescoreRequest
from scoring.cases import SHOTS, choice_rows, inference_rows, row, run_score, text_rows, write_set

LABEL_METRICS = ("accuracy", "macro-f1", "balanced-accuracy", "matthews")
SCORED = ("brier", "calibration-error")
DOCUMENTS = [
    row(number, "", segments=[{"text": text, "target": True, "truncatable": False, "field": "text"}])
    for number, text in enumerate(["The boat sails home.", "Ça alors 😀", "The lamp is red. " * 60])
]
LONG = row(99, "Anna owns a boat. " * 200, label="neutral")
ENDED = [{**each, "references": [f"{each['references'][0]}<|endoftext|>"]} for each in text_rows(3)]
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "token-prob": (
        "token-prob",
        {"rows": inference_rows(6), "exemplars": SHOTS, "metrics": (*LABEL_METRICS, *SCORED)},
    ),
    "constrained": ("constrained", {"rows": inference_rows(6), "metrics": (*LABEL_METRICS, *SCORED)}),
    "free": ("free", {"rows": inference_rows(6), "metrics": LABEL_METRICS}),
    "skipped": ("token-prob", {"rows": [*inference_rows(4), LONG], "metrics": (*LABEL_METRICS, *SCORED)}),
    "all-skipped": ("token-prob", {"rows": [LONG], "metrics": ("accuracy", "brier")}),
    "options": ("options", {"rows": choice_rows(6), "labels": (), "metrics": ("accuracy-per-byte", *SCORED)}),
    "generate": ("generate", {"rows": text_rows(6), "labels": (), "metrics": ("rouge-l", "bleu", "chrf")}),
    "ended": ("generate", {"rows": ENDED, "labels": (), "metrics": ("rouge-1", "rouge-l-unicode")}),
    "perplexity": (
        "perplexity",
        {"rows": DOCUMENTS, "labels": (), "metrics": ("bits-per-byte", "perplexity")},
    ),
}


def rescored(
    directory: Path, prepared: Path, scored: Path, method: str, outcome: Outcome, **changes: Any
) -> Outcome:
    directory.mkdir()
    request = RescoreRequest(
        protocol=1,
        requestId="test",
        directory=str(directory),
        operation="rescore",
        preparedSetDirectory=str(prepared),
        predictionsFile=str(scored / "predictions.jsonl"),
        method=method,
        **{
            "metrics": outcome.facts["metrics"],
            "endOfText": outcome.facts.get("endOfText"),
            **changes,
        },
    )
    return rescore.run(request, silent_context(directory))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("outputs", [None, Outputs(tokenIds=True, logprobs=True)])
def test_the_same_metrics_give_the_same_bytes_and_the_same_values_of_the_set(
    tmp_path: Path, olmo: Path, name: str, outputs: Outputs | None
) -> None:
    method, wanted = CASES[name]
    prepared = write_set(tmp_path / "set", **wanted)
    scored = tmp_path / "scored"
    _, outcome = run_score(scored, olmo, prepared, method, outputs=outputs, overflow="skip")
    found = rescored(tmp_path / "again", prepared, scored, method, outcome)
    again = (tmp_path / "again" / "predictions.jsonl").read_bytes()
    assert again == (scored / "predictions.jsonl").read_bytes()
    assert found.facts["metricRecords"] == outcome.facts["metricRecords"]
    assert len(found.facts["metrics"]) >= len(wanted["metrics"])


def test_another_metric_is_the_one_that_a_run_by_it_would_have(tmp_path: Path, olmo: Path) -> None:
    plain = write_set(tmp_path / "plain", inference_rows(6), metrics=("accuracy",))
    named = write_set(tmp_path / "named", inference_rows(6), metrics=("macro-f1", "accuracy"))
    _, first = run_score(tmp_path / "first", olmo, plain, "token-prob")
    _, second = run_score(tmp_path / "second", olmo, named, "token-prob")
    found = rescored(
        tmp_path / "again", plain, tmp_path / "first", "token-prob", first, metrics=["macro-f1", "accuracy"]
    )
    assert found.facts["metricRecords"] == second.facts["metricRecords"]
    files = [tmp_path / name / "predictions.jsonl" for name in ("again", "second")]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_the_answers_of_a_surface_rule_are_judged_anew_too(tmp_path: Path) -> None:
    train = write_set(tmp_path / "train", inference_rows(9))
    prepared = write_set(tmp_path / "set", inference_rows(6), metrics=LABEL_METRICS)
    scored = tmp_path / "scored"
    scored.mkdir()
    request = BaselineRequest(
        protocol=1,
        requestId="test",
        directory=str(scored),
        operation="baseline",
        baseline=Baseline(rule="bag-of-words"),
        trainSetDirectory=str(train),
        preparedSetDirectory=str(prepared),
    )
    outcome = baseline.run(request, silent_context(scored))
    rescored(tmp_path / "again", prepared, scored, "token-prob", outcome)
    again = (tmp_path / "again" / "predictions.jsonl").read_bytes()
    assert again == (scored / "predictions.jsonl").read_bytes()


def test_what_the_predictions_do_not_hold_is_refused(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", inference_rows(3))
    _, outcome = run_score(tmp_path / "scored", olmo, prepared, "free")
    with pytest.raises(WorkerFailure, match="brier cannot judge") as caught:
        rescored(tmp_path / "again", prepared, tmp_path / "scored", "free", outcome, metrics=["brier"])
    assert caught.value.code == "bad-input"


@pytest.mark.parametrize(("rows", "title"), [(inference_rows(4), "not the predictions"), (ENDED, "gold")])
def test_predictions_of_other_rows_or_other_golds_are_refused(
    tmp_path: Path, olmo: Path, rows: list[dict[str, Any]], title: str
) -> None:
    method, own = ("free", inference_rows(3)) if title != "gold" else ("generate", ENDED)
    prepared = write_set(tmp_path / "set", own, labels=("neutral", "entailment", "contradiction"))
    _, outcome = run_score(tmp_path / "scored", olmo, prepared, method)
    other = write_set(tmp_path / "other", rows, labels=("neutral", "entailment", "contradiction"))
    with pytest.raises(WorkerFailure, match=title):
        rescored(tmp_path / "again", other, tmp_path / "scored", method, outcome, endOfText=None)


def test_it_loads_no_torch() -> None:
    code = (
        "import sys; import amuro_gpu.operations.rescore as r; from amuro_gpu.scoring.methods import folder;"
    )
    code += "from amuro_gpu.metrics import metrics; folder.all(); metrics(); print('torch' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(found.stdout.lower()) is False
