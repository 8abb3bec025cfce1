"""Runs batches through a model: the shared prefix, wanted log-probabilities, the head only where needed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from amuro_gpu.models.load import LoadedModel
from amuro_gpu.scoring import cascade
from amuro_gpu.scoring.item import Item, Result, Tokens
from amuro_gpu.scoring.kv_cache import KeysValues, PrefixLayer, RecordingLayer, cache_of, cut

# Logits in memory at once, as fp32 numbers (256 MiB): wide vocabularies take fewer rows at a time.
LOGITS_AT_ONCE = 2**26


def cascades(device: torch.device) -> bool:
    """Whether rows attend to the one shared prefix, rather than to a copy each."""
    return device.type == "cpu"


class Engine:
    """One model on its device.

    Rows of a batch are padded on the right under causal attention, so that no row ever attends to padding.
    counters: `tokensThroughBlocks` (with padding), `paddingTokens`, `headRows`, `prefixTokens` (computed
    once), `prefixTokensShared` (not computed, for being shared), `generatedTokens`.
    """

    def __init__(self, loaded: LoadedModel, counters: Counter[str], *, cascading: bool | None = None) -> None:
        self.body = loaded.model.base_model
        self.head = loaded.model.get_output_embeddings()
        self.device = self.head.weight.device
        self.layers = int(loaded.model.config.num_hidden_layers)
        self.interface = loaded.family.packs
        self.cascading = self.interface and (cascades(self.device) if cascading is None else cascading)
        if self.interface:
            loaded.model.set_attn_implementation(cascade.NAME if self.cascading else "sdpa")
        self.counters = counters
        self.prefix: list[KeysValues] = []

    @torch.inference_mode()
    def share(self, tokens: Tokens) -> None:
        """Computes the keys and values of the prefix that the items' `shared` counts from."""
        if len(tokens) == 0:
            return
        layers = [RecordingLayer() for _ in range(self.layers)]
        self.body(input_ids=self.tensor(tokens[None]), past_key_values=cache_of(layers), use_cache=True)
        self.prefix = [(layer.keys, layer.values) for layer in layers]
        self.counters["prefixTokens"] += len(tokens)
        self.counters["tokensThroughBlocks"] += len(tokens)

    @torch.inference_mode()
    def score(self, items: Sequence[Item]) -> list[Result]:
        """Log-probabilities (nats) of each item's wanted tokens, in the order of `wanted`."""
        prefix = cut(self.prefix, items[0].shared, self.layers)
        layers = [PrefixLayer(part, joined=not self.cascading) for part in prefix]
        hidden_BTD = self.forward(items, layers, prefix)
        places = [(row, index) for row, item in enumerate(items) for index, _ in item.wanted]
        asked = [ids for item in items for _, ids in item.wanted]
        values = iter(self.logprobs(self.pick(hidden_BTD, places), asked))
        return [[next(values) for _, ids in item.wanted for _ in ids] for item in items]

    def forward(self, items: Sequence[Item], layers: list[Any], prefix: list[KeysValues | None]) -> Tensor:
        """Hidden states [B, T, D] of the items' suffixes behind their shared prefix."""
        width = max(len(item.suffix) for item in items)
        ids_BT = np.zeros((len(items), width), dtype=np.int64)
        for row, item in enumerate(items):
            ids_BT[row, : len(item.suffix)] = item.suffix
        self.counters["tokensThroughBlocks"] += ids_BT.size
        self.counters["paddingTokens"] += ids_BT.size - sum(len(item.suffix) for item in items)
        self.counters["prefixTokensShared"] += sum(item.shared for item in items)
        return self.run(layers, prefix, input_ids=self.tensor(ids_BT))

    def run(self, layers: list[Any], prefix: list[KeysValues | None], **inputs: Any) -> Tensor:
        extra = {"prefix": prefix} if self.cascading else {}
        output = self.body(**inputs, **extra, past_key_values=cache_of(layers), use_cache=True)
        hidden: Tensor = output.last_hidden_state
        return hidden

    def pick(self, hidden_BTD: Tensor, places: list[tuple[int, int]]) -> Tensor:
        """Hidden states [N, D] at (row, index)."""
        rows, columns = self.tensor(np.array(places, dtype=np.int64).T)
        return hidden_BTD[rows, columns]

    def logprobs(self, hidden_ND: Tensor, asked: list[tuple[int, ...]]) -> list[float]:
        """Log-probabilities of the asked tokens, those of the first hidden state first."""
        values: list[float] = []
        for start, logits_NV in self.logits(hidden_ND):
            group = asked[start : start + len(logits_NV)]
            rows = self.tensor(np.repeat(np.arange(len(group)), [len(ids) for ids in group]))
            ids = self.tensor(np.array([token for ids in group for token in ids], dtype=np.int64))
            norm_N = logits_NV.logsumexp(-1)
            values += (logits_NV[rows, ids] - norm_N[rows]).tolist()
        return values

    def logits(self, hidden_ND: Tensor) -> Iterator[tuple[int, Tensor]]:
        """Yields (first row, fp32 logits [n, V]), a part of the rows at a time."""
        self.counters["headRows"] += len(hidden_ND)
        step = max(1, LOGITS_AT_ONCE // self.head.weight.shape[0])
        for start in range(0, len(hidden_ND), step):
            yield start, self.head(hidden_ND[start : start + step]).float()

    def tensor(self, values: Any) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self.device)
