"""Reads published weights shard by shard: pickled ones only by `weights_only`, and safetensors."""

import errno
import json
import pickle
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from numpy import memmap

from amuro_gpu.conversion.safetensors_file import DTYPES
from amuro_gpu.failure import WorkerFailure, bad_input, is_out_of_memory
from amuro_gpu.models.weight_files import INDEX, SINGLE, damaged, find_weight_files, tensor_names

PICKLED = "pytorch_model.bin"
PICKLED_INDEX = "pytorch_model.bin.index.json"
# One file, not of transformers: OLMo's own training code wrote it.
OLMO = "model.pt"


@dataclass(frozen=True)
class WeightSource:
    """Files that hold one set of weights, in the order in which they are read."""

    files: tuple[Path, ...]

    @property
    def pickled(self) -> bool:
        return self.files[0].suffix != ".safetensors"


def find_weight_source(directory: Path) -> WeightSource:
    """Safetensors where there are any, else pickled weights; fails with `bad-input` or `damaged-weights`."""
    has = {name: (directory / name).is_file() for name in (SINGLE, INDEX, PICKLED, PICKLED_INDEX, OLMO)}
    if has[SINGLE] or has[INDEX]:
        return WeightSource(tuple(find_weight_files(directory)))
    if has[PICKLED] and has[PICKLED_INDEX]:
        raise damaged(
            directory,
            f"{PICKLED} and {PICKLED_INDEX} are two sets of weights",
            "Remove the set that is not the model's.",
        )
    if has[PICKLED_INDEX]:
        return WeightSource(tuple(indexed(directory)))
    for name in (PICKLED, OLMO):
        if has[name]:
            return WeightSource((directory / name,))
    find_weight_files(directory)
    raise AssertionError("a directory without weights is refused")


def indexed(directory: Path) -> list[Path]:
    try:
        weight_map = json.loads((directory / PICKLED_INDEX).read_text("utf-8"))["weight_map"]
        names = sorted(set(weight_map.values()))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(directory, f"{PICKLED_INDEX} is not the index of a sharded checkpoint") from error
    missing = [name for name in names if not (directory / name).is_file()]
    if missing:
        raise damaged(directory, f"{PICKLED_INDEX} names {', '.join(missing[:5])}, which is not there")
    return [directory / name for name in names]


def read_tensors(path: Path) -> Mapping[str, torch.Tensor]:
    """The tensors of one file, mapped into memory where its form allows it. Code in it never runs."""
    if path.suffix == ".safetensors":
        return mapped_safetensors(path)
    tensors = unpickled(path)
    if not isinstance(tensors, Mapping) or not tensors:
        raise damaged(path.parent, f"{path.name}: expected tensors by name, got {type(tensors).__name__}")
    wrong = [name for name, value in tensors.items() if not isinstance(value, torch.Tensor)]
    if wrong:
        raise damaged(path.parent, f"{path.name}: {wrong[0]!r} is not a tensor")
    odd = [f"{name} is {tensor.dtype}" for name, tensor in tensors.items() if tensor.dtype not in DTYPES]
    if odd:
        raise damaged(path.parent, f"{path.name}: {odd[0]}, which safetensors cannot hold")
    return tensors


def mapped_safetensors(path: Path) -> dict[str, torch.Tensor]:
    """Views of the mapped file: what is not read takes no memory."""
    tensor_names([path])
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header: dict[str, Any] = json.loads(file.read(length))
    data = torch.from_numpy(memmap(path, mode="c", offset=8 + length))
    types = {name: dtype for dtype, name in DTYPES.items()}
    header.pop("__metadata__", None)
    found = {}
    for name, entry in header.items():
        first, end = entry["data_offsets"]
        found[name] = data[first:end].view(types[entry["dtype"]]).reshape(entry["shape"])
    return found


def unpickled(path: Path) -> Any:
    try:
        return torch.load(path, map_location="cpu", weights_only=True, mmap=is_archive(path))
    except pickle.UnpicklingError as error:
        raise holds_code(path, error) from error
    except (RuntimeError, EOFError, ValueError, KeyError, OSError) as error:
        # A cut archive is an invalid argument to torch; other system errors keep their own message.
        named = isinstance(error, OSError) and error.errno != errno.EINVAL
        if is_out_of_memory(error) or named:
            raise
        raise damaged(path.parent, f"{path.name}: {str(error).strip()[:200]}") from error


def is_archive(path: Path) -> bool:
    """Whether torch wrote the file as a zip archive, as it does since 1.6; older files cannot be mapped."""
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def holds_code(path: Path, error: Exception) -> WorkerFailure:
    return bad_input(
        "The weights hold more than tensors",
        f"{path}: {(str(error).strip().splitlines() or ['it cannot be read'])[0][:200]}",
        "Save the weights as safetensors where you trust them; pickled code is never run.",
    )
