"""`rouge-l-unicode`: ROUGE-L over words of any script. For every language.

Words are runs of letters, digits and marks, in any case; in scripts without spaces (Chinese, Japanese, Thai,
Lao, Khmer, Burmese, Tibetan) every character is one.
"""

from amuro_gpu.metrics import Metric
from amuro_gpu.text.rouge import rouge, without_any_word

METRIC = Metric(
    name="rouge-l-unicode",
    label="ROUGE-L, any script",
    of=rouge("rougeL", any_script=True),
    reads=frozenset({"text"}),
    needs=("references",),
    refuses=without_any_word,
)
