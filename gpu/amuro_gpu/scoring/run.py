"""Computes the items of a set batch by batch, saving as it goes."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from amuro_gpu.context import RunContext
from amuro_gpu.models.load import LoadedModel
from amuro_gpu.reporter import Stopped
from amuro_gpu.scoring.batching import Batch
from amuro_gpu.scoring.decoding import generate
from amuro_gpu.scoring.engine import Engine
from amuro_gpu.scoring.item import Item, Result
from amuro_gpu.scoring.planning import SetPlan
from amuro_gpu.scoring.schedule import Schedule, schedule
from amuro_gpu.scoring.setting import Setting
from amuro_gpu.scoring.state import Progress, ScoringState


@dataclass
class Computation:
    """batches are those of the whole set, in order; the state says how many are done already."""

    loaded: LoadedModel
    setting: Setting
    plan: SetPlan
    batches: Sequence[Batch]
    state: ScoringState
    context: RunContext
    save_every_seconds: float
    clock: Callable[[], float] = time.monotonic
    unsaved: list[tuple[int, Result]] = field(default_factory=list)

    @cached_property
    def times(self) -> Schedule:
        return schedule([row.items for row in self.plan.rows], self.batches)

    def run(self) -> tuple[dict[int, Result], Counter[str]]:
        """Results by item, and the counters of the whole run: saved work of earlier attempts included.

        Raises `Stopped` between two batches, with all that is done saved.
        """
        engine = Engine(self.loaded, Counter(self.state.progress.counters))
        first, end = self.state.progress.batches, len(self.batches)
        self.report(first)
        if first < end:
            engine.share(self.setting.prefix[: max(batch.shared for batch in self.batches)])
        saved_at = self.clock()
        for number in range(first, end):
            self.step(engine, number)
            stopping = self.context.stopping() and number + 1 < end
            if stopping or number + 1 == end or self.clock() - saved_at >= self.save_every_seconds:
                self.save(engine, number + 1)
                saved_at = self.clock()
            self.report(number + 1)
            if stopping:
                raise Stopped(self.times.rows_done[number + 1])
        engine.counters["rows"] = len(self.plan.rows)
        engine.counters["repeatedRows"] = self.state.repeated(self.times.rows_touched)
        return self.state.results, engine.counters

    def step(self, engine: Engine, number: int) -> None:
        batch = self.batches[number]
        self.state.begin(number)
        items: list[Item] = [self.plan.items[index] for index in batch.indices]
        generates = items[0].new_tokens > 0
        results = generate(engine, items, self.setting.output.ends) if generates else engine.score(items)
        engine.counters["batches"] += 1
        self.unsaved += zip(batch.indices, results, strict=True)

    def save(self, engine: Engine, done: int) -> None:
        rows = self.times.rows_done[done]
        progress = Progress(done, rows, engine.counters, self.context.device_seconds())
        self.state.save(progress, self.unsaved)
        self.unsaved = []
        self.context.saved(rows)

    def report(self, done: int) -> None:
        self.context.progress("score", self.times.rows_done[done], len(self.plan.rows), "rows")
