"""BLOOM: ALiBi instead of positions, attention code of its own (so that its examples cannot be packed)."""

from amuro_gpu.models.families import Family

# ALiBi sets no limit; beyond the length it was trained at (`seq_length`) it was never seen to work.
FAMILY = Family(
    model_type="bloom",
    models=("BLOOM 176B",),
    packs=False,
    context_length_field="seq_length",
    tiny={"model_type": "bloom", "hidden_size": 32, "n_layer": 2, "n_head": 4, "seq_length": 128},
)
