#!/usr/bin/env bash
# Sends generated requests to all five services and checks every answer against its document: no server error, no status, media type
# or body that the document does not promise. Outside CI, since 10,000 requests take minutes.
#
#   tests/generators/schemathesis.sh [requests for each operation, 100 unless given]
#
# Needs curl, and `schemathesis` (PyPI, 4.32 was tried) on the PATH or named by $SCHEMATHESIS; $SERVICES names some services only. Each
# runs on a free port with a data directory of its own, and is stopped afterwards. Ends with 1 if any check failed.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
schemathesis=${SCHEMATHESIS:-schemathesis}
examples=${1:-100}
checks=not_a_server_error,status_code_conformance,content_type_conformance
checks+=,response_schema_conformance,response_headers_conformance
work=$(mktemp -d)
status=0
service_pid=
trap '[ -z "$service_pid" ] || kill "$service_pid" 2>/dev/null; rm -rf "$work"' EXIT

# until_done SECONDS CMD...: repeats a command until it succeeds; fails after that time, or when the service has ended.
until_done() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    kill -0 "$service_pid" 2>/dev/null && ((SECONDS < deadline)) || return 1
    sleep 0.5
  done
}
listening() {
  url=$(grep -o 'http://127.0.0.1:[0-9]*' "$log" | head -1)
  [ -n "$url" ]
}
ready() { curl --silent --fail --max-time 60 --output /dev/null "$url/readyz"; }

for service in ${SERVICES:-datasets training scoring analytics studies}; do
  log=$work/$service.log url=
  AMURO_PORT=0 AMURO_DATA_DIR=$work/$service AMURO_LOG_LEVEL=info AMURO_DEVICES=cpu \
    node --import tsx "$root/services/$service/src/main.ts" >"$log" 2>&1 &
  service_pid=$!
  if until_done 300 listening && until_done 300 ready; then
    echo "== $service at $url"
    # The committed document is given, since schemathesis waits only 10 s for one of a URL. Left out: a stream of events that cannot
    # end would be waited for, and schemathesis cannot send gzip.
    (cd "$work" && "$schemathesis" --config-file "$root/tests/generators/schemathesis.toml" run "$root/openapi/$service.yaml" \
      --url "$url" --checks "$checks" --phases examples,coverage,fuzzing --max-examples "$examples" --continue-on-failure \
      --exclude-path-regex '/events/stream$' --exclude-operation-id importBundle \
      --workers 1 --request-timeout 60 --generation-database none --no-color) || status=1
  else
    echo "== $service did not become ready"
    tail -n 5 "$log"
    status=1
  fi
  kill "$service_pid" 2>/dev/null && wait "$service_pid" 2>/dev/null
  service_pid=
done
exit $status
