"""A prepared row as the text that is tokenised, and what end-of-text and special tokens in it mean."""

from collections.abc import Sequence
from dataclasses import replace

from amuro_gpu.prepared_set import END_MARK, PreparedSet, Row, Segment
from amuro_gpu.text.tokenizer import CheckpointTokenizer


def text_of(segments: Sequence[Segment]) -> str:
    """The text of segments; `END_MARK` marks an end of text that the set asks for."""
    return "".join(map(written, segments))


def written(segment: Segment) -> str:
    return segment.text + (END_MARK if segment.end_of_text else "")


def without_end_of_text(row: Row, end_of_text: str) -> Row:
    """The row without an end of text spelt out at the end of a target or reference.

    Training adds the end by itself: a target that brings its own would learn it twice, and no output has one.
    """
    if not end_of_text:
        return row
    last = len(row.segments) - 1
    segments = tuple(
        replace(segment, text=stripped(segment.text, end_of_text))
        if segment.end_of_text or (segment.target and place == last)
        else segment
        for place, segment in enumerate(row.segments)
    )
    references = tuple(stripped(reference, end_of_text) for reference in row.references)
    return replace(row, segments=segments, references=references)


def stripped(text: str, end_of_text: str) -> str:
    bare = text.rstrip()
    if not bare.endswith(end_of_text):
        return text
    while bare.endswith(end_of_text):
        bare = bare.removesuffix(end_of_text).rstrip()
    return bare


def rows_with_special_tokens(dataset: PreparedSet, tokenizer: CheckpointTokenizer) -> frozenset[str]:
    """Ids of the rows in which a special token is spelt out; all rows where an exemplar has one."""
    everywhere = any(map(tokenizer.spells_special, dataset.exemplars))
    return frozenset(row.row_id for row in dataset.rows if everywhere or spells_special(row, tokenizer))


def spells_special(row: Row, tokenizer: CheckpointTokenizer) -> bool:
    """Whether a special token's name occurs in the prompt, the target or the references of a row."""
    texts = [*(segment.text for segment in row.segments), *row.references, *(row.choices or ())]
    return any(map(tokenizer.spells_special, texts))
