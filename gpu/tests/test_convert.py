"""Published forms of checkpoints, converted once: the same numbers, in the layout that is read here."""

import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from conftest import Recorder
from safetensors.torch import load_file, save_file

from amuro_gpu.context import RunContext
from amuro_gpu.conversion.convert import convert_checkpoint
from amuro_gpu.failure import WorkerFailure, failure_of
from amuro_gpu.models.families import families
from amuro_gpu.models.load import load_model
from amuro_gpu.operations import convert
from amuro_gpu.protocol.requests import ConvertRequest
from amuro_gpu.reporter import Stopped

CPU = torch.device("cpu")
Weights = dict[str, torch.Tensor]
MakeContext = Callable[..., RunContext]
# Families whose tensors are published under the names that transformers has for them.
PUBLISHED = ("bloom", "gpt_neox", "llama", "olmo", "olmo2")
IDS = torch.tensor([[5, 9, 30, 2, 100, 7, 8]])


def weights_of(directory: Path) -> Weights:
    return {name: tensor.clone() for name, tensor in load_file(directory / "model.safetensors").items()}


def publish(source: Path, directory: Path, weights: Weights, *, shards: int = 1, old: bool = False) -> Path:
    """A checkpoint with pickled weights, as older repositories hold it."""
    shutil.copytree(source, directory, ignore=shutil.ignore_patterns("*.safetensors"))
    if shards == 1:
        torch.save(weights, directory / "pytorch_model.bin", _use_new_zipfile_serialization=not old)
        return directory
    names = [f"pytorch_model-{place + 1:05d}-of-{shards:05d}.bin" for place in range(shards)]
    weight_map = {name: names[place % shards] for place, name in enumerate(sorted(weights))}
    for file in names:
        part = {name: tensor for name, tensor in weights.items() if weight_map[name] == file}
        torch.save(part, directory / file)
    index = {"metadata": {}, "weight_map": weight_map}
    (directory / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    return directory


def logits(directory: Path) -> torch.Tensor:
    model = load_model(directory, "float32", CPU).model
    with torch.no_grad():
        found: torch.Tensor = model(IDS).logits
    return found


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("family", PUBLISHED)
def test_pickled_weights_become_safetensors_of_the_same_numbers_and_type(
    checkpoints: dict[str, Path], tmp_path: Path, family: str, shards: int, dtype: torch.dtype
) -> None:
    weights = {name: tensor.to(dtype) for name, tensor in weights_of(checkpoints[family]).items()}
    source = publish(checkpoints[family], tmp_path / "source", weights, shards=shards)
    result = convert_checkpoint(source, tmp_path / "made")
    assert result.forms == ["pickled-weights"]
    assert result.shards == shards
    made: Weights = {}
    for path in sorted((tmp_path / "made").glob("*.safetensors")):
        made |= load_file(path)
    assert made.keys() == weights.keys()
    assert all(torch.equal(made[name], tensor) for name, tensor in weights.items())
    assert {tensor.dtype for tensor in made.values()} == {dtype}
    save_file(weights, tmp_path / "reference", {"format": "pt"})
    plain = shutil.copytree(source, tmp_path / "plain", ignore=shutil.ignore_patterns("*.bin*"))
    (tmp_path / "reference").rename(plain / "model.safetensors")
    assert torch.equal(logits(tmp_path / "made"), logits(plain))


def test_a_pickle_of_before_torch_1_6_is_read_too(checkpoints: dict[str, Path], tmp_path: Path) -> None:
    source = publish(checkpoints["llama"], tmp_path / "source", weights_of(checkpoints["llama"]), old=True)
    convert_checkpoint(source, tmp_path / "made")
    assert torch.equal(logits(tmp_path / "made"), logits(checkpoints["llama"]))


def test_buffers_and_prefixes_of_older_files_go_and_heads_get_their_published_name(
    checkpoints: dict[str, Path], tmp_path: Path
) -> None:
    weights = weights_of(checkpoints["gpt_neox"])
    weights["lm_head.weight"] = weights.pop("embed_out.weight")
    for layer in range(2):
        attention = f"gpt_neox.layers.{layer}.attention"
        weights[f"{attention}.bias"] = torch.ones(1, 1, 128, 128, dtype=torch.bool)
        weights[f"{attention}.masked_bias"] = torch.tensor(-1e9)
        weights[f"{attention}.rotary_emb.inv_freq"] = torch.ones(1)
    wrapped = {f"module.{name}": tensor for name, tensor in weights.items()}
    source = publish(checkpoints["gpt_neox"], tmp_path / "source", wrapped)
    result = convert_checkpoint(source, tmp_path / "made")
    assert len(result.dropped) == 6
    assert (
        load_file(tmp_path / "made" / "model.safetensors").keys()
        == weights_of(checkpoints["gpt_neox"]).keys()
    )
    assert torch.equal(logits(tmp_path / "made"), logits(checkpoints["gpt_neox"]))


def test_bloom_without_its_prefix_gets_it(checkpoints: dict[str, Path], tmp_path: Path) -> None:
    weights = {name.removeprefix("transformer."): t for name, t in weights_of(checkpoints["bloom"]).items()}
    source = publish(checkpoints["bloom"], tmp_path / "source", weights)
    convert_checkpoint(source, tmp_path / "made")
    assert (
        load_file(tmp_path / "made" / "model.safetensors").keys() == weights_of(checkpoints["bloom"]).keys()
    )


class Evil:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (open, (str(self.path), "w"))


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
@pytest.mark.parametrize("old", [True, False])
def test_code_in_pickled_weights_is_refused_and_never_runs(
    checkpoints: dict[str, Path], tmp_path: Path, old: bool
) -> None:
    source = publish(checkpoints["llama"], tmp_path / "source", {})
    evil = {"weight": Evil(tmp_path / "ran")}
    torch.save(evil, source / "pytorch_model.bin", _use_new_zipfile_serialization=not old)
    with pytest.raises(WorkerFailure, match="The weights hold more than tensors"):
        convert_checkpoint(source, tmp_path / "made")
    (source / "pytorch_model.bin").write_bytes(pickle.dumps(evil))
    with pytest.raises(WorkerFailure):
        convert_checkpoint(source, tmp_path / "made")
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda d: (d / "pytorch_model-00002-of-00003.bin").unlink(), "damaged-weights"),
        (lambda d: (d / "pytorch_model.bin").write_bytes(b""), "damaged-weights"),
        (lambda d: (d / "pytorch_model.bin.index.json").write_text("{}"), "damaged-weights"),
        (lambda d: truncate(d / "pytorch_model-00001-of-00003.bin"), "damaged-weights"),
        (lambda d: (d / "tokenizer.json").unlink(), "bad-input"),
        (lambda d: (d / "config.json").unlink(), "bad-input"),
        (lambda d: (d / "adapter_config.json").write_text("{}"), "bad-input"),
    ],
)
def test_what_is_damaged_is_refused_and_nothing_is_left_that_looks_complete(
    checkpoints: dict[str, Path], tmp_path: Path, damage: Callable[[Path], object], code: str
) -> None:
    weights = weights_of(checkpoints["llama"])
    source = publish(checkpoints["llama"], tmp_path / "source", weights, shards=3)
    damage(source)
    with pytest.raises(WorkerFailure) as failure:
        convert_checkpoint(source, tmp_path / "made")
    assert failure.value.code == code
    assert not (tmp_path / "made").exists()


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def first_olmo(source: Path, prefix: str) -> tuple[dict[str, Any], Weights]:
    """A checkpoint of `olmo` in OLMo's first format: settings and fused tensors."""
    config = json.loads((source / "config.json").read_text())
    weights = weights_of(source)
    made: Weights = {f"{prefix}transformer.wte.weight": weights["model.embed_tokens.weight"]}
    if "lm_head.weight" in weights:
        made[f"{prefix}transformer.ff_out.weight"] = weights["lm_head.weight"]
    for layer in range(config["num_hidden_layers"]):
        old, new = f"model.layers.{layer}", f"{prefix}transformer.blocks.{layer}"
        parts = [weights[f"{old}.self_attn.{name}_proj.weight"] for name in "qkv"]
        made[f"{new}.att_proj.weight"] = torch.cat(parts)
        made[f"{new}.attn_out.weight"] = weights[f"{old}.self_attn.o_proj.weight"]
        halves = [weights[f"{old}.mlp.{name}_proj.weight"] for name in ("up", "gate")]
        made[f"{new}.ff_proj.weight"] = torch.cat(halves)
        made[f"{new}.ff_out.weight"] = weights[f"{old}.mlp.down_proj.weight"]
    settings = {
        "activation_type": "swiglu",
        "alibi": False,
        "block_type": "sequential",
        "d_model": config["hidden_size"],
        "embedding_size": config["vocab_size"],
        "eos_token_id": config["eos_token_id"],
        "include_bias": False,
        "layer_norm_type": "default",
        "layer_norm_with_affine": False,
        "max_sequence_length": config["max_position_embeddings"],
        "mlp_hidden_size": None,
        "mlp_ratio": 2 * config["intermediate_size"] // config["hidden_size"],
        "multi_query_attention": False,
        "n_heads": config["num_attention_heads"],
        "n_kv_heads": config["num_key_value_heads"],
        "n_layers": config["num_hidden_layers"],
        "pad_token_id": config["pad_token_id"],
        "rope": True,
        "vocab_size": config["vocab_size"] - 1,
        "weight_tying": config["tie_word_embeddings"],
    }
    return settings, made


