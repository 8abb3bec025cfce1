"""`generate`: greedy text until its end, the limit, or its first newline."""

from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer, Plan, Result
from amuro_gpu.scoring.methods import Method
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, no_completion


def plan(setting: Setting, row: Row, fitted: Fitted) -> Plan:
    context = fitted.encodings[0].ids

    def read(results: list[Result]) -> Answer:
        generated = setting.generated(results[0])
        output = setting.output.text(generated.ids)
        return Answer(
            prediction=output.strip(),
            gold=gold_text(row),
            output=output,
            completion_tokens=len(generated.ids),
            flags=setting.output.flags(generated.ids),
            sequences=(generated,),
        )

    return Plan((setting.generation_item(context),), len(context), read)


def gold_text(row: Row) -> str:
    return row.references[0] if row.references else ""


METHOD = Method(
    name="generate",
    label="generated text",
    answers="text",
    needs=("references",),
    completions=no_completion,
    plan=plan,
    gold=gold_text,
    new_tokens=60,
    usual=4,
)
