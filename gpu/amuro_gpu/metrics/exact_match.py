"""`exact-match`: 1 where the text is one of the references, ends stripped."""

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


def exact_match(answer: Answer, row: Row) -> float:
    text = (answer.prediction or "").strip()
    return float(any(text == reference.strip() for reference in row.references))


METRIC = Metric(
    name="exact-match",
    label="exact match",
    of=exact_match,
    reads=frozenset({"text"}),
    needs=("references",),
    published_as=("exact_match", "em"),
    usual=6,
)
