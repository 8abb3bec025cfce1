"""Cuts an optimizer batch into forward passes within the token budget, without changing its gradient."""

from dataclasses import dataclass

import numpy as np
import torch

from amuro_gpu.models.attention import Packing, packing_of
from amuro_gpu.training.examples import Example


@dataclass(frozen=True)
class MicroBatch:
    """One forward pass. Shapes: inputs and positions (1, T), or (N, L) where all examples have one length.

    head_rows: indices into the flattened T or N*L whose next token is learned; labels and weights belong to
    them. The weights of all micro-batches of a full batch sum to 1: the loss is their weighted sum.
    """

    inputs: torch.Tensor
    positions: torch.Tensor
    packing: Packing | None
    head_rows: torch.Tensor
    labels: torch.Tensor
    weights: torch.Tensor

    def to(self, device: torch.device) -> "MicroBatch":
        moved = {
            name: getattr(self, name).to(device) for name in ("inputs", "positions", "head_rows", "labels")
        }
        return MicroBatch(packing=self.packing, weights=self.weights.to(device), **moved)


def micro_batches(
    examples: list[Example], token_budget: int, paper_rows: int | None, device: torch.device
) -> list[MicroBatch]:
    """The forward passes of one batch, examples in ascending order of length.

    An example longer than the budget has a pass of its own.
    paper_rows: rows of a full batch, for the protocol `paper`; None: `corrected`.
    """
    weights = token_weights(examples, paper_rows)
    order = sorted(range(len(examples)), key=lambda index: len(examples[index].inputs))
    parts = split([len(examples[index].inputs) for index in order], token_budget)
    return [
        collate(
            [examples[index] for index in order[first:last]],
            [weights[index] for index in order[first:last]],
            device,
        )
        for first, last in parts
    ]


def token_weights(examples: list[Example], paper_rows: int | None) -> list[float]:
    """Weight of each target token of each example: per token over the batch, or (`paper`) per row mean.

    The paper's script divides by the rows of a full batch, those of an epoch's last, smaller one too.
    """
    counts = [len(example.targets) for example in examples]
    if paper_rows is not None:
        return [1 / (paper_rows * count) for count in counts]
    return [1 / sum(counts)] * len(examples)


def split(lengths: list[int], token_budget: int) -> list[tuple[int, int]]:
    """Runs [first, last) of ascending lengths within the token budget, at least one example each."""
    bounds: list[tuple[int, int]] = []
    first, tokens = 0, 0
    for index, length in enumerate(lengths):
        if index > first and tokens + length > token_budget:
            bounds.append((first, index))
            first, tokens = index, 0
        tokens += length
    return [*bounds, (first, len(lengths))]


def collate(examples: list[Example], weights: list[float], device: torch.device) -> MicroBatch:
    lengths = [len(example.inputs) for example in examples]
    starts = np.cumsum([0, *lengths[:-1]])
    inputs = np.concatenate([example.inputs for example in examples])
    head_rows = np.concatenate(
        [example.targets + start for example, start in zip(examples, starts, strict=True)]
    )
    labels = np.concatenate([example.labels[example.targets] for example in examples])
    counts = [len(example.targets) for example in examples]
    equal = lengths[0] == lengths[-1]
    positions = (
        np.arange(lengths[0])[None] if equal else np.concatenate([np.arange(n) for n in lengths])[None]
    )
    batch = MicroBatch(
        inputs=torch.from_numpy(inputs.reshape(len(examples), -1) if equal else inputs[None]),
        positions=torch.from_numpy(positions),
        packing=None if equal else packing_of(lengths, device),
        head_rows=torch.from_numpy(head_rows),
        labels=torch.from_numpy(labels),
        weights=torch.from_numpy(np.repeat(np.array(weights, dtype=np.float32), counts)),
    )
    return batch if device.type == "cpu" else batch.to(device)
