"""`first-sentence`: copies the first sentence of the document (or of one field)."""

import re

from amuro_gpu.baselines import Answers, Baseline, Question, gold_text, lacking, text_of
from amuro_gpu.prepared_set import Row
from amuro_gpu.scoring.item import Answer

# Fields that hold what is to be summarised or asked about, looked for where no text may be cut.
DOCUMENTS = ("document", "context")
CLOSERS = r"[\"'”’»)\]」』]*"
# A mark ends a sentence before a space; in Chinese and Japanese it needs none.
SENTENCE = re.compile(rf"^\s*(.*?(?:[.!?…؟۔।]+{CLOSERS}(?=\s|$)|[。！？｡]+{CLOSERS}))", re.DOTALL)


def first_sentence(question: Question) -> Answers:
    answers = []
    for row in question.evaluate.rows:
        text = sentence_of(document_of(row, question.field))
        answers.append(Answer(text, gold_text(row), output=text))
    return answers


def document_of(row: Row, field: str | None) -> str:
    if field is not None:
        return text_of(row, field)
    parts = [part.text for part in row.segments if part.truncatable and not part.target]
    parts = parts or [part.text for part in row.segments if part.field in DOCUMENTS and not part.target]
    if not parts:
        raise lacking(row, "document", "Name the field to copy from.")
    return "".join(parts)


def sentence_of(text: str) -> str:
    """Up to the first end mark of its script; the whole text if there is none."""
    match = SENTENCE.match(text)
    return match.group(1).strip() if match else text.strip()


BASELINE = Baseline("first-sentence", "text", first_sentence, version=2)
