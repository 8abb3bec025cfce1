"""GPT-NeoX: LayerNorm, rotary positions over a part of each head, attention and MLP in parallel."""

from amuro_gpu.models.families import Family, Saved

FAMILY = Family(
    model_type="gpt_neox",
    models=("Pythia 70M-12B", "RedPajama-INCITE"),
    tiny={
        "model_type": "gpt_neox",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": 128,
        "attention_dropout": 0.0,
        "hidden_dropout": 0.0,
        "tie_word_embeddings": False,
    },
    rope_names={"rope_theta": "rotary_emb_base", "partial_rotary_factor": "rotary_pct"},
    tensors={
        "gpt_neox.embed_in.weight": "vocabulary hidden",
        "gpt_neox.final_layer_norm.weight": "hidden",
        "gpt_neox.final_layer_norm.bias": "hidden",
        "gpt_neox.layers.{}.input_layernorm.weight": "hidden",
        "gpt_neox.layers.{}.input_layernorm.bias": "hidden",
        "gpt_neox.layers.{}.post_attention_layernorm.weight": "hidden",
        "gpt_neox.layers.{}.post_attention_layernorm.bias": "hidden",
        "gpt_neox.layers.{}.attention.query_key_value.weight": "3*hidden hidden",
        "gpt_neox.layers.{}.attention.query_key_value.bias": "3*hidden if attention_bias",
        "gpt_neox.layers.{}.attention.dense.weight": "hidden hidden",
        "gpt_neox.layers.{}.attention.dense.bias": "hidden if attention_bias",
        "gpt_neox.layers.{}.mlp.dense_h_to_4h.weight": "intermediate hidden",
        "gpt_neox.layers.{}.mlp.dense_h_to_4h.bias": "intermediate",
        "gpt_neox.layers.{}.mlp.dense_4h_to_h.weight": "hidden intermediate",
        "gpt_neox.layers.{}.mlp.dense_4h_to_h.bias": "hidden",
        "embed_out.weight": "vocabulary hidden",
    },
    heads=("embed_out.weight", "lm_head.weight"),
    prefix="gpt_neox.",
    switches=("attention_bias",),
    saved={
        "float32": Saved(hidden=20, key_value=20, intermediate=8),
        "bfloat16": Saved(hidden=11, key_value=11, intermediate=4),
    },
)
