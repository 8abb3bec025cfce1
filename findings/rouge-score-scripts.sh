#!/usr/bin/env bash
# rouge-score 0.1.2 drops every character except a-z and 0-9 before it compares. Two identical Russian (or Greek, Arabic, Chinese)
# texts score 0, and an accented word is cut ("café" becomes "caf"). There is no warning. Means over multilingual sets such as XLSum
# then suggest a model that cannot summarise. Use a tokenizer of Unicode words, and report the result as another metric.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rouge-score==0.1.2 numpy==2.2.6
"$folder/venv/bin/python" - <<'PYTHON'
import sys

from rouge_score.rouge_scorer import RougeScorer


class UnicodeWords:
    def tokenize(self, text: str) -> list[str]:
        return text.lower().split()


texts = {"English": "the cat sat", "Russian": "кошка сидела тихо", "Greek": "η γάτα κάθισε", "French": "été à café"}
plain, words = RougeScorer(["rougeL"]), RougeScorer(["rougeL"], tokenizer=UnicodeWords())
scores = {}
for name, text in texts.items():
    scores[name] = plain.score(text, text)["rougeL"].fmeasure
    print(f"{name:8} ROUGE-L of a text with itself: {scores[name]}, by Unicode words: {words.score(text, text)['rougeL'].fmeasure}")
distinct = plain.score("café", "cafá")["rougeL"].fmeasure
print(f'ROUGE-L of "café" and "cafá": {distinct}')
expected = {"English": 1.0, "Russian": 0.0, "Greek": 0.0, "French": 1.0}
sys.exit(0 if scores == expected and distinct == 1.0 else 1)
PYTHON
