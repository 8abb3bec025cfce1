"""BLOOM: ALiBi instead of positions, LayerNorm after the embedding too."""

from amuro_gpu.models.families import Family, Saved

# ALiBi sets no limit; beyond the length it was trained at (`seq_length`) it was never seen to work.
FAMILY = Family(
    model_type="bloom",
    models=("BLOOM 176B",),
    context_length_field="seq_length",
    tiny={"model_type": "bloom", "hidden_size": 32, "n_layer": 2, "n_head": 4, "seq_length": 128},
    tensors={
        "transformer.word_embeddings.weight": "vocabulary hidden",
        "transformer.word_embeddings_layernorm.weight": "hidden",
        "transformer.word_embeddings_layernorm.bias": "hidden",
        "transformer.ln_f.weight": "hidden",
        "transformer.ln_f.bias": "hidden",
        "transformer.h.{}.input_layernorm.weight": "hidden",
        "transformer.h.{}.input_layernorm.bias": "hidden",
        "transformer.h.{}.post_attention_layernorm.weight": "hidden",
        "transformer.h.{}.post_attention_layernorm.bias": "hidden",
        "transformer.h.{}.self_attention.query_key_value.weight": "3*hidden hidden",
        "transformer.h.{}.self_attention.query_key_value.bias": "3*hidden",
        "transformer.h.{}.self_attention.dense.weight": "hidden hidden",
        "transformer.h.{}.self_attention.dense.bias": "hidden",
        "transformer.h.{}.mlp.dense_h_to_4h.weight": "4*hidden hidden",
        "transformer.h.{}.mlp.dense_h_to_4h.bias": "4*hidden",
        "transformer.h.{}.mlp.dense_4h_to_h.weight": "hidden 4*hidden",
        "transformer.h.{}.mlp.dense_4h_to_h.bias": "hidden",
        "lm_head.weight": "vocabulary hidden",
    },
    prefix="transformer.",
    tied=True,
    saved={
        "float32": Saved(hidden=68, head_length=4),
        "bfloat16": Saved(hidden=38, head_length=2),
    },
)
