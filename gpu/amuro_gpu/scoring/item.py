"""One sequence through the model, and what is wanted of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

# What an answer is: a label's value, the index of a choice, text, or none: a document is only scored.
AnswerKind = Literal["label", "choice", "text", "document"]
Tokens = NDArray[np.int64]
# Log-probabilities in nats in the order of `wanted`, or generated token ids and then theirs, where asked for.
Result = list[float]


@dataclass(frozen=True, slots=True)
class Item:
    """shared: leading tokens taken from the shared prefix's cache; suffix: the tokens to compute.

    wanted: (index in suffix, ids whose log-probability as the next token is wanted), ascending.
    new_tokens: most tokens to generate after the suffix; 0 where log-probabilities are wanted.
    logprobs: whether those of the generated tokens are wanted, too.
    """

    shared: int
    suffix: Tokens
    wanted: tuple[tuple[int, tuple[int, ...]], ...] = ()
    new_tokens: int = 0
    logprobs: bool = False

    @property
    def identity(self) -> tuple[object, ...]:
        return (self.shared, self.suffix.tobytes(), self.wanted, self.new_tokens, self.logprobs)


@dataclass(frozen=True)
class Score:
    """Of one label or choice. Characters (code points) and bytes (UTF-8) count no space before the text."""

    text: str
    logprob_sum_nats: float
    tokens: int
    unconditional_logprob_sum_nats: float | None = None

    @property
    def characters(self) -> int:
        return len(self.text)

    @property
    def bytes(self) -> int:
        return len(self.text.encode())


@dataclass(frozen=True)
class ScoredTokens:
    """Tokens that an answer was made from, and how likely the model found each, in nats."""

    ids: Sequence[int]
    logprobs: Sequence[float]


@dataclass(frozen=True)
class Answer:
    """What a method (or a baseline) makes of a row: see the contract `Prediction`.

    gold_place: of the right answer among the scores; labels: the values among which a label was chosen.
    sequences: the tokens of each score, in order, or of what was generated.
    """

    prediction: str | None
    gold: str
    output: str | None = None
    scores: tuple[Score, ...] | None = None
    completion_tokens: int = 0
    flags: tuple[str, ...] = ()
    gold_place: int | None = None
    labels: tuple[str, ...] = ()
    sequences: tuple[ScoredTokens, ...] = ()


@dataclass(frozen=True)
class Plan:
    """Items of one row and how their results, in the same order, become its answer."""

    items: tuple[Item, ...]
    prompt_tokens: int
    read: Callable[[list[Result]], Answer]
