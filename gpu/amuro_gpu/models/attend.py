"""What the attention of our own architectures shares: the cache, ALiBi, transformers' AttentionInterface.

Shapes: B rows, H heads, T tokens, D head size.
"""

from typing import Any

from torch import Tensor
from torch.nn import Module
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS
from transformers.models.llama.modeling_llama import eager_attention_forward

from amuro_gpu.models.alibi import with_positions


class Attention(Module):
    """Base of attention modules. Transformers searches the file of an architecture for the interface by text,
    unless its modules derive from elsewhere.
    """

    num_key_value_groups = 1

    def __init__(self, config: Any, layer_idx: int) -> None:
        super().__init__()
        self.config = config
        self.layer_idx = layer_idx
        self.head_dim: int = config.hidden_size // config.num_attention_heads


def attend(
    module: Module,
    query_BHTD: Tensor,
    key_BHTD: Tensor,
    value_BHTD: Tensor,
    attention_mask: Tensor | None,
    *,
    implementation: str | None,
    scaling: float,
    dropout: float = 0.0,
    slopes: list[float] | None = None,
    position_ids: Tensor | None = None,
    past_key_values: Any = None,
    **kwargs: Any,
) -> Tensor:
    """Causal attention → [B, T, H * D]. The module has `layer_idx` and `num_key_value_groups`.

    slopes: of ALiBi, which needs `position_ids`. kwargs: what our kernels take (`packing`, `prefix`).
    """
    size = query_BHTD.shape[-1]
    query, key, value = query_BHTD, key_BHTD, value_BHTD
    if slopes is not None and position_ids is not None:
        query, key, value = with_positions(
            query, key, value, slopes=slopes, positions_BT=position_ids, scaling=scaling
        )
    if past_key_values is not None:
        key, value = past_key_values.update(key, value, module.layer_idx)
    interface = ALL_ATTENTION_FUNCTIONS.get_interface(implementation, eager_attention_forward)
    dropout = dropout if module.training else 0.0
    output_BTHD = interface(
        module, query, key, value, attention_mask, scaling=scaling, dropout=dropout, **kwargs
    )[0]
    output: Tensor = output_BTHD[..., :size].flatten(2)
    return output
