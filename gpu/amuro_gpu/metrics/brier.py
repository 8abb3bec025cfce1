"""`brier`: the squared distance of the answers' probabilities from the right answer, 0 to 2.

Brier (1950), over all classes; the probabilities are those of the labels or choices alone, renormalised. For
two classes it is twice scikit-learn's `brier_score_loss`.
"""

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer
from amuro_gpu.scoring.probabilities import probabilities


def brier(answer: Answer, row: Row) -> float:
    return sum(
        (value - (place == answer.gold_place)) ** 2 for place, value in enumerate(probabilities(answer))
    )


METRIC = Metric(
    name="brier",
    label="Brier score",
    of=brier,
    range=(0, 2),
    higher_is_better=False,
    reads=frozenset({"label", "choice"}),
    reads_scores=True,
    published_as=("brier_score",),
)
