"""`token-statistics` on a worker that has models too; `python -m amuro_gpu.text` does it without torch."""

from amuro_gpu.context import RunContext, Stopped
from amuro_gpu.operations import Outcome
from amuro_gpu.protocol.requests import TokenStatisticsRequest
from amuro_gpu.text.token_statistics import measure


def run(request: TokenStatisticsRequest, context: RunContext) -> Outcome:
    """Done at once, and anew after a crash."""
    context.started()

    def on_rows(done: int) -> None:
        if context.stopping():
            raise Stopped(saved=0)
        context.progress("tokenise", done, None, "rows")

    counters = measure(request, on_rows)
    return Outcome(counters, {"rows": counters["rows"]})
