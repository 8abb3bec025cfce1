"""What an operation may do besides computing: report, look for a stop, load models. One a request."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from amuro_gpu.devices import Device, list_devices
from amuro_gpu.models.cache import ModelCache

# Progress and metric events of one name are at least this far apart; the last of a phase is always sent.
SECONDS_BETWEEN_REPORTS = 1.0


class Stopped(Exception):
    """Raised by an operation at a step boundary when `context.stopping()`, its state saved."""

    def __init__(self, saved: int) -> None:
        super().__init__(f"stopped with {saved} steps or rows saved")
        self.saved = saved


@dataclass
class RunContext:
    """Belongs to one request.

    send writes an event of it; stopping is true once it was cancelled or stdin ended.
    threads: compute threads on a CPU slot, else None.
    earlier_seconds: device time of earlier attempts, which an operation restores from its saved state.
    """

    directory: Path
    devices: list[Device]
    threads: int | None
    models: ModelCache
    send: Callable[..., None]
    stopping: Callable[[], bool]
    earlier_seconds: float = 0.0
    began: float = field(default_factory=time.monotonic)
    reported: dict[str, float] = field(default_factory=dict)
    phase_start: tuple[str, float, int] = ("", 0.0, 0)

    @property
    def device(self) -> torch.device:
        return self.devices[0].torch_device

    @property
    def state_directory(self) -> Path:
        return self.directory / "state"

    def device_seconds(self) -> float:
        """Seconds on the device, those of earlier attempts up to their last saved state included."""
        return self.earlier_seconds + (time.monotonic() - self.began) * len(self.devices)

    def started(self, resumed_from: int = 0) -> None:
        """To be called once by every operation, when it knows how far an earlier attempt got."""
        devices = [{"name": d.name, "uuid": d.uuid, "model": d.model} for d in self.devices]
        self.send("started", devices=devices, threads=self.threads, resumedFrom=resumed_from)

    def progress(self, phase: str, done: int, total: int | None, unit: str) -> None:
        """Reports progress, throttled; the rate is that of this phase in this attempt."""
        now = time.monotonic()
        if self.phase_start[0] != phase:
            self.phase_start = (phase, now, done)
        elif done != total and not self.due(f"progress {phase}", now):
            return
        _, since, first = self.phase_start
        rate = (done - first) / (now - since) if now > since and done > first else None
        self.send("progress", phase=phase, done=done, total=total, unit=unit, ratePerSecond=rate)

    def metric_due(self, name: str) -> bool:
        """Whether a throttled metric may be sent now; saves computing it otherwise."""
        return self.due(f"metric {name}", time.monotonic())

    def metric(self, name: str, step: int, value: float) -> None:
        self.send("metric", name=name, step=step, value=value)

    def saved(self, done: int) -> None:
        self.send("saved", done=done)

    def checkpoint(self, step: int, path: Path) -> None:
        self.send("checkpoint", step=step, path=str(path))

    def due(self, name: str, now: float) -> bool:
        if now - self.reported.get(name, -1e9) < SECONDS_BETWEEN_REPORTS:
            return False
        self.reported[name] = now
        return True


def silent_context(directory: Path, **overrides: Any) -> RunContext:
    """A context without a service, for use by hand: reports nothing, never stops, first CPU slot."""
    values: dict[str, Any] = {
        "directory": directory,
        "devices": [device for device in list_devices() if device.name == "cpu:0"],
        "threads": None,
        "models": ModelCache(),
        "send": lambda *_, **__: None,
        "stopping": lambda: False,
    }
    return RunContext(**(values | overrides))
