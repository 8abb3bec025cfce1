"""The protocol `paper` trains as the paper's script does, shown against plain PyTorch row by row."""

import json
from pathlib import Path

import pytest
import torch
import transformers
from safetensors.torch import load_file
from test_train import FINETUNE, MakeContext, request_for

from amuro_gpu.operations import train
from amuro_gpu.protocol.requests import Recipe
from amuro_gpu.training.schedule import Schedule

# 20 rows: the third batch of each epoch has 4 of the 8 rows.
RECIPE = {**FINETUNE, "learningRate": 1e-3, "protocol": "paper", "warmupFraction": 0.2}


@pytest.mark.parametrize("family", ["olmo", "llama"])
def test_a_paper_run_with_a_partial_batch_equals_the_papers_loop(
    checkpoints: dict[str, Path], train_set: Path, tmp_path: Path, context_for: MakeContext, family: str
) -> None:
    tokenizer = transformers.AutoTokenizer.from_pretrained(checkpoints[family])
    tokenizer.pad_token = None
    assert transformers.AutoConfig.from_pretrained(checkpoints[family]).pad_token_id is None
    request = request_for(checkpoints[family], train_set, tmp_path, recipe=RECIPE)
    train.run(request, context_for(tmp_path))
    model = transformers.AutoModelForCausalLM.from_pretrained(checkpoints[family])
    losses = plain_loop(model, tokenizer, train_set)
    logged = [
        json.loads(line)["loss"] for line in (tmp_path / "logs" / "steps.jsonl").read_text().splitlines()
    ]
    assert logged == pytest.approx(losses, abs=1e-5)
    tuned = load_file(tmp_path / "checkpoints" / "step-6" / "model.safetensors")
    for name, value in model.state_dict().items():
        if name in tuned:
            torch.testing.assert_close(tuned[name], value, rtol=0, atol=1e-5, msg=name)


def plain_loop(model: torch.nn.Module, tokenizer: object, train_set: Path) -> list[float]:
    """Rows one by one, each loss divided by the batch size; the mean loss of each step."""
    rows = [json.loads(line)["segments"] for line in (train_set / "rows.jsonl").read_text().splitlines()]
    recipe = Recipe(**RECIPE)
    schedule = Schedule(recipe, len(rows))
    optimizer = torch.optim.AdamW(model.parameters(), lr=recipe.learningRate, weight_decay=0)
    warm_up = transformers.get_linear_schedule_with_warmup(optimizer, int(0.2 * 6), 6)
    losses = []
    for step in range(schedule.total_steps):
        batch = [rows[index] for index in schedule.batch(step)]
        step_losses = [row_loss(model, tokenizer, *row) for row in batch]
        for loss in step_losses:
            (loss / recipe.batchSize).backward()
        optimizer.step()
        warm_up.step()
        optimizer.zero_grad()
        losses.append(sum(loss.item() for loss in step_losses) / len(batch))
    return losses


def row_loss(model: torch.nn.Module, tokenizer: object, prompt: dict, completion: dict) -> torch.Tensor:
    context = tokenizer.encode(prompt["text"], add_special_tokens=False)
    whole = tokenizer.encode(prompt["text"] + completion["text"], add_special_tokens=False)
    ids = torch.tensor([[*whole, tokenizer.eos_token_id]])
    labels = ids.clone()
    labels[:, : len(context)] = -100
    return model(input_ids=ids, labels=labels).loss
