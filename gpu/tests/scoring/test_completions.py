"""Completions of joined prompts: each as if it came alone, and as plain transformers computes it."""

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from odd_tokenizers import ODD, write_odd

from amuro_gpu.completion.prefixes import group_by_prefix
from amuro_gpu.completion.ranking import draw
from amuro_gpu.completion.token_bytes import TokenBytes
from amuro_gpu.context import silent_context
from amuro_gpu.operations import complete
from amuro_gpu.protocol.requests import CompleteRequest
from amuro_gpu.text.tokenizer import read_tokenizer
from scoring.cases import MODELS, loaded_of, plain_model

Output = dict[str, Any]
# Nats. The weights here are fifteen times wider than usual, which makes more of every rounding.
ROUNDING = 2e-5
QUESTION = "Question: what does Anna own, boat or not? Answer:"


def run(
    directory: Path, checkpoint: Path, prompts: list[dict[str, Any]], **changes: Any
) -> tuple[dict[int, list[Output]], Any]:
    """The outputs of each prompt, and the outcome, of one request in this process."""
    directory.mkdir(parents=True, exist_ok=True)
    outputs: dict[int, list[Output]] = {index: [] for index in range(len(prompts))}

    def send(event: str, **fields: Any) -> None:
        if event == "output":
            outputs[fields["index"]].append(fields)

    context = changes.pop("context", {})
    request = CompleteRequest.model_validate(
        {
            "protocol": 1,
            "requestId": "test",
            "directory": str(directory),
            "operation": "complete",
            "checkpointDirectory": str(checkpoint),
            "prompts": [{"maxTokens": 0, **prompt} for prompt in prompts],
            **changes,
        }
    )
    outcome = complete.run(request, silent_context(directory, models=MODELS, send=send, **context))
    return outputs, outcome


def only(outputs: dict[int, list[Output]], index: int = 0) -> Output:
    assert len(outputs[index]) == 1, outputs[index]
    assert outputs[index][0]["error"] is None
    return outputs[index][0]


def plain_all(checkpoint: Path, ids: list[int]) -> torch.Tensor:
    """Log-probabilities [T, V] by one pass of plain transformers."""
    with torch.no_grad():
        logits = plain_model(checkpoint)(torch.tensor([ids])).logits[0].double()
    return logits.log_softmax(-1)


def plain_greedy(checkpoint: Path, ids: list[int], count: int) -> list[int]:
    known = list(ids)
    for _ in range(count):
        known.append(int(plain_all(checkpoint, known)[-1].argmax()))
    return known[len(ids) :]


def test_an_echoed_prompt_has_the_log_probabilities_of_plain_transformers(
    checkpoint: Path, tmp_path: Path
) -> None:
    tokenizer = loaded_of(checkpoint).tokenizer
    ids = tokenizer.encode(QUESTION).ids
    found = only(run(tmp_path, checkpoint, [{"prompt": ids, "echo": True, "logprobs": 3, "maxTokens": 1}])[0])
    expected = plain_all(checkpoint, ids)
    logprobs = found["logprobs"]
    following = [*ids[1:], int(expected[-1].argmax())]
    assert logprobs["tokenLogprobs"][0] is None
    assert logprobs["topLogprobs"][0] is None
    own = [float(expected[place, token]) for place, token in enumerate(following)]
    assert logprobs["tokenLogprobs"][1:] == pytest.approx(own, abs=1e-4)
    best = expected.topk(3).values.tolist()
    for top, values, mine in zip(logprobs["topLogprobs"][1:], best, own, strict=True):
        assert sorted(top.values(), reverse=True)[:3] == pytest.approx(values, abs=1e-4)
        assert len(top) == (3 if any(abs(mine - value) < 1e-9 for value in values) else 4)
    assert found["finish"] == "length"
    assert (found["promptTokens"], found["completionTokens"]) == (len(ids), 1)
    assert found["text"].startswith(QUESTION)
    bounds = zip(logprobs["textOffsets"], logprobs["textOffsets"][1:], strict=False)
    assert [found["text"][start:end] for start, end in bounds] == logprobs["tokens"][:-1]


def test_the_likeliest_token_has_the_identical_number_among_the_likeliest(olmo: Path, tmp_path: Path) -> None:
    ids = loaded_of(olmo).tokenizer.encode(QUESTION).ids
    greedy = plain_greedy(olmo, ids, 8)
    logprobs = only(run(tmp_path, olmo, [{"prompt": ids + greedy, "echo": True, "logprobs": 1}])[0])[
        "logprobs"
    ]
    for mine, top in list(zip(logprobs["tokenLogprobs"], logprobs["topLogprobs"], strict=True))[-8:]:
        assert mine == max(top.values())
        assert len(top) == 1


