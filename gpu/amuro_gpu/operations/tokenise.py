"""`tokenise`: texts to tokens and back with the tokenizer of a checkpoint. Needs no device and no torch."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from amuro_gpu.operations import Outcome
from amuro_gpu.protocol.requests import TextToTokenise, TokeniseRequest
from amuro_gpu.reporter import Reporter
from amuro_gpu.text.end_of_text import named_token, read_object
from amuro_gpu.text.tokenizer import CheckpointTokenizer, read_tokenizer

# Tokenizers kept between requests.
KEPT = 4


def run(request: TokeniseRequest, reporter: Reporter) -> Outcome:
    """Facts: `tokens` of the texts, `texts` of the tokens, and `names` of the tokenizer's own tokens."""
    reporter.started()
    directory = Path(request.checkpointDirectory)
    tokenizer = tokenizer_of(directory, (directory / "tokenizer.json").stat().st_mtime_ns).reading("tokens")
    tokens = [ids_of(tokenizer, text) for text in request.texts]
    texts = [tokenizer.decode(ids, skip_special_tokens=False) for ids in request.tokens]
    counters = {"tokens": sum(map(len, tokens)) + sum(map(len, request.tokens))}
    return Outcome(counters, {"tokens": tokens, "texts": texts, "names": names_of(directory, tokenizer)})


@lru_cache(maxsize=KEPT)
def tokenizer_of(directory: Path, modified_ns: int) -> CheckpointTokenizer:
    return read_tokenizer(directory)


def ids_of(tokenizer: CheckpointTokenizer, wanted: TextToTokenise) -> list[int]:
    return tokenizer.encode(wanted.text).ids if wanted.addSpecialTokens else tokenizer.bare_ids(wanted.text)


def names_of(directory: Path, tokenizer: CheckpointTokenizer) -> dict[str, Any]:
    template = read_object(directory / "tokenizer_config.json").get("chat_template")
    return {
        "eosToken": tokenizer.eos_token,
        "bosToken": named_token(directory, "bos_token"),
        "padToken": named_token(directory, "pad_token"),
        "chatTemplate": template if isinstance(template, str) else None,
    }
