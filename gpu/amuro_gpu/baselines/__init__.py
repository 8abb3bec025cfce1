"""One file a rule; each exports `BASELINE`. A file put here is a rule supported.

A rule learns from the rows of a training set and answers the rows of an evaluation set without any model.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from amuro_gpu.failure import WorkerFailure, bad_input
from amuro_gpu.folder import Folder
from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import PreparedSet, Row
from amuro_gpu.scoring.item import Answer, AnswerKind

# One answer a row.
Answers = list[Answer]


@dataclass(frozen=True)
class Question:
    """field: the only dataset column to look at; None: the whole prompt. metrics: the primary one first."""

    train: PreparedSet
    evaluate: PreparedSet
    field: str | None
    metrics: Sequence[Metric]

    def label_answers(self, labels: Sequence[str]) -> Answers:
        """One label a row to be evaluated."""
        values = tuple(label.value for label in self.evaluate.labels)
        return [
            Answer(label, gold_label(row), labels=values)
            for label, row in zip(labels, self.evaluate.rows, strict=True)
        ]


@dataclass(frozen=True)
class Baseline:
    """answers: what its answers are; they carry no scores.

    version: to be raised when the same rows get another answer.
    """

    name: str
    answers: AnswerKind
    answer: Callable[[Question], Answers]
    version: int = 1

    def record(self) -> dict[str, Any]:
        return {"name": self.name, "answers": self.answers, "version": self.version}


folder: Folder[Baseline] = Folder(__name__, "BASELINE")


def find_baseline(rule: str) -> Baseline:
    """Fails with `bad-input` that lists the rules there are."""
    if rule in folder.names():
        return folder.load(rule)
    raise bad_input(
        "This rule is not known",
        f"Expected one of {', '.join(folder.names())}; got {rule!r}.",
        "Choose one of these rules.",
    )


def gold_label(row: Row) -> str:
    if row.label is None:
        raise lacking(row, "label", "Choose a rule for generated text, or sets of a classification task.")
    return row.label


def gold_text(row: Row) -> str:
    if not row.references:
        raise lacking(row, "reference", "Choose a rule for labels, or sets of a generation task.")
    return row.references[0]


def text_of(row: Row, field: str | None) -> str:
    """The prompt, or one field of it."""
    if field is None:
        return row.prompt
    parts = [part.text for part in row.segments if part.field == field and not part.target]
    if parts:
        return "".join(parts)
    known = sorted({part.field for part in row.segments if part.field is not None and not part.target})
    raise lacking(row, f"field {field!r}", f"Name one of {', '.join(known)}, or none for the whole prompt.")


def lacking(row: Row, what: str, remedy: str) -> WorkerFailure:
    return bad_input(
        "A row lacks what the rule needs",
        f"Row {row.row_id} of source line {row.source_line} has no {what}.",
        remedy,
    )
