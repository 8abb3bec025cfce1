"""Groups items into batches by length: a pure function of all items and the budget."""

from collections.abc import Sequence
from dataclasses import dataclass

from amuro_gpu.scoring.item import Item


@dataclass(frozen=True)
class Batch:
    """indices: items of the set, the longest first; all share the first `shared` tokens of the prefix."""

    indices: tuple[int, ...]
    shared: int


def plan_batches(items: Sequence[Item], token_budget: int, *, prefix_copied: bool) -> list[Batch]:
    """Length-sorted batches of at most `token_budget` tokens, padding and tokens to generate included.

    A prefix that is copied to every row counts in decoding; scoring holds one layer's copy at a time.
    An item longer than the budget stands alone. What remains after a resume never enters.
    """
    order = sorted(range(len(items)), key=lambda index: (-items[index].shared, -length(items[index]), index))
    groups: list[list[int]] = []
    for index in order:
        item = items[index]
        first = items[groups[-1][0]] if groups else item
        held = length(first) + (first.shared if prefix_copied and first.new_tokens > 0 else 0)
        if groups and item.shared == first.shared and (len(groups[-1]) + 1) * held <= token_budget:
            groups[-1].append(index)
        else:
            groups.append([index])
    return [Batch(tuple(group), items[group[0]].shared) for group in groups]


def length(item: Item) -> int:
    return len(item.suffix) + item.new_tokens
