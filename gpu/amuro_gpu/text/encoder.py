"""Tokenises with the `tokenizers` library alone, to the same tokens as models/tokenizer.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Encoding, Tokenizer

from amuro_gpu.failure import bad_input

# How tokenizers without a configuration call their end of text.
END_NAMES = ("<|endoftext|>", "</s>", "<|end_of_text|>", "<eos>")


@dataclass(frozen=True)
class Tokens:
    """`ends[i]`: the character (code point) after token i; 0 for an added BOS."""

    ids: list[int]
    ends: list[int]


class Encoder:
    """A tokenizer.json. end_of_text: its name for the end of a text, "" where it has none that is known."""

    def __init__(self, path: Path) -> None:
        try:
            self.tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:
            raise bad_input(
                "The tokenizer cannot be read",
                f"{path.name}: expected a tokenizer.json of `tokenizers`; {str(error).strip()[:300]}.",
                "Fetch or save tokenizer.json again.",
            ) from error
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        known = (name for name in END_NAMES if self.tokenizer.token_to_id(name) is not None)
        self.end_of_text = next(known, "")

    @property
    def vocabulary_size(self) -> int:
        return int(self.tokenizer.get_vocab_size())

    def encode(self, texts: Sequence[str]) -> list[Tokens]:
        """BOS only if the tokenizer adds it by itself, never an EOS at the end."""
        return [self.without_end(encoding) for encoding in self.tokenizer.encode_batch(list(texts))]

    def count(self, texts: Sequence[str]) -> list[int]:
        """How many tokens each text has, without looking where they end."""
        encodings = self.tokenizer.encode_batch_fast(list(texts))
        return [len(encoding) - self.ends_text(encoding) for encoding in encodings]

    def without_end(self, encoding: Encoding) -> Tokens:
        count = len(encoding) - self.ends_text(encoding)
        return Tokens(encoding.ids[:count], [end for _, end in encoding.offsets[:count]])

    def ends_text(self, encoding: Encoding) -> bool:
        """Whether a post-processor has added an EOS."""
        if len(encoding) == 0 or not encoding.special_tokens_mask[-1]:
            return False
        return bool(encoding.tokens[-1] == self.end_of_text)
