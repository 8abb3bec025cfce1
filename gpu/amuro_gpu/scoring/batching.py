"""Groups items into batches by length: a pure function of all items and the budget."""

from collections.abc import Sequence
from dataclasses import dataclass

from amuro_gpu.scoring.item import Item

# A pass over this many tokens keeps a device busy: from there on a batch ends rather than pad by a tenth.
# Decoding prefers large batches, because padding costs little there.
ENOUGH_TOKENS = 2048
LEAST_FILL = 0.9


@dataclass(frozen=True)
class Batch:
    """indices: items of the set, the longest first; all share the first `shared` tokens of the prefix."""

    indices: tuple[int, ...]
    shared: int


def plan_batches(items: Sequence[Item], token_budget: int, *, prefix_copied: bool) -> list[Batch]:
    """Length-sorted batches of at most `token_budget` tokens, padding and tokens to generate included.

    A prefix that is copied to every row counts in decoding; scoring holds one layer's copy at a time.
    An item longer than the budget is its own batch. What remains after a resume has no influence.
    """
    order = sorted(range(len(items)), key=lambda index: (-items[index].shared, -length(items[index]), index))
    groups: list[list[int]] = []
    for index in order:
        if groups and joins(items[index], items[groups[-1][0]], len(groups[-1]), token_budget, prefix_copied):
            groups[-1].append(index)
        else:
            groups.append([index])
    return [Batch(tuple(group), items[group[0]].shared) for group in groups]


def joins(item: Item, first: Item, count: int, token_budget: int, prefix_copied: bool) -> bool:
    """Whether an item still belongs to the batch that `first`, its longest, and `count - 1` others began."""
    decodes = first.new_tokens > 0
    held = length(first) + (first.shared if prefix_copied and decodes else 0)
    if item.shared != first.shared or (count + 1) * held > token_budget:
        return False
    return decodes or count * held < ENOUGH_TOKENS or length(item) >= LEAST_FILL * length(first)


def length(item: Item) -> int:
    return len(item.suffix) + item.new_tokens
