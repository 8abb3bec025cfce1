"""`accuracy`: 1 where the answer is the gold label or choice."""

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


def accuracy(answer: Answer, row: Row) -> float:
    return float(answer.prediction == answer.gold)


METRIC = Metric(
    name="accuracy",
    label="accuracy",
    of=accuracy,
    reads=frozenset({"label", "choice"}),
    shares_chance=True,
    published_as=("acc", "acc_raw"),
    usual=1,
)
