"""Runs lm-evaluation-harness on local tasks by two backends, and OpenAI's client; prints what came as JSON.

Arguments: the directory of a checkpoint, the service's address, the name of the model there, a directory to write in.
"""

import json
import sys
from pathlib import Path

import lm_eval
from lm_eval.tasks import TaskManager
from openai import BadRequestError, OpenAI

WORDS = ("red", "ball", "Ann", "yes", "no", "so", "number", "has")


def documents():
    for number in range(12):
        first, second, third = (WORDS[(number * step + step) % len(WORDS)] for step in (1, 3, 5))
        yield {
            "question": f"Ann number {number} {'has ' * (number % 4)}a {first} ball. It is",
            "answer": f" {second}",
            "choices": [first, f"{second} {third}", third],
            "gold": number % 3,
            "text": f"Ann number {number} has a {first} ball. " * (1 + number * 2),
        }


TASKS = {
    "loglikelihood": "doc_to_target: answer\nnum_fewshot: 2\nfewshot_split: test\nmetric_list: [{metric: acc}]",
    "loglikelihood_rolling": "doc_to_target: text\nmetric_list: [{metric: word_perplexity}]",
    "generate_until": "doc_to_target: answer\nmetric_list: [{metric: exact_match}]\n"
    'generation_kwargs: {until: ["\\n", "e"], do_sample: false, temperature: 0.0, max_gen_toks: 12}',
    "multiple_choice": "doc_to_target: gold\ndoc_to_choice: choices\nmetric_list: [{metric: acc}, {metric: acc_norm}]",
}


def write_tasks(directory):
    data = directory / "documents.jsonl"
    data.write_text("".join(json.dumps(document) + "\n" for document in documents()))
    for kind, rest in TASKS.items():
        text = "text" if kind == "loglikelihood_rolling" else "question"
        (directory / f"{kind}.yaml").write_text(
            f"task: local_{kind}\ndataset_path: json\ndataset_kwargs: {{data_files: {{test: {data}}}}}\n"
            f"output_type: {kind}\ntest_split: test\ndoc_to_text: "
            + ('""' if kind == "loglikelihood_rolling" else text)
            + f"\n{rest}\n"
        )


def answers(directory, backend, batch_size, **arguments):
    found = lm_eval.simple_evaluate(
        model=backend,
        model_args=arguments,
        tasks=[f"local_{kind}" for kind in TASKS],
        task_manager=TaskManager(include_path=str(directory), include_defaults=False),
        batch_size=batch_size,
        device="cpu",
        bootstrap_iters=0,
    )
    rows = {
        name: [sample["resps"] for sample in sorted(samples, key=lambda sample: sample["doc_id"])]
        for name, samples in found["samples"].items()
    }
    return {"rows": rows, "results": found["results"]}


def ask_openai(url, model):
    client = OpenAI(base_url=f"{url}/v1", api_key="none", max_retries=0)
    asked = {"model": model, "prompt": "It is so:", "max_tokens": 8, "temperature": 0}
    whole = client.completions.create(**asked, logprobs=2)
    pieces = [chunk.choices[0].text for chunk in client.completions.create(**asked, stream=True)]
    try:
        client.completions.create(**asked, n=2)
        refused = None
    except BadRequestError as error:
        refused = error.param
    return {
        "models": [each.id for each in client.models.list()],
        "text": whole.choices[0].text,
        "numbers": len(whole.choices[0].logprobs.token_logprobs),
        "streamed": "".join(pieces),
        "refused": refused,
    }


def main():
    checkpoint, url, model, directory = sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4])
    write_tasks(directory)
    shared = {"model": model, "base_url": f"{url}/v1/completions", "max_length": 256}
    local = {"tokenizer_backend": "huggingface", "tokenizer": checkpoint}
    found = {
        "hf": answers(directory, "hf", 4, pretrained=checkpoint, dtype="float32", max_length=256),
        "remote": answers(directory, "local-completions", 16, **shared),
        "concurrent": answers(directory, "local-completions", 1, **shared, **local, num_concurrent=8),
        "openai": ask_openai(url, model),
    }
    (directory / "found.json").write_text(json.dumps(found, default=str))


main()
