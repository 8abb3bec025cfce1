"""The value of a set from the values of its rows, as the metric's aggregation says."""

import math
from collections.abc import Sequence
from statistics import fmean
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from amuro_gpu.metrics import Metric, Parts, Ratio, RowValue

Floats = NDArray[np.float64]


def set_value(metric: Metric, values: Sequence[RowValue]) -> float:
    """At least one row must count."""
    match metric.aggregation:
        case "mean":
            return fmean(cast("Sequence[float]", values))
        case "ratio-of-sums":
            ratios = cast("Sequence[Ratio]", values)
            denominator = math.fsum(ratio.denominator for ratio in ratios)
            return math.fsum(ratio.numerator for ratio in ratios) / denominator
        case "corpus":
            value: float = corpus_value(metric, cast("Sequence[Parts]", values))["value"]
            return value


def corpus_value(metric: Metric, rows: Sequence[Parts]) -> dict[str, Any]:
    """The value of the summed parts, and its standard error by the jackknife (None for a single row)."""
    parts_NK = np.array(rows, dtype=np.float64)
    sums_K = parts_NK.sum(axis=0)
    return {"value": metric.total(tuple(sums_K)), "standardError": jackknife_error(metric, parts_NK, sums_K)}


def jackknife_error(metric: Metric, parts_NK: Floats, sums_K: Floats) -> float | None:
    count = len(parts_NK)
    if count == 1:
        return None
    left_out = np.array([metric.total(tuple(sums_K - row_K)) for row_K in parts_NK])
    return math.sqrt((count - 1) / count * float(np.square(left_out - left_out.mean()).sum()))
