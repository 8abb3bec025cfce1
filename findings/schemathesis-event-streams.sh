#!/usr/bin/env bash
# schemathesis 4.32.5 splits a text/event-stream response into events and validates each event, an object, against the schema that
# OpenAPI 3.1 defines for the whole response. A document that describes the stream correctly, as text ({"type": "string"}), fails
# with "SSE event violates schema" although the server sends a valid stream; without a schema the same server passes. OpenAPI 3.1 has
# no schema for a single event (3.2 has itemSchema), so a document that suits client generators fails the fuzzer.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check schemathesis==4.32.5
cat >server.py <<'PYTHON'
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def document(content):
    answer = {"description": "Events", "content": {"text/event-stream": content}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "events", "version": "1"},
        "paths": {"/events": {"get": {"responses": {"200": answer}}}},
    }


DOCUMENTS = {"/text.json": document({"schema": {"type": "string"}}), "/bare.json": document({})}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        found = DOCUMENTS.get(self.path)
        kind = "application/json" if found else "text/event-stream"
        body = json.dumps(found).encode() if found else b'id: 1\nevent: log\ndata: {"line": 1}\n\n'
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
PYTHON
venv/bin/python server.py >port &
server=$!
until [ -s port ]; do sleep 0.1; done
judge() {
  venv/bin/schemathesis run "http://127.0.0.1:$(cat port)/$1.json" --url "http://127.0.0.1:$(cat port)" --phases fuzzing --max-examples 2 \
    --checks response_schema_conformance >"$1.log" 2>&1 && echo passed || grep -o 'SSE event violates schema' "$1.log" | head -1
}
text=$(judge text)
bare=$(judge bare)
echo "described as a text:    $text"
echo "described by no schema: $bare"
[ "$text" = 'SSE event violates schema' ] && [ "$bare" = passed ]
