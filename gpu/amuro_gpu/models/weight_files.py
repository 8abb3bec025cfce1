"""Which files hold a checkpoint's weights. Whatever leaves that in doubt is refused."""

import json
import math
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from amuro_gpu.failure import WorkerFailure, bad_input

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"


def find_weight_files(directory: Path) -> list[Path]:
    """The safetensors files that `from_pretrained` reads; fails with `bad-input` or `damaged-weights`."""
    refuse_adapter(directory)
    has_index = (directory / INDEX).is_file()
    if has_index and (directory / SINGLE).is_file():
        raise damaged(
            directory,
            f"{SINGLE} and {INDEX} are two sets of weights",
            "Remove the set that is not the model's.",
        )
    if has_index:
        return shards_of(directory)
    if (directory / SINGLE).is_file():
        return [directory / SINGLE]
    raise without_weights(directory)


def refuse_adapter(directory: Path) -> None:
    path = directory / "adapter_config.json"
    if not path.is_file():
        return
    try:
        base = json.loads(path.read_text("utf-8")).get("base_model_name_or_path")
    except (ValueError, AttributeError):
        base = None
    raise bad_input(
        "This directory holds an adapter",
        f"{path} belongs to an adapter of {base or 'a model that it does not name'}.",
        "Merge the adapter into its base model, save the result, and remove adapter_config.json.",
    )


def shards_of(directory: Path) -> list[Path]:
    try:
        index: dict[str, Any] = json.loads((directory / INDEX).read_text("utf-8"))
        names = sorted(set(index["weight_map"].values()))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(directory, f"{INDEX} is not the index of a sharded checkpoint") from error
    missing = [name for name in names if not (directory / name).is_file()]
    if missing:
        raise damaged(directory, f"{INDEX} names {', '.join(missing[:5])}, which is not there")
    return [directory / name for name in names]


def without_weights(directory: Path) -> WorkerFailure:
    names = sorted(path.name for path in directory.glob("*.safetensors"))
    if any(name.startswith("model-") for name in names):
        return damaged(directory, f"{', '.join(names[:5])} are shards, and {INDEX} is missing")
    names += sorted(path.name for path in directory.glob("*.bin"))
    return bad_input(
        "The checkpoint has no safetensors weights",
        f"Expected {SINGLE} or {INDEX} in {directory}; found {', '.join(names[:5]) or 'no weights'}.",
        "Convert the checkpoint first (operation `convert`): only safetensors are loaded.",
    )


def tensor_names(files: list[Path]) -> set[str]:
    """Names of the tensors, from the files' headers."""
    return set(shapes(files))


def count_numbers(files: list[Path]) -> int:
    """How many numbers the tensors hold, from the files' headers."""
    return sum(math.prod(shape) for shape in shapes(files).values())


def shapes(files: list[Path]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for path in files:
        try:
            with safe_open(path, framework="pt") as file:
                found |= {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118
        except (SafetensorError, OSError) as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise damaged(path.parent, f"{path.name}: {str(error).strip()[:200]}") from error
    return found


def damaged(
    directory: Path,
    detail: str,
    remedy: str = "Fetch or save the checkpoint again and compare its files' sha256.",
) -> WorkerFailure:
    return WorkerFailure(
        "damaged-weights",
        "The checkpoint's weights are damaged or belong to another configuration",
        f"{directory}: {detail}.",
        remedy,
    )
