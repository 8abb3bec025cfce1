"""Failures that a user can act on, and how any exception becomes one."""

import errno
import os
import sys
from dataclasses import asdict, dataclass


@dataclass
class WorkerFailure(Exception):
    """An error with a stable code, for the `failed` and `rejected` events.

    code: `out-of-memory`, `unsupported-architecture`, `damaged-weights`, `non-finite-weights`,
    `non-finite-logits`, `no-target-token`, `overflow`, `diverged`, `damaged-input`, `bad-input`,
    `disk-full` or `internal`.
    `detail`: what was expected and what came; `remedy`: what to do.
    """

    code: str
    title: str
    detail: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.title}: {self.detail} {self.remedy}"

    def as_event(self) -> dict[str, str]:
        return asdict(self)


def bad_input(title: str, detail: str, remedy: str) -> WorkerFailure:
    return WorkerFailure("bad-input", title, detail, remedy)


def damaged_artifact(detail: str) -> WorkerFailure:
    return WorkerFailure(
        "damaged-input",
        "A file is not the one that was registered",
        detail,
        "Put the file back as it was, or fetch or make it again.",
    )


def failure_of(error: BaseException) -> WorkerFailure:
    """The failure that an exception means to the user; what nobody foresaw is `internal`."""
    if isinstance(error, WorkerFailure):
        return error
    if is_out_of_memory(error):
        return WorkerFailure(
            "out-of-memory",
            "The device ran out of memory",
            first_line(error),
            "Ask for a smaller tokenBudget or a device with more memory, then resume the run.",
        )
    if is_disk_full(error):
        return WorkerFailure(
            "disk-full",
            "The disk is full",
            f"A result could not be written: {first_line(error)}.",
            "Free space on the disk of the data directory, then resume the run.",
        )
    if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError | NotADirectoryError):
        return bad_input(
            "A file could not be read",
            f"{error.filename}: {error.strerror}.",
            "Check that the path exists on the worker's host and may be read.",
        )
    return WorkerFailure(
        "internal",
        "The worker failed unexpectedly",
        f"{type(error).__name__}: {first_line(error)}",
        "This is a defect of the worker: its log holds the traceback.",
    )


def is_out_of_memory(error: BaseException) -> bool:
    # Where torch was not loaded, none of its errors can come; the worker for text does without it.
    torch = sys.modules.get("torch")
    if isinstance(error, MemoryError) or (torch is not None and isinstance(error, torch.OutOfMemoryError)):
        return True
    # The CPU allocator raises a plain RuntimeError.
    return isinstance(error, RuntimeError) and "can't allocate memory" in str(error)


def is_disk_full(error: BaseException | None) -> bool:
    """Whether a full disk is behind an error: torch and safetensors wrap the system's own."""
    while error is not None:
        full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
        if full or any(os.strerror(number) in str(error) for number in (errno.ENOSPC, errno.EDQUOT)):
            return True
        error = error.__cause__ or error.__context__
    return False


def first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or ["no message"])[0][:500]
