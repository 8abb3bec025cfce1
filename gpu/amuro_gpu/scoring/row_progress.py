"""Which rows a batch touches and how many are complete after each: for progress and for what was repeated."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from amuro_gpu.scoring.batching import Batch


@dataclass(frozen=True)
class RowProgress:
    """rows_touched[b]: rows with items in batch b; rows_done[n]: rows complete after the first n batches."""

    rows_touched: list[int]
    rows_done: list[int]


def row_progress(rows: Sequence[Sequence[int]], batches: Sequence[Batch]) -> RowProgress:
    """rows: the items of each row, as places in the set's list of items."""
    batch_of = {item: number for number, batch in enumerate(batches) for item in batch.indices}
    touched = [0] * len(batches)
    finished = [0] * (len(batches) + 1)
    for items in rows:
        numbers = {batch_of[item] for item in items}
        for number in numbers:
            touched[number] += 1
        finished[max(numbers, default=-1) + 1] += 1
    return RowProgress(touched, list(accumulate(finished)))
