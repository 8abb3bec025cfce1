"""Writes a checkpoint directory that plain `from_pretrained` loads."""

import os
import shutil
from pathlib import Path
from typing import Any

from amuro_gpu.models.tokenizer_files import copy_tokenizer
from amuro_gpu.text.tokenizer import CheckpointTokenizer


def save_model(model: Any, tokenizer: CheckpointTokenizer, directory: Path) -> None:
    """Saves weights in the dtype they have, configuration and tokenizer; present means complete.

    The files' bytes depend on weights, configuration and tokenizer alone.
    """
    part = directory.with_name(directory.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    model.save_pretrained(part)
    copy_tokenizer(tokenizer, part)
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
