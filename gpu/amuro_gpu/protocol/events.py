"""Writes events: one JSON line each to the service, and to events.jsonl of the run they belong to."""

import json
import os
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


class EventWriter:
    """The one holder of the protocol's output. Lines are whole: one write each, under a lock."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.lock = threading.Lock()

    def send(self, event: str, directory: Path | None = None, **fields: Any) -> None:
        """Writes one event; `directory` is the run's, for events.jsonl."""
        record = {"protocol": 1, "at": now(), "event": event, **fields}
        line = (json.dumps(record, allow_nan=False) + "\n").encode()
        with self.lock:
            # The run's record first: who hears of the end finds it whole. A full disk silences nothing.
            try:
                if directory is not None:
                    append(directory / "events.jsonl", line)
            finally:
                self.write(line)

    def write(self, line: bytes) -> None:
        try:
            while line:
                line = line[os.write(self.descriptor, line) :]
        except BrokenPipeError:
            # Nobody listens any more: end of stdin follows and stops the run with its state saved.
            return


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def append(path: Path, line: bytes) -> None:
    """Appends a whole line, beginning a new one where an earlier process died in the middle of its last."""
    with path.open("ab") as file:
        if file.tell() > 0 and not ends_line(path):
            file.write(b"\n")
        file.write(line)


def ends_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def protect_stdout() -> int:
    """Keeps stdout for events: what any library prints goes to stderr. Returns the events' descriptor."""
    events = os.dup(1)
    os.dup2(2, 1)
    return events
