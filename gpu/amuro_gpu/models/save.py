"""Writes a checkpoint directory that plain `from_pretrained` loads."""

import os
import shutil
from pathlib import Path
from typing import Any


def save_model(model: Any, tokenizer: Any, directory: Path) -> None:
    """Saves weights in the dtype they have, configuration and tokenizer; present means complete.

    The files' bytes depend on weights, configuration and tokenizer alone.
    """
    part = directory.with_name(directory.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    model.save_pretrained(part)
    tokenizer.save_pretrained(part)
    sync(part)
    shutil.rmtree(directory, ignore_errors=True)
    part.rename(directory)


def sync(directory: Path) -> None:
    """Flushes every file to the disk, so that the rename after it never shows an empty file."""
    for path in (*directory.rglob("*"), directory):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
