"""Key and value caches for transformers models: a prefix shared by all rows, and rows that grow by decoding.

Shapes: B rows, K key-value heads, P shared prefix tokens, T new tokens, S all tokens held, D head size.
"""

from typing import Any

import torch
from torch import Tensor
from transformers.cache_utils import Cache, CacheLayerMixin

KeysValues = tuple[Tensor, Tensor]


class PrefixLayer(CacheLayerMixin):  # type: ignore[misc]
    """Holds what precedes the rows, and keeps nothing of them.

    joined: whether keys and values come out with the prefix before them, or attention adds it by itself.
    """

    is_sliding = False

    def __init__(self, prefix: KeysValues | None, joined: bool) -> None:
        super().__init__()
        self.before = 0 if prefix is None else prefix[0].shape[-2]
        self.prefix = prefix if joined else None

    def lazy_initialization(self, key_states: Tensor, value_states: Tensor) -> None:
        self.is_initialized = True

    def update(self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any) -> KeysValues:
        """[B, K, T, D] → [B, K, P + T, D] if joined."""
        if self.prefix is None:
            return key_states, value_states
        keys, values = (part.expand(len(key_states), -1, -1, -1) for part in self.prefix)
        return torch.cat([keys, key_states], dim=-2), torch.cat([values, value_states], dim=-2)

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        return self.get_seq_length() + query_length, 0

    def get_seq_length(self) -> int:
        return self.before

    def get_max_length(self) -> int:
        return -1


class RecordingLayer(PrefixLayer):
    """Keeps what it is given: the pass over the prefix itself."""

    def __init__(self) -> None:
        super().__init__(None, joined=False)

    def update(self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any) -> KeysValues:
        self.keys, self.values = key_states, value_states
        return key_states, value_states


class GrowingLayer(PrefixLayer):
    """Rows being decoded, in a buffer for `capacity` tokens of each (behind the prefix if joined)."""

    def __init__(self, prefix: KeysValues | None, joined: bool, capacity: int) -> None:
        super().__init__(prefix, joined)
        self.joined_before = 0 if self.prefix is None else self.before
        self.capacity = self.joined_before + capacity
        self.length = self.joined_before

    def lazy_initialization(self, key_states: Tensor, value_states: Tensor) -> None:
        """Takes shapes and dtype from the first keys and values."""
        rows, heads, _, size = key_states.shape
        self.keys = key_states.new_empty(rows, heads, self.capacity, size)
        self.values = value_states.new_empty(rows, heads, self.capacity, value_states.shape[-1])
        if self.prefix is not None:
            self.keys[:, :, : self.length] = self.prefix[0]
            self.values[:, :, : self.length] = self.prefix[1]
        self.is_initialized = True

    def update(self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any) -> KeysValues:
        """[B, K, T, D] → [B, K, S, D]."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        end = self.length + key_states.shape[-2]
        self.keys[:, :, self.length : end] = key_states
        self.values[:, :, self.length : end] = value_states
        self.length = end
        return self.keys[:, :, :end], self.values[:, :, :end]

    def keep(self, rows: Tensor) -> None:
        """Lets the other rows leave the batch."""
        self.keys, self.values = self.keys[rows], self.values[rows]

    def get_seq_length(self) -> int:
        return self.before - self.joined_before + self.length


def cache_of(layers: list[Any]) -> Any:
    return Cache(layers=layers)


def cut(prefix: list[KeysValues], length: int, layers: int) -> list[KeysValues | None]:
    """The first `length` tokens of the prefix, a pair for each of the model's layers."""
    if length == 0:
        return [None] * layers
    return [(keys[:, :, :length], values[:, :, :length]) for keys, values in prefix]
