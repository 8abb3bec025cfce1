"""What methods know about a scoring run besides its rows, and how they make items."""

from dataclasses import dataclass, field

import numpy as np

from amuro_gpu.failure import WorkerFailure, bad_input
from amuro_gpu.prepared_set import Label, Row, surface
from amuro_gpu.scoring.item import Item, Result, ScoredTokens, Tokens
from amuro_gpu.scoring.output_text import OutputText
from amuro_gpu.text.tokenizer import CheckpointTokenizer, Encoded


@dataclass(frozen=True)
class Setting:
    """prefix: tokens of the exemplars, which rows share as far as their own tokens equal it.

    beams: beginnings that a search keeps at each token; None: all. context_length: of the model, in tokens.
    logprobs: whether those of generated tokens are wanted.
    """

    tokenizer: CheckpointTokenizer
    output: OutputText
    labels: tuple[Label, ...]
    paper: bool
    prefix: Tokens
    new_tokens: int
    context_length: int
    beams: int | None = None
    logprobs: bool = False
    known: dict[str, Encoded] = field(default_factory=dict)

    @property
    def label_values(self) -> tuple[str, ...]:
        return tuple(label.value for label in self.labels)

    def encode(self, text: str) -> Encoded:
        """Encodes a text that many rows have in common, once."""
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text)
        return self.known[text]

    def next_tokens_item(self, context: list[int], ids: tuple[int, ...]) -> Item:
        """Wants the log-probabilities of several possible next tokens."""
        context = self.grounded(context)
        shared = self.shared(context, len(context) - 1)
        last = len(context) - 1 - shared
        return Item(shared, np.array(context[shared:], dtype=np.int64), ((last, ids),))

    def completion_item(self, context: list[int], completion: list[int]) -> Item:
        """Wants the log-probability of every token of a completion."""
        context = self.grounded(context)
        tokens = context + completion[:-1]
        shared = self.shared(tokens, len(context) - 1)
        first = len(context) - 1 - shared
        wanted = tuple((first + place, (token,)) for place, token in enumerate(completion))
        return Item(shared, np.array(tokens[shared:], dtype=np.int64), wanted)

    def generation_item(self, context: list[int]) -> Item:
        context = self.grounded(context)
        shared = self.shared(context, len(context) - 1)
        suffix = np.array(context[shared:], dtype=np.int64)
        return Item(shared, suffix, new_tokens=self.new_tokens, logprobs=self.logprobs)

    def generated(self, result: Result) -> ScoredTokens:
        """What a generation item gave."""
        count = len(result) // 2 if self.logprobs else len(result)
        return ScoredTokens([int(token) for token in result[:count]], result[count:])

    def grounded(self, context: list[int]) -> list[int]:
        """A first token needs something to follow: the end of the text before, where no BOS is added."""
        return context or [self.tokenizer.eos_token_id]

    def shared(self, tokens: list[int], most: int) -> int:
        """How many leading tokens equal the prefix, `most` at most: what is wanted must be computed."""
        reach = min(len(self.prefix), most)
        equal = self.prefix[:reach] == np.array(tokens[:reach], dtype=np.int64)
        return reach if equal.all() else int(equal.argmin())

    def surface(self, prompt: str, text: str) -> str:
        return surface(prompt, text, paper=self.paper)


def split(encoded: Encoded, prompt: str, row: Row) -> tuple[list[int], list[int]]:
    """Context and completion: a token is completion if its character span ends after the prompt."""
    start = completion_start(encoded, prompt)
    if start == len(encoded.ids):
        raise without_completion(row)
    return encoded.ids[:start], encoded.ids[start:]


def completion_start(encoded: Encoded, prompt: str) -> int:
    start = len(encoded.ends)
    while start > 0 and encoded.ends[start - 1] > len(prompt):
        start -= 1
    return start


def without_completion(row: Row) -> WorkerFailure:
    return bad_input(
        "A label or choice has no token",
        f"Row {row.row_id} of source line {row.source_line}: no token ends after the prompt.",
        "Give every label and choice a text.",
    )


def no_completion(setting: Setting, prompt: str, row: Row) -> list[str]:
    """Of methods that generate: nothing follows the prompt before that."""
    return [""]


def gold_label(row: Row) -> str:
    return row.label or ""


def missing(row: Row, what: str, method: str) -> WorkerFailure:
    return bad_input(
        f"A row has no {what}",
        f"Method {method} needs it; row {row.row_id} of source line {row.source_line} has none.",
        "Choose a method that fits the dataset, or prepare the set again.",
    )
