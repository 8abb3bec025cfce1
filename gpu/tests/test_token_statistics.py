"""Token statistics agree with what training and scoring count, and need no torch."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import sentence, sentence_rows, write_set

from amuro_gpu.context import RunContext
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.operations import find_operation
from amuro_gpu.prepared_set import read_prepared_set
from amuro_gpu.protocol.requests import TokenStatisticsRequest
from amuro_gpu.scoring.methods.token_prob import completions
from amuro_gpu.scoring.overflow import Fitting
from amuro_gpu.scoring.setting import Setting
from amuro_gpu.text.token_statistics import RESULT, measure, shots_counted
from amuro_gpu.text.tokenizer import CheckpointTokenizer, read_tokenizer
from amuro_gpu.training.examples import rows_to_examples

LABELS = [{"value": "a", "text": "Paris"}, {"value": "b", "text": "Oslo is far"}]
EXEMPLARS = ["Bob went to Rome. Where is Bob? Rome\n", "Eve went to Oslo. Where is Eve? Oslo\n"]


@pytest.fixture(scope="module")
def tokenizer_directory(tokenizer: CheckpointTokenizer) -> Path:
    return tokenizer.directory


def write_manifest(directory: Path, **parts: Any) -> None:
    manifest = {
        "dataset": {"labels": parts.get("labels", []), "metrics": ["accuracy"]},
        "settings": {"protocol": parts.get("protocol", "corrected")},
        "exemplars": [{"rowId": "0" * 64, "text": text} for text in parts.get("exemplars", [])],
    }
    (directory / "manifest.json").write_text(json.dumps(manifest), "utf-8")


def labelled_rows(count: int) -> list[dict[str, Any]]:
    rows = sentence_rows(count)
    for row, (prompt, _) in zip(rows, map(sentence, range(count)), strict=True):
        row |= {"segments": [{"text": prompt, "target": False, "truncatable": False}], "label": "a"}
    return rows


def request(set_directory: Path, tokenizer_directory: Path, directory: Path) -> TokenStatisticsRequest:
    directory.mkdir(parents=True, exist_ok=True)
    return TokenStatisticsRequest(
        protocol=1,
        requestId="1",
        operation="token-statistics",
        directory=str(directory),
        devices=["cpu:0"],
        preparedSetDirectory=str(set_directory),
        tokenizerFile=str(tokenizer_directory / "tokenizer.json"),
    )


def result_of(asked: TokenStatisticsRequest) -> dict[str, Any]:
    measure(asked)
    result: dict[str, Any] = json.loads((Path(asked.directory) / RESULT).read_text("utf-8"))
    return result


def counted(lengths: list[int]) -> list[list[int]]:
    return [[length, lengths.count(length)] for length in sorted(set(lengths))]


def test_rows_to_learn_have_the_lengths_of_training(tmp_path: Path, tokenizer_directory: Path) -> None:
    directory = write_set(tmp_path / "set", sentence_rows(40))
    write_manifest(directory)
    tokenizer = read_tokenizer(tokenizer_directory)
    rows = read_prepared_set(directory).rows
    examples = rows_to_examples(rows, tokenizer, 10_000, lambda done: None)
    result = result_of(request(directory, tokenizer_directory, tmp_path / "run"))
    assert result["contexts"][0]["whole"] == counted([len(example.inputs) for example in examples.items])
    targets = [len(example.targets) - 1 for example in examples.items]
    assert result["completion"] == counted(targets)


def test_turns_to_learn_are_counted_whole_with_their_ends(tmp_path: Path, tokenizer_directory: Path) -> None:
    rows = sentence_rows(3)
    for row in rows:
        ended = [{**row["segments"][1], "endOfText": True}, *row["segments"]]
        row["segments"] = [row["segments"][0], *ended]
    directory = write_set(tmp_path / "set", rows)
    write_manifest(directory)
    tokenizer = read_tokenizer(tokenizer_directory)
    examples = rows_to_examples(read_prepared_set(directory).rows, tokenizer, 10_000, lambda done: None)
    result = result_of(request(directory, tokenizer_directory, tmp_path / "run"))
    assert result["contexts"][0]["whole"] == counted([len(example.inputs) for example in examples.items])


@pytest.mark.parametrize("shots", [0, 1, 2])
def test_rows_to_score_have_the_lengths_that_the_overflow_policy_sees(
    tmp_path: Path, tokenizer_directory: Path, shots: int
) -> None:
    directory = write_set(tmp_path / "set", labelled_rows(30))
    write_manifest(directory, labels=LABELS, exemplars=EXEMPLARS)
    dataset = read_prepared_set(directory)
    tokenizer = read_tokenizer(tokenizer_directory)
    setting = Setting(tokenizer, None, dataset.labels, False, None, 0, 0)  # type: ignore[arg-type]
    fitting = Fitting(
        tokenizer=tokenizer,
        exemplars=dataset.exemplars[:shots],
        completions=lambda prompt, row: completions(setting, prompt, row),
        policy="error",
        limit=10_000,
        room=0,
    )
    lengths = [max(len(one.ids) for one in fitted.encodings) for fitted in fitting.fit(dataset.rows)]
    result = result_of(request(directory, tokenizer_directory, tmp_path / "run"))
    context = result["contexts"][shots]
    assert (context["shots"], context["whole"]) == (shots, counted(lengths))
    assert [one["tokens"] for one in context["longest"]] == sorted(lengths, reverse=True)[:5]


def test_labels_are_listed_with_their_first_token_after_a_prompt(
    tmp_path: Path, tokenizer_directory: Path
) -> None:
    labels = [
        {"value": "x", "text": "Rome"},
        {"value": "y", "text": "Rome again"},
        {"value": "z", "text": "Oslo"},
    ]
    directory = write_set(tmp_path / "set", labelled_rows(2))
    write_manifest(directory, labels=labels)
    result = result_of(request(directory, tokenizer_directory, tmp_path / "run"))
    first = {label["value"]: label["firstToken"]["id"] for label in result["labels"]}
    assert first["x"] == first["y"] != first["z"]
    assert result["labels"][1]["tokens"] > result["labels"][0]["tokens"] > 0


def test_token_statistics_can_be_stopped_before_every_batch_and_leave_no_result(
    tmp_path: Path, tokenizer_directory: Path
) -> None:
    directory = write_set(tmp_path / "set", labelled_rows(300))
    write_manifest(directory, labels=LABELS, exemplars=EXEMPLARS)
    asked = request(directory, tokenizer_directory, tmp_path / "run")
    told: list[int] = []
    measure(asked, told.append)
    assert told == [0, 0, 0, 256, 256, 256]

    def stop_at_once(done: int) -> None:
        raise InterruptedError

    asked = request(directory, tokenizer_directory, tmp_path / "stopped")
    with pytest.raises(InterruptedError):
        measure(asked, stop_at_once)
    assert not (Path(asked.directory) / RESULT).exists()


def test_many_exemplars_are_counted_at_some_numbers_of_shots() -> None:
    assert shots_counted(4) == [0, 1, 2, 3, 4]
    assert shots_counted(20) == [0, 1, 2, 4, 8, 16, 20]


def test_a_file_that_is_not_a_tokenizer_fails_with_the_reason(tmp_path: Path) -> None:
    directory = write_set(tmp_path / "set", sentence_rows(2))
    write_manifest(directory)
    (tmp_path / "tokenizer.json").write_text('{"model": 1}', "utf-8")
    with pytest.raises(WorkerFailure, match=r"expected a tokenizer\.json"):
        measure(request(directory, tmp_path, tmp_path / "run"))


def test_a_worker_with_models_computes_token_statistics_too(
    tmp_path: Path, tokenizer_directory: Path, context_for: Callable[..., RunContext]
) -> None:
    directory = write_set(tmp_path / "set", sentence_rows(4))
    write_manifest(directory)
    context = context_for(tmp_path / "run")
    asked = request(directory, tokenizer_directory, context.directory)
    outcome = find_operation("token-statistics")(asked, context)
    assert outcome.counters["rows"] == 4
    assert (context.directory / RESULT).is_file()


def test_the_worker_for_text_serves_requests_without_torch(tmp_path: Path, tokenizer_directory: Path) -> None:
    directory = write_set(tmp_path / "set", sentence_rows(4))
    write_manifest(directory)
    good = request(directory, tokenizer_directory, tmp_path / "good").model_dump()
    (tmp_path / "bad").mkdir()
    bad = {**good, "requestId": "2", "directory": str(tmp_path / "bad"), "tokenizerFile": "/nowhere.json"}
    program = (
        "import sys; from amuro_gpu.text.__main__ import main; main();"
        "sys.exit(any(name in sys.modules for name in ('torch', 'transformers')))"
    )
    worker = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    for line in (good, bad):
        worker.stdin.write(json.dumps(line) + "\n")
        worker.stdin.flush()
    ends = []
    while len(ends) < 2:
        event = json.loads(worker.stdout.readline())
        if event["event"] in ("succeeded", "failed"):
            ends.append((event["requestId"], event["event"]))
    worker.stdin.close()
    assert ends == [("1", "succeeded"), ("2", "failed")]
    assert worker.wait(30) == 0
