"""`macro-f1`: the mean F-measure over the labels that occur as gold or as answer.

As scikit-learn's `f1_score(average="macro")`. A row without an answer lowers the recall of its label.
"""

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.scoring.confusion import confusion, shares, table


def total(sums: Parts) -> float:
    counts = table(sums)
    gold, answered = counts.sum(1), counts.sum(0)[:-1]
    return float(shares(2 * counts.diagonal(), gold + answered).mean())


METRIC = Metric(
    name="macro-f1",
    label="macro F1",
    of=confusion,
    total=total,
    aggregation="corpus",
    counts_unanswered=True,
    reads=frozenset({"label"}),
)
