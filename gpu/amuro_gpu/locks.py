"""Who computes on which device: flock on a file a device, first come first served among processes.

The kernel frees a lock when its process dies. A waiter keeps an flocked `<uuid>.waiting.<pid>`; whoever is
oldest among those waiting for a device has the next turn, so that a busy worker cannot starve another.
"""

import errno
import fcntl
import os
import stat
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from amuro_gpu.device import Device
from amuro_gpu.failure import bad_input

POLL_SECONDS = 0.05


class DeviceLocks:
    """The device locks of this process. Locks are taken in the order of their UUIDs, all or none."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        refuse_foreign(directory)
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
        descriptor = open_lock(self.directory / device.uuid)
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
            descriptor = open_lock(part)
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
    """Whether a living process holds this file; that of a dead one is removed where allowed."""
    with suppress(FileNotFoundError, PermissionError):
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
            path.unlink(missing_ok=True)
        except BlockingIOError:
            return True
        finally:
            os.close(descriptor)
    return False


def open_lock(path: Path) -> int:
    """Descriptor of a lock file, which is made if it is absent. A link in its place is refused."""
    # In a directory of several users the others lock the same file, and need not write it.
    mode = 0o644 if path.parent.stat().st_mode & stat.S_IWOTH else 0o600
    try:
        while True:
            with suppress(FileNotFoundError):
                return os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
            with suppress(FileExistsError):
                descriptor = os.open(path, os.O_RDONLY | os.O_CREAT | os.O_EXCL, mode)
                os.fchmod(descriptor, mode)
                return descriptor
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        raise bad_input(
            "A lock file is a link",
            f"{path} is a symbolic link, which another user may have put there.",
            "Remove it, or set AMURO_LOCK_DIR to a directory of your own.",
        ) from error


def refuse_foreign(directory: Path) -> None:
    """Refuses a directory in which another user could replace the locks."""
    status = directory.lstat()
    mode = status.st_mode
    if stat.S_ISLNK(mode):
        reason = "it is a symbolic link"
    elif status.st_uid not in (os.getuid(), 0):
        reason = f"it belongs to the user with id {status.st_uid}"
    elif mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
        reason = f"every user may replace files in it (mode {stat.S_IMODE(mode):o})"
    else:
        return
    raise bad_input(
        "The lock directory is not safe",
        f"{directory}: {reason}.",
        "Set AMURO_LOCK_DIR to a directory of your own, or to one of root with mode 1777 for several users.",
    )


def lock_directory() -> Path:
    """`AMURO_LOCK_DIR`, by default one directory a user in the system's temporary folder."""
    configured = os.environ.get("AMURO_LOCK_DIR")
    return Path(configured) if configured else Path(tempfile.gettempdir()) / f"amuro-locks-{os.getuid()}"
