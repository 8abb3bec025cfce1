"""Greedy decoding with a cache; a finished row leaves the batch and changes none of the others.

Shapes: B live rows, S cached tokens.
"""

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from amuro_gpu.scoring.engine import Engine, require_finite
from amuro_gpu.scoring.item import Item, Result
from amuro_gpu.scoring.kv_cache import GrowingLayer, cut

# Whether a row ends with this token.
Ends = Callable[[int], bool]


@torch.inference_mode()
def generate(engine: Engine, items: Sequence[Item], ends: Ends) -> list[Result]:
    """Token ids of each item, the finishing one included; at most `new_tokens`, in which all items agree.

    Raises `NotFinite` with all items that ever met logits that are not finite.
    """
    not_finite: set[int] = set()
    outputs: list[Result] = [[] for _ in items]
    limit = items[0].new_tokens
    decoding = Decoding(engine, items, limit)
    live = list(range(len(items)))
    for count in range(1, limit + 1):
        tokens, finite = decoding.tokens_B.tolist(), decoding.finite_B.tolist()
        not_finite.update(index for index, good in zip(live, finite, strict=True) if not good)
        engine.counters["generatedTokens"] += len(live)
        for index, token in zip(live, tokens, strict=True):
            outputs[index].append(token)
        stay = [place for place, token in enumerate(tokens) if finite[place] and not ends(token)]
        if not stay or count == limit:
            break
        if len(stay) < len(live):
            live = [live[place] for place in stay]
            decoding.keep(stay)
        decoding.step()
    require_finite(not_finite)
    return outputs


class Decoding:
    """The live rows of a batch and their newest tokens. Padding stays in the cache, masked for good.

    finite_B: whether the logits that chose a row's newest token are finite.
    """

    def __init__(self, engine: Engine, items: Sequence[Item], limit: int) -> None:
        self.engine = engine
        shared, lengths = items[0].shared, [len(item.suffix) for item in items]
        width = max(lengths)
        self.prefix = cut(engine.prefix, shared, engine.layers)
        joined = not engine.cascading
        self.layers = [GrowingLayer(part, joined, width + limit) for part in self.prefix]
        hidden_BTD = engine.forward(items, self.layers, self.prefix)
        last = [(row, length - 1) for row, length in enumerate(lengths)]
        self.tokens_B, self.finite_B = self.choose(engine.pick(hidden_BTD, last))
        self.positions_B = engine.tensor(np.array(lengths) + shared)
        self.seen = self.layers[0].length
        self.mask_BS = self.mask(lengths, width, self.layers[0].capacity)

    def mask(self, lengths: list[int], width: int, capacity: int) -> Tensor | None:
        """False at padding; None without padding."""
        if min(lengths) == width:
            return None
        seen_BS = np.ones((len(lengths), capacity), dtype=bool)
        for row, length in enumerate(lengths):
            seen_BS[row, self.seen - width + length : self.seen] = False
        return self.engine.tensor(seen_BS)

    def keep(self, rows: list[int]) -> None:
        kept = self.engine.tensor(np.array(rows))
        self.tokens_B, self.positions_B = self.tokens_B[kept], self.positions_B[kept]
        self.mask_BS = None if self.mask_BS is None else self.mask_BS[kept]
        for layer in self.layers:
            layer.keep(kept)

    def step(self) -> None:
        """Feeds the newest tokens and chooses the next."""
        self.seen += 1
        mask = None if self.mask_BS is None else self.mask_BS[:, None, None, : self.seen]
        self.engine.counters["tokensThroughBlocks"] += len(self.tokens_B)
        hidden_BTD = self.engine.run(
            self.layers,
            self.prefix,
            input_ids=self.tokens_B[:, None],
            position_ids=self.positions_B[:, None],
            attention_mask=mask,
        )
        self.tokens_B, self.finite_B = self.choose(hidden_BTD[:, 0])
        self.positions_B = self.positions_B + 1

    def choose(self, hidden_BD: Tensor) -> tuple[Tensor, Tensor]:
        """The likeliest next token of each row, the first on a tie, and whether its logits are finite."""
        parts = [(logits.argmax(-1), finite) for _, logits, finite in self.engine.logits(hidden_BD)]
        tokens, finite = zip(*parts, strict=True)
        return torch.cat(tokens), torch.cat(finite)
