"""Llama: RMSNorm, rotary positions, SwiGLU, grouped key and value heads."""

from amuro_gpu.models.families import Family

FAMILY = Family(
    model_type="llama",
    models=("Llama3-8B", "OpenLLaMA 3B", "OpenLLaMA 7B", "TinyLlama 1B", "K2 65B"),
    packs=True,
    tiny={
        "model_type": "llama",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 128,
        "tie_word_embeddings": False,
    },
)
