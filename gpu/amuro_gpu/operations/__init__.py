"""The registry of operations: `operations/<name>.py` exports `run(request, context) -> Outcome`.

A hyphen in a name is an underscore in that of its file. Adding an operation is adding a file here, its
request to protocol/requests.py and its test.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """What a finished operation reports: deterministic work counters, and facts for the manifest (JSON)."""

    counters: dict[str, int]
    facts: dict[str, Any] = field(default_factory=dict)

    def as_event(self, device_seconds: float, peak_memory_bytes: int) -> dict[str, Any]:
        return {
            "event": "succeeded",
            "counters": self.counters,
            "deviceSeconds": device_seconds,
            "peakMemoryBytes": peak_memory_bytes,
            "facts": self.facts,
        }


# Called with the request and its context: a RunContext, or a Reporter for what needs no device.
Run = Callable[[Any, Any], Outcome]


def find_operation(name: str) -> Run:
    """The `run` of an operation, imported when first asked for: a trainer never loads scoring's libraries."""
    run: Run = importlib.import_module(f"{__name__}.{name.replace('-', '_')}").run
    return run
