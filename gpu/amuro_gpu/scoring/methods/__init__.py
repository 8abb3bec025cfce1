"""One file a method; each exports `METHOD`. A file put here is a method supported.

A method says which texts may follow a prompt, turns a fitted row into items, and reads their results.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from amuro_gpu.failure import bad_input
from amuro_gpu.folder import Folder
from amuro_gpu.prepared_set import Row, RowField
from amuro_gpu.scoring.item import AnswerKind, Plan
from amuro_gpu.scoring.overflow import Fitted
from amuro_gpu.scoring.setting import Setting, missing


@dataclass(frozen=True)
class Method:
    """Everything about a method; `openapi/worker-registry.json` repeats it for the services.

    answers: what its answers are; gives_scores: whether with the log-probability of every label or choice.
    any_length: whether it splits what is longer than the model's context itself.
    needs: fields that every row must have.
    completions: the texts that may follow a prompt, tokenised with it as one string; [""]: none.
    plan: items and reader of a row that fits. gold: the right answer as text, "" where a row has none.
    new_tokens: most new tokens where a request names no number; None: the method generates nothing.
    beams: beginnings kept at each token where a request names no number; None: the method does not search.
    usual: its place among the methods of a dataset that declares none; None: used only where declared.
    version: to be raised when the same model gives another answer.
    """

    name: str
    label: str
    answers: AnswerKind
    needs: tuple[RowField, ...]
    completions: Callable[[Setting, str, Row], list[str]]
    plan: Callable[[Setting, Row, Fitted], Plan]
    gold: Callable[[Row], str]
    gives_scores: bool = False
    any_length: bool = False
    new_tokens: int | None = None
    beams: int | None = None
    usual: int | None = None
    version: int = 1

    def require(self, row: Row) -> None:
        """Fails with `bad-input` where the row lacks what the method needs."""
        for name in self.needs:
            if not row.has(name):
                raise missing(row, MEANINGS[name], self.name)

    def record(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "label": self.label,
            "answers": self.answers,
            "needs": list(self.needs),
            "givesScores": self.gives_scores,
            "newTokens": self.new_tokens,
            "beams": self.beams,
            "version": self.version,
        }


MEANINGS: dict[RowField, str] = {
    "label": "gold label",
    "choices": "choice",
    "gold": "gold choice",
    "references": "reference",
    "slots": "fact to look for",
    "unconditionalPrompt": "unconditional prompt",
    "document": "document",
}

folder: Folder[Method] = Folder(__name__, "METHOD")


def find_method(name: str) -> Method:
    """Fails with `bad-input` that lists the methods there are."""
    if name in folder.names():
        return folder.load(name)
    raise bad_input(
        "This method is not known",
        f"Expected one of {', '.join(folder.names())}; got {name!r}.",
        "Choose one of these methods.",
    )
