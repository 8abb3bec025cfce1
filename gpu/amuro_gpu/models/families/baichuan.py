"""Baichuan2: Llama with packed queries, keys and values and a normalised head; rotary positions or ALiBi."""

from amuro_gpu.models.families import Family, Saved

FAMILY = Family(
    model_type="baichuan",
    models=("Baichuan2 7B", "Baichuan2 13B"),
    context_length_field="model_max_length",
    default_context_length=4096,
    refused={"vocab_size": {64000: "Baichuan (1), whose head is another"}},
    # As the 13B, which has ALiBi.
    tiny={
        "model_type": "baichuan",
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "model_max_length": 128,
        "tie_word_embeddings": False,
    },
    tensors={
        "model.embed_tokens.weight": "vocabulary hidden",
        "model.norm.weight": "hidden",
        "model.layers.{}.input_layernorm.weight": "hidden",
        "model.layers.{}.post_attention_layernorm.weight": "hidden",
        "model.layers.{}.self_attn.W_pack.weight": "3*hidden hidden",
        "model.layers.{}.self_attn.o_proj.weight": "hidden hidden",
        "model.layers.{}.mlp.gate_proj.weight": "intermediate hidden",
        "model.layers.{}.mlp.up_proj.weight": "intermediate hidden",
        "model.layers.{}.mlp.down_proj.weight": "hidden intermediate",
        "lm_head.weight": "vocabulary hidden",
    },
    saved={
        "float32": Saved(hidden=22, key_value=22, intermediate=16, head_length=4),
        "bfloat16": Saved(hidden=16, key_value=16, intermediate=8, head_length=2),
    },
)
