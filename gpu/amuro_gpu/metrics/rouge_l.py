"""`rouge-l`: the F-measure of ROUGE-L as rouge-score computes it, without stemmer. For English."""

from amuro_gpu.metrics import Metric
from amuro_gpu.text.rouge import not_english, rouge

METRIC = Metric(
    name="rouge-l",
    label="ROUGE-L",
    of=rouge("rougeL"),
    reads=frozenset({"text"}),
    needs=("references",),
    refuses=not_english,
    published_as=("rougeL",),
    usual=5,
)
