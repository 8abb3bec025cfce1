"""The loop of a worker: one request after the other, every end of one an event. Needs no torch."""

import logging
import os
import platform
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from amuro_gpu import __version__
from amuro_gpu.device import Device
from amuro_gpu.failure import failure_of
from amuro_gpu.heartbeat import Heartbeat
from amuro_gpu.inbox import Inbox
from amuro_gpu.protocol.events import EventWriter, protect_stdout
from amuro_gpu.protocol.requests import WorkRequest
from amuro_gpu.reporter import Stopped

logger = logging.getLogger(__name__)


class Server:
    """Serves requests until the input ends. `succeeded`: whether the last one did.

    A worker says in `run` what a request does, and in `give_back` what becomes free after it.
    libraries: those that decide its results.
    """

    libraries: tuple[str, ...] = ()

    def __init__(self, inbox: Inbox, events: EventWriter) -> None:
        self.inbox = inbox
        self.events = events
        self.succeeded = False

    def run(self, request: WorkRequest, send: Callable[..., None]) -> dict[str, Any]:
        """The event `succeeded` of a request; raises `Stopped`, or whatever makes it fail."""
        raise NotImplementedError

    def give_back(self, *, forget: bool) -> None:
        """Called after every request; forget: what it held may be damaged or of no more use."""

    def versions(self) -> dict[str, str]:
        """Of the worker, of Python and of the libraries that decide results."""
        own = {"amuro-gpu": __version__, "python": platform.python_version()}
        return own | {name: version(name) for name in self.libraries}

    def next_request(self) -> WorkRequest | None:
        return self.inbox.requests.get()

    def serve(self) -> None:
        while (request := self.next_request()) is not None:
            if not self.inbox.closed.is_set():
                self.handle(request)

    def handle(self, request: WorkRequest) -> None:
        """Runs one request to its end and reports how it ended; whatever goes wrong, the worker continues."""
        send = partial(self.events.send, directory=Path(request.directory), requestId=request.requestId)
        end: dict[str, Any] | None
        try:
            end = {**self.run(request, send), "versions": self.versions()}
        except Stopped as stop:
            # At the end of input no final event is sent: the run is interrupted, not cancelled.
            cancelled = request.requestId in self.inbox.cancelled
            end = {"event": "cancelled", "saved": stop.saved} if cancelled else None
        except Exception as error:
            logger.error("request %s failed\n%s", request.requestId, traceback.format_exc())
            end = {"event": "failed", "error": failure_of(error).as_event()}
        # Here the traceback is gone, which kept the tensors of a failed run alive.
        self.give_back(forget=end is None or end["event"] == "failed")
        self.succeeded = end is not None and end["event"] == "succeeded"
        # Before the end is reported: the answer to it may be the same request again.
        self.inbox.done(request)
        if end is not None:
            report(end, send)


def report(end: dict[str, Any], send: Callable[..., None]) -> None:
    try:
        send(**end)
    except OSError as error:
        # The event is out; a full disk must not end the worker.
        logger.error("events.jsonl could not be written: %s", error)


def serve(make: Callable[[Inbox, EventWriter], Server], devices: Sequence[Device]) -> bool:
    """Serves stdin, or the one request of the directory that is the argument; whether the last succeeded."""
    events = EventWriter(protect_stdout())
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    inbox = Inbox(events)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: inbox.close())
    server = make(inbox, events)
    described = [device.as_event() for device in devices]
    events.send("ready", pid=os.getpid(), versions=server.versions(), devices=described)
    if len(sys.argv) > 1:
        inbox.read_directory(Path(sys.argv[1]))
    else:
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        inbox.start(sys.stdin)
        Heartbeat(events).start()
    server.serve()
    return server.succeeded or len(sys.argv) == 1
