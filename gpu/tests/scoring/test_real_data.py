"""Real rows under real tokenizers: what is told apart as completion, shared, cut and stopped at."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer

from amuro_gpu.models.families import families
from amuro_gpu.models.save import save_model
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.prepared_set import read_prepared_set
from amuro_gpu.scoring.output_text import OutputText
from amuro_gpu.scoring.overflow import Fitted, Fitting
from scoring.cases import NLI, loaded_of, plain_logprobs, plain_model, row, run_score, write_set

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
TOKENIZERS = ("olmo-1b", "olmo-2", "pythia")
FAMILY = {"olmo-1b": "olmo", "olmo-2": "olmo2", "pythia": "gpt_neox"}

pytestmark = pytest.mark.skipif(not DATA.exists(), reason=f"no real data beside the project ({DATA})")


def real_rows(name: str, count: int) -> list[dict[str, str]]:
    with (DATA / "sft" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for _, line in zip(range(count), lines, strict=False)]


def field(text: str) -> str:
    return " ".join(text.split("\n")).strip()


def nli_prompt(value: dict[str, str]) -> str:
    return f"### Input_1: {field(value['input_1'])} ### Input_2: {field(value['input_2'])} ### Inference:"


def nli_set(directory: Path, count: int, shots: int) -> tuple[Path, list[dict[str, Any]], tuple[str, ...]]:
    pool = real_rows("mnli_matched.fewshot", shots)
    exemplars = tuple(f"{nli_prompt(value)} {value['output']}\n" for value in pool)
    rows = [
        row(number, nli_prompt(value), label=value["output"])
        for number, value in enumerate(real_rows("mnli_matched.test", count))
        if value["output"] in NLI
    ]
    return write_set(directory, rows, exemplars=exemplars), rows, exemplars


@pytest.fixture(scope="module", params=TOKENIZERS)
def real(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random model under a real tokenizer."""
    file = DATA / "tokenizers" / f"{request.param}.tokenizer.json"
    tokenizer = write_tokenizer(
        Tokenizer.from_file(str(file)), tmp_path_factory.mktemp("tokenizer"), "<|endoftext|>"
    )
    sizes = {**families()[FAMILY[request.param]].tiny, "max_position_embeddings": 2048}
    directory = tmp_path_factory.mktemp("real") / str(request.param)
    save_model(build(resolve_config(sizes, tokenizer), seed=3), tokenizer, directory)
    return directory


def test_labels_of_real_rows_are_scored_as_by_plain_transformers(tmp_path: Path, real: Path) -> None:
    prepared, rows, exemplars = nli_set(tmp_path / "set", 12, 4)
    found, outcome = run_score(tmp_path / "run", real, prepared, "token-prob")
    model, tokenizer = plain_model(real), loaded_of(real).tokenizer
    firsts = [tokenizer.encode(f": {label}").ids[1] for label in NLI]
    assert len(set(firsts)) == 3
    for value, prediction in zip(rows, found, strict=True):
        context = tokenizer.encode("".join(exemplars) + value["segments"][0]["text"]).ids
        expected = plain_logprobs(model, context, firsts)
        assert [score["logprobSumNats"] for score in prediction["scores"]] == pytest.approx(
            expected, abs=1e-4
        )
        assert prediction["promptTokens"] == len(context)
        assert prediction["flags"] == []
    assert outcome.counters["prefixTokensShared"] == len(found) * outcome.counters["prefixTokens"]


def test_prompts_tokenise_alike_alone_and_before_every_label_in_the_corrected_protocol(real: Path) -> None:
    tokenizer = loaded_of(real).tokenizer
    for value in real_rows("mnli_matched.test", 40):
        alone = tokenizer.encode(nli_prompt(value)).ids
        for label in NLI:
            whole = tokenizer.encode(f"{nli_prompt(value)} {label}").ids
            assert whole[: len(alone)] == alone
            assert len(whole) > len(alone)


def test_every_token_with_a_newline_ends_an_output(real: Path) -> None:
    tokenizer = loaded_of(real).tokenizer
    output = OutputText(tokenizer, frozenset({tokenizer.eos_token_id}), stop_at_newline=True)
    texts = [tokenizer.decode([token]) for token in range(len(tokenizer))]
    inside = [token for token, text in enumerate(texts) if "\n" in text and not text.startswith("\n")]
    if "olmo-2" in str(real):
        assert len(inside) == 2144
    for token in inside[:200]:
        assert output.ends(token)
        assert output.text([*tokenizer.encode(" The end").ids, token]).startswith(" The end")
        assert "\n" not in output.text([token])
    assert not output.ends(tokenizer.encode(" end").ids[0])


@pytest.mark.parametrize("method", ["generate", "options", "free"])
def test_the_other_methods_run_on_real_rows(tmp_path: Path, real: Path, method: str) -> None:
    values = real_rows("socialiqa.test", 6)
    rows = [
        row(
            number,
            f"### Input: {field(value['input'])} ### Answer: {field(value['answer'])} ### Question:",
            references=[value["output"]],
            label=NLI[number % 3],
            choices=[{"text": other["output"]} for other in values[:3]],
            gold=number % 3,
            unconditionalPrompt="### Question:",
        )
        for number, value in enumerate(values)
    ]
    prepared = write_set(tmp_path / "set", rows)
    changes = {"maxNewTokens": 6} if method != "options" else {}
    found, outcome = run_score(tmp_path / "run", real, prepared, method, **changes)
    assert len(found) == 6
    assert all(0 <= value <= 1 for prediction in found for value in prediction["metrics"].values())
    assert outcome.facts["overflowed"] == 0
    if method == "options":
        sums = np.array([[score["logprobSumNats"] for score in p["scores"]] for p in found])
        assert np.isfinite(sums).all()
        assert (sums < 0).all()


@pytest.mark.parametrize("real", ["olmo-1b"], indirect=True)
def test_news_articles_with_four_shots_overflow_and_are_made_to_fit(tmp_path: Path, real: Path) -> None:
    rows = [
        row(
            number,
            [("### Input: ", False), (field(value["input"]), True), (" ### Summary:", False)],
            references=[value["output"]],
        )
        for number, value in enumerate(real_rows("cnn.test", 250))
    ]
    pool = real_rows("cnn.fewshot", 4)
    exemplars = tuple(f"### Input: {field(v['input'])} ### Summary: {field(v['output'])}\n" for v in pool)
    prepared = write_set(tmp_path / "set", rows, exemplars=exemplars)
    fitted = fit_all(real, prepared)
    assert len(rows) == 191
    assert sum(one.overflowed for one in fitted) == 185
    assert not any(one.skipped for one in fitted)
    assert all(len(one.encodings[0].ids) + 60 <= 2048 for one in fitted)


def fit_all(checkpoint: Path, prepared: Path) -> list[Fitted]:
    dataset = read_prepared_set(prepared)
    fitting = Fitting(
        tokenizer=loaded_of(checkpoint).tokenizer,
        exemplars=dataset.exemplars,
        completions=lambda prompt, value: [""],
        policy="dropShots",
        limit=2048,
        room=60,
    )
    return fitting.fit(dataset.rows)
