"""`options`: the log-likelihood of every choice after the prompt, and without it where rows say how."""

from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer, Plan, Result, Score, ScoredTokens
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, missing, split


def completions(setting: Setting, prompt: str, row: Row) -> list[str]:
    choices = row.choices or ()
    if row.gold is None or row.gold >= len(choices):
        raise missing(row, "gold choice", "options")
    return [setting.surface(prompt, choice) for choice in choices]


def plan(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    """Items of the choices, then those of the choices without their prompt."""
    parts = [split(encoded, fitted.prompt, row) for encoded in fitted.encodings]
    bare = unconditional_parts(setting, row)
    texts = row.choices or ()

    def read(results: list[Result]) -> Answer:
        sums = [sum(result) for result in results]
        without: list[float | None] = [*sums[len(parts) :]] or [None] * len(parts)
        scores = tuple(
            Score(text, value, len(completion), base)
            for text, value, (_, completion), base in zip(texts, sums, parts, without, strict=False)
        )
        best = max(range(len(parts)), key=sums.__getitem__)
        count = sum(len(completion) for _, completion in parts)
        return Answer(
            str(best),
            gold_choice(row),
            scores=scores,
            completion_tokens=count,
            gold_place=row.gold,
            sequences=tuple(
                ScoredTokens(completion, result)
                for (_, completion), result in zip(parts, results, strict=False)
            ),
        )

    items = tuple(setting.completion_item(context, completion) for context, completion in parts + bare)
    return Plan(items, len(parts[0][0]), read)


def unconditional_parts(setting: Setting, row: Row) -> list[tuple[list[int], list[int]]]:
    prompt = row.unconditional_prompt
    if prompt is None:
        return []
    return [
        split(setting.encode(prompt + setting.surface(prompt, choice)), prompt, row)
        for choice in row.choices or ()
    ]


def gold_choice(row: Row) -> str:
    return "" if row.gold is None else str(row.gold)


METHOD = Method(
    name="options",
    label="likeliest choice",
    answers="choice",
    needs=("choices", "gold"),
    completions=completions,
    plan=plan,
    gold=gold_choice,
    gives_scores=True,
    usual=3,
)
