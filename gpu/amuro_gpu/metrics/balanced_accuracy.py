"""`balanced-accuracy`: the mean, over the gold labels that occur, of the share of their rows answered right.

As scikit-learn's `balanced_accuracy_score`; by class as its `recall_score(average=None)`.
"""

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.scoring.confusion import confusion, shares, table


def total(sums: Parts) -> float:
    counts = table(sums)
    return float(shares(counts.diagonal(), counts.sum(1)).mean())


def per_class(sums: Parts) -> list[tuple[float | None, int]]:
    counts = table(sums)
    return [
        (float(right / rows) if rows > 0 else None, round(rows))
        for right, rows in zip(counts.diagonal(), counts.sum(1), strict=True)
    ]


METRIC = Metric(
    name="balanced-accuracy",
    label="balanced accuracy",
    of=confusion,
    total=total,
    per_class=per_class,
    aggregation="corpus",
    counts_unanswered=True,
    reads=frozenset({"label"}),
)
