#!/usr/bin/env bash
# A checkpoint saved by transformers 5 loads in transformers 4.57 without a warning, but as another model. Version 5 writes the base of
# the rotary embedding to `rope_parameters` and omits `rope_theta` from config.json; version 4 reads only `rope_theta` and falls back
# to 10000. A model trained with 500000 (Llama 3) then rotates by other angles. If you publish from version 5, also write
# `rope_theta`; if you read such a directory, require version 5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for version in 5.23.0 4.57.1; do
  python3 -m venv "$folder/$version"
  "$folder/$version/bin/pip" install --quiet --disable-pip-version-check "transformers==$version"
done
cd "$folder"
export TRANSFORMERS_NO_ADVISORY_WARNINGS=1
5.23.0/bin/python - <<'PYTHON' 2>/dev/null
from transformers import LlamaConfig

config = LlamaConfig(rope_parameters={"rope_type": "default", "rope_theta": 500000.0})
config.architectures = ["LlamaForCausalLM"]
config.save_pretrained("checkpoint")
PYTHON
echo "config.json as transformers 5.23.0 saves it:"
grep -n -A4 rope checkpoint/config.json
4.57.1/bin/python - <<'PYTHON' 2>messages
import sys

from transformers import AutoConfig

theta = AutoConfig.from_pretrained("checkpoint").rope_theta
print(f"rope_theta that transformers 4.57.1 reads from it: {theta}")
sys.exit(0 if theta == 10000.0 else 1)
PYTHON
echo "what it says about rope: $(grep -ci rope messages || true) lines"
if grep -qi rope messages; then exit 1; fi
