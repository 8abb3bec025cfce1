"""Golden cases of every row metric, and which metrics a run computes."""

import math
from statistics import fmean

import pytest
from sacrebleu.metrics import BLEU, CHRF
from sklearn.metrics import (
    balanced_accuracy_score,
    brier_score_loss,
    f1_score,
    matthews_corrcoef,
    recall_score,
)

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.metrics import choose_metrics, metrics
from amuro_gpu.prepared_set import Label, row_of
from amuro_gpu.scoring.item import Answer, Score
from amuro_gpu.scoring.methods import find_method
from amuro_gpu.scoring.prediction import metric_facts, prediction_of
from amuro_gpu.scoring.set_value import set_value
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
    ("name", "output", "reference", "value"),
    [
        ("rouge-1", "the gunman kill police", "police killed the gunman", 0.75),
        (
            "rouge-2",
            "police killed gunman",
            "police killed the gunman",
            2 * (1 / 2) * (1 / 3) / (1 / 2 + 1 / 3),
        ),
        ("rouge-2", "gunman the killed police", "police killed the gunman", 0.0),
    ],
)
def test_rouge_n_is_the_f_measure_over_runs_of_n_words(
    name: str, output: str, reference: str, value: float
) -> None:
    assert text_value(name, output, [reference]) == pytest.approx(value)


@pytest.mark.parametrize(
    ("output", "reference", "value"),
    [
        ("Кошка сидит на тёплой крыше.", "кошка СИДИТ на тёплой крыше", 1.0),
        ("Кошка спит", "Кошка сидит", 0.5),
        ("猫坐在屋顶上。", "猫坐在屋顶上", 1.0),
        ("猫坐在地上", "猫坐在屋顶上", 2 * (4 / 5) * (4 / 6) / (4 / 5 + 4 / 6)),
        ("Größere Bären", "Größere Vögel", 0.5),
        ("GROSSE STRASSE", "große Straße", 1.0),
        ("cafe\u0301 noir", "caf\u00e9 noir", 1.0),
        ("Moscow Москва 東京", "Москва Moscow 東京", 0.75),
        ("हिन्दी भाषा", "हिन्दी भाषा", 1.0),
        ("สวัสดี", "สวัสดี", 1.0),
        ("police kill the gunman", "police killed the gunman", 0.75),
        ("", "Кошка", 0.0),
        ("?!", "Кошка", 0.0),
    ],
)
def test_rouge_l_unicode_counts_the_words_of_any_script(output: str, reference: str, value: float) -> None:
    assert text_value("rouge-l-unicode", output, [reference]) == pytest.approx(value)


@pytest.mark.parametrize(
    "references",
    [
        ["Кошка сидит на тёплой крыше."],
        ["猫坐在屋顶上。"],
        ["Größere Bären mögen süße Äpfel."],
        ["The cat sits on the roof.", "Кошка сидит на крыше."],
        ["The cat sits."] * 40 + ["?!"],
        ["The cat sits."] * 40 + ["猫"],
    ],
)
def test_rouge_of_english_letters_refuses_a_set_whose_references_it_would_cut(references: list[str]) -> None:
    rows = [row(place, "p", references=[text]) for place, text in enumerate(references)]
    for name in ("rouge-l", "rouge-1", "rouge-2"):
        with pytest.raises(WorkerFailure, match=f"{name} cannot judge this set") as caught:
            names("generate", (name,), rows)
        assert caught.value.code == "bad-input"
        assert caught.value.remedy is not None
    assert names("generate", ("exact-match",), rows) == ["exact-match"]


def test_rouge_of_english_letters_judges_english_with_a_foreign_name_in_it() -> None:
    rows = [row(place, "p", references=["The cat of the house sits on a warm roof."]) for place in range(30)]
    rows.append(row(30, "p", references=["Beyoncé sings in the café."]))
    assert names("generate", ("rouge-l",), rows)[0] == "rouge-l"


