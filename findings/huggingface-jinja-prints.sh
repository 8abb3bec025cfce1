#!/usr/bin/env bash
# @huggingface/jinja 0.5.11, a JavaScript renderer of chat templates, prints values as JavaScript does; transformers renders the same
# template with Python's Jinja 3.1.6. So one template gives two prompts, without an error: a message whose content is null (common
# with tool calls) prints "None" in Python and nothing in JavaScript; booleans, lists and mappings print in different notations;
# "1" == 1 is true; -7 % 3 is -1; integers beyond 2^53 lose digits; a template file with CRLF line ends keeps its carriage returns;
# `trim` strips different characters; `length` counts UTF-16 units. A model tuned with one renderer sees other tokens with the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @huggingface/jinja@0.5.11
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check jinja2==3.1.6
cat >cases.json <<'JSON'
{
  "values": {
    "message": { "role": "assistant", "content": null },
    "flag": true,
    "tools": [{ "name": "search", "strict": true }],
    "id": 12345678901234567890,
    "face": "\ud83d\ude00",
    "mark": "\ufeffhello"
  },
  "templates": [
    "<|{{ message.role }}|>{{ message.content }}<|end|>",
    "thinking: {{ flag }}",
    "tools: {{ tools }}",
    "id {{ id }}",
    "{% if '1' == 1 %}equal{% else %}not equal{% endif %}",
    "{{ -7 % 3 }}",
    "<|user|>\r\nhello<|end|>\r\n",
    "{{ face | length }}",
    "{{ mark | trim | length }}",
    "{{ message.role | upper }}: {{ tools | length }}"
  ]
}
JSON
cat >render.py <<'PYTHON'
import json

from jinja2.sandbox import ImmutableSandboxedEnvironment

cases = json.load(open("cases.json", encoding="utf-8"))
# The options of transformers' apply_chat_template.
environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
print(json.dumps([environment.from_string(text).render(**cases["values"]) for text in cases["templates"]]))
PYTHON
cat >render.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs';
import { Template } from '@huggingface/jinja';

const cases = JSON.parse(readFileSync('cases.json', 'utf8'));
const python = JSON.parse(readFileSync('python.json', 'utf8'));
const javascript = cases.templates.map((text) => new Template(text).render(cases.values));
cases.templates.forEach((text, index) => {
  console.log(`${JSON.stringify(text)}\n  Python      ${JSON.stringify(python[index])}\n  JavaScript  ${JSON.stringify(javascript[index])}`);
});
const equal = javascript.map((text, index) => text === python[index]);
// Nine differ; the last, which prints strings and a small number alone, is the same in both.
process.exit(JSON.stringify(equal) === JSON.stringify([...Array(9).fill(false), true]) ? 0 : 1);
JAVASCRIPT
venv/bin/python render.py >python.json
node render.mjs
