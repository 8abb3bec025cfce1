"""`choice-bits-per-byte`: bits that the model needs for the right choice, over its bytes; lower is better."""

import math

from amuro_gpu.metrics import Metric, Ratio
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


def choice_bits_per_byte(answer: Answer, row: Row) -> Ratio:
    gold = (answer.scores or ())[row.gold or 0]
    return Ratio(-gold.logprob_sum_nats / math.log(2), gold.bytes)


METRIC = Metric(
    name="choice-bits-per-byte",
    label="bits per byte of the right choice",
    of=choice_bits_per_byte,
    reads=frozenset({"choice"}),
    reads_scores=True,
    range=(0, None),
    higher_is_better=False,
    aggregation="ratio-of-sums",
    unit="bits/byte",
)
