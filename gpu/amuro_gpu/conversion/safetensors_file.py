"""Writes a safetensors file tensor by tensor: nothing but the tensor being written is copied.

The layout is that of https://huggingface.co/docs/safetensors: a JSON header behind its length, then bytes.
"""

import json
import os
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import torch

DTYPES = {
    torch.float64: "F64",
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.int16: "I16",
    torch.int8: "I8",
    torch.uint8: "U8",
    torch.bool: "BOOL",
}
ALIGNMENT = 8


@dataclass(frozen=True)
class Entry:
    """A tensor to write; `read` gives it, as a view of its source where that is possible."""

    name: str
    dtype: torch.dtype
    shape: tuple[int, ...]
    read: Callable[[], torch.Tensor]

    @property
    def bytes(self) -> int:
        count = 1
        for side in self.shape:
            count *= side
        return count * self.dtype.itemsize


def entry_of(name: str, tensor: torch.Tensor) -> Entry:
    return Entry(name, tensor.dtype, tuple(tensor.shape), lambda: tensor)


def write_safetensors(path: Path, entries: Iterable[Entry]) -> int:
    """Writes the entries in the order of their names; returns the bytes of the tensors."""
    ordered = sorted(entries, key=lambda entry: entry.name)
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for entry in ordered:
        place = [offset, offset + entry.bytes]
        header[entry.name] = {
            "dtype": DTYPES[entry.dtype],
            "shape": list(entry.shape),
            "data_offsets": place,
        }
        offset = place[1]
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % ALIGNMENT)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for entry in ordered:
            file.write(bytes_of(entry.read()))
        file.flush()
        os.fsync(file.fileno())
    return offset


def bytes_of(tensor: torch.Tensor) -> memoryview:
    """The tensor's numbers as they lie in memory, without a copy if they lie in order."""
    return tensor.detach().contiguous().reshape(-1).view(torch.uint8).numpy().data
