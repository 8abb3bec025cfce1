"""`slot-accuracy`: the fraction of a row's facts that occur in the text as whole words, whatever the case."""

import re

from amuro_gpu.metrics import Metric
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer


def slot_accuracy(answer: Answer, row: Row) -> float:
    text = answer.prediction or ""
    slots = row.slots or ()
    found = [re.search(rf"(?<!\w){re.escape(slot)}(?!\w)", text, re.IGNORECASE) is not None for slot in slots]
    return sum(found) / len(found)


METRIC = Metric(
    name="slot-accuracy",
    label="slot accuracy",
    of=slot_accuracy,
    reads=frozenset({"text"}),
    needs=("slots",),
    usual=7,
)
