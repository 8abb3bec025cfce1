"""What is reported of a token, and which one comes next. Shapes: N positions, V entries of the vocabulary."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from amuro_gpu.scoring.engine import Engine


@dataclass(frozen=True)
class Ranked:
    """A token's log-probability (nats), and the likeliest tokens in its place, the best first.

    Where the token is the likeliest, both are the same number, to the bit. finite: whether the logits are.
    """

    token: int
    logprob: float
    top: tuple[tuple[int, float], ...]
    finite: bool


def rank(logits_NV: Tensor, finite_N: Tensor, tokens_N: Tensor, count: int) -> list[Ranked]:
    """Ranks a token at each position, with the `count` likeliest there."""
    norm_N = logits_NV.logsumexp(-1)
    own = (logits_NV.gather(-1, tokens_N[:, None])[:, 0] - norm_N).tolist()
    best, places = logits_NV.topk(min(count, logits_NV.shape[-1]))
    values = (best - norm_N[:, None]).tolist()
    return [
        Ranked(token, logprob, tuple(zip(ids, each, strict=True)), finite)
        for token, logprob, ids, each, finite in zip(
            tokens_N.tolist(), own, places.tolist(), values, finite_N.tolist(), strict=True
        )
    ]


def rank_following(engine: Engine, hidden_ND: Tensor, tokens: Sequence[int], count: int) -> list[Ranked]:
    """Ranks the token that follows each of these positions."""
    tokens_N = engine.tensor(np.array(tokens, dtype=np.int64))
    ranked: list[Ranked] = []
    for start, logits_NV, finite_N in engine.logits(hidden_ND):
        ranked += rank(logits_NV, finite_N, tokens_N[start : start + len(logits_NV)], count)
    return ranked


def draw(logits_V: Tensor, temperature: float, top_p: float, chance: float) -> int:
    """The token that `chance`, uniform in [0, 1), picks among the likeliest that have `top_p` together."""
    probabilities = (logits_V.double() / temperature).softmax(-1)
    ordered, tokens = probabilities.sort(descending=True, stable=True)
    reached = ordered.cumsum(-1)
    kept = max(1, int((reached - ordered < top_p).sum()))
    place = int(torch.searchsorted(reached[:kept], chance * float(reached[kept - 1]), right=True))
    return int(tokens[min(place, kept - 1)])
