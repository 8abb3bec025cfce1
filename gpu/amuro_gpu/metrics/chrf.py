"""`chrf`: corpus chrF2 as in sacrebleu (up to 6 characters, no words), 0 to 100. For all languages."""

from functools import cache
from typing import Any

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


def chrf(answer: Answer, row: Row) -> Parts:
    """N-grams of answer, reference and both, n from 1 to 6, of the reference that scores best."""
    references = [[reference] for reference in row.references]
    (counts,) = scorer()._extract_corpus_statistics([answer.prediction or ""], references)
    return tuple(counts)


def total(sums: Parts) -> float:
    return float(scorer()._compute_f_score([round(value) for value in sums]))


@cache
def scorer() -> Any:
    from sacrebleu.metrics import CHRF  # noqa: PLC0415 - absent from GPU tests

    return CHRF()


METRIC = Metric(
    name="chrf",
    label="chrF",
    of=chrf,
    total=total,
    aggregation="corpus",
    range=(0, 100),
    reads=frozenset({"text"}),
    needs=("references",),
    published_as=("chrf",),
)
