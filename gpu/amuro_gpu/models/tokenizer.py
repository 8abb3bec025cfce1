"""Loads the tokenizer of a directory and tokenises text with character spans."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import transformers

from amuro_gpu.failure import bad_input
from amuro_gpu.text.encoder import END_NAMES


@dataclass(frozen=True)
class Encoded:
    """Tokens of one text. `ends[i]`: the character (code point) after token i; 0 for an added BOS."""

    ids: list[int]
    ends: list[int]


def load_tokenizer(directory: Path) -> Any:
    """The fast tokenizer of a directory: tokenizer.json, with tokenizer_config.json where there is one."""
    if not (directory / "tokenizer.json").is_file():
        raise bad_input(
            "The tokenizer is missing",
            f"Expected {directory / 'tokenizer.json'}; there is no such file.",
            "Put the model's tokenizer.json (and tokenizer_config.json) beside its weights.",
        )
    try:
        tokenizer = read_tokenizer(directory)
    except Exception as error:
        raise bad_input(
            "The tokenizer cannot be read",
            f"{directory}: {type(error).__name__}: {str(error).strip()[:300]}.",
            "Fetch or save tokenizer.json and tokenizer_config.json again.",
        ) from error
    if tokenizer.eos_token_id is None:
        raise bad_input(
            "The tokenizer names no end-of-text token",
            f"{directory}: no eos_token in tokenizer_config.json, none of {', '.join(END_NAMES)} known.",
            'Add {"eos_token": "…"} to tokenizer_config.json.',
        )
    return tokenizer


def read_tokenizer(directory: Path) -> Any:
    if (directory / "tokenizer_config.json").is_file():
        tokenizer = transformers.AutoTokenizer.from_pretrained(
            directory, local_files_only=True, trust_remote_code=False
        )
    else:
        tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_file=str(directory / "tokenizer.json"))
    if tokenizer.eos_token_id is None:
        name = configured_end(directory, tokenizer)
        if name is not None:
            tokenizer.eos_token = name
    return tokenizer


def configured_end(directory: Path, tokenizer: Any) -> str | None:
    """The end of text by the model's configuration, else by the names in use."""
    path = directory / "config.json"
    config = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    identifier = config.get("eos_token_id")
    if isinstance(identifier, int):
        name = tokenizer.convert_ids_to_tokens(identifier)
        return str(name) if name is not None else None
    vocabulary = tokenizer.get_vocab()
    return next((name for name in END_NAMES if name in vocabulary), None)


def encode(tokenizer: Any, text: str) -> Encoded:
    """Tokenises a whole text: BOS only if the tokenizer adds it by itself, never an EOS at the end."""
    return encode_all(tokenizer, [text])[0]


def encode_all(tokenizer: Any, texts: list[str]) -> list[Encoded]:
    """As `encode`, for many texts at once."""
    if not texts:
        return []
    batch = tokenizer(
        texts,
        return_offsets_mapping=True,
        return_attention_mask=False,
        return_special_tokens_mask=True,
        verbose=False,
    )
    columns = zip(batch["input_ids"], batch["offset_mapping"], batch["special_tokens_mask"], strict=True)
    encoded = []
    for ids, offsets, special in columns:
        # Some post-processors end every text by EOS; whether one follows is for training to say.
        count = len(ids) - 1 if ids and special[-1] and ids[-1] == tokenizer.eos_token_id else len(ids)
        encoded.append(Encoded(list(ids[:count]), [end for _, end in offsets[:count]]))
    return encoded
