"""Counts of answers by gold label: what metrics over classes are computed from."""

import math

import numpy as np
from numpy.typing import NDArray

from amuro_gpu.metrics import Parts
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer

Counts = NDArray[np.float64]


def confusion(answer: Answer, row: Row) -> Parts:
    """A row's part of the table of K gold labels by K answers and "none of them", line by line."""
    labels = answer.labels
    counts = np.zeros((len(labels), len(labels) + 1))
    column = labels.index(answer.prediction) if answer.prediction in labels else len(labels)
    counts[labels.index(answer.gold), column] = 1
    return tuple(counts.ravel().tolist())


def table(sums: Parts) -> Counts:
    """Rows are gold labels, columns answers; the last column counts rows without one of them [K, K + 1]."""
    labels = math.isqrt(len(sums))
    return np.array(sums).reshape(labels, labels + 1)


def shares(parts: Counts, wholes: Counts) -> Counts:
    """Of the classes whose whole is not empty."""
    found = wholes > 0
    share: Counts = parts[found] / wholes[found]
    return share
