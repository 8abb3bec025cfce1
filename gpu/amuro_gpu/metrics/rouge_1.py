"""`rouge-1`: the F-measure of ROUGE-1 as rouge-score computes it, without stemmer. For English."""

from amuro_gpu.metrics import Metric
from amuro_gpu.text.rouge import not_english, rouge

METRIC = Metric(
    name="rouge-1",
    label="ROUGE-1",
    of=rouge("rouge1"),
    reads=frozenset({"text"}),
    needs=("references",),
    refuses=not_english,
    published_as=("rouge1",),
)
