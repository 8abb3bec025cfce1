"""What verifying a checkpoint costs: request to first result of the smallest scoring, and the bare load.

    python tests/bench/loading.py [--hidden 2048 --layers 16 --repeats 3]

Prints, with and without the hash of every file, the seconds until the model is loaded and until the first row
is scored, and their ratios. Each measurement loads anew from the page cache; the two kinds alternate.
"""

import argparse
import hashlib
import json
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

import torch
import transformers

from amuro_gpu.models.load import load_model
from amuro_gpu.models.save import save_model
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations.tokenizer import END_OF_TEXT, train_bpe

TEXT = "The red box number 7 stands near the door."


def make(directory: Path, hidden: int, layers: int) -> dict[str, str]:
    tokenizer = write_tokenizer(train_bpe([TEXT] * 3, 270), directory / "tokenizer", END_OF_TEXT)
    config = transformers.AutoConfig.for_model(
        "llama",
        vocab_size=50_304,
        hidden_size=hidden,
        intermediate_size=4 * hidden,
        num_hidden_layers=layers,
        num_attention_heads=hidden // 64,
        eos_token_id=tokenizer.eos_token_id,
    )
    save_model(
        transformers.AutoModelForCausalLM.from_config(config, dtype=torch.float32),
        tokenizer,
        directory / "model",
    )
    files = (path for path in (directory / "model").iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def measure(directory: Path, files: Mapping[str, str] | None) -> tuple[float, float]:
    start = time.perf_counter()
    loaded = load_model(directory, "float32", torch.device("cpu"), files)
    ready = time.perf_counter()
    with torch.no_grad():
        loaded.model(torch.tensor([loaded.tokenizer.encode(TEXT).ids])).logits.sum().item()
    return ready - start, time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--hidden", type=int, default=2048)
    parser.add_argument("--layers", type=int, default=16)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    transformers.utils.logging.disable_progress_bar()
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        files = make(directory, options.hidden, options.layers)
        measure(directory / "model", None)
        pairs = [
            (measure(directory / "model", None), measure(directory / "model", files))
            for _ in range(options.repeats)
        ]
        size = sum(path.stat().st_size for path in (directory / "model").iterdir())
    plain, hashed = ([pair[kind] for pair in pairs] for kind in (0, 1))
    result = {
        "bytes": size,
        "loadSeconds": median(load for load, _ in plain),
        "verifiedLoadSeconds": median(load for load, _ in hashed),
        "firstResultSeconds": median(first for _, first in plain),
        "verifiedFirstResultSeconds": median(first for _, first in hashed),
    }
    result["loadRatio"] = result["verifiedLoadSeconds"] / result["loadSeconds"]
    result["firstResultRatio"] = result["verifiedFirstResultSeconds"] / result["firstResultSeconds"]
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
