"""ALiBi (Press et al., arXiv 2108.12409) as a part of queries and keys, so that every kernel has it.

A row of logits may be shifted: slope * (j - i) is as good to softmax as slope * j, and that is a
dot product. Queries get the slope as further dimensions, keys the position j, values zeros.
Shapes: B rows, H heads, T tokens, D head size.
"""

import math

import torch
from torch import Tensor

# Four are used; kernels want head sizes that are multiples of 8.
EXTRA = 8
# A position is STEP * high + low: both are exact in bfloat16 up to a length of 65,536.
STEP = 256


def slopes_of(heads: int) -> list[float]:
    """The powers of 2^(-8/n), n the largest power of 2 up to `heads`; then every second of those for 2n."""
    power = 2 ** math.floor(math.log2(heads))
    between = [2 ** (-4 * step / power) for step in range(1, 2 * (heads - power), 2)]
    return [2 ** (-8 * step / power) for step in range(1, power + 1)] + between


def with_positions(
    query_BHTD: Tensor,
    key_BHTD: Tensor,
    value_BHTD: Tensor,
    *,
    slopes: list[float],
    positions_BT: Tensor,
    scaling: float,
) -> tuple[Tensor, Tensor, Tensor]:
    """Queries, keys and values of head size D + EXTRA, whose attention has the bias; EXTRA outputs are 0.

    scaling: what the kernel will multiply products by. positions_BT: B may be 1.
    """
    B, H, T, _ = query_BHTD.shape
    device, dtype = query_BHTD.device, query_BHTD.dtype
    exact = torch.tensor(slopes, dtype=torch.float64) / scaling
    # What the dtype cannot hold of a slope follows in two more dimensions.
    rounded = exact.to(dtype)
    rest = (exact - rounded.double()).to(dtype)
    extra_H4 = torch.stack([rounded * STEP, rounded, rest * STEP, rest], dim=-1).to(device)
    high, low = positions_BT // STEP, positions_BT % STEP
    extra_BT4 = torch.stack([high, low, high, low], dim=-1).to(dtype)
    query = query_BHTD.new_zeros(B, H, T, EXTRA)
    query[..., :4] = extra_H4[:, None]
    key = key_BHTD.new_zeros(B, H, T, EXTRA)
    key[..., :4] = extra_BT4[:, None]
    return (
        torch.cat([query_BHTD, query], dim=-1),
        torch.cat([key_BHTD, key], dim=-1),
        torch.nn.functional.pad(value_BHTD, (0, EXTRA)),
    )
