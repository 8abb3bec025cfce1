"""`token-statistics`: lengths of a prepared set's rows in the tokens of a tokenizer.json. Needs no torch."""

from amuro_gpu.operations import Outcome
from amuro_gpu.protocol.requests import TokenStatisticsRequest
from amuro_gpu.reporter import Reporter, Stopped
from amuro_gpu.text.token_statistics import measure


def run(request: TokenStatisticsRequest, context: Reporter) -> Outcome:
    """Done at once, and repeated after a crash."""
    context.started()

    def on_rows(done: int) -> None:
        if context.stopping():
            raise Stopped(saved=0)
        context.progress("tokenise", done, None, "rows")

    counters = measure(request, on_rows)
    return Outcome(counters, {"rows": counters["rows"]})
