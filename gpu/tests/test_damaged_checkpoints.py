"""A checkpoint directory that cannot be the model it names is refused with what is wrong and what to do."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.models.load import load_model

CPU = torch.device("cpu")
Weights = dict[str, torch.Tensor]


@pytest.fixture
def copy(checkpoints: dict[str, Path], tmp_path: Path) -> Callable[[str], Path]:
    return lambda family: Path(shutil.copytree(checkpoints[family], tmp_path / "copy"))


def change_config(directory: Path, **fields: Any) -> None:
    config = json.loads((directory / "config.json").read_text())
    (directory / "config.json").write_text(json.dumps({**config, **fields}))


def change_weights(directory: Path, change: Callable[[Weights], Weights]) -> None:
    path = directory / "model.safetensors"
    weights = {name: tensor.clone() for name, tensor in load_file(path).items()}
    save_file(change(weights), path, {"format": "pt"})


def refusal(directory: Path) -> WorkerFailure:
    with pytest.raises(WorkerFailure) as failure:
        load_model(directory, "float32", CPU)
    assert failure.value.remedy
    return failure.value


def shard(directory: Path, count: int) -> list[Path]:
    """Cuts the weights into shards with an index, as large checkpoints have them."""
    weights = load_file(directory / "model.safetensors")
    (directory / "model.safetensors").unlink()
    names = [f"model-{place + 1:05d}-of-{count:05d}.safetensors" for place in range(count)]
    weight_map = {name: names[place % count] for place, name in enumerate(weights)}
    for file in names:
        part = {name: tensor for name, tensor in weights.items() if weight_map[name] == file}
        save_file(part, directory / file, {"format": "pt"})
    index = {"metadata": {}, "weight_map": weight_map}
    (directory / "model.safetensors.index.json").write_text(json.dumps(index))
    return [directory / name for name in names]


@pytest.mark.parametrize("family", ["llama", "gpt_neox", "olmo2"])
def test_a_checkpoint_without_its_head_is_damaged(copy: Callable[[str], Path], family: str) -> None:
    directory = copy(family)
    heads = ("lm_head.weight", "embed_out.weight")
    change_weights(directory, lambda weights: {n: t for n, t in weights.items() if n not in heads})
    failure = refusal(directory)
    assert failure.code == "damaged-weights"
    assert "lm_head.weight" in failure.detail


def test_more_layers_in_the_configuration_than_in_the_weights_are_damage(copy: Callable[[str], Path]) -> None:
    directory = copy("llama")
    change_config(directory, num_hidden_layers=3)
    failure = refusal(directory)
    assert failure.code == "damaged-weights"
    assert "model.layers.2" in failure.detail


def test_a_missing_shard_is_named(copy: Callable[[str], Path]) -> None:
    directory = copy("llama")
    shards = shard(directory, 3)
    load_model(directory, "float32", CPU)
    shards[1].unlink()
    failure = refusal(directory)
    assert failure.code == "damaged-weights"
    assert shards[1].name in failure.detail


def test_shards_without_their_index_are_damage(copy: Callable[[str], Path]) -> None:
    directory = copy("llama")
    shard(directory, 2)
    (directory / "model.safetensors.index.json").unlink()
    failure = refusal(directory)
    assert failure.code == "damaged-weights"
    assert "model.safetensors.index.json" in failure.detail


def test_two_sets_of_weights_are_refused(copy: Callable[[str], Path], tmp_path: Path) -> None:
    directory = copy("llama")
    shutil.copy(directory / "model.safetensors", tmp_path / "old")
    shard(directory, 2)
    shutil.copy(tmp_path / "old", directory / "model.safetensors")
    failure = refusal(directory)
    assert failure.code == "damaged-weights"
    assert "model.safetensors and model.safetensors.index.json" in failure.detail


def test_consolidated_weights_alone_are_refused_by_name(copy: Callable[[str], Path]) -> None:
    directory = copy("llama")
    (directory / "model.safetensors").rename(directory / "consolidated.safetensors")
    failure = refusal(directory)
    assert failure.code == "bad-input"
    assert "consolidated.safetensors" in failure.detail


@pytest.mark.parametrize("weights", [True, False])
def test_an_adapter_is_refused_with_or_without_full_weights(
    copy: Callable[[str], Path], weights: bool
) -> None:
    directory = copy("llama")
    adapter = {"peft_type": "LORA", "base_model_name_or_path": "org/base"}
    (directory / "adapter_config.json").write_text(json.dumps(adapter))
    save_file({"a": torch.zeros(1)}, directory / "adapter_model.safetensors")
    if not weights:
        (directory / "model.safetensors").unlink()
    failure = refusal(directory)
    assert failure.code == "bad-input"
    assert "adapter" in failure.title
    assert "org/base" in failure.detail


@pytest.mark.parametrize("method", ["gptq", "awq", "bitsandbytes", "fp8"])
def test_quantised_weights_are_refused_by_the_method(copy: Callable[[str], Path], method: str) -> None:
    directory = copy("llama")
    change_config(directory, quantization_config={"quant_method": method, "bits": 4})
    failure = refusal(directory)
    assert failure.code == "bad-input"
    assert method in failure.detail


def test_a_setting_of_another_type_is_damage(copy: Callable[[str], Path]) -> None:
    directory = copy("llama")
    change_config(directory, rope_scaling={"rope_type": "linear", "factor": "two"})
    assert refusal(directory).code == "damaged-weights"


def test_a_head_that_differs_from_the_embedding_it_is_tied_to_is_a_contradiction(
    copy: Callable[[str], Path],
) -> None:
    directory = copy("llama")
    change_config(directory, tie_word_embeddings=True)
    failure = refusal(directory)
    assert failure.code == "damaged-weights"
    assert "tie_word_embeddings" in failure.detail


def test_a_head_that_equals_the_embedding_it_is_tied_to_is_read_as_tied(copy: Callable[[str], Path]) -> None:
    directory = copy("olmo")
    change_weights(
        directory, lambda weights: {**weights, "lm_head.weight": weights["model.embed_tokens.weight"].clone()}
    )
    model = load_model(directory, "float32", CPU).model
    assert model.get_output_embeddings().weight is model.get_input_embeddings().weight


@pytest.mark.parametrize("model_type", ["olmo", "hf_olmo"])
@pytest.mark.parametrize("prefix", ["model.transformer.", "transformer."])
def test_olmos_first_format_is_recognised_by_its_keys_and_never_allocated_as_a_default_olmo(
    copy: Callable[[str], Path], model_type: str, prefix: str
) -> None:
    directory = copy("olmo")
    config = {"model_type": model_type, "d_model": 32, "n_layers": 1, "n_heads": 4, "vocab_size": 320}
    (directory / "config.json").write_text(json.dumps(config))
    weights = {
        f"{prefix}blocks.0.att_proj.weight": torch.zeros(96, 32),
        f"{prefix}wte.weight": torch.zeros(320, 32),
    }
    save_file(weights, directory / "model.safetensors", {"format": "pt"})
    failure = refusal(directory)
    assert failure.code == "unsupported-architecture"
    assert "first format" in failure.detail
