"""OLMo: LayerNorm without parameters, rotary positions, SwiGLU."""

from amuro_gpu.models.families import Family

FAMILY = Family(
    model_type="olmo",
    models=("OLMo 1B", "OLMo 7B"),
    packs=True,
    tiny={
        "model_type": "olmo",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": 128,
        "tie_word_embeddings": True,
    },
)
