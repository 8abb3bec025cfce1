"""`constrained`: the label that beam search over the labels' tokens finds; only a label can be the answer.

Labels are ranked by the sum of their tokens' log-probabilities, no end of text among them and no penalty for
length. At each token the search keeps the likeliest beginnings; as many beams as labels prove the best.
"""

from collections.abc import Sequence
from dataclasses import replace

from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer, Plan, Result, ScoredTokens
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.methods.token_prob import answer, require_labels
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, gold_label, split

# Of the flag that a row gets whose likeliest label the search lost on its way.
MISSED = "beam-missed-best"

# The tokens so far, those of the prompt included.
Beginning = tuple[int, ...]


def completions(setting: Setting, prompt: str, row: Row) -> list[str]:
    require_labels(setting)
    return [setting.surface(prompt, label.text) for label in setting.labels]


def plan(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    """Labels are few and share the prompt, so all are computed; the search chooses among their beginnings."""
    parts = [split(encoded, fitted.prompt, row) for encoded in fitted.encodings]
    paths = [
        [(*context, *completion[: end + 1]) for end in range(len(completion))]
        for context, completion in parts
    ]

    def read(results: list[Result]) -> Answer:
        sums = [sum(result) for result in results]
        sequences = [
            ScoredTokens(completion, result) for (_, completion), result in zip(parts, results, strict=True)
        ]
        found = search(paths, results, setting.beams or len(paths))
        flags = () if sums[found] == max(sums) else (MISSED,)
        return replace(
            answer(setting, row, sequences, flags),
            prediction=setting.labels[found].value,
            completion_tokens=sum(len(completion) for _, completion in parts),
        )

    items = tuple(setting.completion_item(context, completion) for context, completion in parts)
    return Plan(items, len(parts[0][0]), read)


def search(paths: Sequence[Sequence[Beginning]], logprobs: Sequence[Sequence[float]], beams: int) -> int:
    """The place of the label found, the first on a tie.

    paths: of each label the beginnings that lead to it, a token longer each; logprobs: of these tokens.
    """
    live = list(range(len(paths)))
    finished: dict[int, float] = {}
    for depth in range(max(map(len, paths))):
        scores = {paths[label][depth]: sum(logprobs[label][: depth + 1]) for label in live}
        kept = set(sorted(scores, key=lambda beginning: -scores[beginning])[:beams])
        live = [label for label in live if paths[label][depth] in kept]
        finished |= {label: scores[paths[label][depth]] for label in live if len(paths[label]) == depth + 1}
        live = [label for label in live if label not in finished]
        if not live:
            break
    return max(sorted(finished), key=finished.__getitem__)


METHOD = Method(
    name="constrained",
    label="label found by beam search",
    answers="label",
    needs=("label",),
    completions=completions,
    plan=plan,
    gold=gold_label,
    gives_scores=True,
    beams=5,
)
