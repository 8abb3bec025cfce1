"""The loop of the worker: one request after the other, every end of one an event."""

import logging
import os
import platform
import queue
import resource
import traceback
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from amuro_gpu.context import RunContext, Stopped
from amuro_gpu.devices import Device, find_devices, list_devices, slot_threads
from amuro_gpu.failure import bad_input, failure_of
from amuro_gpu.inbox import Inbox
from amuro_gpu.locks import DeviceLocks
from amuro_gpu.models.cache import ModelCache
from amuro_gpu.operations import find_operation
from amuro_gpu.protocol.events import EventWriter
from amuro_gpu.protocol.requests import WorkRequest

logger = logging.getLogger(__name__)
IDLE_POLL_SECONDS = 0.2


class Worker:
    """Serves requests until the input ends. `succeeded`: whether the last one did.

    Between requests it keeps its last model, and the lock of the CUDA device where that lies, for as long as
    nobody waits for the device.
    """

    def __init__(self, inbox: Inbox, events: EventWriter, locks: DeviceLocks) -> None:
        self.inbox = inbox
        self.events = events
        self.locks = locks
        self.models = ModelCache()
        self.succeeded = False

    def serve(self) -> None:
        while (request := self.next_request()) is not None:
            if not self.inbox.closed.is_set():
                self.handle(request)

    def next_request(self) -> WorkRequest | None:
        while True:
            try:
                return self.inbox.requests.get(timeout=IDLE_POLL_SECONDS)
            except queue.Empty:
                self.yield_devices()

    def yield_devices(self) -> None:
        held = list(self.locks.held)
        if held and self.locks.waited_for(held):
            self.models.release()
            self.locks.release(held)

    def handle(self, request: WorkRequest) -> None:
        """Runs one request to its end and says how it ended; whatever goes wrong, the worker goes on."""
        directory = Path(request.directory)
        send = partial(self.events.send, directory=directory, requestId=request.requestId)
        devices: list[Device] = []
        end: dict[str, Any] | None
        try:
            devices = self.take_devices(request, send)
            end = self.run(request, devices, send)
        except Stopped as stop:
            # At the end of input there is no end to report: the run is interrupted, not cancelled.
            cancelled = request.requestId in self.inbox.cancelled
            end = {"event": "cancelled", "saved": stop.saved} if cancelled else None
        except Exception as error:
            logger.error("request %s failed\n%s", request.requestId, traceback.format_exc())
            end = {"event": "failed", "error": failure_of(error).as_event()}
        # Here the traceback is gone, which kept the tensors of a failed run alive.
        self.give_back(devices, forget=end is None or end["event"] == "failed")
        self.succeeded = end is not None and end["event"] == "succeeded"
        # Before the end is told: the answer to it may be the same request again.
        self.inbox.done(request)
        if end is not None:
            self.report(end, send)

    def report(self, end: dict[str, Any], send: Any) -> None:
        try:
            send(**end)
        except OSError as error:
            # The event is out; a full disk must not end the worker.
            logger.error("events.jsonl could not be written: %s", error)

    def take_devices(self, request: WorkRequest, send: Any) -> list[Device]:
        candidates = find_devices(request.devices)
        names = [device.name for device in candidates]
        if request.deviceCount > len(candidates):
            raise bad_input(
                "The run needs more devices than it may use",
                f"deviceCount is {request.deviceCount}; the devices are {', '.join(names)}.",
                "Ask for fewer devices, or name more in AMURO_DEVICES.",
            )
        held = list(self.locks.held)
        if held and (self.locks.waited_for(held) or not set(held) <= set(candidates)):
            self.models.release()
            self.locks.release(held)
            held = []
        if len(held) == request.deviceCount:
            return held
        taken = self.locks.acquire(
            candidates,
            request.deviceCount,
            on_wait=lambda: send("waiting", devices=names),
            stopping=lambda: self.inbox.stopping(request),
        )
        if taken is None:
            raise Stopped(saved=0)
        return taken

    def run(self, request: WorkRequest, devices: list[Device], send: Any) -> dict[str, Any]:
        threads = (request.threads or slot_threads()) if devices[0].is_cpu else None
        if threads is not None:
            torch.set_num_threads(threads)
        else:
            torch.cuda.reset_peak_memory_stats(devices[0].torch_device)
        context = RunContext(
            directory=Path(request.directory),
            devices=devices,
            threads=threads,
            models=self.models,
            send=send,
            stopping=lambda: self.inbox.stopping(request),
        )
        outcome = find_operation(request.operation)(request, context)
        return {
            "event": "succeeded",
            "counters": outcome.counters,
            "deviceSeconds": context.device_seconds(),
            "peakMemoryBytes": peak_memory_bytes(devices),
            "versions": versions(),
            "facts": outcome.facts,
        }

    def give_back(self, devices: list[Device], forget: bool) -> None:
        """A CPU slot is free at once, host memory is nobody's; a CUDA device once somebody waits for it."""
        waited_for = self.locks.waited_for(devices)
        if forget or waited_for:
            self.models.release()
        if waited_for or all(device.is_cpu for device in devices):
            self.locks.release(devices)


def versions() -> dict[str, str]:
    """Of Python and the libraries that decide results."""
    names = ("torch", "transformers", "tokenizers", "safetensors", "numpy")
    return {"python": platform.python_version(), **{name: version(name) for name in names}}


def readiness() -> dict[str, Any]:
    return {
        "pid": os.getpid(),
        "versions": versions(),
        "devices": [
            {
                "name": device.name,
                "uuid": device.uuid,
                "model": device.model,
                "memoryBytes": device.memory_bytes,
                "capability": device.capability,
            }
            for device in list_devices()
        ],
    }


def peak_memory_bytes(devices: list[Device]) -> int:
    """CUDA: the most allocated by this request; CPU: the most this process ever held."""
    if devices[0].is_cpu:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return sum(torch.cuda.max_memory_allocated(device.torch_device) for device in devices)
