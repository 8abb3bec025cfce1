"""Requests and events are accepted and rejected here as by the JSON Schemas that the contracts emit."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.protocol.events import EventWriter, append
from amuro_gpu.protocol.requests import parse_request, request_id_of

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "contract" / "fixtures"
SCHEMAS = {name: ROOT / "openapi" / f"worker-{name}.schema.json" for name in ("request", "event")}
WORK = {"protocol": 1, "requestId": "r", "directory": "/d", "devices": ["cpu:0"]}
RECIPE = {"stage": "finetune", "learningRate": 1e-3, "epochs": 1}
TRAIN = {
    **WORK,
    "operation": "train",
    "checkpointDirectory": "/c",
    "preparedSetDirectory": "/p",
    "recipe": RECIPE,
}


def changed(**fields: Any) -> dict[str, Any]:
    return {**TRAIN, **fields}


def with_recipe(**fields: Any) -> dict[str, Any]:
    return changed(recipe={**RECIPE, **fields})


def accepted(line: str) -> bool:
    try:
        parse_request(line)
    except WorkerFailure:
        return False
    return True


def validator(name: str) -> Any:
    return Draft202012Validator(json.loads(SCHEMAS[name].read_text("utf-8")))


def fixture_cases(name: str) -> list[Any]:
    cases = json.loads((FIXTURES / f"worker-{name}s.json").read_text("utf-8"))
    return [
        pytest.param(case["value"], kind == "accepted", id=f"{kind}: {case['why']}")
        for kind in ("accepted", "rejected")
        for case in cases[kind]
    ]


CASES: list[tuple[Any, bool]] = [
    (TRAIN, True),
    (with_recipe(batchSize=8.0), True),
    (with_recipe(steps=None, sequenceLength=None, maxGradNorm=1, checkpointSteps=[0, 5]), True),
    (with_recipe(batchSize=8.5), False),
    (with_recipe(batchSize="8"), False),
    (with_recipe(batchSize=True), False),
    (with_recipe(batchSize=0), False),
    (with_recipe(batchSize=65537), False),
    (with_recipe(learningRate=0), False),
    (with_recipe(learningRate="1e-3"), False),
    (with_recipe(learningRate=True), False),
    (with_recipe(dtype="float16"), False),
    (with_recipe(lerningRate=1), False),
    (with_recipe(trainSeed=2**53), False),
    (with_recipe(checkpointSteps=[-1]), False),
    (with_recipe(checkpointSteps=None), False),
    (changed(protocol=2), False),
    (changed(protocol=True), False),
    (changed(requestId=""), False),
    (changed(requestId="x" * 201), False),
    (changed(devices=None), True),
    (changed(devices=[]), False),
    (changed(devices=["gpu:0"]), False),
    (changed(threads=None), True),
    (changed(threads=0), False),
    (changed(extra=1), False),
    (changed(operation="fly"), False),
    ({key: value for key, value in TRAIN.items() if key != "recipe"}, False),
    ({"protocol": 1, "requestId": "r", "operation": "cancel"}, True),
    ({"protocol": 1, "requestId": "r", "operation": "cancel", "directory": "/d"}, False),
    ({**WORK, "operation": "tokenizer", "preparedSetDirectory": "/p", "vocabularySize": 299}, False),
    ({**WORK, "operation": "tokenizer", "preparedSetDirectory": "/p", "vocabularySize": 300}, True),
    (
        {
            **WORK,
            "operation": "initialise",
            "config": {"a": [1, None]},
            "tokenizerDirectory": "/t",
            "seed": 0,
        },
        True,
    ),
    ({**WORK, "operation": "initialise", "config": [], "tokenizerDirectory": "/t", "seed": 0}, False),
    ([TRAIN], False),
    (None, False),
]


@pytest.mark.parametrize(("value", "valid"), CASES)
def test_requests_are_accepted_and_rejected_as_the_schema_says(value: Any, valid: bool) -> None:
    assert accepted(json.dumps(value)) == valid
    assert validator("request").is_valid(value) == valid


@pytest.mark.parametrize(("value", "valid"), fixture_cases("request"))
def test_the_fixtures_of_both_languages_are_accepted_and_rejected_alike(value: Any, valid: bool) -> None:
    assert accepted(json.dumps(value)) == valid


@pytest.mark.parametrize("line", ["", "{", "hello", '{"protocol": NaN}', '{"protocol": 1e999}', "[" * 5000])
def test_a_line_that_is_not_json_is_rejected(line: str) -> None:
    assert not accepted(line)
    assert request_id_of(line) is None


def test_a_rejection_names_every_wrong_field_and_what_came() -> None:
    with pytest.raises(WorkerFailure) as failure:
        parse_request(json.dumps(with_recipe(batchSize="8", learningRate=2)))
    assert "recipe.batchSize" in failure.value.detail
    assert "recipe.learningRate" in failure.value.detail
    assert '"8"' in failure.value.detail


def test_an_event_is_one_whole_line_in_the_pipe_and_in_the_run(tmp_path: Path) -> None:
    with (tmp_path / "pipe").open("wb") as pipe:
        writer = EventWriter(pipe.fileno())
        # Readers of lines break at U+2028, U+2029 and U+0085 too, and Python's splitlines with them.
        writer.send("accepted", tmp_path, requestId="r\n1\u2028\u2029\u0085")
        writer.send("ready", pid=1)
    lines = (tmp_path / "pipe").read_text("utf-8").splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["accepted", "ready"]
    assert (tmp_path / "events.jsonl").read_text("utf-8").splitlines() == lines[:1]


def test_a_line_after_a_torn_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'{"event": "prog')
    append(path, b'{"event": "saved"}\n')
    assert path.read_text().splitlines()[-1] == '{"event": "saved"}'
