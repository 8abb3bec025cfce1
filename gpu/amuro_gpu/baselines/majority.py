"""`majority`: always the commonest label of the training set, the first in order on a tie."""

from collections import Counter

from amuro_gpu.baselines import Answers, Baseline, Question, gold_label


def majority(question: Question) -> Answers:
    counts = Counter(gold_label(row) for row in question.train.rows)
    common = min(counts, key=lambda label: (-counts[label], label))
    return question.label_answers([common] * len(question.evaluate.rows))


BASELINE = Baseline("majority", "label", majority)
