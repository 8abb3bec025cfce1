"""Architectures of our own compute what plain float64 forwards do, written apart from the same facts."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers.models.bloom import modeling_bloom

from amuro_gpu.failure import WorkerFailure
from amuro_gpu.models.alibi import slopes_of
from amuro_gpu.models.architectures import folder, in_transformers
from amuro_gpu.models.families import families
from amuro_gpu.models.load import load_model
from amuro_gpu.models.save import save_model
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.registry import registry
from amuro_gpu.scoring.engine import Engine
from amuro_gpu.scoring.item import Item
from amuro_gpu.text.tokenizer import CheckpointTokenizer

CPU = torch.device("cpu")
NATS = 1e-5
# Wide weights, so that attention, positions and scales matter. Six heads: not a power of 2.
WIDE = {"initializer_range": 0.2}
MODELS: dict[str, dict[str, Any]] = {
    "baichuan-7b": {**families()["baichuan"].tiny, **WIDE, "max_position_embeddings": 128},
    "baichuan-13b": {**families()["baichuan"].tiny, **WIDE, "hidden_size": 48, "num_attention_heads": 6},
    "crystal": {**families()["crystalcoder"].tiny, **WIDE, "n_embd": 48, "n_head": 3, "rotary_dim": 4},
}


@pytest.fixture(scope="module")
def saved(tokenizer: CheckpointTokenizer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("own")
    for name, values in MODELS.items():
        model = build(resolve_config(values, tokenizer), seed=3)
        with torch.no_grad():
            for parameter in model.parameters():
                if parameter.ndim == 1:
                    parameter.add_(
                        0.1 * torch.randn(parameter.shape, generator=torch.Generator().manual_seed(1))
                    )
        save_model(model, tokenizer, root / name)
    return {name: root / name for name in MODELS}


def tokens(count: int) -> list[int]:
    return [place * 37 % 311 for place in range(count)]


def attention(query: Tensor, key: Tensor, value: Tensor, scale: float, slopes: list[float] | None) -> Tensor:
    """[T, H, D] → [T, H * D], one head and one query after the other."""
    T, H, _ = query.shape
    out = torch.zeros_like(value)
    for head in range(H):
        for i in range(T):
            logits = key[: i + 1, head] @ query[i, head] * scale
            if slopes is not None:
                logits = logits - slopes[head] * (i - torch.arange(i + 1, dtype=torch.float64))
            out[i, head] = logits.softmax(0) @ value[: i + 1, head]
    return out.flatten(1)


def turned(x: Tensor, pairs: list[tuple[int, int]]) -> Tensor:
    """Rotary positions: pairs as complex numbers, the p-th turned by position * 10000^(-p / pairs)."""
    out = x.clone()
    for p, (first, second) in enumerate(pairs):
        angle = torch.arange(len(x), dtype=torch.float64) * 10000.0 ** (-p / len(pairs))
        number = (
            torch.complex(x[..., first], x[..., second]) * torch.polar(torch.ones_like(angle), angle)[:, None]
        )
        out[..., first], out[..., second] = number.real, number.imag
    return out


# ALiBi's own table for 6 heads: 2^(-8/4), … of 4 heads, then the 1st and 3rd of 8 heads.
SIX_SLOPES = [2**-2, 2**-4, 2**-6, 2**-8, 2**-1, 2**-3]


def baichuan(w: dict[str, Tensor], ids: list[int], rotary: bool) -> Tensor:
    def norm(x: Tensor, name: str) -> Tensor:
        return x / (x.pow(2).mean(-1, keepdim=True) + 1e-6).sqrt() * w[name]

    x = w["model.embed_tokens.weight"][ids]
    C = x.shape[-1]
    for layer in range(2):
        at = f"model.layers.{layer}."
        packed = norm(x, at + "input_layernorm.weight") @ w[at + "self_attn.W_pack.weight"].T
        q, k, v = (packed[:, i * C : (i + 1) * C].reshape(len(ids), -1, 8) for i in range(3))
        if rotary:
            halves = [(d, d + 4) for d in range(4)]
            q, k = turned(q, halves), turned(k, halves)
        out = attention(q, k, v, 8**-0.5, None if rotary else SIX_SLOPES)
        x = x + out @ w[at + "self_attn.o_proj.weight"].T
        h = norm(x, at + "post_attention_layernorm.weight")
        gate, up = h @ w[at + "mlp.gate_proj.weight"].T, h @ w[at + "mlp.up_proj.weight"].T
        x = x + (gate * gate.sigmoid() * up) @ w[at + "mlp.down_proj.weight"].T
    head = w["lm_head.weight"]
    return norm(x, "model.norm.weight") @ (head / head.norm(dim=1, keepdim=True)).T


def crystal(w: dict[str, Tensor], ids: list[int]) -> Tensor:
    def norm(x: Tensor, name: str) -> Tensor:
        centred = x - x.mean(-1, keepdim=True)
        return (
            centred / (centred.pow(2).mean(-1, keepdim=True) + 1e-5).sqrt() * w[name + ".weight"]
            + w[name + ".bias"]
        )

    def conv(x: Tensor, name: str) -> Tensor:
        return x @ w[name + ".weight"] + w[name + ".bias"]

    x = 14.6 * w["transformer.wte.weight"][ids]
    C = x.shape[-1]
    for layer in range(2):
        at = f"transformer.h.{layer}."
        packed = conv(norm(x, at + "ln_1"), at + "attn.c_attn")
        q, k, v = (packed[:, i * C : (i + 1) * C].reshape(len(ids), 3, -1) for i in range(3))
        neighbours = [(0, 1), (2, 3)]
        out = attention(turned(q, neighbours), turned(k, neighbours), v, 1 / 16, None)
        x = x + conv(out, at + "attn.c_proj")
        h = norm(x, at + "ln_2")
        gate = conv(h, at + "mlp.c_fc2")
        x = x + conv(gate * gate.sigmoid() * conv(h, at + "mlp.c_fc"), at + "mlp.c_proj")
    return norm(x, "transformer.ln_f") @ w["transformer.wte.weight"].T * (2.22 * 0.0625)


REFERENCES: dict[str, Callable[[dict[str, Tensor], list[int]], Tensor]] = {
    "baichuan-7b": lambda w, ids: baichuan(w, ids, rotary=True),
    "baichuan-13b": lambda w, ids: baichuan(w, ids, rotary=False),
    "crystal": crystal,
}


def expected_logprobs(directory: Path, name: str, ids: list[int]) -> Tensor:
    weights = {key: tensor.double() for key, tensor in load_file(directory / "model.safetensors").items()}
    return REFERENCES[name](weights, ids).log_softmax(-1)


@pytest.mark.parametrize("name", sorted(MODELS))
@pytest.mark.parametrize("implementation", ["eager", "sdpa", "amuro_packed"])
def test_log_probabilities_are_those_of_a_plain_float64_forward(
    saved: dict[str, Path], name: str, implementation: str
) -> None:
    model = load_model(saved[name], "float32", CPU).model
    model.set_attn_implementation(implementation)
    assert model.config._attn_implementation == implementation
    ids = tokens(60)
    with torch.no_grad():
        found = model(input_ids=torch.tensor([ids])).logits[0].double().log_softmax(-1)
    expected = expected_logprobs(saved[name], name, ids)
    assert expected.std() > 0.1
    assert (found - expected).abs().max().item() < NATS


@pytest.mark.parametrize("name", sorted(MODELS))
@pytest.mark.parametrize("shared", [0, 11])
def test_scoring_behind_a_shared_prefix_is_that_of_a_plain_float64_forward(
    saved: dict[str, Path], name: str, shared: int
) -> None:
    loaded = load_model(saved[name], "float32", CPU)
    engine = Engine(loaded, Counter())
    ids = tokens(40)
    engine.share(torch.tensor(ids[:11]).numpy())
    items = [
        Item(shared, torch.tensor(ids[shared:end]).numpy(), ((end - shared - 1, (3, 9)),))
        for end in (40, 23, 12)
    ]
    for end, found in zip((40, 23, 12), engine.score(items), strict=True):
        expected = expected_logprobs(saved[name], name, ids[:end])[-1, [3, 9]].tolist()
        assert found == pytest.approx(expected, abs=NATS)


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_tuned_checkpoint_of_our_own_architectures_loads_here_with_the_same_logits(
    saved: dict[str, Path], tmp_path: Path, name: str
) -> None:
    loaded = load_model(saved[name], "float32", CPU)
    save_model(loaded.model, loaded.tokenizer, tmp_path / "again")
    files = sorted(path.name for path in saved[name].iterdir())
    assert [(tmp_path / "again" / file).read_bytes() for file in files] == [
        (saved[name] / file).read_bytes() for file in files
    ]
    config = json.loads((saved[name] / "config.json").read_text())
    assert config["architectures"] in (["BaichuanForCausalLM"], ["CrystalCoderLMHeadModel"])
    assert (
        config.get("max_position_embeddings") == (128 if name == "baichuan-7b" else None) or name == "crystal"
    )


def test_the_norm_of_a_heads_row_takes_part_in_its_gradient(saved: dict[str, Path]) -> None:
    """A row's gradient is at right angles to it: a longer row is the same row."""
    model = load_model(saved["baichuan-7b"], "float32", CPU).model.train()
    logits = model(input_ids=torch.tensor([tokens(20)])).logits
    torch.nn.functional.cross_entropy(logits[0, :-1], torch.tensor(tokens(20)[1:])).backward()
    head = model.lm_head.weight
    assert head.grad.norm() > 1e-3
    assert (head.grad * head.detach()).sum(-1).abs().max() < 1e-6


