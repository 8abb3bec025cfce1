"""Times the training step: `python tests/bench/train_tokens.py [--device cuda:0] …` prints one JSON object.

Random weights and random tokens: speed depends on shapes alone. `pretrain` trains on equal blocks, `finetune`
on examples of mixed lengths with a short completion each.
"""

import argparse
import json
import time
from types import SimpleNamespace

import numpy as np
import torch
import transformers
from amuro_gpu.models.attention import NAME as PACKED_ATTENTION
from amuro_gpu.protocol.requests import Recipe
from amuro_gpu.training.batches import micro_batches
from amuro_gpu.training.examples import Example
from amuro_gpu.training.loss import weighted_loss
from amuro_gpu.training.optimizer import build_optimizer

SIZES = {
    "micro": {
        "model_type": "olmo",
        "hidden_size": 128,
        "intermediate_size": 344,
        "num_hidden_layers": 4,
        "num_attention_heads": 4,
        "max_position_embeddings": 512,
        "tie_word_embeddings": True,
        "vocab_size": 1000,
    },
    "olmo-1b": {
        "model_type": "olmo",
        "hidden_size": 2048,
        "intermediate_size": 8192,
        "num_hidden_layers": 16,
        "num_attention_heads": 16,
        "max_position_embeddings": 2048,
        "tie_word_embeddings": True,
        "vocab_size": 50304,
    },
}


def main() -> None:
    options = read_options()
    device = torch.device(options.device)
    if device.type == "cpu":
        torch.set_num_threads(options.threads)
    config = transformers.AutoConfig.for_model(
        **SIZES[options.size], pad_token_id=None, eos_token_id=0
    )
    torch.manual_seed(0)
    model = transformers.AutoModelForCausalLM.from_config(config).to(device).train()
    model.set_attn_implementation(PACKED_ATTENTION)
    results = {
        stage: measure(stage, model, options, device) for stage in options.stages
    }
    print(
        json.dumps(
            {
                **vars(options),
                "device_model": model_of(device),
                "torch": torch.__version__,
                **results,
            }
        )
    )


def read_options() -> SimpleNamespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=SIZES, default="micro")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default="float32")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--length", type=int, default=128)
    parser.add_argument("--budget", type=int, default=8192)
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--stages", nargs="+", default=["pretrain", "finetune"])
    return SimpleNamespace(**vars(parser.parse_args()))


def measure(
    stage: str, model: torch.nn.Module, options: SimpleNamespace, device: torch.device
) -> dict[str, float]:
    optimizer = build_optimizer(model, Recipe(stage="pretrain", learningRate=1e-4))
    generator = np.random.default_rng(0)
    seconds, cpu_seconds, tokens = [], [], []
    for _ in range(options.steps):
        batch = [
            example(generator, stage, options.length, model.config.vocab_size)
            for _ in range(options.batch)
        ]
        start, start_cpu = time.perf_counter(), time.process_time()
        for part in micro_batches(batch, options.budget, None, device=device):
            weighted_loss(model, part, options.dtype).backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        seconds.append(time.perf_counter() - start)
        cpu_seconds.append(time.process_time() - start_cpu)
        tokens.append(sum(len(item.inputs) for item in batch))
    rates = np.array(tokens) / np.array(seconds)
    return {
        "tokens_per_second_median": round(float(np.median(rates))),
        "tokens_per_second_best": round(float(rates.max())),
        # On a busy host the one figure that means something: tokens a second of processor time.
        "tokens_per_cpu_second_median": round(
            float(np.median(np.array(tokens) / np.array(cpu_seconds)))
        ),
        "step_milliseconds_median": round(1000 * float(np.median(seconds)), 2),
    }


def example(
    generator: np.random.Generator, stage: str, length: int, vocabulary: int
) -> Example:
    size = (
        length if stage == "pretrain" else int(generator.integers(length // 4, length))
    )
    ids = generator.integers(0, vocabulary, size + 1)
    targets = np.arange(size) if stage == "pretrain" else np.arange(size - 2, size)
    return Example(ids[:-1], ids[1:], targets)


def model_of(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "cpu"


if __name__ == "__main__":
    main()
