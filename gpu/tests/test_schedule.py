"""Steps, order and learning rates as functions of the recipe."""

from typing import Any

import numpy as np
import pytest

from amuro_gpu.protocol.requests import Recipe
from amuro_gpu.training.batches import split, token_weights
from amuro_gpu.training.examples import Example
from amuro_gpu.training.schedule import Schedule, shuffled


def schedule(examples: int = 20, **fields: Any) -> Schedule:
    return Schedule(Recipe.model_validate({"stage": "finetune", "learningRate": 1.0, **fields}), examples)


def test_every_epoch_holds_every_example_once_in_an_order_of_its_own() -> None:
    plan = schedule(20, epochs=3, batchSize=8)
    assert plan.total_steps == 9
    epochs = [[plan.batch(3 * epoch + step) for step in range(3)] for epoch in range(3)]
    assert [[len(batch) for batch in batches] for batches in epochs] == [[8, 8, 4]] * 3
    orders = [[index for batch in batches for index in batch] for batches in epochs]
    assert [sorted(order) for order in orders] == [list(range(20))] * 3
    assert orders[0] != orders[1] != orders[2]


def test_a_batch_depends_on_its_step_alone() -> None:
    forwards, backwards = schedule(epochs=3), schedule(epochs=3)
    expected = {step: forwards.batch(step) for step in range(9)}
    assert {step: backwards.batch(step) for step in reversed(range(9))} == expected


def test_the_order_is_pinned_for_all_versions_and_machines() -> None:
    assert shuffled(8, seed=0, epoch=0) == [7, 4, 1, 2, 3, 0, 6, 5]
    assert shuffled(8, seed=0, epoch=0) != shuffled(8, seed=1, epoch=0) != shuffled(8, seed=0, epoch=1)


def test_steps_may_pass_over_the_examples_many_times() -> None:
    plan = schedule(5, stage="pretrain", sequenceLength=8, steps=12, batchSize=4)
    assert plan.total_steps == 12
    assert len(plan.batch(11)) == 1


@pytest.mark.parametrize(
    ("fields", "steps", "warmup"),
    [
        ({"epochs": 1}, 3, 1),
        ({"steps": 100}, 100, 3),
        ({"steps": 101}, 101, 4),
        ({"steps": 101, "protocol": "paper"}, 101, 3),
        ({"steps": 10, "protocol": "paper"}, 10, 0),
        ({"steps": 10, "warmupFraction": 0}, 10, 0),
    ],
)
def test_warm_up_is_rounded_up_and_in_the_paper_down(fields: dict[str, Any], steps: int, warmup: int) -> None:
    plan = schedule(**fields)
    assert (plan.total_steps, plan.warmup_steps) == (steps, warmup)


@pytest.mark.parametrize(
    ("fields", "rates"),
    [
        ({"steps": 5, "warmupFraction": 0.4}, [0.5, 1, 1, 2 / 3, 1 / 3]),
        ({"steps": 5, "warmupFraction": 0.4, "protocol": "paper"}, [0, 0.5, 1, 2 / 3, 1 / 3]),
        ({"steps": 4, "warmupFraction": 0.25, "schedule": "constant"}, [1, 1, 1, 1]),
        ({"steps": 2, "warmupFraction": 1}, [0.5, 1]),
        ({"steps": 1}, [1]),
    ],
)
def test_the_learning_rate_rises_then_falls_towards_zero(fields: dict[str, Any], rates: list[float]) -> None:
    plan = schedule(**fields)
    assert [plan.learning_rate(step) for step in range(plan.total_steps)] == pytest.approx(rates)


@pytest.mark.parametrize(
    ("lengths", "budget", "bounds"),
    [
        ([3, 4, 5], 100, [(0, 3)]),
        ([3, 4, 5], 7, [(0, 2), (2, 3)]),
        ([3, 4, 50], 7, [(0, 2), (2, 3)]),
        ([9], 1, [(0, 1)]),
    ],
)
def test_passes_stay_within_the_token_budget(
    lengths: list[int], budget: int, bounds: list[tuple[int, int]]
) -> None:
    assert split(lengths, budget) == bounds


def test_weights_are_per_token_and_in_the_paper_per_row() -> None:
    ids = np.arange(4)
    examples = [Example(ids, ids, np.arange(count)) for count in (1, 3)]
    assert token_weights(examples, None) == [1 / 4, 1 / 4]
    assert token_weights(examples, 2) == [1 / 2, 1 / 6]
    assert token_weights(examples, 8) == [1 / 8, 1 / 24]
