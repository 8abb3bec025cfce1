"""Picks the best of an answer's scores by a normalised value."""

from collections.abc import Callable

from amuro_gpu.scoring.item import Answer, Score


def best_choice(answer: Answer, value: Callable[[Score], float]) -> str:
    """Index, as text, of the score with the highest value; the first on a tie."""
    scores = answer.scores or ()
    return str(max(range(len(scores)), key=lambda index: value(scores[index])))
