"""Attention in two parts, the shared prefix once for all rows and each row's own tokens, merged exactly.

Registered with transformers as `amuro_cascade`; the keyword `prefix` reaches it through the model. CPU only:
elsewhere the prefix is put before every row's own keys and values, the reference that tests compare with.
Shapes: B rows, H heads, K key-value heads, T query tokens, S own tokens, P prefix tokens, D head size.
"""

from typing import Any

import torch
from torch import Tensor
from transformers import AttentionInterface

from amuro_gpu.scoring.kv_cache import KeysValues

NAME = "amuro_cascade"


def cascade_attention(
    module: torch.nn.Module,
    query_BHTD: Tensor,
    key_BKSD: Tensor,
    value_BKSD: Tensor,
    attention_mask: Tensor | None,
    *,
    scaling: float | None = None,
    prefix: list[KeysValues | None] | None = None,
    **_: Any,
) -> tuple[Tensor, None]:
    """Causal attention (in decoding, a mask [B, 1, 1, S]) behind the prefix: → [B, T, H, D], no weights."""
    if query_BHTD.shape[2] == 1:
        own, own_norm = attend_one(query_BHTD, key_BKSD, value_BKSD, attention_mask, scaling)
    else:
        groups = query_BHTD.shape[1] // key_BKSD.shape[1]
        keys, values = (part.repeat_interleave(groups, dim=1) for part in (key_BKSD, value_BKSD))
        own, own_norm = flash(query_BHTD, keys, values, scaling, causal=True)
    part = None if prefix is None else prefix[module.layer_idx]  # type: ignore[index]
    if part is not None:
        before, before_norm = attend_prefix(query_BHTD, *part, scaling)
        own = torch.lerp(before, own, torch.sigmoid(own_norm - before_norm)[..., None].to(own.dtype))
    return own.transpose(1, 2), None


def attend_prefix(
    query_BHTD: Tensor, key_1KPD: Tensor, value_1KPD: Tensor, scaling: float | None
) -> tuple[Tensor, Tensor]:
    """All rows' queries as those of one long row; with the log of each softmax's sum, [B, H, T]."""
    B, H, T, D = query_BHTD.shape
    K = key_1KPD.shape[1]
    flat = query_BHTD.transpose(0, 1).reshape(1, K, H // K * B * T, D)
    output, norm = flash(flat, key_1KPD, value_1KPD, scaling, causal=False)
    return output.reshape(H, B, T, D).transpose(0, 1), norm.reshape(H, B, T).transpose(0, 1)


def attend_one(
    query_BH1D: Tensor, key_BKSD: Tensor, value_BKSD: Tensor, mask: Tensor | None, scaling: float | None
) -> tuple[Tensor, Tensor]:
    """One new token a row: two plain products, which beat the blocked kernel there."""
    B, H, _, D = query_BH1D.shape
    K = key_BKSD.shape[1]
    grouped = query_BH1D.reshape(B, K, H // K, D) * (D**-0.5 if scaling is None else scaling)
    logits = torch.matmul(grouped, key_BKSD.transpose(-1, -2)).float()
    if mask is not None:
        logits = logits.masked_fill(~mask, -torch.inf)
    norm = logits.logsumexp(-1, keepdim=True)
    output = torch.matmul((logits - norm).exp().to(value_BKSD.dtype), value_BKSD)
    return output.reshape(B, H, 1, D), norm.reshape(B, H, 1)


def flash(
    query: Tensor, key: Tensor, value: Tensor, scaling: float | None, *, causal: bool
) -> tuple[Tensor, Tensor]:
    output, norm = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu(
        query, key, value, 0.0, causal, attn_mask=None, scale=scaling
    )
    return output, norm


AttentionInterface.register(NAME, cascade_attention)
