"""One file a model family; each exports `FAMILY`. A file put here is a family supported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.folder import Folder
from amuro_gpu.models.architectures import in_transformers


@dataclass(frozen=True)
class Saved:
    """Bytes that a layer keeps of each token until the backward pass, for each unit of a size.

    head_length: for each head and each token of the longest example: the masks of ALiBi.
    """

    hidden: int
    key_value: int = 0
    intermediate: int = 0
    head: int = 4
    head_length: int = 0

    def record(self) -> dict[str, int]:
        return {
            "hidden": self.hidden,
            "keyValue": self.key_value,
            "intermediate": self.intermediate,
            "head": self.head,
            "headLength": self.head_length,
        }


@dataclass(frozen=True)
class Family:
    """A transformers `model_type` that trains and scores here.

    models: models of this family that the experiment names.
    context_length_field: of its configuration; default_context_length: what it means without that field.
    tiny: a configuration of the true architecture, small enough for a test.
    rope_names: what transformers 4 calls the single parts of `rope_parameters`.
    tensors: the published name of each tensor (`{}` is the number of its layer) and its shape in words of
    `DIMENSIONS`, with a factor where needed (`3*hidden`); behind ` if ` the switch of the configuration that
    adds it. Empty: not known, and not checked before loading.
    heads: names under which the output head is published; a tied head may be left out.
    prefix: what the names of a file saved without its head lack.
    tied: whether the head is the embedding where `tie_word_embeddings` is left out.
    switches: those of `tensors` that are on where the configuration leaves them out.
    refused: values of a configuration that mean another model, and which.
    saved: by dtype; what training keeps of a layer, as a test counts it. Empty: no memory plan.
    """

    model_type: str
    models: tuple[str, ...]
    tiny: dict[str, Any]
    context_length_field: str = "max_position_embeddings"
    default_context_length: int = 2048
    rope_names: Mapping[str, str] = field(default_factory=lambda: {"rope_theta": "rope_theta"})
    tensors: Mapping[str, str] = field(default_factory=dict)
    heads: tuple[str, ...] = ("lm_head.weight",)
    prefix: str = "model."
    tied: bool = False
    switches: tuple[str, ...] = ()
    refused: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    saved: Mapping[str, Saved] = field(default_factory=dict)

    def context_length(self, config: Any) -> int:
        return int(getattr(config, self.context_length_field, self.default_context_length))

    def record(self) -> dict[str, Any]:
        return {
            "modelType": self.model_type,
            "models": list(self.models),
            "contextLengthField": self.context_length_field,
            "defaultContextLength": self.default_context_length,
            "ropeNames": dict(self.rope_names),
            "tensors": dict(self.tensors),
            "heads": list(self.heads),
            "prefix": self.prefix,
            "tied": self.tied,
            "switches": list(self.switches),
            "inTransformers": in_transformers(self.model_type),
            "refused": [
                {"field": name, "value": value, "model": model}
                for name, values in self.refused.items()
                for value, model in values.items()
            ],
            "saved": {dtype: saved.record() for dtype, saved in self.saved.items()},
        }


# Words of the shapes in `Family.tensors`. query and keyValue: all heads of a kind side by side.
DIMENSIONS = ("vocabulary", "hidden", "intermediate", "query", "keyValue", "headSize")

# Never read as it is; nor is remote code ever run.
REFUSED = {
    "hf_olmo": "OLMo in its first format (convert it first: operation `convert`)",
}


def family_of(config: Mapping[str, Any]) -> Family:
    """The family of a configuration, by its `model_type`; else `unsupported-architecture` with the list."""
    model_type = config.get("model_type")
    known = families()
    if isinstance(model_type, str) and model_type in known:
        refuse_values(known[model_type], config)
        return known[model_type]
    detail = f"Expected one of {', '.join(sorted(known))}; got {model_type!r}."
    if isinstance(model_type, str) and model_type in REFUSED:
        detail += f" {REFUSED[model_type]} is not read as it is."
    raise unsupported(detail)


def refuse_values(family: Family, config: Mapping[str, Any]) -> None:
    for name, values in family.refused.items():
        if config.get(name) in values:
            value = config[name]
            raise unsupported(f"Expected {' or '.join(family.models)}; {name} {value} is {values[value]}.")


def unsupported(detail: str) -> WorkerFailure:
    return WorkerFailure(
        "unsupported-architecture",
        "This model architecture is not supported",
        detail,
        "Use a checkpoint of a supported family, converted to the transformers format.",
    )


@cache
def families() -> dict[str, Family]:
    folder: Folder[Family] = Folder(__name__, "FAMILY")
    return {family.model_type: family for family in folder.all().values()}
