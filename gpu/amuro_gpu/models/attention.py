"""Attention over packed examples: concatenated without padding, none sees another.

Registered with transformers as `amuro_packed`; models whose attention goes through its AttentionInterface
hand the keyword `packing` on to it. Without that keyword it is causal attention over an ordinary batch.
Shapes: B batch (1 when packed), H heads, T tokens, D head size, N examples of a group, L their longest.
"""

from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import Any

import torch
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward

NAME = "amuro_packed"
# A group of examples is attended to in one call, right-padded for that call, as long as at most a third of it
# is padding. Causal attention never looks to the right, so that no mask is needed.
MOST_PADDED_TOKENS_PER_TOKEN = 1.5


@dataclass(frozen=True)
class Group:
    """Neighbouring examples of similar length: `gather_NL` takes them out of the pack, `scatter` back."""

    gather_NL: torch.Tensor
    scatter: torch.Tensor


@dataclass(frozen=True)
class Packing:
    """Where the examples lie in one packed row. `ends` (int32, N+1) begins with 0, for varlen kernels."""

    groups: tuple[Group, ...]
    ends: torch.Tensor
    longest: int


def packed_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    *,
    packing: Packing | None = None,
    dropout: float = 0.0,
    scaling: float | None = None,
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Causal attention within each example: (B, H, T, D) → (B, T, H, D), and no weights."""
    attend = partial(causal_attention, module, dropout=dropout, scaling=scaling)
    if packing is None:
        return attend(query, key, value), None
    if use_varlen(query):
        return varlen(query, key, value, packing, scaling), None
    outputs = []
    for group in packing.groups:
        output_NLHD = attend(*[spread(tensor, group.gather_NL) for tensor in (query, key, value)])
        outputs.append(output_NLHD.flatten(0, 1).index_select(0, group.scatter))
    return torch.cat(outputs).unsqueeze(0), None


def causal_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    *,
    dropout: float,
    scaling: float | None,
) -> torch.Tensor:
    output: torch.Tensor = sdpa_attention_forward(
        module, query, key, value, None, dropout=dropout, scaling=scaling, is_causal=True
    )[0]
    return output


def spread(packed_1HTD: torch.Tensor, gather_NL: torch.Tensor) -> torch.Tensor:
    """Takes examples out of the pack: (1, H, T, D) → (N, H, L, D)."""
    rows_THD = packed_1HTD[0].transpose(0, 1)
    taken = rows_THD.index_select(0, gather_NL.flatten())
    return taken.view(*gather_NL.shape, *taken.shape[1:]).transpose(1, 2)


def use_varlen(query: torch.Tensor) -> bool:
    return query.is_cuda and query.dtype in (torch.bfloat16, torch.float16)


def varlen(
    query_1HTD: torch.Tensor,
    key_1HTD: torch.Tensor,
    value_1HTD: torch.Tensor,
    packing: Packing,
    scaling: float | None,
) -> torch.Tensor:
    """Flash attention over all examples in one kernel, without padding."""
    from torch.nn.attention.varlen import varlen_attn  # noqa: PLC0415 - absent from builds without CUDA

    query, key, value = (t[0].transpose(0, 1).contiguous() for t in (query_1HTD, key_1HTD, value_1HTD))
    output: torch.Tensor = varlen_attn(  # type: ignore[assignment]
        query,
        key,
        value,
        packing.ends,
        packing.ends,
        packing.longest,
        packing.longest,
        scale=scaling,
        window_size=(-1, 0),
        enable_gqa=key.shape[1] != query.shape[1],
    )
    return output.unsqueeze(0)


def packing_of(lengths: list[int], device: torch.device) -> Packing:
    """The packing of examples that lie one after the other in ascending order of length."""
    starts = [0, *accumulate(lengths)]
    groups = []
    for first, last in group_bounds(lengths):
        longest = lengths[last - 1]
        positions = torch.arange(longest)
        sizes = torch.tensor(lengths[first:last])[:, None]
        inside_NL = positions < sizes
        # Padding repeats the example's last token; what is computed there is not taken back.
        gather_NL = torch.tensor(starts[first:last])[:, None] + torch.minimum(positions, sizes - 1)
        scatter = inside_NL.flatten().nonzero()[:, 0]
        groups.append(Group(gather_NL.to(device), scatter.to(device)))
    ends = torch.tensor(starts, dtype=torch.int32, device=device)
    return Packing(tuple(groups), ends, max(lengths))


def group_bounds(lengths: list[int]) -> list[tuple[int, int]]:
    """Cuts ascending lengths into runs [first, last) that waste little when padded to their longest."""
    bounds: list[tuple[int, int]] = []
    first, tokens = 0, 0
    for last, length in enumerate(lengths):
        if last > first and length * (last - first + 1) > MOST_PADDED_TOKENS_PER_TOKEN * (tokens + length):
            bounds.append((first, last))
            first, tokens = last, 0
        tokens += length
    return [*bounds, (first, len(lengths))]


AttentionInterface.register(NAME, packed_attention)
