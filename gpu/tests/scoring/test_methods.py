"""Each method's answer, in both protocols, from what the model says."""

from pathlib import Path
from typing import Any

import pytest

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.prepared_set import Label
from amuro_gpu.scoring.methods.constrained import MISSED, search
from amuro_gpu.scoring.methods.free import earliest_label, first_substring
from amuro_gpu.scoring.output_text import OutputText
from scoring.cases import (
    NLI,
    SHOTS,
    choice_rows,
    inference_rows,
    loaded_of,
    plain_logprobs,
    plain_model,
    plain_sum,
    row,
    run_score,
    text_rows,
    write_set,
)


def labels(*values: str) -> tuple[Label, ...]:
    return tuple(Label(value, value) for value in values)


@pytest.mark.parametrize(
    ("output", "found"),
    [
        (" entailment", "entailment"),
        (" Neutral, or entailment", "neutral"),
        (" CONTRADICTION.", "contradiction"),
        (" entailments", None),
        (" noneutral", None),
        ("", None),
        (" not entailment", "not entailment"),
        (" entailment not", "entailment"),
    ],
)
def test_free_takes_the_earliest_label_that_is_a_whole_word(output: str, found: str | None) -> None:
    assert earliest_label(output, labels(*NLI, "not entailment")) == found


def test_free_takes_the_longest_label_on_a_tie() -> None:
    assert earliest_label(" no way", labels("no", "no way")) == "no way"


@pytest.mark.parametrize(
    ("output", "found"),
    [
        (" entailment, not contradiction", "contradiction"),
        (" neutrality of entailment", "neutral"),
        (" Entailment", None),
        ("", None),
    ],
)
def test_free_in_the_papers_protocol_takes_the_first_substring_in_its_order(
    output: str, found: str | None
) -> None:
    assert first_substring(output, labels(*NLI)) == found
    assert first_substring(" yes and no", labels("yes", "no")) == "no"


def test_free_reads_the_label_from_the_output_and_is_wrong_without_one(tmp_path: Path, olmo: Path) -> None:
    words = sorted(set(first_words(olmo, tmp_path)))
    rows = [{**value, "label": words[0]} for value in inference_rows(6)]
    prepared = write_set(tmp_path / "set", rows, labels=[*words, "never said"])
    found, _ = run_score(tmp_path / "run", olmo, prepared, "free", maxNewTokens=4)
    for prediction in found:
        expected = earliest_label(prediction["output"], labels(*words, "never said"))
        assert prediction["prediction"] == expected
        assert prediction["metrics"] == {"accuracy": float(expected == words[0])}
    absent = write_set(tmp_path / "absent", rows, labels=["never said", "unheard"])
    found, _ = run_score(tmp_path / "run-absent", olmo, absent, "free", maxNewTokens=4)
    assert {prediction["prediction"] for prediction in found} == {None}


def first_words(checkpoint: Path, tmp_path: Path) -> list[str]:
    """Words that the random model does say, to be used as labels."""
    prepared = write_set(tmp_path / "probe", inference_rows(6))
    found, _ = run_score(tmp_path / "run-probe", checkpoint, prepared, "free", maxNewTokens=4)
    words = [word for prediction in found for word in prediction["output"].split() if word.isalnum()]
    assert words
    return words


def test_token_prob_compares_whole_labels_where_first_tokens_collide(
    tmp_path: Path, checkpoint: Path
) -> None:
    names = ("entailment", "entailed by the boat", "neutral")
    rows = [{**value, "label": names[index % 3]} for index, value in enumerate(inference_rows(4))]
    prepared = write_set(tmp_path / "set", rows, exemplars=SHOTS, labels=names)
    found, outcome = run_score(tmp_path / "run", checkpoint, prepared, "token-prob")
    model, tokenizer = plain_model(checkpoint), loaded_of(checkpoint).tokenizer
    for value, prediction in zip(rows, found, strict=True):
        prompt = "".join(SHOTS) + value["segments"][0]["text"]
        sums = []
        for name, score in zip(names, prediction["scores"], strict=True):
            whole = tokenizer.encode(f"{prompt} {name}")
            start = len(tokenizer.encode(prompt).ids)
            sums.append(plain_sum(model, whole.ids[:start], whole.ids[start:]))
            assert score["logprobSumNats"] == pytest.approx(sums[-1], abs=1e-4)
            assert score["tokens"] == len(whole.ids) - start
        assert prediction["flags"] == ["whole-label"]
        assert prediction["prediction"] == names[sums.index(max(sums))]
    assert outcome.counters["headRows"] == sum(prediction["completionTokens"] for prediction in found)


