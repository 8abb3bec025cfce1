"""Environments with older releases of transformers, and what these make of a checkpoint directory."""

import json
import os
import shutil
import subprocess
import sys
import venv
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch

VERSIONS = ("4.51.3", "4.57.6")
SECONDS_TO_MAKE = 300
SECONDS_TO_READ = 300
# Runs in the older environment; torch comes from this one, appended so that nothing else does.
PROBE = """
import json, sys
sys.path.append(sys.argv[1])
import torch, transformers
asked = json.load(sys.stdin)
found = {}
for directory in asked["directories"]:
    model, info = transformers.AutoModelForCausalLM.from_pretrained(directory, output_loading_info=True)
    tokenizer = transformers.AutoTokenizer.from_pretrained(directory)
    with torch.no_grad():
        logits = model.eval().float()(torch.tensor([asked["ids"]])).logits[0]
    found[directory] = {
        "class": type(tokenizer).__name__,
        "tokens": [tokenizer(text)["input_ids"] for text in asked["texts"]],
        "logits": logits.tolist(),
        "wrong": {kind: sorted(map(str, names)) for kind, names in info.items() if names},
    }
json.dump({"version": transformers.__version__, "found": found}, sys.stdout)
"""


def cache_directory() -> Path:
    root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Path(root) / "amuro" / f"older-transformers-py{python}"


@cache
def environment(version: str) -> Path:
    """The Python of an environment with this release, made once a machine. Skips where that cannot be."""
    directory = cache_directory() / version
    if not directory.is_dir():
        part = directory.with_name(f"{version}.{os.getpid()}.part")
        try:
            make(part, version)
        except (OSError, subprocess.SubprocessError) as error:
            shutil.rmtree(part, ignore_errors=True)
            if os.environ.get("CI"):
                raise
            pytest.skip(f"no environment with transformers {version} could be made: {error}")
        try:
            part.rename(directory)
        except OSError:
            # Another process was faster.
            shutil.rmtree(part)
    return directory / "bin" / "python"


def make(directory: Path, version: str) -> None:
    directory.parent.mkdir(parents=True, exist_ok=True)
    venv.create(directory, with_pip=False)
    beside = Path(sys.executable).with_name("uv")
    uv = str(beside) if beside.is_file() else "uv"
    subprocess.run(
        [uv, "pip", "install", "--python", str(directory / "bin" / "python"), f"transformers=={version}"],
        check=True,
        capture_output=True,
        timeout=SECONDS_TO_MAKE,
    )


def read(version: str, directories: list[Path], ids: list[int], texts: list[str]) -> dict[str, Any]:
    """What a release makes of each directory: class and tokens of the tokenizer, logits, keys left over."""
    python = environment(version)
    site = str(Path(torch.__file__).parents[1])
    asked = {"directories": list(map(str, directories)), "ids": ids, "texts": texts}
    done = subprocess.run(
        [str(python), "-c", PROBE, site],
        check=False,
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=SECONDS_TO_READ,
        env={**os.environ, "HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    answer = json.loads(done.stdout[done.stdout.index('{"version"') :])
    assert answer["version"] == version
    found: dict[str, Any] = answer["found"]
    return found
