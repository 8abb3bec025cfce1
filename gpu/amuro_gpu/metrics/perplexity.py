"""`perplexity`: e to the mean negative log-likelihood of the documents' tokens; lower is better.

Comparable only between models with one tokenizer.
"""

import math
import sys

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer

LARGEST = math.log(sys.float_info.max)


def perplexity(answer: Answer, row: Row) -> Parts:
    """Nats and tokens."""
    (score,) = answer.scores or ()
    return (-score.logprob_sum_nats, float(score.tokens))


def total(sums: Parts) -> float:
    """Finite, however unlikely the tokens are."""
    nats, tokens = sums
    return math.exp(min(nats / tokens, LARGEST))


METRIC = Metric(
    name="perplexity",
    label="perplexity",
    of=perplexity,
    total=total,
    range=(1, None),
    higher_is_better=False,
    aggregation="corpus",
    reads=frozenset({"document"}),
    reads_scores=True,
    usual=9,
)
