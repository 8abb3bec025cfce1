"""Token ids and their log-probabilities, which predictions hold on request, are those behind every number."""

from pathlib import Path
from typing import Any

import pytest

from amuro_gpu.protocol.requests import Outputs
from scoring.cases import (
    NLI,
    SHOTS,
    choice_rows,
    inference_rows,
    loaded_of,
    plain_logprobs,
    plain_model,
    row,
    run_score,
    text_rows,
    write_set,
)

BOTH = Outputs(tokenIds=True, logprobs=True)
DOCUMENTS = [
    row(number, "", segments=[{"text": text, "target": True, "truncatable": False, "field": "text"}])
    for number, text in enumerate(["The boat sails home.", "The lamp is red. " * 60])
]
CASES: dict[str, dict[str, Any]] = {
    "token-prob": {"rows": inference_rows(4), "exemplars": SHOTS},
    "constrained": {"rows": inference_rows(4), "exemplars": SHOTS},
    "free": {"rows": inference_rows(4)},
    "options": {"rows": choice_rows(4), "labels": ()},
    "generate": {"rows": text_rows(4), "labels": ()},
    "perplexity": {"rows": DOCUMENTS, "labels": ()},
}


@pytest.mark.parametrize("method", CASES)
def test_outputs_change_nothing_else_and_add_up_to_the_scores(
    tmp_path: Path, olmo: Path, method: str
) -> None:
    prepared = write_set(tmp_path / "set", **CASES[method])
    without, _ = run_score(tmp_path / "without", olmo, prepared, method)
    found, _ = run_score(tmp_path / "with", olmo, prepared, method, outputs=BOTH)
    assert [{**line, "sequences": None} for line in found] == [
        {**line, "sequences": None} for line in without
    ]
    assert all("sequences" not in line for line in without)
    for line in found:
        assert all(len(one["tokenIds"]) == len(one["logprobsNats"]) for one in line["sequences"])
        if line["scores"] is None:
            assert len(line["sequences"]) == 1
            continue
        for score, one in zip(line["scores"], line["sequences"], strict=True):
            assert len(one["tokenIds"]) == score["tokens"]
            assert sum(one["logprobsNats"]) == pytest.approx(score["logprobSumNats"], rel=1e-12)


def test_a_run_keeps_no_more_than_it_was_asked_for(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", **CASES["free"])
    ids, _ = run_score(tmp_path / "ids", olmo, prepared, "free", outputs=Outputs(tokenIds=True))
    logprobs, _ = run_score(tmp_path / "logprobs", olmo, prepared, "free", outputs=Outputs(logprobs=True))
    assert [list(line["sequences"][0]) for line in ids] == [["tokenIds"]] * 4
    assert [list(line["sequences"][0]) for line in logprobs] == [["logprobsNats"]] * 4


def test_generated_tokens_have_the_log_probabilities_of_plain_transformers(
    tmp_path: Path, checkpoint: Path
) -> None:
    prepared = write_set(tmp_path / "set", **CASES["generate"])
    found, _ = run_score(tmp_path / "run", checkpoint, prepared, "generate", outputs=BOTH, maxNewTokens=6)
    model, tokenizer = plain_model(checkpoint), loaded_of(checkpoint).tokenizer
    for line, given in zip(found, CASES["generate"]["rows"], strict=True):
        context = tokenizer.encode("".join(part["text"] for part in given["segments"])).ids
        (one,) = line["sequences"]
        for place, (token, logprob) in enumerate(zip(one["tokenIds"], one["logprobsNats"], strict=True)):
            expected = plain_logprobs(model, context + one["tokenIds"][:place], [token])[0]
            assert logprob == pytest.approx(expected, abs=2e-5)


def test_the_tokens_of_a_row_that_was_skipped_are_none(tmp_path: Path, olmo: Path) -> None:
    rows = [*inference_rows(2), row(9, "A boat. " * 200, label=NLI[0])]
    prepared = write_set(tmp_path / "set", rows)
    found, _ = run_score(tmp_path / "run", olmo, prepared, "token-prob", outputs=BOTH, overflow="skip")
    assert [len(line["sequences"]) for line in found] == [3, 3, 0]
