#!/usr/bin/env bash
# tokenizers 0.23.3 and transformers 5.23.0: merge dropout, meant for training, is saved in tokenizer.json and stays on for every reader.
# The same text then gets other ids at each call, also in evaluation. No seed, no eval mode and no argument of encode turns it off, so
# two runs of one benchmark score different tokens. In `tokenizers`, `tokenizer.model.dropout = None` after loading makes ids stable.
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

from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import AutoTokenizer, set_seed

ANSWER = " entailment"
CALLS = 300

trained = Tokenizer(models.BPE(dropout=0.1))
trained.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
trainer = trainers.BpeTrainer(
    vocab_size=320, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
)
trained.train_from_iterator([" entailment neutral contradiction"] * 50, trainer)
checkpoint = Path("checkpoint")
checkpoint.mkdir()
trained.save(str(checkpoint / "tokenizer.json"))
(checkpoint / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast"}))

auto = AutoTokenizer.from_pretrained(checkpoint)


def seeded() -> tuple[int, ...]:
    set_seed(0)
    return tuple(auto(ANSWER, add_special_tokens=False).input_ids)


loaded = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
mended = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
mended.model.dropout = None
readings = {
    "tokenizers": {tuple(loaded.encode(ANSWER).ids) for _ in range(CALLS)},
    "AutoTokenizer": {tuple(auto(ANSWER, add_special_tokens=False).input_ids) for _ in range(CALLS)},
    "AutoTokenizer, seed set before each call": {seeded() for _ in range(CALLS)},
    "tokenizers, model.dropout = None": {tuple(mended.encode(ANSWER).ids) for _ in range(CALLS)},
}
for name, found in readings.items():
    firsts = len({ids[0] for ids in found})
    print(f"{name:41} {len(found):3} token sequences of {ANSWER!r} in {CALLS} calls, {firsts} first tokens")
*random, fixed = readings.values()
sys.exit(0 if all(len(found) > 5 for found in random) and len(fixed) == 1 else 1)
PYTHON
