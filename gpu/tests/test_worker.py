"""The worker as a process: what goes in and out, and what is left of a run when it is stopped or killed."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import row, sentence_rows, write_set
from jsonschema import Draft202012Validator

from amuro_gpu.devices import list_devices
from amuro_gpu.locks import DeviceLocks
from amuro_gpu.models.families import families

FINETUNE = {"stage": "finetune", "learningRate": 5e-3, "epochs": 2, "batchSize": 8}
LONG = {**FINETUNE, "epochs": 100}
# Starting takes seconds of processor time, on a busy host much longer.
SECONDS_TO_WAIT = 300
EVENT_SCHEMA = Path(__file__).parents[2] / "openapi" / "worker-event.schema.json"
ENDS = ("succeeded", "failed", "cancelled", "rejected")


class WorkerProcess:
    """A worker on pipes. `until` reads events up to one that is wanted and returns it."""

    def __init__(self, lock_directory: Path, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "amuro_gpu", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "AMURO_LOCK_DIR": str(lock_directory)},
        )
        self.events: list[dict[str, Any]] = []

    def send(self, value: dict[str, Any] | str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write((value if isinstance(value, str) else json.dumps(value)) + "\n")
        self.process.stdin.flush()

    def until(self, *names: str, request_id: str | None = None) -> dict[str, Any]:
        assert self.process.stdout is not None
        limit = time.monotonic() + SECONDS_TO_WAIT
        while time.monotonic() < limit:
            line = self.process.stdout.readline()
            assert line, f"the worker ended, after {self.events[-3:]}"
            self.events.append(json.loads(line))
            if self.events[-1]["event"] in names and request_id in (None, self.events[-1].get("requestId")):
                return self.events[-1]
        raise AssertionError(f"none of {names} came, after {self.events[-3:]}")

    def end_input(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(SECONDS_TO_WAIT)

    def rest(self) -> list[dict[str, Any]]:
        """What an ended worker said after the last event read."""
        assert self.process.stdout is not None
        events = [json.loads(line) for line in self.process.stdout]
        return [event for event in events if event["event"] != "heartbeat"]

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(SECONDS_TO_WAIT)


Start = Callable[..., WorkerProcess]


@pytest.fixture(scope="module")
def lock_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("locks")


@pytest.fixture(scope="module")
def start(lock_directory: Path) -> Iterator[Start]:
    """Starts a worker of its own for a test."""
    started: list[WorkerProcess] = []

    def start_worker(*arguments: str) -> WorkerProcess:
        started.append(WorkerProcess(lock_directory, *arguments))
        return started[-1]

    yield start_worker
    for worker in started:
        worker.process.kill()
        worker.process.wait()


@pytest.fixture(scope="module")
def worker(start: Start) -> WorkerProcess:
    """One worker for all tests that leave it alive: each of them proves that the one before did."""
    return start()


@pytest.fixture
def train_request(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path
) -> Callable[..., dict[str, Any]]:
    def make(name: str = "run", **fields: Any) -> dict[str, Any]:
        (tmp_path / name).mkdir(exist_ok=True)
        values = {
            "protocol": 1,
            "requestId": name,
            "operation": "train",
            "directory": str(tmp_path / name),
            "devices": ["cpu:0", "cpu:1"],
            "threads": 1,
            "checkpointDirectory": str(checkpoints["olmo"]),
            "preparedSetDirectory": str(train_set),
            "recipe": FINETUNE,
        }
        return values | fields

    return make


MakeRequest = Callable[..., dict[str, Any]]


def weights(request: dict[str, Any]) -> dict[str, bytes]:
    root = Path(request["directory"]) / "checkpoints"
    return {path.parent.name: path.read_bytes() for path in sorted(root.rglob("model.safetensors"))}


def test_a_request_is_accepted_started_and_ended_and_the_run_directory_records_it(
    worker: WorkerProcess, train_request: MakeRequest
) -> None:
    request = train_request("told")
    worker.send(request)
    end = worker.until(*ENDS, request_id="told")
    assert end["event"] == "succeeded"
    assert end["counters"]["optimizerSteps"] == 6
    assert end["deviceSeconds"] > 0
    assert end["peakMemoryBytes"] > 10**6
    mine = [event for event in worker.events if event.get("requestId") == "told"]
    assert [event["event"] for event in mine[:2]] == ["accepted", "started"]
    assert mine[1]["threads"] == 1
    directory = Path(request["directory"])
    logged = [json.loads(line) for line in (directory / "events.jsonl").read_text().splitlines()]
    assert logged == mine
    assert json.loads((directory / "request.json").read_text())["recipe"]["trainSeed"] == 0
    assert sorted(path.name for path in directory.iterdir()) == [
        "checkpoints",
        "events.jsonl",
        "logs",
        "request.json",
    ]


def test_a_worker_sends_heartbeats_at_rest_and_while_it_computes(
    worker: WorkerProcess, train_request: MakeRequest
) -> None:
    worker.until("heartbeat")
    worker.send({**train_request("beaten"), "recipe": LONG})
    worker.until("started", request_id="beaten")
    worker.until("heartbeat")
    worker.send({"protocol": 1, "requestId": "beaten", "operation": "cancel"})
    worker.until(*ENDS, request_id="beaten")


def test_the_first_event_is_ready_with_versions_and_devices(worker: WorkerProcess) -> None:
    if not worker.events:
        worker.until("ready")
    ready = worker.events[0]
    assert ready["event"] == "ready"
    assert {device["name"] for device in ready["devices"]} >= {"cpu:0", "cpu:1"}
    assert ready["versions"]["torch"]


@pytest.mark.parametrize(
    "line", ["not json", '{"protocol":1}', '{"protocol":1,"requestId":"q","operation":"fly"}']
)
def test_a_bad_line_is_rejected_and_the_worker_goes_on(worker: WorkerProcess, line: str) -> None:
    worker.send(line)
    event = worker.until("rejected")
    assert event["requestId"] == ("q" if '"q"' in line else None)
    assert {"code", "title", "detail", "remedy"} == set(event["error"])


def test_requests_that_cannot_be_begun_are_rejected(
    worker: WorkerProcess, train_request: MakeRequest
) -> None:
    worker.send(train_request("lost", directory="/nowhere/at/all"))
    assert "/nowhere/at/all" in worker.until("rejected")["error"]["detail"]
    worker.send({"protocol": 1, "requestId": "unknown", "operation": "cancel"})
    assert worker.until("rejected")["requestId"] == "unknown"


def test_a_cancelled_run_stops_at_a_step_and_can_be_continued(
    worker: WorkerProcess, train_request: MakeRequest
) -> None:
    request = train_request("stopped", recipe=LONG)
    worker.send(request)
    worker.until("progress", request_id="stopped")
    worker.send({"protocol": 1, "requestId": "stopped", "operation": "cancel"})
    cancelled = worker.until(*ENDS, request_id="stopped")
    assert cancelled["event"] == "cancelled"
    assert 0 <= cancelled["saved"] < 300
    worker.send(request)
    assert worker.until("started", request_id="stopped")["resumedFrom"] == cancelled["saved"]
    assert worker.until(*ENDS, request_id="stopped")["counters"]["optimizerSteps"] == 300


def test_a_queued_request_can_be_cancelled(worker: WorkerProcess, train_request: MakeRequest) -> None:
    worker.send(train_request("first", recipe=LONG))
    worker.send(train_request("second"))
    worker.send({"protocol": 1, "requestId": "second", "operation": "cancel"})
    worker.send({"protocol": 1, "requestId": "first", "operation": "cancel"})
    assert worker.until(*ENDS, request_id="second") == {
        **worker.events[-1],
        "event": "cancelled",
        "saved": 0,
    }


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ({"hidden_size": 2**26, "num_attention_heads": 1}, "out-of-memory"),
        ({"model_type": "hf_olmo"}, "unsupported-architecture"),
    ],
)
def test_a_failure_is_an_event_and_the_next_request_is_served(
    worker: WorkerProcess, train_request: MakeRequest, config: dict[str, Any], code: str
) -> None:
    request = train_request("fails", operation="initialise", seed=0)
    request["tokenizerDirectory"] = request.pop("checkpointDirectory")
    request["config"] = families()["olmo"].tiny | config
    del request["preparedSetDirectory"], request["recipe"]
    worker.send(request)
    end = worker.until(*ENDS, request_id="fails")
    assert (end["event"], end["error"]["code"]) == ("failed", code)
    assert end["error"]["remedy"]
    worker.send(train_request("after"))
    assert worker.until(*ENDS, request_id="after")["event"] == "succeeded"


def test_damaged_weights_and_rows_without_target_fail_with_their_code(
    worker: WorkerProcess, train_request: MakeRequest, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    for path in Path(train_request()["checkpointDirectory"]).iterdir():
        data = path.read_bytes()
        (damaged / path.name).write_bytes(data[:1000] if path.suffix == ".safetensors" else data)
    worker.send(train_request("damaged-run", checkpointDirectory=str(damaged)))
    assert worker.until(*ENDS, request_id="damaged-run")["error"]["code"] == "damaged-weights"
    unlearnable = write_set(tmp_path / "unlearnable", [*sentence_rows(2), row(2, "Where is Eve?", "")])
    worker.send(train_request("unlearnable-run", preparedSetDirectory=str(unlearnable)))
    error = worker.until(*ENDS, request_id="unlearnable-run")["error"]
    assert error["code"] == "no-target-token"
    assert "source line 3" in error["detail"]


def test_a_killed_run_resumes_to_the_same_bytes_and_counts_repeated_steps(
    worker: WorkerProcess, start: Start, train_request: MakeRequest
) -> None:
    recipe = {**LONG, "checkpointSteps": [0, 150]}
    unbroken = train_request("unbroken", recipe=recipe)
    worker.send(unbroken)
    expected = worker.until(*ENDS, request_id="unbroken")
    broken = train_request("broken", recipe=recipe, saveEverySeconds=0.01)
    victim = start()
    victim.send(broken)
    saved = victim.until("saved", request_id="broken")["done"]
    victim.kill()
    worker.send(broken)
    resumed_from = worker.until("started", request_id="broken")["resumedFrom"]
    assert saved <= resumed_from < 300
    end = worker.until(*ENDS, request_id="broken")
    assert weights(broken) == weights(unbroken)
    assert set(weights(broken)) == {"step-0", "step-150", "step-300"}
    repeated = end["counters"].pop("repeatedSteps")
    assert 0 <= repeated <= 16
    assert end["counters"] == {k: v for k, v in expected["counters"].items() if k != "repeatedSteps"}


def test_at_the_end_of_input_the_run_is_saved_and_the_worker_ends_without_a_verdict(
    start: Start, worker: WorkerProcess, train_request: MakeRequest
) -> None:
    leaving = start()
    request = train_request("left", recipe=LONG)
    leaving.send(request)
    leaving.send(train_request("never-begun"))
    leaving.until("metric", request_id="left")
    assert leaving.end_input() == 0
    rest = leaving.rest()
    assert not [event for event in rest if event["event"] in ENDS]
    assert not [event for event in rest if event["event"] == "started"]
    worker.send(request)
    resumed_from = worker.until("started", request_id="left")["resumedFrom"]
    assert resumed_from == [event["done"] for event in rest if event["event"] == "saved"][-1] > 0
    assert worker.until(*ENDS, request_id="left")["counters"]["repeatedSteps"] == 0


def test_a_run_directory_is_all_that_a_launcher_needs(
    start: Start, worker: WorkerProcess, train_request: MakeRequest, tmp_path: Path
) -> None:
    """The launcher's signal ends it as the end of input would; whoever has the directory can go on."""
    request = train_request("moved", recipe=LONG)
    directory = tmp_path / "elsewhere"
    directory.mkdir()
    (directory / "request.json").write_text(json.dumps(request))
    alone = start(str(directory))
    alone.until("metric")
    alone.process.terminate()
    assert alone.process.wait(SECONDS_TO_WAIT) == 1
    saved = [event["done"] for event in alone.rest() if event["event"] == "saved"][-1]
    worker.send({**request, "directory": str(directory)})
    assert worker.until("started", request_id="moved")["resumedFrom"] == saved
    assert worker.until(*ENDS, request_id="moved")["event"] == "succeeded"
    assert set(weights({"directory": str(directory)})) == {"step-300"}
    assert not (Path(request["directory"]) / "checkpoints").exists()