def test_published_buffers_beside_the_weights_are_read_over(saved: dict[str, Path], tmp_path: Path) -> None:
    buffers = {
        "baichuan-7b": {"model.layers.0.self_attn.rotary_emb.inv_freq": torch.ones(4)},
        "crystal": {
            "transformer.h.0.attn.bias": torch.ones(1, 1, 8, 8, dtype=torch.bool),
            "transformer.h.0.attn.masked_bias": torch.tensor(-1e4),
            "lm_head.weight": load_file(saved["crystal"] / "model.safetensors")[
                "transformer.wte.weight"
            ].clone(),
        },
    }
    for name, extra in buffers.items():
        loaded = load_model(saved[name], "float32", CPU)
        save_model(loaded.model, loaded.tokenizer, tmp_path / name)
        weights = load_file(saved[name] / "model.safetensors")
        save_file({**weights, **extra}, tmp_path / name / "model.safetensors", {"format": "pt"})
        again = load_model(tmp_path / name, "float32", CPU)
        for one, other in zip(loaded.model.parameters(), again.model.parameters(), strict=True):
            assert torch.equal(one, other)


@pytest.mark.parametrize(
    ("family", "change"),
    [
        ("baichuan", {"vocab_size": 64000}),
        ("crystalcoder", {"activation_function": "gelu"}),
        ("crystalcoder", {"position_embedding_type": "learned"}),
        ("crystalcoder", {"mup_scale_qk_dot_by_d": False}),
    ],
)
def test_a_configuration_of_another_model_is_refused(
    checkpoints: dict[str, Path], tmp_path: Path, family: str, change: dict[str, Any]
) -> None:
    for path in checkpoints[family].iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, **change}))
    with pytest.raises(WorkerFailure) as failure:
        load_model(tmp_path, "float32", CPU)
    assert next(iter(change)) in (failure.value.detail or "")


