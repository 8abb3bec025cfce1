"""`rouge-2`: the F-measure of ROUGE-2 as rouge-score computes it, without stemmer. For English."""

from amuro_gpu.metrics import Metric
from amuro_gpu.text.rouge import not_english, rouge

METRIC = Metric(
    name="rouge-2",
    label="ROUGE-2",
    of=rouge("rouge2"),
    reads=frozenset({"text"}),
    needs=("references",),
    refuses=not_english,
    published_as=("rouge2",),
)
