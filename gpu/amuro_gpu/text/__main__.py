"""`python -m amuro_gpu.text`: the worker for text. The protocol of `amuro_gpu`, one operation, no torch."""

import logging
import os
import platform
import resource
import signal
import sys
import time
import traceback
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from amuro_gpu.failure import bad_input, failure_of
from amuro_gpu.inbox import Inbox
from amuro_gpu.protocol.events import EventWriter, protect_stdout
from amuro_gpu.protocol.requests import TokenStatisticsRequest, WorkRequest
from amuro_gpu.text.token_statistics import measure

logger = logging.getLogger(__name__)
SECONDS_BETWEEN_REPORTS = 1.0
# Tokenising takes no device: nothing is locked, and the name only fills the protocol.
DEVICE = {"name": "cpu:0", "uuid": "text", "model": platform.processor() or platform.machine()}


class Stopped(Exception):
    """Raised between two groups of rows once a request was cancelled or stdin ended."""


def main() -> None:
    events = EventWriter(protect_stdout())
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    inbox = Inbox(events)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: inbox.close())
    devices = [{**DEVICE, "memoryBytes": None, "capability": None}]
    events.send("ready", pid=os.getpid(), versions=versions(), devices=devices)
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    inbox.start(sys.stdin)
    while (request := inbox.requests.get()) is not None:
        if not inbox.closed.is_set():
            handle(request, inbox, events)


def versions() -> dict[str, str]:
    return {"python": platform.python_version(), "tokenizers": version("tokenizers")}


def handle(request: WorkRequest, inbox: Inbox, events: EventWriter) -> None:
    """Runs one request and says how it ended; whatever goes wrong, the worker goes on."""
    send = partial(events.send, directory=Path(request.directory), requestId=request.requestId)
    end: dict[str, Any] | None
    try:
        end = run(request, inbox, send)
    except Stopped:
        cancelled = request.requestId in inbox.cancelled
        end = {"event": "cancelled", "saved": 0} if cancelled else None
    except Exception as error:
        logger.error("request %s failed\n%s", request.requestId, traceback.format_exc())
        end = {"event": "failed", "error": failure_of(error).as_event()}
    inbox.done(request)
    if end is not None:
        send(**end)


def run(request: WorkRequest, inbox: Inbox, send: Any) -> dict[str, Any]:
    if not isinstance(request, TokenStatisticsRequest):
        raise bad_input(
            "This worker has no models",
            f"operation: expected token-statistics, got {request.operation}.",
            "Send it to `python -m amuro_gpu`.",
        )
    send("started", devices=[DEVICE], threads=1, resumedFrom=0)
    began = reported = time.monotonic()

    def on_rows(done: int) -> None:
        nonlocal reported
        if inbox.stopping(request):
            raise Stopped
        now = time.monotonic()
        if now - reported >= SECONDS_BETWEEN_REPORTS:
            rate = done / (now - began)
            send("progress", phase="tokenise", done=done, total=None, unit="rows", ratePerSecond=rate)
            reported = now

    counters = measure(request, on_rows)
    return {
        "event": "succeeded",
        "counters": counters,
        "deviceSeconds": time.monotonic() - began,
        "peakMemoryBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "versions": versions(),
        "facts": {"rows": counters["rows"]},
    }


if __name__ == "__main__":
    main()
