"""GPT-NeoX: LayerNorm, rotary positions over a part of each head, attention and MLP in parallel."""

from amuro_gpu.models.families import Family

FAMILY = Family(
    model_type="gpt_neox",
    models=("Pythia 70M-12B", "RedPajama-INCITE"),
    packs=True,
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
)
