"""`tokenizer`: trains a byte-level BPE on a prepared set's text. Writes `tokenizer/`."""

from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from amuro_gpu.context import RunContext
from amuro_gpu.failure import bad_input
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations import Outcome
from amuro_gpu.prepared_set import read_prepared_set
from amuro_gpu.protocol.requests import TokenizerRequest

END_OF_TEXT = "<|endoftext|>"


def run(request: TokenizerRequest, context: RunContext) -> Outcome:
    """Fails with `bad-input` where the text has too few different words for the vocabulary asked for."""
    context.started()
    rows = read_prepared_set(Path(request.preparedSetDirectory)).rows
    texts = ["".join(segment.text for segment in row.segments) for row in rows]
    context.progress("train tokenizer", 0, len(texts), "rows")
    tokenizer = train_bpe(texts, request.vocabularySize)
    size = tokenizer.get_vocab_size()
    if size < request.vocabularySize:
        raise bad_input(
            "The text is too small for this vocabulary",
            f"vocabularySize is {request.vocabularySize}; the text allows {size} entries.",
            "Ask for a smaller vocabulary or prepare more text.",
        )
    write_tokenizer(tokenizer, context.directory / "tokenizer", END_OF_TEXT)
    context.progress("train tokenizer", len(texts), len(texts), "rows")
    characters = sum(len(text) for text in texts)
    return Outcome(counters={"rows": len(rows), "characters": characters}, facts={"vocabularySize": size})


def train_bpe(texts: list[str], vocabulary_size: int) -> Tokenizer:
    """Byte-level BPE as in GPT-2 and OLMo: any text encodes; a word keeps its leading space."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer
