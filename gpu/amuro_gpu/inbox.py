"""Reads stdin in a thread of its own, so that cancel and end of input are seen during an operation."""

import json
import queue
import threading
from collections.abc import Iterable
from pathlib import Path

from amuro_gpu.failure import bad_input, failure_of
from amuro_gpu.protocol.events import EventWriter
from amuro_gpu.protocol.requests import CancelRequest, WorkRequest, parse_request, request_id_of


class Inbox:
    """Requests in order of arrival. `closed` once the input ended; `cancelled`: the ids asked to stop."""

    def __init__(self, events: EventWriter) -> None:
        self.events = events
        self.requests: queue.SimpleQueue[WorkRequest | None] = queue.SimpleQueue()
        self.pending: set[str] = set()
        self.cancelled: set[str] = set()
        self.closed = threading.Event()

    def start(self, lines: Iterable[str]) -> None:
        threading.Thread(target=self.read, args=(lines,), name="stdin", daemon=True).start()

    def read(self, lines: Iterable[str]) -> None:
        for line in lines:
            if line.strip():
                self.take(line)
        self.close()

    def read_directory(self, directory: Path) -> None:
        """The one request of a run's directory, wherever that was moved to; nothing follows it."""
        request = json.loads((directory / "request.json").read_text("utf-8"))
        self.take(json.dumps({**request, "directory": str(directory.resolve())}))
        self.requests.put(None)

    def close(self) -> None:
        """No more requests: the running one stops at its next step boundary, those queued are not begun."""
        self.closed.set()
        self.requests.put(None)

    def take(self, line: str) -> None:
        try:
            request = parse_request(line)
            if isinstance(request, CancelRequest):
                self.cancel(request)
            else:
                self.accept(request)
        except Exception as error:
            self.events.send("rejected", requestId=request_id_of(line), error=failure_of(error).as_event())

    def accept(self, request: WorkRequest) -> None:
        if request.requestId in self.pending:
            raise bad_input(
                "This request is here already",
                f"requestId {request.requestId} is queued or running.",
                "Give each request an id of its own.",
            )
        directory = Path(request.directory)
        if not directory.is_absolute() or not directory.is_dir():
            raise bad_input(
                "The run's directory does not exist",
                f"directory: expected the absolute path of a directory, got {request.directory}.",
                "Create it before sending the request.",
            )
        (directory / "request.json").write_text(request.model_dump_json(indent=2) + "\n", "utf-8")
        self.pending.add(request.requestId)
        self.events.send("accepted", directory, requestId=request.requestId)
        self.requests.put(request)

    def cancel(self, request: CancelRequest) -> None:
        if request.requestId not in self.pending:
            raise bad_input(
                "There is nothing to cancel",
                f"No request with requestId {request.requestId} is queued or running.",
                "It may have ended already.",
            )
        self.cancelled.add(request.requestId)

    def done(self, request: WorkRequest) -> None:
        self.pending.discard(request.requestId)
        self.cancelled.discard(request.requestId)

    def stopping(self, request: WorkRequest) -> bool:
        return self.closed.is_set() or request.requestId in self.cancelled
