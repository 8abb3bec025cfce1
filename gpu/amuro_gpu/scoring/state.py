"""Saves finished batches, so that a run continues after a crash and ends with the same bytes."""

import json
import logging
import os
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from amuro_gpu.scoring.item import Result

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Progress:
    """Finished batches from the first on, rows complete with them, and what they cost."""

    batches: int
    rows: int
    counters: Counter[str]
    device_seconds: float


class ScoringState:
    """Parts of finished batches in one directory; a part appears whole or not at all.

    fingerprint: of all that a result depends on; parts of another one are thrown away.
    `begun` has a line for every batch begun, which shows afterwards how much was computed twice.
    """

    def __init__(self, directory: Path, fingerprint: str) -> None:
        self.directory = directory
        self.results: dict[int, Result] = {}
        self.progress = Progress(0, 0, Counter(), 0.0)
        mark = directory / "fingerprint"
        if not mark.exists() or mark.read_text("utf-8") != fingerprint:
            shutil.rmtree(directory, ignore_errors=True)
            directory.mkdir(parents=True)
            write_atomically(mark, fingerprint)
        self.restore_all(sorted(directory.glob("part-*.json")))

    def restore_all(self, parts: list[Path]) -> None:
        """Restores what is readable; a damaged part and those behind it are computed again."""
        for place, path in enumerate(parts):
            try:
                self.restore(json.loads(path.read_text("utf-8")))
            except (ValueError, KeyError, TypeError) as error:
                logger.warning("the saved part %s cannot be read (%s); continuing before it", path, error)
                for useless in parts[place:]:
                    useless.unlink()
                return

    def restore(self, part: dict[str, Any]) -> None:
        self.progress = Progress(
            part["batchesDone"], part["rowsDone"], Counter(part["counters"]), part["deviceSeconds"]
        )
        self.results.update(dict(part["results"]))

    def begin(self, batch: int) -> None:
        with (self.directory / "begun").open("a", encoding="ascii") as log:
            log.write(f"{batch}\n")

    def save(self, progress: Progress, results: Sequence[tuple[int, Result]]) -> None:
        """Saves the results since the last part; the progress is that of all batches done."""
        part = {
            "batchesDone": progress.batches,
            "rowsDone": progress.rows,
            "counters": dict(progress.counters),
            "deviceSeconds": progress.device_seconds,
            "results": [[index, result] for index, result in results],
        }
        write_atomically(self.directory / f"part-{progress.batches:06d}.json", json.dumps(part))
        self.results.update(results)

    def repeated(self, rows_of: Sequence[int]) -> int:
        """Rows computed more than once, given the rows of each batch."""
        log = self.directory / "begun"
        begun = Counter(int(line) for line in (log.read_text("ascii").split() if log.exists() else []))
        return sum((times - 1) * rows_of[batch] for batch, times in begun.items())


def write_atomically(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
