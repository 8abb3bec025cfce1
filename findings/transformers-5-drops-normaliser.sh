#!/usr/bin/env bash
# transformers 5.23.0: AutoTokenizer does not always use the tokenizer.json in the same folder. If tokenizer_config.json names a class
# such as GPT2Tokenizer, GPTNeoXTokenizer or Qwen2Tokenizer, the tokenizer is rebuilt from the vocabulary and merges, with that class's
# normaliser; the normaliser in tokenizer.json (lower case, NFKC) is silently dropped. A checkpoint trained on lower-cased text is then
# scored on other tokens. PreTrainedTokenizerFast keeps the file's. Compare with `tokenizers` on a probe text before you trust either.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check transformers==5.23.0 tokenizers==0.23.3
cd "$folder"
PYTHONWARNINGS=ignore venv/bin/python - 2>messages.txt <<'PYTHON'
import json
import sys
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import AutoTokenizer

END = "<|endoftext|>"


def checkpoint(normaliser: normalizers.Normalizer, name: str) -> Path:
    """A folder with a byte-level BPE tokenizer and a configuration that names a class."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normaliser
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300, special_tokens=[END], initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    tokenizer.train_from_iterator(["the cat sat on the mat", "THE CAT SAT", "fine office"] * 20, trainer)
    folder = Path(f"{type(normaliser).__name__}-{name}")
    folder.mkdir()
    tokenizer.save(str(folder / "tokenizer.json"))
    configuration = {"tokenizer_class": name, "eos_token": END, "bos_token": END, "unk_token": END}
    (folder / "tokenizer_config.json").write_text(json.dumps(configuration))
    return folder


cases = [(normalizers.Lowercase(), "THE CAT"), (normalizers.NFKC(), "\ufb01ne")]
expected = {"GPT2Tokenizer": False, "GPTNeoXTokenizer": False, "PreTrainedTokenizerFast": True}
seen = {}
for name in expected:
    same = []
    for normaliser, text in cases:
        folder = checkpoint(normaliser, name)
        file = Tokenizer.from_file(str(folder / "tokenizer.json")).encode(text, add_special_tokens=False)
        auto = AutoTokenizer.from_pretrained(folder)(text, add_special_tokens=False).input_ids
        same.append(file.ids == auto)
        print(f"{type(normaliser).__name__:9} {name:23} {text!r}: file {file.ids}, AutoTokenizer {auto}")
    seen[name] = all(same)
sys.exit(0 if seen == expected else 1)
PYTHON
