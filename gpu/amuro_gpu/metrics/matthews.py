"""`matthews`: the correlation of answers and gold labels, -1 to 1; 0 where either is constant.

Gorodkin (2004) for any number of labels, as scikit-learn's `matthews_corrcoef`; no answer is its own class.
"""

import math

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.scoring.confusion import confusion, table


def total(sums: Parts) -> float:
    counts = table(sums)
    rows, right = counts.sum(), counts.trace()
    gold, answered = counts.sum(1), counts.sum(0)
    covariance = right * rows - gold @ answered[:-1]
    spread = (rows**2 - gold @ gold) * (rows**2 - answered @ answered)
    return float(covariance / math.sqrt(spread)) if spread > 0 else 0.0


METRIC = Metric(
    name="matthews",
    label="Matthews correlation",
    of=confusion,
    total=total,
    range=(-1, 1),
    aggregation="corpus",
    counts_unanswered=True,
    reads=frozenset({"label"}),
)
