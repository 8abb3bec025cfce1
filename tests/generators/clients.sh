#!/usr/bin/env bash
# Generates clients of all five documents with generators that need Java or Go, and compiles them. Outside CI, since the tools
# take long to fetch; tests/contract has the generators that CI runs. Prints a line per document and generator; ends with 1 if any failed.
#
#   tests/generators/clients.sh
#
# Needs on the PATH: java and mvn, go, python3 with pydantic, python-dateutil, urllib3 and typing-extensions, and $TSC (npx tsc unless
# given). $WORK keeps the tools and clients; a temporary folder unless given. ogen is left out: see README.md.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
kept=${WORK:-}
work=${kept:-$(mktemp -d)}
[ -n "$kept" ] || trap 'rm -rf "$work"' EXIT
openapi_generator=7.25.0
oapi_codegen=v2.8.2
oapi_runtime=v1.9.0
status=0

jar=$work/openapi-generator-cli-$openapi_generator.jar
[ -f "$jar" ] || mvn -q dependency:copy -DoutputDirectory="$work" \
  -Dartifact=org.openapitools:openapi-generator-cli:$openapi_generator || exit 1
[ -x "$work/bin/oapi-codegen" ] || GOBIN=$work/bin go install \
  github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@$oapi_codegen || exit 1

# step NAME DOCUMENT CMD...: runs a step and prints how it went; its output is in a log.
step() {
  local log=$work/$1-$2.log name=$1 document=$2
  shift 2
  if "$@" >"$log" 2>&1; then echo "ok      $name $document"; else
    echo "FAILED  $name $document"
    tail -n 5 "$log"
    status=1
  fi
}
generate() { java -jar "$jar" generate -i "$root/openapi/$1.yaml" -g "$2" -o "$work/$2/$1" --package-name "amuro_$1" "${@:3}"; }
import_all() {
  PYTHONPATH=$work/python/$1 python3 -c '
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
' "amuro_$1"
}

mkdir -p "$work/go"
[ -f "$work/go/go.mod" ] || (cd "$work/go" && go mod init clients && go get github.com/oapi-codegen/runtime@$oapi_runtime) \
  >"$work/go.log" 2>&1 || exit 1
for service in datasets training scoring analytics studies; do
  step python "$service" generate "$service" python
  step python-import "$service" import_all "$service"
  step typescript-fetch "$service" generate "$service" typescript-fetch
  step java "$service" generate "$service" java --library native
  mkdir -p "$work/go/$service"
  step oapi-codegen "$service" "$work/bin/oapi-codegen" -generate types,client -package "$service" \
    -o "$work/go/$service/$service.go" "$root/openapi/$service.yaml"
done
echo '{"compilerOptions":{"strict":true,"noEmit":true,"target":"ES2022","lib":["ES2022","DOM","DOM.Iterable"],"module":"ESNext",
"moduleResolution":"bundler","types":[]},"include":["typescript-fetch/**/*.ts"]}' >"$work/tsconfig.json"
step typescript-compile all ${TSC:-npx --prefix "$root" tsc} -p "$work/tsconfig.json"
step go-build all go -C "$work/go" build ./...
exit $status
