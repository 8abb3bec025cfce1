"""Surface rules answer deterministically, in the form of predictions, and name what they lack."""

from pathlib import Path
from typing import Any

import pytest

from amuro_gpu.baselines.first_sentence import sentence_of
from amuro_gpu.context import silent_context
from amuro_gpu.failure import WorkerFailure
from amuro_gpu.operations import baseline
from amuro_gpu.protocol.requests import Baseline, BaselineRequest
from scoring.cases import NLI, inference_rows, read_predictions, row, text_rows, write_set


def answers(
    directory: Path,
    rule: str,
    train: list[dict[str, Any]],
    evaluate: list[dict[str, Any]],
    **changes: Any,
) -> tuple[list[dict[str, Any]], Any]:
    field = changes.pop("field", None)
    run = directory / "run"
    run.mkdir(exist_ok=True)
    request = BaselineRequest(
        protocol=1,
        requestId="test",
        directory=str(run),
        devices=["cpu:0"],
        operation="baseline",
        baseline=Baseline(rule=rule, field=field),
        trainSetDirectory=str(write_set(directory / "train", train)),
        preparedSetDirectory=str(write_set(directory / "set", evaluate, **changes)),
    )
    outcome = baseline.run(request, silent_context(run))
    return read_predictions(run), outcome


def nli(number: int, premise: str, hypothesis: str, label: str) -> dict[str, Any]:
    value = row(number, "", label=label)
    pieces = (("", None), (premise, "premise"), (" - ", None), (hypothesis, "hypothesis"), (" label:", None))
    value["segments"] = [
        {"text": text, "target": False, "truncatable": False, **({} if field is None else {"field": field})}
        for text, field in pieces
    ]
    return value


def biased(count: int) -> list[dict[str, Any]]:
    """The hypothesis alone gives the label away; the premise says nothing."""
    words = {"entailment": "surely", "neutral": "perhaps", "contradiction": "never"}
    return [
        nli(number, f"Word{number} sails.", f"He {words[NLI[number % 3]]} sails.", NLI[number % 3])
        for number in range(count)
    ]


def test_majority_always_answers_the_commonest_training_label(tmp_path: Path) -> None:
    train = inference_rows(7)
    found, outcome = answers(tmp_path, "majority", train, inference_rows(6), metrics=("accuracy",))
    assert {prediction["prediction"] for prediction in found} == {NLI[0]}
    assert [prediction["metrics"]["accuracy"] for prediction in found] == [1.0, 0.0, 0.0] * 2
    assert outcome.facts["metrics"] == ["accuracy"]
    assert outcome.counters == {"rows": 6, "trainingRows": 7}


def test_majority_takes_the_first_label_on_a_tie(tmp_path: Path) -> None:
    found, _ = answers(tmp_path, "majority", inference_rows(6), inference_rows(1))
    assert found[0]["prediction"] == "contradiction"


@pytest.mark.parametrize("field", [None, "hypothesis"])
def test_bag_of_words_finds_a_label_that_words_give_away(tmp_path: Path, field: str | None) -> None:
    found, _ = answers(tmp_path, "bag-of-words", biased(60), biased(99)[60:], field=field)
    assert all(prediction["metrics"]["accuracy"] == 1.0 for prediction in found)


def test_bag_of_words_on_a_field_sees_nothing_of_the_others(tmp_path: Path) -> None:
    found, _ = answers(tmp_path, "bag-of-words", biased(60), biased(99)[60:], field="premise")
    assert len({prediction["prediction"] for prediction in found}) == 1


def test_constant_output_is_the_training_reference_that_does_best_on_training_rows(tmp_path: Path) -> None:
    texts = ["The market opens at nine.", "The market opens at ten.", "A boat.", "The market opens today."]
    train = [row(number, "prompt", references=[text]) for number, text in enumerate(texts)]
    evaluate = [row(9, "prompt", references=["The market opens at ten."])]
    found, outcome = answers(tmp_path, "constant-output", train, evaluate, metrics=("rouge-l", "exact-match"))
    assert found[0]["output"] in texts[:2]
    assert found[0]["metrics"]["rouge-l"] >= 0.8
    assert outcome.facts["answers"] == 1


def test_first_sentence_copies_the_first_sentence_of_what_may_be_cut(tmp_path: Path) -> None:
    rows = text_rows(4)
    found, _ = answers(tmp_path, "first-sentence", rows, rows, metrics=("rouge-l", "slot-accuracy"))
    assert found[0]["output"] == "The boat opens at 0."
    assert [prediction["metrics"]["slot-accuracy"] for prediction in found] == [1.0] * 4
    assert list(found[0]["metrics"]) == ["rouge-l", "slot-accuracy", "exact-match"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two.", "One."),
        ("No end mark", "No end mark"),
        (' He said "Stop!" Then he left.', 'He said "Stop!"'),
        ("It cost 3.5 euros. More.", "It cost 3.5 euros."),
        ("猫坐在屋顶上。然后大家回家了。", "猫坐在屋顶上。"),
        ("「止まれ！」と彼は言った。", "「止まれ！」"),
        ("هل وصل؟ نعم.", "هل وصل؟"),
        ("बिल्ली छत पर है। फिर सब घर गए।", "बिल्ली छत पर है।"),
        ("Wait... Then go.", "Wait..."),
        ("", ""),
    ],
)
def test_a_sentence_ends_at_the_first_end_mark_of_its_script(text: str, sentence: str) -> None:
    assert sentence_of(text) == sentence


@pytest.mark.parametrize("rule", ["majority", "bag-of-words", "constant-output", "first-sentence"])
def test_the_same_sets_give_the_same_bytes_in_the_order_of_the_rows(tmp_path: Path, rule: str) -> None:
    rows = [
        {**value, "references": ["The boat."], "label": NLI[number % 3]}
        for number, value in enumerate(text_rows(12))
    ]
    written = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        found, _ = answers(tmp_path / name, rule, rows, rows)
        assert [prediction["rowId"] for prediction in found] == [value["rowId"] for value in rows]
        written.append((tmp_path / name / "run" / "predictions.jsonl").read_bytes())
    assert written[0] == written[1]


@pytest.mark.parametrize(
    ("rule", "field", "make", "lack"),
    [
        ("majority", None, text_rows, "has no label"),
        ("bag-of-words", None, text_rows, "has no label"),
        ("bag-of-words", "hypothesis", inference_rows, "has no field 'hypothesis'"),
        ("constant-output", None, inference_rows, "no gold for it"),
        ("first-sentence", None, inference_rows, "no gold for it"),
    ],
)
def test_a_rule_that_does_not_fit_the_set_is_refused_with_the_lack_named(
    tmp_path: Path, rule: str, field: str | None, make: Any, lack: str
) -> None:
    with pytest.raises(WorkerFailure, match=lack) as caught:
        answers(tmp_path, rule, make(6), make(3), field=field)
    assert caught.value.code == "bad-input"
