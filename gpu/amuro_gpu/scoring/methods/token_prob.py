"""`token-prob`: the label whose first token the model finds likeliest after the prompt."""

from collections.abc import Sequence

from amuro_gpu.failure import bad_input
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer, Item, Plan, Result, Score, ScoredTokens
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, gold_label, split


def completions(setting: Setting, prompt: str, row: Row) -> list[str]:
    """Every label with its leading space; the paper's protocol tokenises only the prompt."""
    require_labels(setting)
    return [""] if setting.paper else [setting.surface(prompt, label.text) for label in setting.labels]


def plan(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    if setting.paper:
        return plan_best_subtoken(setting, row, fitted)
    parts = [split(encoded, fitted.prompt, row) for encoded in fitted.encodings]
    if len({completion[0] for _, completion in parts}) < len(parts):
        return plan_whole_labels(setting, row, parts)
    return plan_first_tokens(setting, row, parts)


def plan_first_tokens(setting: Setting, row: Row, parts: list[tuple[list[int], list[int]]]) -> Plan:
    """One pass over the prompt. Labels whose own text changes the prompt's tokens get passes of their own."""
    groups: dict[tuple[int, ...], list[int]] = {}
    for index, (context, _) in enumerate(parts):
        groups.setdefault(tuple(context), []).append(index)
    items = tuple(
        setting.next_tokens_item(list(context), tuple(parts[index][1][0] for index in group))
        for context, group in groups.items()
    )
    order = [index for group in groups.values() for index in group]

    def read(results: list[Result]) -> Answer:
        found = dict(zip(order, (value for result in results for value in result), strict=True))
        firsts = [ScoredTokens(tokens[:1], [found[index]]) for index, (_, tokens) in enumerate(parts)]
        return answer(setting, row, firsts, ())

    return Plan(items, len(parts[0][0]), read)


def plan_whole_labels(setting: Setting, row: Row, parts: list[tuple[list[int], list[int]]]) -> Plan:
    """Some first tokens collide: all labels are compared by the log-probability of all their tokens."""

    def read(results: list[Result]) -> Answer:
        wholes = [
            ScoredTokens(completion, result) for (_, completion), result in zip(parts, results, strict=True)
        ]
        return answer(setting, row, wholes, ("whole-label",))

    items = tuple(setting.completion_item(context, completion) for context, completion in parts)
    return Plan(items, len(parts[0][0]), read)


def plan_best_subtoken(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    """The paper's protocol: a label counts as likely as the likeliest of all its sub-tokens."""
    subtokens = [setting.tokenizer.bare_ids(label.text) for label in setting.labels]
    context = fitted.encodings[0].ids
    item: Item = setting.next_tokens_item(context, tuple(token for group in subtokens for token in group))

    def read(results: list[Result]) -> Answer:
        values = iter(results[0])
        groups = [[(next(values), token) for token in group] for group in subtokens]
        best = [max(group, key=lambda scored: scored[0]) for group in groups]
        return answer(setting, row, [ScoredTokens([token], [value]) for value, token in best], ())

    return Plan((item,), len(context), read)


def answer(setting: Setting, row: Row, sequences: Sequence[ScoredTokens], flags: tuple[str, ...]) -> Answer:
    """sequences: the tokens that speak for each label."""
    values = [sum(sequence.logprobs) for sequence in sequences]
    tokens = [len(sequence.ids) for sequence in sequences]
    best = max(range(len(values)), key=values.__getitem__)
    return Answer(
        prediction=setting.labels[best].value,
        gold=gold_label(row),
        scores=tuple(
            Score(label.text, value, count)
            for label, value, count in zip(setting.labels, values, tokens, strict=True)
        ),
        completion_tokens=sum(tokens) if flags else 1,
        flags=flags,
        gold_place=place_of(setting, row),
        labels=setting.label_values,
        sequences=tuple(sequences),
    )


def place_of(setting: Setting, row: Row) -> int | None:
    values = setting.label_values
    return values.index(row.label) if row.label in values else None


def require_labels(setting: Setting) -> None:
    if len(setting.labels) < 2:
        raise bad_input(
            "The dataset has too few labels",
            f"Method token-prob compares labels; expected two or more, got {len(setting.labels)}.",
            "Choose a method that fits the dataset, or declare its labels.",
        )


METHOD = Method(
    name="token-prob",
    label="likeliest label token",
    answers="label",
    needs=("label",),
    completions=completions,
    plan=plan,
    gold=gold_label,
    gives_scores=True,
    usual=1,
)
