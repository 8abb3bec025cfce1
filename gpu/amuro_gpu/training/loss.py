"""The loss of a forward pass: the head runs over the tokens to be learned and no others."""

from contextlib import AbstractContextManager
from typing import Any

import torch
from torch.nn import functional

from amuro_gpu.training.batches import MicroBatch


def weighted_loss(model: Any, batch: MicroBatch, dtype: str) -> torch.Tensor:
    """Weighted sum of the cross-entropies (nats) of a pass, a scalar with its graph.

    dtype: of the matrix products; weights and loss are float32 throughout.
    """
    with compute_type(batch.inputs.device, dtype):
        hidden = model.base_model(input_ids=batch.inputs, use_cache=False, **packed(batch)).last_hidden_state
        hidden_RC = hidden.flatten(0, 1).index_select(0, batch.head_rows)
        logits_RV = model.get_output_embeddings()(hidden_RC)
    losses_R = functional.cross_entropy(logits_RV.float(), batch.labels, reduction="none")
    return losses_R @ batch.weights


def packed(batch: MicroBatch) -> dict[str, Any]:
    """What a model must know of a pack; an ordinary batch counts its positions by itself."""
    return {} if batch.packing is None else {"packing": batch.packing, "position_ids": batch.positions}


def compute_type(device: torch.device, dtype: str) -> AbstractContextManager[Any]:
    return torch.autocast(device.type, torch.bfloat16, enabled=dtype == "bfloat16")
