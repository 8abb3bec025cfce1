"""Writes a tokenizer's files into a saved checkpoint: those of its source, byte for byte."""

import json
import shutil
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer
from transformers.models.auto.tokenization_auto import tokenizer_class_from_name

from amuro_gpu.text.end_of_text import read_object
from amuro_gpu.text.tokenizer import CheckpointTokenizer, read_tokenizer

FILES = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "tokenizer.model",
    "vocab.json",
    "merges.txt",
    "chat_template.jinja",
)
# A class of every transformers: it reads tokenizer.json as it is.
ANY_CLASS = "PreTrainedTokenizerFast"
# Classes that transformers 5 writes and 4 does not know.
NEW_CLASSES = ("TokenizersBackend", "PythonBackend", "SentencePieceBackend")


def copy_tokenizer(tokenizer: CheckpointTokenizer, directory: Path) -> None:
    """Copies the files; tokenizer_config.json changes only where its class cannot be loaded by others."""
    for name in FILES:
        if (tokenizer.directory / name).is_file():
            shutil.copyfile(tokenizer.directory / name, directory / name)
    config = read_object(directory / "tokenizer_config.json")
    if not is_usable(config.get("tokenizer_class")):
        write_config(directory, usable_config(config, tokenizer.eos_token))


def is_usable(name: object) -> bool:
    """Whether transformers 4 and 5 both have a tokenizer class of this name."""
    if not isinstance(name, str) or name in NEW_CLASSES:
        return False
    return any(tokenizer_class_from_name(each) is not None for each in (name, name.removesuffix("Fast")))


def usable_config(config: dict[str, Any], eos_token: str) -> dict[str, Any]:
    """As given, with a class of every transformers; what only newer ones know would stop older ones."""
    newer = ("auto_map", "backend", "is_local", "local_files_only")
    kept = {name: value for name, value in config.items() if name not in newer}
    # transformers 5 writes a list; 4 reads only a mapping.
    if isinstance(kept.get("extra_special_tokens"), list):
        kept["additional_special_tokens"] = kept.pop("extra_special_tokens")
    return {"eos_token": eos_token, **kept, "tokenizer_class": ANY_CLASS}


def write_tokenizer(backend: Tokenizer, directory: Path, eos_token: str) -> CheckpointTokenizer:
    """Writes a new tokenizer, such that every transformers reads the ids of its tokenizer.json."""
    directory.mkdir(parents=True, exist_ok=True)
    backend.save(str(directory / "tokenizer.json"))
    write_config(directory, usable_config({"clean_up_tokenization_spaces": False}, eos_token))
    return read_tokenizer(directory)


def write_config(directory: Path, config: dict[str, Any]) -> None:
    text = json.dumps(config, indent=2, ensure_ascii=False, sort_keys=True)
    (directory / "tokenizer_config.json").write_text(text + "\n", "utf-8")
