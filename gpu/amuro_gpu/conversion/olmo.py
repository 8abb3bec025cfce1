"""OLMo's first format (`hf_olmo`, and model.pt of its training code) as the architecture `olmo`.

Fused tensors are cut: att_proj into queries, keys and values, ff_proj into its halves, of which the first
is the up projection and the second the gate. Source: transformers, models/olmo/convert_olmo_weights_to_hf.py.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
import yaml

from amuro_gpu.conversion.safetensors_file import Entry, entry_of
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.models.weight_files import damaged

BLOCK = re.compile(r"transformer\.blocks\.(\d+)\.(att_proj|attn_out|ff_proj|ff_out)\.weight$")
BODY = {
    "transformer.wte.weight": "model.embed_tokens.weight",
    "transformer.ff_out.weight": "lm_head.weight",
}
# What `olmo` has no place for: the field's values that it can take.
ALLOWED: dict[str, tuple[object, ...]] = {
    "activation_type": ("swiglu",),
    "alibi": (False,),
    "attention_layer_norm": (False,),
    "block_type": ("sequential",),
    "embedding_layer_norm": (False,),
    "include_bias": (False,),
    "layer_norm_type": ("default",),
    "layer_norm_with_affine": (False,),
    "norm_after": (False,),
    "rope": (True,),
    "scale_logits": (False,),
}
# Wrong in early files; the tokenizer's end of text is 50279.
WRONG_END, END = 0, 50279


def read_settings(directory: Path) -> dict[str, Any]:
    """The model's settings in the config.yaml of the training code."""
    try:
        settings = yaml.safe_load((directory / "config.yaml").read_text("utf-8"))["model"]
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise damaged(directory, f"config.yaml has no settings of a model: {error}") from error
    return {"model_type": "hf_olmo", **settings}


def olmo_config(settings: Mapping[str, Any], directory: Path) -> dict[str, Any]:
    """The configuration of `olmo`, under the names of transformers 4, which 5 reads too."""
    for name, allowed in ALLOWED.items():
        if settings.get(name, allowed[0]) not in (*allowed, None):
            raise unsupported(directory, name, settings[name])
    try:
        return config_of(settings)
    except KeyError as error:
        raise damaged(directory, f"the configuration of OLMo's first format lacks {error}") from error


def config_of(settings: Mapping[str, Any]) -> dict[str, Any]:
    width, heads = settings["d_model"], settings["n_heads"]
    hidden = settings.get("mlp_hidden_size") or width * settings["mlp_ratio"]
    end = settings.get("eos_token_id")
    return {
        "model_type": "olmo",
        "architectures": ["OlmoForCausalLM"],
        "vocab_size": settings.get("embedding_size") or settings["vocab_size"],
        "hidden_size": width,
        "intermediate_size": hidden // 2,
        "num_hidden_layers": settings["n_layers"],
        "num_attention_heads": heads,
        "num_key_value_heads": key_value_heads(settings),
        "max_position_embeddings": settings["max_sequence_length"],
        "rope_theta": float(settings.get("rope_theta") or 10000),
        "clip_qkv": settings.get("clip_qkv"),
        "tie_word_embeddings": settings.get("weight_tying", True),
        "bos_token_id": None,
        "eos_token_id": END if end == WRONG_END else end,
        "pad_token_id": settings.get("pad_token_id"),
    }


def key_value_heads(settings: Mapping[str, Any]) -> int:
    if settings.get("n_kv_heads"):
        return int(settings["n_kv_heads"])
    return 1 if settings.get("multi_query_attention") else int(settings["n_heads"])


def olmo_entries(
    tensors: Mapping[str, torch.Tensor], config: Mapping[str, Any], directory: Path
) -> Iterator[Entry]:
    """The tensors of `olmo`, as views of those of the first format."""
    head = config["hidden_size"] // config["num_attention_heads"]
    sizes = [config["hidden_size"], *[head * config["num_key_value_heads"]] * 2]
    for name, tensor in tensors.items():
        bare = name.removeprefix("model.")
        if bare in BODY:
            if not (bare == "transformer.ff_out.weight" and config["tie_word_embeddings"]):
                yield entry_of(BODY[bare], tensor)
            continue
        found = BLOCK.search(bare)
        if found is None:
            raise damaged(directory, f"{name} has no place in `olmo`")
        yield from block_entries(f"model.layers.{found[1]}", found[2], tensor, sizes)


def block_entries(layer: str, part: str, tensor: torch.Tensor, sizes: list[int]) -> Iterator[Entry]:
    if part == "att_proj":
        for name, piece in zip("qkv", torch.split(tensor, sizes), strict=True):
            yield entry_of(f"{layer}.self_attn.{name}_proj.weight", piece)
    elif part == "ff_proj":
        up, gate = tensor.chunk(2)
        yield entry_of(f"{layer}.mlp.up_proj.weight", up)
        yield entry_of(f"{layer}.mlp.gate_proj.weight", gate)
    else:
        names = {"attn_out": "self_attn.o_proj", "ff_out": "mlp.down_proj"}
        yield entry_of(f"{layer}.{names[part]}.weight", tensor)


def unsupported(directory: Path, name: str, value: object) -> WorkerFailure:
    expected = " or ".join(repr(each) for each in ALLOWED[name])
    return WorkerFailure(
        "unsupported-architecture",
        "This variant of OLMo's first format is not supported",
        f"{directory}: expected {name} {expected}, got {value!r}.",
        "Use a checkpoint that its publisher converted; its name ends in -hf.",
    )
