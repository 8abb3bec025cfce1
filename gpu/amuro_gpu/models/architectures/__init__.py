"""Architectures that transformers lacks, or whose attention it keeps out of its AttentionInterface.

One file each, named after the `model_type`; it exports `MODEL`, the class of the causal language model.
"""

from typing import Any

import transformers
from transformers import CONFIG_MAPPING

from amuro_gpu.folder import Folder

folder: Folder[Any] = Folder(__name__, "MODEL")


def model_class(model_type: str) -> Any:
    """What loads (`from_pretrained`) and builds (`_from_config`) models of this type."""
    if model_type in folder.names():
        return folder.load(model_type)
    return transformers.MODEL_FOR_CAUSAL_LM_MAPPING[CONFIG_MAPPING[model_type]]


def in_transformers(model_type: str) -> bool:
    """Whether plain `from_pretrained` knows this type, without code from elsewhere."""
    return model_type in transformers.models.auto.configuration_auto.CONFIG_MAPPING_NAMES
