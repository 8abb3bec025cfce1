"""The tensors that a family declares are those that transformers saves, by name and shape."""

from typing import Any

import pytest
import transformers

from amuro_gpu.conversion.tensor_names import model_names
from amuro_gpu.models.architectures import model_class
from amuro_gpu.models.families import DIMENSIONS, Family, families

KNOWN = [name for name, family in families().items() if family.tensors]
VARIANTS: list[tuple[str, dict[str, Any]]] = [
    *((name, {}) for name in KNOWN),
    ("llama", {"attention_bias": True}),
    ("llama", {"mlp_bias": True, "head_dim": 16}),
    ("olmo2", {"num_key_value_heads": 2, "attention_bias": True}),
    ("gpt_neox", {"attention_bias": False, "num_hidden_layers": 3}),
]


def declared(family: Family, config: Any) -> dict[str, tuple[int, ...]]:
    heads = config.num_attention_heads
    head_size = getattr(config, "head_dim", None) or config.hidden_size // heads
    sizes = {
        "vocabulary": config.vocab_size,
        "hidden": config.hidden_size,
        "intermediate": getattr(config, "intermediate_size", None) or getattr(config, "n_inner", None),
        "query": heads * head_size,
        "keyValue": getattr(config, "num_key_value_heads", heads) * head_size,
        "headSize": head_size,
    }
    assert tuple(sizes) == DIMENSIONS
    found = {}
    for pattern, text in family.tensors.items():
        shape, _, switch = text.partition(" if ")
        if switch and not getattr(config, switch, switch in family.switches):
            continue
        for layer in range(config.num_hidden_layers if "{}" in pattern else 1):
            factors = [word.rpartition("*") for word in shape.split()]
            found[pattern.format(layer)] = tuple(int(by or 1) * sizes[name] for by, _, name in factors)
    return found


@pytest.mark.parametrize(("name", "changes"), VARIANTS)
def test_a_family_declares_the_tensors_that_transformers_saves(name: str, changes: dict[str, Any]) -> None:
    family = families()[name]
    kind = model_class(name)
    config = transformers.AutoConfig.for_model(**{"vocab_size": 99, **family.tiny, **changes})
    model = kind._from_config(config)
    state = model.state_dict()
    published = model_names(state, name)
    shapes = {published[own]: tuple(tensor.shape) for own, tensor in state.items()}
    assert declared(family, config) == shapes


@pytest.mark.parametrize("name", KNOWN)
def test_a_family_ties_its_head_by_default_as_transformers_does(name: str) -> None:
    family = families()[name]
    model_class(name)
    given = {field: value for field, value in family.tiny.items() if field != "tie_word_embeddings"}
    config = transformers.AutoConfig.for_model(**given)
    assert config.tie_word_embeddings == family.tied
    assert {switch for switch in family.switches if getattr(config, switch)} == set(family.switches)
