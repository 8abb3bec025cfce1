"""Who computes on which device: flock on a file a device, first come first served among processes.

The kernel frees a lock when its process dies. A waiter keeps an flocked `<uuid>.waiting.<pid>`; whoever is
oldest among those waiting for a device has the next turn, so that a busy worker cannot starve another.
"""

import fcntl
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from amuro_gpu.device import Device

POLL_SECONDS = 0.05


class DeviceLocks:
    """The device locks of this process. Locks are taken in the order of their UUIDs, all or none."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.held: dict[Device, int] = {}
        self.tickets: dict[Device, int] = {}

    def acquire(
        self, devices: list[Device], count: int, on_wait: Callable[[], None], stopping: Callable[[], bool]
    ) -> list[Device] | None:
        """Locks the first `count` free devices, waiting for them; None if `stopping` turned true."""
        candidates = sorted(devices, key=lambda device: device.uuid)
        taken = self.try_all(candidates, count)
        try:
            while taken is None:
                if not self.tickets:
                    self.take_tickets(candidates)
                    on_wait()
                if stopping():
                    return None
                time.sleep(POLL_SECONDS)
                taken = self.try_all(candidates, count)
            return taken
        finally:
            self.drop_tickets()

    def try_all(self, candidates: list[Device], count: int) -> list[Device] | None:
        taken: list[Device] = []
        for device in candidates:
            if len(taken) < count and self.try_lock(device):
                taken.append(device)
        if len(taken) == count:
            return taken
        self.release(taken)
        return None

    def try_lock(self, device: Device) -> bool:
        if self.must_yield(device):
            return False
        descriptor = os.open(self.directory / device.uuid, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self.held[device] = descriptor
        return True

    def release(self, devices: list[Device]) -> None:
        for device in devices:
            os.close(self.held.pop(device))

    def waited_for(self, devices: list[Device]) -> bool:
        """Whether another process waits for one of these devices."""
        return any(self.waiters(device) for device in devices)

    def must_yield(self, device: Device) -> bool:
        """Whether another process waits longer for this device than this one does."""
        own = self.directory / waiting_name(device)
        since = own.stat().st_mtime_ns if device in self.tickets else time.time_ns()
        return any(waits_longer(path, since, own.name) for path in self.waiters(device))

    def waiters(self, device: Device) -> list[Path]:
        paths = self.directory.glob(f"{device.uuid}.waiting.*")
        return [path for path in paths if path.name != waiting_name(device) and is_flocked(path)]

    def take_tickets(self, devices: list[Device]) -> None:
        for device in devices:
            path = self.directory / waiting_name(device)
            # Locked before it has a name that others look for: a ticket seen is a ticket held.
            part = path.with_name(f".{path.name}")
            descriptor = os.open(part, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            os.utime(descriptor)
            part.rename(path)
            self.tickets[device] = descriptor

    def drop_tickets(self) -> None:
        for device, descriptor in self.tickets.items():
            (self.directory / waiting_name(device)).unlink(missing_ok=True)
            os.close(descriptor)
        self.tickets.clear()


def waiting_name(device: Device) -> str:
    return f"{device.uuid}.waiting.{os.getpid()}"


def waits_longer(ticket: Path, since: int, name: str) -> bool:
    """Whether a ticket is older than `since` (ns), names deciding ties; one just dropped waits no more."""
    with suppress(FileNotFoundError):
        return (ticket.stat().st_mtime_ns, ticket.name) < (since, name)
    return False


def is_flocked(path: Path) -> bool:
    """Whether a living process holds this file; one left behind by a dead process is removed."""
    with suppress(FileNotFoundError), path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        path.unlink(missing_ok=True)
    return False


def lock_directory() -> Path:
    """`AMURO_LOCK_DIR`, by default one directory a user in the system's temporary folder."""
    configured = os.environ.get("AMURO_LOCK_DIR")
    return Path(configured) if configured else Path(tempfile.gettempdir()) / f"amuro-locks-{os.getuid()}"
