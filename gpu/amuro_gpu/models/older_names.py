"""Writes into a saved config.json what transformers 4 reads, next to the names of transformers 5.

Transformers 4 ignores the new names without a word and takes its defaults: another model, half a nat away.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def add_older_names(directory: Path, rope_names: Mapping[str, str]) -> None:
    """Rewrites config.json. rope_names: the older name of each single rope parameter of the family."""
    path = directory / "config.json"
    config = json.loads(path.read_text("utf-8"))
    config |= older_names(config, rope_names)
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", "utf-8")


def older_names(config: Mapping[str, Any], rope_names: Mapping[str, str]) -> dict[str, Any]:
    """`torch_dtype`, and the parts of `rope_parameters` under the names that they had."""
    names: dict[str, Any] = {"torch_dtype": config["dtype"]} if "dtype" in config else {}
    rope = config.get("rope_parameters")
    if not rope:
        return names
    names |= {older: rope[name] for name, older in rope_names.items() if name in rope}
    scaling = {name: value for name, value in rope.items() if name not in rope_names}
    names["rope_scaling"] = None if scaling.get("rope_type", "default") == "default" else scaling
    return names