def test_token_prob_in_the_papers_protocol_takes_the_likeliest_subtoken_of_each_label(
    tmp_path: Path, checkpoint: Path
) -> None:
    rows = [{**value} for value in inference_rows(4)]
    for value in rows:
        value["segments"][0]["text"] += " "
    prepared = write_set(tmp_path / "set", rows, exemplars=SHOTS, protocol="paper")
    found, _ = run_score(tmp_path / "run", checkpoint, prepared, "token-prob")
    model, tokenizer = plain_model(checkpoint), loaded_of(checkpoint).tokenizer
    for value, prediction in zip(rows, found, strict=True):
        context = tokenizer.encode("".join(SHOTS) + value["segments"][0]["text"]).ids
        best = [max(plain_logprobs(model, context, tokenizer.encode(name).ids)) for name in NLI]
        assert [score["logprobSumNats"] for score in prediction["scores"]] == pytest.approx(best, abs=1e-4)
        assert prediction["prediction"] == NLI[best.index(max(best))]
        assert prediction["promptTokens"] == len(context)


class Spelling:
    """A tokenizer of which every id is one known text."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def decode(self, tokens: list[int], **_: Any) -> str:
        return "".join(self.texts[token] for token in tokens)


@pytest.mark.parametrize(
    ("tokens", "finishing", "text"),
    [
        ([0, 1, 2], None, " a b c"),
        ([0, 3], 3, " a."),
        ([0, 5], 5, " a"),
        ([4], 4, ""),
        ([0, 1, 6], 6, " a b"),
    ],
)
def test_an_output_ends_at_its_first_newline_wherever_in_a_token_or_at_the_end_of_text(
    tokens: list[int], finishing: int | None, text: str
) -> None:
    output = OutputText(
        Spelling(" a", " b", " c", ".\nNext", "\n", "", "\r\n"), frozenset({5}), stop_at_newline=True
    )
    assert [output.ends(token) for token in tokens] == [token == finishing for token in tokens]
    assert output.text(tokens).rstrip("\r") == text
    assert output.flags(tokens) == (() if finishing is not None else ("stopped-at-limit",))


def test_the_papers_protocol_does_not_stop_at_a_newline() -> None:
    output = OutputText(Spelling(" a", "\n", ""), frozenset({2}), stop_at_newline=False)
    assert not output.ends(1)
    assert output.ends(2)
    assert output.text([0, 1, 0]) == " a\n a"


def test_generate_stops_at_the_limit_and_keeps_output_and_stripped_answer(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", text_rows(5), metrics=("rouge-l", "slot-accuracy"))
    found, outcome = run_score(tmp_path / "run", olmo, prepared, "generate", maxNewTokens=7)
    for prediction in found:
        assert prediction["prediction"] == prediction["output"].strip()
        assert prediction["completionTokens"] <= 7
        stopped = "stopped-at-limit" in prediction["flags"]
        assert "\n" not in prediction["output"]
        assert stopped <= (prediction["completionTokens"] == 7)
        assert list(prediction["metrics"]) == ["rouge-l", "slot-accuracy", "exact-match"]
    assert outcome.counters["generatedTokens"] == sum(p["completionTokens"] for p in found)


# Three labels over the tokens a, b, c, d: "ab", "ac" and "d".
PATHS = [[("a",), ("a", "b")], [("a",), ("a", "c")], [("d",)]]


@pytest.mark.parametrize(
    ("logprobs", "beams", "found"),
    [
        ([[-1.0, -2.0], [-1.0, -0.5], [-2.0]], 3, 1),
        ([[-1.0, -2.0], [-1.0, -3.0], [-2.0]], 3, 2),
        # One beam follows the likelier first token, though the label behind the other is the best.
        ([[-1.0, -2.0], [-1.0, -3.0], [-1.5]], 1, 0),
        ([[-1.0, -2.0], [-1.0, -3.0], [-1.5]], 2, 2),
        ([[-1.0, -1.0], [-1.0, -1.0], [-2.0]], 3, 0),
    ],
)
def test_beam_search_keeps_the_likeliest_beginnings_at_each_token(
    logprobs: list[list[float]], beams: int, found: int
) -> None:
    assert search(PATHS, logprobs, beams) == found


def test_beams_are_counted_by_beginnings_so_labels_that_begin_alike_share_one() -> None:
    assert search(PATHS, [[-1.0, -2.0], [-1.0, -0.1], [-0.9]], 2) == 2
    assert search(PATHS, [[-1.0, -2.0], [-1.0, -0.1], [-1.2]], 1) == 1


def test_constrained_ranks_whole_labels_as_plain_sums_do(tmp_path: Path, olmo: Path) -> None:
    names = ["entailment", "entailment of it", "neutral", "not a contradiction", "yes"]
    rows = [{**value, "label": "neutral"} for value in inference_rows(6)]
    prepared = write_set(tmp_path / "set", rows, labels=names, exemplars=SHOTS)
    exact, outcome = run_score(tmp_path / "exact", olmo, prepared, "constrained", beams="exact")
    model, tokenizer = plain_model(olmo), loaded_of(olmo).tokenizer
    for prediction, value in zip(exact, rows, strict=True):
        prompt = "".join(SHOTS) + "".join(part["text"] for part in value["segments"])
        context = tokenizer.encode(prompt).ids
        sums = []
        for name in names:
            tokens = tokenizer.encode(f"{prompt} {name}").ids
            assert tokens[: len(context)] == context
            sums.append(plain_sum(model, context, tokens[len(context) :]))
        found = [score["logprobSumNats"] for score in prediction["scores"]]
        assert found == pytest.approx(sums, abs=1e-4)
        assert prediction["prediction"] == names[max(range(5), key=found.__getitem__)]
    assert outcome.facts["metrics"] == ["accuracy"]

    greedy, _ = run_score(tmp_path / "greedy", olmo, prepared, "constrained", beams=1)
    for prediction, proven in zip(greedy, exact, strict=True):
        assert prediction["scores"] == proven["scores"]
        assert (MISSED in prediction["flags"]) == (prediction["prediction"] != proven["prediction"])
    usual, _ = run_score(tmp_path / "usual", olmo, prepared, "constrained")
    assert usual == exact


def test_exemplars_scored_as_rows_are_marked(tmp_path: Path, olmo: Path) -> None:
    rows = inference_rows(2)
    prepared = write_set(tmp_path / "set", rows, exemplars=SHOTS, exemplar_ids=[rows[1]["rowId"]])
    found, _ = run_score(tmp_path / "run", olmo, prepared, "token-prob")
    assert [prediction["flags"] for prediction in found] == [[], ["exemplar"]]


@pytest.mark.parametrize(
    ("method", "rows", "lack"),
    [
        ("token-prob", text_rows(1), "no gold label"),
        ("free", text_rows(1), "no gold label"),
        ("options", inference_rows(1), "no choice"),
        ("options", [{**choice_rows(1)[0], "gold": 9}], "no gold choice"),
        ("generate", inference_rows(1), "no reference"),
        ("options", [row(1, "Answer:", choices=[{"text": "a"}, {"text": ""}], gold=0)], ""),
    ],
)
def test_a_row_without_what_the_method_needs_is_refused_by_name(
    tmp_path: Path, olmo: Path, method: str, rows: list[dict[str, Any]], lack: str
) -> None:
    prepared = write_set(tmp_path / "set", rows)
    if not lack:
        # A choice without text is its leading space alone: one token, and a score.
        found, _ = run_score(tmp_path / "run", olmo, prepared, method)
        assert found[0]["scores"][1]["tokens"] == 1
        return
    with pytest.raises(WorkerFailure, match=lack) as caught:
        run_score(tmp_path / "run", olmo, prepared, method)
    assert caught.value.code == "bad-input"
    assert "source line" in caught.value.detail


def test_token_prob_needs_two_labels(tmp_path: Path, olmo: Path) -> None:
    prepared = write_set(tmp_path / "set", inference_rows(1), labels=("entailment",))
    with pytest.raises(WorkerFailure, match="expected two or more"):
        run_score(tmp_path / "run", olmo, prepared, "token-prob")


@pytest.mark.parametrize("broken", ['{"rowId": 1', '{"sourceLine": 1}', ""])
def test_a_damaged_set_is_refused_with_its_line(tmp_path: Path, olmo: Path, broken: str) -> None:
    prepared = write_set(tmp_path / "set", [])
    (prepared / "rows.jsonl").write_text(broken, "utf-8")
    with pytest.raises(WorkerFailure, match="line 1" if broken else "no rows"):
        run_score(tmp_path / "run", olmo, prepared, "token-prob")