def test_slopes_are_those_of_the_paper_whatever_the_number_of_heads() -> None:
    assert slopes_of(6) == SIX_SLOPES
    for heads in (1, 2, 8, 12, 16, 40, 112):
        theirs = modeling_bloom._get_alibi_slopes(heads, CPU).double().tolist()
        assert slopes_of(heads) == pytest.approx(theirs, rel=1e-6)


@pytest.fixture(scope="module")
def long_bloom(tokenizer: CheckpointTokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    values = {**families()["bloom"].tiny, **WIDE, "n_head": 2, "seq_length": 2048}
    directory = tmp_path_factory.mktemp("long") / "bloom"
    save_model(build(resolve_config(values, tokenizer), seed=5), tokenizer, directory)
    return directory


def bloom_logprobs(model: Any, ids: list[int]) -> Tensor:
    with torch.no_grad():
        logits: Tensor = model(input_ids=torch.tensor([ids])).logits[0].double()
    return logits.log_softmax(-1)


def test_bloom_over_its_whole_context_is_nearer_to_float64_than_transformers_is(long_bloom: Path) -> None:
    ids = tokens(2048)
    stock = modeling_bloom.BloomForCausalLM.from_pretrained(long_bloom, dtype=torch.float64).eval()
    exact = bloom_logprobs(stock, ids)
    ours = bloom_logprobs(load_model(long_bloom, "float32", CPU).model, ids)
    theirs = bloom_logprobs(modeling_bloom.BloomForCausalLM.from_pretrained(long_bloom).eval(), ids)
    assert (ours - exact).abs().max() < 2e-4
    assert (ours - exact).abs().max() < 2 * (theirs - exact).abs().max()


def test_bloom_in_bfloat16_holds_positions_that_bfloat16_cannot(long_bloom: Path) -> None:
    ids = tokens(2048)
    exact = bloom_logprobs(
        modeling_bloom.BloomForCausalLM.from_pretrained(long_bloom, dtype=torch.float64).eval(), ids
    )
    ours = bloom_logprobs(load_model(long_bloom, "bfloat16", CPU).model, ids)
    stock = modeling_bloom.BloomForCausalLM.from_pretrained(long_bloom, dtype=torch.bfloat16).eval()
    late = slice(1024, None)
    assert (ours - exact)[late].abs().mean() < 0.5 * (bloom_logprobs(stock, ids) - exact)[late].abs().mean()


def test_a_random_start_of_bloom_is_that_of_transformers(tokenizer: CheckpointTokenizer) -> None:
    config = resolve_config(families()["bloom"].tiny, tokenizer)
    ours = build(config, seed=9).state_dict()
    torch.manual_seed(9)
    theirs = modeling_bloom.BloomForCausalLM._from_config(
        modeling_bloom.BloomConfig(**{k: v for k, v in config.to_dict().items() if k != "model_type"}),
        dtype=torch.float32,
    )
    assert ours.keys() == theirs.state_dict().keys()
    assert all(torch.equal(ours[name], tensor) for name, tensor in theirs.state_dict().items())


def test_the_registry_says_which_families_plain_transformers_lacks() -> None:
    lacking = {record["modelType"] for record in registry()["families"] if not record["inTransformers"]}
    assert lacking == {"baichuan", "crystalcoder"}
    assert {name for name in folder.names() if not in_transformers(name)} == lacking
