"""Work counters are a formula of the rows, and batches a function of the whole set and the budget alone."""

import random
from pathlib import Path

import numpy as np
import pytest

from amuro_gpu.scoring.batching import Batch, length, plan_batches
from amuro_gpu.scoring.item import Item
from amuro_gpu.scoring.row_progress import row_progress
from scoring.cases import SHOTS, choice_rows, inference_rows, loaded_of, run_score, text_rows, write_set


def item(size: int, shared: int = 0, new: int = 0) -> Item:
    return Item(shared, np.arange(size), new_tokens=new)


def many(count: int, seed: int) -> list[Item]:
    chance = random.Random(seed)
    return [item(chance.randint(1, 90), chance.choice((0, 0, 31, 40)), 10) for _ in range(count)]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("budget", [1, 100, 700, 100_000])
def test_every_item_is_in_one_batch_that_keeps_the_budget_and_one_prefix(seed: int, budget: int) -> None:
    items = many(120, seed)
    batches = plan_batches(items, budget, prefix_copied=False)
    assert sorted(index for batch in batches for index in batch.indices) == list(range(120))
    for batch in batches:
        sizes = [length(items[index]) for index in batch.indices]
        assert sizes == sorted(sizes, reverse=True)
        assert len(sizes) == 1 or len(sizes) * sizes[0] <= budget
        assert {items[index].shared for index in batch.indices} == {batch.shared}


def test_a_copied_prefix_counts_in_decoding_only() -> None:
    decoded = [item(10, shared=90, new=10) for _ in range(10)]
    scored = [item(20, shared=90) for _ in range(10)]
    assert len(plan_batches(decoded, 220, prefix_copied=True)) == 5
    assert len(plan_batches(decoded, 220, prefix_copied=False)) == 1
    assert len(plan_batches(scored, 220, prefix_copied=True)) == 1


def test_scoring_pads_a_large_batch_by_a_tenth_at_most() -> None:
    items = [item(size) for size in range(20, 120) for _ in range(10)]
    batches = plan_batches(items, 16384, prefix_copied=False)
    for batch in batches:
        sizes = [len(items[index].suffix) for index in batch.indices]
        enough = [size for count, size in enumerate(sizes) if count * sizes[0] >= 2048]
        assert all(size >= 0.9 * sizes[0] for size in enough)
    padded = sum(len(batch.indices) * len(items[batch.indices[0]].suffix) for batch in batches)
    assert padded < 1.1 * sum(len(one.suffix) for one in items)


def test_row_progress_gives_the_rows_that_are_complete_after_each_batch() -> None:
    batches = [Batch((2, 0), 0), Batch((1,), 0), Batch((3,), 0)]
    times = row_progress([(0, 2), (0, 1), (3,), (), (2,)], batches)
    assert times.rows_done == [1, 3, 4, 5]
    assert times.rows_touched == [3, 1, 1]


def test_token_prob_computes_each_prompt_once_behind_its_shared_exemplars(tmp_path: Path, olmo: Path) -> None:
    rows = inference_rows(11)
    prepared = write_set(tmp_path / "set", rows, exemplars=SHOTS)
    _, outcome = run_score(tmp_path / "run", olmo, prepared, "token-prob", tokenBudget=250)
    tokenizer = loaded_of(olmo).tokenizer
    prefix = len(tokenizer.encode("".join(SHOTS)).ids)
    own = [len(tokenizer.encode("".join(SHOTS) + row["segments"][0]["text"]).ids) - prefix for row in rows]
    batches = plan_batches([item(size, prefix) for size in own], 250, prefix_copied=False)
    padded = sum(len(batch.indices) * own[batch.indices[0]] for batch in batches)
    assert outcome.counters == {
        "rows": 11,
        "batches": len(batches),
        "prefixTokens": prefix,
        "prefixTokensShared": 11 * prefix,
        "paddingTokens": padded - sum(own),
        "tokensThroughBlocks": prefix + padded,
        "headRows": 11,
        "repeatedRows": 0,
    }


def test_options_compute_each_distinct_choice_once_with_its_prompt_and_once_without(
    tmp_path: Path, olmo: Path
) -> None:
    rows = choice_rows(8)
    prepared = write_set(tmp_path / "set", rows)
    _, outcome = run_score(tmp_path / "run", olmo, prepared, "options", tokenBudget=1)
    tokenizer = loaded_of(olmo).tokenizer

    def sizes(prompt: str, choice: str) -> tuple[int, int]:
        whole, context = (len(tokenizer.encode(text).ids) for text in (f"{prompt} {choice}", prompt))
        return whole - 1, whole - context

    pairs = {(row["segments"][0]["text"], c["text"]) for row in rows for c in row["choices"]}
    asked = [sizes(prompt, choice) for prompt, choice in pairs]
    bare = [sizes("Answer:", choice) for choice in {choice for _, choice in pairs}]
    assert outcome.counters["tokensThroughBlocks"] == sum(tokens for tokens, _ in asked + bare)
    assert outcome.counters["headRows"] == sum(scored for _, scored in asked + bare)
    assert outcome.counters["batches"] == len(asked + bare)
    assert outcome.counters["paddingTokens"] == 0


@pytest.mark.parametrize("budget", [1, 400, 16384])
def test_decoding_feeds_every_generated_token_but_the_last_of_each_row(
    tmp_path: Path, olmo: Path, budget: int
) -> None:
    prepared = write_set(tmp_path / "set", text_rows(9))
    found, outcome = run_score(
        tmp_path / "run", olmo, prepared, "generate", maxNewTokens=9, tokenBudget=budget
    )
    counters = outcome.counters
    made = sum(prediction["completionTokens"] for prediction in found)
    prompts = sum(prediction["promptTokens"] for prediction in found)
    assert counters["generatedTokens"] == counters["headRows"] == made
    assert counters["tokensThroughBlocks"] == prompts + counters["paddingTokens"] + made - 9
    assert counters["paddingTokens"] == 0 or budget > 1


def test_the_same_run_twice_has_the_same_counters_and_bytes(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", inference_rows(9), exemplars=SHOTS)
    _, first = run_score(tmp_path / "first", olmo, prepared, "token-prob")
    _, second = run_score(tmp_path / "second", olmo, prepared, "token-prob")
    assert first == second
    written = [(tmp_path / name / "predictions.jsonl").read_bytes() for name in ("first", "second")]
    assert written[0] == written[1]
