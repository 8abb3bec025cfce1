"""Tiny random models of every family of the paper, in the layouts in which their publishers put them on a hub.

publish_families.py DIRECTORY [FAMILY...] writes FAMILY/published, which a hub serves, and FAMILY/plain, what plain
transformers (or the float64 forwards of the worker's tests) loads: the same numbers, before anything was renamed, cut
or pickled.
"""

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sentencepiece
import torch
from amuro_gpu.models.families import families
from amuro_gpu.models.save import save_model
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.operations.tokenizer import END_OF_TEXT, train_bpe
from amuro_gpu.text.tokenizer import CheckpointTokenizer
from safetensors.torch import load_file, save_file
from tokenizers.processors import TemplateProcessing

Weights = dict[str, torch.Tensor]
TEXTS = [
    "### Premise: Anna keeps the red lamp in the kitchen. ### Hypothesis: The lamp is red.",
    "### Is the hypothesis entailed by the premise? ### Label: entailment neutral contradiction",
    "### Document: Ben sold 12 green boats near the old harbour on Monday. ### Summary: Boats were sold.",
    "### Question: What did Ben sell? ### Answer: the boats, a kettle, nothing at all",
] * 20
LLAMA = {
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
}
# As tests of the worker have them, whose float64 forwards are written for these shapes.
BAICHUAN = {"initializer_range": 0.2, "model_max_length": 512}
CRYSTAL = {
    "initializer_range": 0.2,
    "n_embd": 48,
    "n_head": 3,
    "rotary_dim": 4,
    "n_positions": 512,
}


@dataclass(frozen=True)
class Published:
    """settings: beside those of the worker's tiny model. tokenizer: "bpe", with "bos", or a build of sentencepiece."""

    model_type: str
    settings: dict[str, Any]
    dtype: torch.dtype = torch.float32
    shards: int = 1
    pickled: bool = False
    tokenizer: str = "bpe"
    change: Callable[[Weights], Weights] = lambda weights: weights
    config: Callable[[dict[str, Any]], dict[str, Any]] = lambda config: config


def with_buffers(weights: Weights) -> Weights:
    """The buffers that transformers once saved with Pythia."""
    layers = {".".join(name.split(".")[:3]) for name in weights if ".layers." in name}
    for layer in layers:
        weights[f"{layer}.attention.bias"] = torch.ones(
            1, 1, 512, 512, dtype=torch.bool
        )
        weights[f"{layer}.attention.masked_bias"] = torch.tensor(
            -1e9, dtype=torch.float16
        )
        weights[f"{layer}.attention.rotary_emb.inv_freq"] = torch.ones(1)
    return weights


def without_prefix(weights: Weights) -> Weights:
    return {
        name.removeprefix("transformer."): tensor for name, tensor in weights.items()
    }


def first_olmo(weights: Weights) -> Weights:
    """OLMo's own names: queries, keys and values in one tensor, and the MLP's up before its gate."""
    found = {"model.transformer.wte.weight": weights["model.embed_tokens.weight"]}
    for layer in range(2):
        old, new = f"model.layers.{layer}", f"model.transformer.blocks.{layer}"
        heads = [weights[f"{old}.self_attn.{part}_proj.weight"] for part in "qkv"]
        halves = [weights[f"{old}.mlp.{part}_proj.weight"] for part in ("up", "gate")]
        found[f"{new}.att_proj.weight"] = torch.cat(heads)
        found[f"{new}.ff_proj.weight"] = torch.cat(halves)
        found[f"{new}.attn_out.weight"] = weights[f"{old}.self_attn.o_proj.weight"]
        found[f"{new}.ff_out.weight"] = weights[f"{old}.mlp.down_proj.weight"]
    return found


def first_olmo_config(config: dict[str, Any]) -> dict[str, Any]:
    return {
        "model_type": "hf_olmo",
        "architectures": ["OLMoForCausalLM"],
        "d_model": config["hidden_size"],
        "n_heads": config["num_attention_heads"],
        "n_layers": config["num_hidden_layers"],
        "mlp_hidden_size": 2 * config["intermediate_size"],
        "vocab_size": config["vocab_size"],
        "embedding_size": config["vocab_size"],
        "max_sequence_length": config["max_position_embeddings"],
        "weight_tying": True,
        "layer_norm_type": "default",
        "layer_norm_with_affine": False,
        "activation_type": "swiglu",
        "block_type": "sequential",
        "rope": True,
        "include_bias": False,
        "eos_token_id": config["eos_token_id"],
        "pad_token_id": config["eos_token_id"],
    }


def remote_code(config: dict[str, Any]) -> dict[str, Any]:
    """What would be run with trust_remote_code."""
    return {
        **config,
        "auto_map": {"AutoModelForCausalLM": "modeling_own.OwnForCausalLM"},
    }


