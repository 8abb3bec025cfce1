"""The start of a forward pass: where its tokens stand, and in which cache their keys and values go."""

from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache


def positions_of(
    embeds_BTC: Tensor, position_ids: Tensor | None, cache: Any, use_cache: bool | None, config: Any
) -> tuple[Tensor, Any]:
    """Positions [1 or B, T], counted on from the cache where none are given; and the cache."""
    if cache is None and (config.use_cache if use_cache is None else use_cache):
        cache = DynamicCache(config=config)
    if position_ids is None:
        before = 0 if cache is None else cache.get_seq_length()
        position_ids = (before + torch.arange(embeds_BTC.shape[1], device=embeds_BTC.device))[None]
    return position_ids, cache
