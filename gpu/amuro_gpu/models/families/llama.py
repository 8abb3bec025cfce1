"""Llama: RMSNorm, rotary positions, SwiGLU, grouped key and value heads."""

from amuro_gpu.models.families import Family, Saved

FAMILY = Family(
    model_type="llama",
    models=("Llama3-8B", "OpenLLaMA 3B", "OpenLLaMA 7B", "TinyLlama 1B", "K2 65B"),
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
    tensors={
        "model.embed_tokens.weight": "vocabulary hidden",
        "model.norm.weight": "hidden",
        "model.layers.{}.input_layernorm.weight": "hidden",
        "model.layers.{}.post_attention_layernorm.weight": "hidden",
        "model.layers.{}.self_attn.q_proj.weight": "query hidden",
        "model.layers.{}.self_attn.q_proj.bias": "query if attention_bias",
        "model.layers.{}.self_attn.k_proj.weight": "keyValue hidden",
        "model.layers.{}.self_attn.k_proj.bias": "keyValue if attention_bias",
        "model.layers.{}.self_attn.v_proj.weight": "keyValue hidden",
        "model.layers.{}.self_attn.v_proj.bias": "keyValue if attention_bias",
        "model.layers.{}.self_attn.o_proj.weight": "hidden query",
        "model.layers.{}.self_attn.o_proj.bias": "hidden if attention_bias",
        "model.layers.{}.mlp.gate_proj.weight": "intermediate hidden",
        "model.layers.{}.mlp.gate_proj.bias": "intermediate if mlp_bias",
        "model.layers.{}.mlp.up_proj.weight": "intermediate hidden",
        "model.layers.{}.mlp.up_proj.bias": "intermediate if mlp_bias",
        "model.layers.{}.mlp.down_proj.weight": "hidden intermediate",
        "model.layers.{}.mlp.down_proj.bias": "hidden if mlp_bias",
        "lm_head.weight": "vocabulary hidden",
    },
    saved={
        "float32": Saved(hidden=36, key_value=8, intermediate=16),
        "bfloat16": Saved(hidden=32, key_value=4, intermediate=8),
    },
)
