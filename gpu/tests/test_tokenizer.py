"""The worker, token statistics and saved checkpoints all give the ids of tokenizer.json."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import transformers
from conftest import row, write_set
from odd_tokenizers import CLASSES, ODD, dropping, write_odd
from scoring.cases import score_request
from test_train import request_for
from tokenizers import Tokenizer, normalizers

from amuro_gpu.context import RunContext
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.models.families import families
from amuro_gpu.models.save import save_model
from amuro_gpu.operations import score, train
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.protocol.requests import TokenStatisticsRequest
from amuro_gpu.text.token_statistics import RESULT, measure
from amuro_gpu.text.tokenizer import read_tokenizer, read_tokenizer_file

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "tokenizers"
REAL_NAMES = ("olmo-1b", "olmo-2", "pythia")
TEXTS = (
    "",
    "a",
    " begins with a space",
    "  two   spaces\tand a tab ",
    "In 1990 there were 650841823 visitors.\n\nThey'd paid 000.50 each; it WASN'T much.",
    "ﬁne ｆｕｌｌ  width   text №0",
    "Naïve cafe\u0301 🙂👩‍👩‍👧 İstanbul ǅ 中文 ру́сский",
    "\r\n\u2028 \x00 \ufeff",
    "### Input_1: The lamp is red. ### Input_2: It is ﬁne. ### Inference: neutral",
)


def file_ids(directory: Path, text: str) -> list[int]:
    """Ids by the `tokenizers` library alone, without an end that a post-processor adds."""
    tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    encoding = tokenizer.encode(text)
    ends = tokenizer.encode("a").tokens[-1] in ("<|endoftext|>", "</s>")
    return list(encoding.ids[:-1] if ends else encoding.ids)


def write_tokenizer_of(name: str, directory: Path, class_name: str | None) -> Path:
    if name in ODD:
        return write_odd(name, directory, class_name)
    if not REAL.is_dir():
        pytest.skip(f"needs the published tokenizers in {REAL}")
    directory.mkdir(parents=True)
    shutil.copy(REAL / f"{name}.tokenizer.json", directory / "tokenizer.json")
    if class_name is not None:
        config = {"tokenizer_class": class_name, "eos_token": "<|endoftext|>", "add_bos_token": True}
        (directory / "tokenizer_config.json").write_text(json.dumps(config))
    return directory


def checkpoint_under(tokenizer_directory: Path, directory: Path) -> Path:
    """A tiny random Llama whose directory has the files of a tokenizer as they are."""
    tokenizer = read_tokenizer(tokenizer_directory)
    config = resolve_config({**families()["llama"].tiny, "max_position_embeddings": 256}, tokenizer)
    save_model(build(config, seed=7), tokenizer, directory)
    for path in tokenizer_directory.iterdir():
        shutil.copy(path, directory / path.name)
    return directory


@pytest.mark.parametrize("class_name", CLASSES)
@pytest.mark.parametrize("name", [*ODD, *REAL_NAMES])
def test_the_worker_gives_the_ids_of_tokenizer_json_whatever_class_the_configuration_names(
    tmp_path: Path, name: str, class_name: str | None
) -> None:
    directory = write_tokenizer_of(name, tmp_path / "tokenizer", class_name)
    tokenizer = read_tokenizer(directory)
    expected = [file_ids(directory, text) for text in TEXTS]
    assert [encoded.ids for encoded in tokenizer.encode_all(TEXTS)] == expected
    assert [encoded.ids for encoded in tokenizer.reading("tokens").encode_all(TEXTS)] == expected
    assert read_tokenizer_file(directory / "tokenizer.json").count(TEXTS) == [len(ids) for ids in expected]
    for text, encoded in zip(TEXTS, tokenizer.encode_all(TEXTS), strict=True):
        assert encoded.ends == sorted(encoded.ends)
        assert all(end <= len(text) for end in encoded.ends)


def visitors(index: int) -> dict[str, str]:
    return {
        "premise": f"In {1990 + index} there were {650841823 + 7919 * index} visitors. "
        f" They'd paid {index}00.50 each",
        "hypothesis": f"More than {600000000 + index} people came; it wasn't {2000 + index}.",
    }


def letters(index: int) -> dict[str, str]:
    return {"premise": f"ﬁne ｆｕｌｌ  width   text №{index}", "hypothesis": "It is ﬁne."}


def inference_rows(values: list[dict[str, str]], *, labelled: bool) -> list[dict[str, Any]]:
    rows = []
    for index, value in enumerate(values):
        prompt = f"### Input_1: {value['premise']} ### Input_2: {value['hypothesis']} ### Inference:"
        label = ("entailment", "neutral", "contradiction")[index % 3]
        made = row(index, prompt, f" {label}")
        rows.append({**made, "segments": made["segments"][:1], "label": label} if labelled else made)
    return rows


def label_set(directory: Path, rows: list[dict[str, Any]]) -> Path:
    write_set(directory, rows)
    manifest = json.loads((directory / "manifest.json").read_text())
    names = ("entailment", "neutral", "contradiction")
    manifest["dataset"]["labels"] = [{"value": name, "text": name} for name in names]
    (directory / "manifest.json").write_text(json.dumps(manifest))
    return directory


@pytest.mark.parametrize("class_name", ["GPT2Tokenizer", "LlamaTokenizer", None])
def test_a_file_with_dropout_gives_the_ids_of_all_its_merges_at_every_reading(
    tmp_path: Path, class_name: str | None
) -> None:
    dropping().save(str(tmp_path / "tokenizer.json"))
    config = {"eos_token": "<|endoftext|>", "tokenizer_class": class_name}
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(config))
    whole = dropping()
    whole.model.dropout = None
    for read in (read_tokenizer, lambda directory: read_tokenizer_file(directory / "tokenizer.json")):
        tokenizer = read(tmp_path)
        for text in TEXTS:
            assert list(tokenizer.bare_ids(text)) == whole.encode(text, add_special_tokens=False).ids
    assert json.loads((tmp_path / "tokenizer.json").read_text())["model"]["dropout"] == 0.5


def counted_everywhere(
    checkpoint: Path, values: list[dict[str, str]], root: Path, context_for: Callable[..., RunContext]
) -> tuple[int, int, int]:
    """Prompt tokens as scoring and as token statistics count them, and tokens that training reads."""
    labelled = label_set(root / "set", inference_rows(values, labelled=True))
    request = score_request(root / "score", checkpoint, labelled, "token-prob")
    score.run(request, context_for(root / "score"))
    lines = (root / "score" / "predictions.jsonl").read_text().splitlines()
    scored = sum(json.loads(line)["promptTokens"] for line in lines)
    (root / "statistics").mkdir()
    asked = {
        "protocol": 1,
        "requestId": "1",
        "operation": "token-statistics",
        "directory": str(root / "statistics"),
        "devices": ["cpu:0"],
        "preparedSetDirectory": str(labelled),
        "tokenizerFile": str(checkpoint / "tokenizer.json"),
    }
    measure(TokenStatisticsRequest.model_validate(asked))
    prompts = json.loads((root / "statistics" / RESULT).read_text())["contexts"][0]["prompt"]
    learned = write_set(root / "learned", inference_rows(values, labelled=False))
    outcome = train.run(request_for(checkpoint, learned, root / "train"), context_for(root / "train"))
    epochs = 2
    read = outcome.counters["tokensThroughBlocks"] // epochs
    return scored, sum(length * count for length, count in prompts), read


@pytest.mark.skipif(not REAL.is_dir(), reason=f"needs the published tokenizers in {REAL}")
def test_a_llama_whose_class_is_gpt2_is_scored_and_trained_on_the_tokens_of_its_file(
    tmp_path: Path, context_for: Callable[..., RunContext]
) -> None:
    tokenizer = write_tokenizer_of("olmo-2", tmp_path / "tokenizer", "GPT2Tokenizer")
    checkpoint = checkpoint_under(tokenizer, tmp_path / "checkpoint")
    values = [visitors(index) for index in range(12)]
    assert counted_everywhere(checkpoint, values, tmp_path, context_for) == (614, 614, 630)


@pytest.mark.skipif(not REAL.is_dir(), reason=f"needs the published tokenizers in {REAL}")
@pytest.mark.parametrize(("name", "prompts", "wholes"), [("olmo-2", 156, 164), ("pythia", 168, 176)])
def test_ligatures_and_wide_letters_are_normalised_under_the_class_of_llama_as_the_file_says(
    tmp_path: Path, context_for: Callable[..., RunContext], name: str, prompts: int, wholes: int
) -> None:
    directory = write_tokenizer_of(name, tmp_path / "tokenizer", "LlamaTokenizer")
    tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.save(str(directory / "tokenizer.json"))
    checkpoint = checkpoint_under(directory, tmp_path / "checkpoint")
    values = [letters(index) for index in range(6)]
    # Whole texts end in the token of their end, which training adds.
    assert counted_everywhere(checkpoint, values, tmp_path, context_for) == (prompts, prompts, wholes)


@pytest.mark.parametrize("class_name", ["LlamaTokenizer", "GPT2Tokenizer"])
@pytest.mark.parametrize("name", ["nfkc", "lowercase", "llama", "prefix-space", "digits"])
def test_scoring_statistics_and_training_count_the_tokens_of_an_odd_file(
    tmp_path: Path, context_for: Callable[..., RunContext], name: str, class_name: str
) -> None:
    tokenizer = write_odd(name, tmp_path / "tokenizer", class_name)
    checkpoint = checkpoint_under(tokenizer, tmp_path / "checkpoint")
    values = [letters(index) for index in range(6)]
    prompts = [part["segments"][0]["text"] for part in inference_rows(values, labelled=False)]
    wholes = ["".join(s["text"] for s in part["segments"]) for part in inference_rows(values, labelled=False)]
    expected = sum(len(file_ids(tokenizer, text)) for text in prompts)
    read = sum(len(file_ids(tokenizer, text)) for text in wholes)
    assert counted_everywhere(checkpoint, values, tmp_path, context_for) == (expected, expected, read)


@pytest.mark.parametrize("class_name", ["GPT2Tokenizer", "LlamaTokenizer", "GPTNeoXTokenizer"])
def test_a_saved_checkpoint_has_the_files_of_its_sources_tokenizer_byte_for_byte(
    tmp_path: Path, class_name: str
) -> None:
    source = write_odd("llama", tmp_path / "tokenizer", class_name)
    (source / "special_tokens_map.json").write_text('{"eos_token": "</s>"}')
    (source / "tokenizer.model").write_bytes(b"sentencepiece")
    (source / "chat_template.jinja").write_text("{{ messages }}")
    tokenizer = read_tokenizer(source)
    model = build(resolve_config(families()["llama"].tiny, tokenizer), seed=1)
    save_model(model, tokenizer, tmp_path / "saved")
    for path in source.iterdir():
        assert (tmp_path / "saved" / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.parametrize("class_name", [None, "TokenizersBackend", "BaichuanTokenizer"])
@pytest.mark.parametrize("name", ["nfkc", "llama", "ended"])
def test_a_saved_checkpoint_names_a_class_that_reads_the_same_ids_where_its_source_had_none_usable(
    tmp_path: Path, name: str, class_name: str | None
) -> None:
    source = write_odd(name, tmp_path / "tokenizer", class_name)
    tokenizer = read_tokenizer(source)
    model = build(resolve_config(families()["llama"].tiny, tokenizer), seed=1)
    save_model(model, tokenizer, tmp_path / "saved")
    saved = tmp_path / "saved"
    assert (saved / "tokenizer.json").read_bytes() == (source / "tokenizer.json").read_bytes()
    config = json.loads((saved / "tokenizer_config.json").read_text())
    assert config["tokenizer_class"] == "PreTrainedTokenizerFast"
    assert config["eos_token"] == tokenizer.eos_token
    plain = transformers.PreTrainedTokenizerFast.from_pretrained(saved)
    for text in TEXTS:
        bare = plain(text, add_special_tokens=False)["input_ids"]
        assert bare == read_tokenizer(saved).bare_ids(text) == tokenizer.bare_ids(text)


@pytest.mark.parametrize(
    ("config", "model", "expected"),
    [
        ({"eos_token": "<s>"}, {"eos_token_id": 2}, "<s>"),
        ({"eos_token": {"content": "<s>"}}, {}, "<s>"),
        ({}, {"eos_token_id": 1}, "<s>"),
        ({}, {"eos_token_id": [1, 2]}, "<s>"),
        ({}, {}, "</s>"),
    ],
)
def test_the_end_of_text_is_that_of_the_tokenizers_configuration_else_the_models_else_a_known_name(
    tmp_path: Path, config: dict[str, Any], model: dict[str, Any], expected: str
) -> None:
    write_odd("llama", tmp_path, None)
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(config))
    (tmp_path / "config.json").write_text(json.dumps(model))
    assert read_tokenizer(tmp_path).eos_token == expected


def test_an_end_of_text_that_the_file_lacks_is_refused_by_name(tmp_path: Path) -> None:
    write_odd("llama", tmp_path, None)
    (tmp_path / "tokenizer_config.json").write_text('{"eos_token": "<|end|>"}')
    with pytest.raises(WorkerFailure, match=r"eos_token is '<\|end\|>'; tokenizer.json has no such token"):
        read_tokenizer(tmp_path)
