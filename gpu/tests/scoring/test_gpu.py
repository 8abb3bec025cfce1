"""On a GPU as on a CPU: shared prefixes, batches and caches change no score and no output."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch

from amuro_gpu.scoring.decoding import generate
from amuro_gpu.scoring.engine import Engine
from amuro_gpu.scoring.item import Item, Result
from scoring.cases import loaded_of

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]


def items_of(new_tokens: int, shared: int) -> tuple[np.ndarray, list[Item], list[Item]]:
    """A prefix, items that share it, and the same whole sequences without sharing."""
    random = np.random.default_rng(5)
    prefix = random.integers(1, 300, shared)
    suffixes = [random.integers(1, 300, size) for size in (3, 41, 17, 2, 30)]
    wholes = [np.concatenate([prefix, suffix]) for suffix in suffixes]

    def item(tokens: np.ndarray, count: int) -> Item:
        wanted = () if new_tokens else ((len(tokens) - 1, (3, 9, 27)),)
        return Item(count, tokens, wanted, new_tokens)

    return prefix, [item(s, shared) for s in suffixes], [item(w, 0) for w in wholes]


def scores(checkpoint: Path, dtype: str, device: str, *, sharing: bool) -> list[Result]:
    prefix, shared, whole = items_of(0, 60)
    engine = Engine(loaded_of(checkpoint, dtype, device), Counter())
    if not sharing:
        return [engine.score([item])[0] for item in whole]
    engine.share(prefix)
    return engine.score(shared)


@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 1e-3), ("bfloat16", 0.3)])
def test_shared_prefix_scores_on_a_gpu_equal_whole_prompts_on_a_cpu(
    checkpoint: Path, dtype: str, tolerance: float
) -> None:
    expected = scores(checkpoint, "float32", "cpu", sharing=False)
    for found, value in zip(scores(checkpoint, dtype, "cuda:0", sharing=True), expected, strict=True):
        assert found == pytest.approx(value, abs=tolerance)


def test_batched_scores_on_a_gpu_equal_those_of_rows_alone(checkpoint: Path) -> None:
    alone = scores(checkpoint, "float32", "cuda:0", sharing=False)
    for found, value in zip(scores(checkpoint, "float32", "cuda:0", sharing=True), alone, strict=True):
        assert found == pytest.approx(value, abs=1e-4)


def test_greedy_output_on_a_gpu_is_that_of_a_cpu_with_and_without_a_shared_prefix(checkpoint: Path) -> None:
    prefix, shared, whole = items_of(16, 60)
    outputs = []
    for device in ("cpu", "cuda:0"):
        for items in (shared, whole):
            engine = Engine(loaded_of(checkpoint, "float32", device), Counter())
            engine.share(prefix if items is shared else prefix[:0])
            outputs.append(generate(engine, items, lambda token: token == 7))
    assert outputs[1:] == outputs[:1] * 3
