"""Converts a published checkpoint directory shard by shard; what is done is kept after a crash."""

import json
import os
import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from amuro_gpu.conversion.olmo import olmo_config, olmo_entries, read_settings
from amuro_gpu.conversion.safetensors_file import Entry, entry_of, write_safetensors
from amuro_gpu.conversion.sentencepiece_tokenizer import convert_sentencepiece
from amuro_gpu.conversion.tensor_names import dropped, is_first_olmo, model_names
from amuro_gpu.conversion.weight_sources import find_weight_source, read_tensors
from amuro_gpu.failure import bad_input
from amuro_gpu.models.load import read_config, refuse_quantised
from amuro_gpu.models.save import sync
from amuro_gpu.models.tokenizer_files import FILES
from amuro_gpu.models.weight_files import INDEX, SINGLE, refuse_adapter

# What was converted: pickled weights, OLMo's first format, a tokenizer.model without tokenizer.json.
PICKLED, FIRST_OLMO, SENTENCEPIECE = "pickled-weights", "first-olmo", "sentencepiece-tokenizer"
NOTES = ".conversion.json"
OTHER_FILES = ("generation_config.json",)


@dataclass
class Conversion:
    """What became of a checkpoint. forms: what was converted. dropped: names of buffers left out."""

    forms: list[str] = field(default_factory=list)
    tensors: int = 0
    bytes: int = 0
    shards: int = 0
    dropped: Counter[str] = field(default_factory=Counter)


def convert_checkpoint(
    source: Path, target: Path, on_shard: Callable[[int, int], None] = lambda done, total: None
) -> Conversion:
    """Writes `target`, which is complete or absent.

    on_shard: called with the shards done and their number, before each and at the end; may raise to stop.

    Shards that an earlier attempt completed are kept while the source's files are the same.
    Fails as loading does, and with `bad-input` for weights that hold code or a tokenizer of other ids.
    """
    refuse_adapter(source)
    config = read_settings(source) if has_olmo_settings(source) else read_config(source)
    refuse_quantised(source, config)
    part = target.with_name(target.name + ".part")
    prepare(part, source)
    result = convert_weights(source, config, part, on_shard)
    convert_tokenizer(source, part, result)
    copy_files(source, part, (*OTHER_FILES, *FILES))
    (part / NOTES).unlink()
    sync(part)
    shutil.rmtree(target, ignore_errors=True)
    part.rename(target)
    return result


def has_olmo_settings(source: Path) -> bool:
    return (source / "config.yaml").is_file() and not (source / "config.json").is_file()


def prepare(part: Path, source: Path) -> None:
    """An empty directory, or that of an attempt with the same source."""
    identity = fingerprint(source)
    notes = read_notes(part)
    if notes.get("source") != identity:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        write_notes(part, {"source": identity, "shards": {}})


def fingerprint(source: Path) -> str:
    files = sorted(path for path in source.iterdir() if path.is_file())
    stamps = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return sha256(json.dumps(stamps).encode()).hexdigest()


def read_notes(part: Path) -> dict[str, Any]:
    try:
        notes: dict[str, Any] = json.loads((part / NOTES).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return notes


def write_notes(part: Path, notes: Mapping[str, Any]) -> None:
    new = part / f"{NOTES}.new"
    new.write_text(json.dumps(notes), "utf-8")
    os.replace(new, part / NOTES)


def convert_weights(
    source: Path, config: dict[str, Any], part: Path, on_shard: Callable[[int, int], None]
) -> Conversion:
    files = find_weight_source(source)
    result = Conversion(forms=[PICKLED] if files.pickled else [])
    notes = read_notes(part)
    for place, path in enumerate(files.files):
        on_shard(place, len(files.files))
        name = shard_name(place, len(files.files))
        if name not in notes["shards"]:
            notes["shards"][name] = convert_shard(path, config, part / name)
            write_notes(part, notes)
        add(result, notes["shards"][name])
    on_shard(len(files.files), len(files.files))
    first_olmo = any(shard["firstOlmo"] for shard in notes["shards"].values())
    if first_olmo:
        result.forms.append(FIRST_OLMO)
        config = olmo_config(config, source)
    (part / "config.json").write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", "utf-8")
    if len(files.files) > 1:
        write_index(part, notes["shards"], result.bytes)
    return result


def shard_name(place: int, count: int) -> str:
    return SINGLE if count == 1 else f"model-{place + 1:05d}-of-{count:05d}.safetensors"


def convert_shard(path: Path, config: dict[str, Any], target: Path) -> dict[str, Any]:
    """Writes one shard; its tensors are views of the mapped file, of which one at a time is copied."""
    tensors = read_tensors(path)
    first_olmo = is_first_olmo(tensors)
    names = model_names(tensors, config.get("model_type"))
    entries: list[Entry]
    if first_olmo:
        kept = {names[name]: tensor for name, tensor in tensors.items() if name in names}
        entries = list(olmo_entries(kept, olmo_config(config, path.parent), path.parent))
    else:
        entries = [entry_of(names[name], tensor) for name, tensor in tensors.items() if name in names]
    part = target.with_name(target.name + ".part")
    size = write_safetensors(part, entries)
    part.replace(target)
    return {
        "tensors": [entry.name for entry in entries],
        "bytes": size,
        "dropped": dropped(tensors, names),
        "firstOlmo": first_olmo,
    }


def add(result: Conversion, shard: Mapping[str, Any]) -> None:
    result.shards += 1
    result.tensors += len(shard["tensors"])
    result.bytes += shard["bytes"]
    result.dropped.update(shard["dropped"])


def write_index(part: Path, shards: Mapping[str, Any], size: int) -> None:
    weight_map = {tensor: name for name, shard in shards.items() for tensor in shard["tensors"]}
    index = {"metadata": {"total_size": size}, "weight_map": dict(sorted(weight_map.items()))}
    (part / INDEX).write_text(json.dumps(index, indent=2) + "\n", "utf-8")


def convert_tokenizer(source: Path, part: Path, result: Conversion) -> None:
    """Makes tokenizer.json from tokenizer.model if only that exists; the rest is copied unchanged."""
    if (source / "tokenizer.json").is_file():
        return
    if not (source / "tokenizer.model").is_file():
        raise bad_input(
            "The tokenizer is missing",
            f"Expected tokenizer.json or tokenizer.model in {source}; there is neither.",
            "Put the tokenizer that the model was trained with next to its weights.",
        )
    tokenizer = convert_sentencepiece(source / "tokenizer.model", add_bos=adds_bos(source))
    tokenizer.save(str(part / "tokenizer.json"))
    result.forms.append(SENTENCEPIECE)


def adds_bos(source: Path) -> bool:
    """As the tokenizer's configuration says; where it is silent, as Llama's class does: yes."""
    path = source / "tokenizer_config.json"
    config = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return bool(config.get("add_bos_token", True))


def copy_files(source: Path, part: Path, names: tuple[str, ...]) -> None:
    for name in names:
        if (source / name).is_file() and not (part / name).exists():
            shutil.copyfile(source / name, part / name)
