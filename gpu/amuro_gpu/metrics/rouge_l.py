"""`rouge-l`: the F-measure of ROUGE-L as the package rouge-score computes it, without stemmer."""

from functools import cache
from typing import Any

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


def rouge_l(answer: Answer, row: Row) -> float:
    """The best over the references."""
    text = answer.prediction or ""
    return max(float(scorer().score(reference, text)["rougeL"].fmeasure) for reference in row.references)


@cache
def scorer() -> Any:
    from rouge_score.rouge_scorer import RougeScorer  # noqa: PLC0415 - seconds to import, and absent from GPU tests

    return RougeScorer(["rougeL"], use_stemmer=False)


METRIC = Metric(
    name="rouge-l",
    label="ROUGE-L",
    of=rouge_l,
    reads=frozenset({"text"}),
    needs=("references",),
    published_as=("rougeL",),
    usual=5,
)
