"""Decodes generated tokens and decides where an output ends."""

from collections.abc import Sequence
from typing import Any

from amuro_gpu.text.tokenizer import CheckpointTokenizer


class OutputText:
    """stop_at_newline: the first newline in the decoded text ends an output (not so in the paper's protocol).

    A newline is one ASCII byte, so whether a token holds one does not depend on its neighbours.
    """

    def __init__(
        self, tokenizer: CheckpointTokenizer, end_ids: frozenset[int], stop_at_newline: bool
    ) -> None:
        self.tokenizer = tokenizer
        self.end_ids = end_ids
        self.stop_at_newline = stop_at_newline
        self.known: dict[int, bool] = {}

    def ends(self, token: int) -> bool:
        """Whether a row that generated this token is finished."""
        if token not in self.known:
            newline = self.stop_at_newline and "\n" in self.decode([token])
            self.known[token] = token in self.end_ids or newline
        return self.known[token]

    def text(self, tokens: Sequence[int]) -> str:
        """The output: without special tokens, and cut before its first newline where that ends it."""
        decoded = self.decode(tokens)
        return decoded.split("\n", 1)[0] if self.stop_at_newline else decoded

    def flags(self, tokens: Sequence[int]) -> tuple[str, ...]:
        return () if tokens and self.ends(tokens[-1]) else ("stopped-at-limit",)

    def decode(self, tokens: Sequence[int]) -> str:
        return self.tokenizer.decode([token for token in tokens if token not in self.end_ids])


def end_ids_of(model: Any, tokenizer: CheckpointTokenizer) -> frozenset[int]:
    """Every id that the model's configuration or its tokenizer calls the end of text."""
    found: set[int] = set()
    for value in (model.config.eos_token_id, model.generation_config.eos_token_id, tokenizer.eos_token_id):
        found.update(value if isinstance(value, list) else [] if value is None else [value])
    return frozenset(found)
