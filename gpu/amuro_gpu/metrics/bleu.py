"""`bleu`: corpus BLEU as sacrebleu computes it (13a, mixed case, exponential smoothing), 0 to 100.

For languages that put spaces between words.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from amuro_gpu.metrics import Metric, Parts
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer
from amuro_gpu.text.words import is_unspaced, words

MOST_UNSPACED_WORDS = 0.01


def bleu(answer: Answer, row: Row) -> Parts:
    """Matched and all n-grams, n from 1 to 4; lengths of the answer and of its nearest reference."""
    score = scorer().corpus_score([answer.prediction or ""], [[reference] for reference in row.references])
    return (*score.counts, *score.totals, score.sys_len, score.ref_len)


def total(sums: Parts) -> float:
    counts = [round(value) for value in sums]
    score = scorer().compute_bleu(counts[:4], counts[4:8], counts[8], counts[9], smooth_method="exp")
    return float(score.score)


@cache
def scorer() -> Any:
    from sacrebleu.metrics import BLEU  # noqa: PLC0415 - absent from GPU tests

    return BLEU()


def without_spaces(rows: Sequence[Row]) -> str | None:
    found = [word for row in rows for reference in row.references for word in words(reference)]
    unspaced = [word for word in found if is_unspaced(word)]
    if len(unspaced) <= MOST_UNSPACED_WORDS * len(found):
        return None
    return f"The references are written without spaces between words ({unspaced[0]!r}). Declare chrf"


METRIC = Metric(
    name="bleu",
    label="BLEU",
    of=bleu,
    total=total,
    aggregation="corpus",
    range=(0, 100),
    reads=frozenset({"text"}),
    needs=("references",),
    refuses=without_spaces,
    published_as=("bleu",),
)
