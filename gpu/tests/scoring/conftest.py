"""Tiny random checkpoints of three architectures, with a byte-level tokenizer that knows the cases' words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from amuro_gpu.models.families import families
from amuro_gpu.models.save import save_model
from amuro_gpu.models.tokenizer_files import write_tokenizer
from amuro_gpu.operations.initialise import build, resolve_config
from amuro_gpu.operations.tokenizer import END_OF_TEXT, train_bpe
from amuro_gpu.text.tokenizer import CheckpointTokenizer

ARCHITECTURES = ("olmo", "llama", "gpt_neox")
TEXT = """The red lamp stands in the old kitchen. Anna owns a small blue boat and Peter sails it.
### Input_1: Anna owns a boat. ### Input_2: Anna owns nothing. ### Inference: contradiction
### Input: The market opens at nine. ### Summary: entailment neutral contradiction yes no not
Question: what does Anna own, boat or not? Answer:
"""
# Wider than usual, so that rows differ in their answers; room for two exemplars.
CHANGES = {"initializer_range": 0.3, "max_position_embeddings": 320}


@pytest.fixture(scope="session")
def scoring_tokenizer(tmp_path_factory: pytest.TempPathFactory) -> CheckpointTokenizer:
    directory = tmp_path_factory.mktemp("tokenizer")
    return write_tokenizer(train_bpe([TEXT] * 3, 330), directory, END_OF_TEXT)


@pytest.fixture(scope="session")
def checkpoint_of(
    scoring_tokenizer: CheckpointTokenizer, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """The directory of a tiny random checkpoint of an architecture, made once."""
    root = tmp_path_factory.mktemp("scoring-checkpoints")

    def make(architecture: str) -> Path:
        if not (root / architecture).exists():
            tiny = families()[architecture].tiny
            changes = {name: value for name, value in CHANGES.items() if name in (*tiny, "initializer_range")}
            config = resolve_config({**tiny, **changes}, scoring_tokenizer)
            save_model(build(config, seed=7), scoring_tokenizer, root / architecture)
        return root / architecture

    return make


@pytest.fixture(scope="session", params=ARCHITECTURES)
def checkpoint(request: pytest.FixtureRequest, checkpoint_of: Callable[[str], Path]) -> Path:
    return checkpoint_of(request.param)


@pytest.fixture(scope="session")
def olmo(checkpoint_of: Callable[[str], Path]) -> Path:
    return checkpoint_of("olmo")
