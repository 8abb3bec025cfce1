"""The compute devices of this host: CUDA devices, and two slots of the CPU."""

import os
from functools import cache
from pathlib import Path

import torch

from amuro_gpu.device import Device
from amuro_gpu.failure import bad_input

CPU_SLOTS = 2


@cache
def list_devices() -> tuple[Device, ...]:
    """All devices of this host, CPU slots first."""
    slots = [Device(f"cpu:{i}", f"cpu-{i}", cpu_model()) for i in range(CPU_SLOTS)]
    cuda = [cuda_device(i) for i in range(torch.cuda.device_count())] if torch.cuda.is_available() else []
    return (*slots, *cuda)


def find_devices(names: list[str] | None) -> list[Device]:
    """The devices of these names, or without names the CUDA devices if there are any, else the CPU slots.

    Fails with `bad-input` if this host lacks one.
    """
    known = {device.name: device for device in list_devices()}
    if names is None:
        return [device for device in known.values() if not device.is_cpu] or list(known.values())
    missing = [name for name in names if name not in known]
    if missing:
        raise bad_input(
            "This host has no such device",
            f"Asked for {', '.join(missing)}; there are {', '.join(known)}.",
            "Set AMURO_DEVICES to devices of this host, or to auto.",
        )
    return [known[name] for name in dict.fromkeys(names)]


def torch_device(device: Device) -> torch.device:
    return torch.device("cpu") if device.is_cpu else torch.device(device.name)


def slot_threads() -> int:
    """Compute threads of a CPU slot: half of the cores this process may use."""
    return max(1, len(os.sched_getaffinity(0)) // CPU_SLOTS)


def cuda_device(index: int) -> Device:
    properties = torch.cuda.get_device_properties(index)
    return Device(
        name=f"cuda:{index}",
        uuid=f"GPU-{properties.uuid}",
        model=properties.name,
        memory_bytes=properties.total_memory,
        capability=f"{properties.major}.{properties.minor}",
    )


@cache
def cpu_model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return "CPU"
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "CPU")
