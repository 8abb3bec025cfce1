"""What scoring computes is what plain transformers computes, whatever is shared, batched or cached."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from amuro_gpu.models.families import families
from amuro_gpu.scoring.decoding import generate
from amuro_gpu.scoring.engine import Engine
from amuro_gpu.scoring.item import Item
from scoring.cases import (
    NLI,
    SHOTS,
    choice_rows,
    inference_rows,
    loaded_of,
    plain_logprobs,
    plain_model,
    plain_sum,
    run_score,
    text_rows,
    write_set,
)

TOLERANCE = 1e-4


def first_completion_token(tokenizer: Any, prompt: str, label: str) -> tuple[list[int], int]:
    whole = tokenizer.encode(f"{prompt} {label}")
    start = next(index for index, end in enumerate(whole.ends) if end > len(prompt))
    return whole.ids[:start], whole.ids[start]


@pytest.mark.parametrize("shots", [(), SHOTS])
@pytest.mark.parametrize("budget", [1, 300, 16384])
def test_token_prob_scores_equal_those_of_whole_prompts_one_at_a_time(
    tmp_path: Path, checkpoint: Path, shots: tuple[str, ...], budget: int
) -> None:
    rows = inference_rows(7)
    prepared = write_set(tmp_path / "set", rows, exemplars=shots)
    predictions, _ = run_score(tmp_path / "run", checkpoint, prepared, "token-prob", tokenBudget=budget)
    model, tokenizer = plain_model(checkpoint), loaded_of(checkpoint).tokenizer
    for row, prediction in zip(rows, predictions, strict=True):
        prompt = "".join(shots) + row["segments"][0]["text"]
        for label, score in zip(NLI, prediction["scores"], strict=True):
            context, token = first_completion_token(tokenizer, prompt, label)
            expected = plain_logprobs(model, context, [token])[0]
            assert score["logprobSumNats"] == pytest.approx(expected, abs=TOLERANCE)
            assert score["text"] == label
        assert prediction["promptTokens"] == len(context)


@pytest.mark.parametrize("cascading", [True, False])
@pytest.mark.parametrize("shared", [0, 1, 9, 30])
def test_any_part_of_a_prefix_may_be_shared_by_either_kind_of_attention(
    checkpoint: Path, cascading: bool, shared: int
) -> None:
    loaded, model = loaded_of(checkpoint), plain_model(checkpoint)
    random = np.random.default_rng(1)
    prefix = random.integers(1, 300, 30)
    suffixes = [random.integers(1, 300, size) for size in (1, 5, 17, 2)]
    items = [Item(shared, suffix, ((len(suffix) - 1, (3, 9)),)) for suffix in suffixes]
    engine = Engine(loaded, Counter(), cascading=cascading)
    engine.share(prefix)
    for suffix, found in zip(suffixes, engine.score(items), strict=True):
        tokens = [*prefix[:shared].tolist(), *suffix.tolist()]
        assert found == pytest.approx(plain_logprobs(model, tokens, [3, 9]), abs=TOLERANCE)


@pytest.mark.parametrize("cascading", [True, False])
@pytest.mark.parametrize("shared", [0, 12])
def test_greedy_output_with_a_cache_is_that_of_transformers_and_that_without_a_cache(
    checkpoint: Path, cascading: bool, shared: int
) -> None:
    loaded, model = loaded_of(checkpoint), plain_model(checkpoint)
    random = np.random.default_rng(2)
    prefix = random.integers(1, 300, 12)
    suffixes = [random.integers(1, 300, size) for size in (3, 11, 7, 3)]
    engine = Engine(loaded, Counter(), cascading=cascading)
    engine.share(prefix)
    items = [Item(shared, suffix, new_tokens=12) for suffix in suffixes]
    outputs = generate(engine, items, ends=lambda token: False)
    for suffix, output in zip(suffixes, outputs, strict=True):
        tokens = torch.tensor([[*prefix[:shared].tolist(), *suffix.tolist()]])
        own = model.generate(
            tokens,
            attention_mask=torch.ones_like(tokens),
            max_new_tokens=12,
            min_new_tokens=12,
            do_sample=False,
            eos_token_id=None,
            pad_token_id=0,
        )
        assert output == own[0, tokens.shape[1] :].tolist()
        assert output == without_cache(model, tokens, 12)


def without_cache(model: Any, tokens: torch.Tensor, count: int) -> list[int]:
    start = tokens.shape[1]
    with torch.no_grad():
        for _ in range(count):
            choice = model(tokens, use_cache=False).logits[:, -1].argmax(-1, keepdim=True)
            tokens = torch.cat([tokens, choice], dim=1)
    return tokens[0, start:].tolist()


@pytest.mark.parametrize("architecture", sorted(families()))
def test_every_family_scores_and_decodes_behind_a_shared_prefix_as_transformers_does(
    architecture: str, checkpoint_of: Callable[[str], Path]
) -> None:
    loaded, model = loaded_of(checkpoint_of(architecture)), plain_model(checkpoint_of(architecture))
    random = np.random.default_rng(4)
    prefix = random.integers(1, 300, 14)
    suffixes = [random.integers(1, 300, size) for size in (6, 2, 9)]
    engine = Engine(loaded, Counter())
    engine.share(prefix)
    found = engine.score([Item(14, suffix, ((len(suffix) - 1, (3, 9)),)) for suffix in suffixes])
    outputs = generate(engine, [Item(14, suffix, new_tokens=6) for suffix in suffixes], lambda token: False)
    for suffix, values, output in zip(suffixes, found, outputs, strict=True):
        tokens = [*prefix.tolist(), *suffix.tolist()]
        assert values == pytest.approx(plain_logprobs(model, tokens, [3, 9]), abs=TOLERANCE)
        assert output == without_cache(model, torch.tensor([tokens]), 6)


def test_a_finished_row_leaves_the_batch_and_changes_no_other(checkpoint: Path) -> None:
    loaded = loaded_of(checkpoint)
    random = np.random.default_rng(3)
    items = [Item(0, random.integers(1, 300, size), new_tokens=10) for size in (4, 9, 6, 8, 5)]
    alone = [generate(Engine(loaded, Counter()), [item], lambda token: False)[0] for item in items]
    stops = {int(output[place]) for place, output in enumerate(alone[:3])}
    counters: Counter[str] = Counter()
    together = generate(Engine(loaded, counters), items, stops.__contains__)
    for output, whole in zip(together, alone, strict=True):
        end = next((place for place, token in enumerate(whole) if token in stops), 9)
        assert output == whole[: end + 1]
    assert counters["generatedTokens"] == sum(map(len, together))


@pytest.mark.parametrize("method", ["token-prob", "options", "generate", "free"])
def test_a_row_answers_alike_alone_and_among_others_in_any_order(
    tmp_path: Path, checkpoint: Path, method: str
) -> None:
    make = {"options": choice_rows, "generate": text_rows}.get(method, inference_rows)
    rows = make(9)
    changes = {"maxNewTokens": 8} if method in {"generate", "free"} else {}
    shots = SHOTS if method != "generate" else ()

    def answers(name: str, some: list[dict[str, Any]]) -> dict[str, Any]:
        prepared = write_set(tmp_path / name / "set", some, exemplars=shots)
        found, _ = run_score(tmp_path / name, checkpoint, prepared, method, **changes)
        return {prediction["rowId"]: prediction for prediction in found}

    together = answers("together", rows)
    backwards = answers("backwards", rows[::-1])
    for index, row in enumerate(rows[:4]):
        alone = answers(f"alone-{index}", [row])[row["rowId"]]
        for other in (together[row["rowId"]], backwards[row["rowId"]]):
            same_answer(alone, other)


def same_answer(first: dict[str, Any], second: dict[str, Any]) -> None:
    for mine, theirs in zip(first["scores"] or [], second["scores"] or [], strict=True):
        assert mine["logprobSumNats"] == pytest.approx(theirs["logprobSumNats"], abs=TOLERANCE)
    assert {**first, "scores": None} == {**second, "scores": None}


def test_options_equal_an_independent_computation_of_every_choice(tmp_path: Path, checkpoint: Path) -> None:
    rows = choice_rows(6)
    prepared = write_set(tmp_path / "set", rows, exemplars=SHOTS)
    predictions, outcome = run_score(tmp_path / "run", checkpoint, prepared, "options")
    model, tokenizer = plain_model(checkpoint), loaded_of(checkpoint).tokenizer
    assert outcome.facts["metrics"] == [
        "accuracy",
        "accuracy-per-byte",
        "accuracy-per-character",
        "accuracy-pmi",
    ]
    for row, prediction in zip(rows, predictions, strict=True):
        prompt = "".join(SHOTS) + row["segments"][0]["text"]
        expected = [choice_score(model, tokenizer, prompt, choice["text"]) for choice in row["choices"]]
        for (total, bare, count), text, score in zip(
            expected, row["choices"], prediction["scores"], strict=True
        ):
            assert score["logprobSumNats"] == pytest.approx(total, abs=TOLERANCE)
            assert score["unconditionalLogprobSumNats"] == pytest.approx(bare, abs=TOLERANCE)
            assert score["tokens"] == count
            assert score["characters"] == score["bytes"] == len(text["text"])
        lengths = [len(choice["text"]) for choice in row["choices"]]
        sums = [total for total, _, _ in expected]
        gains = [total - bare for total, bare, _ in expected]
        rates = [total / length for total, length in zip(sums, lengths, strict=True)]
        assert prediction["prediction"] == str(int(np.argmax(sums)))
        assert prediction["metrics"] == {
            "accuracy": float(np.argmax(sums) == row["gold"]),
            "accuracy-per-byte": float(np.argmax(rates) == row["gold"]),
            "accuracy-per-character": float(np.argmax(rates) == row["gold"]),
            "accuracy-pmi": float(np.argmax(gains) == row["gold"]),
        }


def choice_score(model: Any, tokenizer: Any, prompt: str, choice: str) -> tuple[float, float, int]:
    totals = []
    for context_text in (prompt, "Answer:"):
        whole = tokenizer.encode(f"{context_text} {choice}")
        start = next(index for index, end in enumerate(whole.ends) if end > len(context_text))
        totals.append(plain_sum(model, whole.ids[:start], whole.ids[start:]))
        count = len(whole.ids) - start
    return totals[0], totals[1], count


def test_bfloat16_scores_stay_near_those_of_float32(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", inference_rows(6), exemplars=SHOTS)
    exact, _ = run_score(tmp_path / "exact", olmo, prepared, "token-prob")
    rounded, _ = run_score(tmp_path / "rounded", olmo, prepared, "token-prob", dtype="bfloat16")
    for one, other in zip(exact, rounded, strict=True):
        for mine, theirs in zip(one["scores"], other["scores"], strict=True):
            assert mine["logprobSumNats"] == pytest.approx(theirs["logprobSumNats"], abs=0.3)
