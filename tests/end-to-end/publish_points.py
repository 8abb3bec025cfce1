"""Random models of one layout at several points of a series.

publish_points.py SOURCE DIRECTORY NAME... writes DIRECTORY/NAME for each name: the checkpoint of SOURCE, with the
weights of its pickle scaled by a factor of the point.
"""

import shutil
import sys
from pathlib import Path

import torch

source, root = (Path(path) for path in sys.argv[1:3])
weights = torch.load(source / "pytorch_model.bin")
for place, name in enumerate(sys.argv[3:]):
    shutil.copytree(source, root / name)
    scaled = {
        key: tensor * (1 + place / 20)
        if key.endswith((".weight", ".bias")) and tensor.is_floating_point()
        else tensor
        for key, tensor in weights.items()
    }
    torch.save(scaled, root / name / "pytorch_model.bin")
