"""`perplexity`: the log-likelihood of whole documents; each token follows what fits the context.

Rolling windows as in lm-evaluation-harness: a window is as long as the context and follows the one before;
the last reaches back to be full. The first token follows BOS, or the end of text without one.
"""

from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer, Item, Plan, Result, Score, ScoredTokens
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, split


def completions(setting: Setting, prompt: str, row: Row) -> list[str]:
    return [row.document]


def plan(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    context, tokens = split(fitted.encodings[0], fitted.prompt, row)
    items = windows(setting, setting.grounded(context), tokens)

    def read(results: list[Result]) -> Answer:
        score = Score(row.document, sum(map(sum, results)), len(tokens))
        found = ScoredTokens(tokens, [value for result in results for value in result])
        return Answer(None, "", scores=(score,), completion_tokens=len(tokens), sequences=(found,))

    return Plan(items, len(context), read)


def windows(setting: Setting, context: list[int], tokens: list[int]) -> tuple[Item, ...]:
    """Items that want each token once, `context_length` of them at most, with at most as many tokens read."""
    length = setting.context_length
    whole = context + tokens
    items = []
    for start in range(len(context), len(whole), length):
        end = min(start + length, len(whole))
        first = max(0, end - 1 - length)
        items.append(setting.completion_item(whole[first:start], whole[start:end]))
    return tuple(items)


METHOD = Method(
    name="perplexity",
    label="likelihood of documents",
    answers="document",
    needs=("document",),
    completions=completions,
    plan=plan,
    gold=lambda row: "",
    gives_scores=True,
    any_length=True,
)