HALF, BRAIN = torch.float16, torch.bfloat16
NEOX = {"max_position_embeddings": 512, "torch_dtype": "float16"}
OLMO = {"max_position_embeddings": 512, "tie_word_embeddings": True}
FAMILIES: dict[str, Published] = {
    "pythia": Published(
        "gpt_neox",
        {**NEOX, "rotary_pct": 0.25},
        HALF,
        pickled=True,
        change=with_buffers,
    ),
    "olmo": Published("olmo", OLMO),
    "olmo-first": Published(
        "olmo", OLMO, pickled=True, change=first_olmo, config=first_olmo_config
    ),
    "olmo-2": Published("olmo2", {"max_position_embeddings": 512}, shards=2),
    "tinyllama": Published("llama", LLAMA, tokenizer="bos"),
    "open-llama": Published(
        "llama",
        {**LLAMA, "num_key_value_heads": 4},
        HALF,
        pickled=True,
        tokenizer="open-llama",
    ),
    "redpajama": Published(
        "gpt_neox",
        {**NEOX, "rotary_pct": 1.0, "use_parallel_residual": False},
        HALF,
        2,
        pickled=True,
    ),
    "k2": Published("llama", LLAMA, BRAIN, 3, tokenizer="bos"),
    "crystal": Published(
        "crystalcoder", CRYSTAL, shards=2, pickled=True, config=remote_code
    ),
    "baichuan2-7b": Published(
        "baichuan",
        {**BAICHUAN, "max_position_embeddings": 512},
        BRAIN,
        pickled=True,
        tokenizer="baichuan",
        config=remote_code,
    ),
    "baichuan2-13b": Published(
        "baichuan",
        {**BAICHUAN, "hidden_size": 48, "num_attention_heads": 6},
        BRAIN,
        2,
        pickled=True,
        tokenizer="baichuan",
        config=remote_code,
    ),
    "bloom": Published(
        "bloom", {"seq_length": 512}, HALF, pickled=True, change=without_prefix
    ),
    "llama-3": Published(
        "llama", {**LLAMA, "rope_theta": 500000.0}, BRAIN, 2, tokenizer="bos"
    ),
}
BUILDS: dict[str, dict[str, Any]] = {
    "open-llama": {"split_digits": True},
    "baichuan": {
        "add_dummy_prefix": False,
        "normalization_rule_name": "identity",
        "remove_extra_whitespaces": False,
        "split_digits": True,
    },
}


def bpe(directory: Path, begins: bool) -> CheckpointTokenizer:
    backend = train_bpe(TEXTS, 320)
    if begins:
        token = backend.token_to_id(END_OF_TEXT)
        backend.post_processor = TemplateProcessing(
            f"{END_OF_TEXT} $A", special_tokens=[(END_OF_TEXT, token)]
        )
    return write_tokenizer(backend, directory, END_OF_TEXT)


def train_sentencepiece(directory: Path, build: str) -> None:
    """A tokenizer.model alone; Baichuan's configuration adds no begin of text, as OpenLLaMA's class does."""
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS),
        model_prefix=str(directory / "tokenizer"),
        model_type="bpe",
        byte_fallback=True,
        vocab_size=400,
        hard_vocab_limit=False,
        minloglevel=2,
        **BUILDS[build],
    )
    (directory / "tokenizer.vocab").unlink()
    config = {
        "add_bos_token": build == "open-llama",
        "eos_token": "</s>",
        "bos_token": "<s>",
    }
    (directory / "tokenizer_config.json").write_text(json.dumps(config))


def write_weights(
    directory: Path, weights: Weights, *, shards: int, pickled: bool
) -> None:
    base, end = ("pytorch_model", "bin") if pickled else ("model", "safetensors")
    files = [f"{base}-{place + 1:05d}-of-{shards:05d}.{end}" for place in range(shards)]
    files = files if shards > 1 else [f"{base}.{end}"]
    places = {name: files[place % shards] for place, name in enumerate(sorted(weights))}
    for file in files:
        part = {
            name: tensor.contiguous()
            for name, tensor in weights.items()
            if places[name] == file
        }
        if pickled:
            torch.save(part, directory / file)
        else:
            save_file(part, directory / file, {"format": "pt"})
    if shards > 1:
        index = {"metadata": {}, "weight_map": places}
        (directory / f"{base}.{end}.index.json").write_text(json.dumps(index))


def publish(name: str, form: Published, root: Path) -> None:
    plain, published, own = (
        root / name / part for part in ("plain", "published", "tokenizer")
    )
    tokenizer = bpe(own, form.tokenizer == "bos")
    published.mkdir(parents=True)
    settings = {**families()[form.model_type].tiny, **form.settings}
    if form.tokenizer in BUILDS:
        train_sentencepiece(published, form.tokenizer)
        model_file = str(published / "tokenizer.model")
        settings["vocab_size"] = sentencepiece.SentencePieceProcessor(
            model_file=model_file
        ).vocab_size()
        settings |= {"bos_token_id": 1, "eos_token_id": 2}
    model = build(resolve_config(settings, tokenizer), seed=11)
    with torch.no_grad():
        # What half precision cannot hold is no difference between the two.
        for parameter in model.parameters():
            parameter.copy_(parameter.to(form.dtype).float())
    save_model(model, tokenizer, plain)
    weights = {
        key: tensor.to(form.dtype)
        for key, tensor in load_file(plain / "model.safetensors").items()
    }
    write_weights(
        published, form.change(weights), shards=form.shards, pickled=form.pickled
    )
    config = json.loads((plain / "config.json").read_text())
    dtype = str(form.dtype).removeprefix("torch.")
    (published / "config.json").write_text(
        json.dumps(form.config({**config, "torch_dtype": dtype}))
    )
    if form.tokenizer not in BUILDS:
        for file in own.iterdir():
            shutil.copyfile(file, published / file.name)
    (published / "README.md").write_text(f"# {name}")
    if name == "llama-3":
        (published / "original").mkdir()
        (published / "original" / "consolidated.00.pth").write_text(
            "what the publisher's own code reads"
        )


def main() -> None:
    root = Path(sys.argv[1])
    for name in sys.argv[2:] or FAMILIES:
        publish(name, FAMILIES[name], root)


main()
