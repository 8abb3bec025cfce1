"""One file a model family; each exports `FAMILY`. A file put here is a family supported."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from amuro_gpu.failure import WorkerFailure


@dataclass(frozen=True)
class Family:
    """A transformers `model_type` that trains and scores here.

    packs: its attention goes through transformers' AttentionInterface, so that examples can be concatenated;
    otherwise only examples of equal length share a forward pass.
    tiny: a configuration of the true architecture, small enough for a test.
    """

    model_type: str
    models: tuple[str, ...]
    packs: bool
    context_length: Callable[[Any], int]
    tiny: dict[str, Any]


# Families of the experiment that transformers has no code for; their remote code is never run.
REFUSED = {
    "baichuan": "Baichuan2 (its code is not part of transformers)",
    "crystalcoder": "Crystal (its code is not part of transformers)",
    "hf_olmo": "OLMo in its first format (use the converted checkpoints, whose names end in -hf)",
}


def find_family(model_type: object) -> Family:
    """The family of a configuration's `model_type`; else `unsupported-architecture` with the list."""
    known = families()
    if isinstance(model_type, str) and model_type in known:
        return known[model_type]
    detail = f"Expected one of {', '.join(sorted(known))}; got {model_type!r}."
    if isinstance(model_type, str) and model_type in REFUSED:
        detail += f" {REFUSED[model_type]} is refused by name."
    raise WorkerFailure(
        "unsupported-architecture",
        "This model architecture is not supported",
        detail,
        "Use a checkpoint of a supported family, converted to the transformers format.",
    )


@cache
def families() -> dict[str, Family]:
    modules = [
        importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
    ]
    return {module.FAMILY.model_type: module.FAMILY for module in modules}


def maximum_positions(config: Any) -> int:
    return int(config.max_position_embeddings)
