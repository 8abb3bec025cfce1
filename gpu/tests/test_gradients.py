"""Packing, padding and accumulation are ways to compute one gradient."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from conftest import FAMILIES
from torch.nn import functional

from amuro_gpu.models.attention import NAME, group_bounds
from amuro_gpu.models.families import families
from amuro_gpu.models.load import load_model
from amuro_gpu.training.batches import micro_batches
from amuro_gpu.training.examples import Example
from amuro_gpu.training.loss import weighted_loss

CPU = torch.device("cpu")
LENGTHS = (9, 31, 14, 14, 3, 60, 15)


def some_examples(vocabulary: int, lengths: tuple[int, ...] = LENGTHS) -> list[Example]:
    generator = np.random.default_rng(3)
    examples = []
    for length in lengths:
        ids = generator.integers(0, vocabulary, length + 1)
        targets = np.arange(length - 1 - length // 4, length)
        examples.append(Example(ids[:-1], ids[1:], targets))
    return examples


def packed_gradient(
    model: Any, examples: list[Example], budget: int = 10**6, protocol: str = "corrected"
) -> dict[str, torch.Tensor]:
    model.zero_grad()
    for part in micro_batches(examples, budget, paper_rows(examples, protocol), model.device):
        weighted_loss(model, part, "float32").backward()
    return gradient(model)


def paper_rows(examples: list[Example], protocol: str) -> int | None:
    return len(examples) if protocol == "paper" else None


def padded_gradient(
    model: Any, examples: list[Example], protocol: str = "corrected"
) -> dict[str, torch.Tensor]:
    """The reference: stock transformers, one padded batch with an attention mask, full logits."""
    model.zero_grad()
    longest = max(len(example.inputs) for example in examples)
    inputs = torch.zeros((len(examples), longest), dtype=torch.long)
    mask = torch.zeros_like(inputs)
    labels = torch.full_like(inputs, -100)
    for index, example in enumerate(examples):
        inputs[index, : len(example.inputs)] = torch.from_numpy(example.inputs)
        mask[index, : len(example.inputs)] = 1
        labels[index, example.targets] = torch.from_numpy(example.labels[example.targets])
    logits = model(input_ids=inputs.to(model.device), attention_mask=mask.to(model.device)).logits.float()
    losses = functional.cross_entropy(logits.transpose(1, 2), labels.to(model.device), reduction="none")
    learned = (labels != -100).to(model.device)
    row_means = losses.sum(1) / learned.sum(1)
    loss = row_means.mean() if protocol == "paper" else losses.sum() / learned.sum()
    loss.backward()
    return gradient(model)


def gradient(model: Any) -> dict[str, torch.Tensor]:
    return {name: parameter.grad.clone() for name, parameter in model.named_parameters()}


def assert_close(actual: dict[str, torch.Tensor], expected: dict[str, torch.Tensor]) -> None:
    for name, value in expected.items():
        torch.testing.assert_close(
            actual[name], value, rtol=1e-5, atol=1e-5 * float(value.abs().max()), msg=name
        )


@pytest.fixture(params=sorted(families()))
def model(request: pytest.FixtureRequest, checkpoints: dict[str, Path]) -> Any:
    return sharpened(checkpoints[request.param])


def sharpened(checkpoint: Path) -> Any:
    # Initial weights are so small that attention hardly matters: larger ones make the test able to fail.
    model = load_model(checkpoint, "float32", CPU).model
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim >= 2:
                parameter.mul_(4)
    return model.train()


@pytest.mark.parametrize("protocol", ["corrected", "paper"])
def test_packed_padded_and_accumulated_gradients_are_equal(model: Any, protocol: str) -> None:
    examples = some_examples(model.config.vocab_size)
    expected = padded_gradient(model, examples, protocol)
    model.set_attn_implementation(NAME)
    assert_close(packed_gradient(model, examples, protocol=protocol), expected)
    for budget in (1, 40, 70):
        assert len(micro_batches(examples, budget, paper_rows(examples, protocol), CPU)) > 1
        assert_close(packed_gradient(model, examples, budget, protocol), expected)


def test_an_example_in_a_pack_does_not_see_its_neighbours(model: Any) -> None:
    model.set_attn_implementation(NAME)
    first, second = some_examples(model.config.vocab_size, lengths=(5, 9))
    changed = Example((first.inputs + 1) % model.config.vocab_size, first.labels, first.targets)
    with torch.no_grad():
        before, after = (hidden_states(model, [example, second]) for example in (first, changed))
    assert not torch.equal(before[:5], after[:5])
    assert torch.equal(before[5:], after[5:])


def hidden_states(model: Any, examples: list[Example]) -> torch.Tensor:
    (part,) = micro_batches(examples, 10**6, None, CPU)
    hidden = model.base_model(
        input_ids=part.inputs, position_ids=part.positions, packing=part.packing, use_cache=False
    ).last_hidden_state
    return hidden[0]


@pytest.mark.parametrize(
    ("lengths", "bounds"),
    [
        ([7], [(0, 1)]),
        ([4, 4, 4], [(0, 3)]),
        ([4, 5, 6], [(0, 3)]),
        ([1, 100], [(0, 1), (1, 2)]),
        ([10, 10, 90, 100], [(0, 2), (2, 4)]),
    ],
)
def test_groups_of_attention_waste_at_most_a_third(lengths: list[int], bounds: list[tuple[int, int]]) -> None:
    assert group_bounds(lengths) == bounds


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("family", [*FAMILIES, "olmo2"])
def test_packed_gradient_equals_padded_on_cuda(family: str, checkpoints: dict[str, Path]) -> None:
    model = load_model(checkpoints[family], "float32", torch.device("cuda")).model.train()
    examples = some_examples(model.config.vocab_size)
    expected = padded_gradient(model, examples)
    model.set_attn_implementation(NAME)
    assert_close(packed_gradient(model, examples), expected)


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("family", [*FAMILIES, "olmo2"])
def test_varlen_attention_equals_grouped_attention_on_cuda(family: str, checkpoints: dict[str, Path]) -> None:
    """bfloat16 takes the varlen kernel: as near to the float32 gradient as rounding allows."""
    model = load_model(checkpoints[family], "float32", torch.device("cuda")).model.train()
    model.set_attn_implementation(NAME)
    examples = some_examples(model.config.vocab_size)
    expected = packed_gradient(model, examples)
    model.zero_grad()
    for part in micro_batches(examples, 10**6, None, model.device):
        weighted_loss(model, part, "bfloat16").backward()
    for name, value in gradient(model).items():
        similarity = functional.cosine_similarity(value.flatten(), expected[name].flatten(), dim=0)
        assert similarity > 0.99, name
