"""Which tensors of a published file belong to the model, and what they are called in it."""

import re
from collections.abc import Iterable, Mapping

# Wrappers that prefixed every name when the file was saved.
WRAPPERS = ("module.", "_orig_mod.")
# Buffers of older transformers: causal masks and rotary frequencies, which the model computes by itself.
BUFFERS = re.compile(r"(^|\.)(rotary_emb\.inv_freq|(attention|attn|self_attention)\.(bias|masked_bias))$")


def model_names(names: Iterable[str], model_type: object) -> dict[str, str]:
    """The name in the model of every tensor that belongs to it; buffers are left out."""
    found = {name: name for name in names if not BUFFERS.search(name)}
    for wrapper in WRAPPERS:
        if found and all(name.startswith(wrapper) for name in found.values()):
            found = {source: name.removeprefix(wrapper) for source, name in found.items()}
    rename = RENAMES.get(str(model_type))
    return found if rename is None else {source: rename(name) for source, name in found.items()}


def bloom_name(name: str) -> str:
    """BLOOM's first files hold the body without its prefix."""
    return name if name.startswith(("transformer.", "lm_head.")) else f"transformer.{name}"


def gpt_neox_name(name: str) -> str:
    return "embed_out.weight" if name == "lm_head.weight" else name


RENAMES = {"bloom": bloom_name, "gpt_neox": gpt_neox_name}


def is_first_olmo(names: Iterable[str]) -> bool:
    """Whether the names are those of OLMo's first format. The keys decide, whatever model_type says."""
    return any("transformer.blocks." in name for name in names)


def dropped(names: Iterable[str], kept: Mapping[str, str]) -> list[str]:
    return sorted(name for name in names if name not in kept)
