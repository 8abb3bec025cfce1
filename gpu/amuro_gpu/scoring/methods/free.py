"""`free`: the label found in what the model generates."""

import re
from collections.abc import Sequence

from amuro_gpu.prepared_set import Label, Row
from amuro_gpu.scoring.item import Answer, Plan, Result
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, gold_label, no_completion

# The order in which the paper's released code looks for its labels.
PAPER_ORDER = ("contradiction", "neutral", "entailment", "no", "yes")


def plan(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    context = fitted.encodings[0].ids

    def read(results: list[Result]) -> Answer:
        generated = setting.generated(results[0])
        output = setting.output.text(generated.ids)
        search = first_substring if setting.paper else earliest_label
        return Answer(
            prediction=search(output, setting.labels),
            gold=gold_label(row),
            output=output,
            completion_tokens=len(generated.ids),
            flags=setting.output.flags(generated.ids),
            labels=setting.label_values,
            sequences=(generated,),
        )

    return Plan((setting.generation_item(context),), len(context), read)


def earliest_label(output: str, labels: Sequence[Label]) -> str | None:
    """The label that is first as a whole word, the longest on a tie, whatever the case; None without one."""
    found = []
    for label in labels:
        match = re.search(rf"(?<!\w){re.escape(label.text)}(?!\w)", output, re.IGNORECASE)
        if match is not None:
            found.append((match.start(), -len(label.text), label.value))
    return min(found)[2] if found else None


def first_substring(output: str, labels: Sequence[Label]) -> str | None:
    """The first label, in the paper's order, that occurs anywhere."""
    order = {text: place for place, text in enumerate(PAPER_ORDER)}
    ranked = sorted(labels, key=lambda label: order.get(label.text, len(order)))
    return next((label.value for label in ranked if label.text in output), None)


METHOD = Method(
    name="free",
    label="label found in generated text",
    answers="label",
    needs=("label",),
    completions=no_completion,
    plan=plan,
    gold=gold_label,
    new_tokens=5,
    usual=2,
)