@pytest.fixture(params=["tied", "untied", "grouped"])
def olmo(request: pytest.FixtureRequest, checkpoints: dict[str, Path], tmp_path: Path) -> Path:
    from amuro_gpu.models.save import save_model  # noqa: PLC0415
    from amuro_gpu.operations.initialise import build, resolve_config  # noqa: PLC0415
    from amuro_gpu.text.tokenizer import read_tokenizer  # noqa: PLC0415

    changes = {"tied": {}, "untied": {"tie_word_embeddings": False}, "grouped": {"num_key_value_heads": 2}}
    tokenizer = read_tokenizer(checkpoints["olmo"])
    config = resolve_config({**families()["olmo"].tiny, **changes[request.param]}, tokenizer)
    save_model(build(config, seed=3), tokenizer, tmp_path / "olmo")
    return tmp_path / "olmo"


@pytest.mark.parametrize("model_type", ["olmo", "hf_olmo"])
@pytest.mark.parametrize("form", ["bin", "safetensors", "model.pt"])
def test_olmos_first_format_becomes_olmo_whatever_it_calls_itself(
    olmo: Path, tmp_path: Path, form: str, model_type: str
) -> None:
    source = shutil.copytree(olmo, tmp_path / "source", ignore=shutil.ignore_patterns("*.safetensors"))
    settings, weights = first_olmo(olmo, "" if form == "model.pt" else "model.")
    (source / "config.json").write_text(json.dumps({"model_type": model_type, **settings}))
    if form == "bin":
        torch.save(weights, source / "pytorch_model.bin")
    elif form == "safetensors":
        save_file(weights, source / "model.safetensors", {"format": "pt"})
    else:
        torch.save(weights, source / "model.pt")
        (source / "config.json").unlink()
        (source / "config.yaml").write_text(yaml.safe_dump({"model": settings}))
    result = convert_checkpoint(source, tmp_path / "made")
    assert "first-olmo" in result.forms
    assert torch.equal(logits(tmp_path / "made"), logits(olmo))
    made = json.loads((tmp_path / "made" / "config.json").read_text())
    assert made["model_type"] == "olmo"
    assert made["rope_theta"] == 10000.0


