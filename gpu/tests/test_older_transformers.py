"""A saved checkpoint is the same model for every transformers: 4.51 and 4.57 compute the logits of 5."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import torch
from odd_tokenizers import write_odd
from older_transformers import VERSIONS, read
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from amuro_gpu.models.families import families
from amuro_gpu.models.load import load_model
from amuro_gpu.models.save import save_model
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.text.tokenizer import read_tokenizer

CPU = torch.device("cpu")
TEXTS = ["The lamp is red.", " begins with a space", "In 1990 there were 650841823 visitors."]
# Each as its publishers write config.json; wide weights, so that a wrong rotation is seen.
WIDE = {"initializer_range": 0.3}
LLAMA3_SCALING = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 32,
}
PUBLISHED: dict[str, dict[str, Any]] = {
    "llama-3": {"model_type": "llama", "rope_theta": 500000.0, "torch_dtype": "bfloat16"},
    "llama-3.1": {"model_type": "llama", "rope_theta": 500000.0, "rope_scaling": LLAMA3_SCALING},
    "olmo-2": {"model_type": "olmo2", "rope_theta": 500000},
    "olmo": {"model_type": "olmo", "rope_theta": 20000.0, "clip_qkv": 8.0},
    "pythia": {"model_type": "gpt_neox", "rotary_pct": 0.25, "rotary_emb_base": 10000},
    "redpajama": {
        "model_type": "gpt_neox",
        "rotary_pct": 1.0,
        "rotary_emb_base": 25000,
        "use_parallel_residual": False,
    },
    "bloom": {"model_type": "bloom"},
}


def publish(name: str, directory: Path) -> Path:
    """A tiny base checkpoint in its published layout: older names in config.json, published tensor names."""
    write_odd("llama", directory, "TokenizersBackend")
    tokenizer = read_tokenizer(directory)
    values = {**families()[PUBLISHED[name]["model_type"]].tiny, **WIDE, **PUBLISHED[name]}
    # A copy: transformers writes into the values that it is given.
    model = build(resolve_config(deepcopy(values), tokenizer), seed=5)
    weights = {key: tensor.clone() for key, tensor in model.state_dict().items()}
    if model.config.tie_word_embeddings:
        weights = {key: tensor for key, tensor in weights.items() if key != "lm_head.weight"}
    if name == "redpajama":
        # Its head as the published file names it; that of `pythia` keeps the name of transformers 5.
        weights["embed_out.weight"] = weights.pop("lm_head.weight")
    if name == "bloom":
        weights = {key.removeprefix("transformer."): tensor for key, tensor in weights.items()}
    save_file(weights, directory / "model.safetensors", {"format": "pt"})
    special = {"bos_token_id": 1, "eos_token_id": 2, "vocab_size": model.config.vocab_size}
    (directory / "config.json").write_text(json.dumps({**values, **special}))
    return directory


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each published checkpoint, loaded and saved as a training run does it."""
    root = tmp_path_factory.mktemp("older")
    for name in PUBLISHED:
        loaded = load_model(publish(name, root / f"{name}-base"), "float32", CPU)
        save_model(loaded.model, loaded.tokenizer, root / name)
    return {name: root / name for name in PUBLISHED}


def expected_logits(directory: Path, ids: list[int]) -> torch.Tensor:
    model = load_model(directory, "float32", CPU).model
    with torch.no_grad():
        logits: torch.Tensor = model(torch.tensor([ids])).logits[0]
    return logits


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_transformers_reads_the_same_model_and_tokens_from_every_saved_checkpoint(
    saved: dict[str, Path], version: str
) -> None:
    ids = [3 + place * 7 % 200 for place in range(100)]
    found = read(version, list(saved.values()), ids, TEXTS)
    for name, directory in saved.items():
        one = found[str(directory)]
        assert not one["wrong"].keys() & {"missing_keys", "unexpected_keys", "mismatched_keys"}, name
        difference = (torch.tensor(one["logits"]) - expected_logits(directory, ids)).abs().max().item()
        assert difference < 1e-4, name
        base = expected_logits(directory.with_name(f"{name}-base"), ids)
        assert (expected_logits(directory, ids) - base).abs().max().item() < 1e-5, name
        file = Tokenizer.from_file(str(directory / "tokenizer.json"))
        assert one["tokens"] == [file.encode(text).ids for text in TEXTS], name
        assert one["class"] == "PreTrainedTokenizerFast"


def test_saved_configurations_carry_both_names_of_every_rotary_setting(saved: dict[str, Path]) -> None:
    configs = {name: json.loads((path / "config.json").read_text()) for name, path in saved.items()}
    assert configs["llama-3"]["rope_theta"] == 500000.0
    assert configs["llama-3"]["rope_scaling"] is None
    assert configs["llama-3.1"]["rope_scaling"] == LLAMA3_SCALING
    assert configs["redpajama"]["rotary_pct"] == 1.0
    assert configs["redpajama"]["rotary_emb_base"] == 25000
    assert configs["pythia"]["rotary_pct"] == 0.25
    for config in configs.values():
        assert config["dtype"] == config["torch_dtype"] == "float32"


def test_the_head_of_gpt_neox_is_saved_under_its_published_name(saved: dict[str, Path]) -> None:
    for name in ("pythia", "redpajama"):
        names = load_file(saved[name] / "model.safetensors").keys()
        assert "embed_out.weight" in names
        assert "lm_head.weight" not in names


def test_saving_a_saved_checkpoint_again_changes_no_byte(saved: dict[str, Path], tmp_path: Path) -> None:
    for name, directory in saved.items():
        loaded = load_model(directory, "float32", CPU)
        save_model(loaded.model, loaded.tokenizer, tmp_path / name)
        for path in sorted(directory.iterdir()):
            assert (tmp_path / name / path.name).read_bytes() == path.read_bytes(), (name, path.name)
