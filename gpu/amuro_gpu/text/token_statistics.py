"""`token-statistics`: lengths of a prepared set's rows in the tokens of one tokenizer, by shots.

The counts are those of a run: prompt and completion are tokenised as one string, exemplars before them, and
the longest of the texts that may follow a prompt decides (see scoring/overflow.py and training/examples.py).
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import dropwhile, islice, takewhile
from pathlib import Path
from typing import Any

from amuro_gpu.prepared_set import PreparedSet, Row, describe_prepared_set, each_row, surface
from amuro_gpu.protocol.requests import TokenStatisticsRequest
from amuro_gpu.text.row_text import text_of, without_end_of_text
from amuro_gpu.text.tokenizer import CheckpointTokenizer, read_tokenizer_file

RESULT = "token-statistics.json"
# Rows tokenised at once: bounds the memory of long prompts.
ROWS_AT_ONCE = 256
# Of more exemplars than this only some numbers of shots are counted: each takes a pass over all rows.
MOST_SHOTS_COUNTED = 8
LONGEST_NAMED = 5

Lengths = Counter[int]


@dataclass
class Context:
    """Lengths behind the first `shots` exemplars. whole: the prompt with the longest text that may follow."""

    shots: int
    prompt: Lengths = field(default_factory=Counter)
    whole: Lengths = field(default_factory=Counter)
    longest: list[tuple[int, Row]] = field(default_factory=list)

    def add(self, row: Row, prompt: int, whole: int) -> None:
        self.prompt[prompt] += 1
        self.whole[whole] += 1
        self.longest = sorted([*self.longest, (whole, row)], key=lambda one: -one[0])[:LONGEST_NAMED]


def measure(
    request: TokenStatisticsRequest,
    on_rows: Callable[[int], None] = lambda done: None,
) -> dict[str, int]:
    """Writes the result to the run's directory; returns counters. on_rows: before each batch, may raise."""
    directory = Path(request.preparedSetDirectory)
    dataset = describe_prepared_set(directory)
    tokenizer = read_tokenizer_file(Path(request.tokenizerFile)).reading(dataset.special_tokens)
    contexts = [Context(shots) for shots in shots_counted(len(dataset.exemplars))]
    completion: Lengths = Counter()
    first: Row | None = None
    tokens = done = 0
    for rows in chunks(rows_of(directory, dataset, tokenizer)):
        first = first or rows[0]
        for context in contexts:
            on_rows(done)
            lengths = measure_rows(tokenizer, dataset, rows, context.shots)
            for row, (prompt, whole) in zip(rows, lengths, strict=True):
                context.add(row, prompt, whole)
                tokens += whole
                if context.shots == 0:
                    completion[whole - prompt] += 1
        done += len(rows)
    result = {
        "rows": done,
        "vocabularySize": tokenizer.size,
        "completion": histogram(completion),
        "exemplars": tokenizer.count(dataset.exemplars),
        "contexts": [shown(context) for context in contexts],
        "labels": [] if first is None else label_tokens(tokenizer, dataset, first),
    }
    (Path(request.directory) / RESULT).write_text(json.dumps(result, ensure_ascii=False) + "\n", "utf-8")
    return {"rows": done, "tokens": tokens}


def rows_of(directory: Path, dataset: PreparedSet, tokenizer: CheckpointTokenizer) -> Iterator[Row]:
    rows = each_row(directory / "rows.jsonl", dataset.rows_sha256)
    return (without_end_of_text(row, tokenizer.eos_token) for row in rows)


def measure_rows(
    tokenizer: CheckpointTokenizer, dataset: PreparedSet, rows: list[Row], shots: int
) -> list[tuple[int, int]]:
    """Of each row the tokens of its prompt, and those of the prompt with the longest text that may follow."""
    before = "".join(dataset.exemplars[:shots])
    prompts = [before + prompt_of(row) for row in rows]
    follow = [following(dataset, row, prompt) for row, prompt in zip(rows, prompts, strict=True)]
    wholes = [prompt + text for prompt, texts in zip(prompts, follow, strict=True) for text in texts]
    counts = iter(tokenizer.count(wholes))
    longest = [max((next(counts) for _ in texts), default=0) for texts in follow]
    pairs = zip(tokenizer.count(prompts), longest, strict=True)
    return [(prompt, max(prompt, whole)) for prompt, whole in pairs]


def prompt_of(row: Row) -> str:
    """The text before the first text to be learned; all of it in a set that is scored."""
    return text_of(tuple(takewhile(lambda part: not part.target, row.segments)))


def following(dataset: PreparedSet, row: Row, prompt: str) -> list[str]:
    """What can follow a prompt: the rest of a row to learn, every label or choice, or the reference."""
    rest = tuple(dropwhile(lambda part: not part.target, row.segments))
    if rest:
        return [text_of(rest)]
    texts = row.choices or tuple(label.text for label in dataset.labels) or row.references[:1]
    return [surface(prompt, text, paper=dataset.protocol == "paper") for text in texts]


def label_tokens(tokenizer: CheckpointTokenizer, dataset: PreparedSet, row: Row) -> list[dict[str, Any]]:
    """Each label as it is read behind a prompt: its tokens, and the first of them."""
    if row.label is None:
        return []
    prompt = row.prompt
    shown_labels = []
    for label in dataset.labels:
        tokens = tokenizer.encode(prompt + surface(prompt, label.text, paper=dataset.protocol == "paper"))
        own = [id for id, end in zip(tokens.ids, tokens.ends, strict=True) if end > len(prompt)]
        text = tokenizer.decode(own[:1], skip_special_tokens=False)
        shown_labels.append(
            {
                "value": label.value,
                "text": label.text,
                "tokens": len(own),
                "firstToken": {"id": own[0], "text": text} if own else None,
            }
        )
    return shown_labels


def shots_counted(exemplars: int) -> list[int]:
    """Every number up to eight; of more the powers of two, and all."""
    every = range(exemplars + 1)
    if exemplars <= MOST_SHOTS_COUNTED:
        return list(every)
    return [shots for shots in every if shots == exemplars or shots & (shots - 1) == 0]


def chunks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while chunk := list(islice(rows, ROWS_AT_ONCE)):
        yield chunk


def shown(context: Context) -> dict[str, Any]:
    return {
        "shots": context.shots,
        "prompt": histogram(context.prompt),
        "whole": histogram(context.whole),
        "longest": [named(row, tokens) for tokens, row in context.longest],
    }


def named(row: Row, tokens: int) -> dict[str, Any]:
    return {"line": row.source_line, "rowId": row.row_id, "tokens": tokens}


def histogram(lengths: Lengths) -> list[list[int]]:
    return [[length, lengths[length]] for length in sorted(lengths)]
