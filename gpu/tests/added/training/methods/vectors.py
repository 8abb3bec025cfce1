"""`vectors`: only biases and norms learn, and the output head if asked for."""

from typing import Any, Literal

from pydantic import Field

from amuro_gpu.models.save import save_model
from amuro_gpu.protocol.requests import Recipe, RecipeOptions
from amuro_gpu.training.examples import completion_examples
from amuro_gpu.training.methods import TrainingMethod
from amuro_gpu.training.methods.full import loss


class Options(RecipeOptions):
    kind: Literal["vectors"]
    head: bool = Field(default=False, description="Whether the output head learns too.")


def prepare(model: Any, recipe: Recipe) -> Any:
    for parameter in model.parameters():
        parameter.requires_grad = parameter.ndim < 2
    model.get_output_embeddings().weight.requires_grad = recipe.method.head
    return model


METHOD = TrainingMethod(
    name="vectors",
    label="biases and norms",
    prepare=prepare,
    examples=completion_examples,
    loss=loss,
    save=save_model,
    options=Options,
)
