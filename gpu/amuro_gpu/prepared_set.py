"""Reads a prepared-set directory: rows.jsonl and manifest.json, as the contracts describe them."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from amuro_gpu.failure import WorkerFailure, bad_input, damaged_artifact

# Fields of the contract `PreparedRow` that some rows have and a method or metric may need.
RowField = Literal["label", "choices", "gold", "references", "slots", "unconditionalPrompt", "document"]
ATTRIBUTES = {"unconditionalPrompt": "unconditional_prompt"}
# Stands for an end of text that the set asks for. Unicode reserves these code points for internal use.
END_MARK = "\ufdd0\ufdd1"
# What special tokens spelt out in a text become: the tokens of their characters, or the special token.
SpecialTokens = Literal["text", "tokens"]


@dataclass(frozen=True)
class Segment:
    """end_of_text: the tokenizer's EOS follows, learned if the segment is."""

    text: str
    target: bool
    truncatable: bool
    field: str | None = None
    end_of_text: bool = False


@dataclass(frozen=True)
class Label:
    """What a label is called in the data and how it is written in text, without its leading space."""

    value: str
    text: str


@dataclass(frozen=True)
class Row:
    row_id: str
    source_line: int
    segments: tuple[Segment, ...]
    references: tuple[str, ...] = ()
    group_id: str | None = None
    slots: tuple[str, ...] | None = None
    label: str | None = None
    choices: tuple[str, ...] | None = None
    gold: int | None = None
    unconditional_prompt: str | None = None

    def has(self, name: RowField) -> bool:
        """Whether the row has this field, and a list of it something in it."""
        value = getattr(self, ATTRIBUTES.get(name, name))
        return value is not None and value not in ((), "")

    @property
    def document(self) -> str:
        """What is to be predicted after the prompt, where the row has it."""
        return "".join(segment.text for segment in self.segments if segment.target)

    @property
    def prompt(self) -> str:
        return "".join(segment.text for segment in self.segments if not segment.target)


@dataclass(frozen=True)
class PreparedSet:
    """metrics: names that the dataset declares, the primary one first.

    rows_sha256: of rows.jsonl, as the manifest says.
    """

    rows: list[Row]
    labels: tuple[Label, ...] = ()
    metrics: tuple[str, ...] = ()
    protocol: str = "corrected"
    exemplars: tuple[str, ...] = ()
    exemplar_ids: frozenset[str] = field(default_factory=frozenset)
    rows_sha256: str | None = None

    @property
    def special_tokens(self) -> SpecialTokens:
        return "tokens" if self.protocol == "paper" else "text"


def read_prepared_set(directory: Path) -> PreparedSet:
    """Fails with `bad-input` that names the line where a row is not what the contract says."""
    described = describe_prepared_set(directory)
    return replace(described, rows=list(each_row(directory / "rows.jsonl", described.rows_sha256)))


def describe_prepared_set(directory: Path) -> PreparedSet:
    """What the manifest says, without the rows."""
    manifest = json.loads((directory / "manifest.json").read_text("utf-8"))
    try:
        return PreparedSet(
            rows=[],
            labels=tuple(Label(label["value"], label["text"]) for label in manifest["dataset"]["labels"]),
            metrics=tuple(manifest["dataset"]["metrics"]),
            protocol=manifest["settings"]["protocol"],
            exemplars=tuple(exemplar["text"] for exemplar in manifest["exemplars"]),
            exemplar_ids=frozenset(exemplar["rowId"] for exemplar in manifest["exemplars"]),
            rows_sha256=next(
                (file["sha256"] for file in manifest.get("files", []) if file["path"] == "rows.jsonl"), None
            ),
        )
    except (KeyError, TypeError) as error:
        raise unreadable(directory / "manifest.json", f"{type(error).__name__}: {error}") from error


def each_row(path: Path, sha256: str | None = None) -> Iterator[Row]:
    """The rows one by one, for what must not hold them all; at the end the bytes read have this sha256."""
    digest = hashlib.sha256()
    wrong: WorkerFailure | None = None
    empty = True
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            digest.update(line)
            if wrong is not None:
                continue
            try:
                row = row_of(json.loads(line))
            except (KeyError, TypeError, ValueError) as error:
                wrong = unreadable(path, f"line {number}: {type(error).__name__}: {error}")
                continue
            empty = False
            yield row
    got = digest.hexdigest()
    if sha256 is not None and got != sha256:
        raise damaged_artifact(f"{path}: expected sha256 {sha256}, got {got}.")
    if wrong is not None or empty:
        raise wrong or unreadable(path, "the set has no rows")


def row_of(value: dict[str, Any]) -> Row:
    if any(END_MARK in part["text"] for part in value["segments"]):
        raise ValueError("a text contains the noncharacters U+FDD0 U+FDD1, which the worker reserves")
    choices = value.get("choices")
    slots = value.get("slots")
    return Row(
        row_id=value["rowId"],
        source_line=value["sourceLine"],
        segments=tuple(
            Segment(
                part["text"],
                part["target"],
                part["truncatable"],
                part.get("field"),
                part.get("endOfText", False),
            )
            for part in value["segments"]
        ),
        references=tuple(value["references"]),
        group_id=value.get("groupId"),
        slots=None if slots is None else tuple(slots),
        label=value.get("label"),
        choices=None if choices is None else tuple(choice["text"] for choice in choices),
        gold=value.get("gold"),
        unconditional_prompt=value.get("unconditionalPrompt"),
    )


def surface(prompt: str, text: str, *, paper: bool) -> str:
    """A space and the text; in the paper's protocol the space only if neither side has one."""
    if paper and (prompt[-1:].isspace() or text[:1].isspace()):
        return text
    return " " + text


def unreadable(path: Path, detail: str) -> WorkerFailure:
    return bad_input(
        "The prepared set cannot be read", f"{path}: {detail}.", "Prepare the set again and name the new one."
    )
