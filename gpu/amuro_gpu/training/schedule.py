"""Which examples a step trains on and at which learning rate: pure functions of the recipe."""

import math
from hashlib import sha256

from amuro_gpu.failure import bad_input
from amuro_gpu.protocol.requests import Recipe


class Schedule:
    """The steps of a run. Steps count from 0; an epoch's last batch may be smaller than the others."""

    def __init__(self, recipe: Recipe, examples: int) -> None:
        self.recipe = recipe
        self.examples = examples
        self.steps_per_epoch = math.ceil(examples / recipe.batchSize)
        self.total_steps = recipe.steps or (recipe.epochs or 1) * self.steps_per_epoch
        self.warmup_steps = warmup_steps(recipe, self.total_steps)
        self.epoch = -1
        self.order: list[int] = []

    def batch(self, step: int) -> list[int]:
        """Indices of the examples of one optimizer step."""
        epoch, position = divmod(step, self.steps_per_epoch)
        if epoch != self.epoch:
            self.epoch, self.order = epoch, shuffled(self.examples, self.recipe.trainSeed, epoch)
        start = position * self.recipe.batchSize
        return self.order[start : start + self.recipe.batchSize]

    def learning_rate(self, step: int) -> float:
        return self.recipe.learningRate * learning_rate_factor(
            step, self.total_steps, self.warmup_steps, self.recipe
        )


def shuffled(count: int, seed: int, epoch: int) -> list[int]:
    """The order of an epoch: ascending sha256, the same on every machine and in every version."""
    return sorted(range(count), key=lambda index: sha256(f"{seed}:{epoch}:{index}".encode()).digest())


def warmup_steps(recipe: Recipe, total_steps: int) -> int:
    steps = recipe.warmupFraction * total_steps
    # Rounded first: 0.03 * 100 is 3.0000000000000004 in some orders of multiplication.
    return math.floor(round(steps, 9)) if recipe.protocol == "paper" else math.ceil(round(steps, 9))


def learning_rate_factor(step: int, total: int, warmup: int, recipe: Recipe) -> float:
    """Rises to 1 over the warm-up, then falls linearly towards 0 at the end.

    `corrected` begins at 1/warmup; `paper` begins at 0, so that its first step of a warm-up changes nothing
    (as get_linear_schedule_with_warmup of transformers).
    """
    if step < warmup:
        return (step if recipe.protocol == "paper" else step + 1) / warmup
    if recipe.schedule == "constant":
        return 1.0
    return (total - step) / max(1, total - warmup)


def check_recipe(recipe: Recipe, context_length: int) -> None:
    """Fails with `bad-input` where the recipe contradicts itself or the model."""
    if (recipe.epochs is None) == (recipe.steps is None):
        raise recipe_error("exactly one of epochs and steps must be given", "Give the one you mean.")
    if (recipe.stage == "pretrain") != (recipe.sequenceLength is not None):
        raise recipe_error(
            "sequenceLength is for stage pretrain only",
            "Give it for pre-training; for fine-tuning examples are rows.",
        )
    if recipe.sequenceLength is not None and recipe.sequenceLength > context_length:
        raise recipe_error(
            f"sequenceLength is {recipe.sequenceLength}, the model's context {context_length} tokens",
            "Ask for a sequenceLength within the context.",
        )


def check_checkpoint_steps(recipe: Recipe, total_steps: int) -> None:
    beyond = [step for step in recipe.checkpointSteps if step > total_steps]
    if beyond:
        raise recipe_error(
            f"checkpointSteps names step {beyond[0]}, the run has {total_steps} steps",
            "Name steps of the run; 0 is the start.",
        )


def recipe_error(detail: str, remedy: str) -> Exception:
    return bad_input("The recipe cannot be followed", f"recipe: {detail}.", remedy)
