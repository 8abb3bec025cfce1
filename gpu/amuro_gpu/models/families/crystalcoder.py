"""Crystal: GPT-2 with SwiGLU, rotary positions on a quarter of each head, and the scales of muP."""

from amuro_gpu.models.families import Family, Saved

FAMILY = Family(
    model_type="crystalcoder",
    models=("Crystal 7B",),
    context_length_field="n_positions",
    tiny={
        "model_type": "crystalcoder",
        "n_embd": 32,
        "n_inner": 88,
        "n_layer": 2,
        "n_head": 2,
        "rotary_dim": 4,
        "n_positions": 128,
    },
    tensors={
        "transformer.wte.weight": "vocabulary hidden",
        "transformer.ln_f.weight": "hidden",
        "transformer.ln_f.bias": "hidden",
        "transformer.h.{}.ln_1.weight": "hidden",
        "transformer.h.{}.ln_1.bias": "hidden",
        "transformer.h.{}.attn.c_attn.weight": "hidden 3*hidden",
        "transformer.h.{}.attn.c_attn.bias": "3*hidden",
        "transformer.h.{}.attn.c_proj.weight": "hidden hidden",
        "transformer.h.{}.attn.c_proj.bias": "hidden",
        "transformer.h.{}.ln_2.weight": "hidden",
        "transformer.h.{}.ln_2.bias": "hidden",
        "transformer.h.{}.mlp.c_fc.weight": "hidden intermediate",
        "transformer.h.{}.mlp.c_fc.bias": "intermediate",
        "transformer.h.{}.mlp.c_fc2.weight": "hidden intermediate",
        "transformer.h.{}.mlp.c_fc2.bias": "intermediate",
        "transformer.h.{}.mlp.c_proj.weight": "intermediate hidden",
        "transformer.h.{}.mlp.c_proj.bias": "hidden",
        "lm_head.weight": "vocabulary hidden",
    },
    prefix="transformer.",
    tied=True,
    saved={
        "float32": Saved(hidden=22, key_value=22, intermediate=16),
        "bfloat16": Saved(hidden=14, key_value=14, intermediate=8),
    },
)
