"""Golden cases of every row metric, and which metrics a run computes."""

import pytest

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.metrics import choose_metrics, metrics
from amuro_gpu.prepared_set import row_of
from amuro_gpu.scoring.item import Answer, Score
from amuro_gpu.scoring.methods import find_method
from scoring.cases import choice_rows, inference_rows, row, text_rows


def text_value(name: str, output: str, references: list[str], slots: list[str] | None = None) -> float:
    fields = {} if slots is None else {"slots": slots}
    judged = row_of(row(1, "prompt", references=references, **fields))
    return metrics()[name].of(Answer(output, references[0], output=output), judged)


@pytest.mark.parametrize(
    ("prediction", "gold", "value"),
    [("yes", "yes", 1.0), ("no", "yes", 0.0), (None, "yes", 0.0), ("Yes", "yes", 0.0)],
)
def test_accuracy_is_one_only_where_the_answer_is_the_gold(
    prediction: str | None, gold: str, value: float
) -> None:
    assert metrics()["accuracy"].of(Answer(prediction, gold), row_of(row(1, "p", label=gold))) == value


@pytest.mark.parametrize(
    ("output", "references", "value"),
    [
        ("The cat sat.", ["The cat sat."], 1.0),
        ("  The cat sat.\n", ["The cat sat. "], 1.0),
        ("the cat sat.", ["The cat sat."], 0.0),
        ("", ["The cat sat."], 0.0),
        ("b", ["a", "b"], 1.0),
    ],
)
def test_exact_match_ignores_outer_whitespace_alone(output: str, references: list[str], value: float) -> None:
    assert text_value("exact-match", output, references) == value


@pytest.mark.parametrize(
    ("output", "references", "value"),
    [
        # Longest common subsequence "police killed the gunman"-style cases, by hand: F = 2PR / (P + R).
        ("police killed the gunman", ["police killed the gunman"], 1.0),
        ("police kill the gunman", ["police killed the gunman"], 0.75),
        ("the gunman kill police", ["police killed the gunman"], 0.5),
        ("The GUNMAN!", ["police killed the gunman"], 2 * 1.0 * 0.5 / 1.5),
        ("", ["police killed the gunman"], 0.0),
        ("nothing here", ["police killed the gunman"], 0.0),
        ("cats run", ["cat runs", "cats run far"], 2 * 1.0 * (2 / 3) / (1 + 2 / 3)),
    ],
)
def test_rouge_l_is_the_f_measure_without_stemming_and_the_best_of_the_references(
    output: str, references: list[str], value: float
) -> None:
    assert text_value("rouge-l", output, references) == pytest.approx(value)


@pytest.mark.parametrize(
    ("output", "slots", "value"),
    [
        ("Anna owns a red boat.", ["Anna", "red boat"], 1.0),
        ("anna owns a RED BOAT", ["Anna", "red boat"], 1.0),
        ("Annabel owns a red boathouse", ["Anna", "red boat"], 0.0),
        ("Anna owns a lamp", ["Anna", "red boat"], 0.5),
        ("", ["Anna"], 0.0),
        ("It costs 3.5 (three) euros", ["3.5", "(three)"], 1.0),
        ("It costs 395 euros", ["3.5"], 0.0),
    ],
)
def test_slot_accuracy_is_the_fraction_of_facts_found_as_whole_words(
    output: str, slots: list[str], value: float
) -> None:
    assert text_value("slot-accuracy", output, ["reference"], slots) == value


@pytest.mark.parametrize(
    ("name", "best"),
    [("accuracy", "0"), ("accuracy-per-character", "2"), ("accuracy-per-byte", "1"), ("accuracy-pmi", "3")],
)
def test_each_options_accuracy_normalises_its_own_way(name: str, best: str) -> None:
    scores = (
        Score("ab", -4.0, 1, -3.0),
        Score("äöüßäöü", -10.0, 1, -9.5),
        Score("abcdefghijkl", -12.0, 1, -12.0),
        Score("abc", -6.0, 1, -9.0),
    )
    for gold in "0123":
        answer = Answer("0", gold, scores=scores)
        judged = row_of(row(1, "p", choices=[{"text": score.text} for score in scores], gold=int(gold)))
        assert metrics()[name].of(answer, judged) == float(gold == best)


def test_a_tie_goes_to_the_first_choice() -> None:
    answer = Answer("0", "0", scores=(Score("ab", -1.0, 1), Score("cd", -1.0, 1)))
    judged = row_of(row(1, "p", choices=[{"text": "ab"}, {"text": "cd"}], gold=0))
    assert metrics()["accuracy-per-byte"].of(answer, judged) == 1.0


def names(method: str, declared: tuple[str, ...], rows: list[dict[str, object]]) -> list[str]:
    known = find_method(method)
    judged = [row_of(value) for value in rows]
    chosen = choose_metrics(known.answers, known.gives_scores, declared, judged)
    return [metric.name for metric in chosen]


def test_metrics_declared_by_the_dataset_come_first_in_its_order() -> None:
    declared = ("slot-accuracy", "rouge-l")
    assert names("generate", declared, text_rows(2)) == ["slot-accuracy", "rouge-l", "exact-match"]
    assert names("token-prob", ("accuracy",), inference_rows(2)) == ["accuracy"]
    assert names("options", ("accuracy-per-character",), choice_rows(2))[0] == "accuracy-per-character"


def test_metrics_that_no_one_declared_are_computed_only_where_every_row_has_their_data() -> None:
    rows = choice_rows(3)
    del rows[1]["unconditionalPrompt"]
    assert "accuracy-pmi" not in names("options", ("accuracy",), rows)
    assert "slot-accuracy" not in names("generate", (), [row(1, "p", references=["r"])])


@pytest.mark.parametrize(
    ("declared", "title"),
    [(("bleu",), "a metric that is not known"), (("slot-accuracy",), "slot-accuracy misses its data")],
)
def test_a_declared_metric_that_cannot_be_computed_is_refused_by_name(
    declared: tuple[str, ...], title: str
) -> None:
    with pytest.raises(WorkerFailure, match=title) as caught:
        names("generate", declared, [row(1, "p", references=["r"])])
    assert caught.value.code == "bad-input"
