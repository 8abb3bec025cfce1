"""What a family says that training keeps of a layer is what autograd keeps."""

from itertools import product
from typing import Any

import numpy as np
import pytest
import torch

from amuro_gpu.models.architectures import model_class
from amuro_gpu.models.attention import NAME
from amuro_gpu.models.families import Family, families
from amuro_gpu.training.batches import micro_batches
from amuro_gpu.training.examples import Example
from amuro_gpu.training.loss import weighted_loss

LENGTHS = {"equal": [32, 32, 32, 32], "packed": [31, 32, 32, 33]}


@pytest.mark.parametrize(("name", "dtype"), product(families(), ("float32", "bfloat16")))
def test_a_layer_keeps_what_its_family_says(name: str, dtype: str) -> None:
    family = families()[name]
    counted = max(layer_bytes(family, dtype, lengths) for lengths in LENGTHS.values())
    assert declared(family, dtype, longest=32) == pytest.approx(counted, rel=0.05)


def declared(family: Family, dtype: str, longest: int) -> float:
    saved = family.saved[dtype]
    hidden = size(family.tiny, "hidden_size", "n_embd")
    heads = size(family.tiny, "num_attention_heads", "n_head")
    key_value = family.tiny.get("num_key_value_heads", heads) * hidden // heads
    return (
        saved.hidden * hidden
        + saved.key_value * key_value
        + saved.intermediate * family.tiny.get("intermediate_size", family.tiny.get("n_inner", 0))
        + saved.head * heads
        + saved.head_length * heads * longest
    )


def layer_bytes(family: Family, dtype: str, lengths: list[int]) -> float:
    """Bytes a token that one more layer keeps: those that grow with the tokens."""
    once, twice = (kept(family, dtype, lengths * times, layers=3) for times in (1, 2))
    fewer_once, fewer_twice = (kept(family, dtype, lengths * times, layers=2) for times in (1, 2))
    return ((twice - fewer_twice) - (once - fewer_once)) / sum(lengths)


def kept(family: Family, dtype: str, lengths: list[int], layers: int) -> int:
    field = "n_layer" if "n_layer" in family.tiny else "num_hidden_layers"
    model_type = model_class(family.model_type)
    config = model_type.config_class(**{**family.tiny, "vocab_size": 64, field: layers})
    model = model_type._from_config(config, dtype=torch.float32).train()
    model.set_attn_implementation(NAME)
    weights = {parameter.untyped_storage().data_ptr() for parameter in model.parameters()}
    examples = [example(length) for length in lengths]
    [batch] = micro_batches(examples, 10**6, None, torch.device("cpu"))
    storages: dict[int, torch.UntypedStorage] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in weights:
            storages[storage.data_ptr()] = storage
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        weighted_loss(model, batch, dtype)
    return sum(storage.nbytes() for storage in storages.values())


def example(length: int) -> Example:
    ids = np.ones(length, dtype=np.int64)
    return Example(ids, ids, np.array([length - 1]))


def size(config: dict[str, Any], *names: str) -> int:
    return next(int(config[name]) for name in names if name in config)
