"""ROUGE by the package rouge-score, without stemmer: with its own tokenizer, or with words of any script."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer
from amuro_gpu.text.words import is_english, words

# In 9,700 words of published English summaries 0.1 % at most have other letters; in German, every tenth word.
MOST_OTHER_WORDS = 0.01


class AnyScript:
    """What `RougeScorer` takes as a tokenizer."""

    def tokenize(self, text: str) -> list[str]:
        return words(text)


def rouge(name: str, *, any_script: bool = False) -> Callable[[Answer, Row], float]:
    """The F-measure (`rouge1`, `rouge2`, `rougeL`), the best over the references."""

    def of(answer: Answer, row: Row) -> float:
        text = answer.prediction or ""
        scores = (scorer(name, any_script).score(reference, text) for reference in row.references)
        return max(float(score[name].fmeasure) for score in scores)

    return of


@cache
def scorer(name: str, any_script: bool) -> Any:
    from rouge_score.rouge_scorer import RougeScorer  # noqa: PLC0415 - seconds to import, and absent from GPU tests

    return RougeScorer([name], use_stemmer=False, tokenizer=AnyScript() if any_script else None)


def not_english(rows: Sequence[Row]) -> str | None:
    """Why rouge-score's own tokenizer, which drops all but a-z and 0-9, cannot judge these rows."""
    found = [word for row in rows for reference in row.references for word in words(reference)]
    others = [word for word in found if not is_english(word)]
    if len(others) > MOST_OTHER_WORDS * len(found):
        return (
            f"{len(others)} of {len(found)} words of the references, like {others[0]!r}, have letters other "
            "than a to z, which this metric drops. Declare rouge-l-unicode"
        )
    return without_words(rows, is_english)


def without_any_word(rows: Sequence[Row]) -> str | None:
    """Why references without a word in them cannot be judged against."""
    return without_words(rows, lambda word: True)


def without_words(rows: Sequence[Row], counts: Callable[[str], bool]) -> str | None:
    for row in rows:
        if not any(counts(word) for reference in row.references for word in words(reference)):
            return (
                f"No reference of row {row.row_id} of source line {row.source_line} has a word that this "
                "metric counts. Leave the row out, or declare exact-match"
            )
    return None
