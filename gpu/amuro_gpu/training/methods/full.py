"""`full`: every weight learns, by the cross-entropy of the target tokens."""

from typing import Any

import torch

from amuro_gpu.models.save import save_model
from amuro_gpu.protocol.requests import Recipe
from amuro_gpu.training.batches import MicroBatch
from amuro_gpu.training.examples import completion_examples
from amuro_gpu.training.loss import weighted_loss
from amuro_gpu.training.methods import TrainingMethod


def prepare(model: Any, recipe: Recipe) -> Any:
    return model


def loss(model: Any, batch: MicroBatch, recipe: Recipe) -> torch.Tensor:
    return weighted_loss(model, batch, recipe.dtype)


METHOD = TrainingMethod(
    name="full",
    label="all weights",
    prepare=prepare,
    examples=completion_examples,
    loss=loss,
    save=save_model,
    usual=True,
)
