"""Turns a whole set into plans: rows fitted to the context, each with its items."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from amuro_gpu.prepared_set import PreparedSet, Row
from amuro_gpu.scoring.item import Answer, Item, Plan
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.overflow import Fitted, Fitting
from amuro_gpu.scoring.setting import Setting

# Rows tokenised at once: bounds the memory of long prompts.
ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class RowPlan:
    """A row, what the overflow policy did to it, and its items as places in the set's list."""

    row: Row
    plan: Plan
    items: tuple[int, ...]
    shots_dropped: int
    characters_cut: int
    overflowed: bool
    flags: tuple[str, ...]


@dataclass(frozen=True)
class SetPlan:
    """Items that are equal (an unconditional choice, a repeated row) are kept and computed once."""

    rows: list[RowPlan]
    items: list[Item]


def plan_set(
    dataset: PreparedSet,
    method: Method,
    setting: Setting,
    *,
    policy: str,
    context_length: int,
    special_rows: frozenset[str] = frozenset(),
    on_rows: Callable[[int], None] = lambda done: None,
) -> SetPlan:
    """Fails with `overflow` or `bad-input` that names the row.

    policy: what becomes of rows longer than the context; special_rows: ids of rows in which a special token
    is spelt out; on_rows: called with the number of rows done, may raise.
    """
    fitting = Fitting(
        tokenizer=setting.tokenizer,
        exemplars=dataset.exemplars,
        completions=partial(method.completions, setting),
        policy=None if setting.paper else policy,
        limit=sys.maxsize if method.any_length else context_length,
        room=setting.new_tokens,
    )
    known: dict[tuple[object, ...], int] = {}
    items: list[Item] = []
    rows = []
    for row, fitted in fit_in_chunks(fitting, dataset.rows, on_rows):
        plan = (
            skipped_plan(setting, method.gold(row)) if fitted.skipped else method.plan(setting, row, fitted)
        )
        places = []
        for item in plan.items:
            place = known.setdefault(item.identity, len(items))
            if place == len(items):
                items.append(item)
            places.append(place)
        flags = flags_of(fitted, row.row_id in dataset.exemplar_ids, row.row_id in special_rows)
        rows.append(
            RowPlan(
                row,
                plan,
                tuple(places),
                fitted.shots_dropped,
                fitted.characters_cut,
                fitted.overflowed,
                flags,
            )
        )
    return SetPlan(rows, items)


def fit_in_chunks(
    fitting: Fitting, rows: list[Row], on_rows: Callable[[int], None]
) -> Iterator[tuple[Row, Fitted]]:
    for start in range(0, len(rows), ROWS_AT_ONCE):
        chunk = rows[start : start + ROWS_AT_ONCE]
        yield from zip(chunk, fitting.fit(chunk), strict=True)
        on_rows(start + len(chunk))


def skipped_plan(setting: Setting, gold: str) -> Plan:
    return Plan((), 0, lambda results: Answer(None, gold, labels=setting.label_values))


def flags_of(fitted: Fitted, exemplar: bool, special: bool) -> tuple[str, ...]:
    marks = {
        "overflow-skipped": fitted.skipped,
        "over-length": fitted.over_length,
        "shots-dropped": fitted.shots_dropped > 0,
        "document-cut": fitted.characters_cut > 0,
        "exemplar": exemplar,
        "special-token": special,
    }
    return tuple(name for name, holds in marks.items() if holds)