def test_a_text_is_read_as_its_ids_are(checkpoint: Path, tmp_path: Path) -> None:
    ids = loaded_of(checkpoint).tokenizer.encode(QUESTION).ids
    wanted = {"echo": True, "logprobs": 0, "maxTokens": 4}
    outputs, _ = run(tmp_path, checkpoint, [{"prompt": QUESTION, **wanted}, {"prompt": ids, **wanted}])
    assert {**only(outputs, 0), "index": 1} == only(outputs, 1)


def test_greedy_text_is_that_of_plain_transformers_and_ends_before_a_stop(
    checkpoint: Path, tmp_path: Path
) -> None:
    tokenizer = loaded_of(checkpoint).tokenizer
    prompts = [f"{'The lamp is red. ' * count}{QUESTION}" for count in range(5)]
    outputs, _ = run(tmp_path, checkpoint, [{"prompt": each, "maxTokens": 12} for each in prompts])
    for index, prompt in enumerate(prompts):
        tokens = plain_greedy(checkpoint, tokenizer.encode(prompt).ids, 12)
        if tokenizer.eos_token_id not in tokens:
            assert only(outputs, index)["text"] == tokenizer.decode(tokens)
    text = only(outputs, 2)["text"]
    stop = text[3:6]
    stopped = only(
        run(tmp_path, checkpoint, [{"prompt": prompts[2], "maxTokens": 12, "stop": ["§", stop]}])[0]
    )
    assert (stopped["text"], stopped["finish"]) == (text[: text.index(stop)], "stop")


def mixed_prompts(seed: int) -> list[dict[str, Any]]:
    chance = random.Random(seed)
    shared = "Anna owns a small blue boat and Peter sails it. " * 3
    return [
        {
            "prompt": (shared if number % 3 else "") + f"The lamp {'is red ' * (number % 5)}{number}:",
            "maxTokens": chance.choice((0, 1, 6)),
            "echo": chance.random() < 0.7,
            "logprobs": chance.choice((None, 0, 1, 5)),
            "temperature": chance.choice((0, 0, 0.8)),
            "seed": number,
        }
        for number in range(24)
    ]


def test_no_neighbour_order_or_budget_changes_a_number_or_a_text(checkpoint: Path, tmp_path: Path) -> None:
    prompts = mixed_prompts(1)
    alone = [only(run(tmp_path, checkpoint, [prompt])[0]) for prompt in prompts]
    order = list(range(len(prompts)))
    for seed, budget in ((2, 16384), (3, 200), (4, 1)):
        random.Random(seed).shuffle(order)
        outputs, _ = run(tmp_path, checkpoint, [prompts[place] for place in order], tokenBudget=budget)
        for index, place in enumerate(order):
            require_equal(only(outputs, index), alone[place])


def require_equal(one: Output, other: Output) -> None:
    for field in ("text", "finish", "promptTokens", "completionTokens"):
        assert one[field] == other[field]
    assert (one["logprobs"] is None) == (other["logprobs"] is None)
    if one["logprobs"] is None:
        return
    assert one["logprobs"]["tokens"] == other["logprobs"]["tokens"]
    for mine, theirs in zip(
        one["logprobs"]["tokenLogprobs"], other["logprobs"]["tokenLogprobs"], strict=True
    ):
        assert mine == (None if theirs is None else pytest.approx(theirs, abs=ROUNDING))
    for mine, theirs in zip(one["logprobs"]["topLogprobs"], other["logprobs"]["topLogprobs"], strict=True):
        assert (mine is None) == (theirs is None)
        if mine is not None:
            assert sorted(mine.values()) == pytest.approx(sorted(theirs.values()), abs=ROUNDING)


def test_a_beginning_that_prompts_share_goes_through_the_model_once(olmo: Path, tmp_path: Path) -> None:
    tokenizer = loaded_of(olmo).tokenizer
    shots = tokenizer.encode("The red lamp stands in the old kitchen. " * 6).ids
    ends = [tokenizer.encode(f"{number} boats").ids for number in range(9)]
    prompts = [{"prompt": shots + end, "echo": True, "logprobs": 1, "maxTokens": 1} for end in ends]
    _, outcome = run(tmp_path, olmo, prompts)
    widest = max(map(len, ends))
    assert outcome.counters["prefixTokens"] >= len(shots)
    assert outcome.counters["tokensThroughBlocks"] <= len(shots) + len(ends) * widest
    assert outcome.counters["headRows"] <= len(shots) + len(ends) * (widest + 2)


