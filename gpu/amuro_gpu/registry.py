"""`python -m amuro_gpu.registry`: what the worker knows, as JSON. The services derive their rules from it.

`npm run openapi` writes it to openapi/worker-registry.json.
"""

import json
import sys
from typing import Any

from amuro_gpu import baselines, metrics
from amuro_gpu.conversion.tensor_names import BUFFERS, WRAPPERS
from amuro_gpu.models import families
from amuro_gpu.scoring import methods
from amuro_gpu.scoring.methods import Method
from amuro_gpu.training import methods as training_methods


def registry() -> dict[str, Any]:
    """Entries in a fixed order: the usual ones first, by their place; the others by name."""
    known = sorted(methods.folder.all().values(), key=place)
    return {
        "methods": [{**method.record(), "usual": method.usual is not None} for method in known],
        "metrics": [metric_of(metric, known) for metric in sorted(metrics.metrics().values(), key=place)],
        "baselines": [baseline.record() for baseline in baselines.folder.all().values()],
        "trainingMethods": [method.record() for method in training_methods.folder.all().values()],
        "families": [family.record() for family in families.families().values()],
        "refusedFamilies": [{"modelType": name, "reason": text} for name, text in families.REFUSED.items()],
        "buffers": BUFFERS.pattern,
        "wrappers": list(WRAPPERS),
    }


def place(entry: Method | metrics.Metric) -> tuple[bool, int, str]:
    return (entry.usual is None, entry.usual or 0, entry.name)


def metric_of(metric: metrics.Metric, known: list[Method]) -> dict[str, Any]:
    """methods: names of those whose answers it can judge."""
    return {
        **metric.record(),
        "methods": [one.name for one in known if metric.judges(one.answers, one.gives_scores)],
        "needs": list(metric.needs),
        "publishedAs": list(metric.published_as),
        "usual": metric.usual is not None,
    }


if __name__ == "__main__":
    json.dump(registry(), sys.stdout, indent=2, ensure_ascii=False)
    sys.stdout.write("\n")