def test_rouge_l_unicode_refuses_only_a_reference_without_a_word() -> None:
    rows = [row(0, "p", references=["猫坐在屋顶上。"]), row(1, "p", references=["Кошка"])]
    assert names("generate", ("rouge-l-unicode",), rows)[0] == "rouge-l-unicode"
    with pytest.raises(WorkerFailure, match="source line 3") as caught:
        names("generate", ("rouge-l-unicode",), [*rows, row(2, "p", references=["。?"])])
    assert "exact-match" in (caught.value.remedy or "")


@pytest.mark.parametrize("name", ["bleu", "chrf"])
def test_bleu_and_chrf_of_a_set_are_those_of_sacrebleu(name: str) -> None:
    outputs = ["the cat sat on the mat", "a dog barked", "", "nothing in common"]
    references = [
        ["the cat sat on a mat", "there is a cat on the mat"],
        ["the dog barked loudly", "a dog barked"],
        ["silence", "quiet"],
        ["something else entirely", "another text"],
    ]
    metric = metrics()[name]
    parts = [
        metric.of(Answer(output, texts[0]), row_of(row(1, "p", references=texts)))
        for output, texts in zip(outputs, references, strict=True)
    ]
    theirs = {"bleu": BLEU(), "chrf": CHRF()}[name].corpus_score(
        outputs, [list(each) for each in zip(*references, strict=True)]
    )
    assert set_value(metric, parts) == pytest.approx(theirs.score)
    assert 10 < theirs.score < 90


LABELS = ("entailment", "neutral", "contradiction")
MIXED = ["entailment", "neutral", "neutral", "contradiction", "entailment", "contradiction", "neutral"]


def class_value(name: str, golds: list[str], answers: list[str | None]) -> float:
    metric = metrics()[name]
    parts = [
        metric.of(Answer(answer, gold, labels=LABELS), row_of(row(1, "p", label=gold)))
        for answer, gold in zip(answers, golds, strict=True)
    ]
    return set_value(metric, parts)


@pytest.mark.parametrize(
    ("golds", "answers"),
    [
        (MIXED, ["entailment", "neutral", "entailment", "neutral", "neutral", "contradiction", "neutral"]),
        (MIXED, ["entailment"] * 7),
        (["entailment", "neutral"] * 3, ["entailment", "contradiction"] * 3),
        (["neutral"] * 4, ["neutral"] * 4),
        (MIXED, MIXED),
    ],
)
@pytest.mark.filterwarnings("ignore:y_pred contains classes not in y_true")
@pytest.mark.filterwarnings("ignore:A single label was found")
def test_metrics_over_classes_are_those_of_scikit_learn(golds: list[str], answers: list[str]) -> None:
    assert class_value("macro-f1", golds, [*answers]) == pytest.approx(
        f1_score(golds, answers, average="macro", zero_division=0)
    )
    assert class_value("balanced-accuracy", golds, [*answers]) == pytest.approx(
        balanced_accuracy_score(golds, answers)
    )
    assert class_value("matthews", golds, [*answers]) == pytest.approx(matthews_corrcoef(golds, answers))


def test_the_accuracy_of_each_class_is_the_recall_of_scikit_learn_and_has_its_rows() -> None:
    answers = ["entailment", "neutral", "entailment", None, "neutral", "contradiction", "neutral"]
    metric = metrics()["balanced-accuracy"]
    lines = [
        prediction_of(row_of(row(1, "p", label=gold)), Answer(answer, gold, labels=LABELS), [metric])
        for answer, gold in zip(answers, MIXED, strict=True)
    ]
    (record,) = metric_facts([metric], lines, [Label(name, name) for name in LABELS])["metricRecords"]
    theirs = recall_score(
        MIXED, [answer or "none" for answer in answers], labels=LABELS, average=None, zero_division=0
    )
    assert [entry["label"] for entry in record["corpus"]["perClass"]] == list(LABELS)
    assert [entry["value"] for entry in record["corpus"]["perClass"]] == pytest.approx(list(theirs))
    assert [entry["rows"] for entry in record["corpus"]["perClass"]] == [2, 3, 2]
    assert record["corpus"]["value"] == pytest.approx(fmean(theirs))


