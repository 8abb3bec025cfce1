"""Reads stdin in a thread of its own, so that cancel and end of input are seen during an operation."""

import queue
import threading
from collections.abc import Iterable
from pathlib import Path

from amuro_gpu.failure import bad_input, failure_of
from amuro_gpu.protocol.events import EventWriter
from amuro_gpu.protocol.requests import (
    CancelRequest,
    WorkerRequest,
    WorkRequest,
    parse_request,
    request_id_of,
)


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
        """Takes the request of a run's directory, wherever that lies now; a rejection is an event there."""
        line = ""
        try:
            line = (directory / "request.json").read_text("utf-8")
            self.act(parse_request(line).model_copy(update={"directory": str(directory.resolve())}))
        except Exception as error:
            self.reject(line, error, directory if directory.is_dir() else None)
        self.requests.put(None)

    def close(self) -> None:
        """No more requests: the running one stops at its next step boundary, those queued are not begun."""
        self.closed.set()
        self.requests.put(None)

    def take(self, line: str) -> None:
        try:
            self.act(parse_request(line))
        except Exception as error:
            self.reject(line, error)

    def act(self, request: WorkerRequest) -> None:
        if isinstance(request, CancelRequest):
            self.cancel(request)
        else:
            self.accept(request)

    def reject(self, line: str, error: Exception, directory: Path | None = None) -> None:
        failure = failure_of(error).as_event()
        self.events.send("rejected", directory, requestId=request_id_of(line), error=failure)

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
        write_request(request, directory / "request.json")
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


def write_request(request: WorkRequest, path: Path) -> None:
    """Writes the resolved request as a whole: a worker that dies here leaves what was to be read."""
    part = path.with_name(f".{path.name}.part")
    part.write_text(request.model_dump_json(indent=2) + "\n", "utf-8")
    part.replace(path)
