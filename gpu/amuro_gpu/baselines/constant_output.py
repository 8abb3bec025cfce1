"""`constant-output`: the one training reference that does best as the answer to every training row."""

from collections.abc import Sequence
from hashlib import sha256

from amuro_gpu.baselines import Answers, Baseline, Question, gold_text
from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer
from amuro_gpu.scoring.set_value import set_value

# A judgement by ROUGE-L takes about 0.1 ms. Many candidates on few rows, then the best of them on many: the
# whole choice stays near a second however large the training set.
CANDIDATES, FINALISTS = 500, 20
ROWS_FOR_CANDIDATES, ROWS_FOR_FINALISTS = 20, 200


def constant_output(question: Question) -> Answers:
    """Chosen by the primary metric; of larger sets by the rows and texts of smallest sha256."""
    rows = sorted(question.train.rows, key=lambda row: hashed(row.row_id))[:ROWS_FOR_FINALISTS]
    metric = next(
        metric for metric in question.metrics if all(row.has(name) for row in rows for name in metric.needs)
    )
    texts = sorted({gold_text(row).strip() for row in question.train.rows}, key=hashed)[:CANDIDATES]
    finalists = ranked(texts, rows[:ROWS_FOR_CANDIDATES], metric)[:FINALISTS]
    best = ranked(finalists, rows, metric)[0]
    return [Answer(best, gold_text(row), output=best) for row in question.evaluate.rows]


def ranked(texts: Sequence[str], rows: Sequence[Row], metric: Metric) -> list[str]:
    """The best first; as they came on a tie."""
    golds = [gold_text(row) for row in rows]
    sign = -1 if metric.higher_is_better else 1
    values = {
        text: set_value(
            metric, [metric.of(Answer(text, gold), row) for row, gold in zip(rows, golds, strict=True)]
        )
        for text in texts
    }
    return sorted(texts, key=lambda text: sign * values[text])


def hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()


BASELINE = Baseline("constant-output", "text", constant_output)
