"""One file a metric; each exports `METRIC`. A file put here is a metric supported.

A metric gives one answer a value in 0..1; averages and intervals are for the reader of predictions.
"""

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from amuro_gpu.failure import bad_input
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


@dataclass(frozen=True)
class Metric:
    """methods: those whose answers it can judge; needs: whether a row has the data that it compares with."""

    name: str
    methods: frozenset[str]
    of: Callable[[Answer, Row], float]
    needs: Callable[[Row], bool] = lambda row: True


@cache
def metrics() -> dict[str, Metric]:
    modules = [
        importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
    ]
    return {module.METRIC.name: module.METRIC for module in modules}


def choose_metrics(method: str, declared: Sequence[str], rows: Sequence[Row]) -> list[Metric]:
    """Every metric that fits the method and finds its data in all rows, those of the dataset first.

    Fails with `bad-input` on a declared metric that is unknown or misses its data.
    """
    for name in declared:
        if name not in metrics():
            raise bad_input(
                "The dataset declares a metric that is not known",
                f"Expected one of {', '.join(sorted(metrics()))}; got {name!r}.",
                "Declare metrics of this list, or add the metric as a file of the worker.",
            )
    chosen = []
    for name in [*declared, *sorted(metrics().keys() - set(declared))]:
        metric = metrics()[name]
        if method not in metric.methods:
            continue
        lacking = next((row for row in rows if not metric.needs(row)), None)
        if lacking is None:
            chosen.append(metric)
        elif name in declared:
            raise bad_input(
                f"Metric {name} misses its data",
                f"Row {lacking.row_id} of source line {lacking.source_line} has nothing to compare with.",
                "Map the columns that this metric needs, or leave it out of the dataset's metrics.",
            )
    return chosen
