"""Documents are predicted token by token in rolling windows, whatever their length."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.metrics import metrics
from amuro_gpu.prepared_set import row_of
from amuro_gpu.scoring.item import Answer, Item, Score
from amuro_gpu.scoring.methods.perplexity import windows
from amuro_gpu.scoring.set_value import set_value
from scoring.cases import loaded_of, plain_model, row, run_score, write_set

TEXTS = ["The boat sails home.\n\nThe sea is calm. ", "Ça alors : 猫 😀", "The lamp is red. " * 60]


def documents(texts: list[str]) -> list[dict[str, Any]]:
    return [
        row(number, "", segments=[{"text": text, "target": True, "truncatable": False, "field": "text"}])
        for number, text in enumerate(texts)
    ]


class Windows:
    """Items that remember what they were made of, for a model that reads `context_length` tokens."""

    def __init__(self, context_length: int) -> None:
        self.context_length = context_length

    def completion_item(self, context: list[int], completion: list[int]) -> Item:
        wanted = tuple((len(context) - 1 + place, (token,)) for place, token in enumerate(completion))
        return Item(0, np.array(context + completion[:-1]), wanted)


@pytest.mark.parametrize("length", [1, 4, 5, 7, 30])
@pytest.mark.parametrize("context", [[0], [0, 0]])
def test_windows_want_every_token_once_and_read_no_more_than_the_context(
    length: int, context: list[int]
) -> None:
    tokens = list(range(100, 120))
    items = windows(Windows(length), context, tokens)  # type: ignore[arg-type]
    assert [ids[0] for item in items for _, ids in item.wanted] == tokens
    assert max(len(item.suffix) for item in items) <= max(length, len(context))
    assert all(len(item.suffix) == length for item in items[1:])
    for item in items:
        for place, (token,) in item.wanted:
            before = [*context, *tokens][: len(context) + token - 100]
            assert list(item.suffix[: place + 1]) == before[-place - 1 :]


def test_perplexity_of_documents_is_that_of_whole_passes_of_plain_transformers(
    tmp_path: Path, checkpoint: Path
) -> None:
    prepared = write_set(tmp_path / "set", documents(TEXTS), labels=(), metrics=("bits-per-byte",))
    found, outcome = run_score(tmp_path / "run", checkpoint, prepared, "perplexity")
    model, loaded = plain_model(checkpoint), loaded_of(checkpoint)
    nats, tokens = 0.0, 0
    for prediction, text in zip(found, TEXTS, strict=True):
        encoded = loaded.tokenizer.encode(text)
        bos = sum(end == 0 for end in encoded.ends)
        ids = encoded.ids if bos else [loaded.tokenizer.eos_token_id, *encoded.ids]
        value = rolling(model, ids, loaded.context_length)
        (score,) = prediction["scores"]
        assert score["logprobSumNats"] == pytest.approx(value, rel=1e-5)
        assert score["tokens"] == len(ids) - 1
        assert score["bytes"] == len(text.encode())
        assert prediction["flags"] == []
        nats, tokens = nats - value, tokens + len(ids) - 1
    assert max(prediction["scores"][0]["tokens"] for prediction in found) > loaded.context_length
    values = {record["name"]: record for record in outcome.facts["metricRecords"]}
    assert list(values) == ["bits-per-byte", "perplexity"]
    assert values["perplexity"]["corpus"]["value"] == pytest.approx(math.exp(nats / tokens), rel=1e-5)
    bits = sum(line["metrics"]["bits-per-byte"] for line in found)
    assert bits == pytest.approx(nats / math.log(2), rel=1e-5)
    assert sum(line["weights"]["bits-per-byte"] for line in found) == len("".join(TEXTS).encode())


@torch.inference_mode()
def rolling(model: Any, ids: list[int], context_length: int) -> float:
    """Sum of log-probabilities: each token after at most `context_length` others, windows as wide as that."""
    total = 0.0
    for start in range(1, len(ids), context_length):
        end = min(start + context_length, len(ids))
        read = torch.tensor([ids[max(0, end - 1 - context_length) : end - 1]])
        logprobs = model(read).logits[0].double().log_softmax(-1)[-(end - start) :]
        total += sum(logprobs[place, ids[start + place]].item() for place in range(end - start))
    return total


def test_perplexity_and_bits_per_byte_weigh_documents_by_their_tokens_and_bytes() -> None:
    scores = [Score("ab", -2.0, 1), Score("猫", -6.0, 3)]
    answers = [Answer(None, "", scores=(score,)) for score in scores]
    value = {
        name: set_value(metric, [metric.of(answer, row_of(row(1, "p"))) for answer in answers])
        for name, metric in metrics().items()
        if name in {"perplexity", "bits-per-byte"}
    }
    assert value["perplexity"] == pytest.approx(math.exp(8 / 4))
    assert value["bits-per-byte"] == pytest.approx(8 / math.log(2) / 5)


def test_a_set_without_documents_is_refused_by_perplexity(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", [row(1, "p", references=["r"])], labels=())
    with pytest.raises(WorkerFailure, match="A row has no document"):
        run_score(tmp_path / "run", olmo, prepared, "perplexity")
