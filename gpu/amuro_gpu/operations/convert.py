"""`convert`: a published checkpoint in another form becomes one that `train` and `score` read.

Writes `checkpoint/`. Nothing of the source is changed, and no code in it runs.
"""

from pathlib import Path

from amuro_gpu.conversion.convert import convert_checkpoint
from amuro_gpu.operations import Outcome
from amuro_gpu.protocol.requests import ConvertRequest
from amuro_gpu.reporter import Reporter, Stopped

MOST_NAMED = 100


def run(request: ConvertRequest, context: Reporter) -> Outcome:
    """Facts: `forms` (what was converted), `droppedTensors`, `dropped` (the first of these buffers)."""
    context.started()

    def on_shard(done: int, total: int) -> None:
        context.progress("convert", done, total, "shards")
        if context.stopping() and done < total:
            raise Stopped(saved=done)

    result = convert_checkpoint(Path(request.checkpointDirectory), context.directory / "checkpoint", on_shard)
    counters = {"tensors": result.tensors, "tensorBytes": result.bytes, "shards": result.shards}
    names = sorted(result.dropped)
    facts = {"forms": result.forms, "droppedTensors": len(names), "dropped": names[:MOST_NAMED]}
    return Outcome(counters, facts)
