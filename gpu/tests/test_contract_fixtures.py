"""The fixtures of requests and events that the TypeScript contracts are held to, too."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.protocol.requests import parse_request

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "contract" / "fixtures"
WHOLE = pytest.mark.skipif(
    not FIXTURES.is_dir(), reason="the fixtures lie in the whole project, not in gpu/ alone"
)


def cases(name: str) -> list[Any]:
    path = FIXTURES / f"worker-{name}.json"
    if not path.is_file():
        return []
    sides = json.loads(path.read_text("utf-8"))
    return [
        pytest.param(case["value"], side == "accepted", id=f"{side}: {case['why']}")
        for side in ("accepted", "rejected")
        for case in sides[side]
    ]


@WHOLE
@pytest.mark.parametrize(("value", "valid"), cases("requests"))
def test_requests_are_accepted_and_rejected_as_in_typescript(value: Any, valid: bool) -> None:
    line = json.dumps(value)
    if valid:
        parse_request(line)
    else:
        with pytest.raises(WorkerFailure):
            parse_request(line)


@WHOLE
@pytest.mark.parametrize(("value", "valid"), cases("events"))
def test_events_are_accepted_and_rejected_as_in_typescript(value: Any, valid: bool) -> None:
    schema = json.loads((ROOT / "openapi" / "worker-event.schema.json").read_text("utf-8"))
    checker = Draft202012Validator.FORMAT_CHECKER
    assert Draft202012Validator(schema, format_checker=checker).is_valid(value) == valid
