"""Rows longer than the context: each policy does what it says, no more than needed, and counts it."""

from pathlib import Path
from typing import Any

import pytest

from amuro_gpu.failure import WorkerFailure
from scoring.cases import NLI, SHOTS, loaded_of, row, run_score, write_set

LONG = "The old kitchen opens. Peter sails the red lamp, and the market stands by the boat of Anna. "


def inference(number: int, document: str) -> dict[str, Any]:
    pieces = [("### Input_1: ", False), (document, True), (" ### Input_2: Anna sails. ### Inference:", False)]
    return row(number, pieces, label=NLI[number % 3])


def fits(tokenizer: Any, prompt: str, limit: int) -> bool:
    return max(len(tokenizer.encode(f"{prompt} {label}").ids) for label in NLI) <= limit


def score(
    tmp_path: Path, olmo: Path, rows: list[dict[str, Any]], policy: str, **changes: Any
) -> tuple[list[dict[str, Any]], Any]:
    prepared = write_set(tmp_path / "set", rows, exemplars=changes.pop("exemplars", SHOTS), **changes)
    return run_score(tmp_path / "run", olmo, prepared, "token-prob", overflow=policy)


def document_for(tokenizer: Any, limit: int, shots: int) -> str:
    """The longest repetition that fits with this many exemplars but not with one more."""
    text = ""
    while fits(tokenizer, "".join(SHOTS[:shots]) + prompt_of(text + "boat "), limit):
        text += "boat "
    return text.strip()


def prompt_of(document: str) -> str:
    return f"### Input_1: {document} ### Input_2: Anna sails. ### Inference:"


def test_shots_are_dropped_whole_and_last_first_only_as_many_as_needed(tmp_path: Path, olmo: Path) -> None:
    loaded = loaded_of(olmo)
    rows = [
        inference(number, document_for(loaded.tokenizer, loaded.context_length, shots))
        for number, shots in enumerate((2, 1, 0))
    ]
    found, outcome = score(tmp_path, olmo, rows, "dropShots")
    assert [prediction["shotsDropped"] for prediction in found] == [0, 1, 2]
    assert [prediction["charactersCut"] for prediction in found] == [0, 0, 0]
    assert [prediction["flags"] for prediction in found] == [[], ["shots-dropped"], ["shots-dropped"]]
    assert {name: value for name, value in outcome.facts.items() if "etric" not in name} == {
        "rows": 3,
        "overflowed": 2,
        "skipped": 0,
        "shotsDropped": 3,
        "charactersCut": 0,
        "endOfText": "<|endoftext|>",
    }
    # The row that kept one exemplar still shares it.
    assert outcome.counters["prefixTokensShared"] > outcome.counters["prefixTokens"]


@pytest.mark.parametrize("policy", ["dropShots", "truncateDocument"])
def test_a_document_is_cut_from_its_end_until_the_whole_fits_and_no_further(
    tmp_path: Path, olmo: Path, policy: str
) -> None:
    loaded = loaded_of(olmo)
    document = LONG * 12
    found, outcome = score(tmp_path, olmo, [inference(0, document)], policy)
    cut, dropped = found[0]["charactersCut"], found[0]["shotsDropped"]
    kept = document[: len(document) - cut]
    shots = SHOTS[: len(SHOTS) - dropped]
    assert dropped == (2 if policy == "dropShots" else 0)
    assert kept == kept.rstrip()
    assert fits(loaded.tokenizer, "".join(shots) + prompt_of(kept), loaded.context_length)
    longer = document[: len(kept) + len(document[len(kept) :]) - len(document[len(kept) :].lstrip()) + 1]
    assert not fits(loaded.tokenizer, "".join(shots) + prompt_of(longer), loaded.context_length)
    assert outcome.facts["charactersCut"] == cut
    assert outcome.facts["overflowed"] == 1


def test_a_row_that_no_cut_makes_fit_is_skipped_and_counts_as_wrong(tmp_path: Path, olmo: Path) -> None:
    stiff = row(0, LONG * 12, label=NLI[0])
    found, outcome = score(tmp_path, olmo, [stiff, inference(1, "boat")], "dropShots")
    assert found[0]["flags"] == ["overflow-skipped"]
    assert found[0]["prediction"] is None
    assert found[0]["metrics"] == {"accuracy": 0.0}
    assert found[1]["flags"] == []
    assert (outcome.facts["skipped"], outcome.facts["overflowed"]) == (1, 1)


def test_skip_leaves_out_every_row_that_is_too_long(tmp_path: Path, olmo: Path) -> None:
    found, outcome = score(tmp_path, olmo, [inference(0, LONG * 12), inference(1, "boat")], "skip")
    assert [prediction["flags"] for prediction in found] == [["overflow-skipped"], []]
    assert outcome.counters["rows"] == 2


def test_a_set_of_which_every_row_is_skipped_still_has_its_predictions(tmp_path: Path, olmo: Path) -> None:
    found, outcome = score(tmp_path, olmo, [inference(0, LONG * 12)], "skip")
    assert len(found) == 1
    assert outcome.counters.get("batches", 0) == 0


def test_error_names_the_row_its_line_and_both_lengths(tmp_path: Path, olmo: Path) -> None:
    rows = [inference(0, "boat"), inference(4, LONG * 12)]
    with pytest.raises(WorkerFailure, match="source line 5") as caught:
        score(tmp_path, olmo, rows, "error")
    assert caught.value.code == "overflow"
    assert "at most 320 tokens" in caught.value.detail


def test_the_papers_protocol_checks_nothing_and_says_which_rows_were_too_long(
    tmp_path: Path, olmo: Path
) -> None:
    found, outcome = score(tmp_path, olmo, [inference(0, LONG * 12)], "error", protocol="paper")
    assert found[0]["flags"] == ["over-length"]
    assert found[0]["promptTokens"] > 320
    assert outcome.facts["overflowed"] == 1


def test_room_for_the_new_tokens_belongs_to_what_must_fit(tmp_path: Path, olmo: Path) -> None:
    loaded = loaded_of(olmo)
    document = document_for(loaded.tokenizer, loaded.context_length, 0)
    prepared = write_set(tmp_path / "set", [inference(0, document)])
    found, _ = run_score(tmp_path / "run", olmo, prepared, "free", maxNewTokens=40)
    assert found[0]["charactersCut"] > 0
    assert found[0]["promptTokens"] + 40 <= loaded.context_length
