"""`python -m amuro_gpu`: requests on stdin, events on stdout, logs on stderr.

`python -m amuro_gpu DIRECTORY`: the one request in DIRECTORY/request.json instead, for launchers without
pipes. Its events are also in DIRECTORY/events.jsonl. SIGTERM stops the run at its next step boundary with its
state saved. Exit code 0: the run succeeded.
"""

import os

# Read by the libraries when they are loaded, hence before any import of them. Idle OpenMP threads that spin
# take the core of the other CPU slot.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
os.environ.setdefault("CUDA_DEVICE_ORDER", "PCI_BUS_ID")

import logging
import signal
import sys
from pathlib import Path

import transformers

from amuro_gpu.inbox import Inbox
from amuro_gpu.locks import DeviceLocks, lock_directory
from amuro_gpu.protocol.events import EventWriter, protect_stdout
from amuro_gpu.worker import Worker, readiness


def main() -> None:
    events = EventWriter(protect_stdout())
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    transformers.utils.logging.disable_progress_bar()
    inbox = Inbox(events)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: inbox.close())
    events.send("ready", **readiness())
    if len(sys.argv) > 1:
        inbox.read_directory(Path(sys.argv[1]))
    else:
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        inbox.start(sys.stdin)
    worker = Worker(inbox, events, DeviceLocks(lock_directory()))
    worker.serve()
    sys.exit(0 if worker.succeeded or len(sys.argv) == 1 else 1)


if __name__ == "__main__":
    main()
