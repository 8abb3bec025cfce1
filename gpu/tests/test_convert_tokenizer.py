"""tokenizer.model alone becomes a tokenizer.json with the ids of sentencepiece, or is refused."""

import json
from pathlib import Path
from typing import Any

import pytest
import sentencepiece

from amuro_gpu.conversion import sentencepiece_tokenizer
from amuro_gpu.conversion.sentencepiece_tokenizer import convert_sentencepiece
from amuro_gpu.conversion.tokenizer_probe import probe_texts
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.text.tokenizer import read_tokenizer

TEXTS = [
    "In 1990 there were 650841823 visitors. They'd paid 000.50 each, and it wasn't much.",
    "The lamp is red. Naïve café. entailment neutral contradiction",
    "Anna owns a boat and Peter sails it  twice.",
    "中文没有空格 日本語も",
] * 30
LLAMA = {"normalization_rule_name": "identity", "remove_extra_whitespaces": False, "split_digits": True}
BUILDS: dict[str, dict[str, Any]] = {
    "llama": {"model_type": "bpe", "byte_fallback": True, **LLAMA},
    "open-llama": {"model_type": "bpe", "byte_fallback": True, "split_digits": True},
    "baichuan": {"model_type": "bpe", "byte_fallback": True, "add_dummy_prefix": False, **LLAMA},
    "no-bytes": {"model_type": "bpe"},
    "case-folded": {"model_type": "bpe", "normalization_rule_name": "nmt_nfkc_cf"},
    "unigram": {"model_type": "unigram", "byte_fallback": True},
}


def train(directory: Path, **build: Any) -> Path:
    directory.mkdir(exist_ok=True)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS),
        model_prefix=str(directory / "tokenizer"),
        vocab_size=420 if build.get("byte_fallback") else 140,
        hard_vocab_limit=False,
        minloglevel=2,
        **build,
    )
    (directory / "tokenizer.vocab").unlink()
    return directory / "tokenizer.model"


@pytest.mark.parametrize("name", BUILDS)
def test_the_converted_tokenizer_gives_the_ids_of_sentencepiece(tmp_path: Path, name: str) -> None:
    path = train(tmp_path, **BUILDS[name])
    made = convert_sentencepiece(path, add_bos=False)
    made.save(str(tmp_path / "tokenizer.json"))
    reference = sentencepiece.SentencePieceProcessor(model_file=str(path))
    tokenizer = read_tokenizer(tmp_path)
    for text in [*TEXTS[:4], *probe_texts(), " leading", "trailing  ", "0123456789", "x\ny\r\nz\tw"]:
        assert tokenizer.encode(text).ids == reference.encode(text)
    assert tokenizer.eos_token == "</s>"
    assert (
        tokenizer.decode(tokenizer.encode(TEXTS[1]).ids).strip()
        == reference.decode(reference.encode(TEXTS[1])).strip()
    )


@pytest.mark.parametrize("add_bos", [True, False])
def test_a_begin_of_text_is_added_where_the_configuration_adds_it(tmp_path: Path, add_bos: bool) -> None:
    path = train(tmp_path, **BUILDS["llama"])
    convert_sentencepiece(path, add_bos=add_bos).save(str(tmp_path / "tokenizer.json"))
    encoded = read_tokenizer(tmp_path).encode("Anna")
    assert (encoded.ids[0] == 1) is add_bos
    assert (encoded.ends[0] == 0) is add_bos


def test_a_tokenizer_that_cannot_be_converted_is_refused_with_both_readings(tmp_path: Path) -> None:
    path = train(tmp_path, **BUILDS["llama"], user_defined_symbols=["<user>", "0"])
    with pytest.raises(WorkerFailure, match=r"sentencepiece gives \[.*the converted tokenizer.json \["):
        convert_sentencepiece(path, add_bos=True)


def test_a_wrong_conversion_is_found_by_the_probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = train(tmp_path, **BUILDS["open-llama"])
    monkeypatch.setattr(sentencepiece_tokenizer, "normalisers", lambda model: [])
    with pytest.raises(WorkerFailure, match="cannot be converted"):
        convert_sentencepiece(path, add_bos=True)


@pytest.mark.parametrize("data", [b"", b"\x0a\xff", b"not a model at all", json.dumps({}).encode()])
def test_a_file_that_is_not_a_sentencepiece_model_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "tokenizer.model").write_bytes(data)
    with pytest.raises(WorkerFailure):
        convert_sentencepiece(tmp_path / "tokenizer.model", add_bos=True)
