"""Special tokens spelt out in users' text are text, are counted, and never end a target twice."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import row, write_set
from odd_tokenizers import ODD, write_odd
from scoring.cases import score_request
from test_train import request_for
from tokenizers import Tokenizer, models, pre_tokenizers

from amuro_gpu.context import RunContext
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.metrics import exact_match, rouge_l
from amuro_gpu.operations import score, train
from amuro_gpu.prepared_set import row_of
from amuro_gpu.protocol.requests import TokenStatisticsRequest
from amuro_gpu.scoring.item import Answer
from amuro_gpu.text.row_text import without_end_of_text
from amuro_gpu.text.token_statistics import RESULT, measure
from amuro_gpu.text.tokenizer import CheckpointTokenizer, read_tokenizer
from amuro_gpu.training.examples import rows_to_blocks, rows_to_examples

END = "<|endoftext|>"
ITEMS = [
    f"a {colour} {thing}" for colour in ("red", "blue") for thing in ("ring", "mug", "book", "map", "key")
]


def silent(_: int) -> None:
    return


def summary_rows(mark: str, *, learned: bool) -> list[dict[str, Any]]:
    """Summaries of which each ends in `mark`."""
    rows = []
    for index, item in enumerate(ITEMS):
        prompt = f"### Input: Nora took {item} from Porto to Seville. ### Summary:"
        made = row(index, prompt, f" Nora took {item} to Iris.{mark}")
        rows.append(made if learned else {**made, "segments": made["segments"][:1]})
    return rows


CASE = Path(__file__).resolve().parents[3] / "shared" / "cases" / "13-end-in-target"


@pytest.mark.skipif(not CASE.is_dir(), reason=f"needs the rows in {CASE}")
@pytest.mark.parametrize("name", ["rows.jsonl", "clean.jsonl"])
def test_summaries_that_spell_out_the_end_have_208_target_tokens_and_a_right_answer_scores_1(
    name: str,
) -> None:
    micro = Path(__file__).resolve().parents[2] / "services" / "training" / "series" / "micro" / "step-15000"
    tokenizer = read_tokenizer(micro)
    pairs = [json.loads(line) for line in (CASE / name).read_text().splitlines()]
    made = [
        row(index, f"### Input: {pair['document']} ### Summary:", f" {pair['summary']}")
        for index, pair in enumerate(pairs)
    ]
    examples = rows_to_examples([row_of(value) for value in made], tokenizer, 256, silent)
    assert sum(len(example.targets) for example in examples.items) == 208
    assert examples.special_rows == (len(pairs) if name == "rows.jsonl" else 0)
    right = [json.loads(line)["summary"] for line in (CASE / "clean.jsonl").read_text().splitlines()]
    for value, answer in zip(made, right, strict=True):
        kept = without_end_of_text(row_of(value), tokenizer.eos_token)
        said = Answer(prediction=answer, gold="")
        assert exact_match.METRIC.of(said, kept) == rouge_l.METRIC.of(said, kept) == 1.0


@pytest.mark.parametrize("name", [name for name in ODD if name != "padded"])
def test_a_special_token_in_a_text_is_text_and_only_asked_for_what_the_tokenizer_makes_of_it(
    tmp_path: Path, name: str
) -> None:
    tokenizer = read_tokenizer(write_odd(name, tmp_path, "GPT2Tokenizer"))
    end = tokenizer.eos_token
    text = f"Where is{end}Anna? {end} <s>"
    written = tokenizer.encode(text)
    assert tokenizer.eos_token_id not in written.ids
    assert tokenizer.spells_special(text)
    assert written.ends[-1] == len(text)
    as_tokens = tokenizer.reading("tokens").encode(text)
    assert as_tokens.ids.count(tokenizer.eos_token_id) == 2
    assert (
        as_tokens.ids
        == Tokenizer.from_file(str(tmp_path / "tokenizer.json")).encode(text).ids[: len(as_tokens.ids)]
    )


def test_a_tokenizer_that_can_only_read_a_name_as_its_token_refuses_the_text(tmp_path: Path) -> None:
    backend = Tokenizer(models.WordLevel({"<s>": 0, "</s>": 1, "a": 2, "?": 3}, unk_token="?"))
    backend.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    backend.save(str(tmp_path / "tokenizer.json"))
    tokenizer = read_tokenizer(tmp_path)
    assert tokenizer.encode("a b").ids == [2, 3]
    with pytest.raises(WorkerFailure, match="cannot write a special token as text"):
        tokenizer.encode("a </s>")


def test_an_end_that_the_set_asks_for_is_the_token_where_the_same_name_in_the_text_is_not(
    tokenizer: CheckpointTokenizer,
) -> None:
    segments = [
        {"text": f"What does {END} mean?", "target": False, "truncatable": False},
        {"text": f" It says {END} there.", "target": True, "truncatable": False, "endOfText": True},
        {"text": " And now?", "target": False, "truncatable": False},
        {"text": " Nothing.", "target": True, "truncatable": False},
    ]
    turns = row_of({**row(0, "", ""), "segments": segments})
    examples = rows_to_examples([turns], tokenizer, 256, silent)
    (example,) = examples.items
    end = tokenizer.eos_token_id
    tokens = [*example.inputs.tolist(), int(example.labels[-1])]
    assert tokens.count(end) == 2
    assert example.labels[example.targets].tolist().count(end) == 2
    before = tokens[: tokens.index(end)]
    assert tokenizer.decode(before) == segments[0]["text"] + str(segments[1]["text"])
    assert examples.special_rows == 1


@pytest.mark.parametrize("protocol", ["corrected", "paper"])
@pytest.mark.parametrize("mark", [END, f" {END}", f"{END}\n", END * 2])
def test_targets_that_end_in_the_end_of_text_learn_it_once(
    checkpoints: dict[str, Path],
    tmp_path: Path,
    context_for: Callable[..., RunContext],
    mark: str,
    protocol: str,
) -> None:
    counters = {}
    for name, text in (("clean", ""), ("marked", mark)):
        prepared = write_set(tmp_path / name, summary_rows(text, learned=True), protocol)
        run = tmp_path / f"run-{name}"
        outcome = train.run(request_for(checkpoints["olmo"], prepared, run), context_for(run))
        counters[name] = dict(outcome.counters)
    assert counters["marked"].pop("specialTokenRows") == len(ITEMS)
    assert counters["marked"] == counters["clean"]
    files = [tmp_path / f"run-{name}" / "checkpoints" for name in ("clean", "marked")]
    weights = [next(path.rglob("model.safetensors")).read_bytes() for path in files]
    assert weights[0] == weights[1]


def test_documents_that_end_in_the_end_of_text_have_one_end_between_them(
    tokenizer: CheckpointTokenizer,
) -> None:
    def stream(mark: str) -> list[int]:
        rows = [row_of(row(index, "", f"Anna went to {item}.{mark}")) for index, item in enumerate(ITEMS)]
        blocks = rows_to_blocks(rows, tokenizer, 8, silent)
        assert blocks.special_rows == (len(ITEMS) if mark else 0)
        return [token for block in blocks.items for token in block.inputs.tolist()]

    assert stream("") == stream(END)
    assert stream("").count(tokenizer.eos_token_id) >= len(ITEMS) - 2


def test_references_do_not_keep_the_end_of_text_and_the_rows_say_that_they_had_it(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: Callable[..., RunContext]
) -> None:
    golds, flags = {}, {}
    for name, mark in (("clean", ""), ("marked", END)):
        prepared = write_set(tmp_path / name, summary_rows(mark, learned=False))
        request = score_request(tmp_path / f"run-{name}", checkpoints["olmo"], prepared, "generate")
        outcome = score.run(request, context_for(tmp_path / f"run-{name}"))
        lines = (tmp_path / f"run-{name}" / "predictions.jsonl").read_text().splitlines()
        golds[name] = [json.loads(line)["gold"] for line in lines]
        flags[name] = [flag for line in lines for flag in json.loads(line)["flags"]]
        assert outcome.counters.get("specialTokenRows", 0) == (len(ITEMS) if mark else 0)
    assert golds["marked"] == golds["clean"]
    assert flags["marked"].count("special-token") == len(ITEMS)
    assert "special-token" not in flags["clean"]


@pytest.mark.parametrize("protocol", ["corrected", "paper"])
def test_token_statistics_count_ends_and_special_tokens_as_training_does(
    checkpoints: dict[str, Path], tmp_path: Path, protocol: str
) -> None:
    rows = summary_rows(END, learned=True)
    rows[0]["segments"][0]["text"] += f" {END} <|endoftext|"
    rows[1]["segments"][1]["endOfText"] = True
    prepared = write_set(tmp_path / "set", rows, protocol)
    checkpoint = checkpoints["olmo"]
    request = {
        "protocol": 1,
        "requestId": "1",
        "operation": "token-statistics",
        "directory": str(tmp_path),
        "devices": ["cpu:0"],
        "preparedSetDirectory": str(prepared),
        "tokenizerFile": str(checkpoint / "tokenizer.json"),
    }
    measure(TokenStatisticsRequest.model_validate(request))
    lengths = json.loads((tmp_path / RESULT).read_text())["contexts"][0]["whole"]
    tokenizer = read_tokenizer(checkpoint).reading("tokens" if protocol == "paper" else "text")
    items = rows_to_examples([row_of(value) for value in rows], tokenizer, 256, silent).items
    counted = [[size, count] for size, count in lengths for _ in range(count)]
    assert sorted(size for size, _ in counted) == sorted(len(example.inputs) for example in items)


def test_the_marks_that_the_worker_reserves_are_refused_in_a_text() -> None:
    with pytest.raises(ValueError, match=r"U\+FDD0"):
        row_of(row(0, "Anna \ufdd0\ufdd1", " Paris"))
