"""Device locks among processes: held, freed by death, first come first served."""

import fcntl
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from pathlib import Path

import pytest

from amuro_gpu.device import Device
from amuro_gpu.devices import find_devices, list_devices
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.locks import DeviceLocks, waiting_name

SLOTS = [device for device in list_devices() if device.is_cpu]
FORK = multiprocessing.get_context("fork")


class Other:
    """Another process, which told to `go` locks the given slots and keeps them until it is killed."""

    def __init__(self, directory: Path, devices: list[Device]) -> None:
        self.pipe, theirs = FORK.Pipe()
        self.process: ForkProcess = FORK.Process(target=lock, args=(directory, devices, theirs), daemon=True)
        self.process.start()

    def go(self) -> "Other":
        self.pipe.send("go")
        return self

    def says(self) -> str:
        assert self.pipe.poll(10), "the other process said nothing"
        return str(self.pipe.recv())

    def kill(self) -> None:
        self.process.kill()
        self.process.join()


def lock(directory: Path, devices: list[Device], pipe: Connection) -> None:
    pipe.recv()
    taken = DeviceLocks(directory).acquire(devices, len(devices), lambda: pipe.send("waits"), lambda: False)
    pipe.send(" ".join(["has", *[device.name for device in taken or []]]))
    time.sleep(60)


Start = Callable[[list[Device]], Other]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[Other] = []

    def start_process(devices: list[Device]) -> Other:
        started.append(Other(tmp_path, devices))
        return started[-1]

    yield start_process
    for other in started:
        other.kill()


def never() -> bool:
    return False


def unexpected() -> None:
    pytest.fail("waited for a free device")


def test_whichever_slot_is_free_is_taken_without_waiting(tmp_path: Path, start: Start) -> None:
    assert start([SLOTS[0]]).go().says() == "has cpu:0"
    locks = DeviceLocks(tmp_path)
    assert locks.acquire(SLOTS, 1, unexpected, never) == [SLOTS[1]]
    locks.release([SLOTS[1]])


def test_a_killed_holder_frees_its_locks(tmp_path: Path, start: Start) -> None:
    holder = start(SLOTS).go()
    assert holder.says() == "has cpu:0 cpu:1"
    locks, waited = DeviceLocks(tmp_path), []

    def on_wait() -> None:
        waited.append(True)
        holder.kill()

    assert locks.acquire(SLOTS, 2, on_wait, never) == SLOTS
    assert waited == [True]
    assert list(tmp_path.glob("*.waiting.*")) == []


def test_a_waiter_is_seen_by_the_holder_and_has_the_next_turn(tmp_path: Path, start: Start) -> None:
    # Started first: a forked child would inherit this process's lock.
    waiter = start([SLOTS[0]])
    locks = DeviceLocks(tmp_path)
    assert locks.acquire(SLOTS[:1], 1, unexpected, never) == SLOTS[:1]
    assert not locks.waited_for(SLOTS[:1])
    assert waiter.go().says() == "waits"
    assert locks.waited_for(SLOTS[:1])
    locks.release(SLOTS[:1])
    assert locks.try_all(SLOTS[:1], 1) is None, "the holder came again before the waiter had its turn"
    assert waiter.says() == "has cpu:0"


def test_a_wait_ends_when_the_request_is_to_stop_and_leaves_nothing(tmp_path: Path, start: Start) -> None:
    assert start(SLOTS).go().says() == "has cpu:0 cpu:1"
    locks = DeviceLocks(tmp_path)
    assert locks.acquire(SLOTS, 1, lambda: None, lambda: True) is None
    assert locks.held == {}
    assert list(tmp_path.glob(f"*.waiting.{os.getpid()}*")) == []


def test_a_lock_on_half_of_the_requested_devices_is_not_kept(tmp_path: Path, start: Start) -> None:
    assert start([SLOTS[1]]).go().says() == "has cpu:1"
    locks = DeviceLocks(tmp_path)
    assert locks.try_all(SLOTS, 2) is None
    assert start([SLOTS[0]]).go().says() == "has cpu:0"


def test_a_ticket_of_a_dead_process_is_swept_away(tmp_path: Path) -> None:
    dead = Device("cpu:0", "cpu-0", "", None, None)
    (tmp_path / waiting_name(dead).replace(str(os.getpid()), "999999")).touch()
    time.sleep(0.01)
    locks = DeviceLocks(tmp_path)
    assert locks.acquire([dead], 1, unexpected, never) == [dead]
    assert list(tmp_path.glob("*.waiting.*")) == []


def test_a_ticket_in_the_making_is_not_swept_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flock, sweeper, taker = fcntl.flock, DeviceLocks(tmp_path), DeviceLocks(tmp_path)

    def sweep_just_before(descriptor: int, operation: int) -> None:
        monkeypatch.setattr(fcntl, "flock", flock)
        sweeper.waiters(SLOTS[0])
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", sweep_just_before)
    taker.take_tickets(SLOTS[:1])
    assert (tmp_path / waiting_name(SLOTS[0])).exists()
    taker.drop_tickets()
    assert list(tmp_path.iterdir()) == []


def test_a_ticket_dropped_while_it_is_looked_at_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seen_then_dropped(path: Path) -> bool:
        path.unlink()
        return True

    monkeypatch.setattr("amuro_gpu.locks.is_flocked", seen_then_dropped)
    (tmp_path / f"{SLOTS[0].uuid}.waiting.1").touch()
    assert not DeviceLocks(tmp_path).must_yield(SLOTS[0])


def test_a_device_that_the_host_lacks_is_bad_input() -> None:
    with pytest.raises(WorkerFailure, match="cuda:99"):
        find_devices(["cpu:0", "cuda:99"])


def foreign(path: Path) -> None:
    os.chown(path, 65534, 65534)


def open_to_all(path: Path) -> None:
    path.chmod(0o777)


@pytest.mark.parametrize(
    ("spoil", "reason"), [(foreign, "the user with id 65534"), (open_to_all, "mode 777")]
)
def test_a_lock_directory_in_which_another_user_could_replace_locks_is_refused(
    tmp_path: Path, spoil: Callable[[Path], None], reason: str
) -> None:
    if os.getuid() != 0 and spoil is foreign:
        pytest.skip("only root can give a directory to another user")
    spoil(tmp_path)
    with pytest.raises(WorkerFailure, match=reason):
        DeviceLocks(tmp_path)


def test_a_lock_directory_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "locks").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WorkerFailure, match="symbolic link"):
        DeviceLocks(tmp_path / "locks")


def test_a_link_in_place_of_a_lock_is_refused_and_what_it_leads_to_stays_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "target"
    (tmp_path / SLOTS[0].uuid).symlink_to(target)
    with pytest.raises(WorkerFailure, match="is a symbolic link"):
        DeviceLocks(tmp_path).try_lock(SLOTS[0])
    assert not target.exists()


def test_users_share_the_locks_of_a_directory_of_root_with_the_sticky_bit(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    locks = DeviceLocks(tmp_path)
    assert locks.try_lock(SLOTS[0])
    assert (tmp_path / SLOTS[0].uuid).stat().st_mode & 0o777 == 0o644
