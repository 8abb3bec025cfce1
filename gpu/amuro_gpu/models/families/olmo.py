"""OLMo: LayerNorm without parameters, rotary positions, SwiGLU."""

from amuro_gpu.models.families import Family, Saved

FAMILY = Family(
    model_type="olmo",
    models=("OLMo 1B", "OLMo 7B"),
    tiny={
        "model_type": "olmo",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": 128,
        "tie_word_embeddings": True,
    },
    tensors={
        "model.embed_tokens.weight": "vocabulary hidden",
        "model.layers.{}.self_attn.q_proj.weight": "query hidden",
        "model.layers.{}.self_attn.q_proj.bias": "query if attention_bias",
        "model.layers.{}.self_attn.k_proj.weight": "keyValue hidden",
        "model.layers.{}.self_attn.k_proj.bias": "keyValue if attention_bias",
        "model.layers.{}.self_attn.v_proj.weight": "keyValue hidden",
        "model.layers.{}.self_attn.v_proj.bias": "keyValue if attention_bias",
        "model.layers.{}.self_attn.o_proj.weight": "hidden query",
        "model.layers.{}.self_attn.o_proj.bias": "hidden if attention_bias",
        "model.layers.{}.mlp.gate_proj.weight": "intermediate hidden",
        "model.layers.{}.mlp.up_proj.weight": "intermediate hidden",
        "model.layers.{}.mlp.down_proj.weight": "hidden intermediate",
        "lm_head.weight": "vocabulary hidden",
    },
    saved={
        "float32": Saved(hidden=18, key_value=18, intermediate=16),
        "bfloat16": Saved(hidden=14, key_value=14, intermediate=8),
    },
)
