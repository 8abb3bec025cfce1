"""Compares predictions of the services with plain forward passes: one row, no padding, no cache, no packing.

Reads [{family, which, method, model, published, rows, predictions}] from standard input; writes the largest difference
in nats of each scored text, or the number of generated texts that differ.
"""

import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import sentencepiece
import torch
import transformers
from safetensors.torch import load_file
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parents[2] / "gpu" / "tests"))
from test_architectures import REFERENCES

OWN = {
    "crystal": "crystal",
    "baichuan2-7b": "baichuan-7b",
    "baichuan2-13b": "baichuan-13b",
}
Forward = Callable[[list[int]], torch.Tensor]
Encode = Callable[[str], list[int]]


def forward_of(family: str, directory: Path) -> Forward:
    """Log-probabilities of every next token."""
    if family in OWN:
        weights: dict[str, torch.Tensor] = {}
        for file in directory.glob("*.safetensors"):
            weights |= {
                name: tensor.double() for name, tensor in load_file(file).items()
            }
        return lambda ids: REFERENCES[OWN[family]](weights, ids).log_softmax(-1)
    model = transformers.AutoModelForCausalLM.from_pretrained(
        directory, dtype=torch.float32, attn_implementation="eager"
    ).eval()

    def forward(ids: list[int]) -> torch.Tensor:
        with torch.no_grad():
            logprobs: torch.Tensor = (
                model(torch.tensor([ids])).logits[0].double().log_softmax(-1)
            )
        return logprobs

    return forward


def tokenizer_of(directory: Path) -> tuple[Encode, Callable[[list[int]], str]]:
    """The publisher's own tokenizer: `tokenizers`, or sentencepiece where there is a tokenizer.model alone."""
    if (directory / "tokenizer.json").is_file():
        fast = Tokenizer.from_file(str(directory / "tokenizer.json"))
        return lambda text: fast.encode(text).ids, lambda ids: fast.decode(ids)
    pieces = sentencepiece.SentencePieceProcessor(
        model_file=str(directory / "tokenizer.model")
    )
    begins = json.loads((directory / "tokenizer_config.json").read_text())[
        "add_bos_token"
    ]
    return lambda text: [1] * begins + pieces.encode(text), lambda ids: pieces.decode(
        ids
    )


def compare(item: dict[str, Any], forward: Forward) -> float:
    encode, decode = tokenizer_of(Path(item["published"]))
    worst = 0.0
    for row, prediction in zip(item["rows"], item["predictions"], strict=True):
        prompt = "".join(segment["text"] for segment in row["segments"])
        context = encode(prompt)
        assert len(context) == prediction["promptTokens"], (
            len(context),
            prediction["promptTokens"],
        )
        if prediction["scores"] is None:
            tokens = list(context)
            for _ in range(prediction["completionTokens"]):
                tokens.append(int(forward(tokens)[-1].argmax()))
            text = decode(tokens[len(context) :]).split("\n")[0]
            # Of bytes that are no text sentencepiece replaces one, `tokenizers` the whole run that it is in.
            worst += (
                "\ufffd" not in text and text.strip() != prediction["output"].strip()
            )
            continue
        for score in prediction["scores"]:
            tokens = encode(prompt + surface(prompt, score["text"]))
            assert tokens[: len(context)] == context
            completion = tokens[len(context) :][: score["tokens"]]
            logprobs = forward(context + completion)
            places = range(len(context) - 1, len(context) + len(completion) - 1)
            total = sum(
                float(logprobs[place, token])
                for place, token in zip(places, completion, strict=True)
            )
            worst = max(worst, abs(total - score["logprobSumNats"]))
    return worst


def surface(prompt: str, text: str) -> str:
    return text if prompt[-1:].isspace() else f" {text}"


def main() -> None:
    torch.set_num_threads(1)
    models = cache(lambda family, directory: forward_of(family, Path(directory)))
    found = []
    for item in json.load(sys.stdin):
        worst = compare(item, models(item["family"], item["model"]))
        found.append(
            {
                **{name: item[name] for name in ("family", "which", "method")},
                "worst": worst,
            }
        )
    json.dump(found, sys.stdout)


main()
