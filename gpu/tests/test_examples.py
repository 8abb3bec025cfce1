"""From rows to tokens: what is read, what is learned."""

from pathlib import Path

import numpy as np
import pytest
from conftest import row
from tokenizers.processors import TemplateProcessing

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations.tokenizer import END_OF_TEXT, train_bpe
from amuro_gpu.prepared_set import Row, row_of
from amuro_gpu.text.tokenizer import CheckpointTokenizer
from amuro_gpu.training.examples import rows_to_blocks, rows_to_examples


def rows(*pairs: tuple[str, str]) -> list[Row]:
    return [row_of(row(i, prompt, completion)) for i, (prompt, completion) in enumerate(pairs)]


def silent(_: int) -> None:
    return


@pytest.mark.parametrize(
    ("prompt", "completion"),
    [
        ("Where is Anna?", " Paris"),
        ("Anna went to Pa", "ris"),
        ("naïve café 🙂", " grüße 🙂"),
        ("Where is Bob?\n", "Rome"),
    ],
)
def test_the_completion_and_eos_are_learned_and_nothing_of_the_prompt(
    tokenizer: CheckpointTokenizer, prompt: str, completion: str
) -> None:
    (example,) = rows_to_examples(rows((prompt, completion)), tokenizer, 128, silent).items
    learned = example.labels[example.targets].tolist()
    assert learned[-1] == tokenizer.eos_token_id
    assert tokenizer.decode(learned[:-1]).endswith(completion)
    assert [*example.inputs.tolist(), tokenizer.eos_token_id] == [
        *tokenizer.encode(prompt + completion).ids,
        tokenizer.eos_token_id,
    ]
    assert np.array_equal(example.inputs[1:], example.labels[:-1])
    assert np.array_equal(example.targets, np.arange(example.targets[0], len(example.labels)))


def test_a_token_across_the_border_is_learned_whole(tokenizer: CheckpointTokenizer) -> None:
    """Where the prompt ends inside the token ` Paris`, it ends after the prompt: it is completion."""
    assert len(tokenizer.encode(" Paris").ids) == 1
    (example,) = rows_to_examples(rows(("Anna went to Par", "is")), tokenizer, 128, silent).items
    assert tokenizer.decode(example.labels[example.targets[:1]]) == " Paris"


def test_bos_is_there_only_if_the_tokenizer_adds_it_and_eos_once(
    tokenizer: CheckpointTokenizer, tmp_path: Path
) -> None:
    backend = train_bpe(["Anna went to Paris."] * 3, 280)
    end = backend.token_to_id(END_OF_TEXT)
    backend.post_processor = TemplateProcessing(
        single=f"{END_OF_TEXT} $A {END_OF_TEXT}", special_tokens=[(END_OF_TEXT, end)]
    )
    (example,) = rows_to_examples(
        rows(("Anna", " Paris")), write_tokenizer(backend, tmp_path, END_OF_TEXT), 128, silent
    ).items
    assert example.inputs[0] == end
    assert example.labels.tolist().count(end) == 1
    (plain,) = rows_to_examples(rows(("Anna", " Paris")), tokenizer, 128, silent).items
    assert plain.inputs[0] != tokenizer.eos_token_id


def test_blocks_hold_every_token_of_the_corpus_in_order(tokenizer: CheckpointTokenizer) -> None:
    texts = ["Anna went to Paris.", "Bob went to Rome.", "Eve went to Oslo."]
    stream = [i for text in texts for i in [*tokenizer.encode(text).ids, tokenizer.eos_token_id]]
    blocks = rows_to_blocks(rows(*[("", text) for text in texts]), tokenizer, 8, silent).items
    assert len(blocks) == (len(stream) - 1) // 8
    assert np.concatenate([block.inputs for block in blocks]).tolist() == stream[: 8 * len(blocks)]
    assert np.concatenate([block.labels for block in blocks]).tolist() == stream[1 : 8 * len(blocks) + 1]
    assert all(block.targets.tolist() == list(range(8)) for block in blocks)


def test_a_corpus_shorter_than_a_block_is_refused(tokenizer: CheckpointTokenizer) -> None:
    with pytest.raises(WorkerFailure, match="sequenceLength"):
        rows_to_blocks(rows(("", "Anna")), tokenizer, 64, silent)


def talk(*parts: tuple[str, bool, bool]) -> Row:
    segments = [
        {"text": text, "target": target, "truncatable": False, "endOfText": ends}
        for text, target, ends in parts
    ]
    return row_of({**row(0, "", ""), "segments": segments})


def test_each_turn_of_the_assistant_and_its_end_are_learned_and_nothing_between(
    tokenizer: CheckpointTokenizer,
) -> None:
    asked, answer = "<|user|>\nWhere is Anna?\n<|assistant|>\n", "In Paris."
    then, last = "\n<|user|>\nAnd Bob? 🙂\n<|assistant|>\n", "In Rome."
    turns = talk((asked, False, False), (answer, True, True), (then, False, False), (last, True, False))
    (example,) = rows_to_examples([turns], tokenizer, 256, silent).items
    end = tokenizer.eos_token_id
    learned = example.labels[example.targets].tolist()
    first, second = learned[: learned.index(end)], learned[learned.index(end) + 1 :]
    assert tokenizer.decode(first) == answer
    assert second[-1] == end
    assert tokenizer.decode(second[:-1]) == last
    whole = asked + answer + tokenizer.eos_token + then + last
    assert example.inputs.tolist() == tokenizer.reading("tokens").encode(whole).ids


def test_an_end_of_text_after_what_is_not_learned_is_read_only(tokenizer: CheckpointTokenizer) -> None:
    turns = talk(("Anna.", False, True), (" Bob.", True, False))
    (example,) = rows_to_examples([turns], tokenizer, 64, silent).items
    end = tokenizer.eos_token_id
    assert example.inputs.tolist().count(end) == 1
    assert example.labels[example.targets].tolist() == [*tokenizer.encode(" Bob.").ids, end]