@pytest.mark.parametrize(
    ("name", "value"), [("alibi", True), ("layer_norm_type", "rms"), ("include_bias", True), ("rope", False)]
)
def test_a_variant_of_olmos_first_format_that_olmo_cannot_be_is_refused_by_its_setting(
    checkpoints: dict[str, Path], tmp_path: Path, name: str, value: object
) -> None:
    source = shutil.copytree(
        checkpoints["olmo"], tmp_path / "source", ignore=shutil.ignore_patterns("*.safetensors")
    )
    settings, weights = first_olmo(checkpoints["olmo"], "model.")
    (source / "config.json").write_text(json.dumps({"model_type": "hf_olmo", **settings, name: value}))
    torch.save(weights, source / "pytorch_model.bin")
    with pytest.raises(WorkerFailure, match=f"expected {name}") as failure:
        convert_checkpoint(source, tmp_path / "made")
    assert failure.value.code == "unsupported-architecture"


def request_of(source: Path, directory: Path) -> ConvertRequest:
    value = {"protocol": 1, "requestId": "1", "operation": "convert", "directory": str(directory)}
    return ConvertRequest.model_validate({**value, "checkpointDirectory": str(source)})


def test_a_conversion_that_was_stopped_goes_on_behind_its_complete_shards(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext
) -> None:
    weights = weights_of(checkpoints["llama"])
    source = publish(checkpoints["llama"], tmp_path / "source", weights, shards=4)
    stop = Recorder(lambda event: event.get("phase") == "convert" and event["done"] == 2)
    context = context_for(tmp_path / "run", stop)
    context.progress = lambda phase, done, total, unit: stop.send(  # type: ignore[method-assign]
        "progress", phase=phase, done=done, total=total, unit=unit
    )
    with pytest.raises(Stopped):
        convert.run(request_of(source, tmp_path / "run"), context)
    assert not (tmp_path / "run" / "checkpoint").exists()
    done = sorted((tmp_path / "run" / "checkpoint.part").glob("model-*"))
    assert len(done) == 2
    stamps = [path.stat().st_mtime_ns for path in done]
    outcome = convert.run(request_of(source, tmp_path / "run"), context_for(tmp_path / "run"))
    assert [(tmp_path / "run" / "checkpoint" / path.name).stat().st_mtime_ns for path in done] == stamps
    assert outcome.counters == {
        "tensors": len(weights),
        "tensorBytes": sum(tensor.nbytes for tensor in weights.values()),
        "shards": 4,
    }
    convert_checkpoint(source, tmp_path / "unbroken")
    for path in (tmp_path / "unbroken").iterdir():
        assert (tmp_path / "run" / "checkpoint" / path.name).read_bytes() == path.read_bytes()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, Callable[[int], None]]]:
    """A file system of its own, and what gives it another size."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def resize(size: int) -> None:
        subprocess.run(["mount", "-o", f"remount,size={size}", folder], check=True)

    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], check=False).returncode != 0:
        pytest.skip("needs the right to mount")
    yield folder, resize
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_conversion_that_found_the_disk_full_goes_on_when_there_is_room(
    checkpoints: dict[str, Path],
    tmp_path: Path,
    small_disk: tuple[Path, Callable[[int], None]],
) -> None:
    weights = weights_of(checkpoints["llama"])
    source = publish(checkpoints["llama"], tmp_path / "source", weights, shards=4)
    convert_checkpoint(source, tmp_path / "unbroken")
    sizes = [path.stat().st_size for path in sorted((tmp_path / "unbroken").glob("model-*.safetensors"))]
    folder, resize = small_disk
    # Two shards fit, and a part of the third; pages are whole.
    resize(sum(sizes[:2]) + 4 * os.sysconf("SC_PAGE_SIZE") + sizes[2] // 2)
    with pytest.raises(Exception) as error:  # noqa: PT011 - what it becomes is asserted
        convert_checkpoint(source, folder / "made")
    assert failure_of(error.value).code == "disk-full"
    assert not (folder / "made").exists()
    done = sorted((folder / "made.part").glob("model-*.safetensors"))[:2]
    stamps = [path.stat().st_mtime_ns for path in done]
    resize(10 * sum(sizes))
    convert_checkpoint(source, folder / "made")
    assert [(folder / "made" / path.name).stat().st_mtime_ns for path in done] == stamps
    assert len(stamps) == 2
    for path in (tmp_path / "unbroken").iterdir():
        assert (folder / "made" / path.name).read_bytes() == path.read_bytes()


def test_a_changed_source_is_converted_again(
    checkpoints: dict[str, Path], tmp_path: Path, context_for: MakeContext
) -> None:
    weights = weights_of(checkpoints["llama"])
    source = publish(checkpoints["llama"], tmp_path / "source", weights, shards=2)

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        convert_checkpoint(source, tmp_path / "made", stop)
    changed = {name: tensor + 1 for name, tensor in weights.items()}
    shutil.rmtree(source)
    publish(checkpoints["llama"], source, changed, shards=2)
    convert_checkpoint(source, tmp_path / "made")
    made: Weights = {}
    for path in (tmp_path / "made").glob("*.safetensors"):
        made |= load_file(path)
    assert all(torch.equal(made[name], tensor) for name, tensor in changed.items())


# Prints how much more memory the process held at most during a conversion than before it. A small one comes
# first: modules imported when they are needed, and library pages touched then, are no part of it.
MEASURE = """
import resource, sys
from pathlib import Path
import torch, transformers
from amuro_gpu.conversion.convert import convert_checkpoint
torch.set_num_threads(1)
convert_checkpoint(Path(sys.argv[3]), Path(sys.argv[2] + "-small"))
before = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
Path("/proc/self/clear_refs").write_text("5")
convert_checkpoint(Path(sys.argv[1]), Path(sys.argv[2]))
peak = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(int(peak[0].split()[1]) * 1024 - before)
"""


@pytest.mark.skipif(not os.access("/proc/self/clear_refs", os.W_OK), reason="needs the peak memory of Linux")
@pytest.mark.parametrize("old", [False, True])
def test_converting_a_checkpoint_holds_one_shard_at_a_time(
    checkpoints: dict[str, Path], tmp_path: Path, old: bool
) -> None:
    source = publish(checkpoints["llama"], tmp_path / "source", {})
    (source / "pytorch_model.bin").unlink()
    names = [f"pytorch_model-{place + 1:05d}-of-00004.bin" for place in range(4)]
    tensors = [f"model.layers.{layer}.mlp.up_proj.weight" for layer in range(64)]
    weight_map = {name: names[place % 4] for place, name in enumerate(tensors)}
    for file in names:
        part = {name: torch.ones(1024, 2048) for name in tensors if weight_map[name] == file}
        torch.save(part, source / file, _use_new_zipfile_serialization=not old)
    (source / "pytorch_model.bin.index.json").write_text(json.dumps({"weight_map": weight_map}))
    largest = max((source / file).stat().st_size for file in names)
    small = publish(checkpoints["llama"], tmp_path / "small", weights_of(checkpoints["llama"]), old=old)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(source), str(tmp_path / "made"), str(small)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert int(done.stdout) <= 1.2 * largest
    assert sum(1 for _ in (tmp_path / "made").glob("*.safetensors")) == 4
