"""What a checkpoint's manifest says about its model."""

from typing import Any

from amuro_gpu.models.load import LoadedModel


def model_facts(loaded: LoadedModel) -> dict[str, Any]:
    """parameters: trainable numbers, shared ones counted once; vocabularySize: rows of the embedding."""
    return {
        "modelType": loaded.family.model_type,
        "parameters": sum(parameter.numel() for parameter in loaded.model.parameters()),
        "vocabularySize": loaded.model.get_input_embeddings().num_embeddings,
        "contextLength": loaded.context_length,
    }
