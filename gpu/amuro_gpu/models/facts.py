"""What a checkpoint's manifest says about its model."""

from typing import Any

from amuro_gpu.models.architectures import in_transformers
from amuro_gpu.models.load import LoadedModel


def model_facts(loaded: LoadedModel) -> dict[str, Any]:
    """parameters: trainable numbers, shared ones counted once; vocabularySize: rows of the embedding.

    inTransformers stands there only where it is false.
    """
    facts = {
        "modelType": loaded.family.model_type,
        "parameters": sum(parameter.numel() for parameter in loaded.model.parameters()),
        "vocabularySize": loaded.model.get_input_embeddings().num_embeddings,
        "contextLength": loaded.context_length,
    }
    return facts if in_transformers(loaded.family.model_type) else {**facts, "inTransformers": False}