def test_a_row_without_an_answer_is_wrong_for_its_own_label_and_no_label_of_its_own() -> None:
    golds = ["entailment", "entailment", "neutral", "neutral"]
    answers = ["entailment", None, "neutral", "neutral"]
    assert class_value("macro-f1", golds, answers) == pytest.approx((2 / 3 + 1) / 2)
    assert class_value("balanced-accuracy", golds, answers) == pytest.approx(0.75)
    shown = [answer or "none" for answer in answers]
    assert class_value("matthews", golds, answers) == pytest.approx(matthews_corrcoef(golds, shown))


def test_a_row_that_was_skipped_counts_in_metrics_over_labels_as_one_without_an_answer() -> None:
    chosen = [metrics()[name] for name in ("balanced-accuracy", "calibration-error")]
    judged = row_of(row(1, "p", label="neutral"))
    skipped = Answer(None, "neutral", labels=LABELS)
    line = prediction_of(judged, skipped, chosen, flags=["overflow-skipped"])
    assert sum(line["parts"]["balanced-accuracy"]) == 1
    assert line["metrics"]["balanced-accuracy"] == 0
    assert line["weights"] == {"calibration-error": 0}


def test_bleu_refuses_text_without_spaces_between_words() -> None:
    with pytest.raises(WorkerFailure, match="bleu cannot judge this set"):
        names("generate", ("bleu",), [row(0, "p", references=["猫坐在屋顶上。"])])
    assert names("generate", ("bleu",), [row(0, "p", references=["Кошка сидит на крыше."])])[0] == "bleu"


def scored(logprobs: list[float], gold: int) -> Answer:
    best = max(range(len(logprobs)), key=logprobs.__getitem__)
    scores = tuple(Score(str(place), value, 1) for place, value in enumerate(logprobs))
    return Answer(str(best), str(gold), scores=scores, gold_place=gold)


def test_brier_is_twice_that_of_scikit_learn_for_two_classes_and_needs_no_normalised_scores() -> None:
    probabilities, golds = [0.9, 0.6, 0.2, 0.5], [1, 0, 0, 1]
    answers = [
        scored([math.log(1 - p) - 7, math.log(p) - 7], gold)
        for p, gold in zip(probabilities, golds, strict=True)
    ]
    values = [metrics()["brier"].of(answer, row_of(row(1, "p"))) for answer in answers]
    assert fmean(values) == pytest.approx(2 * brier_score_loss(golds, probabilities))


def test_calibration_error_is_the_weighted_gap_of_15_bins() -> None:
    metric = metrics()["calibration-error"]
    cases = [(0.95, True), (0.96, False), (0.55, True), (0.52, True), (1.0, True)]
    answers = [
        scored([math.log(p), math.log1p(-p) if p < 1 else -800.0], 0 if right else 1) for p, right in cases
    ]
    parts = [metric.of(answer, row_of(row(1, "p"))) for answer in answers]
    # Bins end at 8/15 = 0.533, 9/15 = 0.6, …, 14/15 = 0.933, 1.
    expected = (abs(0.52 - 1) + abs(0.55 - 1) + abs(0.95 + 0.96 + 1.0 - 2)) / 5
    assert set_value(metric, parts) == pytest.approx(expected)


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
    [(("blue",), "a metric that is not known"), (("slot-accuracy",), "slot-accuracy misses its data")],
)
def test_a_declared_metric_that_cannot_be_computed_is_refused_by_name(
    declared: tuple[str, ...], title: str
) -> None:
    with pytest.raises(WorkerFailure, match=title) as caught:
        names("generate", declared, [row(1, "p", references=["r"])])
    assert caught.value.code == "bad-input"
