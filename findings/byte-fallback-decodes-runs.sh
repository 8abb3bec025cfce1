#!/usr/bin/env bash
# sentencepiece 0.2.3 and tokenizers 0.23.3 decode the same byte tokens differently. If a run of byte tokens is not valid UTF-8,
# sentencepiece replaces only the invalid bytes; the ByteFallback decoder of `tokenizers` (which tokenizer.json uses for a converted
# tokenizer.model) replaces every byte of the run, including letters and digits. The output of an undertrained model then has different
# words, and a different ROUGE or exact match, depending on the library that decoded it. Both decode valid UTF-8 alike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sentencepiece==0.2.3 tokenizers==0.23.3
cd "$folder"
venv/bin/python - <<'PYTHON'
import sys
from pathlib import Path

import sentencepiece
from tokenizers import Tokenizer, decoders, models

Path("corpus.txt").write_text("the cat sat on the mat\n" * 200)
sentencepiece.SentencePieceTrainer.train(
    input="corpus.txt", model_prefix="pieces", model_type="bpe", vocab_size=280, byte_fallback=True, minloglevel=2
)
theirs = sentencepiece.SentencePieceProcessor(model_file="pieces.model")
vocabulary = {theirs.id_to_piece(id): id for id in range(theirs.get_piece_size())}
ours = Tokenizer(models.BPE(vocab=vocabulary, merges=[], byte_fallback=True, unk_token="<unk>"))
ours.decoder = decoders.Sequence(
    [decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
)


def readings(text: bytes) -> tuple[str, str]:
    ids = [vocabulary[f"<0x{byte:02X}>"] for byte in text]
    return theirs.decode(ids), ours.decode(ids)


seen = []
for text in (b"\xc3\xa9", b"B42", b"\x82B42", b"B\xf042"):
    first, second = readings(text)
    print(f"bytes {text!r:12} sentencepiece {first!r:14} tokenizers {second!r}")
    seen.append((first, second))
whole = [("\u00e9", "\u00e9"), ("B42", "B42")]
broken = [("\ufffdB42", "\ufffd" * 4), ("B\ufffd42", "\ufffd" * 4)]
sys.exit(0 if seen == whole + broken else 1)
PYTHON
