"""Prepared sets and scoring runs for tests, and plain transformers as the reference to hold them to."""

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import torch
import transformers

from amuro_gpu.context import silent_context
from amuro_gpu.models.architectures import in_transformers, model_class
from amuro_gpu.models.cache import ModelCache
from amuro_gpu.models.load import LoadedModel, load_model
from amuro_gpu.operations import score
from amuro_gpu.protocol.requests import ScoreRequest, ScoringSettings

# One model stays loaded from run to run, as in the worker.
MODELS = ModelCache()


@cache
def loaded_of(checkpoint: Path, dtype: str = "float32", device: str = "cpu") -> LoadedModel:
    return load_model(checkpoint, dtype, torch.device(device))


@cache
def plain_model(checkpoint: Path) -> Any:
    """The model as transformers alone loads and runs it: the reference (our own: without kernels)."""
    model_type = loaded_of(checkpoint).family.model_type
    plain = transformers.AutoModelForCausalLM if in_transformers(model_type) else model_class(model_type)
    return plain.from_pretrained(checkpoint, attn_implementation="eager").eval()


def plain_logprobs(model: Any, tokens: list[int], ids: list[int]) -> list[float]:
    """Log-probabilities of `ids` as the token after `tokens`, by one unpadded pass without a cache."""
    with torch.no_grad():
        logits = model(torch.tensor([tokens])).logits[0, -1].double()
    return logits.log_softmax(-1)[ids].tolist()


def plain_sum(model: Any, context: list[int], completion: list[int]) -> float:
    total = 0.0
    for place, token in enumerate(completion):
        total += plain_logprobs(model, context + completion[:place], [token])[0]
    return total


def row(number: int, prompt: str | list[tuple[str, bool]], **fields: Any) -> dict[str, Any]:
    """A prepared row; `prompt` may be given as (text, truncatable) pieces."""
    pieces = [(prompt, False)] if isinstance(prompt, str) else prompt
    return {
        "rowId": hashlib.sha256(str(number).encode()).hexdigest(),
        "sourceLine": number + 1,
        "segments": [{"text": text, "target": False, "truncatable": cut} for text, cut in pieces],
        "references": [],
        **fields,
    }


NLI = ("entailment", "neutral", "contradiction")
NOUNS = (
    "boat",
    "lamp",
    "market",
    "kitchen",
    "red lamp in the old kitchen",
    "small blue boat that Peter sails",
)


def inference_rows(count: int) -> list[dict[str, Any]]:
    return [
        row(
            number,
            f"### Input_1: Anna owns a {NOUNS[number % 6]} {number}. ### Input_2: Peter owns "
            f"{'nothing ' * (number % 4)}{NOUNS[(number * 5 + 1) % 6]}. ### Inference:",
            label=NLI[number % 3],
        )
        for number in range(count)
    ]


def text_rows(count: int) -> list[dict[str, Any]]:
    return [
        row(
            number,
            [
                ("### Input: ", False),
                (f"The {NOUNS[number % 6]} opens at {number}. " * (1 + number % 3), True),
                (" ### Summary:", False),
            ],
            references=[f"The {NOUNS[number % 6]} opens."],
            slots=[NOUNS[number % 6]],
        )
        for number in range(count)
    ]


def choice_rows(count: int) -> list[dict[str, Any]]:
    return [
        row(
            number,
            f"Question: what does Anna own, {NOUNS[number % 6]} or not? Answer:",
            choices=[{"text": noun} for noun in NOUNS[: 2 + number % 4]],
            gold=number % 2,
            unconditionalPrompt="Answer:",
        )
        for number in range(count)
    ]


SHOTS = (
    "### Input_1: The lamp is red. ### Input_2: The lamp stands. ### Inference: neutral\n",
    "### Input_1: Peter sails. ### Input_2: Peter sails. ### Inference: entailment\n",
)


def write_set(directory: Path, rows: list[dict[str, Any]], **changes: Any) -> Path:
    """A prepared-set directory with all that the worker reads of it."""
    exemplars = changes.pop("exemplars", ())
    labels = changes.pop("labels", NLI)
    named = changes.pop("exemplar_ids", None) or [
        hashlib.sha256(f"shot {text}".encode()).hexdigest() for text in exemplars
    ]
    manifest = {
        "settings": {"protocol": changes.pop("protocol", "corrected")},
        "dataset": {
            "labels": [{"value": label, "text": label} for label in labels],
            "metrics": list(changes.pop("metrics", ())),
        },
        "exemplars": [{"rowId": name, "text": text} for name, text in zip(named, exemplars, strict=False)],
    }
    assert not changes
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (directory / "rows.jsonl").write_text("".join(json.dumps(value) + "\n" for value in rows), "utf-8")
    return directory


def score_request(
    directory: Path, checkpoint: Path, prepared: Path, method: str, **changes: Any
) -> ScoreRequest:
    settings = {"overflow", "maxNewTokens", "dtype", "beams", "outputs"} & changes.keys()
    directory.mkdir(parents=True, exist_ok=True)
    return ScoreRequest(
        protocol=1,
        requestId="test",
        directory=str(directory),
        devices=["cpu:0"],
        operation="score",
        checkpointDirectory=str(checkpoint),
        preparedSetDirectory=str(prepared),
        settings=ScoringSettings(method=method, **{name: changes.pop(name) for name in settings}),
        **changes,
    )


def run_score(
    directory: Path, checkpoint: Path, prepared: Path, method: str, **changes: Any
) -> tuple[list[dict[str, Any]], Any]:
    """Predictions and outcome of a whole scoring run in this process."""
    context = changes.pop("context", None) or silent_context(directory, models=MODELS)
    outcome = score.run(score_request(directory, checkpoint, prepared, method, **changes), context)
    return read_predictions(directory), outcome


def read_predictions(directory: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (directory / "predictions.jsonl").read_text("utf-8").splitlines()]
