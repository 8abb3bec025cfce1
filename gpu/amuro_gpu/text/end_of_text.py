"""Finds the end-of-text token of a tokenizer: as its configuration names it, else by the names in use."""

import json
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from amuro_gpu.failure import bad_input

# Names of the end of text, for a tokenizer.json without a configuration.
END_NAMES = ("<|endoftext|>", "</s>", "<|end_of_text|>", "<eos>")


def find_end_of_text(directory: Path, backend: Tokenizer) -> str | None:
    """The `eos_token` of the tokenizer's configuration, else the model's `eos_token_id`, else a known name.

    Fails with `bad-input` where a configuration names a token that tokenizer.json lacks.
    """
    named = named_token(directory, "eos_token")
    if named is not None:
        if backend.token_to_id(named) is None:
            raise bad_input(
                "The tokenizer's files contradict each other",
                f"{directory}: eos_token is {named!r}; tokenizer.json has no such token.",
                "Fetch or save the tokenizer's files again.",
            )
        return named
    configured = read_object(directory / "config.json").get("eos_token_id")
    first = configured[0] if isinstance(configured, list) and configured else configured
    if isinstance(first, int):
        return backend.id_to_token(first)
    return next((name for name in END_NAMES if backend.token_to_id(name) is not None), None)


def named_token(directory: Path, name: str) -> str | None:
    """A special token as tokenizer_config.json or special_tokens_map.json names it."""
    for file in ("tokenizer_config.json", "special_tokens_map.json"):
        value = read_object(directory / file).get(name)
        content = value.get("content") if isinstance(value, dict) else value
        if isinstance(content, str):
            return content
    return None


def read_object(path: Path) -> dict[str, Any]:
    """The object in a JSON file; an empty one if there is no such file."""
    if not path.is_file():
        return {}
    try:
        value = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise unreadable(path, str(error)) from error
    if not isinstance(value, dict):
        raise unreadable(path, f"it holds {type(value).__name__}, not an object")
    return value


def unreadable(path: Path, detail: str) -> Exception:
    return bad_input(
        "The tokenizer cannot be read",
        f"{path}: expected a JSON object; {detail}.",
        f"Fetch or save {path.name} again.",
    )
