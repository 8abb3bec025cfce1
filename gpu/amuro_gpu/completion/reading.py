"""Reads prompts: texts as the tokenizer reads them, special tokens and BOS included, or ids as they are."""

import numpy as np

from amuro_gpu.completion.row import Prompt, Row
from amuro_gpu.completion.token_bytes import TokenBytes
from amuro_gpu.failure import WorkerFailure, bad_input
from amuro_gpu.models.load import LoadedModel
from amuro_gpu.protocol.requests import CompletionPrompt


class PromptReader:
    """For one model."""

    def __init__(self, loaded: LoadedModel) -> None:
        self.tokenizer = loaded.tokenizer.reading("tokens")
        self.known = TokenBytes(loaded.tokenizer)
        self.entries = int(loaded.model.get_input_embeddings().num_embeddings)
        self.context_length = loaded.context_length

    def row(self, index: int, wanted: CompletionPrompt) -> Row:
        """Fails with `bad-input` or `too-long`."""
        if isinstance(wanted.prompt, str):
            text = wanted.prompt
            encoded = self.tokenizer.encode(text)
            ids, starts = encoded.ids, [0, *encoded.ends][: len(encoded.ids)]
        else:
            ids = wanted.prompt
            self.require_known(ids)
            content = b"".join(map(self.known.bytes, ids)) if wanted.echo else b""
            text = content.decode("utf-8", "replace")
            starts = np.cumsum([0, *map(self.known.characters, ids)]).tolist()[:-1] if wanted.echo else []
        self.require_length(len(ids), wanted.maxTokens)
        return Row(index, wanted, Prompt(np.array(ids, dtype=np.int64), text, starts), self.known)

    def require_known(self, ids: list[int]) -> None:
        largest = max(ids, default=0)
        if largest >= self.entries:
            raise bad_input(
                "The model has no such token",
                f"Expected ids from 0 to {self.entries - 1}, got {largest}.",
                "Encode the prompt with the tokenizer of this model.",
            )

    def require_length(self, count: int, new: int) -> None:
        """The last generated token is never fed, so that it needs no room."""
        if count == 0:
            raise bad_input(
                "The prompt has no tokens",
                "Expected at least one token, got an empty prompt to which the tokenizer adds nothing.",
                "Begin with a token, such as the end of text.",
            )
        if count + max(0, new - 1) > self.context_length:
            raise WorkerFailure(
                "too-long",
                "The prompt is too long for the model",
                f"Expected at most {self.context_length} tokens, got {count} in the prompt"
                f" and {new} to generate.",
                "Shorten the prompt, or ask for fewer tokens.",
            )