def test_what_streams_adds_up_to_the_answer_and_never_shows_part_of_a_stop(
    olmo: Path, tmp_path: Path
) -> None:
    whole = only(run(tmp_path, olmo, [{"prompt": QUESTION, "maxTokens": 20}])[0])["text"]
    stop = whole[6:10]
    wanted = {"prompt": QUESTION, "maxTokens": 20, "stop": [stop], "logprobs": 0}
    once = only(run(tmp_path, olmo, [wanted])[0])
    pieces = run(tmp_path, olmo, [{**wanted, "stream": True}])[0][0]
    assert len(pieces) > 2
    text = ""
    for piece in pieces:
        text += piece["text"]
        assert once["text"].startswith(text)
    assert text == once["text"] == whole[: whole.index(stop)]
    assert [token for piece in pieces for token in piece["logprobs"]["tokens"]] == once["logprobs"]["tokens"]
    assert [piece["finish"] for piece in pieces] == [None] * (len(pieces) - 1) + ["stop"]


def test_a_seed_draws_the_same_text_again_and_another_seed_another(olmo: Path, tmp_path: Path) -> None:
    def drawn(seed: int) -> str:
        prompt = {"prompt": QUESTION, "maxTokens": 12, "temperature": 1, "seed": seed}
        return str(only(run(tmp_path, olmo, [prompt])[0])["text"])

    assert drawn(1) == drawn(1)
    assert len({drawn(seed) for seed in range(6)}) > 3


def test_tokens_are_drawn_as_often_as_they_are_probable_and_only_among_the_likeliest() -> None:
    probabilities = torch.tensor([0.1, 0.5, 0.15, 0.25])
    chances = np.random.default_rng(0).random(20_000)
    drawn = [draw(probabilities.log(), 1, 1, chance) for chance in chances]
    assert np.bincount(drawn) / len(drawn) == pytest.approx(probabilities.numpy(), abs=0.012)
    kept = [draw(probabilities.log(), 1, 0.7, chance) for chance in chances[:5000]]
    assert np.bincount(kept) / len(kept) == pytest.approx([0, 2 / 3, 0, 1 / 3], abs=0.02)
    cold = {draw(probabilities.log(), 0.01, 1, chance) for chance in chances[:1000]}
    assert cold == {1}


def test_a_prompt_that_cannot_be_completed_says_why_and_disturbs_no_other(olmo: Path, tmp_path: Path) -> None:
    loaded = loaded_of(olmo)
    long = [5] * (loaded.context_length - 2)
    prompts: list[dict[str, Any]] = [
        {"prompt": QUESTION, "maxTokens": 3},
        {"prompt": long, "maxTokens": 4},
        {"prompt": [5, 10**6], "maxTokens": 3},
        {"prompt": "", "maxTokens": 3},
        {"prompt": long, "maxTokens": 3},
    ]
    outputs, _ = run(tmp_path, olmo, prompts)
    codes = [outputs[index][0]["error"] and outputs[index][0]["error"]["code"] for index in range(5)]
    assert codes == [None, "too-long", "bad-input", "bad-input", None]
    assert only(outputs, 0)["text"] == only(run(tmp_path, olmo, prompts[:1])[0])["text"]


def test_a_dropped_prompt_is_computed_no_further(olmo: Path, tmp_path: Path) -> None:
    prompts = [{"prompt": f"{QUESTION} {number}", "maxTokens": 40} for number in range(4)]
    (tmp_path / "dropped").mkdir()
    (tmp_path / "dropped" / "2").touch()
    outputs, outcome = run(tmp_path, olmo, prompts)
    assert [len(outputs[index]) for index in range(4)] == [1, 1, 0, 1]
    assert outcome.counters["generatedTokens"] == sum(
        only(outputs, index)["completionTokens"] for index in (0, 1, 3)
    )


def test_groups_hold_every_sequence_once_and_share_what_their_members_begin_with() -> None:
    chance = random.Random(0)
    for _ in range(50):
        stems = [[chance.randint(0, 3) for _ in range(chance.randint(0, 60))] for _ in range(4)]
        sequences = [
            np.array([*chance.choice(stems), *(chance.randint(0, 3) for _ in range(chance.randint(1, 9)))])
            for _ in range(30)
        ]
        groups = group_by_prefix(sequences)
        assert sorted(index for group in groups for index in group.indices) == list(range(30))
        for group in groups:
            members = [sequences[index].tolist() for index in group.indices]
            assert all(len(member) > group.shared for member in members)
            assert len({tuple(member[: group.shared]) for member in members}) == 1


@pytest.mark.parametrize("name", ODD)
def test_the_bytes_of_tokens_add_up_to_the_decoded_text(name: str, tmp_path: Path) -> None:
    tokenizer = read_tokenizer(write_odd(name, tmp_path, "PreTrainedTokenizerFast"))
    known = TokenBytes(tokenizer)
    for text in ("In 1990, they'd paid 50 each. Naïve café 🙂", " two  spaces\n", "grüße 日本語"):
        ids = tokenizer.bare_ids(text)
        joined = b"".join(map(known.bytes, ids)).decode("utf-8", "replace")
        assert joined.strip() == tokenizer.decode(ids, skip_special_tokens=False).strip()
        assert sum(map(known.characters, ids)) == len(joined)
