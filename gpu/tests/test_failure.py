"""What errors of the system and of libraries mean to the user."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors import SafetensorError

from amuro_gpu.failure import bad_input, failure_of


def full_disk() -> None:
    Path("/dev/full").write_bytes(b"x")


def full_disk_under_torch() -> None:
    with Path("/dev/full").open("wb") as file:
        torch.save(torch.zeros(100_000), file)


def full_disk_under_safetensors() -> None:
    raise SafetensorError("Error while serializing: I/O error: No space left on device (os error 28)")


def no_memory() -> None:
    torch.empty(2**50)


def no_device_memory() -> None:
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20 GiB.")


def missing_file() -> None:
    Path("/nowhere/rows.jsonl").read_text("utf-8")


def defect() -> None:
    raise KeyError("surprise")


@pytest.mark.parametrize(
    ("fail", "code"),
    [
        (full_disk, "disk-full"),
        (full_disk_under_torch, "disk-full"),
        (full_disk_under_safetensors, "disk-full"),
        (no_memory, "out-of-memory"),
        (no_device_memory, "out-of-memory"),
        (missing_file, "bad-input"),
        (defect, "internal"),
    ],
)
def test_an_error_becomes_a_code_a_sentence_and_a_remedy(fail: Callable[[], None], code: str) -> None:
    with pytest.raises(Exception) as error:  # noqa: PT011 - what it becomes is asserted
        fail()
    failure = failure_of(error.value)
    assert failure.code == code
    assert failure.title
    assert failure.detail
    assert failure.remedy.endswith(".")


def test_a_failure_is_passed_on_unchanged() -> None:
    failure = bad_input("t", "d", "r")
    assert failure_of(failure) is failure
    assert set(failure.as_event()) == {"code", "title", "detail", "remedy"}
