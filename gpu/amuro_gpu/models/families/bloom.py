"""BLOOM: ALiBi instead of positions, attention code of its own (so that its examples cannot be packed)."""

from typing import Any

from amuro_gpu.models.families import Family


def trained_length(config: Any) -> int:
    """ALiBi sets no limit; beyond the length it was trained at (BLOOM: 2048) it was never seen to work."""
    return int(getattr(config, "seq_length", 2048))


FAMILY = Family(
    model_type="bloom",
    models=("BLOOM 176B",),
    packs=False,
    context_length=trained_length,
    tiny={"model_type": "bloom", "hidden_size": 32, "n_layer": 2, "n_head": 4, "seq_length": 128},
)
