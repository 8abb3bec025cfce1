"""`bag-of-words`: logistic regression on the word counts of the prompt or of one field."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

from amuro_gpu.baselines import Answers, Baseline, Question, gold_label, text_of
from amuro_gpu.failure import bad_input

MOST_ITERATIONS = 1000


def bag_of_words(question: Question) -> Answers:
    """Deterministic: counts of lower-case words, scikit-learn's defaults (L2, C = 1, lbfgs)."""
    texts = [text_of(row, question.field) for row in question.train.rows]
    labels = [gold_label(row) for row in question.train.rows]
    if len(set(labels)) < 2:
        raise bad_input(
            "The training set has only one label",
            f"Rule bag-of-words needs at least two labels; every training row is {labels[0]!r}.",
            "Name a training set with two labels or more.",
        )
    # Single letters count as words too: scikit-learn's own pattern would drop "a" and "I".
    words = CountVectorizer(token_pattern=r"(?u)\b\w+\b")
    model = make_pipeline(words, LogisticRegression(max_iter=MOST_ITERATIONS))
    try:
        model.fit(texts, labels)
    except ValueError as error:
        raise bad_input(
            "The classifier found no words", f"{error}.", "Name a field that holds text, or none."
        ) from error
    found = model.predict([text_of(row, question.field) for row in question.evaluate.rows])
    return question.label_answers([str(label) for label in found])


BASELINE = Baseline("bag-of-words", "label", bag_of_words)
