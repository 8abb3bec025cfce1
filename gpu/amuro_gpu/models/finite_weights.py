"""Refuses to train weights that hold NaN or infinity: every step would only spread them."""

from typing import Any

from amuro_gpu.failure import WorkerFailure

MOST_NAMED = 5


def require_finite_weights(model: Any) -> None:
    """Fails with `non-finite-weights` that names the tensors."""
    wrong = [name for name, tensor in model.named_parameters() if not tensor.isfinite().all()]
    if wrong:
        more = f" and {len(wrong) - MOST_NAMED} more" if len(wrong) > MOST_NAMED else ""
        raise WorkerFailure(
            "non-finite-weights",
            "The checkpoint's weights are not finite",
            f"Expected finite numbers; {', '.join(wrong[:MOST_NAMED])}{more} hold NaN or infinity.",
            "Fetch the checkpoint again and compare its files' sha256, or train from another point.",
        )