def test_a_run_directory_without_a_usable_request_says_so_in_its_events(start: Start, tmp_path: Path) -> None:
    alone = start(str(tmp_path))
    assert "request.json" in alone.until("rejected")["error"]["detail"]
    assert alone.process.wait(SECONDS_TO_WAIT) == 1
    logged = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text().splitlines()]
    assert logged == alone.events[1:]


def test_a_request_that_names_no_devices_takes_what_the_worker_sees(
    worker: WorkerProcess, train_request: MakeRequest
) -> None:
    request = train_request("anywhere", deviceCount=3)
    del request["devices"]
    worker.send(request)
    error = worker.until(*ENDS, request_id="anywhere")["error"]
    assert "deviceCount is 3" in error["detail"]
    assert "cpu:0, cpu:1" in error["detail"]
    worker.send({**request, "deviceCount": 1})
    end = worker.until(*ENDS, request_id="anywhere")
    assert end["versions"] == worker.events[0]["versions"]


def test_a_worker_takes_the_free_slot_and_waits_where_none_is(
    worker: WorkerProcess, lock_directory: Path, train_request: MakeRequest
) -> None:
    slots = [device for device in list_devices() if device.is_cpu]
    locks = DeviceLocks(lock_directory)
    assert locks.try_all(slots[:1], 1) == slots[:1]
    worker.send(train_request("second-slot"))
    started = worker.until("waiting", "started", request_id="second-slot")
    assert [device["name"] for device in started["devices"]] == ["cpu:1"]
    worker.until(*ENDS, request_id="second-slot")
    assert locks.try_all(slots[1:], 1) == slots[1:]
    worker.send(train_request("patient"))
    assert worker.until("waiting", "started", request_id="patient")["devices"] == ["cpu:0", "cpu:1"]
    worker.send({"protocol": 1, "requestId": "patient", "operation": "cancel"})
    assert worker.until(*ENDS, request_id="patient")["event"] == "cancelled"
    worker.send(train_request("patient"))
    worker.until("waiting", request_id="patient")
    locks.release(slots)
    assert worker.until(*ENDS, request_id="patient")["event"] == "succeeded"


def test_every_event_was_one_that_the_contract_describes(worker: WorkerProcess) -> None:
    schema = json.loads(EVENT_SCHEMA.read_text("utf-8"))
    validator = Draft202012Validator(schema)
    assert {event["event"] for event in worker.events} >= {"ready", "accepted", "started", "metric", "failed"}
    for event in worker.events:
        assert not list(validator.iter_errors(event)), event
