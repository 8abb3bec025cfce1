"""`balanced-accuracy`: the mean, over the gold labels that occur, of the share of their rows answered right.

As scikit-learn's `balanced_accuracy_score`.
"""

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.scoring.confusion import confusion, shares, table


def total(sums: Parts) -> float:
    counts = table(sums)
    return float(shares(counts.diagonal(), counts.sum(1)).mean())


METRIC = Metric(
    name="balanced-accuracy",
    label="balanced accuracy",
    of=confusion,
    total=total,
    aggregation="corpus",
    counts_unanswered=True,
    reads=frozenset({"label"}),
)
