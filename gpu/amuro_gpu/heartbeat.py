"""Shows whoever started the worker that its process lives. Needs no torch."""

import threading
import time

from amuro_gpu.protocol.events import EventWriter

SECONDS_BETWEEN_BEATS = 1.0


class Heartbeat(threading.Thread):
    """Sends `heartbeat` every `interval` seconds.

    A process that is stopped, or holds the interpreter's lock, falls silent.
    """

    def __init__(self, events: EventWriter, interval: float = SECONDS_BETWEEN_BEATS) -> None:
        super().__init__(name="heartbeat", daemon=True)
        self.events = events
        self.interval = interval

    def run(self) -> None:
        while True:
            time.sleep(self.interval)
            self.events.send("heartbeat")
