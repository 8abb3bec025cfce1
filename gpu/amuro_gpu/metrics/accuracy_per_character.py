"""`accuracy-per-character`: 1 where the right choice has the highest log-probability per character."""

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.best_choice import best_choice
from amuro_gpu.scoring.item import Answer, Score


def accuracy_per_character(answer: Answer, row: Row) -> float:
    return float(best_choice(answer, per_character) == answer.gold)


def per_character(score: Score) -> float:
    return score.logprob_sum_nats / max(1, score.characters)


METRIC = Metric(
    name="accuracy-per-character",
    label="accuracy per character",
    of=accuracy_per_character,
    reads=frozenset({"choice"}),
    reads_scores=True,
    shares_chance=True,
    published_as=("acc_per_char",),
    usual=2,
)
