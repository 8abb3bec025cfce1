"""One file a method; each exports `METHOD`. A file put here is a method supported.

A method says which texts may follow a prompt, turns a fitted row into items, and reads their results.
"""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from amuro_gpu.failure import bad_input
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Plan
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting


@dataclass(frozen=True)
class Method:
    """completions: the texts that may stand behind a prompt, tokenised with it as one string; [""]: none.

    plan: items and reader of a row that fits. gold: the right answer as text, "" where a row has none.
    generates: whether it makes new tokens.
    """

    name: str
    completions: Callable[[Setting, str, Row], list[str]]
    plan: Callable[[Setting, Row, Fitted], Plan]
    gold: Callable[[Row], str]
    generates: bool = False


@cache
def methods() -> dict[str, Method]:
    modules = [
        importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
    ]
    return {module.METHOD.name: module.METHOD for module in modules}


def find_method(name: str) -> Method:
    """Fails with `bad-input` that lists the methods there are."""
    if name in methods():
        return methods()[name]
    raise bad_input(
        "This method is not known",
        f"Expected one of {', '.join(sorted(methods()))}; got {name!r}.",
        "Choose one of these methods.",
    )
