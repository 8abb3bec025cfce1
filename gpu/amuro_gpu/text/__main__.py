"""`python -m amuro_gpu.text`: the worker for text. The protocol of `amuro_gpu`, without models and torch."""

import platform
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Any

from amuro_gpu.device import Device
from amuro_gpu.failure import bad_input
from amuro_gpu.operations import find_operation
from amuro_gpu.protocol.requests import WorkRequest
from amuro_gpu.reporter import Reporter
from amuro_gpu.server import Server, serve

OPERATIONS = ("token-statistics", "tokenise", "rescore")
# Tokenising takes no device: nothing is locked, and the name only fills the protocol.
DEVICE = Device("cpu:0", "text", platform.processor() or platform.machine())


class TextWorker(Server):
    libraries = ("tokenizers",)

    def run(self, request: WorkRequest, send: Callable[..., None]) -> dict[str, Any]:
        if request.operation not in OPERATIONS:
            raise bad_input(
                "This worker has no models",
                f"operation: expected one of {', '.join(OPERATIONS)}; got {request.operation}.",
                "Send it to `python -m amuro_gpu`.",
            )
        stopping = lambda: self.inbox.stopping(request)  # noqa: E731
        reporter = Reporter(Path(request.directory), [DEVICE], 1, send, stopping)
        outcome = find_operation(request.operation)(request, reporter)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        return outcome.as_event(reporter.device_seconds(), peak)


def main() -> None:
    serve(TextWorker, [DEVICE])


if __name__ == "__main__":
    main()
