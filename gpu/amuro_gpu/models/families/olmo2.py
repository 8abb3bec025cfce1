"""OLMo-2: norms after attention and MLP, norms of queries and keys."""

from amuro_gpu.models.families import Family, Saved

FAMILY = Family(
    model_type="olmo2",
    models=("OLMo-2 7B", "OLMo-2 13B"),
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
    tensors={
        "model.embed_tokens.weight": "vocabulary hidden",
        "model.norm.weight": "hidden",
        "model.layers.{}.post_attention_layernorm.weight": "hidden",
        "model.layers.{}.post_feedforward_layernorm.weight": "hidden",
        "model.layers.{}.self_attn.q_norm.weight": "query",
        "model.layers.{}.self_attn.k_norm.weight": "keyValue",
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
        "float32": Saved(hidden=44, key_value=16, intermediate=16),
        "bfloat16": Saved(hidden=40, key_value=12, intermediate=8),
    },
)
