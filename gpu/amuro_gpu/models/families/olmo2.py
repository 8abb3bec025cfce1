"""OLMo-2: norms after attention and MLP, norms of queries and keys."""

from amuro_gpu.models.families import Family

FAMILY = Family(
    model_type="olmo2",
    models=("OLMo-2 7B", "OLMo-2 13B"),
    packs=True,
    tiny={
        "model_type": "olmo2",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 4,
        "max_position_embeddings": 128,
        "tie_word_embeddings": False,
    },
)
