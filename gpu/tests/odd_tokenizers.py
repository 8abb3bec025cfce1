"""Tokenizers of unusual build, under whatever class a configuration may name."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from tokenizers.trainers import BpeTrainer

from amuro_gpu.operations.tokenizer import train_bpe

TEXT = """In 1990 there were 650841823 visitors. They'd paid 000.50 each, and it wasn't much.
### Input_1: The lamp is red. ### Input_2: Naïve café. ### Inference: entailment neutral contradiction
"""
# A class of its own for every family, one that reads the file as it is, one that only transformers 5 knows,
# and none at all.
CLASSES = (
    "GPT2Tokenizer",
    "LlamaTokenizer",
    "LlamaTokenizerFast",
    "GPTNeoXTokenizer",
    "BloomTokenizerFast",
    "PreTrainedTokenizerFast",
    "TokenizersBackend",
    "BaichuanTokenizer",
    None,
)


def lowercase() -> Tokenizer:
    tokenizer = train_bpe([TEXT.lower()], 330)
    tokenizer.normalizer = normalizers.Lowercase()
    return tokenizer


def compatible() -> Tokenizer:
    tokenizer = train_bpe([TEXT], 330)
    tokenizer.normalizer = normalizers.NFKC()
    return tokenizer


def digits() -> Tokenizer:
    tokenizer = train_bpe([TEXT], 330)
    split = pre_tokenizers.Split(Regex(r"\p{N}{1,3}|\s?\p{L}+"), "isolated")
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, byte_level])
    return tokenizer


def prefix_space() -> Tokenizer:
    tokenizer = train_bpe([TEXT], 330)
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    return tokenizer


def padded_and_cut() -> Tokenizer:
    """Cuts and pads every text by itself, as some published files do."""
    tokenizer = train_bpe([TEXT], 330)
    tokenizer.enable_truncation(8)
    tokenizer.enable_padding(length=8)
    return tokenizer


def dropping() -> Tokenizer:
    """Leaves out merges at random, as in training with BPE-dropout."""
    tokenizer = train_bpe([TEXT], 330)
    tokenizer.model.dropout = 0.5
    return tokenizer


def ended() -> Tokenizer:
    """Adds an end of text behind every text."""
    tokenizer = train_bpe([TEXT], 330)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A <|endoftext|>", special_tokens=[("<|endoftext|>", tokenizer.token_to_id("<|endoftext|>"))]
    )
    return tokenizer


def llama(*, legacy: bool) -> Tokenizer:
    """As sentencepiece files are converted: ▁ for spaces, bytes where a character is unknown, `<s>` added."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    alphabet = [f"<0x{byte:02X}>" for byte in range(256)]
    trainer = BpeTrainer(
        vocab_size=360, special_tokens=["<unk>", "<s>", "</s>", *alphabet], show_progress=False
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="always", split=True)
    tokenizer.train_from_iterator([TEXT], trainer)
    state = json.loads(tokenizer.to_str())
    state["added_tokens"] = [token for token in state["added_tokens"] if token["id"] < 3]
    state["pre_tokenizer"] = None
    tokenizer = Tokenizer.from_str(json.dumps(state))
    if legacy:
        tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    else:
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="first", split=False)
    steps = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    tokenizer.decoder = decoders.Sequence(steps)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", tokenizer.token_to_id("<s>"))]
    )
    return tokenizer


def plain_end() -> Tokenizer:
    """Its end of text is an added token that is not marked special."""
    tokenizer = train_bpe([TEXT], 330)
    state = json.loads(tokenizer.to_str())
    for token in state["added_tokens"]:
        token["special"] = False
    tokenizer = Tokenizer.from_str(json.dumps(state))
    tokenizer.add_tokens([AddedToken("|||EMAIL|||", special=False)])
    return tokenizer


ODD: dict[str, Callable[[], Tokenizer]] = {
    "lowercase": lowercase,
    "nfkc": compatible,
    "digits": digits,
    "prefix-space": prefix_space,
    "padded": padded_and_cut,
    "ended": ended,
    "llama": lambda: llama(legacy=True),
    "metaspace": lambda: llama(legacy=False),
    "plain-end": plain_end,
}


@cache
def built(name: str) -> Tokenizer:
    return ODD[name]()


def write_odd(name: str, directory: Path, class_name: str | None) -> Path:
    """tokenizer.json, and a configuration that names the class, unless that is None."""
    directory.mkdir(parents=True, exist_ok=True)
    tokenizer = built(name)
    tokenizer.save(str(directory / "tokenizer.json"))
    if class_name is not None:
        end = "</s>" if tokenizer.token_to_id("</s>") is not None else "<|endoftext|>"
        config = {
            "tokenizer_class": class_name,
            "eos_token": end,
            "add_prefix_space": name != "prefix-space",
            "add_bos_token": False,
            "add_eos_token": True,
            "model_max_length": 16,
        }
        (directory / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    return directory
