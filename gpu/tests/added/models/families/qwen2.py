"""Qwen2: as Llama, with biases on queries, keys and values."""

from amuro_gpu.models.families import Family

FAMILY = Family(
    model_type="qwen2",
    models=("Qwen2 0.5B",),
    tiny={
        "model_type": "qwen2",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 128,
        "tie_word_embeddings": True,
    },
)
