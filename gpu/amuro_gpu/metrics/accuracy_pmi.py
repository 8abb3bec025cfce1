"""`accuracy-pmi`: 1 where the right choice gains most by its prompt over the unconditional one."""

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.best_choice import best_choice
from amuro_gpu.scoring.item import Answer, Score


def accuracy_pmi(answer: Answer, row: Row) -> float:
    return float(best_choice(answer, gain) == answer.gold)


def gain(score: Score) -> float:
    return score.logprob_sum_nats - (score.unconditional_logprob_sum_nats or 0.0)


METRIC = Metric(
    name="accuracy-pmi",
    label="accuracy by PMI",
    of=accuracy_pmi,
    reads=frozenset({"choice"}),
    reads_scores=True,
    needs=("unconditionalPrompt",),
    shares_chance=True,
    published_as=("acc_mutual_info", "acc_uncond"),
    usual=4,
)
