"""What a model's log-probabilities say of one answer against the others."""

import math

from amuro_gpu.scoring.item import Answer


def probabilities(answer: Answer) -> list[float]:
    """Of each label or choice, given that the answer is one of them."""
    sums = [score.logprob_sum_nats for score in answer.scores or ()]
    highest = max(sums)
    weights = [math.exp(value - highest) for value in sums]
    return [weight / sum(weights) for weight in weights]
