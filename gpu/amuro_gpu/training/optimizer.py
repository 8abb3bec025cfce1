"""AdamW as the recipe asks for it, on float32 master weights."""

from typing import Any

import torch

from amuro_gpu.protocol.requests import Recipe


def build_optimizer(model: Any, recipe: Recipe) -> torch.optim.Optimizer:
    """Fused AdamW; weight decay acts only on matrices, never on biases and norms."""
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    groups = [
        {"params": [p for p in parameters if p.ndim >= 2], "weight_decay": recipe.weightDecay},
        {"params": [p for p in parameters if p.ndim < 2], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(
        [group for group in groups if group["params"]],
        lr=recipe.learningRate,
        betas=(recipe.beta1, recipe.beta2),
        eps=recipe.epsilon,
        fused=True,
    )


def set_learning_rate(optimizer: torch.optim.Optimizer, value: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = value
