"""What a running request reports, and whether it is to stop. Needs no torch."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from amuro_gpu.device import Device

# Progress and metric events of one name are at least this far apart; the last of a phase is always sent.
SECONDS_BETWEEN_REPORTS = 1.0


class Stopped(Exception):
    """Raised by an operation at a step boundary when its reporter says `stopping()`, its state saved."""

    def __init__(self, saved: int) -> None:
        super().__init__(f"stopped with {saved} steps or rows saved")
        self.saved = saved


@dataclass
class Reporter:
    """Belongs to one request.

    send writes an event of it; stopping is true once it was cancelled or stdin ended.
    threads: compute threads on a CPU slot, else None.
    earlier_seconds: device time of earlier attempts, which an operation restores from its saved state.
    """

    directory: Path
    devices: list[Device]
    threads: int | None
    send: Callable[..., None]
    stopping: Callable[[], bool]
    earlier_seconds: float = field(default=0.0, kw_only=True)
    began: float = field(default_factory=time.monotonic, kw_only=True)
    reported: dict[str, float] = field(default_factory=dict, kw_only=True)
    phase_start: tuple[str, float, int] = field(default=("", 0.0, 0), kw_only=True)

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
