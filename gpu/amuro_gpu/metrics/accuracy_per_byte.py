"""`accuracy-per-byte`: 1 where the right choice has the highest log-probability per UTF-8 byte."""

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.best_choice import best_choice
from amuro_gpu.scoring.item import Answer, Score


def accuracy_per_byte(answer: Answer, row: Row) -> float:
    return float(best_choice(answer, per_byte) == answer.gold)


def per_byte(score: Score) -> float:
    return score.logprob_sum_nats / max(1, score.bytes)


METRIC = Metric(
    name="accuracy-per-byte",
    label="accuracy per byte",
    of=accuracy_per_byte,
    reads=frozenset({"choice"}),
    reads_scores=True,
    shares_chance=True,
    published_as=("acc_norm", "acc_per_byte"),
    usual=3,
)
