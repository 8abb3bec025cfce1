"""Stores a checkpoint's weights in half precision: `python -m amuro_gpu.models.halve DIRECTORY`."""

import sys
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file


def halve(directory: Path) -> None:
    """Rewrites each safetensors file: float32 becomes the nearest float16 (ties to even), the rest stays."""
    for path in sorted(directory.glob("*.safetensors")):
        with safe_open(path, "pt") as file:
            metadata = file.metadata()
        weights = {
            name: tensor.half() if tensor.dtype == torch.float32 else tensor
            for name, tensor in load_file(path).items()
        }
        part = path.with_suffix(".part")
        save_file(weights, part, metadata)
        part.rename(path)


if __name__ == "__main__":
    halve(Path(sys.argv[1]))
