"""A compute device as events name it. Needs no torch."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Device:
    """uuid: what the lock is named after. memory_bytes, capability: None on a CPU slot."""

    name: str
    uuid: str
    model: str
    memory_bytes: int | None = None
    capability: str | None = None

    @property
    def is_cpu(self) -> bool:
        return self.name.startswith("cpu:")

    def as_event(self) -> dict[str, object]:
        return {
            "name": self.name,
            "uuid": self.uuid,
            "model": self.model,
            "memoryBytes": self.memory_bytes,
            "capability": self.capability,
        }
