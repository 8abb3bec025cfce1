"""Hooks for schemathesis: made-up requests to the datasets service get values that exist on it.

Without them nearly every request names a file, dataset or set that does not exist and ends there. Which of its
parts a request keeps is drawn from the request itself, so that a run can be repeated.
"""

import json
import os
import random
from pathlib import Path
from typing import Any

import schemathesis

KNOWN = json.loads(Path(os.environ["AMURO_FUZZ_VALUES"]).read_text())


@schemathesis.hook
def before_call(context: Any, case: Any, **_: Any) -> None:
    """Mixes known values into a request; one in five stays as it was made up."""
    made_up = json.dumps(
        [case.method, case.path, case.path_parameters, case.body], default=repr
    )
    draw = random.Random(made_up)
    if draw.random() < 0.2:
        return
    for resource, ids in KNOWN["ids"].items():
        if case.path.startswith(f"/v1/{resource}/{{id}}") and ids:
            case.path_parameters["id"] = draw.choice(ids)
    if case.path == "/v1/uploads":
        case.query["fileName"] = draw.choice(KNOWN["fileNames"])
    bodies = KNOWN["bodies"].get(f"{case.method} {case.path}")
    if bodies and isinstance(case.body, dict):
        case.body = mixed(draw, draw.choice(bodies), case.body)


def mixed(
    draw: random.Random, known: dict[str, Any], made_up: dict[str, Any]
) -> dict[str, Any]:
    """A body that works, with some of its fields as they were made up, and some fields that it does not need."""
    kept = {name: value for name, value in made_up.items() if draw.random() < 0.25}
    return {**known, **kept}
