"""One file a metric; each exports `METRIC`. A file put here is a metric supported.

A metric judges the answer to one row. `aggregation` says how the rows' values become the value of a set.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from amuro_gpu.failure import bad_input
from amuro_gpu.folder import Folder
from amuro_gpu.prepared_set import Row, RowField
from amuro_gpu.scoring.item import Answer, AnswerKind

Aggregation = Literal["mean", "ratio-of-sums", "corpus"]


@dataclass(frozen=True)
class Ratio:
    """A row's part of a ratio of sums."""

    numerator: float
    denominator: float


# `corpus`: numbers that add up over the rows, from which the set's value is computed.
Parts = tuple[float, ...]
RowValue = float | Ratio | Parts


@dataclass(frozen=True)
class Metric:
    """Everything about a metric; `openapi/worker-registry.json` repeats it for the services.

    of: the row's value: a number (`mean`), a Ratio (`ratio-of-sums`) or Parts (`corpus`).
    total: `corpus` only: the set's value from the sums of the parts. per_class: of each label its value,
    None where no row has the label, and its rows.
    reads: kinds of answers it can judge; reads_scores: whether it needs the log-probability of every choice.
    needs: fields that every row must have.
    refuses: why it cannot judge against these rows; None if it can.
    range: lowest and highest possible value; None if there is no bound. unit: None for a plain number.
    counts_unanswered: whether it judges a row without an answer too, where values are not averaged.
    shares_chance: whether the dataset's chance level is this metric's.
    published_as: names in published results; lm-evaluation-harness has the first.
    usual: its place among the metrics of a dataset that declares none; None: used only where declared.
    version: to be raised when the same answer gets another value.
    """

    name: str
    label: str
    of: Callable[[Answer, Row], RowValue]
    reads: frozenset[AnswerKind]
    reads_scores: bool = False
    needs: tuple[RowField, ...] = ()
    refuses: Callable[[Sequence[Row]], str | None] = lambda rows: None
    range: tuple[float | None, float | None] = (0, 1)
    higher_is_better: bool = True
    aggregation: Aggregation = "mean"
    total: Callable[[Parts], float] = sum
    per_class: Callable[[Parts], Sequence[tuple[float | None, int]]] | None = None
    unit: str | None = None
    counts_unanswered: bool = False
    shares_chance: bool = False
    published_as: tuple[str, ...] = ()
    usual: int | None = None
    version: int = 1

    def judges(self, answers: AnswerKind, scores: bool) -> bool:
        """Whether it can judge answers of this kind, with or without scores."""
        return answers in self.reads and (scores or not self.reads_scores)

    @property
    def worst(self) -> float | None:
        return self.range[0 if self.higher_is_better else 1]

    def record(self) -> dict[str, Any]:
        """What a reader of its values must know; part of a scoring run's manifest."""
        return {
            "name": self.name,
            "label": self.label,
            "range": {"low": self.range[0], "high": self.range[1]},
            "higherIsBetter": self.higher_is_better,
            "aggregation": self.aggregation,
            "unit": self.unit,
            "sharesChance": self.shares_chance,
            "version": self.version,
        }


folder: Folder[Metric] = Folder(__name__, "METRIC")


def metrics() -> dict[str, Metric]:
    return folder.all()


def choose_metrics(
    answers: AnswerKind, scores: bool, declared: Sequence[str], rows: Sequence[Row]
) -> list[Metric]:
    """The dataset's metrics, then the usual ones, that judge such answers and find their data in the rows.

    Fails with `bad-input` on a declared metric that is unknown, misses its data or cannot judge these rows.
    """
    known = metrics()
    for name in declared:
        if name not in known:
            raise bad_input(
                "The dataset declares a metric that is not known",
                f"Expected one of {', '.join(sorted(known))}; got {name!r}.",
                "Declare metrics of this list, or add the metric as a file of the worker.",
            )
    chosen = []
    usual = {name for name, metric in known.items() if metric.usual is not None}
    for name in [*declared, *sorted(usual - set(declared))]:
        metric = known[name]
        if not metric.judges(answers, scores):
            continue
        lacking = next((row for row in rows if not all(map(row.has, metric.needs))), None)
        reason = None if lacking is not None else metric.refuses(rows)
        if lacking is None and reason is None:
            chosen.append(metric)
        elif name in declared and reason is not None:
            detail, _, remedy = reason.rpartition(". ")
            raise bad_input(f"Metric {name} cannot judge this set", f"{detail}.", f"{remedy}.")
        elif name in declared and lacking is not None:
            raise bad_input(
                f"Metric {name} misses its data",
                f"Row {lacking.row_id} of source line {lacking.source_line} has nothing to compare with.",
                "Map the columns that this metric needs, or leave it out of the dataset's metrics.",
            )
    return chosen
