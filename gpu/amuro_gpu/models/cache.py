"""Keeps the last loaded model, since scoring asks for one checkpoint many times in a row."""

import gc
from collections.abc import Mapping
from pathlib import Path

import torch

from amuro_gpu.models.load import LoadedModel, load_model


class ModelCache:
    """Holds at most one model. Who changes a model's weights loads their own with `load_model`."""

    def __init__(self) -> None:
        self.key: tuple[object, ...] | None = None
        self.loaded: LoadedModel | None = None

    def get(
        self, directory: Path, dtype: str, device: torch.device, files: Mapping[str, str] | None = None
    ) -> LoadedModel:
        """The model of a directory, reloaded if its files, dtype or device differ from the cached ones.

        files: the sha256 of each, which is compared when it is loaded.
        """
        key = (dtype, str(device), *sorted((files or {}).items()), *fingerprint(directory))
        if self.loaded is None or self.key != key:
            self.release()
            self.loaded = load_model(directory, dtype, device, files)
            self.key = key
        return self.loaded

    def release(self) -> None:
        """Gives host and device memory back."""
        self.key, self.loaded = None, None
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def fingerprint(directory: Path) -> list[tuple[str, int, int]]:
    files = sorted(path for path in directory.glob("*") if path.is_file())
    return [(str(path.resolve()), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
