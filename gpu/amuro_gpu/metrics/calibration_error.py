"""`calibration-error`: expected calibration error of the likeliest answer, 0 to 1.

Guo et al. (2017): 15 bins of equal width by the answer's probability, weighted by rows. The probabilities are
those of the labels or choices alone, renormalised.
"""

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer
from amuro_gpu.scoring.probabilities import probabilities

BINS = 15


def calibration(answer: Answer, row: Row) -> Parts:
    """For each bin its rows, their probabilities and how many are right; bins are (low, high]."""
    values = probabilities(answer)
    best = max(range(len(values)), key=values.__getitem__)
    place = sum(values[best] * BINS > edge for edge in range(1, BINS))
    parts = [0.0] * (3 * BINS)
    parts[3 * place : 3 * place + 3] = [1.0, values[best], float(best == answer.gold_place)]
    return tuple(parts)


def total(sums: Parts) -> float:
    """The mean gap between probability and share of right answers."""
    gaps = [abs(sums[at + 1] - sums[at + 2]) for at in range(0, 3 * BINS, 3)]
    return sum(gaps) / sum(sums[::3])


METRIC = Metric(
    name="calibration-error",
    label="calibration error",
    of=calibration,
    total=total,
    aggregation="corpus",
    higher_is_better=False,
    reads=frozenset({"label", "choice"}),
    reads_scores=True,
)
