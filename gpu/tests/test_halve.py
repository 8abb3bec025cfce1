import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

# Value and bit pattern of IEEE 754-2008 binary16: ties go to even, and beyond the range is infinity.
BITS = [
    (0.0, 0x0000),
    (-0.0, 0x8000),
    (-2.0, 0xC000),
    (65519.99, 0x7BFF),
    (65520.0, 0x7C00),
    (2.0**-24, 0x0001),
    (2.0**-25, 0x0000),
    (1 + 2**-11, 0x3C00),
    (1 + 3 * 2**-11, 0x3C02),
]


@pytest.fixture
def halved(tmp_path: Path) -> Path:
    weights = {
        "b": torch.tensor([value for value, _ in BITS]),
        "a": torch.tensor([7]),
        "c": torch.tensor([0.1], dtype=torch.bfloat16),
    }
    save_file(weights, tmp_path / "model.safetensors", {"format": "pt"})
    command = [sys.executable, "-m", "amuro_gpu.models.halve", str(tmp_path)]
    subprocess.run(command, check=True)
    return tmp_path / "model.safetensors"


def test_float32_weights_become_the_nearest_float16_and_other_types_stay(halved: Path) -> None:
    weights = load_file(halved)
    bits = weights["b"].view(torch.int16).to(torch.int32) & 0xFFFF
    assert bits.tolist() == [pattern for _, pattern in BITS]
    assert weights["a"].dtype == torch.int64
    assert weights["c"].dtype == torch.bfloat16


def test_a_halved_file_keeps_its_metadata_and_leaves_no_other_file(halved: Path) -> None:
    with safe_open(halved, "pt") as file:
        assert file.metadata() == {"format": "pt"}
    assert [path.name for path in halved.parent.iterdir()] == ["model.safetensors"]
