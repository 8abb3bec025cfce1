#!/usr/bin/env bash
# Lints all five documents with Spectral (ruleset spectral:oas) and Redocly (recommended rules). Outside CI, since the tools take long
# to fetch. Ends with 1 if either finds anything, warnings included.
#
#   tests/generators/lint.sh
#
# $WORK keeps the tools; a temporary folder unless given.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
kept=${WORK:-}
work=${kept:-$(mktemp -d)}
[ -n "$kept" ] || trap 'rm -rf "$work"' EXIT
status=0

npm install --prefix "$work" --no-save --silent @stoplight/spectral-cli@6.16.3 @redocly/cli@2.77.0 || exit 1
echo 'extends: ["spectral:oas"]' >"$work/spectral.yaml"
cd "$root/openapi" || exit 1
documents=(datasets.yaml training.yaml scoring.yaml analytics.yaml studies.yaml)
"$work/node_modules/.bin/spectral" lint -r "$work/spectral.yaml" --fail-severity=hint "${documents[@]}" || status=1
"$work/node_modules/.bin/redocly" lint --extends recommended --format=checkstyle "${documents[@]}" 2>/dev/null |
  tee "$work/redocly.xml" || status=1
! grep -q '<error ' "$work/redocly.xml" || status=1
exit $status
