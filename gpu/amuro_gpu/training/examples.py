"""Turns prepared rows into training examples: which tokens are read, and which are to be learned."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from amuro_gpu.failure import WorkerFailure, bad_input
from amuro_gpu.prepared_set import Row
from amuro_gpu.text.row_text import spells_special, text_of, without_end_of_text, written
from amuro_gpu.text.tokenizer import CheckpointTokenizer, Encoded

ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class Example:
    """`inputs[i]` predicts `labels[i]`, the next token; only at `targets` (ascending) is it learned."""

    inputs: NDArray[np.int64]
    labels: NDArray[np.int64]
    targets: NDArray[np.int64]


@dataclass
class Examples:
    """items in the order of the rows. skipped: rows longer than the context, named.

    special_rows: rows in which a special token is spelt out.
    """

    items: list[Example] = field(default_factory=list)
    skipped: list[dict[str, Any]] = field(default_factory=list)
    special_rows: int = 0


def rows_to_examples(
    rows: Sequence[Row],
    tokenizer: CheckpointTokenizer,
    context_length: int,
    on_rows: Callable[[int], None],
    make: Callable[[Sequence[Row], CheckpointTokenizer], list[Example]] | None = None,
) -> Examples:
    """One example a row. A row that does not fit the context is skipped and named.

    on_rows: called now and then with the number of rows done; may raise to stop.
    make: the examples of some rows, in their order; None: `completion_examples`.
    """
    examples = Examples()
    for chunk in chunks(rows):
        examples.special_rows += sum(spells_special(row, tokenizer) for row in chunk)
        for row, example in zip(chunk, (make or completion_examples)(chunk, tokenizer), strict=True):
            if len(example.inputs) > context_length:
                examples.skipped.append(skipped(row, len(example.inputs)))
            else:
                examples.items.append(example)
        on_rows(len(examples.items) + len(examples.skipped))
    if not examples.items:
        raise WorkerFailure(
            "overflow",
            "No row fits the model's context",
            f"The context holds {context_length} tokens; all {len(rows)} rows are longer.",
            "Prepare shorter rows, or use a model with a longer context.",
        )
    return examples


def completion_examples(rows: Sequence[Row], tokenizer: CheckpointTokenizer) -> list[Example]:
    """A row's whole text, then EOS. The targets are EOS and every token that ends in a target segment.

    A row without a target fails.
    """
    ended = [without_end_of_text(row, tokenizer.eos_token) for row in rows]
    encodings = tokenizer.encode_all([text_of(row.segments) for row in ended])
    return [example_of(row, encoded, tokenizer) for row, encoded in zip(ended, encodings, strict=True)]


def rows_to_blocks(
    rows: Sequence[Row], tokenizer: CheckpointTokenizer, length: int, on_rows: Callable[[int], None]
) -> Examples:
    """Blocks of the documents joined, EOS after each: every token but the first is learned once.

    Blocks have `length` inputs; what is left at the end, shorter than that, is not used.
    """
    parts: list[NDArray[np.int32]] = []
    done = special = 0
    for chunk in chunks(rows):
        special += sum(spells_special(row, tokenizer) for row in chunk)
        texts = [text_of(without_end_of_text(row, tokenizer.eos_token).segments) for row in chunk]
        for encoded in tokenizer.encode_all(texts):
            parts.append(np.array([*encoded.ids, tokenizer.eos_token_id], dtype=np.int32))
        done += len(chunk)
        on_rows(done)
    stream = np.concatenate(parts).astype(np.int64)
    count = (len(stream) - 1) // length
    if count == 0:
        raise bad_input(
            "The corpus is too short",
            f"sequenceLength is {length}; the corpus has {len(stream)} tokens.",
            "Prepare more documents or ask for a smaller sequenceLength.",
        )
    targets = np.arange(length)
    starts = range(0, count * length, length)
    return Examples(
        [Example(stream[i : i + length], stream[i + 1 : i + length + 1], targets) for i in starts],
        special_rows=special,
    )


def example_of(row: Row, encoded: Encoded, tokenizer: CheckpointTokenizer) -> Example:
    is_target = in_targets(row, np.array(encoded.ends, dtype=np.int64))
    if not is_target[1:].any():
        raise WorkerFailure(
            "no-target-token",
            "A row has nothing to learn",
            f"Row {row.row_id} of source line {row.source_line} has no token after its prompt.",
            "Train on a set prepared with purpose `train`; drop rows whose completion is empty.",
        )
    ids = np.array([*encoded.ids, tokenizer.eos_token_id], dtype=np.int64)
    targets = np.append(is_target[1:], True).nonzero()[0]
    return Example(ids[:-1], ids[1:], targets)


def in_targets(row: Row, ends: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which tokens are learned: a token belongs to the segment of its last character."""
    borders = np.cumsum([len(written(segment)) for segment in row.segments])
    learned = np.array([segment.target for segment in row.segments])
    segments = np.searchsorted(borders, ends).clip(max=len(borders) - 1)
    # An added BOS ends at 0, before the first segment.
    return np.asarray((ends > 0) & learned[segments], dtype=np.bool_)


def skipped(row: Row, tokens: int) -> dict[str, Any]:
    return {"rowId": row.row_id, "sourceLine": row.source_line, "tokens": tokens}


def chunks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (rows[i : i + ROWS_AT_ONCE] for i in range(0, len(rows), ROWS_AT_ONCE))
