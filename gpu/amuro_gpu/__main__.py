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

import sys

import transformers

from amuro_gpu.devices import list_devices
from amuro_gpu.inbox import Inbox
from amuro_gpu.locks import DeviceLocks, lock_directory
from amuro_gpu.protocol.events import EventWriter
from amuro_gpu.server import serve
from amuro_gpu.worker import Worker


def main() -> None:
    transformers.utils.logging.disable_progress_bar()
    sys.exit(0 if serve(make_worker, list_devices()) else 1)


def make_worker(inbox: Inbox, events: EventWriter) -> Worker:
    return Worker(inbox, events, DeviceLocks(lock_directory()))


if __name__ == "__main__":
    main()
